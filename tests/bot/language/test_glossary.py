"""The catalogues keep to docs/glossary.md: the law is right in every language, and no forbidden term is used."""

import re
from pathlib import Path

import pytest

from bot.config import LANGUAGES
from bot.language.i18n import catalogue_text, say
from bot.language.markup import plain_text

ROOT = Path(__file__).resolve().parents[3]
ROW = re.compile(r"^\| (az|en|ru|tr|fr|es|ar|zh) \| (.+?) \| .+ \|$", re.MULTILINE)
BOUND_ONCE_IN_FORCE = {
    "az": "qüvvəyə mindikdən sonra o, müqavilə ilə bağlıdır",
    "en": "it is bound once the treaty is in force for it",
    "ru": "с тех пор, как вступит для него в силу",
    "tr": "onun için yürürlüğe girince devlet antlaşmayla bağlı olur",
    "fr": "il est lié une fois le traité en vigueur à son égard",
    "es": "queda obligado cuando el tratado entra en vigor respecto de él",
    "ar": "حين يبدأ نفاذ المعاهدة بالنسبة إليها",
    "zh": "条约对其生效后，该国即受条约约束",
}
CONSENT = {
    "az": "öhdəlik götürməyə razılı",
    "en": "consent",
    "ru": "согласи",
    "tr": "bağlanma rızası",
    "fr": "consent",
    "es": "obligarse",
    "ar": "الالتزام",
    "zh": "同意受条约约束",
}


def forbidden(language: str) -> list[str]:
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    return [term for of, term in ROW.findall(glossary) if of == language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_says_what_the_glossary_forbids(language: str) -> None:
    terms = forbidden(language)
    said = catalogue_text(language).casefold().replace("\u00a0", " ").replace("\u202f", " ").replace("\u200e", "")
    assert terms
    assert [term for term in terms if term.casefold() in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("message", ["start", "about", "pipeline-note", "event-definitive_signature"])
def test_a_deposit_is_consent_to_be_bound(language: str, message: str) -> None:
    said = plain_text(say(language, message))
    short = {"zh": "同意受"}.get(language, CONSENT[language])
    assert (CONSENT[language] if message != "event-definitive_signature" else short) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_state_is_bound_once_the_treaty_is_in_force_for_it(language: str) -> None:
    assert BOUND_ONCE_IN_FORCE[language] in plain_text(say(language, "about"))


@pytest.mark.parametrize(
    ("language", "word"), [("az", "iştirakçı"), ("ru", "участник"), ("tr", "taraf"), ("zh", "缔约方")]
)
def test_only_parties_are_called_parties(language: str, word: str) -> None:
    lines = [line for line in catalogue_text(language).splitlines() if re.search(rf"\b{word}", line.casefold())]
    known = ("status-parties", "tally-in-force", "##")
    assert [line for line in lines if not line.startswith(known)] == []


@pytest.mark.parametrize("name", ["README.md", "docs/commands.md", "docs/press.md", "docs/reading.md"])
def test_the_documentation_does_not_call_a_depositor_bound(name: str) -> None:
    text = " ".join((ROOT / name).read_text(encoding="utf-8").split())
    assert re.search(r"is bound (only )?when|binds a State|Telegram number", text) is None
