"""`python -m bot` is the treatywatch command."""

from bot.cli import main

main()
