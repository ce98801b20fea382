"""Settings: the environment first, then treatywatch.toml. What is wrong is said in words."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from string import Formatter
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from watchers.addresses import PAGE, PLACEHOLDERS, XML, address, canonical_number, looks_like_number
from watchers.depositary.treaties import WITHOUT_TABLE
from watchers.press.outlets import NewsKind, NewsSource, Selectors, check_selectors, shipped_sources
from watchers.press.stories import PushWhen

LANGUAGES = ("az", "en", "ru", "tr", "fr", "es", "ar", "zh")


class OtherTreaties(StrEnum):
    """Which treaties beyond the operator's list a chat may follow: none, after asking the operator, or all."""

    NONE = "none"
    REQUEST = "request"
    ALL = "all"


class SettingsWrongError(Exception):
    """A setting is wrong; the message names it and says what is expected."""


class Settings(BaseSettings):
    """Everything an operator may set. See the table in README.md."""

    model_config = SettingsConfigDict(env_prefix="TREATYWATCH_", extra="forbid", populate_by_name=True)

    token: SecretStr | None = Field(default=None, validation_alias="TELEGRAM_BOT_TOKEN")
    api_base: str = Field(default="https://api.telegram.org", validation_alias="TELEGRAM_API_BASE")
    database: Path = Path("treatywatch.db")
    contact: str = "no contact given"
    treaties: tuple[str, ...] = Field(default=("XVIII-16",), min_length=1)
    other_treaties: OtherTreaties = OtherTreaties.REQUEST
    poll_minutes: float = Field(default=15, gt=0, le=24 * 60)
    second_opinion: bool = True
    operators: tuple[int, ...] = ()
    default_language: str = "az"
    time_zone: str = "Asia/Baku"
    messages_per_second: float = Field(default=30, gt=0, le=1000)
    allow_paid_broadcast: bool = False
    news: tuple[NewsSource, ...] = Field(default_factory=shipped_sources)
    news_off: tuple[str, ...] = ()
    news_minutes: float = Field(default=10, gt=0, le=24 * 60)
    news_push: PushWhen = PushWhen.TRUSTED
    page_url: str = PAGE
    xml_url: str = XML

    @field_validator("token", mode="before")
    @classmethod
    def _token(cls, value: object) -> object:
        told = value.get_secret_value() if isinstance(value, SecretStr) else value
        if isinstance(told, str) and not told.strip():
            raise ValueError("it is empty; copy the token from @BotFather, or unset the variable to try the preview")
        if isinstance(told, str) and _TOKEN.fullmatch(told.strip()) is None:
            raise ValueError("it is no token; one looks like 123456789:AAE…, copy it again from @BotFather")
        return told.strip() if isinstance(told, str) else value

    @field_validator("api_base")
    @classmethod
    def _base(cls, value: str) -> str:
        return _web_address(value)

    @field_validator("page_url", "xml_url")
    @classmethod
    def _template(cls, value: str) -> str:
        try:
            names = {name for _, name, _, _ in Formatter().parse(value) if name is not None}
            filled = address(value, "XVIII-16") if names <= PLACEHOLDERS else ""
        except (ValueError, IndexError, KeyError, AttributeError) as error:
            raise ValueError(f"{value!r} has an odd brace; write placeholders as {{number}}") from error
        for name in sorted(names - PLACEHOLDERS):
            known = ", ".join(f"{{{one}}}" for one in sorted(PLACEHOLDERS))
            raise ValueError(f"{value!r} has the placeholder {{{name}}}; known are {known}")
        if not names & {"number", "chapter"}:
            raise ValueError(f"{value!r} is one address for all treaties; write {{number}} where the number stands")
        _web_address(filled)
        return value

    @field_validator("operators")
    @classmethod
    def _people(cls, values: tuple[int, ...]) -> tuple[int, ...]:
        for value in values:
            if not 0 < value < _MOST_ID:
                raise ValueError(f"{value} is no person's id; @userinfobot tells yours, a positive number")
        return values

    @field_validator("treaties")
    @classmethod
    def _numbers(cls, values: tuple[str, ...]) -> tuple[str, ...]:
        for value in values:
            if not looks_like_number(value):
                raise ValueError(f"{value!r} is no MTDSG number; write it as XVIII-16")
            if canonical_number(value) in WITHOUT_TABLE:
                raise ValueError(f"the page of {value} has no table of participants; leave it out")
        return tuple(map(canonical_number, values))

    @field_validator("news")
    @classmethod
    def _news(cls, values: tuple[NewsSource, ...]) -> tuple[NewsSource, ...]:
        names = [source.name for source in values]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f"two sources are called {name!r}; give each a name of its own")
        for source in values:
            if source.kind is NewsKind.LISTING and source.selectors is None:
                raise ValueError(f"{source.name!r} is a listing page; give it selectors")
            _web_address(source.url)
            if source.selectors is not None:
                try:
                    check_selectors(source.selectors)
                except ValueError as error:
                    raise ValueError(f"{source.name!r}: {error}") from error
        return values

    @property
    def newspapers(self) -> tuple[NewsSource, ...]:
        """The news sources that are switched on."""
        return tuple(
            source for source in self.news if source.on and not {source.name, source.outlet} & set(self.news_off)
        )

    @field_validator("default_language")
    @classmethod
    def _language(cls, value: str) -> str:
        if value not in LANGUAGES:
            raise ValueError(f"{value!r} is not one of {', '.join(LANGUAGES)}")
        return value

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"{value!r} is no time zone; write it as Asia/Baku") from error
        return value

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Arguments, then the environment, then treatywatch.toml (or TREATYWATCH_CONFIG)."""
        del dotenv_settings, file_secret_settings
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=settings_file())


_TOKEN = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{10,100}")
_MOST_ID = 2**52
_OTHER_VARIABLES = frozenset({"TREATYWATCH_CONFIG"})
_ALIKE = 0.75
_FIELD = re.compile(r'field "(\w+)" from source "(\w+)"')


def settings_file() -> Path:
    """TREATYWATCH_CONFIG, else treatywatch.toml here."""
    return Path(os.environ.get("TREATYWATCH_CONFIG") or "treatywatch.toml")


def load_settings(**given: object) -> Settings:
    """The settings. Raises SettingsWrongError with one sentence for each setting that is wrong."""
    path = settings_file()
    if os.environ.get("TREATYWATCH_CONFIG") and not path.is_file():
        raise SettingsWrongError(f"TREATYWATCH_CONFIG names {path}, and there is no such file")
    misspelt = list(_misspelt_variables(os.environ))
    if misspelt:
        raise SettingsWrongError(f"wrong settings: {'; '.join(misspelt)}")
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        told = "; ".join(_in_words(problem) for problem in error.errors(include_input=False, include_url=False))
        raise SettingsWrongError(f"wrong settings: {told}") from None
    except SettingsError as error:
        found = _FIELD.search(str(error))
        name = variable_of(found.group(1)) if found else "a variable of the environment"
        raise SettingsWrongError(
            f'wrong settings: {name} holds no JSON; lists are written as ["a", "b"] or [1, 2]'
        ) from None
    except (ValueError, OSError) as error:
        raise SettingsWrongError(f"{path} cannot be read: {error}") from None


def variable_of(name: str) -> str:
    """The variable of the environment that sets a setting."""
    alias = Settings.model_fields[name].validation_alias if name in Settings.model_fields else None
    return alias if isinstance(alias, str) else f"TREATYWATCH_{name.upper()}"


def _misspelt_variables(environment: Mapping[str, str]) -> Iterator[str]:
    """Ours that set nothing, and those of Telegram's that look like one of ours."""
    known = {variable_of(name) for name in Settings.model_fields} | _OTHER_VARIABLES
    prefix = "TREATYWATCH_"
    for name in sorted(map(str.upper, environment)):
        ours = name.startswith(prefix)
        alike = get_close_matches(name.removeprefix(prefix), [one.removeprefix(prefix) for one in known], 1, _ALIKE)
        nearest = next((one for one in known if alike and one.removeprefix(prefix) == alike[0]), None)
        if name not in known and (ours or (name.startswith("TELEGRAM_") and nearest)):
            yield f"{name} is not known; " + (f"did you mean {nearest}?" if nearest else "see the table in README.md")


def _in_words(problem: ErrorDetails) -> str:
    """One wrong setting: where it stands, and what is expected."""
    *place, last = map(str, problem["loc"])
    where = ".".join([*place, last])
    if problem["type"] in ("extra_forbidden", "unexpected_keyword_argument"):
        nearest = get_close_matches(last, _keys_at(place), 1, _ALIKE)
        return f"{where} is not known" + (f"; did you mean {nearest[0]}?" if nearest else "")
    return f"{where}: {problem['msg'].removeprefix('Value error, ')}"


def _keys_at(place: Sequence[str]) -> list[str]:
    """What may stand at a place of the file."""
    if not place:
        return list(Settings.model_fields)
    shape = Selectors if "selectors" in place else NewsSource
    return [field.name for field in fields(shape)]


def _web_address(value: str) -> str:
    """Raises ValueError for what is no address of the web."""
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good or any(map(str.isspace, value)):
        raise ValueError(f"{value!r} is no address; write it as https://example.org")
    return value


def schema() -> dict[str, object]:
    """The JSON Schema of treatywatch.toml. The token is missing: it never belongs into a file."""
    made = Settings.model_json_schema(by_alias=False)
    made["properties"].pop("token")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": "treatywatch.toml"}
