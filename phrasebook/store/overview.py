"""The lines of a list of phrases: what a table shows of each, read in one statement without the whole texts."""

from __future__ import annotations

from dataclasses import dataclass

from phrasebook.database import Database
from phrasebook.model import AgentId, PhraseId, ScenarioId, State

_BEGINNING = 120
_LINES = f"""
select phrase.id, phrase.title, substr(phrase.body, 1, {_BEGINNING}), phrase.code, phrase.scenario, phrase.state,
  phrase.owner is not null, phrase.pending is not null, phrase.shown, coalesce(counted.uses, 0), coalesce(mine.favourite, 0)
from phrase
left join (select phrase, sum(uses) as uses from habit group by phrase) as counted on counted.phrase = phrase.row
left join habit as mine on mine.phrase = phrase.row and mine.agent = :agent
left join scenario on scenario.id = phrase.scenario
left join category on category.id = scenario.category
where phrase.owner is null or phrase.owner = :agent
order by coalesce(category.position, 999), coalesce(scenario.position, 999999), phrase.scenario, phrase.row
"""


@dataclass(frozen=True, slots=True)
class Line:
    """A phrase as a list shows it. ``pending``: an edit waits; ``shown``: agents are offered it; ``uses`` by everybody."""

    id: PhraseId
    title: str
    beginning: str
    code: str
    scenario: ScenarioId
    state: State
    personal: bool
    pending: bool
    shown: bool
    uses: int
    favourite: bool

    @property
    def retired(self) -> bool:
        """Whether the phrase is out of use."""
        return self.state is State.RETIRED

    @property
    def waiting(self) -> bool:
        """Whether somebody has to approve something."""
        return self.state is State.DRAFT or (self.pending and not self.retired)


def lines(database: Database, agent: AgentId) -> tuple[Line, ...]:
    """Return a line for each phrase in the order of the scenarios; other agents' personal phrases are left out."""
    return tuple(
        Line(
            PhraseId(one[0]), one[1], one[2], one[3], ScenarioId(one[4]), State(one[5]),
            bool(one[6]), bool(one[7]), bool(one[8]), one[9], bool(one[10]),
        )
        for one in database.execute(_LINES, {"agent": agent})
    )  # fmt: skip
