"""The rules of Stage 3: what each forbids, and what none does."""

from __future__ import annotations

from typing import Final

from domain.procedures.complaint.stage_three import guards as g
from domain.procedures.complaint.throughout.asking import panel_asked_for_apart
from tests.unit.judging import Allowed, Rule, impossible, without_power
from tests.unit.rules.stage_two import COMPLETED_AFTER_ONE, COMPLETED_AFTER_TWO
from tests.unit.telling import (
    ADJUDICATED,
    AFTER_TWO,
    ANSWERED_TWO,
    ASKED_FOR_THREE,
    AT_THREE,
    AT_THREE_HELD,
    AT_THREE_REPORTED,
    AT_THREE_SEATED,
    CHAIR,
    IN_ANSWER_TWO,
    INDEPENDENT,
    MET,
    PANEL,
    PUT_OFF,
    REASONS,
    REPORT_CAME,
    SKIPPED,
    STOOD_DOWN,
    WITHOUT_REASONS,
    adjudicated,
    after,
    answered_three,
    asked_for_three,
    decided,
    going_on,
    got,
    member,
    met,
    panel_found,
    practicable,
    received,
    withdrawn,
)

IN_TIME, TOO_LATE = "2026-06-04", "2026-06-05"
"""The 20th working day after 6 May, on which the complainant had the Stage 2 response, and the day after."""

ONE_AT_THREE: Final = after(*IN_ANSWER_TWO, ("2026-05-14", asked_for_three(1)))
ASKED_TOO_LATE: Final = after(*IN_ANSWER_TWO, (TOO_LATE, ASKED_FOR_THREE))
ASKED_IN_TIME: Final = after(*IN_ANSWER_TWO, (IN_TIME, ASKED_FOR_THREE))
ASKED_WITHOUT_REASONS: Final = after(*IN_ANSWER_TWO, ("2026-05-14", WITHOUT_REASONS))
REASONS_CAME: Final = going_on(ASKED_WITHOUT_REASONS, ("2026-05-18", REASONS))
PRESUMED: Final = after(
    *ADJUDICATED, ("2026-05-05", ANSWERED_TWO), ("2026-05-06", got("presumed")), (TOO_LATE, ASKED_FOR_THREE)
)
NEVER_KNOWN: Final = after(*ADJUDICATED, ("2026-05-05", ANSWERED_TWO), ("2027-06-01", ASKED_FOR_THREE))
OF_TWO: Final = going_on(AT_THREE, ("2026-05-20", CHAIR), ("2026-05-20", member("PM-2")))
TWO_CHAIRS: Final = going_on(OF_TWO, ("2026-05-20", member("PM-3", chairs=True)))
NO_CHAIR: Final = going_on(AT_THREE, *(("2026-05-20", member(f"PM-{number}")) for number in (1, 2, 3)))
WITH_AN_OFFICER: Final = going_on(OF_TWO, ("2026-05-20", member("PM-3", "officer")))
WITH_THE_INDEPENDENT_PERSON: Final = going_on(OF_TWO, ("2026-05-20", member("IP-1")))
LATE_AND_SEATED: Final = going_on(ASKED_TOO_LATE, *(("2026-06-08", seat) for seat in PANEL))
LATE_AND_DECLINED: Final = going_on(LATE_AND_SEATED, ("2026-06-09", decided(accepted=False)))
VOID: Final = going_on(OF_TWO, ("2026-06-15", MET))
"""Two have met; after it they report, and the authority has the report."""
VOID_REPORTED: Final = going_on(VOID, ("2026-06-18", panel_found("upheld", "upheld")), ("2026-06-19", REPORT_CAME))
LATE_AND_ACCEPTED: Final = going_on(LATE_AND_SEATED, ("2026-06-09", decided(accepted=True)))
UNREASONED_AND_SEATED: Final = going_on(ASKED_WITHOUT_REASONS, *(("2026-05-20", seat) for seat in PANEL))
IN_THE_PANDEMIC: Final = after(
    ("2020-01-06", received()),
    ("2020-01-13", SKIPPED),
    ("2020-01-20", INDEPENDENT),
    ("2020-02-10", adjudicated("upheld")),
    ("2020-02-17", ANSWERED_TWO),
    ("2020-04-01", ASKED_FOR_THREE),
)
"""A panel was due by 18 May 2020, while SI 2020/445 had given that time limit another limb."""

