from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from phrasebook import words
from phrasebook.errors import BadInput

ROOT = Path(__file__).resolve().parents[2]
_ERRORS = {"BadInput", "NotFound", "Damaged", "Unable"}


def raised_codes() -> dict[str, str]:
    """Return every error code in the sources, with where it stands."""
    codes = {}
    for path in (*ROOT.glob("app/**/*.py"), *ROOT.glob("phrasebook/**/*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    codes[str(first.value)] = f"{path.name}:{node.lineno}"
                elif isinstance(first, ast.JoinedStr):
                    codes |= {f"nothing-to-{role}": path.name for role in ("undo", "redo")}
    return codes


def test_every_code_that_is_raised_has_its_sentences() -> None:
    missing = {code: place for code, place in raised_codes().items() if code not in words.SENTENCES}
    assert not missing


def test_every_sentence_is_of_use_somewhere() -> None:
    assert set(words.SENTENCES) <= set(raised_codes())


@pytest.mark.parametrize("code", sorted(words.SENTENCES))
def test_all_languages_name_the_same_data(code: str) -> None:
    chinese, traditional, english = words.SENTENCES[code]
    assert set(re.findall(r"\{(\w+)\}", chinese)) == set(re.findall(r"\{(\w+)\}", traditional))
    assert set(re.findall(r"\{(\w+)\}", chinese)) == set(re.findall(r"\{(\w+)\}", english))
    assert all((chinese, traditional, english))


def test_data_is_put_in_as_it_is() -> None:
    error = BadInput("code-taken", code="{title}", title="{code} %s")
    assert words.sentence(error, "zh_CN") == "编码“{title}”已被“{code} %s”使用，请换一个。"


def test_lists_are_joined_as_the_language_does() -> None:
    error = BadInput("blank-left", names=("商品名", "天数"))
    assert "商品名、天数" in words.sentence(error, "zh_CN")
    assert "商品名, 天数" in words.sentence(error, "en")


@pytest.mark.parametrize(
    ("locale", "language"),
    [
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh-Hant-HK", "zh_TW"),
        ("zh_TW", "zh_TW"),
        ("zh", "zh_CN"),
        ("C", "en"),
        ("de_DE", "en"),
    ],
)
def test_the_language_follows_the_locale(locale: str, language: str) -> None:
    assert words.language_of(locale) == language
