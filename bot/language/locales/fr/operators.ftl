## The operators' commands
operator-sources = 🩺 <b>Sources</b>
operator-source-good = ✅ { $name } · lu : { $time }
operator-source-bad = ⚠️ { $name } · lu : { $time } · échecs de suite : { $failures } · pages refusées : { $refusals } · { $error }
operator-stats = 📈 <b>Statistiques</b>
operator-chats = Discussions : { $count } · nouvelles ces 7 derniers jours : { $fresh }
operator-deliveries = Messages : { $states }
operator-times = Délai de remise, 7 derniers jours : médiane { $median } s, maximum { $longest } s
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
ruling-gone = Aucune décision n'est plus nécessaire.
announce-usage =
    Écrivez le code d'une langue, deux-points et le texte ; chaque langue sur une nouvelle ligne :
    /announce az: Salam.
    en: Hello.
announce-long = Le texte est trop long : { $count } caractères au plus.
announce-preview = 👁 Voici l'aperçu. Langue : { $name }. Discussions : { $count }
announce-send = 📣 Envoyer ({ $count })
announce-discard = ❌ Abandonner
announce-sent = 📣 En cours d'envoi. Discussions : { $count }
announce-discarded = ❌ Abandonné ; rien n'a été envoyé.
announcement = 📣 <b>De la part de treatywatch</b>
