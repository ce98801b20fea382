## Краткие названия договоров
treaty-XVIII-16 = Конвенция ООН против киберпреступности

## Что произошло (после «Название — »)
event-signature = подписание
event-definitive_signature = окончательное подписание, обязательство принято
event-ratification = ратификация: документ сдан на хранение в ООН
event-acceptance = принятие: документ сдан на хранение в ООН
event-approval = утверждение: документ сдан на хранение в ООН
event-accession = присоединение: документ сдан на хранение в ООН
event-succession = правопреемство
event-formal_confirmation = официальное подтверждение
event-consent_to_be_bound = согласие на обязательность договора
event-provisional_application = временное применение
event-participation = участие
event-simplified_procedure = участие по упрощённой процедуре
event-application = применение договора
event-other = { $words }
event-reservation = сделана оговорка
event-declaration = сделано заявление
event-objection = возражение против оговорки. Автор оговорки: { $target }
event-communication = направлено сообщение
event-territorial_application = действие договора распространено на территории
event-withdrawal = отозвано: { $action }
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
action-withdrawn = { $action } (отозвано)

## Части сообщений
correction = Исправление
articles = Статьи: { $articles }
quote = «{ $text }»
tally = ✍️ подписей: { $signatories } · 📥 документов: { $counted } из { $threshold }
tally-in-force = ✍️ подписей: { $signatories } · 📥 участников: { $parties }
source = 🔗 <a href="{ $url }">Собрание договоров ООН</a> · на { $time }
source-untimed = 🔗 <a href="{ $url }">Собрание договоров ООН</a>
read-at = 🕑 Источник прочитан: { $time }
read-never = 🕑 Источник ещё не прочитан.
read-trouble = ⚠️ С тех пор источник прочитать не удалось; показано последнее надёжное состояние.

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
recorded-after = ⏱ Зафиксировано в ООН: { $days ->
    [one] через { $days } день
    [few] через { $days } дня
   *[many] через { $days } дней
  } ({ $step }, { $date }; пресса)
ladder-recorded = зафиксировано: <a href="{ $url }">ООН</a>
ladder-reported = сообщает пресса: { $sources }
ladder-missing = ▫️ Документ: сдача на хранение в ООН не зафиксирована
status-reported = 📰 Сообщает пресса, в ООН не зафиксировано: { $count }. /pipeline
pipeline-title = Сообщает пресса, в ООН не зафиксировано: { $treaty }
pipeline-none = Пресса не сообщает ничего, что не было бы зафиксировано в ООН.
pipeline-note = Голосование в парламенте или подписанный закон ещё никого не связывают: для этого документ сдают на хранение.
command-pipeline = Сообщено, но не зафиксировано

share-button = ↗️ Поделиться

## /start и /help
start =
    <b>treatywatch</b>: что ООН зафиксировала о договоре – через минуты после публикации.

    Кто подписал, кто сдал документ на хранение, кто сделал оговорку и когда договор вступит в силу. Голосование в парламенте ещё не ратификация: государство связано договором, только когда документ сдан на хранение в ООН.
start-button = 🔔 Следить: { $treaty }
help =
    <b>Команды</b>
    /status – цифры, чего не хватает, последние события
    /status Азербайджан – один участник
    /latest – последние события
    /participant Вьетнам – шаги, даты, заявления
    /pipeline – сообщено прессой, ещё не зафиксировано
    /reservations – оговорки и заявления
    /timeline, /compare Азербайджан, Вьетнам – по датам, рядом
    /calendar, /export – предстоящие дни, данные файлом
    /chart, /map – картинки
    /search, /treaties – поиск в заявлениях, другие договоры
    /pin – закрепить сводку
    /channels – мои каналы и группы
    /subscribe, /unsubscribe – следить или перестать
    /subscriptions – за чем следит этот чат
    /settings – о чём, когда и со звуком ли
    /language – язык
    /about – источники и что значит «зафиксировано»
    /privacy – что мы храним
    /forget – стереть данные чата
