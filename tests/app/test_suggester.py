from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.suggester import Suggested, Suggester
from phrasebook.model import PhraseId

WORKER = """
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    if asked["text"] == "die":
        sys.exit(3)
    if asked["text"] == "hang":
        continue
    one = {"phrase": {"id": asked["text"]}, "confidence": 0.5}
    print(json.dumps({"id": asked["id"], "suggestions": [one]}), flush=True)
"""


@pytest.fixture
def suggester(qapp: QApplication, tmp_path: Path) -> Iterator[Suggester]:
    script = tmp_path / "worker.py"
    script.write_text(WORKER)
    made = Suggester(tmp_path, command=(sys.executable, str(script)), idle_ms=60_000, limit_ms=5_000)
    yield made
    made.stop()


def answer(suggester: Suggester, qtbot: QtBot, text: str) -> tuple[Suggested, ...]:
    answers: list[tuple[Suggested, ...]] = []
    suggester.ask(text, answers.append)
    qtbot.waitUntil(lambda: answers != [], timeout=10_000)
    return answers[0]


def test_it_starts_on_demand_and_answers_again_and_again(suggester: Suggester, qtbot: QtBot) -> None:
    assert not suggester.working
    assert answer(suggester, qtbot, "p1") == (Suggested(PhraseId("p1"), 0.5),)
    assert answer(suggester, qtbot, "p2") == (Suggested(PhraseId("p2"), 0.5),)
    assert suggester.working


def test_only_the_newest_question_is_answered(suggester: Suggester, qtbot: QtBot) -> None:
    dropped: list[tuple[Suggested, ...]] = []
    suggester.ask("old", dropped.append)
    assert answer(suggester, qtbot, "new") == (Suggested(PhraseId("new"), 0.5),)
    assert dropped == []


def test_a_worker_that_dies_is_asked_once_more_and_another_one_works(suggester: Suggester, qtbot: QtBot) -> None:
    assert answer(suggester, qtbot, "die") == ()
    assert answer(suggester, qtbot, "p1") == (Suggested(PhraseId("p1"), 0.5),)


def test_a_worker_that_hangs_is_not_waited_for(suggester: Suggester, qtbot: QtBot) -> None:
    suggester._limit.setInterval(50)
    assert answer(suggester, qtbot, "hang") == ()


def test_it_ends_when_it_is_idle(suggester: Suggester, qtbot: QtBot) -> None:
    suggester._idle.setInterval(50)
    answer(suggester, qtbot, "p1")
    qtbot.waitUntil(lambda: not suggester.working)


def test_where_it_cannot_be_started_there_is_no_answer(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    made = Suggester(tmp_path, command=(str(tmp_path / "nothing here"),))
    assert answer(made, qtbot, "p1") == ()
    made.stop()


def test_the_real_command_line_answers(handbook_book: object, home: Path, qapp: QApplication, qtbot: QtBot) -> None:
    made = Suggester(home, limit_ms=60_000)
    answers: list[tuple[Suggested, ...]] = []
    made.ask("什么时候发货", answers.append)
    qtbot.waitUntil(lambda: answers != [], timeout=60_000)
    made.stop()
    assert answers[0][0].phrase.startswith("dispatch-time")
