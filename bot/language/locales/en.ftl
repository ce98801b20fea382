## Treaties by their short names
treaty-XVIII-16 = UN Convention against Cybercrime

## What happened (after "Name — ")
event-signature = signed
event-definitive_signature = signed definitively and is bound
event-ratification = ratified: the instrument is deposited with the UN
event-acceptance = accepted: the instrument is deposited with the UN
event-approval = approved: the instrument is deposited with the UN
event-accession = acceded: the instrument is deposited with the UN
event-succession = succeeded to the treaty
event-formal_confirmation = formally confirmed
event-consent_to_be_bound = consented to be bound
event-provisional_application = applies the treaty provisionally
event-participation = participates
event-simplified_procedure = is bound by the simplified procedure
event-application = applies the treaty
event-other = { $words }
event-reservation = made a reservation
event-declaration = made a declaration
event-objection = objected to a reservation of: { $target }
event-communication = sent a communication
event-territorial_application = extended the treaty to territories
event-withdrawal = withdrew: { $action }
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
correction = Correction
articles = Articles: { $articles }
quote = “{ $text }”
tally = ✍️ { $signatories } signed · 📥 { $counted } of { $threshold } instruments
tally-in-force = ✍️ { $signatories } signed · 📥 { $parties } parties
source = 🔗 <a href="{ $url }">UN Treaty Collection</a> · as at { $time }
source-untimed = 🔗 <a href="{ $url }">UN Treaty Collection</a>
read-at = 🕑 Last read well: { $time }
read-never = 🕑 The source has not been read yet.
read-trouble = ⚠️ The source could not be read since; the last trusted state is shown.

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
recorded-after = ⏱ Recorded by the UN: { $days ->
    [one] one day later
   *[other] { $days } days later
  } ({ $step }, { $date }; the press)
ladder-recorded = recorded: <a href="{ $url }">UN</a>
ladder-reported = reported: { $sources }
ladder-missing = ▫️ Instrument: no deposit is recorded by the UN
status-reported = 📰 Reported, not recorded by the UN: { $count }. /pipeline
pipeline-title = Reported by the press, not recorded by the UN: { $treaty }
pipeline-none = The press reports nothing that the UN has not recorded.
pipeline-note = A vote in parliament or a signed law binds nobody yet: that takes the deposit of an instrument.
command-pipeline = Reported, not yet recorded

share-button = ↗️ Share

## /start and /help
start =
    <b>treatywatch</b>: what the UN records about a treaty, minutes after it is published.

    Who signed, who deposited an instrument, who made a reservation and when the treaty enters into force. A vote in parliament is not yet a ratification: a State is bound only when its instrument is deposited with the UN.
start-button = 🔔 Follow: { $treaty }
help =
    <b>Commands</b>
    /status – numbers, what is still needed, latest events
    /status Azerbaijan – one participant
    /latest – latest events
    /participant Viet Nam – steps, dates, statements
    /pipeline – reported by the press, not yet recorded
    /reservations – reservations and declarations
    /timeline, /compare Azerbaijan, Viet Nam – over time, side by side
    /calendar, /export – days to come, data as a file
    /chart, /map – pictures
    /search, /treaties – search statements, other treaties
    /pin – keep the status pinned
    /channels – my channels and groups
    /subscribe, /unsubscribe – follow or stop
    /subscriptions – what this chat follows
    /settings – what to tell, when, how loudly
    /language – language
    /about – sources and what “recorded” means
    /privacy – what we keep
    /forget – erase this chat
