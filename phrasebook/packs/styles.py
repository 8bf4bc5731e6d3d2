"""The ways in which programs write the blanks of a text: one ``Style`` each."""

from __future__ import annotations

import re
from typing import Final

from phrasebook.packs.blanks import CLIPBOARD, DATE, TIME, Meaning, Style

_ROLES: Final = {"agent.name": "客服昵称"}


def _beeftext(found: re.Match[str]) -> Meaning:
    kind, rest = found["kind"], (found["rest"] or "")[1:]
    if kind == "input":
        return Meaning(blank=rest or "输入")
    known = {
        "clipboard": Meaning(blank=CLIPBOARD, loss="clipboard"),
        "dateTime": Meaning(blank=DATE, loss="date"),
        "date": Meaning(blank=DATE, loss="date"),
        "time": Meaning(blank=TIME, loss="date"),
        "cursor": Meaning(loss="cursor"),
        "delay": Meaning(loss="key"),
        "key": Meaning(loss="key"),
        "shortcut": Meaning(loss="key"),
        "combo": Meaning(blank=rest, loss="nested"),
        "upper": Meaning(blank=rest, loss="nested"),
        "lower": Meaning(blank=rest, loss="nested"),
        "trim": Meaning(blank=rest, loss="nested"),
        "envVar": Meaning(blank=rest, loss="script"),
        "powershell": Meaning(blank="脚本结果", loss="script"),
    }
    return known.get(kind, Meaning(text=found.group()))


BEEFTEXT: Final = Style(
    pattern=re.compile(r"#\{(?P<kind>[A-Za-z]+)(?P<rest>:[^{}]*)?\}"),
    meaning=_beeftext,
    blank=lambda name: "#{input:" + name + "}",
)


def _textexpander(found: re.Match[str]) -> Meaning:
    code = found.group()
    if code == "%%":
        return Meaning(text="%")
    if code == "%|":
        return Meaning(loss="cursor")
    if code == "%clipboard":
        return Meaning(blank=CLIPBOARD, loss="clipboard")
    if found["fill"]:
        parts = (found["rest"] or "").split(":")
        name = next((one[5:] for one in parts if one.startswith("name=")), "") or found["fill"]
        default = [one[8:] for one in parts if one.startswith("default=")]
        if found["fill"] == "fillpopup":
            offered = [*default, *(one for one in parts if one and "=" not in one)]
            return Meaning(blank=name, choices=tuple(dict.fromkeys(one for one in offered if one)))
        return Meaning(blank=name, loss="default" if any(default) else "")
    if found["part"]:
        return Meaning(loss="default")
    if found["snippet"] is not None:
        return Meaning(blank=found["snippet"], loss="nested")
    return Meaning(loss="key") if found["key"] else Meaning(blank=DATE if code[1] in _DAYS else TIME, loss="date")


_DAYS: Final = "YymdeBbAaj@"

TEXTEXPANDER: Final = Style(
    pattern=re.compile(
        r"%(?:%|\||clipboard|(?P<fill>filltext|fillarea|fillpopup)(?P<rest>:[^%]*)?%|(?P<part>fillpart(?:end)?(?::[^%]*)?%)"
        r"|snippet:(?P<snippet>[^%]*)%|(?P<key>key:[^%]*%|\\|[<>^v]|-)|date:[^%]*%|@[^%\s]{1,8}|[YymdeBbAajHIMSp](?![A-Za-z:]))"
    ),
    meaning=_textexpander,
    blank=lambda name: f"%filltext:name={name}%" if not set(name) & set("%:=") else None,
    literal=lambda text: text.replace("%", "%%"),
)


def _braced(found: re.Match[str]) -> Meaning:
    """Return the meaning of Alfred's and Raycast's placeholders; anything else in braces is text."""
    kind, rest = found["kind"], found["rest"] or ""
    if kind == "clipboard":
        return Meaning(blank=CLIPBOARD, loss="clipboard")
    if kind == "selection":
        return Meaning(blank="选中的文字", loss="clipboard")
    if kind in ("date", "datetime", "isodate", "day"):
        return Meaning(blank=DATE, loss="date")
    if kind == "time":
        return Meaning(blank=TIME, loss="date")
    if kind == "cursor":
        return Meaning(loss="cursor")
    if kind == "snippet":
        return Meaning(blank=rest.strip(": "), loss="nested")
    if kind in ("random", "uuid", "calculator", "browser-tab", "var", "env"):
        return Meaning(blank=rest.strip(": ") or kind, loss="script")
    if kind == "argument":
        options = dict(re.findall(r'(\w+)="([^"]*)"', rest))
        choices = tuple(one.strip() for one in options.get("options", "").split(",") if one.strip())
        return Meaning(
            blank=options.get("name", "参数"), choices=choices, loss="default" if options.get("default") else ""
        )
    return Meaning(blank=found.group()[1:-1])


_PLACEHOLDERS: Final = "clipboard|selection|datetime|date|isodate|day|time|cursor|snippet|random|uuid|calculator|browser-tab|var|env|argument"

ALFRED: Final = Style(
    pattern=re.compile(r"\{(?:(?P<kind>" + _PLACEHOLDERS + r")(?P<rest>[:\s][^{}]*)?|[^{}\n]{1,30})\}"),
    meaning=_braced,
    blank=lambda name: None,
)

