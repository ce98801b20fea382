## /start et /help
start =
    <b>treatywatch</b> : ce que l'ONU enregistre sur un traité, quelques minutes après sa publication.

    Qui a signé, qui a déposé un instrument, qui a formulé une réserve et quand le traité entre en vigueur. Un vote au parlement n'est pas encore une ratification : un État n'est lié qu'une fois son instrument déposé auprès de l'ONU.
start-button = 🔔 Suivre : { $treaty }
help =
    <b>Commandes</b>
    /status – chiffres, ce qui manque, derniers événements
    /status Azerbaïdjan – un participant
    /latest – derniers événements
    /participant Viet Nam – étapes, dates, déclarations
    /pipeline – rapporté par la presse, pas encore enregistré
    /reservations – réserves et déclarations
    /timeline, /compare Azerbaïdjan, Viet Nam – dans le temps, côte à côte
    /calendar, /export – jours à venir, données en fichier
    /chart, /map – images
    /search, /treaties – chercher dans les déclarations, autres traités
    /pin – garder l'état épinglé
    /channels – mes canaux et groupes
    /subscribe, /unsubscribe – suivre ou cesser
    /subscriptions – ce que suit cette discussion
    /settings – quoi annoncer, quand, avec quel son
    /language – langue
    /about – sources et sens de « enregistré »
    /privacy – ce que nous gardons
    /forget – effacer cette discussion
command-start = Commencer
command-help = Toutes les commandes
command-status = Où en est le traité
command-latest = Derniers événements
command-participant = Les étapes d'un participant
command-reservations = Réserves et déclarations
command-timeline = Signatures et instruments dans le temps
command-compare = Deux participants côte à côte
command-calendar = Jours à venir, pour votre agenda
command-export = Les données en fichier
command-subscribe = Suivre un traité
command-unsubscribe = Cesser de suivre
command-subscriptions = Ce que suit cette discussion
command-settings = Quoi annoncer, quand, avec quel son
command-language = Choisir la langue
command-about = Sources et termes
command-privacy = Ce que nous gardons sur cette discussion
command-forget = Effacer cette discussion
