"""Keeps the translations in step with the sources: `.venv/bin/python packaging/words.py [--check]`.

It finds every tr("…") and mark("…") of the program, keeps what is translated, drops what has vanished, and compiles what
the wheel ships. `--check` changes nothing and ends with 1 where something is missing, differs or is not compiled.
Translations are written into the .ts files by hand or with Qt Linguist, and compiled by running this once more.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from project import ROOT, say, tool

CONTEXT: Final = "kuaida"
FORMS: Final = {"zh_CN": 1, "zh_TW": 1, "en": 2}  # how many plural forms a language has
_PLACEHOLDER: Final = re.compile(r"%n|%\d|\{\w+\}")


@dataclass(frozen=True)
class Source:
    """A text of the program; a plural one has a number in it."""

    text: str
    plural: bool = False


def sources(folder: Path) -> dict[str, Source]:
    """Return every text that the program shows, in the order of the files."""
    found: dict[str, Source] = {}
    for path in sorted(folder.rglob("*.py")):
        for text, plural in _calls(path):
            found[text] = Source(text, plural or (text in found and found[text].plural))
    return found


def read(path: Path) -> dict[str, tuple[str, ...]]:
    """Return the translations of a .ts file: one form, or several of a plural."""
    if not path.exists():
        return {}
    translations = {}
    for message in ElementTree.parse(path).iter("message"):
        target = message.find("translation")
        if target is not None:
            forms = [form.text or "" for form in target.findall("numerusform")] or [target.text or ""]
            translations[message.findtext("source", "")] = tuple(forms)
    return translations


def merged(
    known: dict[str, Source], translations: dict[str, tuple[str, ...]], language: str
) -> dict[str, tuple[str, ...]]:
    """Return what the .ts file should hold; forms that nobody has written yet are empty."""
    result = {}
    for text, source in known.items():
        if language == "en" and not source.plural:
            continue
        count = FORMS[language] if source.plural else 1
        result[text] = (*translations.get(text, ()), *("",) * count)[:count]
    return result


def faults(known: dict[str, Source], translations: dict[str, tuple[str, ...]], language: str) -> list[str]:
    """Say what is missing in a language and what does not fit its source."""
    found = []
    for text, forms in merged(known, translations, language).items():
        if not all(forms):
            found.append(f"{language}: not translated: {text!r}")
        for form in filter(None, forms):
            if set(_PLACEHOLDER.findall(form)) != set(_PLACEHOLDER.findall(text)) and not _is_one(form, text, language):
                found.append(f"{language}: placeholders differ: {text!r} and {form!r}")
            if form.strip() != form and text.strip() == text:
                found.append(f"{language}: spaces at an end: {form!r}")
    found += [f"{language}: no longer used: {text!r}" for text in translations if text not in known]
    return found


def written(known: dict[str, Source], translations: dict[str, tuple[str, ...]], language: str) -> str:
    """Return the text of the .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, forms in merged(known, translations, language).items():
        state = "" if all(forms) else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if known[text].plural else "    <message>")
        lines.append(f"        <source>{escape(text)}</source>")
        if known[text].plural:
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
        else:
            inner = escape(forms[0])
        lines += [f"        <translation{state}>{inner}</translation>", "    </message>"]
    return "\n".join((*lines, "</context>", "</TS>", ""))


def compiled(text: str) -> bytes:
    """Return the .qm for the text of a .ts file."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "words.ts", Path(folder) / "words.qm"
        source.write_text(text, encoding="utf-8")
        subprocess.run([tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)], check=True)
        return target.read_bytes()


def main(arguments: list[str]) -> int:
    """Bring the files in step, or only look whether they are."""
    folder = ROOT / "resources" / "translations"
    known = sources(ROOT / "app")
    found: list[str] = []
    for language in FORMS:
        ts, qm = (folder / f"{CONTEXT}_{language}.{suffix}" for suffix in ("ts", "qm"))
        translations = read(ts)
        wanted = written(known, translations, language)
        if "--check" not in arguments:
            translations = {text: forms for text, forms in translations.items() if text in known}
            folder.mkdir(parents=True, exist_ok=True)
            ts.write_text(wanted, encoding="utf-8")
            qm.write_bytes(compiled(wanted))
        elif not qm.exists() or qm.read_bytes() != compiled(wanted):
            found.append(f"{language}: {qm.name} is not what {ts.name} and the sources make: run packaging/words.py")
        found += faults(known, translations, language)
    for fault in found:
        print(fault)
    say(f"{len(known)} texts, {len(found)} faults.")
    return 1 if found else 0


def _calls(path: Path) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "mark")):
            continue
        if len(node.args) == 1 and isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str):
            yield node.args[0].value, any(keyword.arg == "n" for keyword in node.keywords)
        elif node.args and isinstance(node.args[0], (ast.JoinedStr, ast.BinOp)):
            raise SystemExit(f"{path}:{node.lineno}: no text can be put together inside tr()")


def _is_one(form: str, text: str, language: str) -> bool:
    """An English form for one thing may write the number as a word, or leave it out."""
    return language == "en" and "%n" in text and "%n" not in form


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
