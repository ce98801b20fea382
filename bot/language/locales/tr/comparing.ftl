## What comes back, what comes all at once, a page that does not add up
event-restored = BM sayfasında yeniden yer alıyor: { $action }
event-many = BM sayfasında bir anda: { $action } · { $count }
action-entry_into_force = yürürlüğe giriş
action-territorial_application = topraklara uygulama
read-refused = ⚠️ { $time } itibarıyla sayfadaki bilgiler tutarsız; son güvenilir durum gösteriliyor.
