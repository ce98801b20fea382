## What comes back, what comes all at once, a page that does not add up
event-restored = снова на странице ООН: { $action }
event-many = на странице ООН сразу: { $action } · { $count }
action-entry_into_force = вступление в силу
action-territorial_application = распространение на территории
read-refused = ⚠️ С { $time } данные страницы не сходятся; показано последнее надёжное состояние.
