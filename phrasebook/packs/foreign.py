"""Collects the phrases of another program's file row by row: ids that a second import finds again, titles, codes, losses."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from typing import Final

from phrasebook.model import MAX_BODY, MAX_TITLE, UNSORTED, Content, Phrase, PhraseId, ScenarioId, State, Variable
from phrasebook.packs import blanks
from phrasebook.packs.blanks import PLAIN, Style
from phrasebook.packs.form import Loss, Pack, Skipped
from phrasebook.packs.limits import MAX_PHRASES, too_large, too_many

_CODE: Final = re.compile(r"[A-Za-z0-9_.\-一-鿿]{1,24}")
_TITLE_FROM_TEXT: Final = 24
_MOST_CHARACTERS: Final = 100_000_000


class Gathering:
    """What has been read so far; ``pack`` ends it."""

    def __init__(self, style: Style = PLAIN) -> None:
        self.style = style
        self._phrases: dict[PhraseId, Phrase] = {}
        self._groups: dict[PhraseId, tuple[str, ...]] = {}
        self._skipped: list[Skipped] = []
        self._losses: list[Loss] = []
        self._choices: dict[str, Variable] = {}
        self._characters = 0

    def skip(self, row: int, reason: str) -> None:
        """Leave a row out."""
        self._skipped.append(Skipped(row, reason))
        self._bound()

    def lose(self, row: int, what: str, detail: str = "") -> None:
        """Remember that something of a row cannot be kept."""
        self._losses.append(Loss(row, what, detail[:120]))
        if len(self._losses) > 4 * MAX_PHRASES:
            raise too_many()

    def offer(self, variable: Variable) -> None:
        """Remember the choices of a blank."""
        self._choices[variable.name] = variable

    def add(
        self,
        row: int,
        body: str,
        *,
        title: str = "",
        code: str = "",
        group: Iterable[str] = (),
        key: str = "",
        variants: Iterable[str] = (),
        cues: Iterable[str] = (),
        tags: Iterable[str] = (),
        style: Style | None = None,
        id: str = "",
        scenario: str = "",
        state: State = State.DRAFT,
        more: Callable[[Content], Content] | None = None,
    ) -> None:
        """Add a row. ``key`` is what the other program tells the phrase by, ``id`` one of ours, ``more`` adds further fields."""
        place = tuple(part for part in (one_line(one) for one in group) if part)
        if not body.strip():
            self.skip(row, "group-only" if place and not title.strip() and not code.strip() else "text-empty")
            return
        variants = list(variants)
        self._characters += len(body) + sum(map(len, variants))
        if self._characters > _MOST_CHARACTERS:
            raise too_large(_MOST_CHARACTERS)
        if len(body) > 2 * MAX_BODY or any(len(one) > 2 * MAX_BODY for one in variants):
            self.skip(row, "text-too-long")  # what is a little longer is told when it is looked at
            return
        text = self._ours(row, body, style)
        named = one_line(title)
        heading = named or one_line(blanks.theirs(text, PLAIN).text)[:_TITLE_FROM_TEXT]
        if len(heading) > MAX_TITLE:
            self.lose(row, "title-cut", heading)
            heading = heading[:MAX_TITLE]
        content = Content(
            title=heading,
            body=text,
            scenario=ScenarioId(scenario) if scenario else UNSORTED,
            variants=tuple(self._ours(row, one, style) for one in variants if one.strip()),
            code=self._code(row, code),
            cues=_listed(cues),
            tags=_listed(tags),
        )
        if more is not None:
            content = more(content)
        made = self._id(id, key, place, named, code, text)
        self._phrases[made] = Phrase(id=made, content=content, state=state)
        if place:
            self._groups[made] = place
        self._bound()

    def pack(self) -> Pack:
        """Return everything that was read."""
        return Pack(
            phrases=tuple(self._phrases.values()),
            skipped=tuple(self._skipped),
            losses=tuple(self._losses),
            groups=self._groups,
            variables=tuple(self._choices.values()),
            foreign=True,
        )

    def _ours(self, row: int, text: str, style: Style | None) -> str:
        translated = blanks.ours(text, style or self.style)
        for what in translated.losses:
            self.lose(row, what)
        for variable in translated.choices:
            self.offer(variable)
        return translated.text

    def _code(self, row: int, given: str) -> str:
        code = given.strip()
        if code and not _CODE.fullmatch(code):
            code = code.strip(":;/\\,'`!#$%^&*~+=|<>?@ ")
            if not _CODE.fullmatch(code):
                self.lose(row, "code", given)
                return ""
        return code

    def _id(self, given: str, key: str, place: tuple[str, ...], title: str, code: str, text: str) -> PhraseId:
        if 1 <= len(given) <= 120 and PhraseId(given) not in self._phrases:
            return PhraseId(given)
        told = (
            ("key", key) if key else ("named", *place, title, code.strip()) if title or code.strip() else ("text", text)
        )
        made = _hashed(told)
        number = 1
        while made in self._phrases:
            made = _hashed((*told, text, str(number)))
            number += 1
        return made

    def _bound(self) -> None:
        if len(self._phrases) + len(self._skipped) > MAX_PHRASES:
            raise too_many()


def one_line(text: str) -> str:
    """Return a text without line ends and outer spaces."""
    return " ".join(text.split())


def _listed(many: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for found in (one_line(one) for one in many) if found))


def _hashed(parts: tuple[str, ...]) -> PhraseId:
    digest = hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=9)
    return PhraseId("x" + digest.hexdigest())
