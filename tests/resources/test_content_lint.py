"""No shipped reply breaks a rule: no error, no warning, and few hints, in every wording and on every platform of its own."""

from __future__ import annotations

from functools import cache

from phrasebook import lint, resources
from phrasebook.handbook import files
from phrasebook.lint import Context, Finding, Severity
from phrasebook.model import Phrase

HINTED = 0.10


@cache
def findings() -> list[tuple[Phrase, Finding]]:
    book = files.read(resources.path("handbook"))
    rules = lint.compile_rules(book.reference["rule"])
    scenarios = {one.id: one for one in book.scenarios}
    found = []
    for phrase in book.phrases:
        content, scenario = phrase.content, scenarios[phrase.content.scenario]
        context = Context(
            scenario=scenario.id,
            category=scenario.category,
            kind=scenario.kind,
            platforms=content.platforms,
            policies=dict(content.policies),
        )
        for text in (content.body, *content.variants):
            found += [(phrase, one) for one in lint.check(rules, text, context)]
    return found


def test_no_reply_has_an_error_or_a_warning() -> None:
    bad = [(phrase.id, one.rule, one.text) for phrase, one in findings() if one.severity is not Severity.HINT]
    assert bad == []


def test_few_replies_have_a_hint() -> None:
    hinted = {phrase.id for phrase, one in findings()}
    assert len(hinted) <= HINTED * len(files.read(resources.path("handbook")).phrases), sorted(hinted)


def test_a_reply_for_every_platform_may_be_sent_on_each() -> None:
    book = files.read(resources.path("handbook"))
    rules = lint.compile_rules(book.reference["rule"])
    bad = []
    for phrase in book.phrases:
        for platform in phrase.content.platforms or ("taobao", "jd", "pdd", "douyin"):
            for text in (phrase.content.body, *phrase.content.variants):
                found = lint.check(rules, text, Context(platforms=(platform,)))
                bad += [(phrase.id, platform, one.rule, one.text) for one in found if one.severity is Severity.ERROR]
    assert bad == []
