"""The clocks of a case on a day, from the caseload's columns alone: where each stands, and what is left of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

from domain.law.book import Law
from domain.law.rows import NEVER_TEXT
from domain.reckoning import calendar
from projections import pauses

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ClockLine:
    """A clock on a day.

    Attributes:
        verdict: ``running``, ``overdue``, ``in time``, ``late``, ``waiting``, ``not started``, ``paused`` or
            ``unreckonable``; a clock that was ended by withdrawal or the like is ``ended``; one by which nobody owes
            anything is ``past``; one of which what was practicable is to be judged after its last day is ``for
            judgement``.
        working_days: Left until the last day, or beyond it as a negative number; None where that is no question.
        days: The same in calendar days, for a date that somebody set and for a limit in weeks or months of a matter at
            the Ombudsman; where one was met late, by how many.
        point: The point that it is on, where it is on one; or the number of what else ``in_full`` says.
        paused_since: The first day of a pause that is open.
        if_answered_on: The last day, if the answer that the pause waits for came on the day.
    """

    name: str
    state: str
    verdict: str
    starts_on: str | None
    due_on: str | None
    extended: bool
    stopped_on: str | None
    waiting_for: str | None
    working_days: int | None
    point: int | None = None
    paused_since: str | None = None
    if_answered_on: str | None = None
    days: int | None = None

    @property
    def in_full(self) -> str:
        """Its name, and of which point it is, or of what else: ``resubmission of point 2``."""
        if self.point is None:
            return self.name
        of = {"access.regulator": "complaint", "stage2": "investigation", "stage3": "review"}
        return f"{self.name} of {of.get(self.name) or of.get(self.name.partition('.')[0], 'point')} {self.point}"


class Columns(NamedTuple):
    """Where a clock stands in the caseload.

    Attributes:
        part: The part table; empty for the case's own row.
        state: The column of its state; empty where it is running or stopped as its days say.
        first: The column of the last day before any extension; empty where nothing extends it.
        met: What a column says if the clock was met rather than ended: for each column, the values; none named means
            that it is met whenever it stops.
        complainants: Whether it is for the complainant to meet, not for the authority.
        power: Whether it is the time for something that need not be done: a power passes with it, and no duty.
        paused: The column of the first day of an open pause.
        if_answered: The last day from a row, if the pause were answered on a day.
        number: The column of the number with which its name ends, where a case has several.
        by_days: Whether what is left of it, or beyond it, is counted in calendar days.
        apart: The column that tells the rows of its part apart, where its name does not.
        of_several: Whether it is told apart only where there are several.
    """

    name: str
    part: str
    state: str
    start: str
    due: str
    stop: str
    first: str = ""
    waiting: str = ""
    met: tuple[str, tuple[str | int, ...]] | None = None
    limb: str = ""
    complainants: bool = False
    power: bool = False
    paused: str = ""
    if_answered: Callable[[Row, Law, date], str | None] | None = None
    number: str = ""
    apart: str = ""
    of_several: bool = False
    by_days: bool = False


_RESPONSE: Final = ("ended_by", ("response",))

COMPLAINT: Final = (
    Columns(
        "acknowledgement",
        "",
        "acknowledgement_state",
        "acknowledgement_start_on",
        "acknowledgement_due_on",
        "acknowledgement_stop_on",
    ),
    Columns(
        "stage1.response",
        "",
        "stage1_state",
        "stage1_start_on",
        "stage1_due_on",
        "stage1_stop_on",
        first="stage1_first_due_on",
        waiting="stage1_waiting_for",
        met=("ended_by", ("response", "adr")),
    ),
    Columns(
        "resubmission",
        "point",
        "",
        "proceedings_ended_on",
        "resubmit_by_on",
        "resumed_on",
        complainants=True,
        apart="point",
    ),
    Columns(
        "stage2.request",
        "",
        "",
        "responded_on",
        "stage2_request_due_on",
        "stage2_requested_on",
        complainants=True,
    ),
    Columns(
        "stage2.response",
        "stage_two",
        "state",
        "start_on",
        "due_on",
        "stop_on",
        waiting="waiting_for",
        met=_RESPONSE,
        apart="investigation",
        of_several=True,
    ),
    Columns(
        "stage2.latest",
        "stage_two",
        "",
        "start_on",
        "latest_on",
        "stop_on",
        met=_RESPONSE,
        apart="investigation",
        of_several=True,
    ),
    Columns(
        "stage2.guidance.response",
        "stage_two",
        "",
        "agreed_on",
        "guidance_due_on",
        "stop_on",
        met=_RESPONSE,
        apart="investigation",
        of_several=True,
    ),
    Columns(
        "stage2.guidance.latest",
        "stage_two",
        "",
        "agreed_on",
        "guidance_latest_on",
        "stop_on",
        met=_RESPONSE,
        apart="investigation",
        of_several=True,
    ),
    *(
        Columns(
            f"stage3.{name}",
            "stage_three",
            f"{name}_state",
            f"{name}_start_on",
            f"{name}_due_on",
            f"{name}_stop_on",
            met=met,
            limb=f"{name}_limb",
            complainants=name == "request",
            apart="review",
            of_several=True,
        )
        for name, met in (
            ("request", None),
            ("panel", ("ended_by", ("", "response"))),
            ("report", ("ended_by", ("", "response"))),
            ("response", _RESPONSE),
        )
    ),
)
"""The clocks of a complaint, in the order of its stages."""

OMBUDSMAN: Final = (
    Columns(
        "ombudsman.approach", "", "", "noticed_on", "approach_due_on", "received_on", complainants=True, by_days=True
    ),
    *(
        Columns(
            f"ombudsman.{name}",
            part,
            "",
            "letter_on",
            "by_on",
            "ended_on",
            first="first_by_on",
            met=("ended_by", (met,)),
            number=number,
            by_days=True,
        )
        for name, part, met, number in (
            ("reply", "enquiry", "reply", "number"),
            ("comments", "draft", "comments", "number"),
            ("remedy", "remedy", "evidenced", "remedy"),
        )
    ),
    Columns("ombudsman.public-notice", "", "", "report_on", "notice_due_on", "notice_on", by_days=True),
    Columns(
        "ombudsman.report-answered",
        "",
        "",
        "report_on",
        "answer_due_on",
        "report_answered_on",
        first="answer_first_due_on",
        by_days=True,
    ),
)
"""The clocks of a matter at the Ombudsman: the dates that it set, and those of a public report."""

DATA_PROTECTION_COMPLAINT: Final = (
    Columns(
        "dpc.acknowledgement",
        "",
        "acknowledgement_state",
        "acknowledgement_start_on",
        "acknowledgement_due_on",
        "acknowledgement_stop_on",
        met=("acknowledgement_ended_by", ("acknowledged", "outcome")),
    ),
)
"""The clock of a data protection complaint: an outcome stands for its acknowledgement."""

CORPORATE_COMPLAINT: Final = tuple(
    columns
    for number in (1, 2)
    for columns in (
        Columns(
            f"corporate.stage{number}.acknowledgement",
            f"stage{number}",
            "acknowledgement_state",
            "acknowledgement_start_on",
            "acknowledgement_due_on",
            "acknowledgement_stop_on",
            met=("acknowledgement_ended_by", ("acknowledged", "response")),
        ),
        Columns(
            f"corporate.stage{number}.response",
            f"stage{number}",
            "response_state",
            "response_start_on",
            "response_due_on",
            "response_stop_on",
            first="response_first_due_on",
            waiting="response_waiting_for",
            met=("response_ended_by", ("response",)),
        ),
    )
)
"""The clocks of a corporate complaint: a response stands for the acknowledgement of its stage."""

_ANSWER: Final = ("stopped_by", ("disclosure", "refusal"))

ACCESS_REQUEST: Final = (
    Columns(
        "access.response",
        "",
        "clock",
        "start_on",
        "due_on",
        "stop_on",
        first="first_due_on",
        waiting="waiting_for",
        met=_ANSWER,
        paused="paused_since",
        if_answered=pauses.if_answered_on,
    ),
    Columns(
        "access.safe-target",
        "",
        "clock",
        "start_on",
        "safe_due_on",
        "stop_on",
        waiting="waiting_for",
        met=_ANSWER,
        paused="paused_since",
        if_answered=pauses.target_if_answered_on,
    ),
    Columns(
        "access.other-reading",
        "",
        "other_clock",
        "other_start_on",
        "other_due_on",
        "stop_on",
        met=_ANSWER,
        paused="other_paused_since",
        if_answered=pauses.other_reading_if_answered_on,
    ),
    Columns(
        "access.extension-notice",
        "",
        "notice_clock",
        "start_on",
        "notice_due_on",
        "notice_stop_on",
        met=("extended", (1,)),
        power=True,
        paused="paused_since",
        if_answered=pauses.notice_if_answered_on,
    ),
    Columns(
        "access.regulator", "regulator", "", "notified_on", "answer_by_on", "stop_on", apart="complaint", by_days=True
    ),
)
"""The clocks of an access request: the law's and the target side by side, and what stands beside them."""