FORBIDDEN: Final[tuple[Rule, ...]] = (
    impossible(
        g.nothing_for_stage_three, ASKED_FOR_THREE, "2026-05-07", COMPLETED_AFTER_ONE, "nothing-for-stage-three"
    ),
    impossible(panel_asked_for_apart, asked_for_three(2), "2026-05-14", ONE_AT_THREE, "goes-its-own-way"),
    impossible(panel_asked_for_apart, ASKED_FOR_THREE, "2026-05-15", ONE_AT_THREE, "goes-its-own-way"),
    impossible(g.nothing_for_stage_three, asked_for_three(3), "2026-05-14", AFTER_TWO, "point-not-open"),
    impossible(
        g.unknown_discretion,
        decided(accepted=True, because="on-a-whim"),
        "2026-06-08",
        ASKED_TOO_LATE,
        "unknown-discretion",
    ),
    without_power(g.panel_refused, decided(accepted=False), "2026-05-18", AT_THREE, "panel-refused"),
    without_power(g.panel_refused, decided(accepted=False), "2026-06-08", ASKED_IN_TIME, "panel-refused"),
    without_power(g.panel_refused, decided(accepted=False), "2026-06-08", PRESUMED, "panel-refused"),
    without_power(g.panel_refused, decided(accepted=False), "2027-06-02", NEVER_KNOWN, "panel-refused"),
    without_power(g.panel_refused, decided(accepted=False), "2026-05-20", REASONS_CAME, "panel-refused"),
    without_power(g.panel_refused, decided(accepted=False), "2026-06-15", LATE_AND_ACCEPTED, "panel-refused"),
    without_power(
        g.panel_refused,
        decided(accepted=False),
        "2026-06-17",
        going_on(LATE_AND_ACCEPTED, ("2026-06-15", MET), ("2026-06-16", decided(accepted=False))),
        "panel-refused",
    ),
    without_power(
        g.panel_refused,
        decided(accepted=False),
        "2026-06-16",
        going_on(LATE_AND_SEATED, ("2026-06-15", MET)),
        "panel-refused",
    ),
    impossible(g.unknown_tie, member("PM-1", "is-a-friend"), "2026-05-20", AT_THREE, "unknown-tie"),
    impossible(g.member_already_appointed, member("PM-2"), "2026-05-21", OF_TWO, "member-already-appointed"),
    *(
        without_power(g.not_independent, member("PM-1", tie), "2026-05-20", AT_THREE, "not-independent")
        for tie in ("member", "officer", "spouse-or-civil-partner")
    ),
    without_power(g.not_independent, member("PM-3", "officer"), "2026-05-20", OF_TWO, "not-independent"),
    without_power(g.sat_at_stage_two, member("IP-1"), "2026-05-20", AT_THREE, "sat-at-stage-two"),
    without_power(g.panel_full, member("PM-4"), "2026-05-21", AT_THREE_SEATED, "panel-full"),
    impossible(g.no_such_member, STOOD_DOWN, "2026-05-20", AT_THREE, "no-such-member"),
    impossible(g.panel_already_met, STOOD_DOWN, "2026-06-16", AT_THREE_HELD, "panel-already-met"),
    impossible(g.panel_already_met, member("PM-4"), "2026-06-16", AT_THREE_HELD, "panel-already-met", "panel-full"),
    impossible(g.put_off_to_an_earlier_day, PUT_OFF, "2026-07-07", AT_THREE, "put-off-to-an-earlier-day"),
    impossible(g.panel_already_met, MET, "2026-06-16", AT_THREE_HELD, "panel-already-met"),
    without_power(g.panel_not_three, MET, "2026-06-15", AT_THREE, "panel-not-three"),
    without_power(g.panel_not_three, MET, "2026-06-15", OF_TWO, "panel-not-three"),
    without_power(g.panel_not_three, MET, "2026-06-15", TWO_CHAIRS, "panel-not-three"),
    without_power(g.panel_not_three, MET, "2026-06-15", NO_CHAIR, "panel-not-three"),
    without_power(g.panel_not_three, MET, "2026-06-15", WITH_AN_OFFICER, "panel-not-three"),
    without_power(g.panel_not_three, MET, "2026-06-15", WITH_THE_INDEPENDENT_PERSON, "panel-not-three"),
    without_power(g.panel_request_undecided, MET, "2026-06-15", LATE_AND_SEATED, "panel-request-undecided"),
    without_power(g.panel_request_undecided, MET, "2026-06-15", UNREASONED_AND_SEATED, "panel-request-undecided"),
    without_power(g.companion_refused, met(companion_refused=True), "2026-06-15", AT_THREE_SEATED, "companion-refused"),
    without_power(
        g.submissions_refused,
        met(independent_person="refused"),
        "2026-06-15",
        AT_THREE_SEATED,
        "submissions-refused",
    ),
    impossible(g.no_panel_request, decided(accepted=False), "2026-06-10", LATE_AND_DECLINED, "no-panel-request"),
    impossible(g.panel_not_met, panel_found("upheld"), "2026-06-18", AT_THREE_SEATED, "panel-not-met"),
    without_power(g.no_valid_meeting, panel_found("upheld"), "2026-06-18", VOID, "no-valid-meeting"),
    without_power(g.no_valid_meeting, REPORT_CAME, "2026-06-19", VOID_REPORTED, "no-valid-meeting"),
    without_power(
        g.no_valid_meeting, answered_three("upheld", "upheld"), "2026-07-01", VOID_REPORTED, "no-valid-meeting"
    ),
    impossible(g.unknown_finding, panel_found("fine"), "2026-06-18", AT_THREE_HELD, "unknown-outcome"),
    impossible(g.unknown_finding, answered_three("upheld", "fine"), "2026-07-01", AT_THREE_REPORTED, "unknown-outcome"),
    impossible(
        g.found_point_not_open,
        panel_found("upheld", "upheld", "upheld"),
        "2026-06-18",
        AT_THREE_HELD,
        "point-not-open",
    ),
    impossible(
        g.found_point_not_open,
        panel_found("upheld", "upheld"),
        "2026-06-18",
        going_on(AT_THREE_HELD, ("2026-06-16", withdrawn(2))),
        "point-not-open",
    ),
    impossible(
        g.found_point_not_open,
        answered_three("upheld", "upheld", "upheld"),
        "2026-07-01",
        AT_THREE_REPORTED,
        "point-not-open",
    ),
    impossible(g.report_not_sent, REPORT_CAME, "2026-06-18", AT_THREE_HELD, "report-not-sent"),
    without_power(
        g.panel_not_reported, answered_three("upheld", "upheld"), "2026-07-01", AT_THREE_HELD, "panel-not-reported"
    ),
    without_power(g.point_unanswered, answered_three("upheld"), "2026-07-01", AT_THREE_REPORTED, "point-unanswered"),
    without_power(
        g.without_independent_person,
        answered_three("upheld", "upheld", with_independent_person=False),
        "2026-07-01",
        AT_THREE_REPORTED,
        "without-independent-person",
    ),
    impossible(g.no_review, practicable(), "2026-05-08", COMPLETED_AFTER_TWO, "no-review", "not-relaxed"),
    without_power(g.not_relaxed, practicable(), "2026-06-29", AT_THREE, "not-relaxed"),
)

