"""The demonstration: two years recorded by a newcomer's first command, and every figure that was published."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest

from projections.measures.registry import SUMS
from tests.cli.office import Office, Ran, program
from tests.ledger.desk import content, looked_up

OF_REPORT: Final = {
    *("schema", "authority", "period", "as_at", "known_at", "complaints_manager", "demonstration", "figures"),
    "suppressed_below",
}
OF_FIGURE: Final = {
    *("id", "label", "value", "prior", "prior_published", "prior_note", "change", "change_percent", "basis", "as_at"),
    *("suppressed", "prior_suppressed"),
}
OF_SHARE: Final = OF_FIGURE | {"percent", "numerator", "denominator"}

PUBLISHED: Final[dict[str, dict[str, Any]]] = {
    "complaints.received": {"value": 75, "prior": 77, "change": -2, "change_percent": "-2.6", "prior_published": 77},
    "complaints.adr_resolved": {"value": 17, "prior": 10, "change": 7, "change_percent": "70.0"},
    "complaints.adr_resolved.share": {
        "value": "22.7",
        "percent": "22.7",
        "numerator": 17,
        "denominator": 75,
        "prior": "13.0",
        "change": "9.7",
        "change_percent": None,
    },
    "complaints.formal": {"value": 58, "prior": 67, "change": -9},
    "complaints.formal.share": {
        "value": "77.3",
        "percent": "77.3",
        "numerator": 58,
        "denominator": 75,
        "prior": "87.0",
        "change": "-9.7",
        "change_percent": None,
    },
    "complaints.withdrawn_after_start": {"value": 1, "prior": 1, "change": 0, "change_percent": "0.0"},
    "complaints.investigated": {"value": 57, "prior": 66},
    "complaints.in_progress": {"value": 0},
    "complaints.pending": {"value": 0},
    "complaints.not_considered": {"value": 0},
    "complaints.withdrawn_before_formal": {"value": 0},
    "complaints.theme.quality-of-service": {"value": 42},
    "complaints.theme.staff-conduct": {"value": 26},
    "complaints.theme.communication": {"value": 6},
    "complaints.stage1.outcome.multiple": {"value": 40},
    "complaints.stage1.outcome.upheld": {"value": 7},
    "complaints.stage1.outcome.partially-upheld": {"value": 2},
    "complaints.stage1.outcome.not-upheld": {"value": 6},
    "complaints.stage1.outcome.no-outcome": {"value": 2},
    "compliments.received": {"value": 50, "prior": None, "prior_published": None, "prior_note": "not published"},
    "complaints.per_referral": {
        "value": "2.5",
        "percent": "2.5",
        "numerator": 75,
        "denominator": 3003,
        "prior": "2.7",
        "prior_published": "2.7",
        "change_percent": None,
    },
    "ombudsman.received": {"value": 8, "prior": 23, "change": -15, "change_percent": "-65.2", "prior_published": 23},
    "ombudsman.assessed": {"value": 8, "prior": None, "prior_note": "not comparable", "change": None},
    "ombudsman.investigated": {"value": 2},
    "ombudsman.upheld": {"value": 1, "prior": 5, "change": -4},
    "ombudsman.not_upheld": {"value": 0, "prior": 2},
    "ombudsman.awaiting": {"value": 1, "prior": 1, "as_at": "2024-03-31"},
    "ombudsman.premature": {"value": 2},
    "ombudsman.closed": {"value": 4},
    "ombudsman.public_reports": {"value": 0},
    "ombudsman.remedies.apology": {"value": 1},
    "ombudsman.remedies.financial-redress": {"value": 1},
    "ombudsman.remedies.procedure-change": {"value": 1},
    "access_requests.received": {
        "value": 75,
        "prior": 59,
        "change": 16,
        "change_percent": "27.1",
        "prior_published": 59,
        "as_at": "2024-03-31",
    },
    "access_requests.completed_of_received": {"value": 71, "prior": None, "prior_note": "not published"},
    "access_requests.open_of_received": {"value": 4, "prior": None, "prior_note": "not published"},
}


def figures_of(report: Any) -> dict[str, dict[str, Any]]:
    figures = {figure["id"]: figure for figure in report["figures"]}
    assert len(figures) == len(report["figures"]), "two figures share an id"
    return figures


@pytest.fixture(scope="module")
def report(demonstrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    office = Office(tmp_path_factory.mktemp("report"))
    return office.json("report", "annual", "2023/24", "--database", str(demonstrated))


@pytest.mark.parametrize("figure", PUBLISHED)
def test_the_demonstration_counts_what_was_published(report: Any, figure: str) -> None:
    counted = figures_of(report)[figure]

    assert {name: counted[name] for name in PUBLISHED[figure]} == PUBLISHED[figure]


def test_the_report_has_the_documented_keys_and_no_others(report: Any) -> None:
    assert set(report) == OF_REPORT
    assert report["schema"] == "caseledger/annual-report/1"
    assert report["period"] == {"name": "2023/24", "from": "2023-04-01", "to": "2024-03-31"}
    assert report["as_at"] is None
    assert report["authority"] == "Northmere Council"
    assert report["demonstration"] is True
    assert datetime.fromisoformat(report["known_at"]) == datetime(2026, 4, 14, 12, tzinfo=UTC)


def test_every_figure_has_the_documented_keys_and_no_others(report: Any) -> None:
    for figure in report["figures"]:
        assert set(figure) == (OF_SHARE if "percent" in figure else OF_FIGURE), figure["id"]
        assert figure["label"], figure["id"]
        assert figure["basis"], figure["id"]


def test_a_share_has_its_percentage_as_value_and_the_numbers_that_give_it(report: Any) -> None:
    shares = [figure for figure in report["figures"] if "percent" in figure]

    assert {share["id"] for share in shares} >= {figure for figure in figures_of(report) if figure.endswith(".share")}
    for share in shares:
        assert share["value"] == share["percent"], share["id"]
        if share["denominator"] == 0:
            assert share["value"] is None, share["id"]
            continue
        exact = 100 * share["numerator"] / share["denominator"]
        assert abs(float(share["value"]) - exact) <= 0.05, share["id"]


def test_a_prior_that_no_source_gives_is_not_published_and_never_zero(report: Any) -> None:
    unpublished = [figure for figure in report["figures"] if figure["prior_published"] is None]

    assert len(unpublished) > 30
    for figure in unpublished:
        note = "not comparable" if figure["id"] == "ombudsman.assessed" else "not published"
        assert figure["prior_note"] == note, figure["id"]
        assert (figure["prior"], figure["change"], figure["change_percent"]) == (None, None, None), figure["id"]


def test_a_prior_that_a_source_gives_equals_the_year_before_as_replayed(report: Any) -> None:
    published = [figure for figure in report["figures"] if figure["prior_published"] is not None]

    assert len(published) == 13
    for figure in published:
        assert figure["prior_note"] is None, figure["id"]
        assert figure["prior"] == figure["prior_published"], figure["id"]


def test_the_parts_of_every_total_add_up_to_it(report: Any) -> None:
    value = {id: figure["value"] for id, figure in figures_of(report).items()}

    for total, parts in SUMS:
        assert Decimal(value[total]) == sum(Decimal(value[part]) for part in parts), total
    assert value["complaints.received"] == 75 == 17 + 58
    assert value["complaints.stage1.ended"] == 73


def test_access_requests_roll_forward_from_the_start_of_the_year_to_its_end(report: Any) -> None:
    value = {id.removeprefix("access_requests."): figure["value"] for id, figure in figures_of(report).items()}

    came = [value[name] for name in ("open_start", "received_into_hand", "reopened_into_hand")]
    went = [value[name] for name in ("completed_in_period", "withdrawn", "lapsed", "open_end")]
    assert sum(came) == sum(went)
    assert (came[1], went[-1]) == (value["received"], value["open_of_received"]) == (75, 4)


def test_outcomes_cover_every_complaint_that_was_investigated(report: Any) -> None:
    value = {id: figure["value"] for id, figure in figures_of(report).items()}

    for family in ("outcome", "outcome_derived"):
        counted = [n for id, n in value.items() if id.startswith(f"complaints.stage1.{family}.")]
        assert sum(counted) == value["complaints.investigated"], family


def test_every_case_behind_a_figure_is_listed_with_its_events(demonstration: Office) -> None:
    behind = demonstration.json("report", "annual", "2023/24", "--cases", "complaints.adr_resolved.share")

    assert behind["schema"] == "caseledger/cases-behind/1"
    assert len(behind["cases"]) == len({case["case"] for case in behind["cases"]}) == 17
    assert all("adr_on" in case["events"] for case in behind["cases"])


def test_percentages_that_do_not_follow_from_the_counts_are_explained(told: tuple[Path, Ran]) -> None:
    ledger, ran = told

    assert [line for line in ran.lines() if line.startswith("«")] == [
        "«17 (13.0%)», as minutes-2023-24 prints it, does not follow from the counts: 17 of 75 is 22.7%; "
        "13.0% is the percentage of 2022/23, carried over",
        "«58 (87.0%)», as minutes-2023-24 prints it, does not follow from the counts: 58 of 75 is 77.3%; "
        "87.0% is the percentage of 2022/23, carried over",
    ]
    assert f"recorded in {ledger}" in ran.lines()[0]


def test_beside_each_figure_stands_what_was_published_or_that_it_is_made_up(told: tuple[Path, Ran]) -> None:
    received, late, theme, investigated = (
        rows(told[1], beginning)
        for beginning in ("Complaints received ", "Late ", "Theme: Communication", "Investigated to outcome ")
    )

    assert " ".join(received[0].split()).endswith("75 75 77 -2 (-2.6%) published (minutes-2023-24)")
    assert late[0].endswith("made up for the demonstration")
    assert "not published" in theme[0]
    assert investigated[-1].split()[-2:] == ["54", "57"], "what was known on 31 March, and what is known now"


def rows(ran: Ran, beginning: str) -> list[str]:
    return [line for line in ran.lines() if line.startswith(beginning)]


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """An office that names no ledger, and whose officer's own holds the law already."""
    office = Office(tmp_path_factory.mktemp("newcomer"))
    office.env["CASELEDGER_DATABASE"] = ""
    office.does("law", "adopt")
    return office