CLOCKS: Final[Mapping[str, tuple[Columns, ...]]] = {
    "complaint": COMPLAINT,
    "access_request": ACCESS_REQUEST,
    "data_protection_complaint": DATA_PROTECTION_COMPLAINT,
    "corporate_complaint": CORPORATE_COMPLAINT,
    "ombudsman": OMBUDSMAN,
}
"""The clocks of each procedure that has any."""


def columns_of_clocks(procedure: str) -> set[str]:
    """The columns of a case's own row that say where its clocks stand."""
    found = set()
    for it in CLOCKS.get(procedure, ()):
        if not it.part:
            found |= {it.state, it.start, it.due, it.stop, it.first, it.waiting, it.met[0] if it.met else ""}
    return found


def clock_lines(
    procedure: str, facts: Row, parts: Mapping[str, Sequence[Row]], law: Law, on: date
) -> tuple[ClockLine, ...]:
    """The clocks of a case with these facts, on a day; days not yet come may be text or None."""
    found: list[ClockLine] = []
    for columns in CLOCKS.get(procedure, ()):
        rows = parts.get(columns.part, ()) if columns.part else (facts,)
        for row in rows:
            found += _lines(columns, row, law, on, several=len(rows) > 1)
    return tuple(found)


def clock_line(name: str, row: Row, law: Law, on: date) -> ClockLine | None:
    """The clock ``name`` from the row that it stands in; None where that has none."""
    columns = next(columns for clocks in CLOCKS.values() for columns in clocks if columns.name == name)
    return next(_lines(columns, row, law, on), None)


