"""The command line: `treatywatch …` or `python -m bot …`. What other programs read is in bot/messages/contract.py."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track
from rich.table import Table

from bot.app import run as run_bot
from bot.clock import utc_now
from bot.commands.chat_data import chat_data
from bot.commands.checkup import check_all, signs_of_life
from bot.commands.console import Json, err, out, print_json, sentences
from bot.commands.evaluating import evaluate_items
from bot.commands.offline import Sight, poll_newspapers, poll_source, replayed, saved_page
from bot.commands.review import review_messages
from bot.commands.waiting import confirm, list_waiting, reject
from bot.config import Settings, load_settings, schema
from bot.language.i18n import say
from bot.language.markup import plain_text
from bot.logs import quiet_libraries, set_up_logging
from bot.messages.answers import status_message
from bot.messages.contract import event_json, refusal_json, status_json
from bot.messages.event import event_message, event_words
from bot.messages.view import view
from bot.polling.press import NewsPolled
from bot.preview.show import run_preview
from bot.version import our_version
from storage.database import Database, DatabaseUnusableError
from watchers.addresses import canonical_number, looks_like_number
from watchers.depositary.model import TreatyStatus
from watchers.errors import PageRefused

cli = typer.Typer(
    help="Tells people in Telegram what happens to a treaty.", no_args_is_help=True, pretty_exceptions_enable=False
)
cli.command(name="eval")(evaluate_items)
cli.command(name="messages")(review_messages)
cli.command(name="chat")(chat_data)
cli.command(name="waiting")(list_waiting)
cli.command(name="confirm")(confirm)
cli.command(name="reject")(reject)

REFUSED = 3


@contextmanager
def _existing(settings: Settings) -> Iterator[Database]:
    """The bot's database; one that is not there is not made."""
    if not settings.database.exists():
        raise DatabaseUnusableError(
            f"there is no database at {settings.database}; run the bot first, or check the path"
        )
    database = Database(settings.database)
    try:
        yield database
    finally:
        database.close()


def _version(wanted: bool) -> None:  # noqa: FBT001 - typer's callback
    if wanted:
        out.print(f"treatywatch {our_version()}", markup=False)
        raise typer.Exit


