"""Writes the pages of the handbook from the phrasebook: each kind of page has one function, found by ``write``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from app.handbook.article import (
    FACTS,
    PHRASE,
    PLAYBOOK,
    RULE,
    SCENARIO,
    SECTION,
    TYPE,
    WORDS,
    Article,
    Line,
    Part,
    Place,
    Words,
    article,
    part,
)
from app.i18n import mark
from phrasebook import glossary, playbooks
from phrasebook.database import Database
from phrasebook.model import Phrase, Scenario, State
from phrasebook.store import phrases, places, reference, rulings

_KINDS: Final = {
    "auto-message": ("自动回复", "Auto-reply"),
    "status-text": ("状态文字", "Status text"),
    "talking-points": ("电话要点", "Talking points for the phone"),
    "agent-action": ("给客服自己的清单，不发给买家", "A checklist for the agent, not for buyers"),
}
_CARE: Final = {
    "auto-message": (
        ("开启前看一遍：时间、内容还对吗？", "Before it goes on: are the time and the text still right?"),
        ("回来就关掉，不要一直开着。", "Switch it off when you are back; do not leave it on."),
        ("写上自己的话和能答复的时间。", "Put in words of your own, and when there will be an answer."),
        ("发送由平台的工具来做，快答不代发。", "The platform's own tool sends it; Kuaida never sends."),
    ),
    "status-text": (
        ("有时限的内容写上到期日，到期自动不再出现。", "Give what ends an expiry date; it then goes by itself."),
        ("活动一改，签名也改。", "When the offer changes, change the text as well."),
    ),
}
_SHOWN: Final = 40  # phrases of one page; the library shows all
_STATUS: Final = {"caution": "warning", "blocked": "danger"}
_DOTS: Final = 60


def write(database: Database, place: Place) -> Article:
    """Return the page of a place.

    Raises:
        NotFound: ``unknown-item``, ``unknown-scenario``.
    """
    return _PAGES[place.kind](database, place.id)


def _scenario(database: Database, wanted: str) -> Article:
    one = places.scenario(database, wanted)
    guide = one.guide
    tone = _STATUS.get(one.status, "")
    parts = [
        part(
            mark("No replies here, and why") if one.status == "blocked" else mark("Mind"),
            _lines(guide.get("caution"), tone=tone or "warning"),
        ),
        part(mark("Use with care"), (Line(words) for words in _CARE.get(one.kind, ()))),
        part(mark("When"), _lines(guide.get("when")), listed=False),
        part(mark("Permitted instead") if one.status == "blocked" else mark("Do"), _lines(guide.get("do"))),
        part(mark("Don't"), _lines(guide.get("dont"), tone="danger")),
        part(mark("Phrases"), _phrases(phrases.listing(database, scenario=wanted, state=State.APPROVED))),
        part(mark("Playbooks"), _named(database, "playbook", PLAYBOOK, guide.get("playbooks"))),
        part(mark("Buyer types"), _named(database, "buyer-type", TYPE, guide.get("buyer_types"))),
        part(mark("Rules"), _named(database, "rule", RULE, guide.get("rules"))),
        _citations(database, guide.get("citations")),
    ]
    return article((one.name, one.name_en), parts, _KINDS.get(one.kind, ("", "")))


def _type(database: Database, wanted: str) -> Article:
    item = reference.item(database, "buyer-type", wanted)
    fitting = [one for one in phrases.listing(database, state=State.APPROVED) if wanted in one.content.buyer_types]
    parts = [
        part(mark("What they are like"), _lines(item.get("traits"))),
        part(mark("How one tells"), _lines(item.get("signals"))),
        part(mark("Strategy"), _lines(item.get("strategy"))),
        part(mark("Tone"), _lines(item.get("tone_do"), tone="good")),
        part(mark("Not like this"), _lines(item.get("tone_dont"), tone="danger")),
        part(mark("Notes"), _lines(item.get("notes"), tone="muted")),
        part(mark("Phrases"), _phrases(fitting)),
        _citations(database, item.get("citations")),
    ]
    return article(_words(item), parts, (item["scheme_zh"], item["scheme_en"]))


def _rule(database: Database, wanted: str) -> Article:
    item = next((one for one in rulings.rules(database) if one["id"] == wanted), None)
    item = item or reference.item(database, "rule", wanted)
    named = [one for one in places.scenarios(database) if wanted in _ids(one.guide.get("rules"))]
    instead = [
        Line((f"{one['from']} → {one['to']}", f"{one['from']} → {one['to']}")) for one in item.get("replacements") or ()
    ]
    parts = [
        part(mark("Why"), _lines(item.get("why") or item.get("legal_basis")), listed=False),
        part(mark("Like this"), _plain(item.get("examples_good"), tone="good")),
        part(mark("Not like this"), _plain(item.get("examples_bad"), tone="danger")),
        part(mark("Say instead"), instead),
        part(mark("Notes"), _lines(item.get("note"), tone="muted"), listed=False),
        part(mark("Scenarios"), map(_scenario_line, named)),
        _citations(database, item.get("citations") or (item.get("why") or {}).get("citations")),
    ]
    return article(_words(item), parts, (item.get("group_zh", ""), item.get("group_en", "")))


def _playbook(database: Database, wanted: str) -> Article:
    found = playbooks.get(database, wanted)
    steps = [
        Line((f"{one.number}. {one.goal[0]}", f"{one.number}. {one.goal[1]}"), more=one.say) for one in found.steps
    ]
    linked = dict.fromkeys(phrase for step in found.steps for phrase in step.phrases)
    serving = {one.id: one for one in phrases.listing(database, state=State.APPROVED)}
    named = [one for one in places.scenarios(database) if wanted in _ids(one.guide.get("playbooks"))]
    parts = [
        part(mark("When"), [Line(found.when)] if found.when[0] else [], listed=False),
        part(mark("Steps"), steps, listed=False),
        part(mark("Scenarios"), map(_scenario_line, named)),
        part(mark("Phrases"), _phrases([serving[one] for one in linked if one in serving])),
        _citations(database, reference.item(database, "playbook", wanted).get("citations")),
    ]
    return article(found.name, parts)


def _facts(database: Database, wanted: str) -> Article:
    items = [one for one in reference.items(database, "fact") if one.get("group") == wanted]
    name = (items[0].get("group_zh", wanted), items[0].get("group_en", wanted)) if items else (wanted, wanted)
    lines = [
        Line(_words(one), tone="muted" if one.get("status") == "dated" else "", more=_words(one.get("note")))
        for one in items
    ]
    return article(name, [part(mark("For the agent, not for buyers"), lines)])


def _section(database: Database, wanted: str) -> Article:
    item = reference.item(database, "section", wanted)
    doc, _, section = wanted.partition(" ")
    cited = [
        one
        for one in phrases.listing(database, state=State.APPROVED)
        if any((each.doc, each.section) == (doc, section) for each in one.content.citations)
    ]
    named = [one for one in places.scenarios(database) if wanted in _sections(one.guide.get("citations"))]
    parts = [part(mark("What it says"), [Line(_words(item))], listed=False)]
    parts += [part(mark("Phrases"), _phrases(cited)), part(mark("Scenarios"), map(_scenario_line, named))]
    for kind, page, heading in (
        ("buyer-type", TYPE, mark("Buyer types")),
        ("rule", RULE, mark("Rules")),
        ("playbook", PLAYBOOK, mark("Playbooks")),
    ):
        items = [one for one in reference.items(database, kind) if wanted in _sections(one.get("citations"))]
        parts.append(part(heading, [Line(_words(one), Place(page, one["id"])) for one in items]))
    return article((wanted, wanted), parts)


def _glossary(database: Database, _wanted: str) -> Article:
    found = glossary.read(database)
    pairs = [
        Line((f"{one.wrong} → {one.right}", f"{one.wrong} → {one.right}"), Place(RULE, one.rule))
        for one in found.instead
    ]
    parts = [
        part(mark("Good words"), _run(found.good), listed=False),
        part(mark("Words to leave"), _run(found.bad), listed=False),
        part(mark("Say instead"), pairs),
    ]
    return article(("词汇表", "Glossary"), parts)


_PAGES: Final[dict[str, Callable[[Database, str], Article]]] = {
    SCENARIO: _scenario,
    TYPE: _type,
    RULE: _rule,
    PLAYBOOK: _playbook,
    FACTS: _facts,
    SECTION: _section,
    WORDS: _glossary,
}


def _words(item: Any) -> Words:
    if isinstance(item, dict):
        return str(item.get("zh", "")), str(item.get("en", item.get("zh", "")))
    return (str(item), str(item)) if item else ("", "")


def _many(entries: object) -> list[Any]:
    if not entries:
        return []
    return entries if isinstance(entries, list) else [entries]


def _lines(entries: object, *, tone: str = "") -> list[Line]:
    return [Line(_words(one), tone=tone) for one in _many(entries)]


def _plain(entries: object, *, tone: str) -> list[Line]:
    return [Line((str(one), str(one)), tone=tone) for one in _many(entries)]


def _run(words: tuple[str, ...]) -> list[Line]:
    return [Line(("、".join(words), ", ".join(words)))] if words else []


def _ids(entries: object) -> set[str]:
    return {str(one) for one in _many(entries)}


def _sections(entries: object) -> set[str]:
    return {f"{one['doc']} {one['section']}" for one in _many(entries)}


def _scenario_line(one: Scenario) -> Line:
    return Line((one.name, one.name_en), Place(SCENARIO, one.id), tone=_STATUS.get(one.status, ""))


def _phrases(found: Iterable[Phrase]) -> list[Line]:
    shop = [one for one in found if one.owner is None]
    lines = [_phrase(one) for one in shop[:_SHOWN]]
    rest = len(shop) - len(lines)
    return [*lines, Line((f"……另有 {rest} 条", f"… and {rest} more"), tone="muted")] if rest else lines


def _phrase(one: Phrase) -> Line:
    body = " ".join(one.content.body.split())
    body = body if len(body) <= _DOTS else body[: _DOTS - 1] + "…"
    title = one.content.title
    return Line((title, one.content.title_en or title), Place(PHRASE, one.id), more=(body, body))


def _named(database: Database, kind: str, page: str, entries: object) -> list[Line]:
    wanted = _ids(entries)
    return [Line(_words(one), Place(page, one["id"])) for one in reference.items(database, kind) if one["id"] in wanted]


def _citations(database: Database, entries: object) -> Part:
    gists = {one["id"]: _words(one) for one in reference.items(database, "section")}
    names = dict.fromkeys(f"{one['doc']} {one['section']}" for one in _many(entries))
    lines = [
        Line((one, one), Place(SECTION, one) if one in gists else None, more=gists.get(one, ("", ""))) for one in names
    ]
    return part(mark("In the handbook"), lines)
