from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app import settings as table
from app.inserter import Inserter, Wish
from app.inserter.delivery import Outside
from app.inserter.ending import WHY, Ending
from app.inserter.pasting import Pasting
from app.paste import Program, Programs
from app.settings import Settings
from app.targets import Target
from phrasebook import statistics
from phrasebook.database import Database
from phrasebook.model import PhraseId
from phrasebook.store import phrases

CHAT = Target(id=4711, title="chat", program="Chat", pid=1)


class Promised:
    """Pastes when it is told how it ends; until then the next text waits."""

    def __init__(self, obstacle: Ending | None = None) -> None:
        self.available = True
        self.told_obstacle = obstacle
        self.texts: list[str] = []
        self.private: list[bool] = []
        self._ended: Callable[[Ending], None] | None = None

    @property
    def busy(self) -> bool:
        return self._ended is not None

    def obstacle(self, target: Target, text: str) -> Ending | None:
        return self.told_obstacle

    def deliver(
        self,
        target: Target,
        text: str,
        *,
        private: bool,
        readable: Callable[[], None],
        ended: Callable[[Ending], None],
    ) -> None:
        self.texts.append(text)
        self.private.append(private)
        self._ended = ended
        readable()

    def end(self, ending: Ending) -> None:
        ended, self._ended = self._ended, None
        assert ended is not None
        ended(ending)


def wish(store: Database, phrase: str = "p1") -> Wish:
    return Wish(phrase=phrases.get(store, PhraseId(phrase)), source="picker")


def counted(store: Database) -> tuple[int, int]:
    """How many copies, how many pastes."""
    rows = statistics.counts(store)
    return sum(row["copies"] for row in rows), sum(row["pastes"] for row in rows)


@pytest.fixture
def promised(inserter: Inserter, settings: Settings) -> Promised:
    settings.put(table.INSERT_MODE, table.PASTE)
    made = Promised()
    inserter.paste_with(made)
    return made


def test_a_paste_is_counted_as_one_and_only_once_it_was_taken(
    inserter: Inserter, promised: Promised, store: Database, notices: object, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inserter.copied):
        aimed = inserter.insert(wish(store), CHAT)
    assert aimed.target == CHAT
    assert promised.texts == ["请稍等，马上为您查。"]
    assert counted(store) == (0, 0)
    with qtbot.waitSignal(inserter.pasted):
        promised.end(Ending.PASTED)
    qtbot.waitUntil(lambda: counted(store) == (0, 1))
    assert notices.shown == []


@pytest.mark.parametrize("ending", [Ending.UNFETCHED, Ending.LEFT, Ending.GONE, Ending.RETITLED, Ending.KEYS_HELD])
def test_what_was_not_pasted_is_told_and_counts_as_copied(
    inserter: Inserter, promised: Promised, store: Database, notices: object, qtbot: QtBot, ending: Ending
) -> None:
    inserter.insert(wish(store), CHAT, "亲")
    promised.end(ending)
    qtbot.waitUntil(lambda: counted(store) == (1, 0))
    assert notices.tones == ["warning"]
    assert WHY[ending] in notices.shown[0][1]


def test_a_refused_clipboard_is_told_and_not_counted(
    inserter: Inserter, promised: Promised, store: Database, notices: object, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inserter.refused):
        inserter.insert(wish(store), CHAT, "亲")
        promised.end(Ending.UNWRITTEN)
    assert notices.tones == ["danger"]
    assert counted(store) == (0, 0)


def test_where_nothing_may_be_pasted_it_is_copied_and_told(
    inserter: Inserter, promised: Promised, clipboard: object, store: Database, notices: object
) -> None:
    promised.told_obstacle = Ending.REFUSED
    inserter.insert(wish(store), CHAT, "亲")
    assert (clipboard.held, promised.texts) == ("亲", [])
    assert notices.tones == ["warning"]


def test_the_next_text_waits_until_the_one_before_is_over(
    inserter: Inserter, promised: Promised, clipboard: object, store: Database
) -> None:
    inserter.insert(wish(store), CHAT, "一")
    inserter.insert(wish(store), CHAT, "二")
    inserter.copy_text("三")
    assert (promised.texts, clipboard.held) == (["一"], None)
    promised.end(Ending.PASTED)
    assert (promised.texts, clipboard.held) == (["一", "二"], None)
    promised.end(Ending.UNFETCHED)
    assert clipboard.held == "三"


@pytest.mark.parametrize("why", ["asked for", "mode", "no target", "cannot"])
def test_it_copies_where_that_is_what_is_wanted_or_all_that_can_be_done(
    inserter: Inserter, promised: Promised, settings: Settings, clipboard: object, store: Database, why: str
) -> None:
    asked = Wish(phrase=phrases.get(store, PhraseId("p1")), source="picker", only_copy=why == "asked for")
    if why == "mode":
        settings.put(table.INSERT_MODE, table.COPY)
    promised.available = why != "cannot"
    inserter.insert(asked, None if why == "no target" else CHAT, "亲")
    assert (clipboard.held, promised.texts) == ("亲", [])


def test_whether_histories_are_asked_to_look_away_can_be_chosen(
    inserter: Inserter, promised: Promised, settings: Settings, store: Database
) -> None:
    for chosen in (True, False):
        settings.put(table.INSERT_UNRECORDED, chosen)
        inserter.insert(wish(store), CHAT, "亲")
        promised.end(Ending.PASTED)
    assert promised.private == [True, False]


class Keys:
    @staticmethod
    def available() -> bool:
        return True


def test_obstacles_come_from_the_rules_and_our_own_windows_are_one(
    clipboard: object, hotkeys: object, targets: object
) -> None:
    rules = Programs(
        [Program(id="bank", titles=("*银行*",), keys="copy"), Program(id="t", classes=("t",), one_line=True)]
    )
    pasting = Pasting(Outside(clipboard, hotkeys, targets, Keys()), lambda: rules)
    assert pasting.obstacle(CHAT, "一\n二") is None
    assert pasting.obstacle(Target(1, "网上银行", "Firefox", 1), "一") is Ending.REFUSED
    assert pasting.obstacle(Target(1, "", "T", 1), "一\n二") is Ending.SEVERAL_LINES
    assert pasting.obstacle(Target(1, "", "T", 1), "一") is None
    targets.own = lambda target: True
    assert pasting.obstacle(CHAT, "一") is Ending.NOWHERE


def test_every_ending_that_leaves_the_text_on_the_clipboard_says_why() -> None:
    assert set(WHY) == set(Ending) - {Ending.PASTED, Ending.UNWRITTEN}
