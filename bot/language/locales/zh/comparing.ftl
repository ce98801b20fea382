## What comes back, what comes all at once, a page that does not add up
event-restored = 重新列于联合国页面：{ $action }
event-many = 联合国页面一次性列出：{ $action } · { $count }
action-entry_into_force = 生效
action-territorial_application = 领土适用
read-refused = ⚠️ 自 { $time } 起页面数据自相矛盾；显示的是最近可信的状态。
