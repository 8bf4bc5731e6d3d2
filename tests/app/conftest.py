"""Doubles that remember what a person would have seen or heard, and an open phrasebook on its two threads."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.book import Book
from app.hotkeys import Combo, Outcome
from app.inserter import Inserter
from app.messages import Messages
from app.phrases import Places
from app.settings import Settings
from app.targets import Target
from app.theme import Theme
from phrasebook import database as files
from phrasebook.actions import opening
from phrasebook.database import Database
from phrasebook.model import Category, Content, PhraseId, Scenario, ScenarioId
from phrasebook.store import agents, phrases, places, reference


@dataclass
class SeenNotices:
    """A mouth for ``app.messages`` that remembers the notices."""

    shown: list[tuple[str, str, str]] = field(default_factory=list)

    def show_notice(self, title: str, text: str, tone: str) -> None:
        self.shown.append((title, text, tone))

    @property
    def tones(self) -> list[str]:
        return [tone for _, _, tone in self.shown]


class FakeClipboard(QObject):
    """A clipboard that holds what it was given; ``works`` tells whether writing succeeds."""

    changed = Signal()
    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.works = True
        self.held: str | None = None

    def put(self, text: str, then: Callable[[bool], None], *, private: bool = False, selected: bool = False) -> None:
        if self.works:
            self.held = text
        then(self.works)

    def text(self) -> str | None:
        return self.held

    def is_ours(self) -> bool:
        return self.held is not None


class FakeHotkeys(QObject):
    """Hotkeys that are granted unless listed in ``taken``."""

    pressed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.bound: dict[str, Combo] = {}
        self.taken: set[str] = set()

    @staticmethod
    def available() -> bool:
        return True

    def bind(self, combos: Mapping[str, Combo]) -> dict[str, Outcome]:
        self.bound = dict(combos)
        return self.retry()

    def retry(self) -> dict[str, Outcome]:
        return {
            name: Outcome.TAKEN if combo.text in self.taken else Outcome.GRANTED for name, combo in self.bound.items()
        }

    def free_alternatives(self, combo: Combo, count: int) -> list[Combo]:
        return [Combo(combo.modifiers, key) for key in "WZX"][:count]

    def is_free(self, combo: Combo) -> bool:
        return combo.text not in self.taken

    def wait_released(self, then: Callable[[bool], None], limit_ms: int = 2000) -> None:
        then(True)

    def let_go(self) -> bool:
        return True

    def release_all(self) -> None:
        self.bound = {}


class FakeTargets:
    """Other programs' windows: ``front`` has the focus; what was activated is remembered."""

    def __init__(self) -> None:
        self.front: Target | None = Target(id=4711, title="chat", program="Chat", pid=1)
        self.activated: list[Target] = []
        self.alive = True

    @staticmethod
    def available() -> bool:
        return True

    def active(self) -> Target | None:
        return self.front

    def activate(self, target: Target) -> None:
        self.activated.append(target)

    def is_alive(self, target: Target) -> bool:
        return self.alive

    def geometry(self, target: Target) -> QRect | None:
        return QRect(100, 100, 400, 300)

    def own(self, target: Target) -> bool:
        return False

    def same_program(self, target: Target, window: int) -> bool:
        return window == target.id


@pytest.fixture(scope="session", autouse=True)
def _clipboard_emptied() -> Iterator[None]:
    """The offscreen clipboard is destroyed after Python's end: what Python made must not be in it any more."""
    yield
    if isinstance(QApplication.instance(), QApplication):
        QApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _keys_up() -> Iterator[None]:
    """After a simulated key press with a modifier Qt believes that it is still held; the next test must not."""
    yield
    if QApplication.instance() and QApplication.queryKeyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_F35)


@pytest.fixture
def notices() -> SeenNotices:
    """What was said in notices."""
    return SeenNotices()


@pytest.fixture
def messages(notices: SeenNotices) -> Messages:
    """The mouth of the windows, heard by ``notices``; English."""
    return Messages(notices)


