"""The rules of completion: what may still be outstanding, and the lives in which nothing is."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from domain.events.complaint import (
    DiscontinuanceReviewed,
    ResolutionTermsSent,
    StageTwoResponded,
    SufficientInterestDecided,
    WithdrawalConfirmed,
)
from domain.procedures.complaint.throughout import completion as g
from tests.unit.judging import Allowed, Rule, without_power
from tests.unit.telling import (
    ACKNOWLEDGED,
    ADJUDICATED,
    AT_ANSWER,
    COMPLETED,
    CONFIRMED,
    HELD,
    IN_ANSWER,
    IN_ANSWER_THREE,
    IN_ANSWER_TWO,
    IN_STAGE_THREE,
    MET,
    NOTIFIED,
    OVER_ADR,
    PANEL,
    RECEIVED,
    RECEIVED_ON,
    REPORT_CAME,
    REPORTED,
    RESOLVED,
    STOPPED,
    TAKEN_BACK,
    TERMS,
    TWO_RECEIVED,
    WITHDRAWN,
    Told,
    after,
    answered_three,
    believed,
    going_on,
    interest,
    late,
    notice,
    notified,
    panel_found,
    point,
    received,
    resumed,
    routed,
    stopped,
)


def reported(**to: Any) -> tuple[Told, ...]:
    """A life to the end, with a panel's report that did not go to all to whom it is owed."""
    return (
        *HELD,
        ("2026-06-18", panel_found("upheld", "upheld", **to)),
        ("2026-06-19", REPORT_CAME),
        ("2026-07-01", answered_three("upheld", "upheld")),
        ("2026-07-02", NOTIFIED),
    )


ACKED: Final[Told] = (RECEIVED_ON, ACKNOWLEDGED)
ANSWERED: Final = going_on(AT_ANSWER, ("2026-04-01", ACKNOWLEDGED))
ANSWERED_TWO_ALONE: Final = after(
    *ADJUDICATED,
    ("2026-05-02", ACKNOWLEDGED),
    ("2026-05-02", NOTIFIED),
    ("2026-05-05", StageTwoResponded(to_advocate="given", panel_explained=True)),
)
LATE: Final = (RECEIVED_ON, received("parent", point(arose_on=date(2020, 1, 1))))

LEFT_OUT: Final[dict[str, tuple[Told, ...]]] = {
    "complainant-of-routing": (
        TWO_RECEIVED,
        ("2026-03-30", routed(2, told=False)),
        ("2026-03-31", RESOLVED),
        ("2026-03-31", TERMS),
    ),
    "advocate-of-terms": (
        RECEIVED,
        ("2026-03-31", RESOLVED),
        ("2026-03-31", ResolutionTermsSent(to_advocate="not-given")),
    ),
    "advocate-of-withdrawal": (
        RECEIVED,
        ("2026-03-31", WITHDRAWN),
        ("2026-03-31", WithdrawalConfirmed(to_advocate="not-given")),
    ),
    "complainant-of-discontinuance": (RECEIVED, ("2026-03-31", stopped(notice_given=False))),
    "complainant-of-resumption": (
        RECEIVED,
        ("2026-03-31", STOPPED),
        ("2026-05-01", resumed(told=False)),
        ("2026-05-01", RESOLVED),
        ("2026-05-01", TERMS),
    ),
    "advocate-of-stage-two-response": (
        *ADJUDICATED,
        ("2026-05-05", StageTwoResponded(to_advocate="not-given", panel_explained=True)),
        ("2026-05-06", NOTIFIED),
    ),
    "complainant-of-panel-right": (
        *ADJUDICATED,
        ("2026-05-05", StageTwoResponded(to_advocate="given", panel_explained=False)),
        ("2026-05-06", NOTIFIED),
    ),
    "complainant-of-panel-report": reported(to_complainant=False),
    "advocate-of-panel-report": reported(to_advocate="not-given"),
    "independent-person-of-panel-report": reported(to_independent_person=False),
    "others-of-panel-report": reported(to_others="not-given"),
    "complainant-of-ombudsman": (
        *REPORTED,
        ("2026-07-01", answered_three("upheld", "upheld", ombudsman_explained=False)),
        ("2026-07-02", NOTIFIED),
    ),
    "complainant-of-decision": (*IN_ANSWER, ("2026-04-02", notified(complainant="not-told"))),
    "child-of-decision": (*IN_ANSWER, ("2026-04-02", notified(child="not-told"))),
    "others-of-decision": (*IN_ANSWER, ("2026-04-02", notified(others="not-told"))),
    "child-of-interest": (
        (RECEIVED_ON, received("other-person")),
        (
            "2026-03-30",
            SufficientInterestDecided(
                sufficient=False, childs_views="considered", complainant_notified=True, child_told="not-told"
            ),
        ),
    ),
}
"""Each notice, and a life that ended and in which nothing but it is outstanding."""

