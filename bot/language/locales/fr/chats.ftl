## Pinned status
command-pin = Épingler l'état et le tenir à jour
command-unpin = Ne plus actualiser l'état épinglé
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
setup-button = ⚙️ Configurer
trouble-removed = ⚠️ J'ai été retiré de <b>{ $title }</b>. Ses réglages sont gardés ; ajoutez-moi de nouveau et je continue.
trouble-rights = ⚠️ Je ne peux plus écrire dans <b>{ $title }</b>. Ses réglages sont gardés ; rendez-moi ce droit et je continue.
trouble-topic = ⚠️ Un sujet a été fermé ou supprimé dans <b>{ $title }</b>. Ses réglages sont gardés ; rouvrez-le, ou écrivez /subscribe dans un autre.

## Inline
inline-more = Plus : { $command }

## The bot's own profile
bot-name = treatywatch · traités de l'ONU
bot-short = Qui a signé, qui a déposé un instrument : ce que l'ONU enregistre, en quelques minutes.
bot-description = Ce que l'ONU enregistre sur un traité, quelques minutes après sa publication, dans votre langue. Ce que la presse publie est montré à part et jamais compté. Un vote au parlement n'est pas encore une ratification. Appuyez sur le bouton pour commencer.
operators-only = Seul l'opérateur du bot peut faire cela.

## Digests on quiet days
settings-quiet-days-on = 📭 Jours sans nouvelles : le dire
settings-quiet-days-off = 📭 Jours sans nouvelles : silence
digest-nothing = 📭 Rien de nouveau.
