"""The rules of Stage 2: what each forbids, and what none does."""

from __future__ import annotations

from datetime import date
from typing import Final

from domain.events.complaint import (
    InvestigatingOfficerAppointed,
    StageTwoResponded,
)
from domain.procedures.complaint.stage_one.guards import late_undecided
from domain.procedures.complaint.stage_two import guards as g
from domain.procedures.complaint.throughout.asking import asked_for_apart
from tests.unit.judging import Allowed, Rule, impossible, without_power
from tests.unit.telling import (
    ACKNOWLEDGED,
    AFTER_TWO,
    AGREED,
    ANSWERED_TWO,
    ASKED_FOR_THREE,
    ASKED_FOR_TWO,
    AT_ANSWER,
    AT_THREE,
    AT_TWO,
    AT_TWO_ADJUDICATED,
    AT_TWO_CONSIDERED,
    COMPLETED,
    CONFIRMED,
    FORMALLY,
    GOT,
    IN_ANSWER,
    IN_STAGE_TWO,
    INDEPENDENT,
    NOTIFIED,
    OF_A_PARENT,
    OF_ANOTHER_PERSON,
    OFFICER,
    ONE_TOO_LATE,
    OVER_ADR,
    RECEIVED_ON,
    REFUSED_TWO,
    REQUESTED,
    TAKEN_BACK,
    TEN_DAYS,
    WITHDRAWN,
    adjudicated,
    after,
    asked_for_two,
    delayed,
    going_on,
    got,
    independent,
    investigated,
    received,
    record,
    viewed,
    withdrawn,
)

BY_TELEPHONE: Final = after((RECEIVED_ON, received(form="oral", channel="phone")))
DRAFTED: Final = going_on(BY_TELEPHONE, ("2026-03-30", record(1)))
DRAFTED_UNSEEN: Final = going_on(BY_TELEPHONE, ("2026-03-30", record(1, invited=False)))
FINAL: Final = going_on(DRAFTED, ("2026-04-01", record(2, final=True)))
OF_A_CHILD_WHO_WAITS: Final = after((RECEIVED_ON, received("child-looked-after")), (RECEIVED_ON, REQUESTED))
COMPLETED_WITHOUT_TWO: Final = after(
    (RECEIVED_ON, received()),
    (RECEIVED_ON, ACKNOWLEDGED),
    ("2026-03-30", WITHDRAWN),
    ("2026-03-31", CONFIRMED),
    ("2026-04-01", COMPLETED),
)
COMPLETED_AFTER_ONE: Final = going_on(
    AT_ANSWER, ("2026-04-02", ACKNOWLEDGED), ("2026-04-02", NOTIFIED), ("2026-04-02", COMPLETED)
)
COMPLETED_AFTER_TWO: Final = going_on(
    AFTER_TWO, ("2026-05-07", ACKNOWLEDGED), ("2026-05-07", NOTIFIED), ("2026-05-07", COMPLETED)
)
LATE_AT_TWO: Final = going_on(ONE_TOO_LATE, ("2026-05-01", asked_for_two()), ("2026-05-01", INDEPENDENT))
UPHELD_BY_BOTH: Final = going_on(AT_TWO_CONSIDERED, ("2026-04-27", investigated("upheld", "upheld")))
WITH_A_TIED_PERSON: Final = after(
    *IN_STAGE_TWO,
    ("2026-04-09", independent("officer")),
    ("2026-04-10", OFFICER),
    ("2026-04-20", adjudicated("upheld", "upheld")),
)
ONE_ANSWERED_AT_TWO: Final = after(
    *IN_ANSWER,
    ("2026-04-02", asked_for_two(1)),
    ("2026-04-09", INDEPENDENT),
    ("2026-05-01", adjudicated("upheld")),
    ("2026-05-05", ANSWERED_TWO),
)
ONE_AT_TWO: Final = after(*IN_ANSWER, ("2026-04-02", asked_for_two(1)))
FOUND_AFTERWARDS: Final = going_on(
    AT_TWO_CONSIDERED,
    ("2026-04-27", adjudicated("not-upheld", "upheld")),
    ("2026-04-27", investigated("upheld", "upheld")),
)
LEFT_OUT: Final = StageTwoResponded(to_advocate="given", panel_explained=True, independent_person="left-out")
IN_THE_LINE: Final = InvestigatingOfficerAppointed(officer="IO-2", in_the_line=True)