@pytest.fixture(scope="module")
def again(newcomer: Office) -> tuple[Path, Any]:
    """Another ledger, which ``demo --json`` made as a program of its own and at another time, and what it told."""
    ran = program("demo", "--json", env=newcomer.env)
    assert (ran.code, ran.err) == (0, "")
    return newcomer.folder / "data" / "caseledger" / "demo.db", ran.json


def test_each_figure_of_the_demonstration_says_where_it_is_from(again: tuple[Path, Any]) -> None:
    ledger, shown = again

    assert set(shown) == OF_REPORT | {"ledger", "marks"}
    assert shown["schema"] == "caseledger/demo/1"
    assert shown["ledger"] == str(ledger)
    assert shown["demonstration"] is True
    assert set(shown["marks"]) == {figure["id"] for figure in shown["figures"]}
    assert shown["marks"]["complaints.received"] == {"published": "75", "source": "minutes-2023-24"}
    assert shown["marks"]["complaints.stage1.outcome.multiple"]["source"] == "rdg-today-2023-24"
    assert shown["marks"]["complaints.stage1.late"] == "made up for the demonstration"


def test_the_demonstration_is_the_same_every_time_but_for_the_ids(demonstrated: Path, again: tuple[Path, Any]) -> None:
    without_ids = (
        "SELECT rowid, originator_id, originator_version, topic, schema_version, state, slot, occurred_on, "
        "occurred_time, recorded_at, recorded_by, broken, corrects IS NULL FROM stored_events ORDER BY rowid"
    )
    first, second = looked_up(demonstrated, without_ids), looked_up(again[0], without_ids)

    assert len(first) > 700
    assert first == second


