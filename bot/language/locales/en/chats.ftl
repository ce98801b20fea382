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

## Inline
inline-more = More: { $command }

## The bot's own profile
bot-name = treatywatch · UN treaties
bot-short = Who signed, who deposited an instrument: what the UN records about a treaty, within minutes.
bot-description = What the UN records about a treaty, minutes after it is published, in your language. What the press reports is shown apart and never counted as a record. A vote in parliament is not yet a ratification. Press the button to begin.
operators-only = Only the bot's operator can do this.

## Digests on quiet days
settings-quiet-days-on = 📭 Days without news: tell me
settings-quiet-days-off = 📭 Days without news: stay silent
digest-nothing = 📭 Nothing new.