command-start = Начать
command-help = Все команды
command-status = Состояние договора
command-latest = Последние события
command-participant = Шаги одного участника
command-reservations = Оговорки и заявления
command-timeline = Подписи и документы по датам
command-compare = Два участника рядом
command-calendar = Предстоящие дни для календаря
command-export = Данные файлом
command-subscribe = Следить за договором
command-unsubscribe = Перестать следить
command-subscriptions = За чем следит чат
command-settings = О чём, когда и со звуком ли
command-language = Выбрать язык
command-about = Источники и термины
command-privacy = Что мы храним об этом чате
command-forget = Стереть данные чата

## Ответы
status-adopted = Принят: { $place }, { $date }
status-signatories = ✍️ Подписали: <b>{ $count }</b>
status-parties = 📥 Участники: <b>{ $count }</b>
status-needed = ⏳ До вступления в силу: { $count ->
    [one] нужен ещё <b>{ $count }</b> документ
    [few] нужно ещё <b>{ $count }</b> документа
   *[many] нужно ещё <b>{ $count }</b> документов
  }
status-bar = { $bar } { $counted } из { $threshold }
status-enters = ⚖️ Вступает в силу <b>{ $date }</b>
status-in-force = ⚖️ В силе с <b>{ $date }</b>
status-window = 🗓 Открыт для подписания до { $date }: { $days ->
    [one] остался { $days } день
    [few] осталось { $days } дня
   *[many] осталось { $days } дней
  }
status-window-last-day = 🗓 Сегодня последний день для подписания.
status-window-closed = 🗓 Подписание закрыто { $date }; возможно только присоединение.
status-latest = Последние события
status-none-latest = С начала наблюдения нового не было.
status-nothing = Страница этого договора ещё не прочитана. Попробуйте через несколько минут.
latest-title = Последние события: { $treaty }
participant-no-steps = Для этого участника не зафиксировано ни одного шага.
participant-statements = Оговорки и заявления
participant-unknown = Участника «{ $query }» не знаю. Напишите название государства, например: /participant Азербайджан
participant-which = Кого вы имеете в виду?
participant-usage = Напишите название после команды: /participant Азербайджан
timeline-adopted = • { $date } – принят ({ $place })
timeline-signatures = • { $period } – { $count ->
    [one] { $count } подпись
    [few] { $count } подписи
   *[many] { $count } подписей
  }
timeline-instruments = • { $period } – { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
  }
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = Оговорки и заявления: { $count }
compare-usage = Напишите после команды два названия: /compare Азербайджан, Вьетнам
export-caption = { $treaty } · <a href="{ $url }">Собрание договоров ООН</a>
export-usage = Напишите после команды вид файла: /export csv или /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Последний день для подписания: { $treaty }
calendar-force = Вступление в силу: { $treaty }
calendar-none = Предстоящих дней пока нет: подписание закрыто, а дата вступления в силу ещё не известна.
reservations-title = Оговорки и заявления: { $treaty }
reservations-none = Оговорок и заявлений не зафиксировано.
reservations-none-of = { $name }: оговорок и заявлений не зафиксировано.
subscribed = 🔔 Этот чат следит: <b>{ $treaty }</b>. Новые подписи, документы и оговорки придут сюда.
subscribed-already = 🔔 Этот чат уже следит: <b>{ $treaty }</b>.
unsubscribed = 🔕 Этот чат больше не следит: <b>{ $treaty }</b>.
unsubscribed-already = Этот чат не следит: <b>{ $treaty }</b>.
subscriptions-title = Этот чат следит:
subscriptions-none = Этот чат пока ни за чем не следит. /subscribe
treaty-unknown = За «{ $query }» я не слежу. Слежу: { $treaties }
settings-title = ⚙️ <b>Настройки этого чата</b>
settings-language = 🌐 Язык: { $name }
settings-topics = 🔔 Сообщается: { $count } из { $all } видов
settings-now = ⚡ Сразу
settings-daily = 📬 Раз в день, { $hour }:00
settings-weekly = 📬 По понедельникам, { $hour }:00
settings-quiet = 🌙 Без звука { $from }:00–{ $to }:00
settings-loud = 🔊 Со звуком в любое время
settings-back = ‹ Назад
settings-topics-choose = О чём сообщать?
settings-mode-choose = Как присылать новости?
settings-quiet-choose = Когда присылать без звука? Сообщения придут всё равно.
topic-signatures = Подписи
topic-instruments = Документы
topic-reservations = Оговорки, заявления
topic-objections = Возражения
topic-withdrawals = Отзывы и выходы
topic-force = Вступление в силу
topic-press = Сообщения прессы
digest-title = 📬 { $count ->
    [one] { $count } новость
    [few] { $count } новости
   *[many] { $count } новостей
  }
