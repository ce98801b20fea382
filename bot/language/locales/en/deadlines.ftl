## Days to come: the last day to sign, entry into force
topic-deadline = Deadlines
deadline-on = { $date }: { $what }
deadline-with-left = { $day }, { $left }
deadline-left = { $days ->
    [0] today
    [1] one day left
   *[other] { $days } days left
  }
deadline-signature = last day to sign
deadline-force = the treaty enters into force
deadline-force_for = the treaty enters into force for this participant
deadline-signed = ✍️ Signed: <b>{ $count }</b>
deadline-may-sign = Who has not signed may do so up to and including that day.
deadline-may-sign-all = Any State that has not signed may do so up to and including that day.
deadline-after = Afterwards it can no longer be signed.
deadline-after-accession = Afterwards: accession only. Signatories may still ratify.
deadline-article = § Article { $article }
deadline-parties = 📥 Instruments deposited: <b>{ $count }</b>
deadline-computed = 🧮 Computed from article { $article } and the deposit of { $basis }; the depositary does not state this day.
deadline-changed = ✏️ <i>Correction:</i> { $was } → { $date }
deadline-void = ✏️ <i>Correction:</i> { $date } no longer stands
deadline-force-on = ⚖️ Entry into force for this participant: <b>{ $date }</b>
calendar-force_for = Entry into force for { $name }: { $treaty }
