## What comes back, what comes all at once, a page that does not add up
event-restored = vuelve a figurar en la página de la ONU: { $action }
event-many = en la página de la ONU, de una vez: { $action } · { $count }
action-entry_into_force = entrada en vigor
action-territorial_application = aplicación territorial
read-refused = ⚠️ Desde { $time } los datos de la página no cuadran; se muestra el último estado fiable.
