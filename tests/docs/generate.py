"""Writes what is generated in README.md and docs/: ``python -m tests.docs.generate`` from the root of the repository.

In a page with marks only what stands between ``<!-- generated: NAME -->`` and ``<!-- end -->`` is written, and the rest
is kept; what the console blocks print is written wherever there are any.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from cli.verbs import command
from domain.events.authority import LawAdopted
from domain.events.registry import KINDS
from domain.law.rows import NEVER, Row, released_rows
from domain.procedures import procedure_named
from projections.measures.declared import Measure, PerCode, Show
from projections.measures.registry import MEASURES, POPULATIONS, SUMS
from projections.workflow_table import diagram, moves, rows
from tests.docs.transcripts import BLOCK, ROOT, rewritten

FEATURES: Final = ROOT / "features"
MARKED: Final = re.compile(r"(<!-- generated: ([a-z-]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    cells = [list(head), ["---"] * len(head), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "".join(f"| {' | '.join(row)} |\n" for row in cells)


# -- Measures ---------------------------------------------------------------------------------------------------------


def populations() -> str:
    """What the families of measures count."""
    return _table(
        ("basis", "what is counted", "counted by the day", "as at, unless asked otherwise"),
        (
            [f"`{name}`", of.words, _date_basis(of.where), "the period's end" if of.stock else "the day of knowledge"]
            for name, of in POPULATIONS.items()
        ),
    )


def _date_basis(where: str) -> str:
    found = re.search(r"(\w+) >= :first", where)
    return f"`{found[1]}`" if found else "none: what is so on the day"


def measures() -> str:
    """Every figure, in the order of the annual view."""
    return _table(("figure", "printed as", "basis", "which of them", "denominator"), map(_measure, MEASURES))


def _measure(it: Measure | PerCode) -> Sequence[str]:
    if isinstance(it, PerCode):
        return f"`{it.id}.CODE`", f"{it.label}: …", f"`{it.population}`", _which({**it.where, it.column: ("CODE",)}), ""
    denominator = ""
    if it.share_of:
        denominator = f"`{it.share_of}`, for `{it.id}.share`"
    elif it.per:
        denominator = f"the statistic `{it.per}`"
    elif it.is_share:
        denominator = f"all of `{it.population}`"
    return f"`{it.id}`", it.label, f"`{it.population}`", _shown(it), denominator


SHOWN: Final[Mapping[Show, str]] = {
    "count": "",
    "pounds": "sum in pounds",
    "median": "median of `{days}`",
    "mean": "mean of `{days}`",
    "p90": "90th percentile of `{days}`",
    "maximum": "maximum of `{days}`",
    "longest": "longest time since `{since}`, in working days",
    "age": "longest time since `{since}`, in days",
    "oldest": "earliest `{since}`",
}
"""What a figure is, beside a count, by the name of it in the measure."""


def _shown(it: Measure) -> str:
    """What the figure is, and of which groups."""
    what, which = SHOWN[it.show].format(days=it.days, since=it.since), _which(it.where)
    if it.aged:
        which = "; ".join(filter(None, (which, f"so many months have passed since `{it.since}`")))
    return " where ".join(filter(None, (what, which))) or "all"


def _which(where: Mapping[str, Sequence[Any]]) -> str:
    return "; ".join(
        f"`{column}` is {' or '.join(f'`{v}`' if v != '' else 'empty' for v in values)}"
        for column, values in where.items()
    )


def sums() -> str:
    """The totals, and the parts that add up to them."""
    return "".join(f"* `{total}` = {' + '.join(f'`{part}`' for part in parts)}\n" for total, parts in SUMS)


# -- Law --------------------------------------------------------------------------------------------------------------


def limits_and_rules() -> str:
    """The rows that give a time limit or a duty."""
    return _table(
        ("row", "value", "in force", "citation", "binds as", "says", "note"),
        (
            [f"`{row.id}`", _value(row), _in_force(row), _cited(row), row.binds, row.says, row.note]
            for row in released_rows()
            if row.family in ("limit", "rule")
        ),
    )


def vocabularies() -> str:
    """The codes that the law or its guidance gives, a table for each vocabulary."""
    codes = [row for row in released_rows() if row.family == "code"]
    parts = []
    for vocabulary, entries in groupby(codes, key=lambda row: str(row.value["vocabulary"])):
        listed = [
            [f"`{row.value['code']}`", row.says, _in_force(row), _cited(row), row.binds, _remarks(row)]
            for row in entries
        ]
        parts.append(
            f"### {vocabulary}\n\n" + _table(("code", "in words", "in force", "citation", "binds as", "note"), listed)
        )
    return "\n".join(parts)


def holidays() -> str:
    """The bank holidays, a row of law for each year and for each change announced for one."""
    return _table(
        ("row", "announced", "bank holidays on weekdays", "note"),
        (
            [
                f"`{row.id}`",
                row.announced_on.isoformat(),
                "; ".join(f"{_short(day)} {name}" for day, name in row.value["days"]),
                row.note,
            ]
            for row in released_rows()
            if row.family == "calendar"
        ),
    )


def readings() -> str:
    """Where a feature says how we read the law: its rule, the provision, the reading."""
    found = []
    for file in sorted(FEATURES.glob("*/*.feature")):
        link = f"[{file.stem}](../{file.relative_to(ROOT).as_posix()})"
        parts = re.split(r"^ *(?:Feature|Rule): ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
        for number, (head, *lines) in enumerate([line.strip() for line in part.split("\n")] for part in parts):
            said = " ".join(lines[: lines.index("")])
            if "Our reading:" in said:
                reading = said.partition("Our reading:")[2].strip()
                found.append([head, _provisions(lines) if number else "the whole feature", reading, link])
    return _table(("rule", "provision", "our reading", "feature"), found)


def _provisions(lines: Sequence[str]) -> str:
    """The provisions that a rule cites: on the first line, and on the next after one that ends with a semicolon."""
    last = next(number for number, line in enumerate(lines) if not line.endswith(";"))
    return " ".join(lines[: last + 1])


def _value(row: Row) -> str:
    if row.family != "limit":
        return ""
    number = row.value["number"]
    return f"{number} {row.value['unit']}{'' if number == 1 else 's'}"


def _remarks(row: Row) -> str:
    """What else the row's value says, and its note."""
    more = [name.replace("_", " ") for name, value in row.value.items() if value is True]
    return "; ".join(filter(None, (*more, row.note)))


