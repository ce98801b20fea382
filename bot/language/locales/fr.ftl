## Les traités par leur nom court
treaty-XVIII-16 = Convention des Nations Unies contre la cybercriminalité

## Ce qui s'est passé (après « Nom — »)
event-signature = signature
event-definitive_signature = signature définitive : lié par le traité
event-ratification = ratification : l'instrument est déposé auprès de l'ONU
event-acceptance = acceptation : l'instrument est déposé auprès de l'ONU
event-approval = approbation : l'instrument est déposé auprès de l'ONU
event-accession = adhésion : l'instrument est déposé auprès de l'ONU
event-succession = succession au traité
event-formal_confirmation = confirmation formelle
event-consent_to_be_bound = consentement à être lié
event-provisional_application = application provisoire
event-participation = participation
event-simplified_procedure = lié par la procédure simplifiée
event-application = application du traité
event-other = { $words }
event-reservation = réserve formulée
event-declaration = déclaration faite
event-objection = objection à une réserve de : { $target }
event-communication = communication envoyée
event-territorial_application = traité étendu à des territoires
event-withdrawal = retrait : { $action }
event-date_corrected = date rectifiée ({ $action }) : { $was } → { $date }
event-kind_corrected = nature rectifiée : { $was } → { $action }
event-renamed = nouveau nom sur la page de l'ONU ; auparavant : { $was }
event-text_corrected = texte rectifié ({ $action })
event-removed = ne figure plus sur la page de l'ONU : { $action }
event-entry_into_force = Le traité est en vigueur
event-threshold_reached = Le nombre d'instruments requis est atteint
event-entry_into_force_on = Entrée en vigueur : { $date }

## Les mêmes actes comme noms
action-signature = signature
action-definitive_signature = signature définitive
action-ratification = ratification
action-acceptance = acceptation
action-approval = approbation
action-accession = adhésion
action-succession = succession
action-formal_confirmation = confirmation formelle
action-consent_to_be_bound = consentement à être lié
action-provisional_application = application provisoire
action-participation = participation
action-simplified_procedure = procédure simplifiée
action-application = application
action-other = { $words }
action-reservation = réserve
action-declaration = déclaration
action-objection = objection
action-communication = communication
action-withdrawn = { $action } (retiré)

## Parties des messages
correction = Rectification
articles = Articles : { $articles }
quote = « { $text } »
tally = ✍️ { $signatories } signatures · 📥 instruments : { $counted } sur { $threshold }
tally-in-force = ✍️ { $signatories } signatures · 📥 parties : { $parties }
source = 🔗 <a href="{ $url }">Collection des traités de l'ONU</a> · état au { $time }
source-untimed = 🔗 <a href="{ $url }">Collection des traités de l'ONU</a>
read-at = 🕑 Dernière lecture réussie : { $time }
read-never = 🕑 La source n'a pas encore été lue.
read-trouble = ⚠️ Depuis, la source n'a pas pu être lue ; le dernier état sûr est affiché.

## Ce que la presse rapporte (après « Nom — ») ; jamais ce que le dépositaire a enregistré
step-adopted = Le texte a été adopté
step-opened = Le traité a été ouvert à la signature
step-signed = signature
step-bill_submitted = projet de loi au parlement
step-committee = soutien d'une commission parlementaire
step-parliament_approved = approbation du parlement
step-law_signed = loi promulguée
step-deposited = instrument déposé
step-reservation = réserve annoncée
step-entered_into_force = Le traité est entré en vigueur
step-withdrawal = retrait
story-title = 📰 Rapporté par la presse
story-unrecorded = ⏳ Non enregistré par l'ONU
story-recorded = ✅ Enregistré par l'ONU
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Autre date : { $date } ({ $outlet })
story-counts = ⚠️ Les chiffres diffèrent : { $numbers }. Le chiffre de l'ONU : /status
recorded-after = ⏱ Enregistré par l'ONU { $days ->
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
  } ({ $step }, { $date } ; presse)
ladder-recorded = enregistré : <a href="{ $url }">ONU</a>
ladder-reported = rapporté : { $sources }
ladder-missing = ▫️ Instrument : aucun dépôt enregistré par l'ONU
status-reported = 📰 Rapporté, non enregistré par l'ONU : { $count }. /pipeline
pipeline-title = Rapporté par la presse, non enregistré par l'ONU : { $treaty }
pipeline-none = La presse ne rapporte rien que l'ONU n'ait enregistré.
pipeline-note = Un vote au parlement ou une loi promulguée ne lie encore personne : il faut le dépôt d'un instrument.
command-pipeline = Rapporté, pas encore enregistré

