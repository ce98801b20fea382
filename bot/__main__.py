"""`python -m bot` is the treatywatch command."""

from bot.commands.cli import main

main()