def _lines(columns: Columns, row: Row, law: Law, on: date, *, several: bool = False) -> Iterator[ClockLine]:
    start, due, stop = (_day(row[column]) for column in (columns.start, columns.due, columns.stop))
    state = row[columns.state] if columns.state else _state(start, due, stop)
    if state == "none":
        return
    waiting_for = row[columns.waiting] if columns.waiting else ""
    if state == "not-started" and waiting_for and stop is None:
        state = "waiting"
    first = _day(row[columns.first]) if columns.first else due
    met = columns.met is None or row[columns.met[0]] in columns.met[1]
    limb = row[columns.limb] if columns.limb else ""
    paused = state == "paused"
    yield ClockLine(
        name=f"{columns.name}.{row[columns.number]}" if columns.number else columns.name,
        state=state,
        verdict=_verdict(columns, state, due, stop, on.isoformat(), _limb(limb, law, on), met=met),
        starts_on=start,
        due_on=due,
        extended=first != due,
        stopped_on=stop,
        waiting_for=waiting_for or None if state == "waiting" else None,
        working_days=_left(law, on, due) if state == "running" and not columns.by_days else None,
        point=(row[columns.apart] or None) if columns.apart and (several or not columns.of_several) else None,
        paused_since=_day(row[columns.paused]) if columns.paused and paused else None,
        if_answered_on=columns.if_answered(row, law, on) if columns.if_answered and paused else None,
        days=_days_left(on, due, stop, met=met) if columns.by_days else None,
    )


def _state(start: str | None, due: str | None, stop: str | None) -> str:
    """The state of a clock that has none of its own: it is there once its last day is."""
    if start is None or due is None:
        return "none"
    return "running" if stop is None else "stopped"


def _verdict(columns: Columns, state: str, due: str | None, stop: str | None, on: str, limb: str, *, met: bool) -> str:
    if state not in ("running", "stopped") or due is None:
        return state.replace("-", " ")
    if state == "stopped" and not met:
        return "ended"
    day = on if state == "running" or stop is None else stop
    if day <= due:
        return "running" if state == "running" else "in time"
    if limb == "open":
        return "for judgement"
    if state == "running":
        return "past" if columns.complainants or columns.power else "overdue"
    return "in time" if limb == "met" else "late"


def _limb(limb: str, law: Law, on: date) -> str:
    """The limb on a day: one that is there while SI 2020/445 is in force is open then, and gone afterwards."""
    if limb != "while-in-force":
        return limb
    return "" if law.row("complaint.practicable", on) is None else "open"


def _left(law: Law, on: date, due: str | None) -> int | None:
    if due is None:
        return None
    last = date.fromisoformat(due)
    if on <= last:
        return calendar(law).between(on, last)
    beyond = calendar(law).between(last, on)
    return None if beyond is None else -beyond


def _days_left(on: date, due: str | None, stop: str | None, *, met: bool) -> int | None:
    """Calendar days until the last day, or beyond it as a negative number; none of what ended in time, or unmet."""
    if due is None or (stop is not None and (stop <= due or not met)):
        return None
    return (date.fromisoformat(due) - (on if stop is None else date.fromisoformat(stop))).days


def _day(value: str | None) -> str | None:
    return None if value in (None, NEVER_TEXT) else value