@cli.callback()
def treatywatch(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Tells people in Telegram what happens to a treaty."""
    del version  # its callback has dealt with it
    quiet_libraries()


@cli.command()
def run(
    *,
    api_base: Annotated[str | None, typer.Option(help="Another Bot API server's address.")] = None,
    database: Annotated[Path | None, typer.Option(help="The database file.")] = None,
    verbose: Annotated[bool, typer.Option(help="Log more.")] = False,
) -> None:
    """Run the bot; without TELEGRAM_BOT_TOKEN, a preview of it."""
    with sentences():
        settings = load_settings(api_base=api_base, database=database)
        set_up_logging(verbose=verbose)
        if settings.token is None:
            err.print("There is no TELEGRAM_BOT_TOKEN: write /newbot to @BotFather in Telegram to get one, and set it.")
            run_preview(_tell_address)
        else:
            asyncio.run(run_bot(settings))


@cli.command()
def preview(
    *,
    live: Annotated[bool, typer.Option(help="Poll the real sources instead of the story.")] = False,
    port: Annotated[int, typer.Option(help="The page's port; a free one if left out.")] = 0,
) -> None:
    """Try the bot without a token: a page of chats on this machine."""
    with sentences():
        set_up_logging()
        try:
            run_preview(_tell_address, live=live, port=port)
        except OSError as error:
            err.print(f"port {port} cannot be used ({error.strerror}); choose another with --port", markup=False)
            raise typer.Exit(1) from error


def _tell_address(address: str) -> None:
    out.print(f"The preview is at {address} – open it in a browser; Ctrl+C ends it.", markup=False)


@cli.command()
def check(
    *,
    alive: Annotated[bool, typer.Option(help="Only: does every part of the running bot live?")] = False,
) -> None:
    """Check token, database and sources, and say what is wrong in words."""
    with sentences():
        settings = load_settings()
        if alive:
            signs = signs_of_life(settings)
            for sign in signs:
                out.print(sign.words, markup=False)
            alive = all(sign.good for sign in signs)
            out.print("alive" if alive else "not alive", markup=False)
            raise typer.Exit(0 if alive else 1)
        with err.status("asking …"):
            findings = asyncio.run(check_all(settings))
    for finding in findings:
        out.print(("[green]ok[/green]    " if finding.good else "[red]wrong[/red] "), end="")
        out.print(f"{finding.what}: {finding.words}", markup=False)
    raise typer.Exit(0 if all(finding.good for finding in findings) else 1)


@cli.command()
def config(
    *,
    as_schema: Annotated[bool, typer.Option("--schema", help="The JSON Schema of treatywatch.toml instead.")] = False,
) -> None:
    """Show the settings in force (never the token) as JSON."""
    if as_schema:
        print_json(schema())
        return
    with sentences():
        print_json(load_settings().model_dump(mode="json", exclude={"token"}))


@cli.command()
def poll(
    source: Annotated[
        str | None, typer.Argument(help="A treaty's number or a newspaper's name; all if left out.")
    ] = None,
    *,
    dry_run: Annotated[bool, typer.Option(help="Store nothing, only show what would be told.")] = False,
) -> None:
    """Poll once, now, and show the events and reports."""
    with sentences():
        settings = load_settings()
        number = canonical_number(source) if source is not None and looks_like_number(source) else None
        newspapers = {name for paper in settings.newspapers for name in (paper.name, paper.outlet)}
        if source is not None and number not in settings.treaties and source not in newspapers:
            known = ", ".join([*settings.treaties, *sorted(newspapers)])
            err.print(f"{source} is not among the sources of the settings: {known}", markup=False)
            raise typer.Exit(2)
        with err.status("polling …"):
            results = asyncio.run(poll_source(settings, number, dry=dry_run)) if source is None or number else []
            papers = [] if number else asyncio.run(poll_newspapers(settings, source, dry=dry_run))
    for name, polled, recorded in results:
        out.print(f"{name}: {polled.outcome}" + (f" ({polled.why})" if polled.why else ""), markup=False)
        for event in recorded:
            message = event_message(event, settings.default_language, settings.time_zone)
            out.print("\n" + plain_text(message), markup=False)
    for name, read in papers:
        _print_newspaper(name, read)
    outcomes = [polled.outcome for _, polled, _ in results] + [polled.outcome for _, polled in papers]
    if {"refused", "failed", "blocked"} & set(outcomes):
        raise typer.Exit(1)


def _print_newspaper(name: str, polled: NewsPolled) -> None:
    why = f" ({polled.why})" if polled.why else f", {len(polled.new)} new"
    out.print(f"{name}: {polled.outcome}{why}", markup=False)
    for one in polled.new:
        for sighting in one.sightings:
            said = f"{sighting.treaty} {sighting.participant} {sighting.step}".replace("  ", " ")
            out.print(f"  {said}: {sighting.title} {sighting.url}", markup=False)


@cli.command()
def read(file: Annotated[str, typer.Argument(help="A saved page, or its address.")], *, as_json: Json = False) -> None:
    """Show what the reader sees in one page (HTML or XML). Exit 0 trusted, 3 refused."""
    with sentences():
        try:
            status = saved_page(file)
        except PageRefused as refused:
            print_json(refusal_json(refused)) if as_json else err.print(str(refused), markup=False)
            raise typer.Exit(REFUSED) from refused
        except OSError as error:
            err.print(f"{file} cannot be read: {error.strerror}; check the path", markup=False)
            raise typer.Exit(2) from error
    print_json(status_json(status)) if as_json else _print_status(status)


@cli.command()
def replay(
    folder: Annotated[Path, typer.Argument(exists=True, file_okay=False, help="Saved pages, named by date.")],
    *,
    as_json: Json = False,
) -> None:
    """Read a folder's pages in name order as if polled in turn; print one event a line."""
    sights = replayed(folder) if as_json else track(replayed(folder), "replaying", console=err, transient=True)
    for sight in sights:
        if as_json:
            for line in _sight_json(sight):
                print_json(line, indent=None)
        elif sight.refused is not None:
            out.print(f"{sight.file}: {sight.refused}", markup=False)
        else:
            for event in sight.events:
                words = plain_text(event_words(event, "en"))
                out.print(f"{sight.file}: {event.date or ''} {event.participant} — {words}", markup=False)


@cli.command()
def status(
    treaty: Annotated[
        str | None, typer.Argument(help="A treaty's number; the first of the settings if left out.")
    ] = None,
    *,
    lang: Annotated[str | None, typer.Option(help="A language of the bot.")] = None,
) -> None:
    """Show where a treaty stands, from the database."""
    with sentences():
        settings = load_settings(default_language=lang)
        number = canonical_number(treaty) if treaty else settings.treaties[0]
        with _existing(settings) as database:
            seen = database.read_now(lambda connection: view(connection, number))
    language = settings.default_language
    if seen is None:
        err.print(plain_text(say(language, "status-nothing")), markup=False)
        raise typer.Exit(1)
    message = status_message(seen, language=language, zone=settings.time_zone, today=utc_now().date())
    out.print(plain_text(message), markup=False)


@cli.command()
def backup(file: Annotated[Path, typer.Argument(help="A file that does not exist yet.")]) -> None:
    """Write a consistent copy of the database while the bot runs."""
    with sentences(), _existing(load_settings()) as database, err.status("copying …"):
        database.backup(file)
    out.print(f"copied to {file}", markup=False)


def _sight_json(sight: Sight) -> Iterator[dict[str, object]]:
    if sight.refused is not None:
        yield {"file": sight.file, "refused": str(sight.refused.reason)}
    for event in sight.events:
        yield event_json(sight.file, event)


def _print_status(status: TreatyStatus) -> None:
    out.print(f"{status.number} {status.title}", markup=False, style="bold")
    out.print(f"status as at {status.as_at}, {status.signatories} signatories, {status.parties} parties")
    table = Table("code", "participant", "actions")
    for row in status.participants:
        actions = ", ".join(f"{action.date} {action.kind}" for action in row.actions)
        table.add_row(row.code or "?", row.name, actions)
    out.print(table)
    for statement in status.statements:
        out.print(f"{statement.kind}: {statement.participant} {statement.date or ''}", markup=False)
    for problem in status.problems:
        out.print(f"problem: {problem}", markup=False, style="yellow")


def main() -> None:
    """The entry point."""
    cli()
