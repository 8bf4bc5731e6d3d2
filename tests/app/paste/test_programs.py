from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.paste import Chord, Program, Programs
from app.paste.programs import settled


@pytest.fixture(scope="module")
def shipped() -> Programs:
    return Programs.shipped()


@pytest.mark.parametrize(
    ("program", "title", "rule"),
    [
        ("AliWorkbench.exe", "接待中心", "qianniu"),
        ("AliIM.exe", "旺旺", "wangwang"),
        ("Dongdong.exe", "京东咚咚", "dongdong"),
        ("PddWorkbench.exe", "拼多多工作台", "pinduoduo"),
        ("Feige", "飞鸽", "feige"),
        ("WXWork.exe", "企业微信", "wecom"),
        ("wechat", "微信", "wechat"),
        ("Something.exe", "", "wine"),
        ("Google-chrome", "抖店飞鸽 - Google Chrome", "shop-pages"),
        ("Chromium", "News", "browsers"),
        ("XTerm", "bash", "xterm"),
        ("Gnome-terminal", "", "terminals"),
        ("KeePassXC", "Passwords", "password-managers"),
        ("Firefox", "中国银行个人网银登录", "banking"),
        ("Editor", "", "any"),
    ],
)
def test_each_program_has_its_rule(shipped: Programs, program: str, title: str, rule: str) -> None:
    assert shipped.rule(program, title).id == rule


def test_what_is_on_the_deny_list_has_no_keys(shipped: Programs) -> None:
    assert shipped.rule("KeePassXC", "").chord is None
    assert shipped.rule("Firefox", "网上银行").chord is None


def test_terminals_get_their_own_keys_and_no_line_breaks(shipped: Programs) -> None:
    assert shipped.rule("XTerm", "").chord is Chord.SHIFT_INSERT
    assert shipped.rule("XTerm", "").primary
    assert shipped.rule("konsole", "").chord is Chord.CTRL_SHIFT_V
    assert all(rule.one_line for rule in shipped if rule.id in ("xterm", "terminals"))


def test_every_shipped_rule_can_be_reached_and_has_an_id_of_its_own(shipped: Programs) -> None:
    rules = list(shipped)
    assert len({rule.id for rule in rules}) == len(rules)
    assert all(rule.classes or rule.titles for rule in rules)


@pytest.mark.parametrize("keys", ["Return", "ctrl+Return", "enter", "v", ""])
def test_no_rule_can_press_anything_that_does_not_paste(keys: str) -> None:
    with pytest.raises(ValueError, match="not a valid Chord"):
        Program(id="x", keys=keys)


def test_a_rule_with_a_slip_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "programs.yaml"
    path.write_text("- id: x\n  klasses: [a]\n", encoding="utf-8")
    with pytest.raises(ValueError, match="klasses"):
        Programs.read(path)


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("千牛接待中心", "(3) 千牛接待中心", True),
        ("飞鸽 - Chrome", "【您有2条新消息】飞鸽 - Chrome", True),
        ("* note.txt", "note.txt", True),
        ("飞鸽 - Chrome", "网上银行 - Chrome", False),
        ("12", "34", False),
    ],
)
def test_counters_and_marks_do_not_make_another_place(before: str, after: str, same: bool) -> None:
    assert Program(id="any").same_place(before, after) is same


@given(st.text())
def test_any_title_is_the_same_as_itself(title: str) -> None:
    assert settled(title) == settled(title)
    assert Program(id="any").same_place(title, title)