command-start = Start
command-help = All commands
command-status = Where the treaty stands
command-latest = Latest events
command-participant = One participant's steps
command-reservations = Reservations and declarations
command-timeline = Signatures and instruments over time
command-compare = Two participants side by side
command-calendar = Days to come, for your calendar
command-export = The data as a file
command-subscribe = Follow a treaty
command-unsubscribe = Stop following
command-subscriptions = What this chat follows
command-settings = What to tell, when, how loudly
command-language = Choose the language
command-about = Sources and words
command-privacy = What we keep about this chat
command-forget = Erase this chat

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
participant-unknown = I know no participant “{ $query }”. Try a State's name, for example: /participant Azerbaijan
participant-which = Which one do you mean?
participant-usage = Write the name after the command: /participant Azerbaijan
timeline-adopted = • { $date } – adopted ({ $place })
timeline-signatures = • { $period } – { $count ->
    [one] one signature
   *[other] { $count } signatures
  }
timeline-instruments = • { $period } – { $count ->
    [one] one instrument
   *[other] { $count } instruments
  }
timeline-instrument = • { $date } – 📥 { $name }
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
settings-topics = 🔔 Told: { $count } of { $all } kinds
settings-now = ⚡ At once
settings-daily = 📬 Once a day, { $hour }:00
settings-weekly = 📬 On Mondays, { $hour }:00
settings-quiet = 🌙 No sound { $from }:00–{ $to }:00
settings-loud = 🔊 With sound at any hour
settings-back = ‹ Back
settings-topics-choose = Which news should come?
settings-mode-choose = How should news come?
settings-quiet-choose = When should news ring no bell? They come all the same.
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
forget-done = Erased. /start begins anew.
forget-kept = Nothing was erased.
admins-only = Only this group's administrators can change settings.
admins-unsure = Telegram did not tell me whether you are an administrator. Please try again.
unknown-command = I do not know this command. /help lists all.
channel-linked = 🔔 I will post to this channel: <b>{ $treaty }</b>. Language: /language
privacy =
    <b>What we keep about this chat</b>
    • its Telegram number, its kind, its language and time zone; of a group or channel, the number of who linked it;
    • what it follows, which news it wants, when and how loudly;
    • which of our messages reached it, so that none comes twice and corrections find them.
    No names, no members, no messages of yours. Nobody else gets any of it.
    /forget erases all of it at once.
about =
    <b>What “recorded” means</b>
    Every number and every record here comes from the status page of the UN Secretary-General, the depositary. A State is bound when its instrument is <b>deposited</b>, often months after its parliament voted. What newspapers <i>report</i> is marked 📰 and never counted.

    <b>How we avoid false news</b>
    A page whose own totals disagree with its rows is not used. A row that vanishes or changes counts only when seen twice.

    <b>Why numbers differ</b>
    The press often counts votes in parliament or repeats other counts; such a number is never used here. Ours are the depositary's. /pipeline shows who is on the way.

    <b>Source</b>
    <a href="https://treaties.un.org">UN Treaty Collection</a>; newspapers, each named and linked. treatywatch is independent and not affiliated with the UN.
error = Something went wrong here. It is noted; please try again.

## Pictures
command-chart = The road to entry into force, drawn
command-map = The participants on a world map
chart-needed = For entry into force: { $threshold } instruments
map-party = Instrument deposited (UN)
map-reported = Reported by the press, not recorded
map-signed = Signed (UN)
map-note = The boundaries shown imply no endorsement.
map-besides = Not on the map: { $names }
picture-failed = The picture could not be drawn. It is noted; /status shows the numbers.
settings-pictures-on = 🖼 Pictures: on
settings-pictures-off = 🖼 Pictures: off
settings-zone = 🕑 Time zone: { $name }
settings-zone-choose = Choose the time zone:
settings-treaties = 📜 Treaties: { $count }
settings-treaties-choose = Which treaties should be followed? /treaties finds more.
settings-participants-all = 👥 All participants
settings-participants = 👥 Participants: { $count }
settings-participants-choose = Whose news should come? With nobody chosen, everybody's.

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

## Pinned status
command-pin = Keep one pinned status up to date
command-unpin = Stop keeping the pinned status
pin-no-right = I could not pin the message: give me the right to pin messages. The status is above and will be kept up to date.
pin-stopped = The pinned status is no longer kept up to date.
pin-none = This chat has no pinned status. /pin

