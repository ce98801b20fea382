## The operators' commands
operator-sources = 🩺 <b>Sources</b>
operator-source-good = ✅ { $name } · read: { $time }
operator-source-bad = ⚠️ { $name } · read: { $time } · failures in a row: { $failures } · pages refused: { $refusals } · { $error }
operator-stats = 📈 <b>Statistics</b>
operator-chats = Chats: { $count } · new in 7 days: { $fresh }
operator-deliveries = Messages: { $states }
operator-times = Delivery time, last 7 days: median { $median } s, longest { $longest } s
operator-paused = ⏸ Sending is paused; sources are read, messages wait. Go on: /resume
operator-resumed = ▶️ Sending goes on.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Waiting for your decision</b>
ruling-none = Nothing is waiting for a decision.
ruling-confirm = ✅ Confirm { $number }
ruling-reject = ❌ Reject { $number }
ruling-rejected = ❌ Rejected; it will not be raised again.
ruling-confirmed = ✅ Confirmed; the page is read again now.
ruling-unreadable = This page cannot be read, so it cannot be confirmed.
ruling-seen = 👁 Seen once: { $time }
ruling-gone = This has already been settled.
announce-usage =
    Write a language's code, a colon and the text; each language on a new line:
    /announce az: Salam.
    en: Hello.
announce-long = The text is too long: at most { $count } characters.
announce-preview = 👁 This is how it will look. Language: { $name }. Chats: { $count }
announce-send = 📣 Send ({ $count })
announce-discard = ❌ Discard
announce-sent = 📣 On its way. Chats: { $count }
announce-discarded = ❌ Discarded; nothing was sent.
announcement = 📣 <b>From treatywatch</b>
