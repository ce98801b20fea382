"""A Bot API request's parameters: form fields or JSON, values as text or as JSON, and files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.preview.errors import bad_request


@dataclass(frozen=True, slots=True)
class Params:
    """Read by name and kind; what is of the wrong kind is refused in Telegram's words."""

    values: Mapping[str, Any]
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A text, empty when missing."""
        value = self.values.get(name)
        return "" if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """A whole number."""
        value = self.values.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError) as error:
            raise bad_request(f"{name.replace('_', ' ')} must be an integer") from error

    def flag(self, name: str) -> bool:
        """A truth value, sent as JSON or as words."""
        return self.text(name).casefold() in ("true", "1")

    def json(self, name: str) -> Any:  # noqa: ANN401 - JSON
        """A JSON value; None when missing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError as error:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def file(self, name: str) -> tuple[str, bytes] | None:
        """(file name, content) of an uploaded file, given directly or as attach://part."""
        if name in self.files:
            return self.files[name]
        return self.files.get(self.text(name).removeprefix("attach://"))
