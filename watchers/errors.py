"""Every error this package raises, drawn once.

TreatywatchError
├── PageRefused      a page was read and is not trusted; nothing changes
├── SourceUnreadable a news source answered with something that holds no news
└── FetchFailed      a source did not answer as it should
    ├── Blocked      it answered, but to keep us out
    └── CircuitOpen  it failed so often that it is left alone for a while
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a page is refused. One name per rule; the operator sees these words."""

    UNREADABLE = "unreadable"
    OUTSIZED = "outsized"
    BLOCK_PAGE = "block_page"
    ERROR_PAGE = "error_page"
    NO_PARTICIPANTS_TABLE = "no_participants_table"
    ANATOMY_MOVED = "anatomy_moved"
    RAGGED_ROW = "ragged_row"
    UNKNOWN_COLUMN = "unknown_column"  # given no more, but older databases hold refusals that name it
    UNKNOWN_PARTICIPANT = "unknown_participant_form"
    UNKNOWN_DATE = "unknown_date_form"
    DUPLICATE_PARTICIPANT = "duplicate_participant"
    TOTALS_DISAGREE = "totals_disagree"
    OTHER_TREATY = "other_treaty"
    OTHER_TITLE = "other_title"
    OLDER_STATUS = "older_status"
    NO_STATUS_TIME = "no_status_time"
    STATUS_AHEAD = "status_ahead"
    ROWS_VANISHED = "rows_vanished"
    KIND_VANISHED = "kind_vanished"
    TOOK_TOO_LONG = "took_too_long"
    TOOK_TOO_MUCH_MEMORY = "took_too_much_memory"
    READER_DIED = "reader_died"


class TreatywatchError(Exception):
    """Something went wrong that a person should read about; the message says what to do next."""


class PageRefused(TreatywatchError):
    """A page is not trusted: ``reason`` names the rule, ``detail`` says what was seen."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(f"page refused ({reason}): {detail}")
        self.reason = reason
        self.detail = detail

    def __reduce__(self) -> tuple[type[PageRefused], tuple[Reason, str]]:
        """It travels between processes: pages are read in workers."""
        return type(self), (self.reason, self.detail)


class SourceUnreadable(TreatywatchError):
    """A news source's answer is no feed, no channel preview, no listing; nothing changes."""


class FetchFailed(TreatywatchError):
    """A source could not be fetched."""


class Blocked(FetchFailed):
    """The source answers with a page that keeps us out (403, captcha, "Request Rejected")."""


class CircuitOpen(FetchFailed):
    """The source failed repeatedly and is not asked again before its pause is over."""
