## Что пишет пресса (после «Название — »); не то, что зафиксировал депозитарий
step-adopted = Текст принят
step-opened = Договор открыт для подписания
step-signed = подписание
step-bill_submitted = законопроект внесён в парламент
step-committee = одобрено комитетом парламента
step-parliament_approved = одобрено парламентом
step-law_signed = закон об этом подписан
step-deposited = документ сдан на хранение
step-reservation = объявлена оговорка
step-entered_into_force = Договор вступил в силу
step-withdrawal = выход из договора
story-title = 📰 Сообщает пресса
story-unrecorded = ⏳ В ООН не зафиксировано
story-recorded = ✅ Зафиксировано в ООН
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Другая дата: { $date } ({ $outlet })
story-counts = ⚠️ Числа расходятся: { $numbers }. Число ООН: /status
recorded-after = ⏱ Зафиксировано в ООН { $days ->
    [0] в тот же день
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
  } ({ $step }, { $date }; по сообщениям прессы)
ladder-recorded = зафиксировано: <a href="{ $url }">ООН</a>
ladder-reported = сообщает пресса: { $sources }
ladder-missing = ▫️ Документ: сдача на хранение в ООН не зафиксирована
status-reported = 📰 Сообщает пресса, в ООН не зафиксировано: { $count }. /pipeline
pipeline-title = Сообщает пресса, в ООН не зафиксировано: { $treaty }
pipeline-none = Пресса не сообщает ничего, что не было бы зафиксировано в ООН.
pipeline-note = Голосование в парламенте или подписанный закон ещё не означают согласия на обязательность договора: для этого документ сдают на хранение.
command-pipeline = Сообщено, но не зафиксировано

share-button = ↗️ Поделиться
