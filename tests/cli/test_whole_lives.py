"""Complaints from their receipt to their end, verb by verb, on a real ledger: what each records and says."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest

from cli.complaint import VERBS
from tests.cli.lives import DISCONTINUED, LIVES, ROUTED, Step
from tests.cli.office import Office, Ran
from tests.cli.test_recording_verbs import VERB_BY_VERB
from tests.ledger.desk import looked_up


def test_every_verb_is_tried_here_or_by_itself() -> None:
    lived = {step.verb for life in LIVES.values() for step in life}
    assert lived | {verb.verb for verb in VERB_BY_VERB} == set(VERBS.values())


@pytest.mark.parametrize("life", LIVES.values(), ids=LIVES)
def test_a_complaint_is_recorded_verb_by_verb(office: Office, life: tuple[Step, ...]) -> None:
    for step in life:
        before = office.events()
        tried = office.does(*step.argv("2025/1"), "--dry-run", stdin=step.despite)
        assert office.events() == before, "a dry run records nothing"

        done = office.does(*step.argv("2025/1"), stdin=step.despite)
        assert [line.replace(" would be recorded,", " recorded,") for line in tried.lines()] == done.lines()
        case, kind, on, fields = last_stored(office)
        assert (case, VERBS[kind], on) == ("2025/1", step.verb, step.on)
        assert step.fields is None or fields == step.fields
        assert {f"2025/1: {line}" for line in step.says} <= set(done.lines()), done.out


def last_stored(office: Office) -> tuple[Any, ...]:
    """The last event of the file: its case, kind, day, fields."""
    query = "SELECT originator_id, topic, occurred_on, state FROM stored_events ORDER BY rowid DESC LIMIT 1"
    (row,) = looked_up(office.ledger, query)
    return (*row[:-1], json.loads(row[-1]))


def lived(office: Office, *steps: Step) -> Ran:
    """What came of the last of these steps."""
    for step in steps:
        ran = office.does(*step.argv("2025/1"), stdin=step.despite)
    return ran


def test_a_point_that_comes_back_after_the_others_moved_on_opens_a_complaint_of_its_own(office: Office) -> None:
    ran = lived(
        office,
        *ROUTED[:2],
        Step("2025-01-09", "investigate"),
        Step("2025-01-16", "respond --outcome upheld"),
        Step("2025-02-03", "route --point 2 --to part-3 --because function-covered"),
    )

    assert ran.lines()[:2] == [
        "2025/1: points-parted of Mon 3 February 2025 recorded, event 5",
        "CC-2026-0003: complaint-continued of Mon 3 February 2025 recorded, event 1",
    ]


RESUMED_APART: Final = (
    DISCONTINUED[0],
    Step("2025-01-10", DISCONTINUED[1].said + " --point 2"),
    Step("2025-01-13", "investigate"),
    Step("2025-01-16", "respond --outcome upheld"),
    Step("2025-07-11", "resume --because resubmitted"),
)


def test_a_complaint_that_went_its_own_way_and_is_undone_is_no_receipt_that_was_struck_out(office: Office) -> None:
    lived(office, *RESUMED_APART)
    office.does("case", "undo", "2025/1", stdin="It was not resubmitted.")
    gone = office.json("case", "show", "CC-2026-0003")["facts"]
    assert (gone["stage"], gone["received_on"]) == ("struck-out", "2025-01-06")
    assert {office.figures(year)["complaints.struck_out"]["value"] for year in ("2024/25", "2025/26")} == {0}


ASKED_APART: Final = (
    DISCONTINUED[0],
    Step("2025-01-13", "investigate"),
    Step("2025-01-16", "respond --outcome not-upheld"),
    Step("2025-02-03", "request-stage-two --form written --point 1"),
    Step("2025-02-10", "request-stage-two --form written --point 2"),
)


def test_a_complaint_is_acknowledged_once_where_a_point_goes_on_by_itself(office: Office) -> None:
    lived(office, *ASKED_APART)
    owed = {(it["case"], it["what"]) for it in office.json("worklist", "--on", "2025-02-11")["items"]}
    assert ("2025/1", "acknowledgement") in owed
    assert ("CC-2026-0003", "acknowledgement") not in owed
    assert ("CC-2026-0003", "stage2.response") in owed


def test_an_outcome_of_stage_1_stays_counted_where_the_point_goes_away_and_comes_back_by_itself(office: Office) -> None:
    def not_upheld() -> object:
        return office.figures("2024/25")["points.outcome.not-upheld"]["value"]

    lived(office, *ASKED_APART[:3])
    assert not_upheld() == 2
    routed = Step("2025-01-20", "route --point 2 --to send --because found-on-inquiry")
    lived(office, routed, ASKED_APART[3])
    assert not_upheld() == 1
    lived(office, Step("2025-02-10", "route --point 2 --to part-3 --because function-covered"))
    assert not_upheld() == 2


def test_the_sheet_says_why_a_point_is_not_considered_and_until_when_it_may_come_back(office: Office) -> None:
    lived(office, *DISCONTINUED[:2])
    waiting = "point 1: discontinued Fri 10 January 2025, court or tribunal"
    assert f"{waiting}; to be reviewed Thu 10 April 2025" in office.does("case", "show", "2025/1").lines()
    office.does("complaint", "end-proceedings", "2025/1", "--how", "completed", "--on", "2025-02-03")
    over = f"{waiting}; to be reviewed Thu 10 April 2025; the proceedings ended Mon 3 February 2025"
    shown = office.does("case", "show", "2025/1").lines()
    assert f"{over}; may be resubmitted until Tue 3 February 2026" in shown


def test_what_went_its_own_way_and_on_to_stage_two_is_of_the_cohort_that_was_received(office: Office) -> None:
    lived(office, *RESUMED_APART)
    assert office.figures("2024/25")["complaints.stage2_cohort"]["value"] == 0
    office.does("complaint", "investigate", "CC-2026-0003", "--on", "2025-07-14")
    office.does("complaint", "respond", "CC-2026-0003", "--on", "2025-07-18", "--outcome", "not-upheld")
    office.does("complaint", "request-stage-two", "CC-2026-0003", "--on", "2025-07-21", "--form", "written")
    figures = office.figures("2024/25")
    assert (figures["complaints.stage2_cohort"]["value"], figures["complaints.stage2_cohort.share"]["value"]) == (
        1,
        "100.0",
    )


def test_a_point_resumed_after_the_others_moved_on_opens_a_complaint_of_its_own(office: Office) -> None:
    ran = lived(office, *RESUMED_APART)

    assert "CC-2026-0003: complaint-continued of Fri 11 July 2025 recorded, event 1" in ran.lines()
    assert "CC-2026-0003: stage1.response due Fri 25 July 2025 (SI 2006/1738 reg 14(1))" in ran.lines()


@pytest.mark.parametrize(
    ("on", "what", "due_on"),
    [
        ("2025-05-30", "review-discontinuance", "2025-07-10"),
        ("2025-05-31", "resubmission", "2026-05-31"),
        ("2026-05-31", "resubmission", "2026-05-31"),
        ("2026-06-01", None, None),
    ],
)
def test_once_the_proceedings_have_ended_the_year_to_resubmit_stands_on_the_worklist(
    office: Office, on: str, what: str | None, due_on: str | None
) -> None:
    reviewed = Step("2025-03-10", "review-discontinuance --still-prejudices --next-review '10 jul 2025'")
    lived(office, *DISCONTINUED[:2], reviewed, Step("2025-05-31", "end-proceedings --how completed"))

    items = [it for it in office.json("worklist", "--on", on)["items"] if it["case"] == "2025/1"]
    named = {(it["what"], it["due_on"]) for it in items if it["what"] in ("review-discontinuance", "resubmission")}
    assert named == (set() if what is None else {(what, due_on)})


def test_a_verb_of_a_complaint_finds_nothing_to_do_on_what_is_none(office: Office) -> None:
    office.does("representation", "receive", "--sort", "comment", "--channel", "email")
    for case, why in (
        ("RP-2026-0001", "stage-two-adjudicated is no event of a representation (the ledger)"),
        ("CC-2026-0999", "there is no case CC-2026-0999 (the ledger)"),
    ):
        ran = office("complaint", "adjudicate", case, "--outcome", "upheld")
        assert (ran.code, ran.err) == (1, f"caseledger: refused: {case}: {why}\n")
