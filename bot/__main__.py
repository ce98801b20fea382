"""`python -m bot` and `treatywatch`: the same command line.

Workers import this file again when they begin; so what is heavy is imported by who runs it.
"""

from __future__ import annotations

import atexit
import os
import signal
import sys


def main() -> None:
    """The entry point. A stop shall not wait until Python has tidied up what the system takes back anyway."""
    signal.signal(signal.SIGTERM, _end_at_once)
    from bot.commands.cli import main as command_line  # noqa: PLC0415 - see above

    code: object = 0
    try:
        command_line()
    except SystemExit as end:
        code = end.code
    atexit._run_exitfuncs()  # noqa: SLF001 - what was registered is done, only the tidying up is left out
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def _end_at_once(number: int, _frame: object) -> None:
    """Before there is anything to stop in order; the first process of a container has no such end of its own."""
    os._exit(128 + number)


if __name__ == "__main__":
    main()
