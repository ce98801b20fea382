## What comes back, what comes all at once, a page that does not add up
event-restored = BMT səhifəsində yenidən göstərilir: { $action }
event-many = BMT səhifəsində birdən-birə: { $action } · { $count }
action-entry_into_force = qüvvəyə minmə
action-territorial_application = ərazilərə şamil edilmə
read-refused = ⚠️ { $time } etibarilə səhifədəki məlumat özü ilə uyğun gəlmir; son etibarlı vəziyyət göstərilir.
