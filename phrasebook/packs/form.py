"""What a pack holds and what a format can do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from phrasebook.model import Phrase, PhraseId, Scenario, Variable

if TYPE_CHECKING:
    from phrasebook.packs.blanks import Style
    from phrasebook.packs.head import Head

FIELDS = (
    "id", "title", "title_en", "code", "variants", "group", "scenario", "buyer_types", "platforms", "policies", "cues",
    "tags", "citations", "caution", "expires", "state", "draft",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that could not be read, and why: an error code or a few plain words."""

    row: int
    reason: str


@dataclass(frozen=True, slots=True)
class Loss:
    """Something of a row that could not be kept: ``what`` is a code of ``phrasebook.packs.remarks``."""

    row: int
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Which pack it is: a newer issue of the same pack has the same ``id`` and a higher ``version``."""

    id: str
    version: int
    name: str = ""
    expires: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signed a pack, proved: the public key as text, and the name that its holder gives."""

    key: str
    name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Phrases for teammates, with what belongs to them.

    ``groups`` gives the place that a phrase has in another program, outermost first; ``foreign`` tells that those programs
    know neither our scenarios nor our states.
    """

    phrases: tuple[Phrase, ...]
    scenarios: tuple[Scenario, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    losses: tuple[Loss, ...] = ()
    groups: Mapping[PhraseId, tuple[str, ...]] = field(default_factory=dict)
    variables: tuple[Variable, ...] = ()
    playbooks: tuple[dict[str, Any], ...] = ()
    rules: tuple[dict[str, Any], ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    identity: Identity | None = None
    signature: Signature | None = None
    foreign: bool = False


class Basis(StrEnum):
    """How the layout of a format is known."""

    OWN = "own"
    REAL_FILE = "real file"
    SOURCE = "source"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One kind of file.

    ``confirmed`` tells that the layout is known from the program itself (a real file, its source, its documentation), not
    inferred from others that read it. ``claims`` looks into a file whose suffix several formats share. ``keeps`` names the
    ``FIELDS`` that the format holds besides the text. A format of ``members`` is a folder, whose
    suffix is empty: ``write`` makes a zip of it.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Path], Pack] | None
    write: Callable[[Pack], bytes] | None
    basis: Basis
    claims: Callable[[Head], bool] | None = None
    keeps: frozenset[str] = frozenset()
    style: Style | None = None
    members: Callable[[Pack], dict[str, bytes]] | None = None
    losses: Callable[[Pack], list[Loss]] | None = None

    @property
    def confirmed(self) -> bool:
        """Whether the layout is known from the program itself."""
        return self.basis is not Basis.INFERRED