share-button = ↗️ Partager

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

## Réponses
status-adopted = Adoption : { $place }, { $date }
status-signatories = ✍️ Signataires : <b>{ $count }</b>
status-parties = 📥 Parties : <b>{ $count }</b>
status-needed = ⏳ Pour l'entrée en vigueur : encore { $count ->
    [one] <b>{ $count }</b> instrument
   *[other] <b>{ $count }</b> instruments
  }
status-bar = { $bar } { $counted } sur { $threshold }
status-enters = ⚖️ Entrée en vigueur : <b>{ $date }</b>
status-in-force = ⚖️ En vigueur depuis le <b>{ $date }</b>
status-window = 🗓 Ouvert à la signature jusqu'au { $date } : { $days ->
    [one] { $days } jour restant
   *[other] { $days } jours restants
  }
status-window-last-day = 🗓 Aujourd'hui est le dernier jour pour signer.
status-window-closed = 🗓 Signature close le { $date } ; adhésion seulement.
status-latest = Derniers événements
status-none-latest = Rien de nouveau depuis le début de la veille.
status-nothing = La page de ce traité n'a pas encore été lue. Réessayez dans quelques minutes.
latest-title = Derniers événements : { $treaty }
participant-no-steps = Aucune étape n'est enregistrée pour ce participant.
participant-statements = Déclarations et réserves
participant-unknown = Je ne connais aucun participant « { $query } ». Essayez le nom d'un État, par exemple : /participant Azerbaïdjan
participant-which = Lequel voulez-vous dire ?
participant-usage = Écrivez le nom après la commande : /participant Azerbaïdjan
timeline-adopted = • { $date } – adoption ({ $place })
timeline-signatures = • { $period } – { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
  }
timeline-instruments = • { $period } – { $count ->
    [one] { $count } instrument
   *[other] { $count } instruments
  }
timeline-instrument = • { $date } – 📥 { $name }
compare-statements = Réserves et déclarations : { $count }
compare-usage = Écrivez deux noms après la commande : /compare Azerbaïdjan, Viet Nam
export-caption = { $treaty } · <a href="{ $url }">Collection des traités de l'ONU</a>
export-usage = Écrivez le type de fichier après la commande : /export csv ou /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Dernier jour pour signer : { $treaty }
calendar-force = Entrée en vigueur : { $treaty }
calendar-none = Aucun jour à venir n'est connu : la signature est close et l'entrée en vigueur n'est pas encore datée.
reservations-title = Réserves et déclarations : { $treaty }
reservations-none = Aucune réserve ni déclaration n'est enregistrée.
reservations-none-of = { $name } : aucune réserve ni déclaration n'est enregistrée.
subscribed = 🔔 Cette discussion suit : <b>{ $treaty }</b>. Nouvelles signatures, instruments et réserves arriveront ici.
subscribed-already = 🔔 Cette discussion suit déjà : <b>{ $treaty }</b>.
unsubscribed = 🔕 Cette discussion ne suit plus : <b>{ $treaty }</b>.
unsubscribed-already = Cette discussion ne suit pas : <b>{ $treaty }</b>.
subscriptions-title = Cette discussion suit :
subscriptions-none = Cette discussion ne suit encore rien. /subscribe
treaty-unknown = Je ne surveille pas « { $query } ». Je surveille : { $treaties }
settings-title = ⚙️ <b>Réglages de cette discussion</b>
settings-language = 🌐 Langue : { $name }
settings-topics = 🔔 Annoncé : { $count } genres sur { $all }
settings-now = ⚡ Aussitôt
settings-daily = 📬 Chaque jour à { $hour } h
settings-weekly = 📬 Le lundi à { $hour } h
settings-quiet = 🌙 Sans son de { $from } h à { $to } h
settings-loud = 🔊 Avec son à toute heure
settings-back = ‹ Retour
settings-topics-choose = Quelles nouvelles faut-il envoyer ?
settings-mode-choose = Comment les nouvelles doivent-elles venir ?
settings-quiet-choose = Quand les nouvelles doivent-elles venir sans son ? Elles viennent tout de même.
topic-signatures = Signatures
topic-instruments = Instruments
topic-reservations = Réserves, déclarations
topic-objections = Objections
topic-withdrawals = Retraits
topic-force = Entrée en vigueur
topic-press = Articles de presse
digest-title = 📬 { $count ->
    [one] Une nouvelle
   *[other] { $count } nouvelles
  }
