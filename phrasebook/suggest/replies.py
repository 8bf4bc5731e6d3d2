"""Chooses the best approved reply of a scenario: ready to be sent first, then for this buyer, then what the agent takes and what is meant."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from phrasebook import variables
from phrasebook.database import Database
from phrasebook.model import AgentId, BuyerTypeId, Phrase, PhraseId, ScenarioId
from phrasebook.store import phrase_rows
from phrasebook.suggest import message

# how much one thing counts beside the others among replies that are equally ready and fitting
_PICKED, _MEANT, _HABIT = 1.0, 0.8, 0.5
_LEAST_MEANT = 0.2
_FEW = 400


@dataclass(frozen=True, slots=True)
class Reply:
    """What of a phrase decides whether it is the best; ``named`` is its title with its cues, ``said`` its body, both plain."""

    row: int
    id: PhraseId
    owner: AgentId | None
    named: str
    said: str
    blanks: tuple[str, ...]
    buyer_types: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a reply is wanted for: the message, the agent, the buyer's type, the values that are known, the picks for like messages."""

    vector: Mapping[str, float]
    agent: AgentId
    buyer: BuyerTypeId | None
    known: Mapping[str, str]
    picked: Mapping[PhraseId, float]


def likeness(replies: Sequence[Reply], vector: Mapping[str, float]) -> list[float]:
    """Return how much of a message each reply answers to in particular, beside the others, from 0 to 1.

    What the title or a cue says counts in full, what only the body says half; what all replies say counts nothing.
    """
    found = [0.0] * len(replies)
    most = math.log(len(replies) + 1)
    for name, weight in vector.items():
        if len(name) > 1:
            said = [1.0 if name in one.named else 0.5 if name in one.said else 0.0 for one in replies]
            telling = weight * weight * (1.0 - math.log(max(1, sum(map(bool, said)))) / most)
            found = [value + telling * one for value, one in zip(found, said, strict=True)]
    return found


class Replies:
    """The phrases on offer by scenario, read when first wanted and kept until ``forget``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kept: dict[ScenarioId, tuple[Reply, ...]] = {}

    def forget(self) -> None:
        """Read the phrases again when they are wanted next."""
        self._kept.clear()

    def best(self, scenario: ScenarioId, wanted: Wanted) -> Phrase | None:
        """Return the best phrase on offer, None where the scenario has none."""
        replies = [one for one in self._of(scenario) if one.owner in (None, wanted.agent)]
        if not replies:
            return None
        heat = self._heat(scenario, wanted.agent)
        few = replies[:_FEW]
        meant = {one.row: value for one, value in zip(few, likeness(few, wanted.vector), strict=True)}

        def place(reply: Reply) -> tuple[bool, int, float, int]:
            fits = 0 if wanted.buyer in reply.buyer_types else 1 if not reply.buyer_types else 2
            liked = _PICKED * wanted.picked.get(reply.id, 0.0) + _HABIT * heat.get(reply.row, 0.0)
            if (means := meant.get(reply.row, 0.0)) >= _LEAST_MEANT:
                liked += _MEANT * means
            return not _ready(reply, wanted.known), fits, -liked, reply.row

        return next(iter(phrase_rows.load(self._database, [min(replies, key=place).row])), None)

    def _of(self, scenario: ScenarioId) -> tuple[Reply, ...]:
        if scenario not in self._kept:
            found = self._database.execute(
                "select row, id, owner, title, body, rest from phrase where scenario = ? and shown = 1 order by row",
                (scenario,),
            )
            self._kept[scenario] = tuple(map(_reply, found.fetchall()))
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


def _ready(reply: Reply, known: Mapping[str, str]) -> bool:
    return all(known.get(name, "").strip() for name in reply.blanks)


def _reply(row: tuple[Any, ...]) -> Reply:
    rest = json.loads(row[5])
    return Reply(
        row=row[0],
        id=PhraseId(row[1]),
        owner=None if row[2] is None else AgentId(row[2]),
        named=message.plain(" ".join((row[3], *rest.get("cues", ())))),
        said=message.plain(row[4]),
        blanks=variables.names(row[4]),
        buyer_types=frozenset(rest.get("buyer_types", ())),
    )
