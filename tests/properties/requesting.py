"""Whole lives of access requests: what happened, when it was recorded and corrected, and what was adopted meanwhile.

As in ``generating``, a life is drawn without asking what is allowed; what is refused is simply not recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from domain.events import access_request as e
from domain.events.authority import PolicyAdopted
from domain.events.base import Event
from domain.events.correction import StruckOut
from domain.events.envelope import Recorded
from domain.history import CaseFile
from domain.law.book import Law
from domain.law.rows import Row, released_rows
from domain.procedures.access_request import ACCESS_REQUEST
from domain.procedures.access_request.states import AccessRequest
from domain.workflow import CannotBe
from tests.properties.generating.lives import LAGS, TIMES
from tests.properties.generating.paths import Kinds
from tests.properties.generating.telling import Adopted, Released, Step, Told, private

# -- The law, as one release after another brings it -------------------------------------------------------------------


def _row(id: str, on: date) -> Row:
    (found,) = [row for row in released_rows() if row.id == id and row.covers(on)]
    return found


FIRST_RELEASE: Final = tuple(row for row in released_rows() if row.family != "calendar" or row.in_force_on.year == 2026)
"""With the bank holidays of 2026 only: what comes near the year's end cannot be reckoned."""

_CALENDAR: Final = _row("calendar.england-and-wales.2026", date(2026, 6, 1))
MOVED_HOLIDAYS: Final = replace(
    _CALENDAR,
    announced_on=date(2026, 2, 20),
    value={
        "days": sorted(
            [
                *_CALENDAR.value["days"],
                ["2026-03-05", "A holiday made up for these tests"],
                ["2026-12-22", "A holiday made up for these tests"],
            ]
        )
    },
)
NEXT_YEAR: Final = replace(
    _row("calendar.england-and-wales.2027", date(2027, 6, 1)),
    announced_on=date(2026, 12, 21),
)
TWO_MONTHS: Final = replace(
    _row("access.response", date(2026, 6, 1)),
    in_force_on=date(2026, 2, 6),
    announced_on=date(2026, 2, 12),
    value={"number": 2, "unit": "month", "rolls": True, "version": "SAR-TEST", "pause": "exclusive"},
)
OTHER_EXEMPTION: Final = replace(
    _row("exemption.adoption", date(2026, 6, 1)), in_force_on=date(2026, 2, 10), announced_on=date(2026, 2, 14)
)
RELEASES: Final = (
    FIRST_RELEASE,
    (*FIRST_RELEASE, MOVED_HOLIDAYS, NEXT_YEAR),
    (*FIRST_RELEASE, MOVED_HOLIDAYS, NEXT_YEAR, TWO_MONTHS, OTHER_EXEMPTION),
)

LAW: Final = Law(released_rows())

# -- Strategies --------------------------------------------------------------------------------------------------------

GAPS: Final = (0, 0, 0, 1, 1, 2, 4, 9, 20)
STARTS: Final = (date(2026, 1, 30), date(2026, 2, 4), date(2026, 11, 20))
NUMBERS: Final = (1, 1, 1, 2, 2, 3)

PATHS: Final[tuple[Kinds, ...]] = (
    (
        e.IdentityRequested,
        e.IdentityReceived,
        e.ClarificationRequested,
        e.ClarificationReceived,
        e.InformationDisclosed,
    ),
    (e.ClarificationRequested, e.ClarificationRequested, e.ClarificationReceived, e.ExtensionNotified),
    (e.ClarificationRequested, e.InformationDisclosed, e.ClarificationReceived, e.AccessRequestClosed),
    (e.ExtensionNotified, e.ExtensionNotified, e.ClarificationRequested, e.ClarificationReceived, e.AccessRefused),
    (e.FeeCharged, e.FeePaid, e.AccessRefused, e.AccessRequestReopened, e.InformationDisclosed, e.AccessRequestClosed),
    (
        e.SearchScoped,
        e.RetrievalRequested,
        e.RetrievalChased,
        e.RetrievalEnded,
        e.RetrievalDigitised,
        e.SearchCompleted,
    ),
    (e.RedactionApplied, e.RedactionReviewed, e.SecondReviewCompleted, e.DisclosureApproved, e.InformationDisclosed),
    (e.RedactionApplied, e.RedactionApplied, e.RedactionReviewed, e.RedactionReviewed, e.InformationDisclosed),
    (e.ThirdPartyAsked, e.ThirdPartyAnswered, e.HealthOpinionObtained, e.RedactionApplied, e.RedactionReviewed),
    (e.AuthorityRequested, e.AuthorityReceived, e.AccessRequestWithdrawn, e.AccessRequestReopened),
    (e.IdentityRequested, e.AccessRequestLapsed, e.AccessRequestReopened, e.IdentityReceived, e.AccessRefused),
    (e.RegulatorComplaintNotified, e.RegulatorDeadlineSet, e.RegulatorAnswered, e.RegulatorDecided),
    (e.CompetenceAssessed, e.DelayNoted, e.RequesterUpdated, e.InformationDisclosed, e.InformationDisclosed),
)
ENDINGS: Final[tuple[Kinds, ...]] = (
    (e.SearchCompleted, e.AccessRefused, e.AccessRequestReopened, e.AccessRefused),
    (e.AccessRequestWithdrawn, e.AccessRequestReopened, e.AccessRequestLapsed, e.AccessRequestReopened),
    (e.AccessRequestLapsed, e.AccessRequestClosed, e.AccessRequestReopened, e.InformationDisclosed),
    (e.SearchCompleted, e.InformationDisclosed, e.AccessRequestWithdrawn, e.AccessRequestReopened),
    (e.ClarificationRequested, e.AccessRefused, e.AccessRequestReopened, e.AccessRequestWithdrawn),
)
"""Of requests that end, and are taken up again."""

