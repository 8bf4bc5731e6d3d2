"""Chooses the best approved reply of a scenario: ready to be sent first, then for this buyer, then what the agent takes and what is meant."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from phrasebook import variables
from phrasebook.database import Database
from phrasebook.model import AgentId, BuyerTypeId, Phrase, PhraseId, ScenarioId
from phrasebook.store import phrase_rows
from phrasebook.suggest import features, message

# how much one thing counts beside the others among replies that are equally ready and fitting
_PICKED, _MEANT, _HABIT = 1.0, 0.8, 0.5
_LEAST_MEANT = 0.2
_FEW = 400


@dataclass(frozen=True)
class Reply:
    """What of a phrase decides whether it is the best."""

    row: int
    id: PhraseId
    owner: AgentId | None
    title: str
    body: str
    cues: tuple[str, ...]
    buyer_types: frozenset[str]

    @cached_property
    def wording(self) -> Mapping[str, float]:
        """The pairs and threes of characters of its title and cues, which count in full, and of its body, which count half."""
        named = _several(" ".join((self.title, *self.cues)))
        return dict.fromkeys(_several(self.body), 0.5) | dict.fromkeys(named, 1.0)

    @cached_property
    def blanks(self) -> tuple[str, ...]:
        """The blanks of the body."""
        return variables.names(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a reply is wanted for: the message, the agent, the buyer's type, the values that are known, the picks for like messages."""

    vector: Mapping[str, float]
    agent: AgentId
    buyer: BuyerTypeId | None
    known: Mapping[str, str]
    picked: Mapping[PhraseId, float]


@dataclass(frozen=True)
class Choice:
    """The phrases on offer in a scenario."""

    replies: tuple[Reply, ...]

    def likeness(self, reply: Reply, vector: Mapping[str, float]) -> float:
        """Return how much of a message a reply answers to in particular, beside the other replies, from 0 to 1."""
        telling, wording = self._telling, reply.wording
        return sum(
            weight * weight * wording[name] * telling[name] for name, weight in vector.items() if name in wording
        )

    @cached_property
    def _telling(self) -> Mapping[str, float]:
        """How much each feature tells the replies apart: 1 for what one reply has, 0 for what all have."""
        number = Counter(name for one in self.replies for name in one.wording)
        most = math.log(len(self.replies) + 1)
        return {name: 1.0 - math.log(many) / most for name, many in number.items()}


class Replies:
    """The phrases on offer by scenario, read when first wanted and kept until ``forget``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[ScenarioId, Choice] = {}

    def forget(self) -> None:
        """Read the phrases again when they are wanted next."""
        self._kept.clear()

    def best(self, scenario: ScenarioId, wanted: Wanted) -> Phrase | None:
        """Return the best phrase on offer, None where the scenario has none."""
        choice = self._of(scenario)
        replies = [one for one in choice.replies if one.owner in (None, wanted.agent)]
        if not replies:
            return None
        heat = self._heat(scenario, wanted.agent)
        meant = {one.row: choice.likeness(one, wanted.vector) for one in replies[:_FEW]}

        def place(reply: Reply) -> tuple[bool, int, float, int]:
            fits = 0 if wanted.buyer in reply.buyer_types else 1 if not reply.buyer_types else 2
            liked = _PICKED * wanted.picked.get(reply.id, 0.0) + _HABIT * heat.get(reply.row, 0.0)
            if (likeness := meant.get(reply.row, 0.0)) >= _LEAST_MEANT:
                liked += _MEANT * likeness
            return not _ready(reply, wanted.known), fits, -liked, reply.row

        return next(iter(phrase_rows.load(self._database, [min(replies, key=place).row])), None)

    def _of(self, scenario: ScenarioId) -> Choice:
        if scenario not in self._kept:
            found = self._database.execute(
                "select row, id, owner, title, body, rest from phrase where scenario = ? and shown = 1 order by row",
                (scenario,),
            )
            self._kept[scenario] = Choice(tuple(map(_reply, found.fetchall())))
        return self._kept[scenario]

    def _heat(self, scenario: ScenarioId, agent: AgentId) -> dict[int, float]:
        """Return how much the agent uses each phrase beside the one used most, from 0 to 1, by row."""
        found = dict(
            self._database.execute(
                "select habit.phrase, hot from habit join phrase on phrase.row = habit.phrase"
                " where agent = ? and uses > 0 and scenario = ?",
                (agent, scenario),
            ).fetchall()
        )
        hottest = max(found.values(), default=0.0)
        return {row: math.exp(hot - hottest) for row, hot in found.items()}


def _several(text: str) -> set[str]:
    return {name for name in features.counts(message.plain(text)) if len(name) > 1}


def _ready(reply: Reply, known: Mapping[str, str]) -> bool:
    return all(known.get(name, "").strip() for name in reply.blanks)


def _reply(row: tuple[Any, ...]) -> Reply:
    rest = json.loads(row[5])
    return Reply(
        row=row[0],
        id=PhraseId(row[1]),
        owner=None if row[2] is None else AgentId(row[2]),
        title=row[3],
        body=row[4],
        cues=tuple(rest.get("cues", ())),
        buyer_types=frozenset(rest.get("buyer_types", ())),
    )
