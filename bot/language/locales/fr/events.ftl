## Ce qui s'est passé (après « Nom — »)
event-signature = signature
event-definitive_signature = signature définitive, valant consentement à être lié
event-ratification = ratification : l'instrument est déposé auprès de l'ONU
event-acceptance = acceptation : l'instrument est déposé auprès de l'ONU
event-approval = approbation : l'instrument est déposé auprès de l'ONU
event-accession = adhésion : l'instrument est déposé auprès de l'ONU
event-succession = succession au traité
event-formal_confirmation = confirmation formelle
event-consent_to_be_bound = consentement à être lié
event-provisional_application = application provisoire
event-participation = participation
event-simplified_procedure = procédure simplifiée : consentement à être lié
event-application = application du traité
event-other = { $words }
event-reservation = réserve formulée
event-declaration = déclaration faite
event-objection = objection à une réserve de : { $target }
event-communication = communication envoyée
event-territorial_application = application étendue à des territoires
event-withdrawal = retrait : { $action }
event-withdrawal_of_statement = retrait : { $action }
event-withdrawal_from_treaty = retrait du traité ou dénonciation
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
action-withdrawn = { $action } (retrait)

## Parties des messages
correction = Rectification :
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Articles : { $articles }
quote = « { $text } »
tally = ✍️ signataires : { $signatories } · 📥 instruments : { $counted } sur { $threshold }
tally-in-force = ✍️ signataires : { $signatories } · 📥 parties : { $parties }
source = 🔗 <a href="{ $url }">Collection des traités de l'ONU</a> · état au { $time }
source-untimed = 🔗 <a href="{ $url }">Collection des traités de l'ONU</a>
read-at = 🕑 Dernière lecture réussie de la source : { $time }
read-never = 🕑 La source n'a pas encore été lue.
read-trouble = ⚠️ Depuis, la source n'a pas pu être lue ; le dernier état sûr est affiché.
