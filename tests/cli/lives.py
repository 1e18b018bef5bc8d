"""The lives of complaints, from their receipt to their end, verb by verb."""

from __future__ import annotations

import shlex
from typing import Any, Final, NamedTuple


class Step(NamedTuple):
    """A verb as it is used on a day.

    Attributes:
        said: The verb, and what is given after the case.
        fields: What of it the event then holds; None where another test looks at it.
        says: Lines that it prints, without the case.
        despite: The reason for which it is recorded despite a rule.
    """

    on: str
    said: str
    fields: dict[str, Any] | None = None
    says: tuple[str, ...] = ()
    despite: str = ""

    @property
    def verb(self) -> str:
        return self.said.split()[0]

    def argv(self, case: str) -> tuple[str, ...]:
        verb, *given = shlex.split(self.said)
        named = ("--reference", case) if verb in ("receive", "continue-points") else (case,)
        return ("complaint", verb, *named, *given, "--on", self.on, *(("--despite",) if self.despite else ()))


ACKNOWLEDGED: Final = (
    "acknowledge --procedure given --advocacy given --assistance given --help-to-obtain-advocate given"
)
WRITTEN: Final = (
    "receive --form written --channel letter --basis parent "
    "--point function=part-3,nature=delay --point function=part-3"
)
SAID: Final = "receive --form oral --channel phone --basis parent --point function=part-3,nature=delay"
INDEPENDENT: Final = "appoint-independent-person --independent-person IP-4 --no-tie"
RESPONSE: Final = "respond-stage-two --panel-explained"

TO_THE_OMBUDSMAN: Final = (
    Step("2025-01-06", WRITTEN),
    Step("2025-01-08", ACKNOWLEDGED),
    Step(
        "2025-01-21",
        "request-stage-two --form oral",
        {"form": "oral", "requested_by": "complainant", "points": [], "complaint_in_writing": False},
        ("stage2.response due Tue 25 February 2025 (SI 2006/1738 reg 17(3))",),
    ),
    Step("2025-01-23", INDEPENDENT, {"independent_person": "IP-4", "ties": []}),
    Step(
        "2025-01-23",
        "appoint-investigator --investigator IO-9",
        {"officer": "IO-9", "in_the_line": False},
    ),
    Step("2025-01-31", "agree-statement", {}),
    Step(
        "2025-02-20",
        "notify-delay --by '28 mar 2025'",
        {"by_when": "2025-03-28", "in_writing": True, "reason_given": True},
    ),
    Step(
        "2025-03-10",
        "report-investigation --outcome 1=upheld --outcome 2=not-upheld",
        {"findings": [{"point": 1, "outcome": "upheld"}, {"point": 2, "outcome": "not-upheld"}]},
    ),
    Step(
        "2025-03-12",
        "report-independent-person --outcome partially-upheld",
        {"views": [{"point": 1, "outcome": "partially-upheld"}, {"point": 2, "outcome": "partially-upheld"}]},
    ),
    Step(
        "2025-03-24",
        "adjudicate --outcome not-upheld --departs 1=new-evidence",
        {
            "decisions": [
                {"point": 1, "outcome": "not-upheld", "departs_because": "new-evidence"},
                {"point": 2, "outcome": "not-upheld"},
            ]
        },
    ),
    Step(
        "2025-03-28",
        RESPONSE,
        {"to_advocate": "not-relevant", "panel_explained": True, "independent_person": "took-part"},
        ("stage2.response ended Fri 28 March 2025 (response), late, due Tue 25 February 2025",),
    ),
    Step(
        "2025-03-31",
        "response-received --known told",
        {"known": "told"},
        ("stage3.request due Wed 30 April 2025 (SI 2006/1738 reg 18(2))",),
    ),
    Step("2025-04-01", "notify-decision --complainant told --child told --others not-told"),
    Step("2025-04-02", "give-notice --notice others-of-decision", {"notice": "others-of-decision"}),
    Step(
        "2025-04-14",
        "request-panel --form written --reasons --by advocate --point 1",
        {"form": "written", "reasons_given": True, "requested_by": "advocate", "points": [1]},
        (
            "stage3.request ended Mon 14 April 2025 (requested), in time",
            "stage3.panel due Fri 30 May 2025 (SI 2006/1738 reg 19(4))",
        ),
    ),
    Step(
        "2025-04-16",
        "appoint-panel-member --member PM-1 --no-tie --chairs",
        {"member": "PM-1", "ties": [], "chairs": True},
    ),
    Step("2025-04-16", "appoint-panel-member --member PM-2 --no-tie"),
    Step(
        "2025-04-17",
        "appoint-panel-member --member PM-3 --tie former-officer",
        {"member": "PM-3", "ties": ["former-officer"], "chairs": False},
    ),
    Step("2025-04-22", "stand-down-panel-member --member PM-2", {"member": "PM-2"}),
    Step("2025-04-23", "appoint-panel-member --member PM-4 --no-tie"),
    Step(
        "2025-05-01",
        "postpone-panel --to '20 may 2025' --asked-by complainant",
        {"to": "2025-05-20", "asked_by": "complainant"},
    ),
    Step(
        "2025-05-20",
        "panel-met --accompanied-by both --independent-person heard",
        {"accompanied_by": "both", "companion_refused": False, "independent_person": "heard"},
        (
            "stage3.panel ended Tue 20 May 2025 (met), in time",
            "stage3.report due Wed 28 May 2025 (SI 2006/1738 reg 20(2))",
        ),
    ),
    Step(
        "2025-05-27",
        "panel-reported --outcome upheld --recommendations 3 --to-complainant --to-independent-person",
        {
            "findings": [{"point": 1, "outcome": "upheld"}],
            "recommendations": 3,
            "to_complainant": True,
            "to_advocate": "not-relevant",
            "to_independent_person": True,
            "to_others": "not-relevant",
        },
        ("stage3.report ended Tue 27 May 2025 (reported), in time",),
    ),
    Step("2025-05-28", "panel-report-received", {}, ("stage3.response due Wed 18 June 2025 (SI 2006/1738 reg 20(3))",)),
    Step(
        "2025-06-16",
        "respond-stage-three --outcome 1=upheld --with-independent-person --ombudsman-explained",
        {
            "outcomes": [{"point": 1, "outcome": "upheld"}],
            "with_independent_person": True,
            "ombudsman_explained": True,
        },
        ("stage3.response ended Mon 16 June 2025 (response), in time",),
    ),
    Step(
        "2025-06-16",
        "notify-decision --complainant told --child is-the-complainant --others none-affected",
        {"complainant": "told", "child": "is-the-complainant", "others": "none-affected"},
    ),
    Step(
        "2025-06-17",
        "agree-action --owner TM-2 --due '30 sep 2025'",
        {"action": 1, "owner": "TM-2", "due_on": "2025-09-30"},
    ),
    Step(
        "2025-06-17",
        "agree-action --owner TM-3 --due 2025-12-31",
        {"action": 2, "owner": "TM-3", "due_on": "2025-12-31"},
    ),
    Step("2025-09-29", "action-done --action 1", {"action": 1}),
    Step(
        "2025-12-15", "action-not-done --action 2 --because done-otherwise", {"action": 2, "because": "done-otherwise"}
    ),
    Step("2025-07-01", "record-cost --of panel --pounds 1234.50", {"of": "panel", "pounds": "1234.50"}),
    Step("2025-07-02", "refer-ombudsman --by complainant", {"referred_by": "complainant", "agreed": False}),
    Step("2025-12-16", "complete"),
)

