"""Errors in what is recorded of a review panel: one that is to meet, that has met, or that was none."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Final

from tests.cli.errors.error import Error, told
from tests.cli.errors.situations import at_stage_two
from tests.cli.office import Office

DESPITE: Final = "  if it happened all the same, record it with --despite and the reason on standard input"
MEETING: Final = "panel-met {} --accompanied-by nobody --independent-person heard"


def of_a_panel(office: Office, steps: str, member: str = "--no-tie") -> None:
    """Record on 2026/17, from the request for Stage 2 on, a panel of which the third member is so; then ``steps``."""
    at_stage_two(office)
    told = f"""
        appoint-independent-person {{}} --independent-person IP-4 --no-tie
        adjudicate {{}} --outcome not-upheld
        respond-stage-two {{}} --panel-explained
        request-panel {{}} --form written --reasons
        appoint-panel-member {{}} --member PM-1 --no-tie --chairs
        appoint-panel-member {{}} --member PM-2 --no-tie
        appoint-panel-member {{}} --member PM-3 {member}
        {steps}
    """
    for said in told.strip().splitlines():
        ways = "The register of interests shows it." if "--despite" in said else ""
        office.does("complaint", *said.format("2026/17").split(), stdin=ways)


def a_panel_is_to_meet(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, "")
    return nullcontext()


def a_panel_has_met(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, MEETING)
    return nullcontext()


def two_have_met(office: Office) -> AbstractContextManager[object]:
    of_a_panel(office, f"{MEETING} --despite", "--tie officer --despite")
    return nullcontext()


def found_since_to_be_no_panel(office: Office) -> AbstractContextManager[object]:
    given = "--procedure given --assistance given --advocacy not-relevant --help-to-obtain-advocate not-relevant"
    steps = (
        MEETING,
        "panel-reported {} --outcome upheld --recommendations 1 --to-complainant --to-independent-person",
        "panel-report-received {}",
        "respond-stage-three {} --outcome upheld --with-independent-person --ombudsman-explained",
        "notify-decision {} --complainant told --child told --others none-affected",
        f"acknowledge {{}} {given}",
    )
    of_a_panel(office, "\n".join(steps))
    events = office.json("case", "timeline", "2026/17")["events"]
    third = [str(event["number"]) for event in events if event["event"] == "panel-member-appointed"][-1]
    found = ("case", "correct", "2026/17", third, "--set", 'ties=["officer"]', "--despite")
    office.does(*found, stdin="The register of interests shows it.")
    return nullcontext()


PANELS: Final = (
    Error(
        "a panel declined that has met",
        ("complaint", "decide-panel-request", "2026/17", "--declined", "--because", "no-good-reason"),
        err=told(
            "refused: 2026/17: a request in time and with reasons goes to a panel: the Regulations give no power "
            "to refuse (SI 2006/1738 reg 19(1))",
            DESPITE,
        ),
        code=1,
        given="a panel of three has met",
        so=a_panel_has_met,
    ),
    Error(
        "a meeting put off to an earlier day",
        ("complaint", "postpone-panel", "2026/17", "--to", "2026-04-13", "--asked-by", "complainant"),
        err=told(
            "refused: 2026/17: the new day, 2026-04-13, is before the day on which the meeting was put off "
            "(the procedure)"
        ),
        code=1,
        given="a panel of three is to meet",
        so=a_panel_is_to_meet,
    ),
    Error(
        "a member who stands down after the panel met",
        ("complaint", "stand-down-panel-member", "2026/17", "--member", "PM-1"),
        err=told("refused: 2026/17: the panel has met already (the procedure)"),
        code=1,
        given="a panel of three has met",
        so=a_panel_has_met,
    ),
    Error(
        "a report of what was no panel",
        (
            *("complaint", "panel-reported", "2026/17", "--outcome", "upheld", "--recommendations", "1"),
            *("--to-complainant", "--to-independent-person"),
        ),
        err=told(
            "refused: 2026/17: what met on 2026-04-14 was no panel of three independent persons, one of whom "
            "chairs: the panel is still to meet (SI 2006/1738 reg 19(2))",
            DESPITE,
        ),
        code=1,
        given="a panel met of which one member is an officer",
        so=two_have_met,
    ),
    Error(
        "a complaint completed while a panel is owed",
        ("complaint", "complete", "2026/17"),
        err=told(
            "refused: 2026/17: no panel of three independent persons has met on the request: hold one "
            "('caseledger complaint decide-panel-request --accepted' takes Stage 3 up again) "
            "(SI 2006/1738 reg 19(1))",
            DESPITE,
        ),
        code=1,
        given="the authority responded, and it was found since that a member of the panel is an officer",
        so=found_since_to_be_no_panel,
    ),
)