FORBIDDEN: Final[tuple[Rule, ...]] = (
    without_power(g.departure_without_reason, ANSWERED_TWO, "2026-04-27", FOUND_AFTERWARDS, "departure-without-reason"),
    without_power(late_undecided, adjudicated("upheld", "upheld"), "2026-05-01", LATE_AT_TWO, "late-undecided"),
    impossible(g.nothing_for_stage_two, ASKED_FOR_TWO, "2026-04-01", TAKEN_BACK, "nothing-for-stage-two"),
    impossible(g.nothing_for_stage_two, ASKED_FOR_TWO, "2026-04-07", AT_TWO, "nothing-for-stage-two"),
    impossible(g.nothing_for_stage_two, ASKED_FOR_TWO, "2026-05-07", AFTER_TWO, "nothing-for-stage-two"),
    impossible(asked_for_apart, asked_for_two(2), "2026-04-03", ONE_AT_TWO, "goes-its-own-way"),
    impossible(asked_for_apart, asked_for_two(), "2026-06-01", ONE_ANSWERED_AT_TWO, "goes-its-own-way"),
    impossible(
        asked_for_apart,
        asked_for_two(2),
        "2026-06-02",
        going_on(ONE_ANSWERED_AT_TWO, ("2026-06-01", ASKED_FOR_THREE)),
        "goes-its-own-way",
    ),
    impossible(g.nothing_for_stage_two, asked_for_two(1, 3), "2026-04-02", AT_ANSWER, "point-not-open"),
    without_power(g.stage_one_not_over, ASKED_FOR_TWO, TEN_DAYS.isoformat(), OF_A_PARENT, "stage-one-not-over"),
    without_power(g.stage_one_not_over, ASKED_FOR_TWO, TEN_DAYS.isoformat(), FORMALLY, "stage-one-not-over"),
    without_power(g.stage_one_not_over, ASKED_FOR_TWO, "2026-06-30", OF_A_CHILD_WHO_WAITS, "stage-one-not-over"),
    without_power(g.stage_one_not_over, ASKED_FOR_TWO, "2026-06-30", OF_ANOTHER_PERSON, "stage-one-not-over"),
    without_power(g.stage_two_refused, REFUSED_TWO, "2026-04-07", AT_TWO, "stage-two-refused"),
    impossible(g.version_out_of_order, record(2), "2026-03-30", BY_TELEPHONE, "version-out-of-order"),
    impossible(g.version_out_of_order, record(1), "2026-03-31", DRAFTED, "version-out-of-order"),
    impossible(g.version_out_of_order, record(3), "2026-04-02", FINAL, "version-out-of-order"),
    without_power(g.record_of_written, record(1), "2026-03-30", OF_A_PARENT, "record-of-written"),
    without_power(
        g.comments_not_invited, record(1, invited=False, final=True), "2026-03-30", BY_TELEPHONE, "comments-not-invited"
    ),
    without_power(
        g.comments_not_invited,
        record(2, invited=False, final=True),
        "2026-03-31",
        DRAFTED_UNSEEN,
        "comments-not-invited",
    ),
    impossible(g.unknown_tie, independent("is-a-friend"), "2026-04-09", AT_TWO, "unknown-tie"),
    *(
        without_power(g.not_independent, independent(tie), "2026-04-09", AT_TWO, "not-independent")
        for tie in ("member", "officer", "spouse-or-civil-partner")
    ),
    without_power(g.not_independent, independent("former-officer", "member"), "2026-04-09", AT_TWO, "not-independent"),
    without_power(g.officer_in_the_line, IN_THE_LINE, "2026-04-09", AT_TWO, "officer-in-the-line"),
    impossible(g.unknown_finding, investigated("upheld", "fine"), "2026-04-27", AT_TWO_CONSIDERED, "unknown-outcome"),
    impossible(g.unknown_finding, viewed("fine"), "2026-04-27", AT_TWO_CONSIDERED, "unknown-outcome"),
    impossible(g.unknown_finding, adjudicated("fine"), "2026-04-27", AT_TWO_CONSIDERED, "unknown-outcome"),
    impossible(
        g.unknown_finding,
        adjudicated("upheld", because="disagreed"),
        "2026-04-27",
        AT_TWO_CONSIDERED,
        "unknown-departure",
    ),
    impossible(
        g.found_point_not_open,
        investigated("upheld", "upheld", "upheld"),
        "2026-04-27",
        AT_TWO_CONSIDERED,
        "point-not-open",
    ),
    impossible(
        g.found_point_not_open,
        viewed("upheld", "upheld"),
        "2026-04-27",
        going_on(AT_TWO_CONSIDERED, ("2026-04-20", withdrawn(2))),
        "point-not-open",
    ),
    impossible(
        g.found_point_not_open,
        adjudicated("upheld", "upheld"),
        "2026-04-27",
        going_on(AT_TWO_CONSIDERED, ("2026-04-20", withdrawn(2))),
        "point-not-open",
    ),
    impossible(g.no_investigating_officer, investigated("upheld"), "2026-04-27", AT_TWO, "no-investigating-officer"),
    without_power(g.no_independent_person, viewed("upheld"), "2026-04-27", AT_TWO, "no-independent-person"),
    without_power(g.no_independent_person, viewed("upheld"), "2026-04-27", WITH_A_TIED_PERSON, "no-independent-person"),
    without_power(g.no_independent_person, ANSWERED_TWO, "2026-05-05", WITH_A_TIED_PERSON, "no-independent-person"),
    without_power(
        g.departure_without_reason,
        adjudicated("not-upheld", "upheld"),
        "2026-05-01",
        UPHELD_BY_BOTH,
        "departure-without-reason",
    ),
    without_power(g.point_unadjudicated, ANSWERED_TWO, "2026-05-05", AT_TWO_CONSIDERED, "point-unadjudicated"),
    without_power(
        g.point_unadjudicated,
        ANSWERED_TWO,
        "2026-05-05",
        going_on(AT_TWO_CONSIDERED, ("2026-05-01", adjudicated("upheld"))),
        "point-unadjudicated",
    ),
    without_power(
        g.independent_person_left_out, LEFT_OUT, "2026-05-05", AT_TWO_ADJUDICATED, "independent-person-left-out"
    ),
    impossible(g.response_not_sent, GOT, "2026-04-02", COMPLETED_WITHOUT_TWO, "response-not-sent"),
)

