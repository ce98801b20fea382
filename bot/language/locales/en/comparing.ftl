## What comes back, what comes all at once, a page that does not add up
event-restored = listed on the UN page again: { $action }
event-many = on the UN page, all at once: { $action } · { $count }
action-entry_into_force = entry into force
action-territorial_application = territorial application
read-refused = ⚠️ The page has not added up since { $time }; the last trusted state is shown.
