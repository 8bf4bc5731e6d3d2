"""The rules of the house that no linter knows; each test lists every offender, and CONTRIBUTING.md says why."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import tokenize
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = sorted(path for package in ("app", "phrasebook") for path in (ROOT / package).rglob("*.py"))
SOURCES = [*PROGRAM, *sorted((ROOT / "packaging").rglob("*.py"))]
EVERYTHING = [*SOURCES, *sorted((ROOT / "tests").rglob("*.py"))]

LONGEST, LONG, LONG_SHARE = 400, 150, 0.20
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base", "core", "shared"}
HOOKS = re.compile(r"\b(pynput|evdev|XRecord\w*|record_enable_context|SetWindowsHookEx\w*|CGEventTap\w*)\b")
# Spelled apart, for these words stand in this file too.
MACHINE_PATH = re.compile(r"(?<![\w.~$}/-])/(" + "|".join(("work", "root", "tmp", "home", "Users")) + r")/\w")
PRIVATE_HOST = re.compile(
    r"\b(?:https?|ssh|git)://(?:[^/\s\"'<>]*@)?(?:[\w.-]+\.(?:internal|intranet|corp|lan|local)\b"
    r"|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)"
)

# Modules without a test file of their own: the list only gets shorter.
UNTESTED: set[str] = set()


def show(path: Path, line: int = 0) -> str:
    return f"{path.relative_to(ROOT).as_posix()}{f':{line}' if line else ''}"


def report(offenders: list[str], rule: str) -> None:
    if offenders:
        pytest.fail(f"{rule}\n  " + "\n  ".join(offenders), pytrace=False)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def calls(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


def tracked_texts() -> Iterator[tuple[Path, str]]:
    """Yield every text file that is or will be committed; in an unpacked archive, every file."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if listed.returncode == 0:
        paths = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not show(path).startswith(".")]
    for path in sorted(paths):
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            yield path, content.decode("utf-8", "replace")


def test_every_module_says_in_one_sentence_what_it_is_for() -> None:
    offenders = []
    for path in SOURCES:
        first, _, _ = (ast.get_docstring(tree(path)) or "").partition("\n\n")
        plain = re.sub(r"``?[^`]*``?|\b(e\.g|i\.e|etc|vs)\.", "x", first)
        if len(re.findall(r"[.!?。](?=\s|$)", plain)) != 1 or not plain.rstrip().endswith((".", "。")):
            offenders.append(f"{show(path)}: {first or 'nothing'}")
    report(offenders, "The first paragraph of a module's docstring is one sentence with a full stop:")


def test_modules_are_short() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES}
    report(
        [f"{show(path)}: {size}" for path, size in sizes.items() if size > LONGEST],
        f"No module has more than {LONGEST} lines; split it by what it knows:",
    )
    long = {path: size for path, size in sizes.items() if size >= LONG}
    if len(long) > LONG_SHARE * len(sizes):
        listing = [f"{show(path)}: {size}" for path, size in sorted(long.items(), key=lambda item: -item[1])]
        report(listing, f"{len(long)} of {len(sizes)} modules have {LONG} lines or more; at most {LONG_SHARE:.0%} may:")


def test_module_names_say_something() -> None:
    offenders = [show(path) for path in EVERYTHING if path.stem in EMPTY_NAMES or path.parent.name in EMPTY_NAMES]
    report(offenders, "Name a module after what it knows, not after being useful:")


def test_nothing_waits_blindly_or_prints() -> None:
    sleeping = {"time.sleep", "sleep", "QThread.sleep", "QThread.msleep", "QTest.qWait", "QTest.qSleep"}
    offenders = []
    for path in PROGRAM:
        for name, line in calls(path):
            if name in sleeping or name.rpartition(".")[2] == "processEvents":
                offenders.append(f"{show(path, line)}: {name}() waits blindly; use a timer or a signal")
            if name == "print" and (ROOT / "phrasebook" / "cli") not in path.parents:
                offenders.append(f"{show(path, line)}: print(); only phrasebook.cli speaks to a terminal")
    report(offenders, "Not in the program:")


def test_no_check_is_switched_off() -> None:
    silenced = re.compile(r"type:\s*ignore|\bnoqa\b|ruff:\s*noqa|mypy:|pragma:\s*no cover")
    offenders = []
    for path in EVERYTHING:
        for token in tokenize.generate_tokens(io.StringIO(path.read_text(encoding="utf-8")).readline):
            if token.type == tokenize.COMMENT and silenced.search(token.string):
                offenders.append(f"{show(path, token.start[0])}: {token.string}")
    mypy = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["mypy"]
    for override in mypy.get("overrides", []):
        modules = override["module"] if isinstance(override["module"], list) else [override["module"]]
        offenders += [f"pyproject.toml: mypy {m}" for m in modules if m.split(".")[0] in ("app", "phrasebook", "*")]
    report(offenders, "Mend it instead of switching the check off:")


def test_tests_mirror_the_sources() -> None:
    untested = {}
    for package in ("app", "phrasebook"):
        rooms = {p.stem for p in (ROOT / package).iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
        for room in sorted(rooms - {"__init__"}):
            tests, name = ROOT / "tests" / package, room.strip("_")
            if not [*tests.glob(f"test_{name}.py"), *tests.glob(f"{name}/test_*.py")]:
                untested[f"{package}.{room}"] = f"tests/{package}/test_{name}.py"
    missing = [f"{room}: {test}" for room, test in untested.items() if room not in UNTESTED]
    report(missing, "Every room has a test file of its name, or a folder of its name with test files:")
    report(sorted(UNTESTED - set(untested)), "Take these out of UNTESTED, which only gets shorter:")


def test_there_is_one_door_to_sqlite() -> None:
    doors = [ROOT / "phrasebook" / "database.py", *(ROOT / "phrasebook" / "database").glob("*.py")]
    offenders = [
        f"{show(path, line)}: {name}"
        for path in SOURCES
        if path not in doors
        for name, line in imports(path)
        if name.split(".")[0] in ("sqlite3", "_sqlite3", "apsw")
    ]
    report(offenders, "Only phrasebook.database imports sqlite3:")


def test_no_keyboard_hook_is_named_anywhere() -> None:
    offenders = [
        f"{show(path, number)}: {found.group()}"
        for path, text in tracked_texts()
        if path.suffix in {".py", ".toml", ".txt", ".cfg"} and path != Path(__file__).resolve()
        for number, line in enumerate(text.splitlines(), 1)
        if (found := HOOKS.search(line))
    ]
    offenders += [
        f"{show(path, line)}: {name}"
        for path in EVERYTHING
        for name, line in imports(path)
        if name.split(".")[0] in ("keyboard", "mouse", "pyHook", "pyxhook")
    ]
    report(offenders, "Hotkeys are registered with the system; nothing ever listens to all keys:")


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    offenders = [
        f"{show(path, number)}: {line.strip()[:120]}"
        for path, text in tracked_texts()
        for number, line in enumerate(text.splitlines(), 1)
        if MACHINE_PATH.search(line) or PRIVATE_HOST.search(line)
    ]
    report(offenders, "No path of one machine and no private host in a committed file:")


def test_the_folder_packaging_is_no_package() -> None:
    report([show(path) for path in (ROOT / "packaging").rglob("__init__.py")], "It would hide PyPI's `packaging`:")
