"""Lets the rules look at a phrase in its circumstances: its scenario, its platforms, and the policies of the shop."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from phrasebook import lint
from phrasebook.database import Database
from phrasebook.errors import NotFound
from phrasebook.lint import Context, Finding, Rules
from phrasebook.model import Content, PhraseId
from phrasebook.store import places, rows, rulings, settings, shops, visibility

_VERSION = "handbook-version"


@dataclass
class Examiner:
    """Compiles the rules when they are first needed, and anew when the phrasebook has others."""

    _version: str | None = field(default=None, init=False)
    _rules: Rules | None = field(default=None, init=False)

    def body(self, database: Database, content: Content, phrase: PhraseId | None = None) -> list[Finding]:
        """Return what is wrong with the text of a phrase, but for the rules that are waived for it."""
        waivers = rulings.waivers(database).get(phrase, {}) if phrase is not None else {}
        here = replace(circumstances(database, content), waivers=waivers)
        return lint.check(self.rules(database), content.body, here)

    def rules(self, database: Database) -> Rules:
        """Return the rules of the phrasebook, ready for checking."""
        version = settings.get(database, _VERSION) + rows.dump(rulings.own(database))
        if self._rules is None or version != self._version:
            self._version = version
            self._rules = lint.compile_rules(rulings.rules(database))
        return self._rules


def circumstances(database: Database, content: Content) -> Context:
    """Return what the rules have to know besides the text."""
    shop = shops.current(database)
    policies = {**visibility.setting(database).policies, **dict(content.policies)}
    platforms = content.platforms or ((shop.platform,) if shop is not None and shop.platform else ())
    try:
        scenario = places.scenario(database, content.scenario)
    except NotFound:
        return Context(platforms=platforms, policies=policies, settings=rulings.severities(database))
    named = scenario.guide.get("rules")
    return Context(
        scenario=scenario.id,
        category=scenario.category,
        kind=scenario.kind,
        platforms=platforms,
        policies=policies,
        named=tuple(str(one) for one in named) if isinstance(named, list) else (),
        settings=rulings.severities(database),
    )