def test_the_demonstration_never_touches_a_ledger_that_holds_events(office: Office) -> None:
    before = office.events()
    ran = office("demo", "--database", str(office.ledger))

    assert (ran.code, ran.out) == (2, "")
    assert ran.err == (
        f"caseledger: {office.ledger} holds events already: the demonstration needs a file that is absent or empty\n"
    )
    assert office.events() == before


def test_the_demonstration_refuses_the_ledger_that_the_environment_names(office: Office) -> None:
    before = office.ledger.read_bytes()
    assert office("demo").code == 2
    assert office.ledger.read_bytes() == before


def test_with_no_ledger_named_the_demonstration_has_a_file_of_its_own_made_anew_every_time(
    newcomer: Office, again: tuple[Path, Any], told: tuple[Path, Ran]
) -> None:
    own, _ = again
    officers = own.with_name("ledger.db")
    assert len(content(officers)) == 1, "the law alone"
    ran = newcomer.does("demo")

    assert f"recorded in {own}" in ran.lines()[0]
    assert ran.out.replace(str(own), str(told[0])) == told[1].out
    assert len(content(own)) == len(content(told[0]))
    assert len(content(officers)) == 1


def test_a_newcomer_reads_the_demonstration_with_a_second_command(demonstrated: Path) -> None:
    ran = program("report", "annual", "2023/24", "--json", "--database", str(demonstrated), env={})

    assert (ran.code, ran.err) == (0, "")
    assert figures_of(ran.json)["complaints.received"]["value"] == 75


