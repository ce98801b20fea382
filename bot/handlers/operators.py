"""What the operators of the settings may ask and do: /sources, /stats, /pause, /resume."""

from __future__ import annotations

from collections.abc import Mapping

from bot.conversation.permission import for_operators
from bot.conversation.routing import Handler, command
from bot.conversation.talk import Talk
from bot.language.i18n import Html, show_time
from bot.language.markup import escaped, shorten
from storage import figures, health, outbox, switches
from storage.health import Health

_LONGEST_ERROR = 160


def handlers() -> list[Handler]:
    """The conversation's handlers."""
    return [
        command("sources", for_operators(sources)),
        command("stats", for_operators(stats)),
        command("pause", for_operators(pause)),
        command("resume", for_operators(resume)),
    ]


async def sources(talk: Talk) -> None:
    """Each source: when it was last read well, and what is wrong since."""
    known = await talk.services.database.read(health.all_health)
    await talk.answer("\n".join([talk.say("operator-sources"), *(_source(talk, one) for one in known)]))


def _source(talk: Talk, one: Health) -> Html:
    read = "–" if one.read_at is None else show_time(one.read_at, talk.language, talk.chat.time_zone)
    if not one.failures:
        return talk.say("operator-source-good", name=one.source, time=read)
    error = shorten(one.error or "", _LONGEST_ERROR)
    values: dict[str, str | float] = {"failures": one.failures, "refusals": one.refusals, "error": error}
    return talk.say("operator-source-bad", name=one.source, time=read, **values)


async def stats(talk: Talk) -> None:
    """Chats by kind and language, growth, messages by state, how long delivery took."""
    now, database = talk.now, talk.services.database
    found = await database.read(lambda c: figures.figures(c, now))
    states = await database.read(outbox.states)
    lines: list[str] = [talk.say("operator-stats"), talk.say("operator-chats", count=found.chats, fresh=found.fresh)]
    lines.extend(_counts(counts) for counts in (found.kinds, found.languages, found.treaties) if counts)
    lines.append(talk.say("operator-deliveries", states=Html(_counts(states) or "–")))
    if found.seconds:
        median, longest = found.seconds[len(found.seconds) // 2], found.seconds[-1]
        lines.append(talk.say("operator-times", median=median, longest=longest))
    await talk.answer("\n".join(lines))


def _counts(counts: Mapping[str, int]) -> str:
    return " · ".join(f"{escaped(name)} {count}" for name, count in counts.items())


async def pause(talk: Talk) -> None:
    """Nothing leaves the outbox until /resume; answers do."""
    await talk.services.database.write(lambda c: switches.put(c, switches.PAUSED, "yes"))
    await talk.answer(talk.say("operator-paused"))


async def resume(talk: Talk) -> None:
    """The outbox goes out again."""
    await talk.services.database.write(lambda c: switches.drop(c, switches.PAUSED))
    await talk.answer(talk.say("operator-resumed"))
