## The operators' commands
operator-sources = 🩺 <b>Источники</b>
operator-source-good = ✅ { $name } · прочитан: { $time }
operator-source-bad = ⚠️ { $name } · прочитан: { $time } · неудач подряд: { $failures } · отклонено страниц: { $refusals } · { $error }
operator-stats = 📈 <b>Статистика</b>
operator-chats = Чаты: { $count } · новых за 7 дней: { $fresh }
operator-deliveries = Сообщения: { $states }
operator-times = Время доставки за 7 дней: медиана { $median } с, дольше всего { $longest } с
operator-paused = ⏸ Отправка приостановлена; источники читаются, сообщения ждут. Продолжить: /resume
operator-resumed = ▶️ Отправка продолжается.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Ждёт вашего решения</b>
ruling-none = Ничто не ждёт решения оператора.
ruling-confirm = ✅ Подтвердить { $number }
ruling-reject = ❌ Отклонить { $number }
ruling-rejected = ❌ Отклонено; повторно не предлагается.
ruling-confirmed = ✅ Подтверждено; страница проверяется заново.
ruling-unreadable = Эту страницу нельзя прочесть, поэтому нельзя и подтвердить.
ruling-seen = 👁 Замечено один раз: { $time }
ruling-gone = Вопрос уже снят.
announce-usage =
    Напишите код языка, двоеточие и текст; каждый язык с новой строки:
    /announce az: Salam.
    en: Hello.
announce-long = Текст слишком длинный: не более { $count ->
    [one] { $count } знака
   *[other] { $count } знаков
  }.
announce-preview = 👁 Так это будет выглядеть. Язык: { $name }. Чатов: { $count }
announce-send = 📣 Отправить ({ $count })
announce-discard = ❌ Отменить
announce-sent = 📣 Отправляется. Чатов: { $count }
announce-discarded = ❌ Отменено; никому не отправлено.
announcement = 📣 <b>От treatywatch</b>
