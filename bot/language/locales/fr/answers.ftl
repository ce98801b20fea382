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
status-window-closed = 🗓 Clôture de la signature : { $date } ; seule l'adhésion reste possible.
status-latest = Derniers événements
status-none-latest = Rien de nouveau depuis que ce traité est suivi.
status-nothing = La page de ce traité n'a pas encore été lue. Réessayez dans quelques minutes.
latest-title = Derniers événements : { $treaty }
participant-no-steps = Aucune étape n'est enregistrée pour ce participant.
participant-statements = Réserves et déclarations
participant-unknown = Aucun État ni organisation « { $query } » n'a été trouvé. Par exemple : /participant Azerbaïdjan
participant-which = Lequel voulez-vous dire ?
participant-usage = Écrivez le nom après la commande : /participant Azerbaïdjan
timeline-adopted = • { $date } — adoption ({ $place })
timeline-signatures = • { $period } — { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
  }
timeline-instruments = • { $period } — { $count ->
    [one] { $count } instrument
   *[other] { $count } instruments
  }
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = Réserves et déclarations : { $count }
compare-usage = Écrivez deux noms après la commande : /compare Azerbaïdjan, Viet Nam
export-caption = { $treaty } · <a href="{ $url }">Collection des traités de l'ONU</a>
export-usage = Écrivez le type de fichier après la commande : /export csv ou /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Dernier jour pour signer : { $treaty }
calendar-force = Entrée en vigueur : { $treaty }
calendar-none = Aucune échéance connue : la signature est close et l'entrée en vigueur n'est pas encore datée.
reservations-title = Réserves et déclarations : { $treaty }
reservations-none = Aucune réserve ni déclaration n'est enregistrée.
reservations-none-of = { $name } : aucune réserve ni déclaration n'est enregistrée.
subscribed = 🔔 Cette discussion suit : <b>{ $treaty }</b>. Les signatures, instruments et réserves à venir seront annoncés ici.
subscribed-already = 🔔 Cette discussion suit déjà : <b>{ $treaty }</b>.
unsubscribed = 🔕 Cette discussion ne suit plus : <b>{ $treaty }</b>.
unsubscribed-already = Cette discussion ne suit pas : <b>{ $treaty }</b>.
subscriptions-title = Cette discussion suit :
subscriptions-none = Cette discussion ne suit encore rien. /subscribe
treaty-unknown = Traité non suivi : « { $query } ». Traités suivis : { $treaties }
settings-title = ⚙️ <b>Réglages de cette discussion</b>
settings-language = 🌐 Langue : { $name }
settings-topics = 🔔 Annonces : { $count } sur { $all }
settings-now = ⚡ Aussitôt
settings-daily = 📬 Chaque jour à { $hour }
settings-weekly = 📬 Le lundi à { $hour }
settings-quiet = 🌙 Sans son de { $from } à { $to }
settings-loud = 🔊 Avec son à toute heure
settings-back = ‹ Retour
settings-topics-choose = Quelles nouvelles faut-il envoyer ?
settings-mode-choose = Comment les nouvelles doivent-elles venir ?
settings-quiet-choose = À quelles heures les messages doivent-ils arriver sans son ? Ils arrivent tout de même.
topic-signatures = Signatures
topic-instruments = Instruments
topic-reservations = Réserves, déclarations
topic-objections = Objections
topic-withdrawals = Retraits, dénonciations
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
about =
    <b>Ce que veut dire « enregistré »</b>
    Chaque chiffre et chaque étape enregistrée vient de la page « État des traités » du Secrétaire général de l'ONU, le dépositaire. Un État consent à être lié quand son instrument est <b>déposé</b>, souvent des mois après le vote de son parlement ; il est lié une fois le traité en vigueur à son égard. Ce que les journaux <i>rapportent</i> est marqué 📰 et jamais compté.

    <b>Comment nous évitons les fausses alertes</b>
    Une page dont les totaux contredisent ses lignes n'est pas utilisée. Une ligne qui disparaît ou change n'est retenue qu'après deux lectures concordantes.

    <b>Pourquoi les chiffres diffèrent</b>
    La presse compte souvent des votes au parlement ou répète d'autres comptes ; de tels chiffres ne servent jamais ici. Les nôtres sont ceux du dépositaire. /pipeline montre qui est en chemin.

    <b>Source</b>
    <a href="https://treaties.un.org">Collection des traités de l'ONU</a> ; les journaux, chacun cité avec un lien. treatywatch est indépendant et sans lien avec l'ONU.
error = Une erreur s'est produite ; elle est consignée. Réessayez.

## Any treaty
command-treaties = Trouver un traité
treaties-usage = Écrivez après la commande des mots anglais du titre ou son numéro : /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 « { $query } » : { $count }
treaties-none = Aucun traité trouvé pour « { $query } ». Essayez des mots anglais du titre : /treaties climate
treaty-asked = ⏳ Ce traité n'est pas encore suivi. L'opérateur a été sollicité ; la réponse viendra ici : <b>{ $treaty }</b>
treaty-refused = L'opérateur a décidé de ne pas suivre ce traité : <b>{ $treaty }</b>
treaty-wish = 📜 Une discussion voudrait suivre ce traité : <b>{ $treaty }</b> ({ $number }). L'autoriser ?
wish-yes = ✅ Autoriser
wish-no = ❌ Refuser

## Reading statements, searching
reader-choose = De quel participant voulez-vous lire le texte ?
reader-language = 🌐 Langue du texte : { $name }
command-search = Chercher dans les déclarations et les articles
search-usage = Écrivez des mots après la commande : /search extradition
search-none = « { $query } » ne se trouve dans aucune déclaration ni aucun article.

## The reader's articles
reader-articles = Quel article souhaitez-vous lire ?
reader-whole = 📄 Texte entier : { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> est devenu un supergroupe. Ses réglages ont suivi ; rien n'est perdu.
