## Finding what one means
command-find = Trouver un État, un traité, un mot
find-usage = Écrivez un État, un traité ou un mot après la commande : /find Azerbaïdjan
find-hello = 👋 Bonjour !
find-thanks = 🙂 Je vous en prie !
find-none = Rien n'a été trouvé pour « { $query } ».
find-can = Écrivez le nom d'un État (Azerbaïdjan), un mot d'un traité (corruption) ou d'une déclaration (extradition). État du traité : /status · derniers événements : /latest · toutes les commandes : /help
find-states = 👥 Lequel voulez-vous dire ?
find-treaties = 📜 Traités : { $count }
find-words = 📝 Dans les déclarations et articles : { $count }
find-all = Tous : /treaties { $query }

## Words by which statements are searched for, beside their own
words-reservation = réserve réserves
words-declaration = déclaration déclarations
words-objection = objection objections
words-communication = communication communications
