from __future__ import annotations

import time

from hypothesis import given
from hypothesis import strategies as st

from app.editor import differences
from app.editor.differences import Run
from phrasebook.model import BuyerTypeId, Content


@given(st.text(max_size=60), st.text(max_size=60))
def test_the_runs_are_the_texts(before: str, after: str) -> None:
    left, right = differences.runs(before, after)
    assert "".join(run.text for run in left) == before
    assert "".join(run.text for run in right) == after
    assert "".join(run.text for run in left if not run.changed) == "".join(run.text for run in right if not run.changed)


def test_what_changed_is_marked() -> None:
    assert differences.runs("请稍等。", "请稍候。") == (
        [Run("请稍", False), Run("等", True), Run("。", False)],
        [Run("请稍", False), Run("候", True), Run("。", False)],
    )


def test_long_texts_are_compared_by_sentences_and_quickly() -> None:
    before = "这是一句话，很普通。" * 400
    begun = time.perf_counter()
    _, right = differences.runs(before, before.replace("普通。", "特别！", 1))
    assert time.perf_counter() - begun < 2
    assert [run.text for run in right if run.changed] == ["这是一句话，很特别！"]


def test_the_fields_that_differ_are_named_as_texts() -> None:
    before = Content(title="a", body="x", cues=("一", "二"))
    after = Content(title="b", body="x", cues=("一",), buyer_types=(BuyerTypeId("new"),), policies=(("p", "q"),))
    found = {one.field: (one.before, one.after) for one in differences.changes(before, after)}
    assert found == {
        "title": ("a", "b"), "cues": ("一\n二", "一"), "buyer_types": ("", "new"), "policies": ("", "p = q"),
    }  # fmt: skip