digest-more = …et encore { $count }. /latest
language-choose = Choisissez la langue :
language-set = La langue est le français.
forget-ask = Effacer tout ce que nous gardons sur cette discussion : sa langue et ce qu'elle suit ?
forget-yes = Effacer
forget-no = Garder
forget-done = Effacé. /start pour recommencer.
forget-kept = Rien n'a été effacé.
admins-only = Seuls les administrateurs de ce groupe peuvent changer les réglages.
admins-unsure = Telegram ne m'a pas dit si vous êtes administrateur. Réessayez.
unknown-command = Je ne connais pas cette commande. /help les montre toutes.
channel-linked = 🔔 Je publierai dans ce canal : <b>{ $treaty }</b>. Langue : /language
privacy =
    <b>Ce que nous gardons sur cette discussion</b>
    • son numéro Telegram, son genre, sa langue et son fuseau horaire ; pour un groupe ou un canal, le numéro de qui l'a relié ;
    • ce qu'elle suit, quelles nouvelles elle veut, quand et avec quel son ;
    • lesquels de nos messages lui sont parvenus, pour qu'aucun ne vienne deux fois et que les rectifications les trouvent.
    Ni noms, ni membres, ni messages de vous. Personne d'autre ne reçoit rien de cela.
    /forget efface le tout d'un coup.
about =
    <b>Ce que veut dire « enregistré »</b>
    Chaque chiffre et chaque étape enregistrée vient de la page d'état du Secrétaire général de l'ONU, le dépositaire. Un État est lié quand son instrument est <b>déposé</b>, souvent des mois après le vote de son parlement. Ce que les journaux <i>rapportent</i> est marqué 📰 et jamais compté.

    <b>Comment nous évitons les fausses nouvelles</b>
    Une page dont les totaux contredisent ses lignes n'est pas utilisée. Une ligne qui disparaît ou change ne compte que vue deux fois.

    <b>Pourquoi les chiffres diffèrent</b>
    La presse compte souvent des votes au parlement ou répète d'autres comptes ; de tels chiffres ne servent jamais ici. Les nôtres sont ceux du dépositaire. /pipeline montre qui est en chemin.

    <b>Source</b>
    <a href="https://treaties.un.org">Collection des traités de l'ONU</a> ; les journaux, chacun nommé et lié. treatywatch est indépendant et sans lien avec l'ONU.
error = Une erreur s'est produite ici. Elle est notée ; réessayez.

## Pictures
command-chart = Le chemin vers l'entrée en vigueur, en graphique
command-map = Les participants sur une carte du monde
chart-needed = Pour l'entrée en vigueur : { $threshold } instruments
map-party = Instrument déposé (ONU)
map-reported = Rapporté par la presse, non enregistré
map-signed = Signé (ONU)
map-note = Les frontières indiquées n'impliquent aucune approbation.
map-besides = Hors carte : { $names }
picture-failed = L'image n'a pas pu être dessinée. C'est noté ; les chiffres : /status
settings-pictures-on = 🖼 Images : oui
settings-pictures-off = 🖼 Images : non
settings-zone = 🕑 Fuseau horaire : { $name }
settings-zone-choose = Choisissez le fuseau horaire :
settings-treaties = 📜 Traités : { $count }
settings-treaties-choose = Quels traités suivre ? /treaties en trouve d'autres.
settings-participants-all = 👥 Tous les participants
settings-participants = 👥 Participants : { $count }
settings-participants-choose = De qui envoyer les nouvelles ? Si personne n'est choisi, de tous.

## Any treaty
command-treaties = Trouver un traité
treaties-usage = Écrivez après la commande des mots anglais du titre ou son numéro : /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 « { $query } » : { $count }
treaties-none = Aucun traité trouvé pour « { $query } ». Essayez des mots anglais du titre : /treaties climate
treaty-asked = ⏳ Ce traité n'est pas encore surveillé. L'opérateur a été sollicité ; la réponse viendra ici : <b>{ $treaty }</b>
treaty-refused = L'opérateur a décidé de ne pas surveiller ce traité : <b>{ $treaty }</b>
treaty-wish = 📜 Une discussion voudrait suivre ce traité : <b>{ $treaty }</b> ({ $number }). L'autoriser ?
wish-yes = ✅ Autoriser
wish-no = ❌ Refuser

## Pinned status
command-pin = Garder un état épinglé à jour
command-unpin = Ne plus garder l'état épinglé
pin-no-right = Je n'ai pas pu épingler le message : donnez-moi le droit d'épingler. L'état est ci-dessus et restera à jour.
pin-stopped = L'état épinglé n'est plus tenu à jour.
pin-none = Cette discussion n'a pas d'état épinglé. /pin

