"""How the stand-in refuses, in the words of Telegram's own Bot API server."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An answer with ok=false: code, description, and parameters such as retry_after."""

    def __init__(self, code: int, description: str, **parameters: Any) -> None:  # noqa: ANN401 - JSON values
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def answer(self) -> dict[str, Any]:
        """The JSON body."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return {**body, "parameters": self.parameters} if self.parameters else body


def bad_request(why: str, **parameters: Any) -> ApiError:  # noqa: ANN401 - JSON values
    """A 400."""
    return ApiError(400, f"Bad Request: {why}", **parameters)


def forbidden(why: str) -> ApiError:
    """A 403."""
    return ApiError(403, f"Forbidden: {why}")


def too_many(seconds: int) -> ApiError:
    """A 429."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
