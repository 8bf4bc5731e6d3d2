"""What a rule, a finding and the circumstances of a text are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from phrasebook.model import Citation

OFF = "off"
UNBOUND = "unbound"


class Severity(StrEnum):
    """How bad it is: ``error`` must not be sent, ``warn`` wants a reason to stay, ``hint`` is worth a look."""

    ERROR = "error"
    WARN = "warn"
    HINT = "hint"


class Mode(StrEnum):
    """How a rule decides."""

    FORBID = "forbid"
    REQUIRE_ANY = "require-any"
    REQUIRE_ALL = "require-all-when-hit"
    COUNT = "count"
    THRESHOLD = "threshold"
    MANUAL = "manual"


class Reading(StrEnum):
    """How a text is read before it is matched: as written, with disguises undone, or with written-out digits as digits."""

    PLAIN = "plain"
    DISGUISED = "disguised"
    DIGITS = "digits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Where a rule holds; an empty part says nothing."""

    platforms: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()
    scenarios: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    except_categories: frozenset[str] = frozenset()
    except_scenarios: frozenset[str] = frozenset()
    policies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of the handbook, of the law, of a platform or of a shop; patterns are kept as their sources."""

    id: str
    zh: str
    en: str
    severity: Severity
    mode: Mode
    linter: bool
    group: str = ""
    kind: str = "pattern"
    origin: str = "shop"
    why_zh: str = ""
    why_en: str = ""
    citations: tuple[Citation, ...] = ()
    reading: Reading = Reading.PLAIN
    patterns: tuple[str, ...] = ()
    masks: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    unless_here: tuple[str, ...] = ()
    require_any: tuple[str, ...] = ()
    require_all: tuple[str, ...] = ()
    limits: tuple[tuple[str, int], ...] = ()
    scope: Scope = Scope()
    replacements: tuple[tuple[str, str], ...] = ()
    rewrites: tuple[tuple[str, str], ...] = ()
    examples_bad: tuple[str, ...] = ()
    examples_good: tuple[str, ...] = ()

    def limit(self, name: str) -> int | None:
        """Return a number of the rule, such as ``min_chars``."""
        return dict(self.limits).get(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The circumstances of a text, as far as they are known.

    ``platforms`` are those on which the text is used; none means that this is not known. ``buyer_characters`` is the length
    of the message that is answered. ``named`` are the rules that the scenario names. ``settings`` maps a rule to the
    severity that the shop gives it, or ``off``; ``waivers`` maps a rule to the reason why it does not hold for this phrase.
    """

    scenario: str = ""
    category: str = ""
    kind: str = "reply"
    platforms: tuple[str, ...] = ()
    policies: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    buyer_characters: int | None = None
    named: tuple[str, ...] = ()
    settings: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    waivers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A place where a text breaks a rule: ``text`` is ``whole[start:end]``, counted in code points.

    ``suggestion`` says what to write instead; where ``fixes`` is true it can take the place of ``text`` as it is.
    """

    rule: str
    severity: Severity
    start: int
    end: int
    text: str
    message_zh: str
    message_en: str
    suggestion: str = ""
    fixes: bool = False
    citations: tuple[Citation, ...] = ()