MADE_ORALLY: Final = (
    Step("2025-03-03", SAID),
    Step(
        "2025-03-05",
        "skip-stage-one",
        {"agreed_by": "both", "complaint_in_writing": False},
        ("stage2.response has not started: waiting for final record",),
    ),
    Step("2025-03-10", "prepare-record --comments invited", {"version": 1, "comments": "invited", "final": False}),
    Step(
        "2025-03-24",
        "prepare-record --comments not-invited --final",
        {"version": 2, "comments": "not-invited", "final": True},
        ("stage2.response due Wed 30 April 2025 (SI 2006/1738 reg 17(3))",),
    ),
)

A_PANEL_WITHOUT_REASONS: Final = (
    Step("2020-01-06", WRITTEN),
    Step("2020-01-08", ACKNOWLEDGED),
    Step("2020-01-09", "investigate"),
    Step("2020-01-20", "respond --outcome upheld"),
    Step("2020-02-03", "request-stage-two --form written --point 1"),
    Step(
        "2020-02-04",
        "refuse-stage-two",
        despite="The manager thought that it had been answered.",
    ),
    Step(
        "2020-02-05",
        f"{INDEPENDENT[:-9]} --tie unmarried-partner",
        {"independent_person": "IP-4", "ties": ["unmarried-partner"]},
    ),
    Step("2020-05-04", "adjudicate --outcome upheld"),
    Step("2020-05-05", f"{RESPONSE} --to-advocate given --independent-person no-discussions"),
    Step("2020-05-11", "response-received --known presumed"),
    Step("2020-07-20", "request-panel --form oral --no-reasons"),
    Step("2020-07-27", "give-panel-reasons", {}),
    Step(
        "2020-07-28",
        "decide-panel-request --accepted --because receipt-in-doubt",
        {"accepted": True, "because": "receipt-in-doubt"},
    ),
    *(
        Step("2020-07-29", f"appoint-panel-member --member PM-{n} --no-tie{chairs}")
        for n, chairs in ((1, " --chairs"), (2, ""), (3, ""))
    ),
    Step(
        "2020-09-14",
        "panel-met --accompanied-by nobody --independent-person did-not-wish",
        None,
        (
            "stage3.panel ended Mon 14 September 2020 (met), for judgement whether as soon as was practicable, "
            "due Tue 1 September 2020",
        ),
    ),
    Step(
        "2020-09-15",
        "judge-practicable --limit stage3.panel --practicable",
        {"limit": "stage3.panel", "as_soon_as_practicable": True},
    ),
)