digest-more = …и ещё { $count }. /latest
language-choose = Выберите язык:
language-set = Язык: русский.
forget-ask = Стереть всё, что хранится об этом чате: язык и подписки?
forget-yes = Стереть
forget-no = Оставить
forget-done = Стёрто. Начать заново: /start
forget-kept = Ничего не стёрто.
admins-only = Настройки могут менять только администраторы группы.
admins-unsure = Telegram не сообщил, администратор ли вы. Попробуйте ещё раз.
unknown-command = Такой команды нет. Все команды: /help
channel-linked = 🔔 Буду публиковать в этом канале: <b>{ $treaty }</b>. Язык: /language
privacy =
    <b>Что мы храним об этом чате</b>
    • его номер в Telegram, вид, язык и часовой пояс; для группы или канала — номер того, кто их подключил;
    • за чем он следит, какие новости хочет, когда и со звуком ли;
    • какие наши сообщения дошли, чтобы ни одно не пришло дважды и исправления их нашли.
    Ни имён, ни участников, ни ваших сообщений. Никому это не передаётся.
    /forget сразу стирает всё.
about =
    <b>Что значит «зафиксировано»</b>
    Числа и зафиксированные шаги – со страницы статуса Генерального секретаря ООН, депозитария. Государство связано договором, когда его документ <b>сдан на хранение</b>, часто через месяцы после голосования в парламенте. То, что <i>сообщает</i> пресса, отмечено 📰 и никогда не учитывается в подсчётах.

    <b>Как мы избегаем ложных новостей</b>
    Страница, чьи итоги расходятся с её же строками, не используется. Исчезнувшая или изменённая строка учитывается, только если её увидели дважды.

    <b>Почему числа различаются</b>
    Пресса часто считает голосования в парламентах или повторяет чужие подсчёты; такие числа здесь не используются. Наши числа – депозитария. Кто в пути: /pipeline

    <b>Источник</b>
    <a href="https://treaties.un.org">Собрание договоров ООН</a>; пресса – всегда с названием и ссылкой. treatywatch независим и не связан с ООН.
error = Что-то пошло не так. Ошибка записана; попробуйте ещё раз.

## Pictures
command-chart = Путь к вступлению в силу, график
command-map = Участники на карте мира
chart-needed = Для вступления в силу нужно документов: { $threshold }
map-party = Документ сдан на хранение (ООН)
map-reported = Сообщает пресса, не зарегистрировано
map-signed = Подписано (ООН)
map-note = Показанные границы не означают их одобрения.
map-besides = Нет на карте: { $names }
picture-failed = Картинку не удалось нарисовать. Это записано; числа: /status
settings-pictures-on = 🖼 Картинки: да
settings-pictures-off = 🖼 Картинки: нет
settings-zone = 🕑 Часовой пояс: { $name }
settings-zone-choose = Выберите часовой пояс:
settings-treaties = 📜 Договоры: { $count }
settings-treaties-choose = За какими договорами следить? Другие найдёт /treaties
settings-participants-all = 👥 Все участники
settings-participants = 👥 Участников: { $count }
settings-participants-choose = Чьи новости присылать? Если никто не выбран, то всех.

## Any treaty
command-treaties = Найти договор
treaties-usage = Напишите после команды английские слова названия или номер: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 «{ $query }»: { $count }
treaties-none = По запросу «{ $query }» договор не найден. Попробуйте английские слова названия: /treaties climate
treaty-asked = ⏳ За этим договором пока не следят. Оператору отправлен запрос; ответ придёт сюда: <b>{ $treaty }</b>
treaty-refused = Оператор решил не следить за этим договором: <b>{ $treaty }</b>
treaty-wish = 📜 Чат хочет следить за этим договором: <b>{ $treaty }</b> ({ $number }). Разрешить?
wish-yes = ✅ Разрешить
wish-no = ❌ Отказать

