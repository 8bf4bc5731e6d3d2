"""An engine over the bundled phrasebook."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from phrasebook.actions import using
from phrasebook.database import Database
from phrasebook.suggest import Suggester


@pytest.fixture
def suggester(filled: Database) -> Suggester:
    return Suggester(filled, known=using.known_values)


@pytest.fixture
def scenarios(suggester: Suggester) -> Callable[..., list[str]]:
    """Return a function that gives the scenarios suggested for a message."""

    def ask(text: str, **more: int) -> list[str]:
        return [str(one.scenario) for one in suggester.suggest(text, **more)]

    return ask
