"""What is judged and folded as it is recorded equals the whole history judged and folded from nothing."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given

from domain.events.envelope import Recorded
from domain.history import CaseFile, Judgement, history, judge
from domain.procedures.complaint import COMPLAINT
from domain.procedures.complaint.states import Complaint
from domain.workflow import CannotBe
from tests.properties.generating import Step, desk, examples, lives, told_to_judge


def told(judgement: Judgement[Complaint]) -> tuple[object, ...]:
    """All that a judgement says; the case only where it may be recorded."""
    impossible = any(isinstance(why, CannotBe) for why in judgement.refused)
    broken = {id: names for id, names in judgement.broken.items() if names}
    return judgement.refused, {} if impossible else broken, None if impossible else judgement.case


def without_what_is_private(recorded: Sequence[Recorded]) -> tuple[Recorded, ...]:
    return tuple(one._replace(event=one.event.model_copy(update={"private": None})) for one in recorded)


@given(lives())
@examples(200)
def test_a_case_file_judges_each_proposal_as_the_whole_history_would(life: tuple[Step, ...]) -> None:
    for step in told_to_judge(life):
        assert told(step.judgement) == told(judge(COMPLAINT, step.file.recorded, step.proposed, step.law))


@given(lives())
@examples(200)
def test_a_case_file_kept_up_equals_one_made_from_all_its_events(life: tuple[Step, ...]) -> None:
    for step in told_to_judge(life):
        if step.taken is not None:
            whole = CaseFile.of(COMPLAINT, step.taken.recorded, step.law)
            assert whole.possible
            assert step.taken == whole


@given(lives())
@examples(200)
def test_appending_gives_the_file_that_all_its_events_give_or_declines(life: tuple[Step, ...]) -> None:
    for step in told_to_judge(life):
        if step.taken is not None:
            taken = step.taken.recorded[len(step.file.recorded) :]
            appended = step.file.appended(taken, step.law)
            assert appended in (None, CaseFile.of(COMPLAINT, step.taken.recorded, step.law))


@given(lives())
@examples(60)
def test_whatever_was_proposed_the_file_of_a_history_that_cannot_be_ends_where_it_cannot(
    life: tuple[Step, ...],
) -> None:
    """Histories that no ledger would take are folded as far as the table goes, and appending never goes further."""
    for step in told_to_judge(life):
        everything = (*step.file.recorded, *step.proposed)
        if not step.file.recorded or any(one.corrects is not None for one in step.proposed):
            continue
        whole = CaseFile.of(COMPLAINT, everything, step.law)
        assert step.file.appended(step.proposed, step.law) in (None, whole)
        assert list(whole.facts) == history(everything)


@given(lives())
@examples(80)
def test_judge_and_fold_read_nothing_that_is_private(life: tuple[Step, ...]) -> None:
    for step in told_to_judge(life):
        before, proposed = without_what_is_private(step.file.recorded), without_what_is_private(step.proposed)
        blank = CaseFile.of(COMPLAINT, before, step.law) if before else CaseFile.empty(COMPLAINT, step.file.reference)
        assert told(blank.judge(proposed, step.law)) == told(step.judgement)
        assert told(judge(COMPLAINT, before, proposed, step.law)) == told(step.judgement)
        if step.taken is not None:
            after = CaseFile.of(COMPLAINT, without_what_is_private(step.taken.recorded), step.law)
            assert after.case == step.taken.case
            assert COMPLAINT.facts(after.case, step.law) == COMPLAINT.facts(step.taken.case, step.law)


@given(lives())
@examples(40)
def test_the_ledger_records_exactly_what_judge_allows(life: tuple[Step, ...]) -> None:
    judged = list(told_to_judge(life))
    with desk() as officer:
        officer.hears(life)
        refused = [(one, why) for one, why in officer.refused if why.name != "unknown-case"]
        assert [why for _, why in refused] == [
            why for step in judged if step.taken is None for why in step.judgement.refused
        ]
