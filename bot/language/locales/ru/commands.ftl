## /start и /help
start =
    <b>treatywatch</b>: что ООН зафиксировала о договоре — через минуты после публикации.

    Кто подписал, кто сдал документ на хранение, кто сделал оговорку и когда договор вступит в силу. Голосование в парламенте ещё не ратификация: государство выражает согласие на обязательность договора, только когда сдаёт документ на хранение в ООН.
start-button = 🔔 Следить
help =
    <b>Команды</b>
    /status — цифры, чего не хватает, последние события
    /status Азербайджан — одно государство
    /latest — последние события
    /find — государство, договор или слово
    /participant Вьетнам — шаги, даты, заявления
    /pipeline — сообщено прессой, ещё не зафиксировано
    /reservations — оговорки и заявления
    /timeline, /compare Азербайджан, Вьетнам — по датам, рядом
    /calendar, /export — предстоящие дни, данные файлом
    /chart, /map — изображения
    /search, /treaties — поиск в заявлениях, другие договоры
    /pin — закрепить сводку
    /channels — мои каналы и группы
    /subscribe, /unsubscribe — следить или перестать
    /subscriptions — за чем следит этот чат
    /settings — о чём, когда и со звуком ли
    /language — язык
    /about — источники и что значит «зафиксировано»
    /privacy — что мы храним
    /forget — стереть данные чата
command-start = Начать
command-help = Все команды
command-status = Статус договора
command-latest = Последние события
command-participant = Шаги одного государства
command-reservations = Оговорки и заявления
command-timeline = Подписи и документы по датам
command-compare = Два государства рядом
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
