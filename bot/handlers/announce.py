"""/announce: an operator's words to all chats of a language; each language is previewed and confirmed by itself."""

from __future__ import annotations

from bot.conversation.forms import form, one_of, row
from bot.conversation.permission import for_operators
from bot.conversation.routing import Handler, command, press
from bot.conversation.talk import Talk, pressed
from bot.language.i18n import language_name
from bot.messages.announcement import LONGEST, announcement_message, texts_by_language
from storage import announcements

_SEND, _DISCARD = "send", "drop"
_ANNOUNCE = "announce"
_FORM = form((one_of(_SEND, _DISCARD), row))


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [command("announce", for_operators(preview), cap=None), press(_ANNOUNCE, for_operators(decided), _FORM)]


async def preview(talk: Talk) -> None:
    """One preview a language, with its own buttons; nothing is sent yet."""
    message = talk.update.effective_message
    _, _, written = ((message.text if message is not None else None) or "").partition("/announce")
    texts = texts_by_language(written)
    if not texts:
        await talk.answer(talk.say("announce-usage"))
        return
    if any(len(text) > LONGEST for text in texts.values()):
        await talk.answer(talk.say("announce-long", count=LONGEST))
        return
    now, database = talk.now, talk.services.database
    for language, text in texts.items():
        made = await database.write(
            lambda c, language=language, text=text: announcements.prepare(c, language, text, now)  # type: ignore[misc]
        )
        count = await database.read(lambda c, language=language: announcements.audience(c, language))  # type: ignore[misc]
        about = talk.say("announce-preview", name=language_name(language, talk.language), count=count)
        buttons = [
            [(talk.say("announce-send", count=count), f"{_ANNOUNCE}|{_SEND}|{made.id}")],
            [(talk.say("announce-discard"), f"{_ANNOUNCE}|{_DISCARD}|{made.id}")],
        ]
        await talk.answer(f"{about}\n\n{announcement_message(text, language)}", buttons)


async def decided(talk: Talk) -> None:
    """Sent once, however often it is pressed; or thrown away."""
    word, made = pressed(talk.update)
    number, now = int(made), talk.now
    if word == _DISCARD:
        gone = await talk.services.database.write(lambda c: announcements.discard(c, number))
        if gone:
            await talk.edit(talk.say("announce-discarded"))
    else:
        sent = await talk.services.database.write(lambda c: announcements.confirm(c, number, now))
        if sent is not None:
            talk.services.hurry.deliver()
            await talk.edit(talk.say("announce-sent", count=sent))
    await talk.toast()
