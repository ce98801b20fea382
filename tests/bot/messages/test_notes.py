"""Notes to operators are in their language; what went wrong stays as the machine said it."""

import pytest

from bot.config import LANGUAGES
from bot.language.markup import plain_text
from bot.messages.notes import note_message

REFUSED = "page XVIII-16: missing table: no participants. The last trusted state is kept; the page is stored."
RULE = " If the page is right: /confirm; if not: /reject."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (REFUSED, "⚠️ Səhifə qəbul edilmədi (page XVIII-16): missing table: no participants."),
        ("XVIII-16: page and XML disagree since the last reading: 2 rows", "⚠️ Səhifə və XML son oxunuşdan bəri"),
        ("XVIII-16: unknown column Foo", "⚠️ Diqqət (XVIII-16): unknown column Foo"),
        ("news Day.Az: HTTP 500.", "⚠️ Mənbəni oxumaq mümkün olmur (news Day.Az): HTTP 500"),
        ("Something <else>", "⚠️ Something &lt;else&gt;"),
    ],
)
def test_a_note_is_said_in_the_operators_language(text: str, said: str) -> None:
    assert note_message(text, "az").startswith(said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_can_be_confirmed_says_how(language: str) -> None:
    asked, told = plain_text(note_message(REFUSED + RULE, language)), plain_text(note_message(REFUSED, language))
    assert "/confirm" in asked
    assert "/reject" in asked
    assert "/confirm" not in told
    assert "no participants" in told