def _in_force(row: Row) -> str:
    return f"from {row.in_force_on}" + ("" if row.ceases_on == NEVER else f" until {row.ceases_on}")


def _cited(row: Row) -> str:
    return f"[{row.citation}]({row.link})" if row.link else row.citation


def _short(day: str) -> str:
    on = date.fromisoformat(day)
    return f"{on.day} {on:%b}"


# -- The table of a procedure -----------------------------------------------------------------------------------------


def workflow_diagram(procedure: str) -> str:
    """The stages of a case of a procedure."""
    return f"```mermaid\n{diagram(procedure_named(procedure))}\n```\n"


def workflow_table(procedure: str) -> str:
    """What may happen to a case of a procedure, and when."""
    found = procedure_named(procedure)
    table = rows(found)
    stages = {stage for row in table for stage in row.at} | {move.after for move in moves(found)}
    stages.discard(found.stage(found.nothing).code)
    return _table(
        ("event", "command", "may happen at", "unless"),
        (
            [
                f"`{row.event}`",
                f"`{command(found.name, row.event)}`",
                "every stage after the receipt" if set(row.at) == stages else ", ".join(row.at),
                ", ".join(row.unless),
            ]
            for row in table
        ),
    )


# -- The fields of events ---------------------------------------------------------------------------------------------


