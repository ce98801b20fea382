## Ce que la presse rapporte (après « Nom — ») ; jamais ce que le dépositaire a enregistré
step-adopted = Le texte a été adopté
step-opened = Le traité a été ouvert à la signature
step-signed = signature
step-bill_submitted = projet de loi au parlement
step-committee = soutien d'une commission parlementaire
step-parliament_approved = vote favorable du Parlement
step-law_signed = loi promulguée
step-deposited = instrument déposé
step-reservation = réserve annoncée
step-entered_into_force = Le traité est entré en vigueur
step-withdrawal = retrait
story-title = 📰 Selon la presse
story-unrecorded = ⏳ Non enregistré par l'ONU
story-recorded = ✅ Enregistré par l'ONU
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Autre date : { $date } ({ $outlet })
story-counts = ⚠️ Les chiffres diffèrent : { $numbers }. Le chiffre de l'ONU : /status
recorded-after = ⏱ Enregistré par l'ONU { $days ->
    [0] le jour même
    [one] { $days } jour après
   *[other] { $days } jours après
  } : { $step }, { $date } (presse)
ladder-recorded = enregistré : <a href="{ $url }">ONU</a>
ladder-reported = rapporté : { $sources }
ladder-missing = ▫️ Instrument : aucun dépôt enregistré par l'ONU
status-reported = 📰 Rapporté, non enregistré par l'ONU : { $count }. /pipeline
pipeline-title = Rapporté par la presse, non enregistré par l'ONU : { $treaty }
pipeline-none = La presse ne rapporte rien que l'ONU n'ait enregistré.
pipeline-note = Un vote au parlement ou une loi promulguée n'exprime pas encore le consentement à être lié : il faut pour cela le dépôt d'un instrument.
command-pipeline = Rapporté, pas encore enregistré

share-button = ↗️ Partager
