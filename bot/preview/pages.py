"""Builds a status page (HTML) from facts, in either anatomy: the real page's ids, blocks, classes and tabs.

By classes: div.heading-four with div.bold and div.italic, then table.structTable with a td a State,
its name in div.structTableHead. By bold lines: names and titles are centred and bold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.preview.facts import Anatomy, PageFacts, SectionFacts, StatementFacts, marked

PREFIX = "ctl00_ctl00_ContentPlaceHolder1_ContentPlaceHolderInnerPage_"


def build_page(facts: PageFacts) -> bytes:
    """The status page."""
    return _Builder(facts).page().encode()


class _Builder:
    """One page while it is put together."""

    def __init__(self, facts: PageFacts) -> None:
        self.facts = facts
        self.prefix = PREFIX if facts.prefixed else ""
        self.classes = facts.anatomy is Anatomy.CLASSES

    def page(self) -> str:
        """The whole document."""
        blocks = {
            "participants": self._grid(),
            "specialtbl": "".join(map(_special, self.facts.special_tables)),
            "divAll": "".join(map(self._section, self.facts.all_sections)),
            "divNotes": "".join(self._notes()),
        }
        body = "\n".join(
            (
                f"<div><b>{self.facts.status_time}</b></div>",
                self._block("headerbox", self._boxes()),
                *(self._block(name, blocks[name]) for name in self.facts.order),
            )
        )
        return f"<!DOCTYPE html><html><head><title>UNTC</title></head><body><form>{body}</form></body></html>"

    def _block(self, name: str, inside: str) -> str:
        return f'<div id="{self.prefix}{name}">{inside}</div>'

    def _boxes(self) -> str:
        facts = self.facts
        texts = {
            "rptHead_ctl00_tcText": facts.chapter,
            "rptTreaty_ctl00_tcTreaty": facts.title,
            "rptTreaty_ctl00_tcText": facts.adoption,
            "rptEIF_ctl00_tcText": facts.entry_into_force,
            "rptRegistration_ctl00_tcText": facts.registration,
            "rptStatus_ctl00_tcText": facts.totals,
            "rptText_ctl00_tcText": facts.references,
        }
        tag, before, after = ("div", "", "") if self.classes else ("td", "<tr>", "</tr>")
        boxes = "".join(
            f'{before}<{tag} id="{self.prefix}{name}">{marked(text)}</{tag}>{after}'
            for name, text in texts.items()
            if text
        )
        return boxes if self.classes else f"<table>{boxes}</table>"

    def _grid(self) -> str:
        speakers = {name for section in self.facts.all_sections for name, _ in section.statements}
        head = "".join(f"<th>{marked(column)}</th>" for column in self.facts.columns)
        lines = "".join(
            f"<tr><td>{self._name(name, speaks=name in speakers)}</td>"
            + "".join(f"<td>{_dated(cell)}</td>" for cell in cells)
            + "</tr>\n"
            for name, *cells in self.facts.rows
        )
        return f'<table id="{self.prefix}tblgrid" class="table table-striped"><tr>{head}</tr>\n{lines}</table>'

    def _name(self, name: str, *, speaks: bool) -> str:
        if not (self.classes and speaks):
            return marked(name) or "&nbsp;"
        printed, mark, notes = name.partition("{")
        link = f'<a class="noteIndex" href="#EndDec" onclick="ShowDeclarations()">{marked(printed)}</a>'
        return link + marked(mark + notes)

    def _section(self, section: SectionFacts) -> str:
        title, preamble = marked(section.title), marked(section.preamble)
        if self.classes:
            said = f'<div class="italic">{preamble}</div>' if preamble else ""
            rows = "".join(map(_by_classes, section.statements))
            return (
                f'<div class="heading-four"><div class="bold">{title}</div>{said}</div>'
                f'<div><table class="structTable"><tbody>{rows}</tbody></table></div>'
            )
        said = f"<br/>{preamble}" if preamble else ""
        return f"<div align='center'><b>{title}</b>{said}</div>" + "".join(map(_by_bold_lines, section.statements))

    def _notes(self) -> Iterator[str]:
        for order, (number, text) in enumerate(self.facts.notes, start=2):
            lines = text.split("\n")
            words = "<br/>".join(marked(line) for line in lines if not line.startswith("|"))
            rows = "".join(map(_note_row, (line for line in lines if line.startswith("|"))))
            table = f"<table>{rows}</table>" if rows else ""
            yield (
                f'<div id="{self.prefix}dgNotesAll_ctl{order:02}_divNotesAll"><table><tr><td>{number}.</td>'
                f"<td>{words}{table}</td></tr></table></div>"
            )


def _dated(cell: str) -> str:
    """A cell as the site writes it: a tab before the year, a no-break space for nothing."""
    day, _, rest = cell.partition(" ")
    month, _, year = rest.partition(" ")
    if day.lstrip("[").isdigit() and month and year:
        return f"{day} {marked(month)}\t {marked(year)}"
    return marked(cell) or "&nbsp;"


def _special(table: tuple[str, Sequence[Sequence[str]]]) -> str:
    title, rows = table
    lines = "".join("<tr>" + "".join(f"<td>{marked(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<div><b>{marked(title)}</b></div><table>{lines}</table>"


def _by_classes(statement: StatementFacts) -> str:
    name, lines = statement
    said = "".join(f"<div>{_line(line)}</div>" for line in lines)
    return f'<tr><td><div class="structTableHead">{marked(name)}</div>{said}</td></tr>'


def _by_bold_lines(statement: StatementFacts) -> str:
    name, lines = statement
    said = "".join(f"<p>{_line(line)}</p>" for line in lines)
    return f"<p align='center'><b>{marked(name)}</b></p>{said}"


def _line(line: str) -> str:
    """A heading of its own is in italics."""
    return f"<i>{marked(line)}</i>" if line.endswith(":") else marked(line)


def _note_row(line: str) -> str:
    cells = line.strip("|").split("|")
    return "<tr>" + "".join(f"<td>{marked(cell.strip())}</td>" for cell in cells) + "</tr>"
