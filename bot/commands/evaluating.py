"""`treatywatch eval`: the press classifier against labelled items, for people and for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from bot.commands.console import Json, err, out, print_json, sentences
from watchers.press.classify import classify
from watchers.press.evaluation import Evaluation, Labelled, Mistake, Pushes, Score, evaluate, items_in

JsonValue = dict[str, Any]


def evaluate_items(
    file: Annotated[Path, typer.Argument(help="News items, one JSON object a line.")], *, as_json: Json = False
) -> None:
    """Hold the press classifier against labelled items; without labels, show what it would push."""
    with sentences():
        try:
            items = items_in(file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            err.print(f"{file} cannot be read ({error}); check the path", markup=False)
            raise typer.Exit(2) from error
    if not any(one.relevant is not None for one in items):
        _print_pushes(items, as_json=as_json)
        return
    found = evaluate([one for one in items if one.relevant is not None])
    if as_json:
        print_json(evaluation_json(found))
        return
    out.print(score_table(found))
    out.print(sure_table(found))
    out.print(treaty_table(found))
    out.print(confusion_table(found))
    for mistake in found.mistakes:
        decided = ", ".join(f"{role} “{text}”" for role, text in mistake.words) or "no word"
        sure = "" if mistake.sure is None else f" ({mistake.sure})"
        out.print(f"{mistake.id} {mistake.what}: labelled {mistake.label}, said {mistake.said}{sure}", markup=False)
        out.print(f"    {mistake.title}\n    decided by {decided}", markup=False)


def _print_pushes(items: Sequence[Labelled], *, as_json: bool) -> None:
    found = list(pushes(items))
    if as_json:
        print_json({"items": len(items), "pushed": found})
        return
    for push in found:
        decided = ", ".join(f"{word['role']} “{word['text']}”" for word in push["words"])
        states = ", ".join(push["states"])
        told = f"{push['treaty']} {states} {push['step']} ({push['sure']})"
        out.print(f"{told}: {push['title']}\n    decided by {decided}", markup=False)
    out.print(f"{len(found)} of {len(items)} items would be pushed", markup=False)


def evaluation_json(found: Evaluation) -> JsonValue:
    """What other programs rely on (docs/contract.md)."""
    return {
        **_score_json(found.score),
        "by_language": {language: _score_json(score) for language, score in found.by_language.items()},
        "by_treaty": {treaty: _score_json(score) for treaty, score in found.by_treaty.items()},
        "by_sure": {sure: _pushes_json(pushes) for sure, pushes in found.by_sure.items()},
        "confusion": [
            {"label": label, "said": said, "items": count} for (label, said), count in sorted(found.confusion.items())
        ],
        "mistakes": [_mistake_json(mistake) for mistake in found.mistakes],
    }


def _score_json(score: Score) -> JsonValue:
    return {
        "items": score.items,
        "relevance": {"precision": score.precision, "recall": score.recall, "f1": score.f1},
        "treaty": {"accuracy": _share(score.treaties, score)},
        "states": {"accuracy": _share(score.states, score)},
        "step": {"accuracy": _share(score.steps, score)},
        "pushes": _pushes_json(score.pushes),
        "told_right": score.told_right,
    }


def _pushes_json(pushes: Pushes) -> JsonValue:
    return {"exact": pushes.exact, "wrong": pushes.wrong, "missed": pushes.missed}


def _share(right: int, score: Score) -> float | None:
    return right / score.items if score.items else None


def _mistake_json(mistake: Mistake) -> JsonValue:
    return {
        "id": mistake.id,
        "lang": mistake.language,
        "title": mistake.title,
        "what": mistake.what,
        "label": mistake.label,
        "said": mistake.said,
        "sure": None if mistake.sure is None else str(mistake.sure),
        "words": [{"role": role, "text": text} for role, text in mistake.words],
    }


def pushes(items: Sequence[Labelled]) -> Iterator[JsonValue]:
    """What would be pushed of items nobody has labelled, with the words that decided."""
    for one in items:
        report = classify(one.item)
        if report.relevant:
            yield {
                "title": one.item.title,
                "url": one.item.url,
                "treaty": report.treaty,
                "states": list(report.participants),
                "step": str(report.step),
                "sure": str(report.sure),
                "date": None if report.date is None else report.date.isoformat(),
                "words": [{"role": role, "text": text} for role, text in report.words],
            }


def score_table(found: Evaluation) -> Table:
    """The scores, all items and each language."""
    table = Table(
        "items of",
        "n",
        "precision",
        "recall",
        "F1",
        "treaty",
        "States",
        "step",
        "exact",
        "wrong",
        "missed",
        "told right",
    )
    for name, score in [("all", found.score), *found.by_language.items()]:
        shown = [
            score.precision,
            score.recall,
            score.f1,
            *(_share(n, score) for n in (score.treaties, score.states, score.steps)),
        ]
        pushes = (str(n) for n in (score.pushes.exact, score.pushes.wrong, score.pushes.missed))
        table.add_row(name, str(score.items), *map(_shown, shown), *pushes, _shown(score.told_right))
    return table


def _shown(share: float | None) -> str:
    return "–" if share is None else f"{share:.3f}"


def sure_table(found: Evaluation) -> Table:
    """Pushes by how sure they are: what is told at once, and what waits for a second origin or an operator."""
    table = Table("how sure", "exact", "wrong")
    for sure, pushes in found.by_sure.items():
        table.add_row(sure, str(pushes.exact), str(pushes.wrong))
    return table


def treaty_table(found: Evaluation) -> Table:
    """Pushes by treaty, exact, wrong and missed; treaties with none of them are left out."""
    table = Table("treaty", "exact", "wrong", "missed")
    for treaty, score in found.by_treaty.items():
        pushes = (score.pushes.exact, score.pushes.wrong, score.pushes.missed)
        if any(pushes):
            table.add_row(treaty, *map(str, pushes))
    return table


def confusion_table(found: Evaluation) -> Table:
    """Labelled steps against the steps said."""
    table = Table("labelled step", "said step", "items")
    for (label, said), count in sorted(found.confusion.items()):
        table.add_row(label, said, str(count), style="" if label == said else "yellow")
    return table
