## What the press reports (after "Name — "); never what the depositary recorded
step-adopted = The text was adopted
step-opened = The treaty was opened for signature
step-signed = signed
step-bill_submitted = the bill is before parliament
step-committee = a parliamentary committee backed it
step-parliament_approved = parliament approved it
step-law_signed = the law on it is signed
step-deposited = deposited its instrument
step-reservation = announced a reservation
step-entered_into_force = The treaty entered into force
step-withdrawal = withdrew
story-title = 📰 Reported by the press
story-unrecorded = ⏳ Not recorded by the UN
story-recorded = ✅ Recorded by the UN
story-sources = 🗞 { $sources }
story-other-date = ⚠️ Another date: { $date } ({ $outlet })
story-counts = ⚠️ The numbers differ: { $numbers }. The UN's number: /status
recorded-after = ⏱ Recorded by the UN { $days ->
    [0] on the same day
    [one] one day later
   *[other] { $days } days later
  } ({ $step }, { $date }, according to the press)
ladder-recorded = recorded: <a href="{ $url }">UN</a>
ladder-reported = reported: { $sources }
ladder-missing = ▫️ Instrument: no deposit is recorded by the UN
status-reported = 📰 Reported, not recorded by the UN: { $count }. /pipeline
pipeline-title = Reported by the press, not recorded by the UN: { $treaty }
pipeline-none = The press reports nothing that the UN has not recorded.
pipeline-note = A vote in parliament or a signed law is not yet consent to be bound: that takes the deposit of an instrument.
command-pipeline = Reported, not yet recorded

share-button = ↗️ Share
