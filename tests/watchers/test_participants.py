import csv

import pytest

from tests.builders import CORPUS, needs_corpus, read_table
from watchers.participants import code_of, fold, split_notes, table


@pytest.mark.parametrize(
    ("past", "today"),
    [
        ("Turkey", "Türkiye"),
        ("Czech Republic", "Czechia"),
        ("The former Yugoslav Republic of Macedonia", "North Macedonia"),
        ("Swaziland", "Eswatini"),
        ("Cape Verde", "Cabo Verde"),
        ("Netherlands", "Netherlands (Kingdom of the)"),
        ("Libyan Arab Jamahiriya", "Libya"),
        ("Nauru", "Naoero"),
        ("Cote d’Ivoire", "Côte d'Ivoire"),
        ("Iran (République islamique d')", "Iran (Islamic Republic of)"),
    ],
)
def test_a_past_name_is_the_same_participant(past: str, today: str) -> None:
    assert code_of(past) == code_of(today) is not None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Azerbaijan", "AZE"),
        ("European Union", "EUE"),
        ("Holy See", "VAT"),
        ("State of Palestine", "PSE"),
        ("Niue", "NIU"),
        ("Cook Islands", "COK"),
        ("Kosovo", "XKX"),
        ("Yugoslavia", "X-yugoslavia"),
        ("Caribbean Community", "X-caricom"),
        ("Republic of Korea", "KOR"),
        ("Congo", "COG"),
        ("Democratic Republic of the Congo", "COD"),
    ],
)
def test_codes(name: str, code: str) -> None:
    assert code_of(name) == code


def test_an_unknown_name_has_no_code() -> None:
    assert code_of("Atlantis") is None


@pytest.mark.parametrize(
    ("printed", "name", "notes"),
    [
        ("Azerbaijan 1", "Azerbaijan", ("1",)),
        ("United Kingdom of Great Britain and Northern Ireland 6 , 18 , 19 ,", None, ("6", "18", "19")),
        ("Azerbaijan<superscript>5,6</superscript>", "Azerbaijan", ("5", "6")),
        ("Iran (Islamic Republic of)", "Iran (Islamic Republic of)", ()),
    ],
)
def test_footnotes_cling_to_names(printed: str, name: str | None, notes: tuple[str, ...]) -> None:
    assert split_notes(printed) == (name or "United Kingdom of Great Britain and Northern Ireland", notes)


def test_no_name_belongs_to_two_participants() -> None:
    seen: dict[str, str] = {}
    for known in table().values():
        for name in known.names:
            assert seen.setdefault(fold(name), known.code) == known.code, name


@needs_corpus
def test_every_name_of_the_corpus_has_one_code() -> None:
    names = set()
    for path in (CORPUS / "untc/tables-2015/treaties").glob("*.csv"):
        names |= {row[0] for row in read_table(path)[1]}
    for path in (CORPUS / "untc/doha").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                names.add(row["Name"])
                if row["Code"] not in ("", "EUU"):
                    assert code_of(split_notes(row["Name"])[0]) == row["Code"]
    names |= {row[0] for row in read_table(CORPUS / "untc/xviii-16.csv")[1]}
    assert {name for name in names if code_of(split_notes(name)[0]) is None} == set()
    assert len(names) > 200
