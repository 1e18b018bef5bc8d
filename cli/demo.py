"""The demonstration: two years of an invented authority, beside the figures that a real one published."""

from __future__ import annotations

import tomllib
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cli import options, settings, show
from cli.problems import WrongUsage
from cli.progress import progress

if TYPE_CHECKING:
    import sqlite3

    from domain.ledger.ledger import Ledger
    from projections.annual import AnnualView
    from projections.measures.figures import Figure

MADE_UP: Final = "made up for the demonstration"
POLICY_FILE: Final = "demo-policy.toml"
YEAR_END: Final = date(2024, 3, 31)


class SimulatedClock:
    """A clock that stands where it is put."""

    def __init__(self) -> None:
        self.now = datetime(2022, 4, 1, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The instant at which it stands."""
        return self.now


@dataclass(frozen=True, slots=True)
class Published:
    """A figure as it was printed, and where."""

    value: str
    source: str


def demo(as_json: options.AsJson = False, database: options.Database = None) -> None:
    """Record two made-up years and print the annual view of 2023/24 beside the published minutes."""
    from projections.annual import annual_view
    from projections.caseload import open_caseload
    from projections.measures.figures import Period

    path = _empty_ledger(database)
    count = record_story(path)
    with closing(open_caseload(path)) as ledger:
        from domain.ledger import reading

        last = reading.moment_of_position(ledger, reading.head(ledger)) or 0
        view = annual_view(ledger, Period.financial_year(2023), None, last)
        then = annual_view(ledger, Period.financial_year(2023), None, reading.end_of(YEAR_END))
        published = published_of(ledger, view.period, last)
    if as_json:
        marks = {
            figure.id: {"published": published[figure.id].value, "source": published[figure.id].source}
            if figure.id in published
            else MADE_UP
            for figure in view.figures
        }
        show.as_json({**view.plain(), "schema": "caseledger/demo/1", "ledger": str(path), "marks": marks})
        return
    show.out(f"{view.authority} (an invented name): {count} events recorded in {path}")
    show.out()
    _print_beside(view, published)
    _print_explanation(view, published)
    _print_known_then(view, then)
    show.out()
    show.out("Look further: caseledger report annual 2023/24 --database " + str(path))


def _empty_ledger(database: Path | None) -> Path:
    """Where the demonstration is recorded: what was said, if it is absent or empty; else a file of its own."""
    from domain.ledger import reading
    from domain.ledger.keys import keys_path

    said = settings.said_database(database)
    if said is not None:
        if said.exists() and said.stat().st_size:
            with closing(reading.connect(said)) as ledger:
                if reading.head(ledger):
                    raise WrongUsage(
                        f"{said} holds events already: the demonstration needs a file that is absent or empty"
                    )
        return said
    own = settings.data_folder() / "demo.db"
    for file in (own, keys_path(own)):
        for ending in ("", "-wal", "-shm"):
            file.with_name(file.name + ending).unlink(missing_ok=True)
    return own


def record_story(path: Path) -> int:
    """Record the two years under a simulated clock, as an officer would; how many events there are."""
    from cli.story import steps
    from cli.story_ombudsman import ToComplaint
    from domain.events.envelope import Proposal
    from domain.events.link import CaseLinked
    from domain.ledger.ledger import Ledger

    clock = SimulatedClock()
    story = steps()
    references: dict[int, str] = {}
    reports = _reports()
    with Ledger(path, clock, program=settings.version()) as ledger, progress("Recording", len(story)) as taken:
        _adopt_policy(ledger)
        for step in story:
            while reports and reports[0].at < step.recorded_at:
                _report(ledger, clock, reports.pop(0))
            clock.now = step.recorded_at
            event = step.event
            if isinstance(event, ToComplaint):
                event = CaseLinked(to=references[event.case], because="to-the-ombudsman")
            proposal = Proposal(references.get(step.case), event, on=step.on, by=f"CRT0{step.case % 3 + 1}")
            references[step.case] = _record(ledger, proposal)
            if taken is not None:
                taken(1)
        for report in reports:
            _report(ledger, clock, report)
        return ledger.recorder.max_notification_id() or 0


@dataclass(frozen=True, slots=True)
class Report:
    """A year's figures as they became known."""

    at: datetime
    year: int
    source: str
    figures: dict[str, str]


def _reports() -> list[Report]:
    text = resources.files("cli").joinpath("published.toml").read_text(encoding="utf-8")
    return [
        Report(
            datetime.combine(said["reported_on"], time(9), tzinfo=UTC), int(name[:4]), said["source"], said["figures"]
        )
        for name, said in tomllib.loads(text).items()
    ]


def _report(ledger: Ledger, clock: SimulatedClock, report: Report) -> None:
    from domain.events.authority import StatisticReported
    from domain.events.envelope import AUTHORITY, Proposal

    clock.now = report.at
    for name, value in report.figures.items():
        fields: dict[str, Any] = {
            "name": name,
            "value": value,
            "period_from": date(report.year, 4, 1),
            "period_to": date(report.year + 1, 3, 31),
            "source": report.source,
        }
        _record(ledger, Proposal(AUTHORITY, StatisticReported.model_validate(fields), on=report.at.date(), by="CRT01"))


def _adopt_policy(ledger: Ledger) -> None:
    from cli.law import policy_fields
    from domain.events.authority import PolicyAdopted
    from domain.events.envelope import AUTHORITY, Proposal

    with resources.as_file(resources.files("cli").joinpath(POLICY_FILE)) as file:
        adopted = PolicyAdopted.model_validate(policy_fields(file))
    _record(ledger, Proposal(AUTHORITY, adopted, on=date(2022, 4, 1), by="CRT01"))


def _record(ledger: Ledger, proposal: Any) -> str:
    from cli.telling import refusals

    recording = ledger.record([proposal])
    if recording.refused:
        raise refusals(recording, [proposal])
    return recording.events[0].case


def published_of(ledger: sqlite3.Connection, period: Any, known_at: int) -> dict[str, Published]:
    """The figures of ``period`` that a source printed, by id, as known at ``known_at``."""
    from domain.ledger import reading

    found = {}
    for known_from, reported in reading.adopted(ledger).statistics:
        if known_from <= known_at and (reported.period_from, reported.period_to) == (period.first, period.last):
            found[reported.name] = Published(reported.value, reported.source)
    return found


def _print_beside(view: AnnualView, published: dict[str, Published]) -> None:
    from cli.report import change_text, prior_text, value_text

    rows = []
    for figure in view.figures:
        printed = published.get(figure.id)
        mark = f"published ({printed.source})" if printed else MADE_UP
        said = "" if printed is None else printed.value + ("%" if figure.is_share else "")
        rows.append([figure.label, value_text(figure), said, prior_text(figure), change_text(figure), mark])
    head = ("figure", view.period.name, "as published", view.period.before().name, "change", "where it is from")
    show.table(rows, head, right=(1, 2, 3, 4))


def _print_explanation(view: AnnualView, published: dict[str, Published]) -> None:
    """Each published percentage that does not follow from its own counts, and what it equals instead."""
    show.out()
    for figure in view.figures:
        printed = published.get(figure.id)
        if printed is None or not figure.is_share or printed.value == figure.percent:
            continue
        line = (
            f"«{figure.numerator} ({printed.value}%)», as {printed.source} prints it, does not follow from the counts: "
            f"{figure.numerator} of {figure.denominator} is {figure.percent}%"
        )
        show.out(line + _whence(figure, printed, view))


def _whence(figure: Figure, printed: Published, view: AnnualView) -> str:
    if printed.value != figure.prior:
        return ""
    return f"; {printed.value}% is the percentage of {view.period.before().name}, carried over"


def _print_known_then(view: AnnualView, then: AnnualView) -> None:
    show.out()
    show.out("What was known at the end of 31 March 2024, and what is known now:")
    ids = (
        "complaints.received",
        "complaints.adr_resolved",
        "complaints.formal",
        "complaints.investigated",
        "complaints.in_progress",
        "complaints.pending",
    )
    rows = [[view[id].label, str(then[id].value), str(view[id].value)] for id in ids]
    show.table(rows, ("figure", "then", "now"), right=(1, 2))