WITHOUT: Final = {name: going_on(after(*told), ("2026-08-03", ACKNOWLEDGED)) for name, told in LEFT_OUT.items()}

FOUND_SINCE: Final = going_on(
    believed(
        after(*IN_STAGE_THREE, *(("2026-05-20", seat) for seat in PANEL[:2]), ("2026-06-15", MET)),
        ("2026-06-18", panel_found("upheld", "upheld")),
        ("2026-06-19", REPORT_CAME),
        ("2026-07-01", answered_three("upheld", "upheld")),
    ),
    ("2026-07-02", NOTIFIED),
    ("2026-07-02", ACKNOWLEDGED),
)
"""The authority responded as to a panel of three; since then it was found that there were two."""

FORBIDDEN: Final[tuple[Rule, ...]] = (
    without_power(
        g.acknowledgement_outstanding,
        COMPLETED,
        "2026-04-02",
        going_on(AT_ANSWER, ("2026-04-01", NOTIFIED)),
        "acknowledgement-outstanding",
    ),
    without_power(
        g.confirmation_outstanding,
        COMPLETED,
        "2026-04-01",
        TAKEN_BACK,
        "acknowledgement-outstanding",
        "confirmation-outstanding",
    ),
    without_power(
        g.terms_outstanding, COMPLETED, "2026-04-01", OVER_ADR, "acknowledgement-outstanding", "terms-outstanding"
    ),
    without_power(
        g.interest_notice_outstanding,
        COMPLETED,
        "2026-04-01",
        after(
            (RECEIVED_ON, received("other-person")), ACKED, ("2026-03-30", interest(sufficient=False, notified=False))
        ),
        "interest-notice-outstanding",
    ),
    without_power(
        g.resumption_outstanding,
        COMPLETED,
        "2026-07-02",
        after(RECEIVED, ACKED, ("2026-03-31", STOPPED), ("2026-07-01", DiscontinuanceReviewed(still_prejudices=False))),
        "resumption-outstanding",
    ),
    without_power(g.decision_notice_outstanding, COMPLETED, "2026-04-02", ANSWERED, "decision-notice-outstanding"),
    without_power(
        g.decision_notice_outstanding, COMPLETED, "2026-05-06", ANSWERED_TWO_ALONE, "decision-notice-outstanding"
    ),
    *(
        without_power(g.notice_outstanding, COMPLETED, "2026-08-03", case, "notice-outstanding")
        for case in WITHOUT.values()
    ),
    without_power(g.panel_outstanding, COMPLETED, "2026-08-03", FOUND_SINCE, "panel-outstanding"),
)

COMPLETE: Final[tuple[tuple[Told, ...], ...]] = (
    (*IN_ANSWER, ("2026-04-02", NOTIFIED), ("2026-04-02", ACKNOWLEDGED)),
    (RECEIVED, ACKED, ("2026-03-31", RESOLVED), ("2026-03-31", TERMS)),
    (RECEIVED, ACKED, ("2026-03-31", WITHDRAWN), ("2026-03-31", CONFIRMED)),
    ((RECEIVED_ON, received("other-person")), ACKED, ("2026-03-31", interest(sufficient=False))),
    (LATE, ACKED, ("2026-03-31", late(False, False, True))),
    (RECEIVED, ACKED, ("2026-03-31", STOPPED)),
    (
        RECEIVED,
        ACKED,
        ("2026-03-31", STOPPED),
        ("2026-07-01", DiscontinuanceReviewed(still_prejudices=True, next_review_on=date(2026, 10, 1))),
    ),
    (RECEIVED, ("2026-03-31", routed())),
    (*IN_ANSWER_TWO, ("2026-05-06", NOTIFIED), ("2026-05-06", ACKNOWLEDGED)),
    (*IN_ANSWER_THREE, ("2026-07-02", NOTIFIED), ("2026-07-02", ACKNOWLEDGED)),
)
"""Lives in which nothing is outstanding."""

ALLOWED: Final[tuple[Allowed, ...]] = (
    *((COMPLETED, "2026-08-03", after(*told)) for told in COMPLETE),
    *((COMPLETED, "2026-08-05", going_on(case, ("2026-08-04", notice(name)))) for name, case in WITHOUT.items()),
)
