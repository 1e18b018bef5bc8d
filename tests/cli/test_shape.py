"""The shape of the command: what may be an argument, what is imported, help, exit codes, pipes and completion."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
import typer

from cli import kinds, main
from cli.verbs import verbs
from domain.procedures import PROCEDURES
from domain.workflow import Procedure
from tests.cli.office import RECEIVE, ROOT, Office, environment, program


class Parameter(NamedTuple):
    """A parameter of a command of the tree."""

    command: str
    given: Any

    @property
    def says(self) -> str:
        return f"{self.command} {self.given.opts[0]}"


def commands(group: Any = None, name: str = "caseledger") -> Iterator[tuple[str, Any]]:
    """Every command of the tree by its words, groups among them."""
    group = typer.main.get_command(main.app) if group is None else group
    yield name, group
    for verb in group.list_commands(None) if hasattr(group, "list_commands") else ():
        yield from commands(group.get_command(None, verb), f"{name} {verb}")


COMMANDS: Final = dict(commands())
LEAVES: Final = {name: command for name, command in COMMANDS.items() if not hasattr(command, "list_commands")}
PARAMETERS: Final = [Parameter(name, given) for name, command in COMMANDS.items() for given in command.params]

VERBS: Final = {procedure.noun: verbs(procedure.name) for procedure in PROCEDURES}

PATTERN_OF_THE_AUTHORITY: Final = "--officer"
"""The one text that is no kind: its pattern is a setting, and ``settings.officer`` holds it to that."""


def of_kind(given: Any) -> Any:
    """The kind that parses a parameter, if one does."""
    return getattr(given.type, "func", None)


def test_the_tree_of_commands_is_walked_whole() -> None:
    assert len(LEAVES) > 30
    assert {"caseledger complaint receive", "caseledger policy adopt", "caseledger demo"} <= set(LEAVES)


def test_no_argument_can_carry_personal_data() -> None:
    shells = ("--install-completion", "--show-completion")
    for parameter in PARAMETERS:
        given = parameter.given
        harmless = (
            getattr(given, "is_flag", False)
            or type(given.type).__name__ in ("IntParamType", "IntRange", "Path", "TyperPath", "Choice", "TyperChoice")
            or of_kind(given) in kinds.KINDS
            or given.opts[0] in (PATTERN_OF_THE_AUTHORITY, *shells)
        )
        assert harmless, f"{parameter.says} takes any text: {given.type!r}"


PERSONAL: Final = (
    *("Ann Example", "ANN EXAMPLE", "Ann", "A.E.", "A. E.", "A.E. Example", "Example, Ann", "Mrs Example", "Zoë"),
    *("ann@example.org", "ann.example@example.org", "<ann@example.org>", "mailto:ann@example.org"),
    *("12 High Street", "12 High Street, Northmere NM1 2AB", "Flat 3", "NM1 2AB", "7 Acacia", "7 Mayfield 1999"),
    *("+44 1632 960001", "(01632) 960001", "ring her back", "the child said that nobody came", "Ann's mother"),
    *("'Ann'", '"Ann Example"', "name=Ann Example", '[{"theme": "ann example"}]', '[{"Ann": 1}]', "a\nb", "theme=Ann"),
    *("subject=Ann", "subject=ANN", "subject=A.E.", "subject=NM1 2AB", "applied_by=RED-2 Ann", "because=the child"),
    *('points=["Ann"]', 'points=["12 High Street"]', 'pages={"located": "Ann Example"}', 'pages={"Ann": 10}'),
    *('points=[{"number": 1, "theme": "Ann"}]', 'pages={"located": ["Ann"]}', "pages={}", "pages={located: 10}"),
    *("contact=+44 1632 960001", "pages={'located': 10}", 'pages={"located": 1632960001}', "subject="),
)


@pytest.mark.parametrize("kind", kinds.KINDS, ids=lambda kind: kind.__name__)
def test_a_kind_refuses_names_initials_addresses_and_free_text(kind: kinds.Kind) -> None:
    for text in PERSONAL:
        with pytest.raises(typer.BadParameter, match="write it like"):
            kind(text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (kinds.reference, "CC-2026-0042"),
        (kinds.reference, "MO-2023"),
        (kinds.reference, "2019/0412"),
        (kinds.given_reference, "REF-20190412"),
        (kinds.day, "14 apr"),
        (kinds.day, "Tue 14 April 2026"),
        (kinds.day, "yesterday"),
        (kinds.moment, "2024-03-31T17:30:00+01:00"),
        (kinds.moment, "806"),
        (kinds.person, "ADV-17"),
        (kinds.exemption, "third-party"),
        (kinds.exemption_test, "serious-harm"),
        (kinds.third_party_role, "court-officer"),
        (kinds.source, "https://northmere.example/minutes?year=2026"),
        (kinds.ombudsman_reference, "24-008-148"),
        (kinds.clock, "ombudsman.public-notice"),
        (kinds.clock, "ombudsman.remedy.2"),
        (kinds.field, "basis=parent"),
        (kinds.field, "points=[1, 2]"),
        (kinds.field, "points=[]"),
        (kinds.field, 'stage_two={"asked_on": "2024-05-08", "independent_persons": ["IP-1", "IP-2"]}'),
        (kinds.field, "starts_on=2026-04-14"),
        (kinds.field, "applied_by=RED-2"),
        (kinds.field, "document=D9"),
        (kinds.field, "to=CC-2026-0042"),
        (kinds.field, "continues=2019/0412"),
        (kinds.field, "ombudsman_reference=24-008-148"),
        (kinds.field, "reasons_given=true"),
        (kinds.field, "pounds=1234.50"),
        (kinds.field, 'grounds=["manifestly-unfounded", "excessive"]'),
        (kinds.field, 'pages={"located":10,"released_full":10}'),
        (kinds.field, 'points=[{"number": 1, "late_accepted": true, "arose_on": null, "paid": 1.50}, {"by": "IO-7"}]'),
        (kinds.field, 'outcomes=[{"point": 1, "outcome": "not-upheld"}]'),
        (kinds.point, "function=part-3,arose=2026-01-03"),
        (kinds.continued_point, "was=2,function=part-3,discontinued=2026-01-03"),
        (kinds.departure, "1=new-evidence"),
        (kinds.pounds, "1234.50"),
    ],
)
def test_a_kind_takes_what_it_is_for(kind: kinds.Kind, text: str) -> None:
    assert kind(text) == text


def test_an_allotted_reference_is_not_one_to_give() -> None:
    with pytest.raises(typer.BadParameter):
        kinds.given_reference("CC-2026-0042")


@pytest.mark.parametrize("officer", ["Ann Example", "A.E.", "AE", "ann@example.org", "Ann07", "12 High Street"])
def test_an_officer_is_never_named_on_the_command_line(office: Office, officer: str) -> None:
    ran = office(*RECEIVE, "--officer", officer)

    assert ran.code == 2
    assert "not by name" in ran.err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_every_option_has_help_within_120_columns(office: Office, name: str) -> None:
    command = COMMANDS[name]
    shown = office.does(*name.split()[1:], "--help")

    assert command.help, name
    for given in command.params:
        assert given.help, f"{name} {given.opts[0]}"
        assert given.opts[0] in shown.out or given.metavar in shown.out, given.opts[0]
    assert max(map(len, shown.lines())) <= 120
    assert shown.err == ""


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.noun)
def test_every_event_of_a_table_has_a_verb_and_every_verb_a_command(procedure: Procedure[Any]) -> None:
    verbs, noun = VERBS[procedure.noun], f"caseledger {procedure.noun}"
    assert set(verbs) == {row.event.kind for row in procedure.table}
    reads = getattr(import_module(f"cli.{procedure.name}"), "READS", {})
    assert {f"{noun} {verb}" for verb in (*verbs.values(), *reads)} == {
        name for name in LEAVES if name.startswith(f"{noun} ")
    }
    assert len(set(verbs.values())) == len(verbs)
    assert COMMANDS[noun].help


def test_every_command_that_prints_data_can_print_json() -> None:
    without = {name for name, command in LEAVES.items() if "--json" not in options_of(command)}
    assert without == set()


def test_every_command_that_records_can_be_tried_first() -> None:
    recording = {name for name, command in LEAVES.items() if "--officer" in options_of(command)}
    assert {name for name in recording if "--dry-run" not in options_of(LEAVES[name])} == set()
    verbs = {f"caseledger {name.replace('_', '-')} {verb}" for name, verbs in VERBS.items() for verb in verbs.values()}
    assert verbs - recording == {"caseledger monitoring record"}, "of which no officer is kept"
    assert "--dry-run" in options_of(LEAVES["caseledger monitoring record"])


def test_a_verb_loads_no_verb_of_another_stage(office: Office) -> None:
    tell = (
        "import sys\nfrom cli.main import main\nsys.argv = ['caseledger', 'complaint', 'panel-met', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(*(name for name in sys.modules if name.startswith('cli.complaint.')), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", tell], cwd=ROOT, env=environment(office.env), capture_output=True, text=True, check=True
    )
    assert set(ran.stderr.split()) == {"cli.complaint.verbs", "cli.complaint.options", "cli.complaint.stage_three"}


def options_of(command: Any) -> set[str]:
    return {option for given in command.params for option in given.opts}


READING: Final = (
    ("worklist",),
    ("report", "annual", "2023/24"),
    ("case", "show", "CC-2022-0001"),
    ("case", "due", "CC-2022-0001"),
    ("law", "show"),
    ("--help",),
    ("report", "annual", "--help"),
    ("complaint", "receive", "--help"),
    ("representation", "receive", "--help"),
    ("ombudsman", "decide", "--help"),
    ("monitoring", "record", "--help"),
    ("complaint", "--help"),
    ("access-request", "--help"),
    ("access-request", "backlog", "--as-at", "2024-03-31"),
    ("access-request", "redact", "--help"),
    ("--version",),
)


@pytest.mark.parametrize("command", READING, ids=" ".join)
def test_a_reading_command_on_a_caseload_up_to_date_imports_neither_pydantic_nor_eventsourcing(
    demonstrated: Path, command: tuple[str, ...]
) -> None:
    tell = (
        "import sys\nfrom cli.main import main\n"
        f"sys.argv = ['caseledger', *{command!r}]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", tell],
        cwd=ROOT,
        env=environment({"CASELEDGER_DATABASE": str(demonstrated)}),
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(ran.stderr.split())

    assert {"cli", "typer"} <= imported
    assert imported & {"pydantic", "pydantic_core", "eventsourcing", "cryptography", "rich"} == set()


def test_exit_codes_say_done_wrong_usage_or_anything_else(demonstrated: Path) -> None:
    env = {"CASELEDGER_DATABASE": str(demonstrated), "CASELEDGER_OFFICER": "CRT07"}

    assert program("worklist", "--on", "2024-01-15", env=env).code == 0
    assert program("worklist", "--on", "30 feb", env=env).code == 2
    assert program("worklist", "--colour", env=env).code == 2
    refused = program("complaint", "respond", "CC-2022-0001", "--outcome", "upheld", "--dry-run", env=env)
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("caseledger: refused: CC-2022-0001: ")
    assert program("case", "show", "CC-1999-0001", env=env).code == 1


def test_without_a_command_help_is_shown(office: Office) -> None:
    ran = office()
    assert ran.code in (0, 2)
    assert "Usage: caseledger" in ran.out + ran.err


def test_the_version_is_told(office: Office) -> None:
    assert office.does("--version").out.startswith("caseledger ")


@pytest.mark.parametrize("command", ["report annual 2023/24", "law show --json", "schema events", "demo --help"])
def test_a_reader_that_has_seen_enough_is_not_told_of_it(demonstrated: Path, command: str) -> None:
    shown = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m cli.main {command} | head -n 1"],
        cwd=ROOT,
        env=environment({"CASELEDGER_DATABASE": str(demonstrated)}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(shown.stdout.splitlines()) == 1
    assert shown.stderr == ""


def test_data_goes_to_standard_output_and_the_rest_to_standard_error(office: Office) -> None:
    ran = office.does(*RECEIVE, "--on", "13 apr", "--json")

    assert json.loads(ran.out)["events"]
    assert ran.err == "13 apr: Mon 13 April 2026\n"


def completed(*words: str) -> list[str]:
    """What a shell is told to offer after these words, the last of which is unfinished."""
    start = "import sys\nfrom cli.main import main\nsys.argv = ['caseledger']\nmain()"
    typed = {"COMP_WORDS": " ".join(["caseledger", *words]), "COMP_CWORD": str(len(words))}
    ran = subprocess.run(
        [sys.executable, "-c", start],
        cwd=ROOT,
        env=environment({"_CASELEDGER_COMPLETE": "complete_bash", **typed}),
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stderr == ""
    return ran.stdout.split()


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("",), list(main.NOUNS)),
        (("st",), ["statistic"]),
        (("case", ""), ["show", "due", "next", "why", "timeline", "correct", "undo", "link"]),
        (("complaint", "resp"), ["respond", "respond-stage-two", "response-received", "respond-stage-three"]),
        (("complaint", "panel"), ["panel-met", "panel-reported", "panel-report-received"]),
        (("complaint", "receive", "--form", ""), ["oral", "written"]),
        (("worklist", "--over"), ["--overdue"]),
    ],
)
def test_the_tab_key_completes_commands_options_and_choices(words: tuple[str, ...], offered: list[str]) -> None:
    assert completed(*words) == offered


def test_the_shells_own_script_of_completion_is_shown(office: Office) -> None:
    assert "_CASELEDGER_COMPLETE=complete_bash" in office.does("--show-completion", "bash").out
