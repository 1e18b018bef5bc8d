"""The wheel holds all of the program under one name of its own, and an installation of it runs from anywhere."""

import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ("domain", "projections", "cli")
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
VERSION: str = PYPROJECT["project"]["version"]


def files_of_the_program() -> Iterator[Path]:
    """Every file of the three folders, as a path within the repository, but for what Python has compiled."""
    for source in SOURCES:
        for path in sorted((ROOT / source).rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT)


def place_in_the_wheel(path: Path) -> str:
    """Where the wheel puts a file: the launcher is the package ``caseledger``, all else lies in its ``_own``."""
    if path.is_relative_to("cli/launch"):
        return (Path("caseledger") / path.relative_to("cli/launch")).as_posix()
    return (Path("caseledger/_own") / path).as_posix()


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """What the command printed; a test fails, and shows what was said, where it does not exit with 0."""
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, f"{command} exited with {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is built, so that building leaves nothing in the repository."""
    copy = tmp_path_factory.mktemp("tree")
    for source in SOURCES:
        shutil.copytree(ROOT / source, copy / source, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", PYPROJECT["project"].get("readme"), *PYPROJECT["project"]["license-files"]):
        if name is not None:
            shutil.copy(ROOT / name, copy)
    return copy


@pytest.fixture(scope="module")
def wheel(tree: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the setuptools of the running environment."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, cwd=tree)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def names_in_the_wheel(wheel: Path) -> set[str]:
    """The files that the wheel installs."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(params=["wheel", "editable"])
def command(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The command as installed, from the wheel or editable, into an environment that has nothing else of ours.

    Its libraries are those of the running environment: a line of a ``.pth`` file adds their folder to the path, and
    leaves unread the ``.pth`` files there, so that an editable installation beside them is not seen.
    """
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    folders = {"base": str(environment), "platbase": str(environment)}
    scripts = Path(sysconfig.get_path("scripts", scheme="venv", vars=folders))
    site_packages = Path(sysconfig.get_path("purelib", scheme="venv", vars=folders))
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site_packages / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")

    what = ["--editable", "tree"] if request.param == "editable" else ["wheel"]
    what[-1] = str(request.getfixturevalue(what[-1]))
    python = scripts / f"python{sysconfig.get_config_var('EXE')}"
    pip = (sys.executable, "-m", "pip", "--python", str(python))
    run(*pip, "install", "--no-deps", "--no-index", "--no-build-isolation", *what, cwd=tmp_path)
    return scripts / f"caseledger{sysconfig.get_config_var('EXE')}"


def test_the_list_of_packages_names_every_package_folder_and_no_other() -> None:
    folders = {path.parent for path in files_of_the_program() if path.name == "__init__.py"}
    listed = PYPROJECT["tool"]["setuptools"]["packages"]

    assert set(listed) == {".".join(Path(place_in_the_wheel(folder)).parts) for folder in folders}
    assert len(listed) == len(set(listed))


def test_the_wheel_adds_no_top_level_name_but_its_own(names_in_the_wheel: set[str]) -> None:
    assert {name.split("/")[0] for name in names_in_the_wheel} == {"caseledger", f"caseledger-{VERSION}.dist-info"}


def test_the_wheel_holds_every_file_of_the_program_and_nothing_else(names_in_the_wheel: set[str]) -> None:
    held = {name for name in names_in_the_wheel if name.startswith("caseledger/")}

    assert held == {place_in_the_wheel(path) for path in files_of_the_program()}


def test_an_installation_runs_from_another_folder_with_an_empty_environment(command: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    assert VERSION in run(command, "--version", cwd=elsewhere, env={}).split()
    assert "Usage" in run(command, "--help", cwd=elsewhere, env={})
    assert list(elsewhere.iterdir()) == []
