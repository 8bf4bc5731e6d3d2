"""A phrasebook to search in, filled by a few words per phrase."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from phrasebook import database as files
from phrasebook import search
from phrasebook.database import Database
from phrasebook.model import AgentId, Content, Hit, Origin, Phrase, PhraseId, ScenarioId, State
from phrasebook.store import agents, habits, phrase_rows

NOW = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass
class Shelf:
    """Phrases to be found; they are called p1, p2, … unless named."""

    database: Database
    agent: AgentId
    count: int = 0

    def add(
        self,
        title: str,
        body: str = "正文",
        *,
        name: str = "",
        state: State = State.APPROVED,
        owner: AgentId | None = None,
        **content: Any,
    ) -> PhraseId:
        """Put a phrase on the shelf."""
        self.count += 1
        made = PhraseId(name or f"p{self.count}")
        content.setdefault("scenario", ScenarioId("dispatch"))
        phrase = Phrase(id=made, content=Content(title=title, body=body, **content), state=state, owner=owner)
        with self.database.transaction():
            phrase_rows.put(self.database, replace(phrase, origin=Origin.PERSONAL) if owner else phrase)
        return made

    def use(self, phrase: PhraseId, *, days_ago: float = 0, times: int = 1, agent: AgentId | None = None) -> None:
        """Let the agent use a phrase."""
        with self.database.transaction():
            for _ in range(times):
                habits.used(self.database, agent or self.agent, phrase, at=NOW - timedelta(days=days_ago))
            phrase_rows.promote(self.database, phrase)

    def like(self, phrase: PhraseId) -> None:
        """Let the agent mark a phrase as favourite."""
        habits.set_favourite(self.database, self.agent, phrase, True)
        with self.database.transaction():
            phrase_rows.promote(self.database, phrase)

    def hits(self, text: str, **options: Any) -> list[Hit]:
        """Return what is found."""
        options.setdefault("agent", self.agent)
        return search.find(self.database, text, **options)

    def find(self, text: str, **options: Any) -> list[str]:
        """Return the ids of what is found."""
        return [hit.phrase.id for hit in self.hits(text, **options)]

    def marked(self, text: str, **options: Any) -> tuple[str, str, list[str]]:
        """Return field, kind and the highlighted pieces of the first hit."""
        hit = self.hits(text, **options)[0]
        content = hit.phrase.content
        where = hit.match.text or {"title": content.title, "body": content.body, "code": content.code}[hit.match.field]
        return hit.match.field, hit.match.kind, [where[start:end] for start, end in hit.match.spans]


@pytest.fixture
def shelf(database: Database) -> Shelf:
    """An empty shelf of the signed-in agent."""
    return Shelf(database, agents.current(database).id)


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """A shelf for a whole module of tests that change nothing on it."""
    opened = files.open_file(tmp_path_factory.mktemp("wide") / files.FILE_NAME)
    made, _ = agents.add(opened, "小满")
    yield Shelf(opened, made)
    opened.close()
