"""The order of the steps, the clipboard afterwards, and that no way out leaves a key down."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.clipboard import Request, Snapshot
from app.inserter.delivery import Delivery, Outside, Waits
from app.inserter.ending import Ending
from app.paste import Chord, Program
from app.targets import Target

CHAT = Target(id=4711, title="千牛接待", program="chat", pid=7)
OTHER = Target(id=4812, title="Bank", program="bank", pid=8)
OURS = Target(id=1, title="Kuaida: pick a phrase", program="kuaida", pid=9)
EARLIER = Snapshot({"text/plain": b"earlier"})
QUICK = Waits(release=20, ours=60, focus=40, quiet=30, least=50, unfetched=80)


class World(QObject):
    """Clipboard, hotkeys, windows and keys in one: it does what it is told and writes down the steps."""

    requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[str] = []
        self.earlier: Snapshot | None = EARLIER
        self.writes = True
        self.mine = True
        self.keys_up = True
        self.front: Target | None = CHAT
        self.alive = True
        self.sends = True
        self.lets_go = True
        self.on_send: Callable[[], None] = lambda: self.ask(CHAT.id)

    def ask(self, window: int, *, fetched: bool = True) -> None:
        QTimer.singleShot(1, self, lambda: self.requested.emit(Request(window, fetched)))

    # the clipboard

    def snapshot(self, then: Callable[[Snapshot | None], None]) -> None:
        self.steps.append("snapshot")
        then(self.earlier)

    def put(self, text: str, then: Callable[[bool], None], *, private: bool, selected: bool) -> None:
        self.steps.append(f"write {text}" + " private" * private + " selected" * selected)
        then(self.writes)

    def is_ours(self) -> bool:
        return self.mine

    def restore(self, snapshot: Snapshot) -> bool:
        assert snapshot is self.earlier
        self.steps.append("restore")
        return True

    # the hotkeys

    def wait_released(self, then: Callable[[bool], None], limit_ms: int) -> None:
        self.steps.append(f"wait {limit_ms}")
        then(self.keys_up)

    def let_go(self) -> bool:
        self.steps.append("let go")
        return self.lets_go

    # the windows

    def active(self) -> Target | None:
        return self.front

    def is_alive(self, target: Target) -> bool:
        return self.alive

    def own(self, target: Target) -> bool:
        return target is OURS

    def same_program(self, target: Target, window: int) -> bool:
        return target.id == window

    # the keys

    def send(self, chord: Chord) -> bool:
        self.steps.append(f"send {chord}" if self.sends else "held")
        if self.sends:
            self.on_send()
        return self.sends

    def send_artificially(self, chord: Chord, let_go: Callable[[], bool]) -> bool:
        self.steps.append("release")
        return let_go() and self.send(chord)


@pytest.fixture
def world(qapp: QApplication) -> World:
    return World()


def deliver(
    world: World, qtbot: QtBot, rule: Program | None = None, *, private: bool = False, waits: Waits = QUICK
) -> Ending:
    endings: list[Ending] = []
    outside = Outside(world, world, world, world)
    delivery = Delivery(
        outside,
        CHAT,
        rule or Program(id="any"),
        "亲",
        private=private,
        readable=lambda: world.steps.append("readable"),
        ended=endings.append,
        waits=waits,
    )
    delivery.start()
    qtbot.waitUntil(lambda: endings != [])
    assert len(endings) == 1
    return endings[0]


def test_each_step_waits_for_the_one_before(world: World, qtbot: QtBot) -> None:
    assert deliver(world, qtbot) is Ending.PASTED
    assert world.steps == ["snapshot", "write 亲", "readable", "wait 20", "send ctrl+v", "restore"]


def test_the_rule_says_which_keys_which_clipboard_and_whether_it_comes_back(world: World, qtbot: QtBot) -> None:
    rule = Program(id="x", keys="shift+insert", primary=True, restore=False)
    assert deliver(world, qtbot, rule, private=True) is Ending.PASTED
    assert world.steps == ["write 亲 private selected", "readable", "wait 20", "send shift+insert"]


def test_keys_that_stay_down_are_released_artificially_before_any_is_sent(world: World, qtbot: QtBot) -> None:
    world.keys_up = False
    assert deliver(world, qtbot) is Ending.PASTED
    assert world.steps[3:] == ["wait 20", "release", "let go", "send ctrl+v", "restore"]


def test_a_held_key_that_might_go_on_writing_stops_the_paste(world: World, qtbot: QtBot) -> None:
    world.keys_up = world.lets_go = False
    assert deliver(world, qtbot) is Ending.KEYS_HELD
    assert "send ctrl+v" not in world.steps


def test_without_a_confirmed_write_no_key_is_sent(world: World, qtbot: QtBot) -> None:
    world.writes = False
    assert deliver(world, qtbot) is Ending.UNWRITTEN
    assert world.steps == ["snapshot", "write 亲"]


def test_a_clipboard_that_was_taken_before_the_keys_is_not_pasted(world: World, qtbot: QtBot) -> None:
    world.mine = False
    assert deliver(world, qtbot) is Ending.UNWRITTEN
    assert "send ctrl+v" not in world.steps


def test_a_clipboard_that_could_not_be_read_is_not_put_back(world: World, qtbot: QtBot) -> None:
    world.earlier = None
    assert deliver(world, qtbot) is Ending.PASTED
    assert "restore" not in world.steps


@pytest.mark.parametrize(
    ("front", "ending"), [(OTHER, Ending.LEFT), (None, Ending.LEFT), (OURS, Ending.KEYS_HELD)], ids=str
)
def test_no_key_goes_to_another_window(world: World, qtbot: QtBot, front: Target | None, ending: Ending) -> None:
    world.front = front
    assert deliver(world, qtbot) is ending
    assert not [step for step in world.steps if step.startswith(("send", "restore"))]


def test_our_own_window_may_keep_the_focus_for_a_while(world: World, qtbot: QtBot) -> None:
    world.front = OURS

    def give_back() -> None:
        world.front = CHAT

    QTimer.singleShot(25, world, give_back)
    assert deliver(world, qtbot) is Ending.PASTED


def test_a_window_that_is_gone_gets_nothing(world: World, qtbot: QtBot) -> None:
    world.alive = False
    assert deliver(world, qtbot) is Ending.GONE
    assert world.steps == []


def test_a_window_that_goes_while_keys_are_waited_for_gets_nothing(world: World, qtbot: QtBot) -> None:
    def wait(then: Callable[[bool], None], limit_ms: int) -> None:
        world.alive = False
        then(True)

    world.wait_released = wait
    assert deliver(world, qtbot) is Ending.GONE
    assert world.steps == ["snapshot", "write 亲", "readable"]


@pytest.mark.parametrize("rule", [Program(id="any"), Program(id="x", title_may_change=True)], ids=["told", "not told"])
def test_a_window_that_shows_something_else_gets_nothing_unless_its_title_does_not_tell(
    world: World, qtbot: QtBot, rule: Program
) -> None:
    world.front = Target(CHAT.id, "网上银行", CHAT.program, CHAT.pid)
    assert deliver(world, qtbot, rule) is (Ending.PASTED if rule.title_may_change else Ending.RETITLED)


def test_a_modifier_that_is_pressed_again_is_waited_for_and_then_nothing_is_sent(world: World, qtbot: QtBot) -> None:
    world.sends = False
    assert deliver(world, qtbot) is Ending.KEYS_HELD
    assert world.steps[-1] == "held"
    assert "restore" not in world.steps


def test_what_nobody_fetches_stays(world: World, qtbot: QtBot) -> None:
    world.on_send = lambda: None
    assert deliver(world, qtbot) is Ending.UNFETCHED
    assert world.steps[-1] == "send ctrl+v"


def test_what_only_a_clipboard_manager_fetches_stays(world: World, qtbot: QtBot) -> None:
    world.on_send = lambda: world.ask(OTHER.id)
    assert deliver(world, qtbot) is Ending.UNFETCHED
    assert "restore" not in world.steps


def test_where_another_program_fetches_for_the_target_it_counts(world: World, qtbot: QtBot) -> None:
    world.on_send = lambda: world.ask(OTHER.id)
    assert deliver(world, qtbot, Program(id="wine", any_reader=True)) is Ending.PASTED


def test_a_list_of_formats_is_not_the_text(world: World, qtbot: QtBot) -> None:
    world.on_send = lambda: world.ask(CHAT.id, fetched=False)
    assert deliver(world, qtbot) is Ending.UNFETCHED


def test_a_slow_program_is_waited_for_and_every_request_begins_the_quiet_anew(world: World, qtbot: QtBot) -> None:
    def slowly() -> None:
        for after in (60, 80, 100, 120):
            QTimer.singleShot(after, world, lambda: world.requested.emit(Request(CHAT.id, fetched=True)))
        QTimer.singleShot(120, world, lambda: world.steps.append("last fetch"))

    world.on_send = slowly
    assert deliver(world, qtbot, waits=replace(QUICK, quiet=200, unfetched=2000)) is Ending.PASTED
    assert world.steps[-2:] == ["last fetch", "restore"]


def test_where_somebody_else_writes_after_the_keys_nothing_is_put_back(world: World, qtbot: QtBot) -> None:
    def taken() -> None:
        world.mine = False

    world.on_send = taken
    assert deliver(world, qtbot) is Ending.UNFETCHED
    assert "restore" not in world.steps
