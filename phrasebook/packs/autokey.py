"""AutoKey's folders of phrases: a text file each, with a JSON file beside it whose name may begin with a dot."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any, Final

from phrasebook.packs import archives, blanks, encodings, folders, styles, values
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.head import Head

_FOLDER_FILES: Final = frozenset(("folder.json", ".folder.json"))


def read(file: Path) -> Pack:
    """Read all phrases below a folder; a text without its JSON file is a phrase too, a script is left out."""
    found = folders.members(file, (".txt", ".json"))
    gathering = Gathering(styles.AUTOKEY)
    for row, name in enumerate((name for name in found if name.endswith(".txt")), start=1):
        path = PurePosixPath(name)
        facts = _facts(found, path)
        if facts.get("hotkey") and isinstance(facts["hotkey"], dict) and facts["hotkey"].get("hotKey"):
            gathering.lose(row, "hotkey", values.text(facts["hotkey"], "hotKey"))
        abbreviations = values.texts(facts.get("abbreviation"), "abbreviations")
        if len(abbreviations) > 1:
            gathering.lose(row, "trigger", " ".join(abbreviations[1:]))
        gathering.add(
            row,
            encodings.decode(found[name]),
            title=values.text(facts, "description") or path.stem,
            code=abbreviations[0] if abbreviations else "",
            group=[_folder_title(found, parent) for parent in reversed(path.parents[:-1])],
        )
    return gathering.pack()


def _facts(found: dict[str, bytes], path: PurePosixPath) -> dict[str, Any]:
    for name in (f".{path.stem}.json", f"{path.stem}.json"):
        data = found.get((path.parent / name).as_posix())
        if data is not None:
            facts = values.json_or_nothing(data)
            return facts if isinstance(facts, dict) else {}
    return {}


def _folder_title(found: dict[str, bytes], folder: PurePosixPath) -> str:
    for name in sorted(_FOLDER_FILES):
        data = found.get((folder / name).as_posix())
        if data is not None:
            return values.text(values.json_or_nothing(data), "title") or folder.name
    return folder.name


def members(pack: Pack) -> dict[str, bytes]:
    """Return the files of a folder, in the released form with dots."""
    files: dict[str, bytes] = {}
    taken: dict[tuple[str, ...], set[str]] = {}
    for phrase in pack.phrases:
        group = pack.groups.get(phrase.id) or ("快答",)
        parts = [folders.file_name(one, set()) for one in group]
        for depth, title in enumerate(group, start=1):
            place = "/".join(parts[:depth])
            files.setdefault(f"{place}/.folder.json", values.dumped(_folder(title)))
        name = folders.file_name(phrase.content.title, taken.setdefault(tuple(parts), set(parts)))
        place = "/".join(parts)
        files[f"{place}/{name}.txt"] = blanks.theirs(phrase.content.body, styles.AUTOKEY).text.encode(
            "utf-8", "replace"
        )
        files[f"{place}/.{name}.json"] = values.dumped(_phrase(phrase.content.title, phrase.content.code))
    return files


def _folder(title: str) -> dict[str, Any]:
    return {
        "type": "folder", "title": title, "modes": [], "usageCount": 0, "showInTrayMenu": False,
        "abbreviation": _abbreviation(""), "hotkey": _HOTKEY, "filter": _FILTER,
    }  # fmt: skip


def _phrase(title: str, code: str) -> dict[str, Any]:
    return {
        "type": "phrase", "description": title, "modes": [1] if code else [], "usageCount": 0, "prompt": False,
        "omitTrigger": False, "matchCase": False, "showInTrayMenu": False, "abbreviation": _abbreviation(code),
        "hotkey": _HOTKEY, "filter": _FILTER, "sendMode": "<ctrl>+v",
    }  # fmt: skip


def _abbreviation(code: str) -> dict[str, Any]:
    return {
        "abbreviations": [code] if code else [], "backspace": True, "ignoreCase": False, "immediate": False,
        "triggerInside": False, "wordChars": r"[\w]",
    }  # fmt: skip


_HOTKEY: Final[dict[str, Any]] = {"modifiers": [], "hotKey": None}
_FILTER: Final[dict[str, Any]] = {"regex": None, "isRecursive": False}


def write(pack: Pack) -> bytes:
    """Return the folder as a zip."""
    return archives.pack(members(pack))


def _claims(head: Head) -> bool:
    return head.file.is_dir()


FORMAT = Format(
    name="autokey",
    title="AutoKey",
    suffixes=("",),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=_claims,
    keeps=frozenset({"title", "code", "group"}),
    style=styles.AUTOKEY,
    members=members,
)
