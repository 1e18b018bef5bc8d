"""Line 1: commands as whole processes, from the wheel installed in an environment of its own, against bare Python."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measuring import ROOT, Measured, Size, interleaved


def starting(folder: Path, ledger: Path, size: Size, case: str) -> Iterator[Measured]:
    """Each command's time as a multiple of bare Python's."""
    command = installed(folder)
    env = {"PATH": os.environ.get("PATH", ""), "CASELEDGER_DATABASE": str(ledger)}
    commands = {
        "--help": ("--help",),
        "worklist": ("worklist", "--on", "2025-03-31"),
        "report annual": ("report", "annual", "2023/24"),
        "case show": ("case", "show", case),
    }

    def run(*words: str | Path) -> Callable[[], object]:
        return lambda: subprocess.run(words, env=env, cwd=folder, check=True, capture_output=True)

    python = command.with_name(Path(sys.executable).name)
    if not python.exists():
        python = command.parent / "python"
    # The first reading command brings the caseload up to date; the turn that does not count warms the rest.
    seconds = interleaved(
        size.starts,
        run(sys.executable, "-I", "-S", "-c", "pass"),
        run(python, "-c", "pass"),
        *(run(command, *words) for words in commands.values()),
    )
    stripped, bare = seconds[:2]
    for name, taken in zip(commands, seconds[2:], strict=True):
        yield Measured(
            1,
            f"caseledger {name}, as installed by a wheel",
            taken / bare,
            "× python -c pass",
            7 if name == "--help" else 10,
            at_most=True,
            details={
                "ms": round(taken * 1000, 2),
                "bare_ms": round(bare * 1000, 2),
                "against_python_without_site": round(taken / stripped, 2),
                "runs": size.starts,
            },
        )


def installed(folder: Path) -> Path:
    """The command as a user has it: the wheel in an environment of its own, the libraries those of this Python."""
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    folders = {"base": str(environment), "platbase": str(environment)}
    scripts = Path(sysconfig.get_path("scripts", scheme="venv", vars=folders))
    site_packages = Path(sysconfig.get_path("purelib", scheme="venv", vars=folders))
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    python = scripts / f"python{sysconfig.get_config_var('EXE')}"
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "--python", str(python))
    without = ("--no-deps", "--no-index", "--no-build-isolation")
    subprocess.run((*pip, "install", *without, str(_tree(folder))), check=True)
    return scripts / f"caseledger{sysconfig.get_config_var('EXE')}"


def _tree(folder: Path) -> Path:
    """A copy of what the wheel is built of, so that building leaves nothing in the repository."""
    copy = folder / "tree"
    for source in ("domain", "projections", "cli"):
        shutil.copytree(ROOT / source, copy / source, ignore=shutil.ignore_patterns("__pycache__"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for name in ("pyproject.toml", project.get("readme"), *project["license-files"]):
        if name is not None:
            shutil.copy(ROOT / name, copy)
    return copy