## Linked groups and channels
command-channels = My channels and groups
channels-private-only = Manage channels and groups in a private chat with me: { $address }
channels-title = 📢 <b>Your channels and groups</b>
channels-none = None is linked yet.
channels-choose = Choose a channel or group with the button below: Telegram gives me the rights I need.
channels-add-channel = 📢 Link a channel
channels-add-group = 👥 Link a group
channels-linked = ✅ Linked: <b>{ $title }</b>. Its settings: /channels
channels-not-there = I have no right to write in that chat. Make me an administrator and choose it again.
channels-not-yours = Only an administrator of that chat can change its settings.
setup-offer = 👋 Thank you for adding me: <b>{ $title }</b>. What shall I tell there, when, and in which language?
setup-button = ⚙️ Set up
trouble-removed = ⚠️ I was removed from <b>{ $title }</b>. Its settings are kept; add me again and I go on.
trouble-rights = ⚠️ I may no longer write in <b>{ $title }</b>. Its settings are kept; give the right back and I go on.
trouble-topic = ⚠️ A topic was closed or deleted in <b>{ $title }</b>. Its settings are kept; reopen it, or write /subscribe in another topic.

## Reading statements, searching
reader-choose = Whose text would you like to read?
reader-language = 🈯 Language of the text: { $name }
command-search = Search statements and stories
search-usage = Write words after the command: /search extradition
search-none = “{ $query }” is found in no statement and no story.

## Inline
inline-more = More: { $command }

## The bot's own profile
bot-name = treatywatch · UN treaties
bot-short = Who signed, who deposited an instrument: what the UN records about a treaty, within minutes.
bot-description = What the UN records about a treaty, minutes after it is published, in your language. What the press reports is shown apart and never counted as a record. A vote in parliament is not yet a ratification. Press the button to begin.
operators-only = Only the bot's operator can do this.

## The operators' commands
operator-sources = 🩺 <b>Sources</b>
operator-source-good = ✅ { $name } · read: { $time }
operator-source-bad = ⚠️ { $name } · read: { $time } · failures in a row: { $failures } · pages refused: { $refusals } · { $error }
operator-stats = 📈 <b>Statistics</b>
operator-chats = Chats: { $count } · new in 7 days: { $fresh }
operator-deliveries = Messages: { $states }
operator-times = Time to deliver in 7 days: median { $median } s, longest { $longest } s
operator-paused = ⏸ Sending is paused; sources are read, messages wait. Go on: /resume
operator-resumed = ▶️ Sending goes on.

## Operators: rulings and announcements
ruling-title = ⚖️ <b>Waiting for your word</b>
ruling-none = Nothing waits for an operator's word.
ruling-confirm = ✅ Confirm { $number }
ruling-reject = ❌ Reject { $number }
ruling-rejected = ❌ Rejected; it will not be raised again.
ruling-confirmed = ✅ Confirmed; the page is read again now.
ruling-unreadable = This page cannot be read, so it cannot be confirmed.
ruling-seen = 👁 Seen once: { $time }
ruling-gone = This no longer waits.
announce-usage =
    Write a language's code, a colon and the text; each language on a new line:
    /announce az: Salam.
    en: Hello.
announce-long = The text is too long: at most { $count } characters.
announce-preview = 👁 This is how it will look. Language: { $name }. Chats: { $count }
announce-send = 📣 Send ({ $count })
announce-discard = ❌ Discard
announce-sent = 📣 On its way. Chats: { $count }
announce-discarded = ❌ Discarded; nobody was sent it.
announcement = 📣 <b>From treatywatch</b>

## Digests on quiet days
settings-quiet-days-on = 📭 Days without news: say so
settings-quiet-days-off = 📭 Days without news: silence
digest-nothing = 📭 Nothing new.

## The reader's articles
reader-articles = Which article would you like to read?
reader-whole = 📄 Whole text: { $name }
trouble-upgraded = ℹ️ <b>{ $title }</b> became a supergroup. Its settings moved along; nothing is lost.
