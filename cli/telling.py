"""What is said of a recording: what was recorded, what each clock says of it, or why it was refused."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from cli import show
from cli.days import spoken
from cli.problems import Refusals

if TYPE_CHECKING:
    from domain.events.envelope import Proposal, Recorded
    from domain.history import CaseFile
    from domain.law.book import Law
    from domain.ledger.ledger import Ledger
    from domain.ledger.recording import Recording
    from domain.workflow import Clock, Remark

SCHEMA = "caseledger/recording/1"


def record_and_tell(ledger: Ledger, proposals: Sequence[Proposal], *, trial: bool, json_wanted: bool) -> Recording:
    """Record ``proposals``, and say what came of it.

    Raises:
        Refusals: they were refused.
    """
    return tell(ledger.record(proposals, trial=trial), proposals, trial=trial, json_wanted=json_wanted)


def tell(recording: Recording, proposals: Sequence[Proposal], *, trial: bool, json_wanted: bool) -> Recording:
    """Say what came of a recording of ``proposals``.

    Raises:
        Refusals: they were refused.
    """
    if recording.refused:
        raise refusals(recording, proposals)
    if recording.adopted:
        verb = "would be" if trial else "were"
        show.say(f"{recording.adopted} rows of law {verb} adopted with it (caseledger law show)")
    if json_wanted:
        show.as_json(_plain(recording, trial))
        return recording
    for event in recording.events:
        if event.broken:
            show.say(f"{event.case}: recorded despite {', '.join(event.broken)}: a finding for ever")
        what = "would be recorded" if trial else "recorded before" if recording.known else "recorded"
        show.out(f"{event.case}: {event.event.kind} of {spoken(event.occurred_on)} {what}, event {event.number}")
    for case, file in recording.files.items():
        events = [event for event in recording.events if event.case == case]
        for line in clock_lines(file, recording.law, events):
            show.out(f"{case}: {line}")
    _hint_at_policy(recording)
    _hint_at_coming_back(recording)
    return recording


def _hint_at_coming_back(recording: Recording) -> None:
    """What to do when a matter that came too early comes back, where nothing says that it has."""
    for event in recording.events:
        if event.event.kind != "ombudsman-decided" or event.case not in recording.files:
            continue
        from domain.events.link import CaseLinked
        from domain.procedures.ombudsman.questions import group

        file = recording.files[event.case]
        linked = any(isinstance(fact.latest.event, CaseLinked) for fact in file.facts)
        if len(recording.files) == 1 and not linked and group(file.case, recording.law) == "premature":
            show.say(
                f"it came too early, and nothing comes back with it: record what does with --linked-to {event.case} "
                "--link-because from-the-ombudsman; with the decision itself, --opens-complaint or --returns-to does it"
            )


def _hint_at_policy(recording: Recording) -> None:
    for event in recording.events:
        if event.event.kind == "complaint-received" and recording.law.policy(event.occurred_on) is None:
            show.say(
                f"no policy is in force on {spoken(event.occurred_on)}, so that there is no time limit for the "
                "acknowledgement (caseledger policy adopt)"
            )


def refusals(recording: Recording, proposals: Sequence[Proposal]) -> Refusals:
    """The refusals of a recording of ``proposals`` as an error, with the way out where there is one."""
    from domain.workflow import MayNot

    lines, hint = [], ""
    for refused in recording.refused:
        case = proposals[refused.index].case
        lines.append(f"refused: {case + ': ' if case else ''}{refused.why.says} ({refused.why.cite})")
        if refused.why.name == "out-of-order":
            shows = "what has been recorded: caseledger case timeline"
            if proposals[refused.index].corrects is None:
                shows = "what may be done now, and why the rest may not: caseledger case next"
            hint = f"{shows} {case}"
    if all(isinstance(refused.why, MayNot) for refused in recording.refused):
        hint = "if it happened all the same, record it with --despite and the reason on standard input"
    return Refusals(lines, hint)


def clock_lines(file: CaseFile[Any], law: Law, events: Sequence[Recorded]) -> list[str]:
    """What each clock of the case says of ``events``, where it stands, and how it ended if it ended with them."""
    numbers, days = {event.number for event in events}, {event.occurred_on for event in events}
    lines: list[str] = []
    told: set[Remark] = set()
    for clock in file.procedure.clocks(file.case, law):
        name = clock.in_full
        fresh = [said for said in clock.remarks if said.number in numbers and said not in told]
        lines += [f"{name}: {_said(said)}" for said in fresh]
        told |= set(fresh)
        if clock.state == "running" and clock.due_on is not None:
            extended = ", extended" if clock.due_on != clock.first_due_on else ""
            lines.append(f"{name} due {spoken(clock.due_on)}{extended}{_citation(clock)}")
        elif clock.state == "stopped" and clock.stopped_on in days and clock.stopped_by != "representations made":
            lines.append(f"{name} ended {spoken(clock.stopped_on)} ({clock.stopped_by}){_met(clock)}")
        elif clock.state == "waiting":
            lines.append(f"{name} has not started: waiting for {clock.waiting_for.replace('-', ' ')}")
        elif clock.state == "paused" and clock.paused_since is not None:
            lines.append(f"{name} is paused since {spoken(clock.paused_since)}: no last day before the answer")
        elif clock.state == "unreckonable":
            lines.append(f"{name} cannot be reckoned: {clock.unreckonable}")
    return lines


def _said(remark: Remark) -> str:
    return f"{remark.text} ({remark.cite})" if remark.cite else remark.text


MET_BY: Final = (
    *("response", "adr", "acknowledged", "requested", "resubmitted", "met", "reported", "outcome"),
    *("reply", "comments", "evidenced", "approached", "notice-given", "report-answered"),
    *("disclosure", "refusal", "told", "answered"),
)
"""What meets a clock; whatever else ends one says nothing of whether it was met in time."""


def _met(clock: Clock) -> str:
    """Whether a clock that was met was met in time; nothing for one that ended otherwise."""
    if clock.stopped_by not in MET_BY or not (clock.stopped_on and clock.due_on):
        return ""
    if clock.stopped_on <= clock.due_on:
        return ", in time"
    if clock.limb == "met":
        return f", as soon as was practicable, due {spoken(clock.due_on)}"
    if clock.limb == "open":
        return f", for judgement whether as soon as was practicable, due {spoken(clock.due_on)}"
    return f", {_late(clock)}, due {spoken(clock.due_on)}"


def _late(clock: Clock) -> str:
    """``late``; of a date that somebody set, and of a matter at the Ombudsman, by how many days."""
    if not (clock.set_by or clock.name.startswith("ombudsman.")) or clock.stopped_on is None or clock.due_on is None:
        return "late"
    days = (clock.stopped_on - clock.due_on).days
    return f"{days} day{'' if days == 1 else 's'} late"


def _citation(clock: Clock) -> str:
    moved = clock.due_on != clock.first_due_on
    extension = [said.cite for said in clock.remarks if moved and said.number and clock.due_on in said.days]
    stated = f"set by {clock.set_by}" if clock.set_by else clock.limit.citation if clock.limit else ""
    cite = extension[-1] if extension and not clock.set_by else stated
    return f" ({cite})" if cite else ""


def _plain(recording: Recording, trial: bool) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "dry_run": trial,
        "recorded_before": recording.known,
        "law_rows_adopted": recording.adopted,
        "events": [
            {
                "case": event.case,
                "number": event.number,
                "event": event.event.kind,
                "id": str(uuid.UUID(bytes=event.event_id)),
                "on": event.occurred_on.isoformat(),
                "time": event.occurred_time.isoformat("minutes") if event.occurred_time else None,
                "by": event.recorded_by,
                "despite": list(event.broken),
            }
            for event in recording.events
        ],
        "clocks": [
            {
                "case": case,
                "clock": clock.name,
                "point": clock.point,
                "state": clock.state,
                "starts_on": clock.starts_on.isoformat() if clock.starts_on else None,
                "first_due_on": clock.first_due_on.isoformat() if clock.first_due_on else None,
                "due_on": clock.due_on.isoformat() if clock.due_on else None,
                "waiting_for": clock.waiting_for or None,
            }
            for case, file in recording.files.items()
            for clock in file.procedure.clocks(file.case, recording.law)
        ],
    }
