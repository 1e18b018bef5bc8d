"""A case on a day, as text and as JSON, and what may be done on it."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from cli import show
from cli.days import ago, spoken

if TYPE_CHECKING:
    from projections.casesheet import CaseSheet
    from projections.clocklines import ClockLine


CLOCKS_SAY: Final = ("stage_two", "stage_three", "stage1", "stage2")
"""The parts of which the clocks and the points say what there is to say; JSON has them whole."""

GRID: Final = {
    "Stage 1": ("outcome", "status"),
    "investigator": ("finding", ""),
    "independent person": ("view", ""),
    "adjudication": ("decision", "stage2_status"),
    "panel": ("panel", ""),
    "final response": ("final", "stage3_status"),
}
"""The grid of a complaint: what was found of a point, by whom, and how it stands there where nothing was."""


def print_sheet(sheet: CaseSheet) -> None:
    """Where the case stands, its clocks, its points or other parts, and findings."""
    facts = sheet.facts
    if sheet.procedure == "access_request":
        print_request(sheet)
        return
    show.out(f"{sheet.reference}: {facts['stage'].replace('-', ' ')}, as at {spoken(sheet.as_at)}")
    if sheet.procedure == "complaint":
        if facts["received_on"]:
            how = f", {facts['form']}, {facts['channel']}; basis {facts['basis']}" if facts["form"] else ""
            show.out(f"received {_text(facts['received_on'])}{how}")
    else:
        _print_facts(sheet.procedure, facts)
    print_clocks(sheet.clocks)
    for row in sheet.parts.get("stage_two", ()):
        show.out(_stage_two(row))
    for part, rows in sheet.parts.items():
        if rows and part not in CLOCKS_SAY:
            show.out()
            if part == "point":
                _print_points(rows)
            else:
                _print_part(part, rows)
    if sheet.stage1_expired_on:
        show.out()
        show.out(
            f"Stage 1 ran out of time on {_text(sheet.stage1_expired_on)}: the complainant or the advocate may ask "
            "for Stage 2, and must be told so (SI 2006/1738 reg 15(2))"
        )
    _print_links_and_findings(sheet)


def _print_links_and_findings(sheet: CaseSheet) -> None:
    """The cases that it belongs with, either way, and what is against it for ever."""
    for link in sheet.links:
        which, why = "from" if link.newer else "to", link.because.replace("-", " ")
        of = "" if link.point is None else f", point {link.point}" + ("" if link.newer else f" of {link.case}")
        show.out(f"linked {which} {link.case}: {why}{of}, {_text(link.linked_on)}")
    for finding in sheet.findings:
        show.out(f"finding: {finding}")


_WORK: Final = {
    "full": "disclosed in full",
    "part": "disclosed in part",
    "not-held": "answered: nothing is held",
    "refused": "refused",
    "withdrawn": "withdrawn",
    "lapsed": "left to lapse",
}

_PAGES: Final = {
    "released_full": "released in full",
    "released_redacted": "released with redactions",
    "withheld": "withheld",
    "duplicate": "duplicate",
    "out_of_scope": "out of scope",
}


def print_request(sheet: CaseSheet) -> None:
    """An access request in its three regions, none of which says how the others stand; its clocks, log and findings."""
    facts = sheet.facts
    show.out(f"{sheet.reference}: access request, as at {spoken(sheet.as_at)}")
    if facts["received_on"]:
        who = f"asked by {facts['asked_by'].replace('-', ' ')}" + ("; of a child" if facts["subject_is_child"] else "")
        show.out(f"received {_text(facts['received_on'])}, {facts['channel']}; {who}")
    awaited = facts["verification"] != "complete"
    show.out(f"verification: {facts['verification']}" + (" awaited" if awaited else ""))
    show.out(f"clock: {_clock_of_request(facts)}")
    show.out(f"work: {_work_of_request(facts)}")
    print_clocks(sheet.clocks)
    if facts["pages_located"]:
        classes = [f"{facts[f'pages_{name}']} {words}" for name, words in _PAGES.items() if facts[f"pages_{name}"]]
        show.out(f"pages: {facts['pages_located']} located" + (f"; {', '.join(classes)}" if classes else ""))
    if not facts["ended_on"] and facts["last_contact_on"]:
        days = (sheet.as_at - date.fromisoformat(facts["last_contact_on"])).days
        show.out(f"last contact: {_text(facts['last_contact_on'])}, {ago(days)}")
    for name, words in (("competence", "competence of the child"), ("delay", "reason for delay")):
        if facts[name]:
            show.out(f"{words}: {facts[name].replace('-', ' ')}")
    for part, rows in sheet.parts.items():
        if rows:
            show.out()
            _print_part(part, rows)
    _print_links_and_findings(sheet)


def _clock_of_request(facts: Mapping[str, Any]) -> str:
    words = str(facts["clock"]).replace("-", " ")
    if facts["waiting_for"]:
        words += f", waiting for {facts['waiting_for']}"
    if facts["paused_since"]:
        words += f" since {_text(facts['paused_since'])}"
    if facts["start_on"]:
        words += f", started {_text(facts['start_on'])}"
    return words + (", extended" if facts["extended"] else "") + (f" ({facts['rule']})" if facts["rule"] else "")


def _work_of_request(facts: Mapping[str, Any]) -> str:
    words = str(facts["stage"]).replace("-", " ")
    if facts["approved_on"]:
        words += f", approved on {_text(facts['approved_on'])}"
    if facts["outcome"]:
        words += f", {_WORK[facts['outcome']]} on {_text(facts['ended_on'])}"
    return words


def plain(sheet: CaseSheet, schema: str) -> dict[str, Any]:
    """The sheet as JSON values, in the form that ``schema`` names."""
    return {
        "schema": schema,
        "case": sheet.reference,
        "procedure": sheet.procedure.replace("_", "-"),
        "as_at": sheet.as_at.isoformat(),
        "facts": dict(sheet.facts),
        "clocks": [asdict(clock) for clock in sheet.clocks],
        "points": [dict(point) for point in sheet.parts.get("point", ())],
        "parts": {part: [dict(row) for row in rows] for part, rows in sheet.parts.items() if part != "point"},
        "links": [asdict(link) for link in sheet.links],
        "stage1_expired_on": sheet.stage1_expired_on,
        "findings": list(sheet.findings),
    }


_YES: Final = {
    "under_code": "under the Ombudsman's Complaint Handling Code",
    "statutory": "with the clock of DPA 2018 s.164A",
    "represented": "made by a representative",
}
"""What is so or not so of a case, in words for where it is."""


def _print_facts(procedure: str, facts: Mapping[str, Any]) -> None:
    """The columns that say something; the stage, the clocks, findings and the numbers of events are shown elsewhere."""
    from projections.clock_columns import columns_of_clocks

    elsewhere = {"stage", "counted", "findings", "behind", *columns_of_clocks(procedure)} - {"received_on"}
    for name, value in facts.items():
        if name in elsewhere or value in (None, "", 0, -1):
            continue
        if name in _YES:
            show.out(_YES[name])
        else:
            show.out(f"{name.replace('_', ' ')}: {_text(value) if name.endswith('_on') else value}")


def _print_points(points: Sequence[Mapping[str, Any]]) -> None:
    """What each point is about, and the grid of what was found of it at each stage."""
    shown = ("point", "standing", "function", "nature", "theme", "team", "late", "status")
    rows = [
        [point[name] or point["elsewhere"] if name == "function" else point[name] for name in shown] for point in points
    ]
    show.table(rows, shown)
    show.out()
    show.table([[point["point"], *(_found(point, at) for at in GRID.values())] for point in points], ("point", *GRID))
    for point in points:
        if point["ground"]:
            show.out(_discontinuance(point))


def _discontinuance(point: Mapping[str, Any]) -> str:
    """Why a point was not considered further, and what became of that."""
    ground = point["ground"].replace("-", " ")
    said = [f"point {point['point']}: discontinued {_text(point['discontinued_on'])}, {ground}"]
    for name, words in (
        ("review_on", "to be reviewed"),
        ("proceedings_ended_on", "the proceedings ended"),
        ("resubmit_by_on", "may be resubmitted until"),
        ("resumed_on", "considered afresh from"),
    ):
        if point[name] and not (name == "resubmit_by_on" and point["resumed_on"]):
            said.append(f"{words} {_text(point[name])}")
    return "; ".join(said)


_VERDICTS: Final = {
    "within_25": "answered within 25 working days",
    "within_notice": "answered by the date told",
    "after_notice": "answered after the date told, within 65 working days",
    "without_notice": "answered beyond 25 working days, without a valid notice",
    "beyond_65": "answered beyond 65 working days, by {beyond}",
}


_OPENED_BY: Final = {
    "requested": "asked for",
    "skipped": "Stage 1 left out by agreement",
    "continued": "opened in the complaint that it continues",
}


def _stage_two(row: Mapping[str, Any]) -> str:
    """Stage 2 in a line: how it was opened, who was appointed, what the complainant was told, and the verdict."""
    said = [f"{_OPENED_BY[row['opened_by']]} {_text(row['requested_on'])}"]
    for name, words in (("person_on", "independent person"), ("officer_on", "investigating officer")):
        said.append(f"{words} appointed {_text(row[name])}" if row[name] else f"no {words} yet")
    if row["told_until_on"]:
        said.append(f"told that the response will have been sent by {_text(row['told_until_on'])}")
    if row["verdict"] in _VERDICTS:
        said.append(_VERDICTS[row["verdict"]].format(**row))
    return "Stage 2: " + "; ".join(said)


def _found(point: Mapping[str, Any], at: tuple[str, str]) -> str:
    """What was found of a point at a stage, or how it stands there; a dash where it never came there."""
    found, standing = at
    return str(point[found] or (point[standing] if standing else "") or "-")


_ASKED: Final = ("number", "letter_on", "came_on", "first_by_on", "by_on", "ended_on", "ended_by", "late_by")

_SHOWN: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {
    "enquiry": ("Enquiries of the Ombudsman", _ASKED),
    "draft": ("Draft decisions", _ASKED),
    "remedy": (
        "Remedies",
        (
            *("remedy", "remedy_of", "pence", "redress", "agreed_on", "letter_on", "first_by_on", "by_on", "ended_on"),
            *("ended_by", "late_by", "compliance", "compliance_on"),
        ),
    ),
    "stage1": ("Stage 1", ("opened_on", "ended_on", "ended_by", "outcome")),
    "stage2": ("Stage 2", ("opened_on", "ended_on", "ended_by", "outcome")),
    "extension": ("Extensions", ("of_stage", "told_on", "until_on", "because", "beyond", "most", "effect")),
}
"""What each part is called in the sheet, and which of its columns say something that the clocks do not."""

_CALLED: Final = {
    "remedy_of": "what",
    "pence": "pounds",
    "redress": "for",
    "letter_on": "letter of",
    "first_by_on": "first by",
    "by_on": "by",
    "ended_by": "how",
    "late_by": "days late",
    "compliance_on": "closed",
    "beyond": "working days",
}


def _print_part(part: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """The rows of a part under its name; of a number that is not known, nothing."""
    title, shown = _SHOWN.get(
        part, (part.replace("_", " ").capitalize(), tuple(name for name in rows[0] if name != "behind"))
    )
    show.out(title)
    header = [_CALLED.get(name, name.removesuffix("_on").replace("_", " ")) for name in shown]
    show.table([[_cell(name, row[name]) for name in shown] for row in rows], header)


def _cell(name: str, value: Any) -> str:
    if value is None or value == -1:
        return ""
    if name == "pence":
        return f"{value / 100:.2f}" if value else ""
    return str(value)


def print_clocks(clocks: tuple[ClockLine, ...]) -> None:
    """A line for each clock."""
    for clock in clocks:
        words = f"{clock.in_full}: {clock.verdict}"
        if clock.waiting_for:
            words += f" for {clock.waiting_for.replace('-', ' ')}"
        if clock.due_on:
            words += f", due {_text(clock.due_on)}" + (" (extended)" if clock.extended else "")
        for days, what in ((clock.working_days, "working day"), (clock.days, "day")):
            if days is not None:
                words += f", {abs(days)} {what}{'' if abs(days) == 1 else 's'} {'left' if days >= 0 else 'beyond it'}"
        if clock.paused_since:
            words += f" since {_text(clock.paused_since)}"
        if clock.if_answered_on:
            words += f", due {_text(clock.if_answered_on)} if answered today"
        if clock.stopped_on:
            words += f"; ended {_text(clock.stopped_on)}"
        show.out(words)


def _text(day: str) -> str:
    return spoken(date.fromisoformat(day))


def print_actions(actions: Sequence[Mapping[str, Any]], label: str, today: date) -> None:
    """What may be done by when, and why the rest may not; what cannot happen at this stage, by name alone."""
    out_of_order = [it for it in actions if any(why["rule"] == "out-of-order" for why in it["why_not"])]
    show.out("May be done now:")
    show.table([["  " + it["command"], it["event"], _by_when(it["last_day"], today)] for it in actions if it["may"]])
    show.out("May not:")
    show.table([["  " + it["command"], _why(it)] for it in actions if it["why_not"] and it not in out_of_order])
    show.out(f"Cannot happen {label}:")
    verbs = ", ".join(it["command"].split()[1] for it in out_of_order)
    for line in textwrap.wrap(verbs, 110, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False):
        show.out(line)


def _by_when(last_day: str | None, today: date) -> str:
    if last_day is None:
        return ""
    return f"by {_text(last_day)}" + (", which has passed" if last_day < today.isoformat() else "")


def _why(action: Mapping[str, Any]) -> str:
    return "; ".join(f"{why['says']} ({why['cite']})" for why in action["why_not"])