ALLOWED: Final[tuple[Allowed, ...]] = (
    (ASKED_FOR_THREE, "2026-05-14", AFTER_TWO),
    (asked_for_three(2), "2026-07-02", going_on(ONE_AT_THREE, ("2026-05-15", withdrawn(1)))),
    (asked_for_three(2, form="oral", requested_by="advocate", reasons_given=False), "2028-05-14", AFTER_TWO),
    (ASKED_FOR_THREE, "2028-05-14", COMPLETED_AFTER_TWO),
    (REASONS, "2026-05-18", ASKED_WITHOUT_REASONS),
    (decided(accepted=True), "2026-05-18", AT_THREE),
    (decided(accepted=True), "2026-06-08", ASKED_TOO_LATE),
    (decided(accepted=False, because="no-good-reason"), "2026-06-08", ASKED_TOO_LATE),
    (decided(accepted=False, because="other-recorded"), "2026-05-18", ASKED_WITHOUT_REASONS),
    (decided(accepted=False), "2026-06-16", LATE_AND_SEATED),
    (CHAIR, "2026-05-20", AT_THREE),
    (
        member("PM-3", "officer-of-another-authority", "former-officer", "unmarried-partner"),
        "2026-05-20",
        OF_TWO,
    ),
    (member("PM-4"), "2026-05-21", WITH_AN_OFFICER),
    (member("PM-4"), "2026-05-22", going_on(AT_THREE_SEATED, ("2026-05-21", STOOD_DOWN))),
    (STOOD_DOWN, "2026-05-21", OF_TWO),
    (PUT_OFF, "2026-05-21", AT_THREE),
    (PUT_OFF, "2026-07-06", AT_THREE),
    (MET, "2026-06-15", AT_THREE_SEATED),
    (met(accompanied_by="nobody", independent_person="did-not-wish"), "2026-09-15", AT_THREE_SEATED),
    (MET, "2026-06-15", going_on(LATE_AND_DECLINED, ("2026-06-10", decided(accepted=True)))),
    (MET, "2026-06-15", going_on(UNREASONED_AND_SEATED, ("2026-06-10", REASONS))),
    (MET, "2026-06-15", going_on(PRESUMED, *(("2026-06-08", seat) for seat in PANEL))),
    (MET, "2026-06-15", going_on(WITH_AN_OFFICER, ("2026-05-21", member("PM-4")))),
    (STOOD_DOWN, "2026-06-16", VOID),
    (member("PM-3"), "2026-06-16", VOID),
    (MET, "2026-06-17", going_on(VOID_REPORTED, ("2026-06-20", member("PM-3")))),
    (panel_found("upheld", "upheld"), "2026-06-18", AT_THREE_HELD),
    (panel_found("upheld", to_complainant=False, to_advocate="not-given"), "2026-06-18", AT_THREE_HELD),
    (
        REPORT_CAME,
        "2026-06-19",
        going_on(AT_THREE_HELD, ("2026-06-18", panel_found("upheld", "upheld"))),
    ),
    (answered_three("upheld", "not-upheld"), "2026-07-01", AT_THREE_REPORTED),
    (practicable(), "2020-06-01", IN_THE_PANDEMIC),
    (practicable(soon=False), "2020-06-01", IN_THE_PANDEMIC),
)
