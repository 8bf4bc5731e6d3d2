"""The nouns of the phrasebook as frozen values: phrases, scenarios, buyer types, shop profiles, uses and changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType

PhraseId = NewType("PhraseId", str)
ScenarioId = NewType("ScenarioId", str)
BuyerTypeId = NewType("BuyerTypeId", str)
AgentId = NewType("AgentId", str)

UNSORTED = ScenarioId("unsorted")
MAX_BODY = 4000
MAX_TITLE = 80
MAX_BUYER_TYPES = 3


class State(StrEnum):
    """Where a phrase stands between being written and being withdrawn."""

    DRAFT = "draft"
    APPROVED = "approved"
    RETIRED = "retired"


class Origin(StrEnum):
    """Where a phrase or scenario comes from."""

    HANDBOOK = "handbook"
    PRACTICE = "practice"
    SHOP = "shop"
    PERSONAL = "personal"


class Scope(StrEnum):
    """Who gives a variable its value."""

    SHOP = "shop"
    AGENT = "agent"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Citation:
    """A section of a handbook document, such as ``Citation("000", "八(三)")``."""

    doc: str
    section: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What an edit of a phrase changes and an approval freezes."""

    title: str
    body: str
    scenario: ScenarioId = UNSORTED
    title_en: str = ""
    variants: tuple[str, ...] = ()
    code: str = ""
    buyer_types: tuple[BuyerTypeId, ...] = ()
    platforms: tuple[str, ...] = ()
    policies: tuple[tuple[str, str], ...] = ()
    cues: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    caution: str = ""
    expires: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A reply: the content that serves, and the draft of it that waits for approval, if any."""

    id: PhraseId
    content: Content
    origin: Origin = Origin.SHOP
    state: State = State.DRAFT
    pending: Content | None = None
    hotkey: str = ""
    owner: AgentId | None = None
    approved_by: AgentId | None = None
    approved_at: str = ""
    revision: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A situation in a chat; ``guide`` holds its when/do/dont as the handbook gives them."""

    id: ScenarioId
    name: str
    name_en: str = ""
    category: str = ""
    kind: str = "reply"
    status: str = "ok"
    stage: str = "any"
    origin: Origin = Origin.SHOP
    common: bool = False
    position: int = 0
    cues: tuple[str, ...] = ()
    guide: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A group of scenarios."""

    id: str
    name: str
    name_en: str
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BuyerType:
    """A kind of buyer: a hint for the tone, never shown to the buyer."""

    id: BuyerTypeId
    name: str
    name_en: str
    scheme: str
    scheme_name: str
    scheme_name_en: str
    guide: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An everyday word that stands for several buyer types in the first view."""

    id: str
    name: str
    name_en: str
    types: tuple[BuyerTypeId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A blank that phrases may have; ``profile`` is its place among the ten shop facts, 0 for the others."""

    name: str
    name_en: str
    scope: Scope
    type: str = "text"
    example: str = ""
    hint: str = ""
    choices: tuple[str, ...] = ()
    profile: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Something that a shop decides; the first choice is the default. Choices are (id, name, English name)."""

    id: str
    name: str
    name_en: str
    choices: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A shop profile: the facts that fill variables of scope shop, and the shop's policies."""

    id: str
    name: str
    platform: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    policies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agent:
    """Somebody who answers buyers; ``facts`` fill variables of scope agent."""

    id: AgentId
    name: str
    lead: bool = False
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a write touched. ``number`` is its place in the journal, 0 where the journal does not hold it (uses, favourites)."""

    number: int
    action: str
    phrases: frozenset[PhraseId] = frozenset()
    kinds: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Why a phrase was found: ``field`` code, title, cue, body or recent; ``kind`` text, pinyin, initials, sound or typo;
    ``spans`` are half-open ranges in code points of that field, or of ``text`` where that is given: the cue, variant or English
    title that matched.
    """

    field: str
    kind: str
    spans: tuple[tuple[int, int], ...] = ()
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A found phrase with the reason of the match."""

    phrase: Phrase
    match: Match
    favourite: bool = False
