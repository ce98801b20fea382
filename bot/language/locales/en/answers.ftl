## Answers
status-adopted = Adopted: { $place }, { $date }
status-signatories = ✍️ Signatories: <b>{ $count }</b>
status-parties = 📥 Parties: <b>{ $count }</b>
status-needed = ⏳ For entry into force: { $count ->
    [one] <b>one</b> more instrument
   *[other] <b>{ $count }</b> more instruments
  }
status-bar = { $bar } { $counted } of { $threshold }
status-enters = ⚖️ Enters into force on <b>{ $date }</b>
status-in-force = ⚖️ In force since <b>{ $date }</b>
status-window = 🗓 Open for signature until { $date }: { $days ->
    [one] one day left
   *[other] { $days } days left
  }
status-window-last-day = 🗓 Today is the last day to sign.
status-window-closed = 🗓 Signature closed on { $date }; accession only.
status-latest = Latest events
status-none-latest = Nothing new since we began to watch.
status-nothing = We have not read this treaty's page yet. Please try again in a few minutes.
latest-title = Latest events: { $treaty }
participant-no-steps = No step is recorded for this participant.
participant-statements = Statements
participant-unknown = No State or organization “{ $query }” was found. For example: /participant Azerbaijan
participant-which = Which one do you mean?
participant-usage = Write the name after the command: /participant Azerbaijan
timeline-adopted = • { $date } — adopted ({ $place })
timeline-signatures = • { $period } — { $count ->
    [one] one signature
   *[other] { $count } signatures
  }
timeline-instruments = • { $period } — { $count ->
    [one] one instrument
   *[other] { $count } instruments
  }
timeline-instrument = • { $date } — 📥 { $name }
compare-statements = Reservations and declarations: { $count }
compare-usage = Write two names after the command: /compare Azerbaijan, Viet Nam
export-caption = { $treaty } · <a href="{ $url }">UN Treaty Collection</a>
export-usage = Write the kind of file after the command: /export csv or /export json
calendar-caption = 🗓 { $treaty }
calendar-signature = Last day to sign: { $treaty }
calendar-force = Entry into force: { $treaty }
calendar-none = No day to come is known yet: signature is closed and entry into force is not yet dated.
reservations-title = Reservations and declarations: { $treaty }
reservations-none = No reservations or declarations are recorded.
reservations-none-of = { $name }: no reservations or declarations are recorded.
subscribed = 🔔 This chat follows: <b>{ $treaty }</b>. New signatures, instruments and reservations will arrive here.
subscribed-already = 🔔 This chat already follows: <b>{ $treaty }</b>.
unsubscribed = 🔕 This chat no longer follows: <b>{ $treaty }</b>.
unsubscribed-already = This chat does not follow: <b>{ $treaty }</b>.
subscriptions-title = This chat follows:
subscriptions-none = This chat follows nothing yet. /subscribe
treaty-unknown = I do not watch “{ $query }”. I watch: { $treaties }
settings-title = ⚙️ <b>Settings of this chat</b>
settings-language = 🌐 Language: { $name }
settings-topics = 🔔 Topics: { $count } of { $all }
settings-now = ⚡ At once
settings-daily = 📬 Once a day, { $hour }
settings-weekly = 📬 On Mondays, { $hour }
settings-quiet = 🌙 No sound { $from }–{ $to }
settings-loud = 🔊 With sound at any hour
settings-back = ‹ Back
settings-topics-choose = Which news should come?
settings-mode-choose = How should news come?
settings-quiet-choose = At what hours should messages arrive without a sound? They still arrive.
topic-signatures = Signatures
topic-instruments = Instruments
topic-reservations = Reservations, declarations
topic-objections = Objections
topic-withdrawals = Withdrawals
topic-force = Entry into force
topic-press = Press reports
digest-title = 📬 { $count ->
    [one] One piece of news
   *[other] { $count } pieces of news
  }
digest-more = …and { $count } more. /latest
language-choose = Choose the language:
language-set = The language is English.
forget-ask = Erase all we keep about this chat: its language and what it follows?
forget-yes = Erase
forget-no = Keep
forget-done = Erased. To start again: /start
forget-kept = Nothing was erased.
admins-only = Only this group's administrators can change settings.
admins-unsure = Telegram did not tell me whether you are an administrator. Please try again.
unknown-command = I do not know this command. /help lists all.
channel-linked = 🔔 I will post to this channel: <b>{ $treaty }</b>. Language: /language
about =
    <b>What “recorded” means</b>
    Every number and every record here comes from the status page of the UN Secretary-General, the depositary. A State consents to be bound when its instrument is <b>deposited</b>, often months after its parliament voted; it is bound once the treaty is in force for it. What newspapers <i>report</i> is marked 📰 and never counted.

    <b>How we avoid false news</b>
    A page whose own totals disagree with its rows is not used. A row that vanishes or changes counts only when seen twice.

    <b>Why numbers differ</b>
    The press often counts votes in parliament or repeats other counts; such a number is never used here. Ours are the depositary's. /pipeline shows who is on the way.

    <b>Source</b>
    <a href="https://treaties.un.org">UN Treaty Collection</a>; newspapers, each named and linked. treatywatch is independent and not affiliated with the UN.
error = Something went wrong. The error has been logged; please try again.

## Any treaty
command-treaties = Find a treaty
treaties-usage = Write English words of the title, or its number, after the command: /treaties corruption, /treaties XVIII-16
treaties-found = 🔎 “{ $query }”: { $count }
treaties-none = No treaty found for “{ $query }”. Try English words of its title: /treaties climate
treaty-asked = ⏳ This treaty is not watched yet. The operator has been asked; the answer will come here: <b>{ $treaty }</b>
treaty-refused = The operator decided not to watch this treaty: <b>{ $treaty }</b>
treaty-wish = 📜 A chat would like to follow this treaty: <b>{ $treaty }</b> ({ $number }). Allow it?
wish-yes = ✅ Allow
wish-no = ❌ Refuse

## Reading statements, searching
reader-choose = Whose text would you like to read?
reader-language = 🌐 Language of the text: { $name }
command-search = Search statements and stories
search-usage = Write words after the command: /search extradition
search-none = “{ $query }” is found in no statement and no story.

## The reader's articles
reader-articles = Which article would you like to read?
reader-whole = 📄 Whole text: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> became a supergroup. Its settings moved along; nothing is lost.
