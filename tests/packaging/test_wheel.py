"""The wheel, built and installed in an environment elsewhere, works without the folder that it was built from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*command: str | Path, cwd: Path, **extra: str) -> str:
    """Return what a program prints that was started without anything that could lead it back to the sources."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment = {**kept, "PYTHONUTF8": "1", "KUAIDA_HOME": str(cwd / "home"), **extra}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        pytest.fail(f"{command} ended with {done.returncode}:\n{done.stdout}{done.stderr}", pytrace=False)
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as `dev.py package` does."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (built,) = folder.glob("kuaida-*.whl")
    return built


@pytest.fixture(scope="module")
def elsewhere(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the `bin` of a fresh environment: the wheel is its own, the libraries are lent by this one."""
    folder = tmp_path_factory.mktemp("elsewhere")
    run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    programs = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    python = programs / Path(sys.executable).name
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", python)
    run(*pip, "install", "--quiet", "--no-deps", "--no-index", wheel, cwd=folder)
    # A path from a .pth file comes last, and the .pth files behind it, our editable one among them, are not read.
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    (Path(site) / "lent.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return programs


def test_the_wheel_holds_the_program_its_resources_and_nothing_else(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"app", "phrasebook", "kuaida"}
    shipped = {name.removeprefix("phrasebook/_resources/") for name in names if "/_resources/" in name}
    tracked = {p.relative_to(ROOT / "resources").as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()}
    assert shipped == tracked


def test_the_installed_program_is_not_the_one_of_this_folder(elsewhere: Path, tmp_path: Path) -> None:
    code = "import app, phrasebook; print(app.__file__); print(phrasebook.__file__)"
    found = run(elsewhere / Path(sys.executable).name, "-c", code, cwd=tmp_path).splitlines()
    assert all(Path(path).is_relative_to(elsewhere.parent) for path in found), found


def test_it_finds_a_bundled_reply_in_an_empty_home(elsewhere: Path, tmp_path: Path) -> None:
    found = json.loads(run(elsewhere / "kuaida", "find", "发货", "--json", cwd=tmp_path))
    assert found
    assert all(hit["title"] and hit["body"] and isinstance(hit["id"], str) for hit in found)
    assert (tmp_path / "home" / "book.sqlite3").exists()


def test_its_desktop_can_be_loaded(elsewhere: Path, tmp_path: Path) -> None:
    run(
        elsewhere / Path(sys.executable).name, "-c", "import app.application", cwd=tmp_path, QT_QPA_PLATFORM="offscreen"
    )
