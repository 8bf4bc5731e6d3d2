"""The bundled rules, compiled once for all tests, and the circumstances in which the examples of a rule are told."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from phrasebook import lint, resources
from phrasebook.handbook import files
from phrasebook.lint import Context, Rule, Rules, Severity
from phrasebook.lint.form import UNBOUND

HERE = Path(__file__).parent
PLATFORMS = ("taobao", "jd", "pdd", "douyin")


@cache
def data() -> list[dict[str, object]]:
    return files.read(resources.path("handbook")).reference["rule"]


@cache
def rules() -> Rules:
    return lint.compile_rules(data())


def where(rule: Rule) -> Context:
    scope = rule.scope
    return Context(
        scenario=min(scope.scenarios, default=""),
        category=min(scope.categories, default=""),
        kind=min(scope.kinds, default="reply"),
        platforms=tuple(sorted(scope.platforms - {UNBOUND})[:1]),
        policies=dict(scope.policies),
        buyer_characters=5 if rule.limit("longer_than_buyer") else None,
    )


def broken(text: str, context: Context) -> set[str]:
    return {one.rule for one in lint.check(rules(), text, context)}


def errors(text: str, platform: str = "") -> list[str]:
    context = Context(platforms=(platform,) if platform else ())
    return [one.rule for one in lint.check(rules(), text, context) if one.severity is Severity.ERROR]


def lines(*names: str) -> list[str]:
    text = HERE.joinpath(*names).read_text("utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
