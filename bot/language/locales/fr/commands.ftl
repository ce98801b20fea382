## /start et /help
start =
    <b>treatywatch</b> : ce que l'ONU enregistre sur un traité, quelques minutes après sa publication.

    Qui a signé, qui a déposé un instrument, qui a formulé une réserve et quand le traité entre en vigueur. Un vote au parlement n'est pas encore une ratification : un État n'exprime son consentement à être lié qu'en déposant son instrument auprès de l'ONU.
start-button = 🔔 Suivre ce traité
help =
    <b>Commandes</b>
    /status — chiffres, ce qui manque, derniers événements
    /status Azerbaïdjan — un participant
    /latest — derniers événements
    /find — un État, un traité ou un mot
    /participant Viet Nam — étapes, dates, déclarations
    /pipeline — rapporté par la presse, pas encore enregistré
    /reservations — réserves et déclarations
    /timeline, /compare Azerbaïdjan, Viet Nam — chronologie, côte à côte
    /calendar, /export — échéances, données en fichier
    /chart, /map — images
    /search, /treaties — chercher dans les déclarations, autres traités
    /pin — garder l'état épinglé
    /channels — mes canaux et groupes
    /subscribe, /unsubscribe — suivre ou cesser
    /subscriptions — ce que suit cette discussion
    /settings — annonces : quoi, quand, avec ou sans son
    /language — langue
    /about — sources et sens de « enregistré »
    /privacy — ce que nous gardons
    /forget — effacer les données de cette discussion
command-start = Commencer
command-help = Toutes les commandes
command-status = État du traité
command-latest = Derniers événements
command-participant = Les étapes d'un participant
command-reservations = Réserves et déclarations
command-timeline = Chronologie des signatures et instruments
command-compare = Deux participants côte à côte
command-calendar = Échéances, pour votre agenda
command-export = Les données en fichier
command-subscribe = Suivre un traité
command-unsubscribe = Cesser de suivre
command-subscriptions = Ce que suit cette discussion
command-settings = Annonces : quoi, quand, avec ou sans son
command-language = Choisir la langue
command-about = Sources et termes
command-privacy = Ce que nous gardons sur cette discussion
command-forget = Effacer les données de cette discussion
