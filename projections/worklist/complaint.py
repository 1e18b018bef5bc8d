"""What is to be done on complaints, from each table of theirs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from domain.law.rows import NEVER_TEXT
from projections.clocklines import ClockLine, clock_line
from projections.worklist.item import Desk, Item, Row

RISES: Final = (65, 60, 50, 25, 15)
"""The working days of Stage 2 at which it rises in the worklist."""

CONDITIONS: Final = {
    "complaint": "stage NOT IN ('completed', 'struck-out')",
    "complaint_point": f"resumed_on = '{NEVER_TEXT}' AND discontinued_on < '{NEVER_TEXT}' AND parted = 0 "
    "AND standing <> 'elsewhere'",
    "complaint_stage_two": f"stop_on = '{NEVER_TEXT}'",
    "complaint_stage_three": f"responded_on = '{NEVER_TEXT}' AND ended_on = '{NEVER_TEXT}' "
    "OR panel_state = 'running' OR 'open' IN (request_limb, panel_limb, report_limb, response_limb)",
    "complaint_action": "state = 'open'",
}
"""Of each table of the caseload, which rows may have something to do."""


def of_case(row: Row, desk: Desk) -> Iterator[Item]:
    """Of Stage 1, of decisions and of notices."""
    received = row["received_on"]
    for name in ("acknowledgement", "stage1.response"):
        clock = clock_line(name, row, desk.law, desk.on)
        if clock is not None:
            yield from _of_clock(clock, row, received, desk)
    if row["late_undecided"]:
        yield desk.owed(
            row, "decide-late", received, "decide whether what came after the year is considered (reg 9(2))"
        )
    if row["interest"] == "undecided" and row["stage"] in ("local-resolution", "formal-investigation"):
        yield desk.owed(row, "decide-interest", received, "decide as soon as possible on sufficient interest (reg 12)")
    if row["withdrawn_on"] != NEVER_TEXT and row["withdrawal_confirmed_on"] == NEVER_TEXT:
        why = "confirm the withdrawal in writing (reg 7(2))"
        yield desk.owed(row, "confirm-withdrawal", row["withdrawn_on"], why)
    if row["adr_on"] != NEVER_TEXT and row["terms_sent_on"] == NEVER_TEXT:
        why = "send the terms of the resolution as soon as possible (reg 15(1))"
        yield desk.owed(row, "send-terms", row["adr_on"], why)
    of_its_own = row["opening"] == "receipt" or row["afresh_on"] != NEVER_TEXT
    if (
        row["acknowledgement_state"] == "none"
        and row["acknowledged_on"] == NEVER_TEXT
        and row["counted"]
        and of_its_own
    ):
        yield desk.owed(row, "acknowledgement", received, "acknowledge in writing as soon as possible (reg 11)")
    if row["interest"] == "refused" and "complainant-of-interest" in row["not_told"]:
        why = "tell the complainant that there is no interest (reg 12)"
        yield desk.owed(row, "decide-interest", row["interest_on"], why)
    if row["decision_to_notify"]:
        why = "notify the decision to the complainant, the child and others affected (Children Act 1989 s.26(7))"
        yield desk.owed(row, "notify-decision", row["answered_on"], why)
    for notice in row["not_told"].split():
        if notice != "complainant-of-interest":
            who, _, what = notice.partition("-of-")
            why = f"tell the {who.replace('-', ' ')} of the {what.replace('-', ' ')}, which was left out"
            yield desk.owed(row, "give-notice", received, why)


def of_point(row: Row, desk: Desk) -> Iterator[Item]:
    """Of concurrent consideration: is the prejudice still there, and until when may the point be resubmitted?"""
    since, number, over = row["discontinued_on"], row["point"], row["proceedings_ended_on"]
    if over <= desk.on.isoformat() and row["review_on"] != NEVER_TEXT:
        if desk.on.isoformat() <= row["resubmit_by_on"]:
            why = f"the other proceedings have ended: point {number} may be resubmitted within the year (reg 8(5))"
            yield desk.dated(row, "resubmission", over, row["resubmit_by_on"], why)
    elif row["review_on"] == NEVER_TEXT:
        why = (
            f"tell the complainant that consideration of point {number} starts afresh: the prejudice has ceased (reg 8)"
        )
        yield desk.owed(row, "resume", since, why)
    else:
        why = f"ask whether considering point {number} would still prejudice the proceedings (reg 8)"
        yield desk.dated(row, "review-discontinuance", since, row["review_on"], why)


def of_stage_two(row: Row, desk: Desk) -> Iterator[Item]:
    """Of Stage 2, rising with the working days since its start, or since the request while it has not started."""
    clock = clock_line("stage2.response", row, desk.law, desk.on)
    if clock is None:
        return
    since = clock.starts_on or row["requested_on"]
    taken = desk.waited(since)
    rise = next((days for days in RISES if taken is not None and taken >= days), 0)
    why = "; ".join(_steps_of_stage_two(row, clock))
    if clock.due_on is None:
        yield desk.owed(row, "stage2.response", since, why, rise)
    else:
        overdue = clock.verdict == "overdue"
        yield Item(row["case_reference"], clock.name, clock.due_on, since, clock.working_days, overdue, why, rise)


def _steps_of_stage_two(row: Row, clock: ClockLine) -> Iterator[str]:
    if clock.state == "waiting":
        yield "not started: produce the final written record (regs 16 and 17(5))"
    if clock.state == "unreckonable":
        yield "the last day cannot be reckoned: see case why"
    if row["person_on"] == NEVER_TEXT:
        yield "appoint an independent person (reg 17(2))"
    if row["officer_on"] == NEVER_TEXT:
        yield "appoint an investigating officer (guidance)"
    if row["responded_on"] != NEVER_TEXT:
        yield "the response has not reached all to whom it is owed, or has no effect (reg 17(3))"
    elif clock.verdict == "overdue" and row["told_until_on"] == NEVER_TEXT:
        yield "respond; the time ran out without a notice to the complainant (reg 17(6))"
    elif row["told_until_on"] != NEVER_TEXT:
        yield f"respond by {row['told_until_on']}, as the complainant was told (reg 17(6))"
    else:
        yield "respond (reg 17(3)), or tell the complainant in time why not, and by when (reg 17(6))"
    if row["latest_on"] != NEVER_TEXT:
        yield f"65 working days end on {row['latest_on']}"
    if row["guidance_due_on"] != NEVER_TEXT:
        yield f"guidance counts to {row['guidance_due_on']}"


_STAGE_THREE: Final = {
    "stage3.panel": "hold the panel (reg 19(4)); no agreement extends it",
    "stage3.report": "the panel's report goes to all to whom it is owed (reg 20(2))",
    "stage3.response": "respond, together with the independent person (reg 20(3))",
}


def of_stage_three(row: Row, desk: Desk) -> Iterator[Item]:
    """Of Stage 3, from the receipt of the Stage 2 response on, and of what SI 2020/445 leaves to judgement."""
    if row["request_state"] in ("waiting", "not-started") and _waits_for_receipt(row):
        why = "ask when the complainant received the Stage 2 response: the time for a panel runs from there (reg 18(2))"
        yield desk.owed(row, "response-received", row["stage2_answered_on"], why)
    if row["decided"] == "needed":
        why = "decide whether the request, late or without reasons, goes to a panel (reg 18(2))"
        yield desk.owed(row, "decide-panel-request", row["requested_on"], why)
    for name in ("stage3.request", *_STAGE_THREE):
        clock = clock_line(name, row, desk.law, desk.on)
        if clock is None:
            continue
        since = clock.starts_on or row["requested_on"]
        if clock.verdict == "for judgement" and (clock.stopped_on is not None or name != "stage3.request"):
            what = "was met" if clock.stopped_on is not None else "is still to be met"
            why = f"judge whether {name} {what} as soon as was reasonably practicable (SI 2020/445)"
            yield desk.owed(row, "judge-practicable", since, why)
        if clock.state == "running" and name in _STAGE_THREE and clock.due_on is not None:
            overdue = clock.verdict == "overdue"
            case, why = row["case_reference"], _STAGE_THREE[name]
            if row["ended_by"] == "response":
                why = "no panel of three has met: decide that one is held after all (reg 19), and " + why
            yield Item(case, name, clock.due_on, since, clock.working_days, overdue, why)


def _waits_for_receipt(row: Row) -> bool:
    """Whether Stage 2 was answered, and Stage 3 neither answered nor ended otherwise."""
    over = row["responded_on"] != NEVER_TEXT or row["ended_on"] != NEVER_TEXT
    return row["stage2_answered_on"] != NEVER_TEXT and not over


def of_action(row: Row, desk: Desk) -> Iterator[Item]:
    """Of learning."""
    why = f"learning action {row['action']} of {row['owner']}: done, or not done and why"
    yield desk.dated(row, "learning-action", row["agreed_on"], row["due_on"], why)


OF_TABLE: Final = {
    "complaint": of_case,
    "complaint_point": of_point,
    "complaint_stage_two": of_stage_two,
    "complaint_stage_three": of_stage_three,
    "complaint_action": of_action,
}


def _of_clock(clock: ClockLine, row: Row, received: str, desk: Desk) -> Iterator[Item]:
    since = clock.starts_on or received
    if clock.state == "running" and clock.due_on is not None:
        overdue = clock.verdict == "overdue"
        if clock.name == "acknowledgement":
            why = "acknowledge in writing (reg 11; the days are local policy)"
        elif overdue:
            why = "respond; the time has run out: the complainant may ask for Stage 2 and must be told so (reg 15(2))"
        else:
            why = "resolve or respond (reg 14)"
        yield Item(row["case_reference"], clock.name, clock.due_on, since, clock.working_days, overdue, why)
    elif clock.state == "waiting":
        what = (clock.waiting_for or "").replace("-", " ")
        yield desk.owed(row, clock.name, received, f"not started: waiting for {what} (reg 14(3))")
    elif clock.state == "unreckonable" and clock.stopped_on is None:
        yield desk.owed(row, clock.name, received, "the last day cannot be reckoned: see case why")