EVERY_KIND: Final = tuple(row.event for row in ACCESS_REQUEST.table)

_numbers: Final = st.sampled_from(NUMBERS)
_now_and_then: Final = st.integers(0, 4).map(lambda number: number == 4)


def _disclosure(draw: st.DrawFn, _on: date) -> dict[str, Any]:
    extent = draw(st.sampled_from(("full", "part", "part", "not-held")))
    if extent == "not-held":
        pages = {"located": 0}
    elif extent == "full":
        located = draw(st.sampled_from((10, 40, 80)))
        pages = {"located": located, "released_full": located - draw(st.sampled_from((0, 0, 0, 1)))}
    else:
        located, kept = draw(st.sampled_from((10, 40, 80))), draw(st.sampled_from((1, 1, 2, 3)))
        pages = {"located": located, "released_full": located - kept, "released_redacted": kept - 1, "withheld": 1}
    return {
        "extent": extent,
        "final": draw(st.sampled_from((True, True, True, False))),
        "pages": pages,
        "exemptions_explained": draw(st.booleans()),
        "health_data": draw(_now_and_then),
    }


def _redaction(draw: st.DrawFn, _on: date) -> dict[str, Any]:
    first = draw(st.integers(1, 4))
    exemption = draw(st.sampled_from(("adoption", "adoption", "adoption", "social-work-harm", "health-harm")))
    return {
        "redaction": draw(_numbers),
        "document": draw(st.sampled_from(("DOC-1", "DOC-2"))),
        "page_from": first,
        "page_to": first + draw(st.integers(0, 2)),
        "exemption": exemption,
        "tested": draw(st.sampled_from(((), ("serious-harm",), ("serious-harm", "prejudice-to-social-work")))),
        "applied_by": draw(st.sampled_from(("OFF-1", "OFF-2"))),
    }


Draw = Callable[[st.DrawFn, date], dict[str, Any]]

