"""The reckoning of a stage of a corporate complaint: its last days, and what is found of each extension."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from domain.law.book import Law
from domain.procedures.corporate_complaint.states import CorporateComplaint, Extension, Turn
from domain.reckoning import Due, Unreckonable, calendar, due
from domain.workflow import Remark

CODE: Final = "LGSCO Complaint Handling Code §6"
REASONS: Final = "LGSCO Complaint Handling Code §6.4"
OMBUDSMAN: Final = "LGSCO Complaint Handling Code §6.5"


class Judged(NamedTuple):
    """An extension, and what is found of it.

    Attributes:
        beyond: Working days from the last day before any extension to the new one; -1 where that cannot be reckoned.
        most: How many the Code has it be without good reason.
        moves: Whether it moves the last day.
        findings: ``longer``, ``unexplained``, ``no-ombudsman``: what the Code asks for and was not done; of one that
            moves nothing, only why: ``too-early``, ``too-late``, ``no-longer``; none where no last day is known.
        remarks: What the proof says of it.
    """

    extension: Extension
    beyond: int
    most: int
    moves: bool
    findings: tuple[str, ...]
    remarks: tuple[Remark, ...]


class Timing(NamedTuple):
    """The last days of a response: before any extension, and after those that move it; None before it has started."""

    first: Due | Unreckonable | None
    last: Due | Unreckonable | None
    extensions: tuple[Judged, ...]


def under_the_code(case: CorporateComplaint, law: Law) -> bool:
    """Whether the Code has time limits for it: it was received on or after the day from which the Ombudsman uses it."""
    return case.receipt is not None and law.row("corporate.stage1.acknowledgement", case.receipt.when.on) is not None


def timing(turn: Turn, law: Law) -> Timing:
    """The last days of the response at a stage, counted from its acknowledgement."""
    start = turn.acknowledged.on if turn.acknowledged is not None else None
    first = due(law, f"corporate.stage{turn.number}.response", start) if start is not None else None
    row = law.row(f"corporate.stage{turn.number}.extension", turn.opened.on)
    last, judged = first, list[Judged]()
    for extension in turn.extensions:
        found = _judged(extension, start, first, last, -1 if row is None else row.value["number"], law)
        judged.append(found)
        if found.moves and isinstance(last, Due):
            last = Due(extension.to, last.limit)
    return Timing(first, last, tuple(judged))


def _judged(
    extension: Extension,
    start: date | None,
    first: Due | Unreckonable | None,
    last: Due | Unreckonable | None,
    most: int,
    law: Law,
) -> Judged:
    days, number = [extension.to, extension.when.on], extension.when.number
    beyond = calendar(law).between(first.on, extension.to) if isinstance(first, Due) else None
    said, moves, findings = "the extension to {}, told on {},", False, dict[str, str]()
    if start is None or extension.when.on < start:
        said += " has no effect: the time had not started"
        findings["too-early"] = "the extension was told before the time had started, and has no effect"
    elif not isinstance(last, Due):
        said += " has no effect: there is no last day to move"
    elif extension.when.on > last.on:
        said += " has no effect: the time had run out on {}"
        days.append(last.on)
        findings["too-late"] = "the extension was told after the time had run out, and has no effect"
    elif extension.to <= last.on:
        said += " has no effect: it does not lengthen the time"
        findings["no-longer"] = "the extension does not lengthen the time, and has no effect"
    else:
        said, moves = said + " moves the last day", True
        findings = dict(_found(extension, beyond, most))
    remarks = [Remark(said, REASONS, tuple(days), number)]
    for it, says in findings.items():
        remarks.append(Remark(f"finding: {says}", OMBUDSMAN if it == "no-ombudsman" else REASONS, (), number))
    return Judged(extension, -1 if beyond is None else beyond, most, moves, tuple(findings), tuple(remarks))


def _found(extension: Extension, beyond: int | None, most: int) -> list[tuple[str, str]]:
    """What the Code asks of an extension and was not done."""
    found = []
    if beyond is not None and beyond > most:
        why = f"because of {extension.because.replace('-', ' ')}" if extension.because else "without a reason"
        found.append(("longer", f"it adds {beyond} working days, more than {most}, {why}"))
    if not extension.reasons_explained:
        found.append(("unexplained", "the reason was not explained to the complainant"))
    if not extension.ombudsman_given:
        found.append(("no-ombudsman", "the complainant was not given the Ombudsman's details"))
    return found