def test_at_the_end_of_march_fewer_were_known_to_be_investigated(demonstration: Office) -> None:
    then = figures_of(demonstration.json("report", "annual", "2023/24", "--known-at", "2024-03-31"))

    assert then["complaints.received"]["value"] == 75
    assert then["complaints.investigated"]["value"] == 54
    assert then["complaints.in_progress"]["value"] == 3
    assert then["complaints.received"]["as_at"] == "2024-03-31"


def test_matters_at_the_ombudsman_lead_to_complaints_of_the_story_and_open_none(demonstration: Office) -> None:
    asked = ("report", "annual", "2023/24", "--cases", "ombudsman.premature")
    for behind in demonstration.json(*asked)["cases"]:
        (link,) = demonstration.json("case", "show", behind["case"])["links"]
        assert (link["because"], link["newer"], link["case"][:3]) == ("to-the-ombudsman", False, "CC-")


def test_an_approach_that_only_the_yearly_list_told_of_was_not_known_in_march(demonstration: Office) -> None:
    then = figures_of(demonstration.json("report", "annual", "2023/24", "--known-at", "2024-03-31"))

    assert (then["ombudsman.received"]["value"], then["ombudsman.received.known_from_list"]["value"]) == (7, 0)


def test_a_figure_known_at_an_earlier_moment_does_not_change_by_what_is_recorded_later(demonstration: Office) -> None:
    asked = ("report", "annual", "2023/24", "--known-at", "2024-03-31")
    before = demonstration.json(*asked)
    now = figures_of(demonstration.json("report", "annual", "2023/24"))
    a_case = demonstration.json("report", "annual", "2023/24", "--cases", "complaints.stage1.late")["cases"][0]["case"]
    demonstration.does("case", "undo", a_case, stdin="it belongs elsewhere")
    demonstration.does(
        *("complaint", "receive", "--form", "oral", "--channel", "phone", "--basis", "parent"),
        *("--on", "2024-03-20", "--point", "theme=communication,function=part-3"),
    )

    assert demonstration.json(*asked) == before
    later = figures_of(demonstration.json("report", "annual", "2023/24"))
    assert later["complaints.received"]["value"] == now["complaints.received"]["value"] + 1
    assert later["complaints.received"]["prior"] == 77
