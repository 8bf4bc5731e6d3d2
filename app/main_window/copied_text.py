"""Tells a buyer's message from a reply, and begins a phrase with either."""

from __future__ import annotations

import re
from typing import Final, TypedDict

from phrasebook.model import MAX_BODY

_LONGEST_TITLE: Final = 16
_LONGEST_CUE: Final = 60
_ASKS: Final = re.compile(
    r"[?？]|吗|么|呢|怎么|怎样|多少|多久|什么|哪|几[天号点个]|能不能|可不可以|有没有|是不是|为啥|咋|还没|我要"
)
_ANSWERS: Final = re.compile(r"您|亲|为你|帮你|咱|感谢|谢谢你|欢迎|请稍等|不好意思|抱歉|\{")
_BREAKS: Final = re.compile(r"[。！？!?；;\n]")


class Begun(TypedDict):
    """What a new phrase begins with."""

    title: str
    body: str
    cues: tuple[str, ...]


def is_message(text: str) -> bool:
    """Return whether a text rather looks like something that a buyer wrote: it asks, is short, and is not polite to a buyer."""
    return len(text) <= _LONGEST_CUE and bool(_ASKS.search(text)) and not _ANSWERS.search(text)


def begun(text: str) -> Begun:
    """Return a phrase's beginning: a message is one of its questions, anything else its text with a title of its first words."""
    text = text.strip()
    if is_message(text):
        return Begun(title="", body="", cues=(" ".join(text.split()),))
    first = _BREAKS.split(text, maxsplit=1)[0].strip(" ，,~")
    return Begun(title=first[:_LONGEST_TITLE], body=text[:MAX_BODY], cues=())
