## Finding what one means
command-find = Найти государство, договор, слово
find-usage = Напишите после команды государство, договор или слово: /find Азербайджан
find-hello = 👋 Здравствуйте!
find-thanks = 🙂 Пожалуйста!
find-none = По запросу «{ $query }» ничего не найдено.
find-can = Напишите название государства (Азербайджан), слово из названия договора (corruption) или из заявления (extradition). Статус договора: /status · последние события: /latest · все команды: /help
find-states = 👥 Что вы имеете в виду?
find-treaties = 📜 Договоры: { $count }
find-words = 📝 В заявлениях и сообщениях: { $count }
find-all = Все: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = оговорка оговорки оговорок оговорку
words-declaration = заявление заявления заявлений
words-objection = возражение возражения возражений
words-communication = сообщение сообщения
