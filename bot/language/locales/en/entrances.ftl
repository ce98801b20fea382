## What is asked for beyond measure
too-much = That was a lot at once. I will answer again in a minute.
words-too-many = That is too long: after a command I read at most { $words } words and { $letters } letters.
press-unknown = This button no longer works; please send the command again.
limit-wish = No more treaties can be asked of the operators today; please try again tomorrow.
limit-link = No more chats can be linked today; please try again tomorrow.
search-too-long = This search took too long. Please try rarer words.

## What is kept
privacy-title = <b>What we keep about this chat</b>
privacy-chat = • its Telegram ID (a topic's too), its kind, its language and time zone, since when we know it and whether we can write there; of a group or channel, the ID of who linked it;
privacy-settings = • what it follows, which news it wants, when and how loudly, and when its last digest was due;
privacy-messages = • which of our messages reached it and when, so that none comes twice and corrections find them;
privacy-pin = • the message we pinned for it;
privacy-asked = • the treaties it was the first to ask the operators for.
privacy-never = No names, no members, no messages of yours. Nobody else gets any of it. How much you asked today is held in working memory only; the program's log names chats by ID alone.
privacy-forget = /forget erases all of it at once, and you as who linked other chats.
