## What happened (after "Name — ")
event-signature = signed
event-definitive_signature = signed definitively, consenting to be bound
event-ratification = ratified: the instrument is deposited with the UN
event-acceptance = accepted: the instrument is deposited with the UN
event-approval = approved: the instrument is deposited with the UN
event-accession = acceded: the instrument is deposited with the UN
event-succession = succeeded to the treaty
event-formal_confirmation = formally confirmed
event-consent_to_be_bound = consented to be bound
event-provisional_application = applies the treaty provisionally
event-participation = participates
event-simplified_procedure = consented to be bound by the simplified procedure
event-application = applies the treaty
event-other = { $words }
event-reservation = made a reservation
event-declaration = made a declaration
event-objection = objected to a reservation by { $target }
event-communication = sent a communication
event-territorial_application = extended the treaty to territories
event-withdrawal = withdrew: { $action }
event-withdrawal_of_statement = withdrew: { $action }
event-withdrawal_from_treaty = withdrew from the treaty or denounced it
event-date_corrected = date corrected ({ $action }): { $was } → { $date }
event-kind_corrected = kind corrected: { $was } → { $action }
event-renamed = new name on the UN page; formerly: { $was }
event-text_corrected = the text was corrected ({ $action })
event-removed = no longer on the UN page: { $action }
event-entry_into_force = The treaty is in force
event-threshold_reached = Enough instruments for entry into force
event-entry_into_force_on = Enters into force on { $date }

## The same acts as nouns
action-signature = signature
action-definitive_signature = definitive signature
action-ratification = ratification
action-acceptance = acceptance
action-approval = approval
action-accession = accession
action-succession = succession
action-formal_confirmation = formal confirmation
action-consent_to_be_bound = consent to be bound
action-provisional_application = provisional application
action-participation = participation
action-simplified_procedure = simplified procedure
action-application = application
action-other = { $words }
action-reservation = reservation
action-declaration = declaration
action-objection = objection
action-communication = communication
action-withdrawn = { $action } (withdrawn)

## Parts of messages
correction = Correction:
headline = { $name } — { $what }
list-comma = {", "}
in-brackets = { $what } ({ $more })
articles = Articles: { $articles }
quote = “{ $text }”
tally = ✍️ { $signatories } signed · 📥 { $counted } of { $threshold } instruments
tally-in-force = ✍️ { $signatories } signed · 📥 { $parties } parties
source = 🔗 <a href="{ $url }">UN Treaty Collection</a> · as at { $time }
source-untimed = 🔗 <a href="{ $url }">UN Treaty Collection</a>
read-at = 🕑 Last read successfully: { $time }
read-never = 🕑 The source has not been read yet.
read-trouble = ⚠️ Since then the source could not be read; the last trusted state is shown.