DRAWN: Final[dict[type[Event], Draw]] = {
    e.AccessRequestReceived: lambda draw, _on: {
        "subject": draw(st.sampled_from(("P-1", "P-2"))),
        "channel": "letter",
        "asked_by": draw(st.sampled_from(("self", "agent", "parent"))),
    },
    e.IdentityRequested: lambda _draw, _on: {"because": "unknown-to-us"},
    e.FeeCharged: lambda draw, _on: {
        "pounds": "5",
        "because": draw(st.sampled_from(("excessive", "excessive", "wholly-exempt"))),
    },
    e.CompetenceAssessed: lambda draw, _on: {
        "competent": draw(st.booleans()),
        "assessed_by": "OFF-1",
        "basis": "social-worker-view",
    },
    e.ClarificationRequested: lambda draw, _on: {"question": draw(_numbers), "large_volume": draw(st.booleans())},
    e.ClarificationReceived: lambda draw, _on: {"question": draw(_numbers)},
    e.ExtensionNotified: lambda draw, _on: {
        "because": draw(st.sampled_from(("complexity", "complexity", "number-of-requests", "staffing"))),
        "reasons_given": not draw(_now_and_then),
    },
    e.SearchScoped: lambda _draw, _on: {"systems": ("email",)},
    e.RetrievalRequested: lambda draw, _on: {"retrieval": draw(_numbers), "store": "archive", "medium": "paper"},
    e.RetrievalChased: lambda draw, _on: {"retrieval": draw(_numbers)},
    e.RetrievalEnded: lambda draw, _on: {
        "retrieval": draw(_numbers),
        "result": draw(st.sampled_from(("found", "found", "not-found"))),
        "pages": 5,
    },
    e.RetrievalDigitised: lambda draw, _on: {"retrieval": draw(_numbers), "pages": 5},
    e.SearchCompleted: lambda draw, _on: {"pages": draw(st.integers(0, 20))},
    e.ThirdPartyAsked: lambda draw, _on: {"third_party": draw(st.sampled_from(("TP-1", "TP-2")))},
    e.ThirdPartyAnswered: lambda draw, _on: {
        "third_party": draw(st.sampled_from(("TP-1", "TP-2"))),
        "answer": draw(st.sampled_from(("given", "refused", "no-answer"))),
    },
    e.HealthOpinionObtained: lambda draw, _on: {"professional": "doctor", "test_met": draw(st.booleans())},
    e.RedactionApplied: _redaction,
    e.RedactionReviewed: lambda draw, _on: {
        "redaction": draw(_numbers),
        "reviewed_by": draw(st.sampled_from(("OFF-1", "OFF-2", "OFF-3", "OFF-3"))),
        "decision": draw(st.sampled_from(("upheld", "upheld", "narrowed", "removed"))),
    },
    e.SecondReviewCompleted: lambda draw, _on: {"reviewed_by": draw(st.sampled_from(("OFF-1", "OFF-2", "OFF-3")))},
    e.DisclosureApproved: lambda _draw, _on: {"approved_by": "OFF-4"},
    e.InformationDisclosed: _disclosure,
    e.AccessRefused: lambda draw, _on: {
        "grounds": draw(st.sampled_from((("excessive",), ("excessive",), ()))),
        "reasons_given": not draw(_now_and_then),
        "regulator_told": True,
        "court_told": True,
        "controller_told": draw(st.booleans()),
    },
    e.DelayNoted: lambda draw, _on: {"because": draw(st.sampled_from(("volume", "staffing")))},
    e.RequesterUpdated: lambda _draw, _on: {"channel": "email"},
    e.AccessRequestLapsed: lambda draw, on: {
        "because": "identity-not-given",
        "last_contact_on": on - timedelta(days=draw(st.sampled_from((0, 0, 1, 40)))),
    },
    e.RegulatorComplaintNotified: lambda draw, _on: {"complaint": draw(_numbers)},
    e.RegulatorDeadlineSet: lambda draw, on: {
        "complaint": draw(_numbers),
        "answer_by": on + timedelta(days=draw(st.integers(0, 40))),
    },
    e.RegulatorAnswered: lambda draw, _on: {"complaint": draw(_numbers)},
    e.RegulatorDecided: lambda draw, _on: {
        "complaint": draw(_numbers),
        "outcome": draw(st.sampled_from(("upheld", "not-upheld"))),
    },
}
"""What is drawn for each event; one that is not here has nothing to be said."""


NUMBERED: Final[dict[type[Event], str]] = {
    e.ClarificationRequested: "question",
    e.ClarificationReceived: "question",
    e.RetrievalRequested: "retrieval",
    e.RetrievalEnded: "retrieval",
    e.RedactionApplied: "redaction",
    e.RedactionReviewed: "redaction",
    e.RegulatorComplaintNotified: "complaint",
    e.RegulatorDecided: "complaint",
}
"""What has a number, and mostly the next."""


def event(draw: st.DrawFn, kind: type[Event], on: date) -> Event:
    """An event of ``kind``: mostly one that is allowed."""
    fields = DRAWN[kind](draw, on) if kind in DRAWN else {}
    return kind.model_validate(fields)


@st.composite
def happened(draw: st.DrawFn, case: int, begins: date, most: int, paths: Sequence[Kinds]) -> list[Told]:
    """What happened to one request: two of the ``paths`` and whatever else, indexed from 0, not yet in order."""
    on = begins + timedelta(days=draw(st.integers(0, 4)))
    path = (*draw(st.sampled_from(paths)), *draw(st.sampled_from(paths)))[: most - 1]
    besides = draw(st.lists(st.sampled_from(EVERY_KIND), max_size=max(0, min(3, most - 1 - len(path)))))
    timed = draw(st.booleans())
    told: list[Told] = []
    for kind in (e.AccessRequestReceived, *path, *besides):
        if told:
            on += timedelta(days=draw(st.sampled_from(GAPS)))
        if len(told) == len(path) + 1:
            on = told[0].on + timedelta(days=draw(st.integers(0, 20)))
        made = event(draw, kind, on)
        if kind in NUMBERED and not draw(_now_and_then):
            following = sum(isinstance(one.event, kind) for one in told) + 1
            made = made.model_copy(update={NUMBERED[kind]: following})
        despite = draw(st.integers(0, 3)) == 3
        if despite or draw(st.booleans()):
            made = private(made)
        at = draw(st.sampled_from(TIMES if told else TIMES[:2])) if timed else None
        told.append(Told(len(told), case, made, on, on, at, despite))
    return told