## Linked groups and channels
command-channels = Mes canaux et groupes
channels-private-only = Gérez canaux et groupes en discussion privée avec moi : { $address }
channels-title = 📢 <b>Vos canaux et groupes</b>
channels-none = Aucun n'est encore relié.
channels-choose = Choisissez un canal ou un groupe avec le bouton ci-dessous : Telegram me donne les droits nécessaires.
channels-add-channel = 📢 Relier un canal
channels-add-group = 👥 Relier un groupe
channels-linked = ✅ Relié : <b>{ $title }</b>. Réglages : /channels
channels-not-there = Je n'ai pas le droit d'écrire dans cette discussion. Nommez-moi administrateur et choisissez-la de nouveau.
channels-not-yours = Seul un administrateur de cette discussion peut changer ses réglages.
setup-offer = 👋 Merci de m'avoir ajouté : <b>{ $title }</b>. Que dois-je y annoncer, quand et en quelle langue ?
setup-button = ⚙️ Régler
trouble-removed = ⚠️ J'ai été retiré de <b>{ $title }</b>. Ses réglages sont gardés ; ajoutez-moi de nouveau et je continue.
trouble-rights = ⚠️ Je ne peux plus écrire dans <b>{ $title }</b>. Ses réglages sont gardés ; rendez-moi ce droit et je continue.
trouble-topic = ⚠️ Un sujet a été fermé ou supprimé dans <b>{ $title }</b>. Ses réglages sont gardés ; rouvrez-le, ou écrivez /subscribe dans un autre.

## Reading statements, searching
reader-choose = Quel texte voulez-vous lire ?
reader-language = 🈯 Langue du texte : { $name }
command-search = Chercher dans les déclarations et les articles
search-usage = Écrivez des mots après la commande : /search extradition
search-none = « { $query } » ne se trouve dans aucune déclaration ni aucun article.

## Inline
inline-more = Plus : { $command }

## The bot's own profile
bot-name = treatywatch · traités de l'ONU
bot-short = Qui a signé, qui a déposé un instrument : ce que l'ONU enregistre, en quelques minutes.
bot-description = Ce que l'ONU enregistre sur un traité, quelques minutes après sa publication, dans votre langue. Ce que la presse rapporte est montré à part et jamais compté comme un enregistrement. Un vote au parlement n'est pas encore une ratification. Appuyez sur le bouton pour commencer.
operators-only = Seul l'opérateur du bot peut faire cela.

## The operators' commands
operator-sources = 🩺 <b>Sources</b>
operator-source-good = ✅ { $name } · lu : { $time }
operator-source-bad = ⚠️ { $name } · lu : { $time } · échecs de suite : { $failures } · pages refusées : { $refusals } · { $error }
operator-stats = 📈 <b>Statistiques</b>
operator-chats = Discussions : { $count } · nouvelles en 7 jours : { $fresh }
operator-deliveries = Messages : { $states }
operator-times = Délai de remise en 7 jours : médiane { $median } s, le plus long { $longest } s
operator-paused = ⏸ L'envoi est suspendu ; les sources sont lues, les messages attendent. Reprendre : /resume
operator-resumed = ▶️ L'envoi reprend.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>En attente de votre décision</b>
ruling-none = Rien n'attend la décision d'un opérateur.
ruling-confirm = ✅ Confirmer { $number }
ruling-reject = ❌ Rejeter { $number }
ruling-rejected = ❌ Rejeté ; ce ne sera plus signalé.
ruling-confirmed = ✅ Confirmé ; la page est relue maintenant.
ruling-unreadable = Cette page est illisible et ne peut donc pas être confirmée.
ruling-seen = 👁 Vu une fois : { $time }
ruling-gone = Ceci n'attend plus.
announce-usage =
    Écrivez le code d'une langue, deux-points et le texte ; chaque langue sur une nouvelle ligne :
    /announce az: Salam.
    en: Hello.
announce-long = Le texte est trop long : { $count } caractères au plus.
announce-preview = 👁 Voici l'aperçu. Langue : { $name }. Conversations : { $count }
announce-send = 📣 Envoyer ({ $count })
announce-discard = ❌ Abandonner
announce-sent = 📣 En cours d'envoi. Conversations : { $count }
announce-discarded = ❌ Abandonné ; rien n'a été envoyé.
announcement = 📣 <b>De la part de treatywatch</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Jours sans nouvelles : le dire
settings-quiet-days-off = 📭 Jours sans nouvelles : silence
digest-nothing = 📭 Rien de nouveau.

## The reader's articles
reader-articles = Quel article souhaitez-vous lire ?
reader-whole = 📄 Texte entier : { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> est devenu un supergroupe. Ses réglages ont suivi ; rien n'est perdu.
