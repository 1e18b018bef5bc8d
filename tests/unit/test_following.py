"""What is recorded together: points that cannot join the others part from them, and open a complaint of their own."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from domain.events.base import Event
from domain.events.complaint import (
    ComplaintContinued,
    ComplaintReinstated,
    ConsiderationResumed,
    PanelReported,
    PointOutcome,
    PointRouted,
    PointsParted,
    StageOneResponded,
    StageTwoContinued,
    WordsPrivate,
)
from domain.events.envelope import JUST_OPENED, Proposal, Recorded
from domain.history import CaseFile
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.consequences import following
from domain.procedures.complaint.states import Complaint
from tests.unit.telling import (
    ACKNOWLEDGED,
    ADJUDICATED,
    ANSWERED_TWO,
    APPOINTED,
    ASKED_FOR_THREE,
    ASKED_FOR_TWO,
    IN_ANSWER,
    IN_ANSWER_THREE,
    IN_ANSWER_TWO,
    IN_STAGE_ONE,
    IN_STAGE_THREE,
    IN_STAGE_TWO,
    INDEPENDENT,
    LAW,
    RECEIVED_ON,
    REINSTATED,
    REQUESTED,
    RESUMED,
    SKIPPED,
    STOPPED,
    TWO_RECEIVED,
    WITHDRAWN,
    Told,
    adjudicated,
    answered_three,
    asked_for_three,
    asked_for_two,
    extended,
    interest,
    late,
    panel_found,
    point,
    received,
    record,
    responded,
    resumed,
    routed,
    routed_back,
    stopped,
    withdrawn,
)

REFERENCE: Final = "CC-2026-0007"
ID: Final = bytes(range(16))
OF_THE_THIRD: Final = PointOutcome(point=3, outcome="not-upheld")


def file_of(*told: Told) -> CaseFile[Complaint]:
    recorded = [
        Recorded(
            number,
            REFERENCE,
            number,
            bytes([number]),
            date.fromisoformat(on),
            None,
            number,
            "OFF-1",
            None,
            None,
            (),
            event,
        )
        for number, (on, event) in enumerate(told, start=1)
    ]
    file = CaseFile.of(COMPLAINT, recorded, LAW)
    assert file.possible
    return file


def proposed(event: Event, on: str, **more: Any) -> Proposal:
    return Proposal(REFERENCE, event, date.fromisoformat(on), "OFF-1", event_id=ID, **more)


def followed(event: Event, on: str, *told: Told) -> list[tuple[str | None, Event]]:
    """What is recorded for ``event``: of which complaint, and what; None for one whose reference is allotted."""
    return [(each.case, each.event) for each in following(proposed(event, on), file_of(*told))]


def parted_and_continued(event: Event, on: str, *told: Told) -> tuple[PointsParted, ComplaintContinued]:
    """What an event becomes of which no point can join the others."""
    (first, parted), (second, opened) = followed(event, on, *told)
    assert (first, second) == (REFERENCE, None)
    assert isinstance(parted, PointsParted)
    assert isinstance(opened, ComplaintContinued)
    return parted, opened


MOVED_ON: Final = (*IN_STAGE_ONE, ("2026-03-31", stopped(2)), ("2026-04-01", responded("upheld")))


def test_what_can_join_the_others_is_recorded_as_it_was_proposed() -> None:
    for event, told in (
        (RESUMED, (TWO_RECEIVED, ("2026-04-01", STOPPED))),
        (resumed(1), (TWO_RECEIVED, ("2026-04-01", STOPPED))),
        (REINSTATED, (TWO_RECEIVED, ("2026-04-01", WITHDRAWN))),
        (routed_back(2), (TWO_RECEIVED, ("2026-04-01", routed(2)))),
        (routed_back(1, 2), (*IN_STAGE_TWO, ("2026-04-07", routed(1, 2)))),
        (routed(2), IN_STAGE_TWO),
        (ACKNOWLEDGED, MOVED_ON),
    ):
        assert followed(event, "2026-06-01", *told) == [(REFERENCE, event)]


def test_what_is_resubmitted_after_the_others_were_answered_goes_on_as_a_complaint_of_its_own() -> None:
    parted, opened = parted_and_continued(RESUMED, "2026-06-01", *MOVED_ON)
    assert (parted.points, parted.because, parted.complainant_told) == ((2,), "resubmitted", True)
    assert (opened.continues, opened.because, opened.received_on) == (REFERENCE, "resubmitted", date(2026, 3, 27))
    (going,) = opened.points
    assert (going.number, going.was, going.function) == (1, 2, "part-3")
    assert going.discontinued_on == date(2026, 3, 31)


def test_what_the_authority_takes_up_and_did_not_tell_of_is_so_in_both() -> None:
    event = resumed(because="prejudice-ceased", told=False)
    parted, opened = parted_and_continued(event, "2026-06-01", *MOVED_ON)
    assert (parted.because, parted.complainant_told, opened.because) == ("prejudice-ceased", False, "prejudice-ceased")


def test_what_comes_back_from_another_procedure_after_the_others_moved_on_has_its_function_there() -> None:
    two = (RECEIVED_ON, received("parent", point(1), point(2, function="leaving-care")))
    told = (two, IN_STAGE_ONE[1], ("2026-03-31", routed(2)), ("2026-04-01", responded("upheld")))
    parted, opened = parted_and_continued(routed_back(2, because="routed-in-error"), "2026-06-01", *told)
    assert (parted.points, parted.because, parted.routing_reason) == ((2,), "routed-back", "routed-in-error")
    (going,) = opened.points
    assert (going.was, going.function, going.discontinued_on) == (2, "part-3", None)


def test_what_is_reinstated_after_the_others_went_further_goes_on_as_a_complaint_of_its_own() -> None:
    told = (*IN_STAGE_ONE, ("2026-03-31", withdrawn(2)), ("2026-04-01", responded("upheld")), *IN_STAGE_TWO[3:])
    parted, opened = parted_and_continued(REINSTATED, "2026-06-01", *told)
    assert (parted.points, parted.because, opened.because) == ((2,), "reinstated", "reinstated")


def test_of_several_points_those_that_can_join_do_and_the_others_part() -> None:
    """Point 2 was withdrawn at Stage 1, point 1 at Stage 2: the one goes on there, the other cannot."""
    told = (
        *IN_STAGE_ONE,
        ("2026-03-31", withdrawn(2)),
        ("2026-04-01", responded("upheld")),
        *IN_STAGE_TWO[3:],
        ("2026-04-07", withdrawn(1)),
    )
    kept, parted, opened = followed(REINSTATED, "2026-06-01", *told)
    assert kept == (REFERENCE, ComplaintReinstated(points=(1,)))
    assert isinstance(parted[1], PointsParted)
    assert parted[1].points == (2,)
    assert opened[0] is None


def test_several_points_that_part_together_are_numbered_afresh_and_know_what_they_were() -> None:
    three = (RECEIVED_ON, received("parent", point(1), point(2, nature="delay"), point(3, theme="communication")))
    told = (three, IN_STAGE_ONE[1], ("2026-03-31", stopped(2, 3)), ("2026-04-01", responded("upheld")))
    parted, opened = parted_and_continued(RESUMED, "2026-06-01", *told)
    assert parted.points == (2, 3)
    assert [(each.number, each.was, each.nature, each.theme) for each in opened.points] == [
        (1, 2, "delay", None),
        (2, 3, None, "communication"),
    ]


@pytest.mark.parametrize("named", [(2,), (3,)])
def test_only_the_points_that_are_named_part(named: tuple[int, ...]) -> None:
    three = (RECEIVED_ON, received("parent", point(1), point(2), point(3)))
    told = (three, IN_STAGE_ONE[1], ("2026-03-31", stopped(2, 3)), ("2026-04-01", responded("upheld")))
    parted, _ = parted_and_continued(resumed(*named), "2026-06-01", *told)
    assert parted.points == named


def test_what_was_answered_before_it_was_stopped_parts_from_its_own_answer() -> None:
    told = (*ADJUDICATED[:4], ("2026-04-07", STOPPED))
    parted, opened = parted_and_continued(RESUMED, "2026-06-01", *told)
    assert parted.points == (1, 2)
    assert [each.was for each in opened.points] == [1, 2]


def test_what_was_settled_of_the_complainant_goes_with_the_points() -> None:
    """An advocate was asked for and appointed, sufficient interest decided, and a late point accepted."""
    opening = received(
        "other-person",
        point(1),
        point(2, arose_on=date(2024, 1, 2)),
        form="oral",
        channel="phone",
        through="advocate",
        child_directly=True,
    )
    told = (
        (RECEIVED_ON, opening),
        (RECEIVED_ON, REQUESTED),
        ("2026-03-28", ACKNOWLEDGED),
        ("2026-03-30", interest(sufficient=True)),
        ("2026-03-31", APPOINTED),
        ("2026-03-31", late(True, True, True, 2)),
        ("2026-04-01", IN_STAGE_ONE[1][1]),
        ("2026-04-02", routed(2)),
        ("2026-04-03", responded("upheld")),
    )
    _, opened = parted_and_continued(routed_back(2), "2026-06-01", *told)
    assert (opened.form, opened.channel, opened.basis, opened.through) == ("oral", "phone", "other-person", "advocate")
    assert opened.child_directly
    assert opened.sufficient_interest_on == date(2026, 3, 30)
    assert (opened.acknowledged_on, opened.advocate_asked_on) == (date(2026, 3, 28), date(2026, 3, 27))
    assert opened.advocate_appointed_on == date(2026, 3, 31)
    assert opened.points[0].late_accepted


def test_an_extension_stays_with_the_complaint_that_it_was_decided_of() -> None:
    told = (*MOVED_ON[:2], ("2026-03-30", extended(date(2026, 4, 28))), *MOVED_ON[2:])
    _, opened = parted_and_continued(RESUMED, "2026-06-01", *told)
    assert "2026-04-28" not in opened.model_dump_json()


def test_it_is_as_the_complaint_stood_on_the_day_however_late_it_is_recorded() -> None:
    told = (
        TWO_RECEIVED,
        ("2026-03-30", routed(2)),
        ("2026-04-01", IN_STAGE_ONE[1][1]),
        ("2026-04-02", responded("upheld")),
    )
    assert followed(routed_back(2), "2026-03-31", *told) == [(REFERENCE, routed_back(2))]
    parted_and_continued(routed_back(2), "2026-04-03", *told)


def test_a_correction_is_recorded_as_it_was_proposed() -> None:
    proposal = proposed(RESUMED, "2026-06-01", corrects=bytes([3]))
    assert following(proposal, file_of(*MOVED_ON)) == [proposal]


def test_the_words_of_what_was_proposed_stay_with_the_complaint_and_its_id_goes_with_the_new_one() -> None:
    told = (*IN_STAGE_ONE, ("2026-03-31", routed(2)), ("2026-04-01", responded("upheld")))
    words = WordsPrivate(words="It is about a school’s plan.")
    event = routed_back(2).model_copy(update={"private": words})
    assert isinstance(event, PointRouted)
    parted, opened = following(proposed(event, "2026-06-01"), file_of(*told))
    assert (parted.event.private, opened.event.private) == (words, None)
    assert (parted.event_id, opened.event_id) == (None, ID)


def test_what_is_kept_of_it_has_the_id_where_some_points_join() -> None:
    told = (
        *IN_STAGE_ONE,
        ("2026-03-31", withdrawn(2)),
        ("2026-04-01", responded("upheld")),
        *IN_STAGE_TWO[3:],
        ("2026-04-07", withdrawn(1)),
    )
    ids = [each.event_id for each in following(proposed(REINSTATED, "2026-06-01"), file_of(*told))]
    assert ids == [ID, None, None]


def test_a_point_of_an_answered_stage_2_that_was_withdrawn_there_parts() -> None:
    told = (
        *IN_STAGE_TWO,
        ("2026-04-07", withdrawn(2)),
        ("2026-04-09", INDEPENDENT),
        ("2026-05-01", adjudicated("upheld")),
        ("2026-05-05", ANSWERED_TWO),
    )
    parted, opened = parted_and_continued(REINSTATED, "2026-06-01", *told)
    assert (parted.points, opened.because) == ((2,), "reinstated")
    assert opened.stage_two == StageTwoContinued(asked_on=date(2026, 4, 2))
    (going,) = opened.points
    assert (going.stage_one, going.stage_one_on, going.stage_one_outcome) == (
        "answered",
        date(2026, 4, 1),
        "not-upheld",
    )


def test_what_comes_back_to_an_answered_stage_2_goes_on_at_its_own_that_awaits_the_final_record_or_had_it() -> None:
    by_telephone = (RECEIVED_ON, received("parent", point(1), point(2), form="oral", channel="phone"))
    told = (
        by_telephone,
        ("2026-03-30", SKIPPED),
        ("2026-04-01", record(1, final=True)),
        ("2026-04-07", routed(2)),
        ("2026-04-09", INDEPENDENT),
        ("2026-05-01", adjudicated("upheld")),
        ("2026-05-05", ANSWERED_TWO),
    )
    _, opened = parted_and_continued(routed_back(2), "2026-06-01", *told)
    assert opened.stage_two == StageTwoContinued(asked_on=date(2026, 3, 30), skipped=True, oral=True)
    assert (opened.final_record_on, opened.points[0].stage_one) == (date(2026, 4, 1), None)
    _, without = parted_and_continued(routed_back(2), "2026-06-01", *told[:2], *told[3:])
    assert without.final_record_on is None


def test_what_was_withdrawn_at_stage_3_goes_on_with_the_answer_that_stage_2_gave() -> None:
    told = (*IN_STAGE_THREE, ("2026-05-15", withdrawn(2)), *IN_ANSWER_THREE[len(IN_STAGE_THREE) : -1])
    found = tuple(event for event in told if not isinstance(event[1], PanelReported))
    answer = (("2026-06-18", panel_found("upheld")), ("2026-07-01", answered_three("upheld")))
    ordered = sorted((*found, *answer), key=lambda each: each[0])
    _, opened = parted_and_continued(REINSTATED, "2026-07-02", *ordered)
    assert opened.stage_two == StageTwoContinued(
        asked_on=date(2026, 4, 2),
        responded_on=date(2026, 5, 5),
        received_on=date(2026, 5, 6),
        known="told",
        independent_persons=("IP-1",),
    )
    assert [(each.was, each.stage_two_outcome) for each in opened.points] == [(2, "not-upheld")]


def test_what_starts_afresh_brings_nothing_of_what_it_had_come_to() -> None:
    told = (*ADJUDICATED[:4], ("2026-04-07", STOPPED))
    _, opened = parted_and_continued(RESUMED, "2026-06-01", *told)
    assert (opened.stage_two, opened.final_record_on) == (None, None)
    assert {each.stage_one for each in opened.points} == {None}


def test_points_that_had_come_to_different_stages_go_on_as_complaints_of_their_own_each() -> None:
    """Point 2 was withdrawn at Stage 1, point 3 at Stage 2; Stage 2 has answered point 1."""
    told = (
        (RECEIVED_ON, received("parent", point(1), point(2), point(3))),
        ("2026-03-30", IN_STAGE_ONE[1][1]),
        ("2026-03-31", withdrawn(2)),
        ("2026-04-01", StageOneResponded(outcomes=(*responded("upheld").outcomes, OF_THE_THIRD))),
        ("2026-04-02", ASKED_FOR_TWO),
        ("2026-04-07", withdrawn(3)),
        ("2026-04-09", INDEPENDENT),
        ("2026-05-01", adjudicated("upheld")),
        ("2026-05-05", ANSWERED_TWO),
    )
    together = followed(REINSTATED, "2026-06-01", *told)
    assert [case for case, _ in together] == [REFERENCE, None, REFERENCE, None]
    parted = [event.points for _, event in together if isinstance(event, PointsParted)]
    opened = [event for _, event in together if isinstance(event, ComplaintContinued)]
    assert parted == [(2,), (3,)]
    assert [each.stage_two is not None for each in opened] == [False, True]
    ids = [each.event_id for each in following(proposed(REINSTATED, "2026-06-01"), file_of(*told))]
    assert ids == [None, ID, None, None]


# -- A further stage, asked for of points whose others are at it or past it --------------------------------------------

TWO_OF_ONE: Final = (*IN_ANSWER, ("2026-04-02", asked_for_two(1)))
"""Point 1 is at Stage 2, point 2 was answered at Stage 1."""


def asked_by_itself(event: Event, on: str, *told: Told) -> tuple[PointsParted, ComplaintContinued, Event]:
    """What a request becomes of which no point can join the others: it is made in the complaint that is opened."""
    (first, parted), (second, opened), (third, request) = followed(event, on, *told)
    assert (first, second, third) == (REFERENCE, None, JUST_OPENED)
    assert isinstance(parted, PointsParted)
    assert isinstance(opened, ComplaintContinued)
    assert parted.because == opened.because
    return parted, opened, request


@pytest.mark.parametrize("named", [(2,), ()])
def test_stage_2_asked_for_on_a_later_day_is_asked_for_in_a_complaint_of_its_own(named: tuple[int, ...]) -> None:
    event = asked_for_two(*named, form="oral", requested_by="advocate", complaint_in_writing=True)
    parted, opened, request = asked_by_itself(event, "2026-04-03", *TWO_OF_ONE)
    assert (parted.points, parted.because) == ((2,), "stage-two-requested")
    assert (opened.stage_two, opened.points[0].stage_one, opened.points[0].was) == (None, "answered", 2)
    assert request == event.model_copy(update={"points": ()})


def test_stage_2_asked_for_on_the_same_day_joins_and_so_it_does_after_one_that_nobody_answered() -> None:
    event = asked_for_two(2)
    assert followed(event, "2026-04-02", *TWO_OF_ONE) == [(REFERENCE, event)]
    for ended in (withdrawn(1), stopped(1), routed(1)):
        assert followed(event, "2026-04-08", *TWO_OF_ONE, ("2026-04-07", ended)) == [(REFERENCE, event)]


def test_stage_2_asked_for_once_it_has_answered_another_keeps_the_way_to_a_panel_free() -> None:
    answered = (
        *TWO_OF_ONE,
        ("2026-04-09", INDEPENDENT),
        ("2026-05-01", adjudicated("upheld")),
        ("2026-05-05", ANSWERED_TWO),
    )
    for told in (answered, (*answered, ("2026-05-14", ASKED_FOR_THREE))):
        asked_by_itself(ASKED_FOR_TWO, "2026-05-18", *told)


def test_a_request_recorded_late_leaves_a_stage_2_that_others_were_taken_to_afterwards_where_it_is() -> None:
    parted, opened, request = asked_by_itself(asked_for_two(2), "2026-04-01", *TWO_OF_ONE)
    assert (parted.points, opened.stage_two, request) == ((2,), None, asked_for_two())


def test_a_request_that_nothing_may_go_to_stage_2_for_is_refused_as_it_was_proposed() -> None:
    for event in (asked_for_two(1), asked_for_two(3)):
        assert followed(event, "2026-04-07", *TWO_OF_ONE) == [(REFERENCE, event)]
    assert followed(ASKED_FOR_TWO, "2026-03-31", TWO_RECEIVED) == [(REFERENCE, ASKED_FOR_TWO)]


def test_a_panel_asked_for_while_one_was_asked_for_about_another_point_is_one_of_its_own() -> None:
    told = (*IN_ANSWER_TWO, ("2026-05-14", asked_for_three(1)))
    parted, opened, request = asked_by_itself(asked_for_three(2), "2026-05-18", *told)
    assert (parted.points, parted.because) == ((2,), "stage-three-requested")
    assert opened.stage_two is not None
    assert (opened.stage_two.responded_on, opened.points[0].stage_two_outcome) == (date(2026, 5, 5), "not-upheld")
    assert request == asked_for_three()


def test_a_panel_request_recorded_late_leaves_the_one_that_came_after_it_as_it_is() -> None:
    told = (*IN_ANSWER_TWO, ("2026-05-14", asked_for_three(1)))
    parted, _, request = asked_by_itself(asked_for_three(2), "2026-05-13", *told)
    assert (parted.points, request) == ((2,), asked_for_three())
    assert followed(asked_for_three(1), "2026-05-13", *IN_ANSWER_TWO) == [(REFERENCE, asked_for_three(1))]


def test_the_id_of_a_request_is_that_of_the_request_in_the_complaint_of_its_own() -> None:
    ids = [each.event_id for each in following(proposed(asked_for_two(2), "2026-04-03"), file_of(*TWO_OF_ONE))]
    assert ids == [None, None, ID]


def test_a_resumption_names_nothing_that_stands_otherwise() -> None:
    told = (TWO_RECEIVED, ("2026-03-30", withdrawn(1)), ("2026-04-01", STOPPED))
    assert followed(RESUMED, "2026-06-01", *told) == [(REFERENCE, ConsiderationResumed(because="resubmitted"))]