@st.composite
def lives(draw: st.DrawFn, most: int = 24, cases: int = 2, paths: Sequence[Kinds] = PATHS) -> tuple[Step, ...]:
    """Several requests, told late and out of order, corrected and struck out, while policies and law are adopted."""
    begins = draw(st.sampled_from(STARTS))
    told: list[Told] = []
    for case in range(draw(st.integers(1, cases))):
        for one in draw(happened(case, begins, most - len(told) - 3, paths)):
            known_on = one.on + timedelta(days=draw(st.sampled_from(LAGS)))
            joined = draw(st.sampled_from((False, False, False, False, True)))
            told.append(replace(one, index=len(told), known_on=known_on, joined=joined))
        if len(told) > most // 2:
            break
    for _ in range(draw(st.integers(0, 3))):
        wrong = told[draw(st.integers(0, len(told) - 1)) // draw(st.sampled_from((1, 2)))]
        if wrong.corrects is None:
            told.append(_corrected(draw, wrong, len(told)))
    adoptions: list[Step] = []
    for _ in range(draw(st.integers(0, 2))):
        policy = PolicyAdopted(
            in_force_on=begins + timedelta(days=draw(st.sampled_from((-60, -60, 2)))),
            authority="Anyshire",
            authority_moves_access_start=draw(st.booleans()),
        )
        adoptions.append(Adopted(policy, begins + timedelta(days=draw(st.integers(0, 40)))))
    for release in sorted(draw(st.sets(st.sampled_from((1, 2))))):
        earlier = adoptions[-1].known_on if adoptions and isinstance(adoptions[-1], Released) else begins
        known_on = earlier + timedelta(days=draw(st.integers(1, 40)))
        adoptions.append(Released(release, draw(st.booleans()), known_on))
    ties = {id(step): draw(st.integers(0, 2)) for step in (*told, *adoptions)}
    in_order: list[Step] = sorted([*adoptions, *told], key=lambda step: (step.known_on, ties[id(step)]))
    return tuple(in_order)


def _corrected(draw: st.DrawFn, wrong: Told, index: int) -> Told:
    """What puts ``wrong`` right: struck out, of another day, or with other fields."""
    on = wrong.on + timedelta(days=draw(st.sampled_from((-3, -1, 0, 0, 1, 5))))
    right = draw(st.sampled_from(("strike", "move", "replace")))
    if right == "strike":
        made: Event = StruckOut()
    else:
        made = wrong.event if right == "move" else event(draw, type(wrong.event), on)
    known_on = max(wrong.known_on, on) + timedelta(days=draw(st.sampled_from((0, 0, 3, 12))))
    return Told(
        index,
        wrong.case,
        private(made),
        known_on if right == "strike" else on,
        known_on,
        wrong.at if right == "move" else None,
        draw(st.booleans()),
        wrong.index,
        draw(st.booleans()),
    )


# -- Told to judge alone -----------------------------------------------------------------------------------------------


def states(life: Sequence[Step], law: Law = LAW) -> Iterator[CaseFile[AccessRequest]]:
    """The first request of the life, told to ``judge`` in the order of days: the file after each event it allows."""
    told = sorted((one for one in life if isinstance(one, Told) and one.corrects is None and one.case == 0), key=_day)
    file = CaseFile.empty(ACCESS_REQUEST, "REF-1000")
    for one in told:
        number = len(file.recorded) + 1
        if number == 1 and not isinstance(one.event, e.AccessRequestReceived):
            continue
        recorded = Recorded(
            number, file.reference, number, one.event_id, one.on, None, number, "OFF-1", None, None, (), one.event
        )
        judgement = file.judge([recorded], law)
        if any(isinstance(why, CannotBe) for why in judgement.refused) or (judgement.refused and not one.despite):
            continue
        file = file.after([recorded._replace(broken=judgement.broken.get(one.event_id, ()))], judgement)
        yield file


def _day(one: Told) -> date:
    return one.on
