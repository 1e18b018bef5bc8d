"""What is told at Stages 2 and 3 and at any stage: mostly what is allowed where the case stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final, Literal, get_args

from hypothesis import strategies as st

from domain.events import complaint as e
from domain.events.base import Event
from domain.law.book import Law
from domain.procedures.complaint import COMPLAINT
from tests.properties.generating.law import RELEASES
from tests.properties.generating.stage_one import NOW_AND_THEN, OUTCOMES, SOME_POINTS, Seen

LAW: Final = Law(RELEASES[0])
GIVEN: Final = st.sampled_from(("given", "given", "not-relevant", "not-given"))
OFTEN: Final = st.integers(0, 3).map(bool)
POINTS: Final[st.SearchStrategy[tuple[int, ...]]] = st.sampled_from(SOME_POINTS)
BECAUSE: Final = get_args(e.PartedBecause)
ENDED: Final[st.SearchStrategy[Literal["answered", "resolved"] | None]] = st.sampled_from(
    (None, "answered", "resolved")
)
OUTCOME: Final = st.sampled_from(OUTCOMES)

Fields = Mapping[str, Any]


@st.composite
def continuations(draw: st.DrawFn, on: date) -> e.ComplaintContinued:
    """A complaint of one or two points that come from another one."""
    because = draw(st.sampled_from(BECAUSE))
    stopped_on = on - timedelta(days=draw(st.sampled_from((30, 365, 366))))
    resumed = because in ("resubmitted", "prejudice-ceased")
    ended = None if resumed else draw(ENDED)
    asked = None if resumed or not draw(OFTEN) else e.StageTwoContinued(asked_on=on, skipped=ended is None)
    return e.ComplaintContinued(
        continues="REF-2020",
        because=because,
        received_on=on - timedelta(days=draw(st.sampled_from((400, 410)))) if resumed else on,
        form=draw(st.sampled_from(("oral", "written"))),
        channel="letter",
        basis=draw(st.sampled_from(("parent", "care-leaver"))),
        stage_two=asked,
        points=tuple(
            e.PointContinued(
                number=number,
                was=number + 1,
                stage_one=ended,
                stage_one_on=None if ended is None else on,
                stage_one_outcome="upheld" if ended == "answered" else None,
                function="part-3",
                arose_on=draw(st.sampled_from((None, on - timedelta(days=420)))),
                discontinued_on=stopped_on if resumed else None,
            )
            for number in range(1, draw(st.integers(1, 2)) + 1)
        ),
    )


@st.composite
def found(draw: st.DrawFn, seen: Seen) -> tuple[e.PointOutcome, ...]:
    """An outcome of each open point, now and then without the last of several."""
    points = seen.open_points or (1,)
    if len(points) > 1 and draw(NOW_AND_THEN):
        points = points[:-1]
    return tuple(e.PointOutcome(point=number, outcome=draw(OUTCOME)) for number in points)


def _decided(draw: st.DrawFn, seen: Seen) -> Fields:
    because = draw(st.sampled_from((None, "new-evidence")))
    return {
        "decisions": tuple(
            e.PointDecision(point=of.point, outcome=of.outcome, departs_because=because) for of in draw(found(seen))
        )
    }


def _routed(draw: st.DrawFn, seen: Seen) -> Fields:
    fields: dict[str, Any] = {"complainant_told": draw(OFTEN)}
    away = tuple(point.number for point in seen.case.points if point.elsewhere and not point.parted)
    here = tuple(point.number for point in seen.case.points if not point.elsewhere and not point.parted)
    comes_back = draw(st.booleans())
    if away and comes_back:
        chosen = away if draw(st.booleans()) else away[:1]
        return fields | {"points": chosen, "elsewhere": None, "function": "part-3", "because": "function-covered"}
    if here:
        some = draw(st.sampled_from([here, *((number,) for number in here)]))
        return fields | {"points": some, "elsewhere": "corporate", "function": None, "because": "found-on-inquiry"}
    return fields


def _parted(draw: st.DrawFn, seen: Seen) -> Fields:
    outside = tuple(
        point.number
        for point in seen.case.points
        if not point.parted and (point.elsewhere or (point.end and point.end.how in ("withdrawn", "discontinued")))
    )
    because = draw(st.sampled_from(("resubmitted", "routed-back", "reinstated")))
    return {"points": outside[:1], "because": because} if outside else {"because": because}


def _stopped(draw: st.DrawFn, seen: Seen) -> Fields:
    return {
        "points": draw(st.sampled_from(((), (), *((n,) for n in seen.open_points)))),
        "prejudice": None if draw(NOW_AND_THEN) else "same-facts-in-issue",
        "notice_given": draw(OFTEN),
    }


def _member(draw: st.DrawFn, seen: Seen) -> Fields:
    review = seen.case.review
    chaired = review is not None and any(member.chairs for member in review.members)
    fields: dict[str, Any] = {"chairs": chaired if draw(NOW_AND_THEN) else not chaired}
    fields["ties"] = draw(st.sampled_from(((), (), (), (), ("former-officer",), ("officer",))))
    return fields | ({"member": "IP-1"} if draw(NOW_AND_THEN) and draw(NOW_AND_THEN) else {})


SAID: Final[Mapping[type[Event], Callable[[st.DrawFn, Seen], Fields]]] = {
    e.StageOneSkipped: lambda draw, _: {
        "agreed_by": "authority" if draw(NOW_AND_THEN) else "both",
        "complaint_in_writing": draw(st.booleans()),
    },
    e.StageTwoRequested: lambda draw, _: {"points": draw(POINTS), "complaint_in_writing": draw(st.booleans())},
    e.RecordPrepared: lambda draw, _: {
        "final": draw(st.booleans()),
        "comments": draw(st.sampled_from(("invited", "invited", "not-invited"))),
    },
    e.IndependentPersonAppointed: lambda draw, _: {
        "independent_person": draw(st.sampled_from(("IP-1", "IP-2"))),
        "ties": draw(st.sampled_from(((), (), (), ("former-officer",), ("officer",)))),
    },
    e.InvestigatingOfficerAppointed: lambda draw, _: {"in_the_line": draw(NOW_AND_THEN)},
    e.InvestigatorReported: lambda draw, seen: {"findings": draw(found(seen))},
    e.IndependentPersonReported: lambda draw, seen: {"views": draw(found(seen))},
    e.StageTwoAdjudicated: _decided,
    e.DelayNotified: lambda draw, seen: {
        "by_when": seen.on + timedelta(days=draw(st.sampled_from((-3, 10, 40, 60, 100)))),
        "in_writing": draw(OFTEN),
    },
    e.StageTwoResponded: lambda draw, _: {
        "to_advocate": draw(GIVEN),
        "panel_explained": draw(OFTEN),
        "independent_person": draw(st.sampled_from(("took-part", "no-discussions", "left-out"))),
    },
    e.StageTwoResponseReceived: lambda draw, _: {
        "known": draw(st.sampled_from(("told", "told", "presumed", "unknown")))
    },
    e.StageThreeRequested: lambda draw, _: {"points": draw(POINTS), "reasons_given": draw(OFTEN)},
    e.PanelRequestDecided: lambda draw, _: {"accepted": draw(OFTEN)},
    e.PanelMemberAppointed: _member,
    e.PanelMet: lambda draw, _: {"companion_refused": draw(NOW_AND_THEN)},
    e.PanelReported: lambda draw, seen: {"findings": draw(found(seen)), "to_advocate": draw(GIVEN)},
    e.StageThreeResponded: lambda draw, seen: {
        "outcomes": draw(found(seen)),
        "with_independent_person": draw(OFTEN),
        "ombudsman_explained": draw(OFTEN),
    },
    e.PracticabilityJudged: lambda draw, _: {
        "limit": draw(st.sampled_from(("stage3.request", "stage3.panel", "stage3.report", "stage3.response"))),
        "as_soon_as_practicable": draw(st.booleans()),
    },
    e.PointRouted: _routed,
    e.PointsParted: _parted,
    e.ConsiderationDiscontinued: _stopped,
    e.DiscontinuanceReviewed: lambda draw, _: {"still_prejudices": draw(st.booleans())},
    e.ConsiderationResumed: lambda draw, _: {
        "points": draw(POINTS),
        "because": draw(st.sampled_from(("resubmitted", "prejudice-ceased"))),
        "complainant_told": draw(OFTEN),
    },
    e.DecisionNotified: lambda draw, _: {"child": draw(st.sampled_from(("told", "not-told")))},
    e.LearningActionNotDone: lambda draw, _: {"because": draw(st.sampled_from(("not-affordable", "not-agreed")))},
    e.CostRecorded: lambda draw, _: {"pounds": draw(st.sampled_from(("0.01", "412.50")))},
    e.OmbudsmanReferred: lambda draw, _: {
        "referred_by": draw(st.sampled_from(("complainant", "authority"))),
        "agreed": draw(OFTEN),
    },
}
"""What is said otherwise than the law would favour, of each kind of event of which something may be."""


@st.composite
def of_later_stages(draw: st.DrawFn, kind: type[Event], seen: Seen) -> Event:
    """An event of ``kind``, one of Stages 2 and 3 or of what may happen at any stage."""
    if kind is e.ComplaintContinued:
        return draw(continuations(seen.on))
    favoured = COMPLAINT.favourable(kind, seen.case, LAW, seen.on)
    fields = SAID[kind](draw, seen) if kind in SAID else {}
    return kind.model_validate({**favoured.model_dump(), **fields})
