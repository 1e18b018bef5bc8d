"""Which of the caseload's columns tell of which clock, for each procedure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final, NamedTuple

from domain.law.book import Law
from projections import pauses

Row = Mapping[str, Any]


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
