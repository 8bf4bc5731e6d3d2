"""闪语's packages: a zip with a manifest, categories and phrases as JSON; its images are told, not taken."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from phrasebook.packs import archives, blanks, values
from phrasebook.packs.blanks import PLAIN
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.limits import MAX_FILE, broken, get_bytes

_FORMAT: Final = "QuickPhrase.PhrasePackage"
_MEDIA: Final = "media/"
_MAX_MEDIA: Final = 10_000_000
_MOMENT: Final = "2026-01-01T00:00:00+00:00"


def _limit(name: str) -> int | None:
    if name in ("manifest.json", "data.json"):
        return MAX_FILE
    return _MAX_MEDIA if name.startswith(_MEDIA) and name.count("/") == 1 and ".." not in name else None


def read(file: Path) -> Pack:
    """Read the phrases."""
    members = archives.unpack(get_bytes(file), _limit)
    if not {"manifest.json", "data.json"} <= set(members):
        raise broken("manifest.json, data.json")
    manifest, data = values.from_json(members["manifest.json"]), values.from_json(members["data.json"])
    if values.text(manifest, "format") != _FORMAT or not isinstance(data, dict):
        raise broken(_FORMAT)
    categories = {values.text(one, "id"): one for one in values.objects(data.get("categories"))}
    gathering = Gathering()
    found = data.get("phrases")
    for row, one in enumerate(found if isinstance(found, list) else (), start=1):
        text, images = _text(one if isinstance(one, dict) else {})
        if images:
            gathering.lose(row, "image")
        group = _path(categories, values.text(one, "categoryId"))
        gathering.add(row, text, title=values.text(one, "title"), group=group, key=values.text(one, "id"))
    return gathering.pack()


def _text(phrase: dict[str, Any]) -> tuple[str, bool]:
    """Return the text of a phrase, whose body is a text or a list of segments, and whether it has images."""
    body = phrase.get("body", phrase.get("content"))
    if not isinstance(body, dict):
        return (body if isinstance(body, str) else ""), False
    segments = list(values.objects(body.get("segments")))
    texts = [values.text(one, "text") for one in segments if isinstance(one.get("text"), str)]
    return "\n".join(texts), len(texts) < len(segments)


def _path(categories: dict[str, dict[str, Any]], start: str) -> list[str]:
    path: list[str] = []
    place = start
    while place in categories and len(path) < 8:
        path.insert(0, values.text(categories[place], "name"))
        place = values.text(categories[place], "parentId")
    return path


def write(pack: Pack) -> bytes:
    """Return a package without images."""
    categories: dict[tuple[str, ...], dict[str, Any]] = {}
    phrases = []
    for number, phrase in enumerate(pack.phrases):
        first, *rest = pack.groups.get(phrase.id) or ("快答",)
        place = (first, " / ".join(rest)) if rest else (first,)
        for depth in range(1, len(place) + 1):
            above = categories.get(place[: depth - 1])
            categories.setdefault(
                place[:depth],
                {
                    "id": values.stable_uuid("category", *place[:depth]),
                    "name": place[depth - 1],
                    "parentId": above["id"] if above else None,
                    "sortOrder": len(categories),
                },
            )
        text = blanks.theirs(phrase.content.body, PLAIN).text
        segment = {"id": values.stable_uuid(phrase.id, "text"), "kind": 0, "text": text, "image": None}
        phrases.append(
            {
                "id": values.stable_uuid(phrase.id),
                "title": phrase.content.title,
                "body": {"segments": [segment]},
                "categoryId": categories[place]["id"],
                "sortOrder": number,
            }
        )
    manifest = {
        "format": _FORMAT,
        "formatVersion": 1,
        "packageId": values.stable_uuid("package", *(phrase.id for phrase in pack.phrases)),
        "name": pack.identity.name if pack.identity and pack.identity.name else "快答",
        "createdAt": _MOMENT,
        "phraseCount": len(phrases),
        "categoryCount": len(categories),
        "mediaCount": 0,
    }
    data = {"categories": list(categories.values()), "phrases": phrases, "media": []}
    return archives.pack({"manifest.json": values.dumped(manifest), "data.json": values.dumped(data)})


FORMAT = Format(
    name="qphrase",
    title="闪语话术包",
    suffixes=(".qphrase",),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    keeps=frozenset({"title", "group"}),
    style=PLAIN,
)
