"""Proposes for every group of another program's file the scenario that it most likely is: by its name, else by what stands in it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Final

from phrasebook.database import Database
from phrasebook.model import UNSORTED, PhraseId, Scenario
from phrasebook.packs import Pack
from phrasebook.store import places, settings

NEW: Final = "new"
"""In a mapping: make a scenario of the shop's own for the group."""

_SETTING: Final = "import-groups"
_KEPT: Final = 1_000
_NEAR, _SAME_WORDS = 0.62, 0.5
_LOOKED_AT: Final = 40
_FILLERS: Final = re.compile(r"(常用|话术|话语|回复|短语|用语|问题|相关|咨询|快捷|模板|通用|客服|分组|类)")


def key(path: Iterable[str]) -> str:
    """Return the name of a group in a mapping."""
    return " / ".join(path)


def groups(pack: Pack) -> dict[str, list[PhraseId]]:
    """Return the phrases of each group, in the order of the file."""
    found: dict[str, list[PhraseId]] = {}
    for phrase in pack.phrases:
        path = pack.groups.get(phrase.id)
        if path:
            found.setdefault(key(path), []).append(phrase.id)
    return found


def propose(database: Database, pack: Pack) -> dict[str, str]:
    """Return a scenario for each group: the one remembered from an earlier import, else the likeliest, else ``unsorted``."""
    found = groups(pack)
    if not found:
        return {}
    scenarios = places.scenarios(database)
    categories = {one.id: _plain(one.name) for one in places.categories(database)}
    known = {str(one.id) for one in scenarios}
    remembered = _remembered(database)
    words = _Words(scenarios)
    contents = {phrase.id: phrase.content for phrase in pack.phrases}
    proposed = {}
    for name, phrases in found.items():
        if remembered.get(name) in known:
            proposed[name] = remembered[name]
            continue
        titles = [contents[one].title for one in phrases[:_LOOKED_AT]]
        cues = [cue for one in phrases[:_LOOKED_AT] for cue in contents[one].cues[:2]]
        path = name.split(" / ")
        proposed[name] = words.by_name(path, categories) or words.by_texts([*titles, *cues]) or UNSORTED
    return proposed


def remember(database: Database, mapping: Mapping[str, str]) -> None:
    """Keep what groups became, for the next import; what became nothing is not kept."""
    kept = {name: one for name, one in mapping.items() if one not in (UNSORTED, NEW, "")}
    if not kept:
        return
    merged = {name: one for name, one in _remembered(database).items() if name not in kept} | kept
    newest = dict(list(merged.items())[-_KEPT:])
    settings.put(database, _SETTING, json.dumps(newest, ensure_ascii=False))


def _remembered(database: Database) -> dict[str, str]:
    try:
        found = json.loads(settings.get(database, _SETTING) or "{}")
    except ValueError:
        return {}
    return {str(name): str(one) for name, one in found.items()} if isinstance(found, dict) else {}


class _Words:
    """The names and cues of all scenarios, ready to be compared."""

    def __init__(self, scenarios: list[Scenario]) -> None:
        self._names = [(one, _plain(one.name)) for one in scenarios]
        self._english = {one.name_en.casefold(): one for one in scenarios if one.name_en}
        self._cues: dict[str, set[str]] = {}
        self._pairs: dict[str, list[tuple[str, frozenset[str]]]] = {}
        for one, name in self._names:
            for text in {name, *(_plain(cue) for cue in one.cues)}:
                if text:
                    self._cues.setdefault(text, set()).add(str(one.id))
                    pairs = _pairs(text)
                    for pair in pairs:
                        self._pairs.setdefault(pair, []).append((str(one.id), pairs))

    def by_name(self, path: list[str], categories: dict[str, str]) -> str:
        """Return the scenario whose name is nearest to the group's, innermost part first."""
        for part in reversed(path):
            english = self._english.get(part.casefold().strip())
            if english is not None:
                return str(english.id)
            wanted = _plain(part)
            if not wanted:
                continue
            best, likeness = "", 0.0
            for one, name in self._names:
                found = _alike(wanted, name)
                if found and len(path) > 1 and categories.get(one.category) == _plain(path[0]):
                    found += 0.05
                found += 0.1 if found >= _NEAR and one.common else 0.0
                if found > likeness:
                    best, likeness = str(one.id), found
            best = best if likeness >= _NEAR else self._most_asked(wanted)
            if best:
                return best
        return ""

    def _most_asked(self, wanted: str) -> str:
        """Return the scenario of which most cues hold the name, where it is one alone."""
        counts: Counter[str] = Counter()
        if len(wanted) >= 2:
            for text, scenarios in self._cues.items():
                if wanted in text:
                    counts.update(scenarios)
        (first, most), (_, next_most) = (counts.most_common(2) + [("", 0)] * 2)[:2]
        return first if most > next_most else ""

    def by_texts(self, texts: list[str]) -> str:
        """Return the scenario that half of the texts speak of."""
        votes: Counter[str] = Counter()
        for text in texts:
            votes.update(self._nearest(_plain(text)))
        if not votes:
            return ""
        best, count = votes.most_common(1)[0]
        return best if count >= 2 and count >= _SAME_WORDS * len(texts) else ""

    def _nearest(self, text: str) -> set[str]:
        if text in self._cues:
            return self._cues[text]
        wanted = _pairs(text)
        best: set[str] = set()
        likeness = _NEAR
        for scenario, pairs in {one for pair in wanted for one in self._pairs.get(pair, ())}:
            found = 2 * len(wanted & pairs) / (len(wanted) + len(pairs))
            if found > likeness:
                best, likeness = {scenario}, found
            elif found == likeness:
                best.add(scenario)
        return best


def _alike(wanted: str, name: str) -> float:
    """Return how alike two names are, 1 for the same."""
    if not name:
        return 0.0
    if wanted == name:
        return 1.0
    shorter, longer = sorted((wanted, name), key=len)
    if len(shorter) >= 2 and shorter in longer:
        return 0.6 + 0.35 * len(shorter) / len(longer)
    mine, theirs = _pairs(wanted), _pairs(name)
    return 2 * len(mine & theirs) / (len(mine) + len(theirs)) if mine and theirs else 0.0


def _plain(text: str) -> str:
    """Return the telling characters of a name."""
    folded = re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).casefold())
    return _FILLERS.sub("", folded) or folded


def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 2] for place in range(len(text) - 1)) or frozenset((text,) if text else ())