DISCONTINUED: Final = (
    Step("2025-01-06", WRITTEN),
    Step(
        "2025-01-10",
        "discontinue --ground court-or-tribunal --known-by complainant-in-writing --proceedings-by complainant "
        "--prejudice same-facts-in-issue --notice --review '10 apr 2025'",
        {
            "points": [],
            "ground": "court-or-tribunal",
            "known_by": "complainant-in-writing",
            "proceedings_by": "complainant",
            "prejudice": "same-facts-in-issue",
            "notice_given": True,
            "review_on": "2025-04-10",
        },
        ("stage1.response ended Fri 10 January 2025 (discontinued)",),
    ),
    Step(
        "2025-04-10",
        "review-discontinuance --still-prejudices --next-review '10 jul 2025'",
        {"points": [], "still_prejudices": True, "next_review_on": "2025-07-10"},
    ),
    Step(
        "2025-07-09",
        "end-proceedings --how completed",
        {"points": [], "how": "completed"},
        ("resubmission of point 1 due Thu 9 July 2026 (SI 2006/1738 reg 8(5))",),
    ),
    Step("2025-07-10", "review-discontinuance --prejudice-ceased", {"points": [], "still_prejudices": False}),
    Step(
        "2025-07-11",
        "resume --because resubmitted",
        {"points": [], "because": "resubmitted", "complainant_told": True},
        (
            "resubmission of point 1 ended Fri 11 July 2025 (resubmitted), in time",
            "stage1.response due Fri 25 July 2025 (SI 2006/1738 reg 14(1))",
        ),
    ),
)

ROUTED: Final = (
    Step("2025-01-06", WRITTEN),
    Step(
        "2025-01-08",
        "route --point 2 --to send --because function-not-covered --not-told",
        {"points": [2], "elsewhere": "send", "because": "function-not-covered", "complainant_told": False},
    ),
    Step(
        "2025-01-09",
        "route --point 2 --to leaving-care --because clarified-by-complainant",
        {"points": [2], "function": "leaving-care", "because": "clarified-by-complainant", "complainant_told": True},
    ),
    Step("2025-01-10", "route --point 2 --to corporate --because routed-in-error"),
    Step(
        "2025-01-13",
        "part-points --point 2 --because routed-back --routing-reason routed-in-error --not-told",
        {"points": [2], "because": "routed-back", "routing_reason": "routed-in-error", "complainant_told": False},
    ),
)

GOES_ON: Final = (
    Step(
        "2025-01-13",
        "continue-points --continues CC-2026-0001 --because routed-back --received 2025-01-06 --form written "
        "--channel letter --basis other-person --sufficient-interest 2025-01-07 "
        "--point was=2,function=part-3,arose=2024-12-01 "
        "--point was=3,discontinued=2025-01-10,proceedings_ended=2025-01-12",
        {
            "continues": "CC-2026-0001",
            "because": "routed-back",
            "received_on": "2025-01-06",
            "form": "written",
            "channel": "letter",
            "basis": "other-person",
            "through": "self",
            "child_directly": False,
            "sufficient_interest_on": "2025-01-07",
            "points": [
                {"number": 1, "was": 2, "function": "part-3", "arose_on": "2024-12-01", "late_accepted": False},
                {
                    "number": 2,
                    "was": 3,
                    "discontinued_on": "2025-01-10",
                    "proceedings_ended_on": "2025-01-12",
                    "late_accepted": False,
                },
            ],
        },
    ),
)

LIVES: Final = {
    "to the Ombudsman": TO_THE_OMBUDSMAN,
    "made orally": MADE_ORALLY,
    "a panel without reasons": A_PANEL_WITHOUT_REASONS,
    "discontinued": DISCONTINUED,
    "routed": ROUTED,
    "goes on by itself": GOES_ON,
}
