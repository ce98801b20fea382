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
status-none-latest = С начала наблюдения изменений не было.
status-nothing = Страница этого договора ещё не прочитана. Попробуйте через несколько минут.
latest-title = Последние события: { $treaty }
participant-no-steps = Для этого государства не зафиксировано ни одного шага.
participant-statements = Оговорки и заявления
participant-unknown = Государство или организация «{ $query }» не найдены. Например: /participant Азербайджан
participant-which = Кого вы имеете в виду?
participant-usage = Напишите название после команды: /participant Азербайджан
timeline-adopted = • { $date } — принят ({ $place })
timeline-signatures = • { $period } — { $count ->
    [one] { $count } подпись
    [few] { $count } подписи
   *[many] { $count } подписей
  }
timeline-instruments = • { $period } — { $count ->
    [one] { $count } документ
    [few] { $count } документа
   *[many] { $count } документов
  }
timeline-instrument = • { $date } — 📥 { $name }
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
subscribed = 🔔 Чат следит за договором: <b>{ $treaty }</b>. Новые подписи, документы и оговорки придут сюда.
subscribed-already = 🔔 Чат уже следит за договором: <b>{ $treaty }</b>.
unsubscribed = 🔕 Чат больше не следит за договором: <b>{ $treaty }</b>.
unsubscribed-already = Чат не следит за договором: <b>{ $treaty }</b>.
subscriptions-title = Чат следит за договорами:
subscriptions-none = Этот чат пока ни за чем не следит. /subscribe
treaty-unknown = За «{ $query }» я не слежу. Слежу за договорами: { $treaties }
settings-title = ⚙️ <b>Настройки этого чата</b>
settings-language = 🌐 Язык: { $name }
settings-topics = 🔔 Темы: { $count } из { $all }
settings-now = ⚡ Сразу
settings-daily = 📬 Раз в день, { $hour }
settings-weekly = 📬 По понедельникам, { $hour }
settings-quiet = 🌙 Без звука { $from }–{ $to }
settings-loud = 🔊 Со звуком в любое время
settings-back = ‹ Назад
settings-topics-choose = О чём сообщать?
settings-mode-choose = Как присылать новости?
settings-quiet-choose = Когда присылать без звука? Сообщения придут всё равно.
topic-signatures = Подписи
topic-instruments = Документы
topic-reservations = Оговорки, заявления
topic-objections = Возражения
topic-withdrawals = Снятие оговорок, выход
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
about =
    <b>Что значит «зафиксировано»</b>
    Числа и зафиксированные шаги — со страницы статуса Генерального секретаря ООН, депозитария. Государство выражает согласие на обязательность договора, когда <b>сдаёт документ на хранение</b>, часто через месяцы после голосования в парламенте; договор обязателен для него с тех пор, как вступит для него в силу. То, что <i>сообщает</i> пресса, отмечено 📰 и никогда не учитывается в подсчётах.

    <b>Как мы избегаем ложных новостей</b>
    Страница, чьи итоги расходятся с её же строками, не используется. Исчезнувшая или изменённая строка учитывается, только если её увидели дважды.

    <b>Почему числа различаются</b>
    Пресса часто считает голосования в парламентах или повторяет чужие подсчёты; такие числа здесь не используются. Наши числа — депозитария. Кто на пути к ратификации: /pipeline

    <b>Источник</b>
    <a href="https://treaties.un.org">Собрание договоров ООН</a>; пресса — всегда с названием и ссылкой. treatywatch независим и не связан с ООН.
error = Что-то пошло не так. Ошибка записана; попробуйте ещё раз.

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

## Reading statements, searching
reader-choose = Чей текст прочитать?
reader-language = 🌐 Язык текста: { $name }
command-search = Искать в заявлениях и новостях
search-usage = Напишите слова после команды: /search extradition
search-none = «{ $query }» нет ни в заявлениях, ни в новостях.

## The reader's articles
reader-articles = Какую статью хотите прочесть?
reader-whole = 📄 Весь текст: { $name }
trouble-upgraded = ℹ️ Группа <b>{ $title }</b> стала супергруппой. Её настройки перенесены; ничего не потеряно.
