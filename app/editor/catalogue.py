"""What a phrase can refer to: scenarios, buyer types, blanks, sections of the handbook and agents, read once and shared."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.phrases.naming import shown_name
from phrasebook.database import Database
from phrasebook.model import UNSORTED, AgentId, BuyerType, BuyerTypeId, Category, Scenario, ScenarioId, Variable
from phrasebook.store import agents, places, reference


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything by its id; ``sections`` maps document and section to their gist in Chinese and English."""

    agent: AgentId = agents.NOBODY
    agents: dict[str, str] = field(default_factory=dict)
    categories: dict[str, Category] = field(default_factory=dict)
    scenarios: dict[ScenarioId, Scenario] = field(default_factory=dict)
    buyer_types: dict[BuyerTypeId, BuyerType] = field(default_factory=dict)
    variables: dict[str, Variable] = field(default_factory=dict)
    sections: dict[str, tuple[str, str]] = field(default_factory=dict)
    policies: dict[tuple[str, str], tuple[str, str]] = field(default_factory=dict)

    def scenario_name(self, scenario: str, unsorted: str) -> str:
        """Return the name of a scenario, ``unsorted`` for what is not placed yet, the bare id of one that is gone."""
        found = self.scenarios.get(ScenarioId(scenario))
        if found is not None:
            return shown_name(found.name, found.name_en)
        return unsorted if scenario == UNSORTED else scenario

    def category_name(self, scenario: str) -> str:
        """Return the name of the category that a scenario belongs to, empty where there is none."""
        found = self.scenarios.get(ScenarioId(scenario))
        category = None if found is None else self.categories.get(found.category)
        return "" if category is None else shown_name(category.name, category.name_en)

    def buyer_type_name(self, buyer_type: str) -> str:
        """Return the name of a buyer type."""
        found = self.buyer_types.get(BuyerTypeId(buyer_type))
        return buyer_type if found is None else shown_name(found.name, found.name_en)


def read(database: Database) -> Catalogue:
    """Read everything that phrases can refer to."""
    policies = {
        (policy.id, choice): (f"{policy.name}：{name}", f"{policy.name_en}: {name_en}")
        for policy in reference.policies(database)
        for choice, name, name_en in policy.choices
    }
    return Catalogue(
        agent=agents.current(database).id,
        agents={one.id: one.name for one in agents.everyone(database)},
        categories={one.id: one for one in places.categories(database)},
        scenarios={one.id: one for one in places.scenarios(database)},
        buyer_types={one.id: one for one in reference.buyer_types(database)},
        variables=reference.variables(database),
        sections={one["id"]: (one["zh"], one["en"]) for one in reference.items(database, "section")},
        policies=policies,
    )