## Pinned status
command-pin = Держать закреплённую сводку свежей
command-unpin = Больше не обновлять закреплённую сводку
pin-no-right = Не удалось закрепить сообщение: дайте мне право закреплять. Сводка выше будет обновляться.
pin-stopped = Закреплённая сводка больше не обновляется.
pin-none = В этом чате нет закреплённой сводки. /pin

## Linked groups and channels
command-channels = Мои каналы и группы
channels-private-only = Управляйте каналами и группами в личном чате со мной: { $address }
channels-title = 📢 <b>Ваши каналы и группы</b>
channels-none = Пока ничего не подключено.
channels-choose = Выберите канал или группу кнопкой ниже: Telegram сам даст мне нужные права.
channels-add-channel = 📢 Подключить канал
channels-add-group = 👥 Подключить группу
channels-linked = ✅ Подключено: <b>{ $title }</b>. Настройки: /channels
channels-not-there = У меня нет права писать в этом чате. Сделайте меня администратором и выберите снова.
channels-not-yours = Настройки этого чата может менять только его администратор.
setup-offer = 👋 Спасибо, что добавили меня: <b>{ $title }</b>. О чём, когда и на каком языке писать?
setup-button = ⚙️ Настроить
trouble-removed = ⚠️ Меня удалили из чата <b>{ $title }</b>. Настройки сохранены; добавьте снова, и я продолжу.
trouble-rights = ⚠️ Я больше не могу писать в <b>{ $title }</b>. Настройки сохранены; верните право, и я продолжу.
trouble-topic = ⚠️ Тема закрыта или удалена: <b>{ $title }</b>. Настройки сохранены; откройте её или напишите /subscribe в другой теме.

## Reading statements, searching
reader-choose = Чей текст прочитать?
reader-language = 🈯 Язык текста: { $name }
command-search = Искать в заявлениях и новостях
search-usage = Напишите слова после команды: /search extradition
search-none = «{ $query }» нет ни в заявлениях, ни в новостях.

## Inline
inline-more = Подробнее: { $command }

## The bot's own profile
bot-name = treatywatch · договоры ООН
bot-short = Кто подписал, кто сдал документ: записи ООН о договоре за считаные минуты.
bot-description = Что ООН регистрирует по договору, через минуты после публикации, на вашем языке. Сообщения прессы показаны отдельно и никогда не считаются записью. Голосование в парламенте ещё не ратификация. Нажмите кнопку, чтобы начать.
operators-only = Это может только оператор бота.

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
ruling-title = ⚖️ <b>Ждёт вашего слова</b>
ruling-none = Ничто не ждёт слова оператора.
ruling-confirm = ✅ Подтвердить { $number }
ruling-reject = ❌ Отклонить { $number }
ruling-rejected = ❌ Отклонено; больше подниматься не будет.
ruling-confirmed = ✅ Подтверждено; страница сейчас читается снова.
ruling-unreadable = Эту страницу нельзя прочесть, поэтому нельзя и подтвердить.
ruling-seen = 👁 Замечено один раз: { $time }
ruling-gone = Это больше не ждёт.
announce-usage =
    Напишите код языка, двоеточие и текст; каждый язык с новой строки:
    /announce az: Salam.
    en: Hello.
announce-long = Текст слишком длинный: не больше знаков: { $count }.
announce-preview = 👁 Так это будет выглядеть. Язык: { $name }. Чатов: { $count }
announce-send = 📣 Отправить ({ $count })
announce-discard = ❌ Отменить
announce-sent = 📣 Отправляется. Чатов: { $count }
announce-discarded = ❌ Отменено; никому не отправлено.
announcement = 📣 <b>От treatywatch</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Дни без новостей: сообщать
settings-quiet-days-off = 📭 Дни без новостей: молчать
digest-nothing = 📭 Ничего нового.

## The reader's articles
reader-articles = Какую статью хотите прочесть?
reader-whole = 📄 Весь текст: { $name }
trouble-upgraded = ℹ️ Группа <b>{ $title }</b> стала супергруппой. Её настройки перенесены; ничего не потеряно.