def events() -> str:
    """The fields of every event that a file may bring."""
    return "\n".join(_event(kind) for kind, event in KINDS.items() if event is not LawAdopted)


def _event(kind: str) -> str:
    schema = KINDS[kind].model_json_schema()
    said = (KINDS[kind].__doc__ or "").strip().split("\n\n")[0]
    fields = [
        [f"`{name}`", _type(field, schema), "yes" if name in schema.get("required", ()) else "no"]
        for name, field in schema["properties"].items()
    ]
    return f"### `{kind}`\n\n{' '.join(said.replace('``', '`').split())}\n\n" + _table(
        ("field", "type", "must be given"), fields
    )


def _type(field: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    if "anyOf" in field:
        return " or ".join(_type(one, schema) for one in field["anyOf"] if one.get("type") != "null")
    if "$ref" in field:
        inner = schema["$defs"][field["$ref"].rpartition("/")[2]]
        names = (
            f"`{name}`" + ("" if name in inner.get("required", ()) else "?") + f" {_type(of, schema)}"
            for name, of in inner["properties"].items()
        )
        return f"object: {', '.join(names)}"
    if "enum" in field:
        return " or ".join(f"`{value}`" for value in field["enum"])
    if field.get("type") == "array":
        return f"list of {_type(field['items'], schema)}"
    if field.get("format") == "date":
        return "day"
    if "pattern" in field and field["type"] == "string":
        return {"^[a-z0-9]+(-[a-z0-9]+)*$": "code", r"^[A-Z]{1,4}-?\d{1,10}$": "opaque id"}.get(
            field["pattern"], "text"
        )
    return {"string": "text", "integer": "number", "number": "number", "boolean": "true or false"}[field["type"]]


# -- Pages ------------------------------------------------------------------------------------------------------------

SMALL: Final = ("representation", "compliment", "data-protection-complaint", "corporate-complaint")
"""The procedures with a page that has their diagram and their table and little else."""

PARTS: Final[Mapping[str, Callable[[], str]]] = {
    "events": events,
    "holidays": holidays,
    "limits-and-rules": limits_and_rules,
    "measures": measures,
    "populations": populations,
    "readings": readings,
    "sums": sums,
    "vocabularies": vocabularies,
    "workflow-diagram": partial(workflow_diagram, "complaint"),
    "workflow-table": partial(workflow_table, "complaint"),
    "ombudsman-diagram": partial(workflow_diagram, "ombudsman"),
    "ombudsman-table": partial(workflow_table, "ombudsman"),
    "access-request-diagram": partial(workflow_diagram, "access-request"),
    "access-request-table": partial(workflow_table, "access-request"),
    **{f"{noun}-diagram": partial(workflow_diagram, noun) for noun in SMALL},
    **{f"{noun}-table": partial(workflow_table, noun) for noun in SMALL},
}
"""What is generated, by the name in its mark."""


def pages() -> list[Path]:
    """The pages that hold something generated here; the catalogue of errors is written by ``tests.cli.errors``."""
    every = [ROOT / "README.md", *(page for page in sorted((ROOT / "docs").glob("*.md")) if page.name != "errors.md")]
    texts = {page: page.read_text(encoding="utf-8") for page in every}
    return [page for page, text in texts.items() if MARKED.search(text) or BLOCK.search(text)]


def up_to_date(text: str) -> str:
    """The text of a page with all that is generated as it is now; what its commands print apart."""
    return MARKED.sub(lambda found: f"{found[1]}\n{PARTS[found[2]]()}\n{found[3]}", text)


def main() -> None:
    """Write every page anew."""
    for page in pages():
        before = page.read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            after = rewritten(up_to_date(before), Path(folder))
        if after != before:
            page.write_text(after, encoding="utf-8")
            sys.stdout.write(f"{page.relative_to(ROOT)} written\n")


if __name__ == "__main__":
    main()