ALLOWED: Final[tuple[Allowed, ...]] = (
    (ASKED_FOR_TWO, "2026-04-02", AT_ANSWER),
    (asked_for_two(2, form="oral", requested_by="advocate"), "2027-04-02", AT_ANSWER),
    (ASKED_FOR_TWO, "2026-04-02", OVER_ADR),
    (ASKED_FOR_TWO, "2026-04-15", OF_A_PARENT),
    (ASKED_FOR_TWO, "2026-04-15", FORMALLY),
    (ASKED_FOR_TWO, "2028-12-20", after(("2028-12-20", received()))),
    (ASKED_FOR_TWO, "2026-04-03", COMPLETED_AFTER_ONE),
    (
        ANSWERED_TWO,
        "2026-04-28",
        going_on(FOUND_AFTERWARDS, ("2026-04-28", adjudicated("not-upheld", "upheld", because="new-evidence"))),
    ),
    (ANSWERED_TWO, "2026-04-29", going_on(UPHELD_BY_BOTH, ("2026-04-28", adjudicated("not-upheld", "upheld")))),
    (asked_for_two(2), "2026-04-02", ONE_AT_TWO),
    (asked_for_two(2), "2026-04-08", going_on(ONE_AT_TWO, ("2026-04-07", withdrawn(1)))),
    (record(1), "2026-03-30", BY_TELEPHONE),
    (record(1, invited=False), "2026-03-30", BY_TELEPHONE),
    (record(1, final=True), "2026-03-30", BY_TELEPHONE),
    (record(2, invited=False, final=True), "2026-03-31", DRAFTED),
    (record(2, final=True), "2026-03-31", DRAFTED_UNSEEN),
    (AGREED, "2026-04-07", AT_TWO),
    (INDEPENDENT, "2026-04-09", AT_TWO),
    (independent("officer-of-another-authority", "former-officer", "unmarried-partner"), "2026-04-09", AT_TWO),
    (INDEPENDENT, "2026-04-27", WITH_A_TIED_PERSON),
    (OFFICER, "2026-04-09", AT_TWO),
    (investigated("upheld", "no-finding"), "2026-04-27", AT_TWO_CONSIDERED),
    (viewed("upheld"), "2026-04-27", AT_TWO_CONSIDERED),
    (adjudicated("upheld", "upheld"), "2026-05-01", AT_TWO),
    (adjudicated("upheld", "upheld"), "2026-05-01", UPHELD_BY_BOTH),
    (adjudicated("not-upheld", because="new-evidence"), "2026-05-01", UPHELD_BY_BOTH),
    (delayed(date(2026, 7, 8)), "2026-05-12", AT_TWO),
    (delayed(date(2030, 1, 1), in_writing=False, reason_given=False), "2026-09-01", AT_TWO),
    (ANSWERED_TWO, "2026-05-05", AT_TWO_ADJUDICATED),
    (StageTwoResponded(to_advocate="not-given", panel_explained=False), "2026-09-01", AT_TWO_ADJUDICATED),
    (GOT, "2026-05-06", AFTER_TWO),
    (got("unknown"), "2026-05-20", AT_THREE),
    (got("presumed"), "2026-05-20", COMPLETED_AFTER_TWO),
)
