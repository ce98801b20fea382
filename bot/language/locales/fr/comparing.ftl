## What comes back, what comes all at once, a page that does not add up
event-restored = figure de nouveau sur la page de l'ONU : { $action }
event-many = sur la page de l'ONU, en une fois : { $action } · { $count }
action-entry_into_force = entrée en vigueur
action-territorial_application = application territoriale
read-refused = ⚠️ Depuis { $time }, la page n'est plus cohérente ; le dernier état sûr est affiché.
