## What comes back, what comes all at once, a page that does not add up
event-restored = عاد إلى صفحة الأمم المتحدة: { $action }
event-many = في صفحة الأمم المتحدة دفعة واحدة: { $action } · { $count }
action-entry_into_force = بدء النفاذ
action-territorial_application = تطبيق إقليمي
read-refused = ⚠️ بيانات الصفحة غير متسقة منذ { $time }؛ تعرض آخر حالة موثوقة.
