## Finding what one means
command-find = Find a State, a treaty, a word
find-usage = Write a State, a treaty or a word after the command: /find Azerbaijan
find-hello = 👋 Hello!
find-thanks = 🙂 You are welcome!
find-none = Nothing was found for “{ $query }”.
find-can = Write the name of a State (Azerbaijan), words of a treaty (corruption) or of a statement (extradition). Where the treaty stands: /status · latest events: /latest · all commands: /help
find-states = 👥 Which one do you mean?
find-treaties = 📜 Treaties: { $count }
find-words = 📝 In statements and reports: { $count }
find-all = All: /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = reservation reservations
words-declaration = declaration declarations
words-objection = objection objections
words-communication = communication communications
