"""How every command speaks: to people, to other programs, and when something is wrong."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer
from rich.console import Console

from bot.alive import NobodyAnswersError
from bot.config import SettingsWrongError
from bot.supervision import CannotGoOn
from storage.database import DatabaseUnusableError
from watchers.errors import TreatywatchError

out, err = Console(highlight=False, soft_wrap=True), Console(stderr=True, highlight=False, soft_wrap=True)
Json = Annotated[bool, typer.Option("--json", help="Print JSON for other programs.")]


@contextmanager
def sentences() -> Iterator[None]:
    """An error of ours ends the command with one sentence; a wrong setting with code 2, as a wrong argument does."""
    try:
        yield
    except SettingsWrongError as error:
        err.print(f"treatywatch: {error}", markup=False)
        raise typer.Exit(2) from error
    except (CannotGoOn, DatabaseUnusableError, NobodyAnswersError, TreatywatchError) as error:
        err.print(f"treatywatch: {error}", markup=False)
        raise typer.Exit(1) from error


def print_json(value: object, indent: int | None = 2) -> None:
    """A value for other programs."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=indent) + "\n")