@pytest.fixture
def settings() -> Settings:
    """Settings at their defaults, kept nowhere."""
    return Settings({}, lambda key, value: None)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look, not put on the program; what a test puts on comes off again."""
    palette, font = qapp.palette(), qapp.font()
    yield Theme(qapp)
    if qapp.styleSheet():
        qapp.setStyleSheet("")
        qapp.setPalette(palette)
        qapp.setFont(font)


@pytest.fixture
def clipboard(qapp: QApplication) -> FakeClipboard:
    """A clipboard of this test alone."""
    return FakeClipboard()


@pytest.fixture
def hotkeys(qapp: QApplication) -> FakeHotkeys:
    """Hotkeys of this test alone."""
    return FakeHotkeys()


@pytest.fixture
def store(home: Path) -> Iterator[Database]:
    """A small phrasebook: three scenarios, an agent, three approved phrases (p1 plain, p2 with a blank, p3 with a hotkey)."""
    opened = files.open_file(home / files.FILE_NAME)
    with opened.transaction():
        places.put_category(opened, Category(id="shipping", name="物流", name_en="Shipping", position=1))
        places.put_scenarios(
            opened,
            [
                Scenario(id=ScenarioId(name), name=zh, name_en=name, category="shipping", position=number)
                for number, (name, zh) in enumerate([("dispatch", "发货"), ("tracking", "物流"), ("fee", "邮费")])
            ],
        )
        variables = [
            {"id": name, "name": name, "en": name, "scope": scope, "profile": profile, "example": "例"}
            for name, scope, profile in [("发货时限", "shop", 1), ("店铺名", "shop", 2), ("商品名", "reply", 0)]
        ]
        reference.put(opened, "variable", variables)
        types = [
            {"id": name, "zh": zh, "en": name, "scheme": "x", "scheme_zh": "按x", "scheme_en": "by x"}
            for name, zh in [("new", "新客"), ("old", "老客"), ("angry", "生气"), ("calm", "冷静")]
        ]
        reference.put(opened, "buyer-type", types)
        reference.put(opened, "mark", [{"id": "mark-new", "zh": "新客", "en": "New", "types": ["new"]}])
        made, _ = agents.add(opened, "小满", lead=True)
        agents.sign_in(opened, made)
        for number, (title, body, scenario) in enumerate(
            [
                ("请稍等", "请稍等，马上为您查。", "tracking"),
                ("介绍商品", "{商品名}有现货。", "fee"),
                ("发货", "今天发出。", "dispatch"),
            ],
            start=1,
        ):
            content = Content(title=title, body=body, scenario=ScenarioId(scenario), code=f"c{number}")
            phrases.add(opened, content, agent=made, phrase=PhraseId(f"p{number}"))
            phrases.approve(opened, [PhraseId(f"p{number}")], agent=made)
        phrases.set_hotkey(opened, PhraseId("p3"), "Ctrl+Alt+3", agent=made)
    yield opened
    opened.close()


@pytest.fixture
def book(store: Database, home: Path, messages: Messages, qapp: QApplication) -> Iterator[Book]:
    """The small phrasebook on its two threads."""
    opened = Book(home, messages)
    yield opened
    opened.close()


@pytest.fixture
def inserter(book: Book, clipboard: FakeClipboard, messages: Messages, settings: Settings) -> Inserter:
    """The path to the clipboard of this test."""
    return Inserter(book, clipboard, messages, settings)


@pytest.fixture(name="places")
def _places(book: Book, qtbot: QtBot) -> Places:
    """The scenarios of the small phrasebook, read."""
    made = Places(book)
    qtbot.waitUntil(lambda: bool(made.categories))
    return made


@pytest.fixture
def targets() -> FakeTargets:
    """One window of another program."""
    return FakeTargets()


@pytest.fixture(scope="session")
def _filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("filled-app")
    opening.open_book(folder).close()
    return folder / files.FILE_NAME


@pytest.fixture
def handbook_book(_filled_file: Path, home: Path, messages: Messages, qapp: QApplication) -> Iterator[Book]:
    """The phrasebook with the bundled content on its two threads."""
    home.mkdir(parents=True, exist_ok=True)
    (home / files.FILE_NAME).write_bytes(_filled_file.read_bytes())
    opened = Book(home, messages)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def _garbage_goes_on_this_thread() -> Iterator[None]:
    """As in the program: a Qt object that Python's collector destroys on the book's threads crashes the whole run."""
    gc.disable()
    yield
    if gc.get_count()[0] > 50_000:
        gc.collect()
