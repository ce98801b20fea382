"""Settings: the environment first, then treatywatch.toml. What is wrong is said in words."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from watchers.addresses import PAGE, XML, canonical_number, looks_like_number
from watchers.depositary.treaties import WITHOUT_TABLE
from watchers.press.outlets import NewsKind, NewsSource, shipped_sources
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
        except (ZoneInfoNotFoundError, ValueError) as error:
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
        path = Path(os.environ.get("TREATYWATCH_CONFIG", "treatywatch.toml"))
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, toml_file=path)


def load_settings(**given: object) -> Settings:
    """The settings. Raises SettingsWrongError with one sentence for each setting that is wrong."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        told = "; ".join(
            f"{'.'.join(map(str, problem['loc']))}: {problem['msg'].removeprefix('Value error, ')}"
            for problem in error.errors(include_input=False, include_url=False)
        )
        raise SettingsWrongError(f"wrong settings: {told}") from None
    except ValueError as error:
        raise SettingsWrongError(f"treatywatch.toml cannot be read: {error}") from None
