## Что произошло (после «Название — »)
event-signature = подписание
event-definitive_signature = окончательное подписание: дано согласие на обязательность
event-ratification = ратификация: документ сдан на хранение в ООН
event-acceptance = принятие: документ сдан на хранение в ООН
event-approval = утверждение: документ сдан на хранение в ООН
event-accession = присоединение: документ сдан на хранение в ООН
event-succession = правопреемство
event-formal_confirmation = официальное подтверждение
event-consent_to_be_bound = согласие на обязательность договора
event-provisional_application = временное применение
event-participation = участие
event-simplified_procedure = согласие на обязательность по упрощённой процедуре
event-application = применение договора
event-other = { $words }
event-reservation = сделана оговорка
event-declaration = сделано заявление
event-objection = возражение против оговорки. Автор оговорки: { $target }
event-communication = направлено сообщение
event-territorial_application = действие договора распространено на территории
event-withdrawal = отзыв: { $action }
event-withdrawal_of_statement = снятие: { $action }
event-withdrawal_from_treaty = выход из договора или его денонсация
event-date_corrected = дата исправлена ({ $action }): { $was } → { $date }
event-kind_corrected = вид исправлен: { $was } → { $action }
event-renamed = новое название на странице ООН; прежнее: { $was }
event-text_corrected = текст исправлен ({ $action })
event-removed = на странице ООН больше нет: { $action }
event-entry_into_force = Договор вступил в силу
event-threshold_reached = Документов достаточно для вступления в силу
event-entry_into_force_on = Вступает в силу { $date }

## Те же действия существительными
action-signature = подписание
action-definitive_signature = окончательное подписание
action-ratification = ратификация
action-acceptance = принятие
action-approval = утверждение
action-accession = присоединение
action-succession = правопреемство
action-formal_confirmation = официальное подтверждение
action-consent_to_be_bound = согласие на обязательность
action-provisional_application = временное применение
action-participation = участие
action-simplified_procedure = упрощённая процедура
action-application = применение
action-other = { $words }
action-reservation = оговорка
action-declaration = заявление
action-objection = возражение
action-communication = сообщение
action-withdrawn = { $action } (акт отозван)

## Части сообщений
correction = Исправление:
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Статьи: { $articles }
quote = «{ $text }»
tally = ✍️ подписей: { $signatories } · 📥 сдано документов: { $counted } из { $threshold }
tally-in-force = ✍️ подписей: { $signatories } · 📥 участников: { $parties }
source = 🔗 <a href="{ $url }">Собрание договоров ООН</a> · на { $time }
source-untimed = 🔗 <a href="{ $url }">Собрание договоров ООН</a>
read-at = 🕑 Источник проверен: { $time }
read-never = 🕑 Источник ещё не проверялся.
read-trouble = ⚠️ С тех пор источник прочитать не удалось; показано последнее надёжное состояние.
