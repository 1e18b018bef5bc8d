"""What is to be done on access requests: worked by the safe target, the law's last day shown beside it.

Where an agent's authority moves the start by the authority's own policy, the law read by its words may give an earlier
day. That reading has a state of its own, it may run while the time has not started, and so has an item of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from domain.law.rows import NEVER_TEXT
from projections.clocklines import ClockLine, clock_line
from projections.worklist.item import Desk, Item, Row

CONDITIONS: Final = {
    "access_request": f"counted = 1 AND ended_on = '{NEVER_TEXT}' OR stage = 'impossible' "
    "OR outcome IN ('full', 'part', 'not-held') AND (waiting_retrievals > 0 OR pages_since > 0)",
    "access_request_regulator": f"stop_on = '{NEVER_TEXT}' AND answer_by_on < '{NEVER_TEXT}'",
}
"""Of each table of the caseload, which rows may have something to do."""


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """Of the answer, of what it waits for, and of what others owe."""
    if not row["counted"]:
        return
    if row["ended_on"] != NEVER_TEXT:
        yield from _since_the_answer(row, desk)
        return
    law, target, other = (
        clock_line(f"access.{name}", row, desk.law, desk.on) for name in ("response", "safe-target", "other-reading")
    )
    if law is None or target is None:
        answer = desk.owed(row, "access.response", row["received_on"], "answer; no law of ours gives a last day")
    else:
        answer = _answer(row, law, target, other, desk)
    if row["approved_on"] != NEVER_TEXT:
        answer = replace(answer, why=f"{answer.why}; approved on {row['approved_on']}, to be sent")
    yield answer
    if law is not None and target is not None:
        yield from _otherwise(row, target, other)
    if law is not None and law.state != "waiting" and row["verification"] != "complete":
        why = f"the evidence of {row['verification']} is awaited"
        yield desk.owed(row, row["verification"], row["received_on"], why)
    yield from _of_others(row, desk)


def of_regulator(row: Row, desk: Desk) -> Iterator[Item]:
    """Of the days that the regulator set: recorded, never reckoned."""
    why = f"answer the regulator on its complaint {row['complaint']} (DPA 2018 s.165)"
    yield desk.dated(row, "access.regulator", row["notified_on"], row["answer_by_on"], why)


OF_TABLE: Final = {"access_request": of_case, "access_request_regulator": of_regulator}


def _answer(row: Row, law: ClockLine, target: ClockLine, other: ClockLine | None, desk: Desk) -> Item:
    since = law.starts_on or row["received_on"]
    if law.state == "waiting":
        cite = "ICO guidance on the right of access" if law.waiting_for == "authority" else "UK GDPR Art 12A(2)"
        why = f"not started: waiting for {law.waiting_for} ({cite})"
        return desk.owed(row, "access.response", since, why)
    if law.state == "paused" and law.paused_since is not None:
        why = "paused: the requester has not said which information is meant"
        if law.if_answered_on is not None:
            why += f"; the law's last day would be {law.if_answered_on} if that came today"
            if other is not None and other.if_answered_on is not None and other.if_answered_on < law.if_answered_on:
                why += f", by the other reading of the agent's authority {other.if_answered_on}"
        return desk.owed(row, "clarification", law.paused_since, why)
    if law.due_on is None or target.due_on is None:
        return desk.owed(row, "access.response", since, "the last day cannot be reckoned: see case why")
    overdue = law.verdict == "overdue"
    why = "; ".join(_steps(row, law, target, desk, overdue=overdue))
    return Item(row["case_reference"], target.name, target.due_on, since, target.working_days, overdue, why)


def _otherwise(row: Row, target: ClockLine, other: ClockLine | None) -> Iterator[Item]:
    """The answer by the other reading of an agent's authority, where that is due before the target, or it has none."""
    if other is None or other.state != "running" or other.due_on is None or other.starts_on is None:
        return
    if target.due_on is not None and target.due_on <= other.due_on:
        return
    overdue = other.verdict == "overdue"
    why = "answer by this day to be in time by the other reading of the agent's authority too"
    if overdue:
        why = "answer; by the other reading of the agent's authority the last day has passed"
    yield Item(row["case_reference"], other.name, other.due_on, other.starts_on, other.working_days, overdue, why)


def _since_the_answer(row: Row, desk: Desk) -> Iterator[Item]:
    """What the answer could not take in: files that are still awaited, and pages that were found since."""
    if row["waiting_retrievals"]:
        why = f"answered, and files are still awaited: {row['waiting_retrievals']}; what they hold is to be sent too"
        yield desk.owed(row, "retrievals", row["retrievals_wait_on"], why)
    if row["pages_since"]:
        why = f"send a supplement: {row['pages_since']} pages were found since the answer"
        yield desk.owed(row, "supplement", row["ended_on"], why)


def _steps(row: Row, law: ClockLine, target: ClockLine, desk: Desk, *, overdue: bool) -> Iterator[str]:
    if overdue:
        yield f"answer; the law's last day, {law.due_on}, has passed"
        return
    yield f"answer by this target; the law's last day is {law.due_on}"
    if target.verdict == "overdue":
        yield "the target has passed"
    if row["notice_clock"] == "running" and not row["extended"] and desk.on.isoformat() <= row["notice_due_on"]:
        yield f"an extension is to be told, with reasons, by {row['notice_due_on']}"


def _of_others(row: Row, desk: Desk) -> Iterator[Item]:
    """Files to chase, consents and reviews that are awaited: an item each, since the one that has waited longest."""
    for what, says in (
        ("retrievals", "chase the stores: {} asked for and not come"),
        ("consents", "{} asked for and not answered (DPA 2018 Sch 2 para 16)"),
        ("reviews", "{} to be looked at by somebody else than whoever applied them"),
    ):
        number = row[f"waiting_{what}"]
        if number:
            of = {"retrievals": "file", "consents": "consent", "reviews": "redaction"}[what]
            many = f"{number} {of}{'' if number == 1 else 's'}"
            yield desk.owed(row, what, row[f"{what}_wait_on"], says.format(many))