RAYCAST: Final = Style(
    pattern=ALFRED.pattern,
    meaning=_braced,
    blank=lambda name: None if '"' in name else '{argument name="' + name + '"}',
)


def _textblaze(found: re.Match[str]) -> Meaning:
    kind, rest = found["kind"], found["rest"] or ""
    parts = [one.strip() for one in rest.lstrip(": ").split(";")]
    settings = dict(one.split("=", 1) for one in parts if "=" in one)
    if found.group() == _BRACE_OPEN:
        return Meaning(text="{")
    if found.group() == _BRACE_CLOSE:
        return Meaning(text="}")
    if kind in ("formtext", "formparagraph", "formdate"):
        return Meaning(blank=settings.get("name", "输入").strip(), loss="default" if settings.get("default") else "")
    if kind == "formmenu":
        choices = tuple(one for one in parts if one and "=" not in one)
        return Meaning(blank=settings.get("name", "选择").strip(), choices=choices)
    if kind == "clipboard":
        return Meaning(blank=CLIPBOARD, loss="clipboard")
    if kind == "time":
        return Meaning(blank=DATE, loss="date")
    if kind == "cursor":
        return Meaning(loss="cursor")
    if kind in ("key", "wait", "click"):
        return Meaning(loss="key")
    if kind == "import":
        return Meaning(blank=parts[0], loss="nested")
    if kind:
        return Meaning(loss="script")
    return Meaning(blank=found.group()[1:-1])


_BRACE_OPEN: Final = '{="{"}'
_BRACE_CLOSE: Final = '{="}"}'
_PROTECT: Final = {"{": _BRACE_OPEN, "}": _BRACE_CLOSE}

TEXT_BLAZE: Final = Style(
    pattern=re.compile(
        r'\{="[{}]"\}|\{(?:(?P<kind>formtext|formparagraph|formdate|formmenu|clipboard|time|cursor|key|wait|click|import|if|else'
        r"|elseif|endif|note|endnote|formtoggle|endformtoggle|image|link|site|user|repeat|endrepeat|=)(?P<rest>[:\s][^{}]*)?|[^{}\n]{1,30})\}"
    ),
    meaning=_textblaze,
    blank=lambda name: "{formtext: name=" + name + "}" if not set(name) & set(";={}") else None,
    literal=lambda text: re.sub(r"[{}]", lambda found: _PROTECT[found.group()], text),
)


def _autokey(found: re.Match[str]) -> Meaning:
    kind = found["kind"]
    if kind == "cursor":
        return Meaning(loss="cursor")
    if kind == "date":
        return Meaning(blank=DATE, loss="date")
    if kind == "clipboard":
        return Meaning(blank=CLIPBOARD, loss="clipboard")
    if kind in ("script", "system", "file"):
        return Meaning(blank="脚本结果", loss="script")
    if kind:
        return Meaning(loss="key")
    return Meaning(blank=found.group()[1:-1])


AUTOKEY: Final = Style(
    pattern=re.compile(
        r"<(?P<kind>cursor|date|clipboard|script|system|file|ctrl|alt|shift|super|enter|tab|esc|escape|left|right|up|down|home|end"
        r"|backspace|delete|space|f\d{1,2})(?:\s[^<>]*)?>(?:\+.)?|\{[^{}\n]{1,30}\}"
    ),
    meaning=_autokey,
)


def _doubled(found: re.Match[str]) -> Meaning:
    if not found["path"]:
        return Meaning(blank=found.group()[1:-1])
    path = found["path"].split("|")[0].strip()
    if not re.fullmatch(r"[A-Za-z_][\w.]*", path):
        return Meaning(loss="script")
    return Meaning(blank=_ROLES.get(path, path))


def _liquid(name: str) -> str | None:
    path = next((path for path, ours in _ROLES.items() if ours == name), name)
    known = re.fullmatch(r"(contact|conversation|agent|inbox|account|ticket|customer|user)(\.[a-z_]+)+", path)
    return "{{" + path + "}}" if known else None


LIQUID: Final = Style(
    pattern=re.compile(r"\{\{(?P<path>[^{}\n]{1,80})\}\}|\{%[^%\n]{0,200}%\}|\{[^{}\n]{1,30}\}"),
    meaning=lambda found: Meaning(loss="script") if found.group().startswith("{%") else _doubled(found),
    blank=_liquid,
)
"""``{{agent.name}}``, as Chatwoot, Gorgias and Zendesk write it."""


def _zammad(found: re.Match[str]) -> Meaning:
    path = found["path"]
    if path is None:
        return Meaning(blank=found.group()[1:-1])
    return Meaning(blank="客服昵称" if path.strip() == "user.firstname" else path.strip())


def _zammad_blank(name: str) -> str | None:
    path = "user.firstname" if name == "客服昵称" else name
    return "#{" + path + "}" if re.fullmatch(r"(ticket|user|config|article)(\.[a-z_]+)+", path) else None


ZAMMAD: Final = Style(
    pattern=re.compile(r"#\{(?P<path>[^{}\n]{1,80})\}|\{[^{}\n]{1,30}\}"), meaning=_zammad, blank=_zammad_blank
)
