"""The console blocks of a page: every command as a reader would type it, run in one shell, and what it printed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
NOW: Final = datetime(2026, 6, 1, 9, tzinfo=UTC)
"""When the commands of every page are run."""

BLOCK: Final = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)

FILES: Final = {"toml": "policy.toml", "jsonl": "cases.jsonl"}
"""What the commands of a page find in their folder: its first block of that language, under that name."""

CASELEDGER: Final = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(ROOT)!r})
from datetime import datetime
from cli import settings
settings.now = lambda: datetime.fromisoformat({NOW.isoformat()!r})
from cli.main import main
main()
"""


@dataclass(frozen=True, slots=True)
class Typed:
    """A command, with the further lines of one that goes on, and what the page says that it prints."""

    command: str
    printed: str


def typed(page: str) -> list[Typed]:
    """The commands of a page, in order."""
    return [command for block in BLOCK.findall(page) for command in _commands(block)]


def _commands(block: str) -> list[Typed]:
    found: list[tuple[list[str], list[str]]] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append(([line[2:]], []))
        elif line.startswith("> ") and not found[-1][1]:
            found[-1][0].append(line[2:])
        elif line == ">" and not found[-1][1]:
            found[-1][0].append("")
        else:
            found[-1][1].append(line)
    return [Typed("\n".join(command), "".join(f"{line}\n" for line in printed)) for command, printed in found]


def fenced(page: str, language: str) -> str:
    """The first block of a language, empty when the page has none."""
    found = re.search(rf"^```{language}\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def printed(page: str, folder: Path) -> list[str]:
    """What each command prints, on either stream, when all are typed one after the other into a shell in ``folder``."""
    for language, name in FILES.items():
        if example := fenced(page, language):
            (folder / name).write_text(example, encoding="utf-8")
    programs = folder / "programs"
    programs.mkdir()
    program = programs / "caseledger"
    program.write_text(CASELEDGER, encoding="utf-8")
    program.chmod(0o755)
    mark = "-- next command --"
    script = "exec 2>&1\n" + "".join(f"echo '{mark}'\n{one.command}\n" for one in typed(page))
    shell = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env={"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder), "LANG": "C.UTF-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return shell.stdout.split(f"{mark}\n")[1:]


def rewritten(page: str, folder: Path) -> str:
    """The page with what its commands print now."""
    now = iter(printed(page, folder))

    def block(found: re.Match[str]) -> str:
        lines: list[str] = []
        for one in _commands(found[1]):
            first, *more = one.command.split("\n")
            lines += [f"$ {first}", *(f"> {line}".rstrip() for line in more), *next(now).splitlines()]
        return "```console\n" + "".join(f"{line}\n" for line in lines) + "```"

    return BLOCK.sub(block, page)
