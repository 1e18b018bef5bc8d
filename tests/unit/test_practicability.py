"""SI 2020/445: the other limb that four time limits of Stage 3 had in the pandemic, and the saving for what was begun.

The amendments were in force from 24 April to 24 September 2020, both included: a time limit that ends in those days is
met also by what was done in them as soon as was reasonably practicable. They are saved where the representations
were considered at Stage 2 on any day from 24 April to 25 September 2020, both included.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Final

import pytest

from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.stage_three.facts import StageThreeFacts
from domain.procedures.complaint.states import Complaint
from tests.unit.telling import (
    ANSWERED_TWO,
    ASKED_FOR_THREE,
    INDEPENDENT,
    LAW,
    MET,
    PANEL,
    REPORT_CAME,
    SKIPPED,
    WITHDRAWN,
    Told,
    adjudicated,
    after,
    decided,
    going_on,
    got,
    names,
    panel_found,
    practicable,
    received,
    record,
)

STAGE_THREE: Final = list(COMPLAINT.parts).index("stage_three")
IN_FORCE: Final = "SI 2020/445 reg 6"
SAVED: Final = "SI 2020/445 reg 17"
WHILE: Final = "while-in-force"


def at_two(begun: str, answered: str, form: str = "written") -> tuple[Told, ...]:
    """A complaint that was at Stage 2 from one day to another."""
    return (
        (begun, received(form=form)),
        (begun, SKIPPED),
        (begun, INDEPENDENT),
        (answered, adjudicated("upheld")),
        (answered, ANSWERED_TWO),
    )


BEFORE_IT_ALL: Final = at_two("2020-01-06", "2020-02-17")
"""Stage 2 was over before the days that the saving names."""


def limb(case: Complaint, name: str) -> tuple[str, str]:
    """The other limb of a time limit, and the provision that gives it."""
    (found,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == name]
    cites = [remark.cite for remark in found.remarks if "reasonably practicable" in remark.says]
    return found.limb, "".join(cites)


def asked(on: str, *told: Told, before: tuple[Told, ...] = BEFORE_IT_ALL) -> Complaint:
    """The complaint of which a panel was asked for on a day."""
    return after(*before, (on, ASKED_FOR_THREE), *told)


def met(on: str) -> Complaint:
    return asked("2020-03-02", *((("2020-03-02"), seat) for seat in PANEL), (on, MET))


def reported(on: str) -> Complaint:
    return going_on(met("2020-03-09"), ("2020-03-10", panel_found("upheld")), (on, REPORT_CAME))


def told(on: str) -> Complaint:
    return after(*BEFORE_IT_ALL, (on, got()))


# Each starts a time limit that ends on 23 April, 24 April, 24 September or 25 September 2020.
ENDING: Final = {
    "stage3.request": (told, ("2020-03-24", "2020-03-25", "2020-08-26", "2020-08-27")),
    "stage3.panel": (asked, ("2020-03-10", "2020-03-11", "2020-08-12", "2020-08-13")),
    "stage3.report": (met, ("2020-04-16", "2020-04-17", "2020-09-17", "2020-09-18")),
    "stage3.response": (reported, ("2020-03-31", "2020-04-01", "2020-09-03", "2020-09-04")),
}


@pytest.mark.parametrize("name", ENDING)
def test_a_time_limit_that_ends_from_24_april_to_24_september_2020_has_another_limb(name: str) -> None:
    case_of, starts = ENDING[name]
    dues = ("2020-04-23", "2020-04-24", "2020-09-24", "2020-09-25")
    for start, due, expected in zip(
        starts, dues, (("", ""), (WHILE, IN_FORCE), (WHILE, IN_FORCE), ("", "")), strict=True
    ):
        case = case_of(start)
        (clock,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == name]
        assert clock.due_on is not None
        assert clock.due_on.isoformat() == due
        assert limb(case, name) == expected


@pytest.mark.parametrize(
    ("done", "expected"),
    [
        pytest.param("2020-09-24", ("open", IN_FORCE), id="done on the last day of the amendments"),
        pytest.param("2020-09-25", ("", IN_FORCE), id="done the day after"),
        pytest.param("2021-03-01", ("", IN_FORCE), id="done long after"),
    ],
)
def test_what_is_not_saved_has_the_other_limb_only_for_what_was_done_by_24_september_2020(
    done: str, expected: tuple[str, str]
) -> None:
    seats = tuple(("2020-04-01", seat) for seat in PANEL)
    assert limb(asked("2020-04-01", *seats, (done, MET)), "stage3.panel") == expected
    told_late = after(*at_two("2020-01-06", "2020-03-20"), ("2020-03-25", got()), (done, ASKED_FOR_THREE))
    assert limb(told_late, "stage3.request") == expected
    assert names(practicable("stage3.request"), done, told_late) == ([] if expected[0] else ["not-relaxed"])
    assert names(decided(accepted=False), done, told_late) == []


def test_what_is_saved_keeps_it_for_what_was_done_later_though_its_last_day_was_in_force() -> None:
    at_stage_two = at_two("2020-04-27", "2020-05-29")
    for done, expected in (("2020-09-24", ("open", IN_FORCE)), ("2020-09-25", ("open", SAVED))):
        seats = tuple(("2020-07-01", seat) for seat in PANEL)
        case = asked("2020-07-01", *seats, (done, MET), before=at_stage_two)
        assert limb(case, "stage3.panel") == expected


def test_what_still_runs_is_judged_only_as_long_as_the_amendments_are_in_force() -> None:
    case = asked("2020-04-01")
    assert names(practicable(soon=False), "2020-09-24", case) == []
    assert names(practicable(soon=False), "2020-09-25", case) == ["not-relaxed"]


@pytest.mark.parametrize(
    ("begun", "answered", "saved"),
    [
        pytest.param("2020-01-06", "2020-04-23", False, id="over the day before"),
        pytest.param("2020-01-06", "2020-04-24", True, id="over on the first day"),
        pytest.param("2020-01-06", "2020-12-01", True, id="all through them"),
        pytest.param("2020-09-25", "2020-12-01", True, id="begun on the last day"),
        pytest.param("2020-09-26", "2020-12-01", False, id="begun the day after"),
    ],
)
def test_what_was_considered_at_stage_2_in_the_days_of_the_saving_keeps_the_other_limb_however_late(
    begun: str, answered: str, saved: bool
) -> None:
    for on in ("2020-12-02", "2022-11-01"):
        case = asked(on, before=at_two(begun, answered))
        assert limb(case, "stage3.panel") == (("open", SAVED) if saved else ("", ""))


def test_an_oral_complaint_is_considered_at_stage_2_from_its_final_record_on() -> None:
    for final, saved in (("2020-09-25", True), ("2020-09-26", False)):
        begun, *rest = at_two("2020-09-01", "2020-12-01", form="oral")
        recorded = (begun, *rest[:2], (final, record(1, final=True)), *rest[2:])
        assert limb(asked("2020-12-02", before=recorded), "stage3.panel")[0] == ("open" if saved else "")


def test_a_stage_2_that_was_withdrawn_is_over_with_the_withdrawal() -> None:
    case = after(("2020-01-06", received()), ("2020-01-06", SKIPPED), ("2020-05-04", WITHDRAWN))
    assert [clock.limb for clock in COMPLAINT.clocks(case, LAW) if clock.limb] == []


def test_a_time_limit_that_had_passed_before_the_amendments_is_not_revived_by_a_meeting_in_their_days() -> None:
    case = asked("2020-03-10", *(("2020-05-04", seat) for seat in PANEL), ("2020-05-11", MET))
    assert limb(case, "stage3.panel") == ("", "")
    assert limb(case, "stage3.report") == (WHILE, IN_FORCE)
    assert names(practicable(), "2020-05-12", case) == ["not-relaxed"]


def test_stages_1_and_2_were_never_relaxed() -> None:
    case = asked("2020-06-01", before=at_two("2020-04-27", "2020-05-29"))
    earlier = [clock for clock in COMPLAINT.clocks(case, LAW) if not clock.name.startswith("stage3")]
    assert {clock.name for clock in earlier} >= {"stage1.response", "stage2.response", "stage2.latest"}
    assert {clock.limb for clock in earlier} == {""}


# -- What was judged ---------------------------------------------------------------------------------------------------


def shown(case: Complaint) -> StageThreeFacts:
    (row,) = COMPLAINT.facts(case, LAW).parts[STAGE_THREE]
    return StageThreeFacts(*row)  # type: ignore[arg-type]  # the tuple was made as StageThreeFacts


def held(*told: Told) -> Complaint:
    """A panel was due by 18 May 2020, and met on 29 May."""
    return asked("2020-04-01", *(("2020-04-02", seat) for seat in PANEL), ("2020-05-29", MET), *told)


def test_the_other_limb_is_open_until_it_was_judged_and_then_met_or_not_met() -> None:
    assert shown(held()).panel_limb == "open"
    for soon, expected in ((True, "met"), (False, "not-met")):
        judged = held(("2020-06-01", practicable(soon=soon)))
        assert (shown(judged).panel_limb, shown(judged).panel_due_on) == (expected, "2020-05-18")
        assert shown(judged).request_limb == ""


def test_of_two_judgements_the_later_stands() -> None:
    judged = held(("2020-06-01", practicable()), ("2020-06-02", practicable(soon=False)))
    assert shown(judged).panel_limb == "not-met"


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        pytest.param("2020-05-28", "open", id="the day before it came"),
        pytest.param("2020-05-29", "met", id="the day on which it came"),
    ],
)
def test_what_has_not_come_cannot_be_judged_as_soon_as_was_practicable(on: str, expected: str) -> None:
    seated = asked("2020-04-01", *(("2020-04-02", seat) for seat in PANEL))
    case = going_on(seated, *sorted([("2020-05-29", MET), (on, practicable())], key=itemgetter(0)), number=101)
    assert shown(case).panel_limb == expected
    (clock,) = [clock for clock in COMPLAINT.clocks(case, LAW) if clock.name == "stage3.panel"]
    assert any("that has no effect" in remark.text for remark in clock.remarks) == (expected == "open")


def test_what_is_too_late_already_is_judged_before_it_has_come() -> None:
    seated = asked("2020-04-01", *(("2020-04-02", seat) for seat in PANEL), ("2020-05-28", practicable(soon=False)))
    assert shown(seated).panel_limb == "not-met"
    assert shown(going_on(seated, ("2020-05-29", MET))).panel_limb == "not-met"


def test_each_time_limit_is_judged_by_itself() -> None:
    case = asked(
        "2020-05-20",
        *(("2020-06-01", seat) for seat in PANEL),
        ("2020-07-15", MET),
        ("2020-08-03", practicable()),
        ("2020-08-03", practicable("stage3.report", soon=False)),
    )
    assert (shown(case).panel_limb, shown(case).report_limb) == ("met", "not-met")
    assert (shown(case).panel_due_on, shown(case).panel_stop_on) == ("2020-07-02", "2020-07-15")


def test_a_late_request_that_was_made_as_soon_as_practicable_is_as_good_as_one_in_time() -> None:
    late = after(*at_two("2020-01-06", "2020-05-01"), ("2020-05-04", got()), ("2020-07-01", ASKED_FOR_THREE))
    seated = going_on(late, *(("2020-07-06", seat) for seat in PANEL))
    assert shown(seated).decided == "needed"
    assert names(MET, "2020-07-20", seated) == ["panel-request-undecided"]
    assert names(decided(accepted=False), "2020-07-20", seated) == []
    judged = going_on(seated, ("2020-07-10", practicable("stage3.request")))
    assert (shown(judged).decided, shown(judged).request_limb) == ("", "met")
    assert names(MET, "2020-07-20", judged) == []
    assert names(decided(accepted=False), "2020-07-20", judged) == ["panel-refused"]
