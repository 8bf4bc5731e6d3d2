from __future__ import annotations

from pathlib import Path

import pytest
import words
from words import Source

SOURCE = """
from app.i18n import mark, tr
TEXT = mark("Undo")
def say(count: int, name: str) -> list[str]:
    return [tr("Hello"), tr("%n phrases", n=count), tr("Copied: {title}").replace("{title}", name), tr(TEXT)]
"""


@pytest.fixture
def known(tmp_path: Path) -> dict[str, Source]:
    (tmp_path / "sample.py").write_text(SOURCE, encoding="utf-8")
    return words.sources(tmp_path)


def test_every_text_is_found_and_plurals_are_known(known: dict[str, Source]) -> None:
    assert {text: source.plural for text, source in known.items()} == {
        "Undo": False,
        "Hello": False,
        "%n phrases": True,
        "Copied: {title}": False,
    }


def test_a_text_that_is_put_together_inside_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sample.py").write_text('tr(f"Copied: {title}")', encoding="utf-8")
    with pytest.raises(SystemExit, match=r"sample.py:1"):
        words.sources(tmp_path)


def test_what_is_translated_is_kept_and_what_has_vanished_is_dropped(known: dict[str, Source], tmp_path: Path) -> None:
    given = {"Hello": ("你好 <b>&",), "%n phrases": ("%n 条",), "Gone": ("不在了",)}
    path = tmp_path / "words.ts"
    path.write_text(words.written(known, given, "zh_CN"), encoding="utf-8")
    assert words.read(path) == {
        "Undo": ("",),
        "Hello": ("你好 <b>&",),
        "%n phrases": ("%n 条",),
        "Copied: {title}": ("",),
    }


def test_english_holds_the_plurals_alone(known: dict[str, Source]) -> None:
    assert words.merged(known, {}, "en") == {"%n phrases": ("", "")}


def test_faults_are_named(known: dict[str, Source]) -> None:
    good = {"Undo": ("撤销",), "Hello": ("你好",), "%n phrases": ("%n 条",), "Copied: {title}": ("已复制：{title}",)}
    assert words.faults(known, good, "zh_CN") == []
    for text, forms in (
        ("Undo", ("",)),
        ("%n phrases", ("条",)),
        ("Copied: {title}", ("已复制：{titel}",)),
        ("Hello", (" 你好",)),
        ("Gone", ("不在了",)),
    ):
        found = words.faults(known, {**good, text: forms}, "zh_CN")
        assert len(found) == 1
        assert repr(text) in found[0] or repr(forms[0]) in found[0]


def test_one_thing_may_be_a_word_in_english(known: dict[str, Source]) -> None:
    assert words.faults(known, {"%n phrases": ("one phrase", "%n phrases")}, "en") == []


def test_the_compiled_file_is_the_same_each_time(known: dict[str, Source]) -> None:
    text = words.written(known, {"Hello": ("你好",)}, "zh_CN")
    assert words.compiled(text) == words.compiled(text)
    assert words.compiled(text) != words.compiled(words.written(known, {"Hello": ("您好",)}, "zh_CN"))
