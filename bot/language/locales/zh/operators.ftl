## The operators' commands
operator-sources = 🩺 <b>来源</b>
operator-source-good = ✅ { $name } · 已读：{ $time }
operator-source-bad = ⚠️ { $name } · 已读：{ $time } · 连续失败：{ $failures } · 拒绝页面：{ $refusals } · { $error }
operator-stats = 📈 <b>统计</b>
operator-chats = 聊天数：{ $count } · 7 天内新增：{ $fresh }
operator-deliveries = 消息：{ $states }
operator-times = 7 天内送达时间：中位数 { $median } 秒，最长 { $longest } 秒
operator-paused = ⏸ 已暂停发送；来源照常读取，消息等待。继续：/resume
operator-resumed = ▶️ 已恢复发送。

## Operators: rulings and announcements
ruling-title = ⚖️ <b>等待您的决定</b>
ruling-none = 没有等待运营者决定的事项。
ruling-confirm = ✅ 确认 { $number }
ruling-reject = ❌ 拒绝 { $number }
ruling-rejected = ❌ 已拒绝，不再提出。
ruling-confirmed = ✅ 已确认，现在重新读取页面。
ruling-unreadable = 此页面无法读取，因此无法确认。
ruling-seen = 👁 已见一次：{ $time }
ruling-gone = 此项已无须决定。
announce-usage =
    请写语言代码、冒号和正文；每种语言另起一行：
    /announce az: Salam.
    en: Hello.
announce-long = 正文太长：最多 { $count } 个字符。
announce-preview = 👁 预览如下。语言：{ $name }。聊天数：{ $count }
announce-send = 📣 发送（{ $count }）
announce-discard = ❌ 放弃
announce-sent = 📣 正在发送。聊天数：{ $count }
announce-discarded = ❌ 已放弃，未发送给任何人。
announcement = 📣 <b>treatywatch 通知</b>
