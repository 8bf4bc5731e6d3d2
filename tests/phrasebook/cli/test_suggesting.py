"""``kuaida suggest`` through the real program: one message, and the lines of a long-lived pipe."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from phrasebook.actions import opening
from phrasebook.model import Content, ScenarioId
from phrasebook.store import agents, phrases

KUAIDA = [sys.executable, "-m", "app"]


@pytest.fixture
def environment(filled_home: Path) -> dict[str, str]:
    return {**os.environ, "KUAIDA_HOME": str(filled_home), "LANG": "C"}


class Pipe:
    """A running ``kuaida suggest --batch -``."""

    def __init__(self, environment: dict[str, str], *options: str) -> None:
        command = [*KUAIDA, "suggest", "--batch", "-", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

    def send(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def ask(self, line: object) -> Any:
        self.send(line if isinstance(line, bytes) else json.dumps(line).encode())
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def end(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        status = self.process.wait(10)
        self.process.stdout.close()
        return status


@pytest.fixture
def pipe(environment: dict[str, str]) -> Iterator[Pipe]:
    opened = Pipe(environment)
    yield opened
    assert opened.end() == 0


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*KUAIDA, "suggest", *arguments], env=environment, capture_output=True, encoding="utf-8", check=False
    )


def test_one_message(environment: dict[str, str]) -> None:
    answer = run(environment, "几时能寄出来", "--json", "--limit", "2")
    assert answer.returncode == 0
    data = json.loads(answer.stdout)
    assert data["abstained"] is False
    assert len(data["suggestions"]) == 2
    first = data["suggestions"][0]
    assert set(first) == {"scenario", "confidence", "reason", "phrase"}
    assert first["scenario"] == first["phrase"]["scenario"] == "dispatch-time"
    assert first["reason"].startswith("like: ")
    assert set(first["phrase"]) == {"id", "code", "title", "body", "scenario", "buyer_types", "state"}


def test_quiet_is_no_failure(environment: dict[str, str]) -> None:
    answer = run(environment, "好滴", "--json")
    assert (answer.returncode, json.loads(answer.stdout)) == (0, {"abstained": True, "suggestions": []})
    assert run(environment, "好滴").stdout == "—\n"


@pytest.mark.parametrize("arguments", [(), ("几时发", "--batch", "-"), ("几时发", "--limit", "0")])
def test_wrong_use(environment: dict[str, str], arguments: tuple[str, ...]) -> None:
    assert run(environment, *arguments).returncode == 2


def test_lines_are_answered_one_by_one_in_their_order(pipe: Pipe) -> None:
    for name in (1, "zwei", None, ["drei"]):
        answer = pipe.ask({"id": name, "text": "可以開專票嗎"})
        assert answer["id"] == name
        assert answer["suggestions"][0]["scenario"] == "invoice-request"
    assert pipe.ask({"id": 5, "text": "嗯嗯"}) == {"id": 5, "abstained": True, "suggestions": []}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (b"no json", None),
        (b"[1]", None),
        (b'{"id": 7}', 7),
        (b'{"id": 8, "text": 9}', 8),
        (b"\xff\xfe", None),
        (b"[" * 100_000, None),
        (b'{"id": 1, "text": "' + b"a" * (1 << 21) + b'"}', None),
    ],
)
def test_a_bad_line_gets_an_error_and_the_next_its_answer(pipe: Pipe, line: bytes, name: object) -> None:
    answer = pipe.ask(line)
    assert answer["id"] == name
    assert answer["error"]["code"] == "bad-request"
    assert pipe.ask({"id": 2, "text": "几时发"})["id"] == 2


def test_odd_texts_and_blank_lines_do_no_harm(pipe: Pipe) -> None:
    pipe.send(b"   ")
    assert pipe.ask(b'{"id": "\\ud800", "text": "\\ud83d\\u0000 \\u53d1\\u8d27"}')["abstained"] in (True, False)
    assert pipe.ask({"id": 3, "text": "货" * 100_000, "buyer": 4})["id"] == 3
    assert pipe.ask({"id": 4, "text": "几时发", "buyer": "nobody"})["suggestions"]


def test_a_change_of_the_phrasebook_is_seen_by_a_running_pipe(pipe: Pipe, filled_home: Path) -> None:
    text = "青铜风铃挂在东边有讲究么"
    pipe.ask({"id": 1, "text": text})
    book = opening.open_again(filled_home)
    me = agents.current(book).id
    content = Content(title="风铃讲究", body="挂哪边都行。", scenario=ScenarioId("ask-attributes"), cues=(text,))
    made, _ = phrases.add(book, content, agent=me)
    phrases.approve(book, [made], agent=me)
    book.close()
    assert pipe.ask({"id": 2, "text": text})["suggestions"][0]["phrase"]["id"] == made


def test_a_batch_of_a_file(environment: dict[str, str], tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text('{"id": 1, "text": "几时发"}\n{"id": 2, "text": "好滴"}', "utf-8")
    lines = run(environment, "--batch", str(file), "--limit", "1").stdout.splitlines()
    assert [json.loads(one)["abstained"] for one in lines] == [False, True]
