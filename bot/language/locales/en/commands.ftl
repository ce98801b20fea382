## /start and /help
start =
    <b>treatywatch</b>: what the UN records about a treaty, minutes after it is published.

    Who signed, who deposited an instrument, who made a reservation and when the treaty enters into force. A vote in parliament is not yet a ratification: a State consents to be bound only when its instrument is deposited with the UN.
start-button = 🔔 Follow
help =
    <b>Commands</b>
    /status — numbers, what is still needed, latest events
    /status Azerbaijan — one participant
    /latest — latest events
    /find — a State, a treaty or a word
    /participant Viet Nam — steps, dates, statements
    /pipeline — reported by the press, not yet recorded
    /reservations — reservations and declarations
    /timeline, /compare Azerbaijan, Viet Nam — over time, side by side
    /calendar, /export — days to come, data as a file
    /chart, /map — pictures
    /search, /treaties — search statements, other treaties
    /pin — keep the status pinned
    /channels — my channels and groups
    /subscribe, /unsubscribe — follow or stop
    /subscriptions — what this chat follows
    /settings — what to tell, when, how loudly
    /language — language
    /about — sources and what “recorded” means
    /privacy — what we keep
    /forget — erase this chat's data
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
command-about = Sources and terms
command-privacy = What we keep about this chat
command-forget = Erase this chat's data
