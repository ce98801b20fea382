import json

from bot.preview.stand_in import build_page
from storage.codec import status_from_text, status_to_text
from tests.builders import cyber_facts
from watchers.depositary import untc
from watchers.depositary.model import READER_VERSION

ADDED = {"blocks", "reader"}
ADDED_TO_STATEMENTS = {"made", "articles", "section"}


def test_a_status_stored_by_the_first_reader_is_still_read_and_known_as_its() -> None:
    page = cyber_facts(
        ("Azerbaijan", "25 Oct 2025", ""), declarations=[("Azerbaijan", ["Reservation:", "Only with intent."])]
    )
    new = untc.parse(build_page(page))
    stored = json.loads(status_to_text(new))
    for added in ADDED:
        del stored[added]
    for row in stored["participants"]:
        del row["unread"]
    for statement in stored["statements"]:
        for added in ADDED_TO_STATEMENTS:
            del statement[added]
    old = status_from_text(json.dumps(stored))
    assert (old.reader, old.blocks) == (1, ())
    assert old.reader < READER_VERSION == new.reader
    assert old.participants == new.participants
    assert [statement.text for statement in old.statements] == ["Only with intent."]


def test_a_status_comes_back_as_it_was_stored() -> None:
    new = untc.parse(build_page(cyber_facts(("Azerbaijan", "25 Oct 2025", ""))))
    assert new.blocks
    assert status_from_text(status_to_text(new)) == new
