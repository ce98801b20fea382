## Jours à venir : dernier jour pour signer, entrée en vigueur
topic-deadline = Échéances
deadline-on = { $date } : { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] aujourd'hui
    [one] { $days } jour restant
   *[other] { $days } jours restants
  }
deadline-signature = dernier jour pour signer
deadline-force = le traité entre en vigueur
deadline-force_for = le traité entre en vigueur à son égard
deadline-signed = ✍️ Signataires : <b>{ $count }</b>
deadline-may-sign = Qui n'a pas signé peut le faire jusqu'à ce jour inclus.
deadline-may-sign-all = Tout État qui n'a pas signé peut le faire jusqu'à ce jour inclus.
deadline-after = Ensuite, la signature est close.
deadline-after-accession = Ensuite, seule l'adhésion reste possible. Les signataires peuvent toujours ratifier.
deadline-article = § Article { $article }
deadline-parties = 📥 Instruments déposés : <b>{ $count }</b>
deadline-computed = 🧮 Calculé d'après l'article { $article } et le dépôt du { $basis } ; le dépositaire n'indique pas ce jour.
deadline-changed = ✏️ <i>Rectification :</i> { $was } → { $date }
deadline-void = ✏️ <i>Rectification :</i> la date du { $date } ne tient plus
deadline-force-on = ⚖️ Entrée en vigueur à son égard : <b>{ $date }</b>
calendar-force_for = Entrée en vigueur, { $name } : { $treaty }
