"""espanso match files: texts, forms, choices, random wordings, search terms; what a script would do becomes a blank."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from phrasebook import variables
from phrasebook.errors import BadInput
from phrasebook.model import Content, Phrase
from phrasebook.packs import blanks, values
from phrasebook.packs.blanks import CLIPBOARD, DATE, Meaning, Style
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Loss, Pack
from phrasebook.packs.head import Head
from phrasebook.packs.limits import get_bytes

_VARIABLE: Final = r"\{\{\s*(?P<name>\w+)(?:\.(?P<field>\w+))?\s*\}\}"
_ESCAPED: Final = r"\\\{\\\{|\\\}\\\}"
_CONTROL: Final = r"\[\[\s*(?P<control>\w+)(?:\.\w+)?\s*\]\]"
_TEXT: Final = re.compile(rf"\$\|\$|{_ESCAPED}|{_VARIABLE}")
_FORM: Final = re.compile(rf"\$\|\$|{_VARIABLE}|{_CONTROL}")
_WORD: Final = re.compile(r"\w+")

WRITING: Final = Style(
    pattern=_FORM,
    meaning=lambda found: Meaning(blank=found["control"]) if found["control"] else Meaning(loss="script"),
    blank=lambda name: f"[[{name}]]" if _WORD.fullmatch(name) else None,
)
"""A reply with blanks is a form."""


def gather(data: bytes, gathering: Gathering, group: tuple[str, ...] = ()) -> None:
    """Add the matches of one file."""
    document = values.from_yaml(data)
    if not isinstance(document, dict):
        raise BadInput("pack-broken", reason="matches")
    known = _named(document.get("global_vars"))
    found = document.get("matches")
    for row, match in enumerate(found if isinstance(found, list) else (), start=1):
        if isinstance(match, dict):
            _add(gathering, row, match, known, group)
        else:
            gathering.skip(row, "no-text")


def read(file: Path) -> Pack:
    """Read a match file; ``imports`` are not followed."""
    gathering = Gathering()
    gather(get_bytes(file), gathering)
    return gathering.pack()


def _add(
    gathering: Gathering, row: int, match: Mapping[str, Any], known: dict[str, dict[str, Any]], group: tuple[str, ...]
) -> None:
    body = next((name for name in ("replace", "form", "markdown", "html") if isinstance(match.get(name), str)), "")
    if not body:
        gathering.skip(row, "no-text")
        return
    if body in ("markdown", "html"):
        gathering.lose(row, "rich-text")
    triggers = [one for one in (values.text(match, "trigger"), *values.texts(match, "triggers")) if one]
    if values.text(match, "regex") or len(triggers) > 1:
        gathering.lose(row, "trigger", values.text(match, "regex") or " ".join(triggers[1:]))
    own = {**known, **_named(match.get("vars"))}
    text = match[body]
    variants: list[str] = []
    whole = re.fullmatch(_VARIABLE, text.strip())
    if body == "replace" and whole and own.get(whole["name"], {}).get("type") == "random":
        text, *variants = values.texts(own[whole["name"]].get("params"), "choices") or [""]
    gathering.add(
        row,
        text,
        title=values.text(match, "label"),
        code=triggers[0] if triggers else "",
        group=group,
        variants=variants,
        cues=values.texts(match, "search_terms"),
        style=_style(own, match, form=body == "form"),
    )


def _style(known: dict[str, dict[str, Any]], match: Mapping[str, Any], *, form: bool) -> Style:
    """Return how this match writes its blanks, given its variables."""
    fields = match.get("form_fields")
    own = fields if isinstance(fields, dict) else {}

    def meaning(found: re.Match[str]) -> Meaning:
        if found.group() == "$|$":
            return Meaning(loss="cursor")
        if found.group().startswith("\\"):
            return Meaning(text="{{" if "{" in found.group() else "}}")
        control = found.groupdict().get("control")
        if control:
            return _field(control, own.get(control))
        return _variable(found["name"], found["field"] or "", known.get(found["name"], {}))

    return Style(pattern=_FORM if form else _TEXT, meaning=meaning)


def _field(name: str, settings: Any) -> Meaning:
    if not isinstance(settings, dict):
        return Meaning(blank=name)
    offered = settings.get("values")
    choices = offered.split("\n") if isinstance(offered, str) else values.texts(settings, "values")
    kept = tuple(one.strip() for one in choices if one.strip() and "{{" not in one)
    return Meaning(blank=name, choices=kept, loss="default" if values.text(settings, "default") else "")


def _variable(name: str, field: str, settings: dict[str, Any]) -> Meaning:
    kind, params = settings.get("type"), settings.get("params")
    if kind == "echo":
        return Meaning(text=values.text(params, "echo"))
    if kind == "form":
        fields = params.get("fields") if isinstance(params, dict) else None
        return _field(field or name, fields.get(field) if isinstance(fields, dict) else None)
    if kind in ("choice", "random"):
        offered = params.get("values", params.get("choices")) if isinstance(params, dict) else None
        listed = offered.split("\n") if isinstance(offered, str) else offered if isinstance(offered, list) else []
        choices = (one if isinstance(one, str) else values.text(one, "label") for one in listed)
        return Meaning(blank=name, choices=tuple(one for one in choices if one))
    if kind == "clipboard" or name == "clipboard":
        return Meaning(blank=CLIPBOARD, loss="clipboard")
    if kind == "date":
        return Meaning(blank=DATE, loss="date")
    if kind == "match":
        return Meaning(blank=name, loss="nested")
    return Meaning(blank=field or name, loss="script")


def _named(found: Any) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in values.objects(found) if isinstance(one.get("name"), str)}


def document(pack: Pack) -> dict[str, Any]:
    """Return the matches of a pack."""
    choices = {one.name: list(one.choices) for one in pack.variables if one.choices}
    return {"matches": [_match(phrase, choices) for phrase in pack.phrases]}


def _match(phrase: Phrase, choices: dict[str, list[str]]) -> dict[str, Any]:
    content = phrase.content
    match: dict[str, Any] = {"trigger": ":" + content.code} if content.code else {}
    match["label"] = content.title
    if variables.names(content.body):
        match["form"] = blanks.theirs(content.body, WRITING).text
        offered = {name: choices[name] for name in variables.names(content.body) if choices.get(name)}
        if offered:
            match["form_fields"] = {name: {"type": "choice", "values": found} for name, found in offered.items()}
    elif _has_wordings(content):
        match["replace"] = "{{wording}}"
        wordings = [_literal(one) for one in (content.body, *content.variants)]
        match["vars"] = [{"name": "wording", "type": "random", "params": {"choices": wordings}}]
    else:
        match["replace"] = _literal(content.body)
    if content.cues:
        match["search_terms"] = list(content.cues)
    return match


def _has_wordings(content: Content) -> bool:
    return bool(content.variants) and not any(variables.names(one) for one in (content.body, *content.variants))


def _literal(text: str) -> str:
    return blanks.theirs(text, _PROTECTED).text


_PROTECTED: Final = Style(literal=lambda text: text.replace("{{", "\\{\\{").replace("}}", "\\}\\}"))


def losses(pack: Pack) -> list[Loss]:
    """Return what espanso's syntax cannot hold: wordings with blanks, texts that look like blanks."""
    found = []
    for row, phrase in enumerate(pack.phrases, start=1):
        content = phrase.content
        if content.variants and not _has_wordings(content):
            found.append(Loss(row, "variants"))
        if variables.names(content.body):
            found += [Loss(row, what) for what in blanks.theirs(content.body, WRITING).losses]
        elif "$|$" in content.body:
            found.append(Loss(row, "syntax"))
    return found


def write(pack: Pack) -> bytes:
    """Return a match file."""
    return dumped(document(pack))


def dumped(value: object) -> bytes:
    """Return a value as YAML that keeps its order."""
    import yaml

    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=120).encode("utf-8", "replace")


def _claims(head: Head) -> bool:
    return re.search(r"^(matches|global_vars)\s*:", head.text, re.MULTILINE) is not None


FORMAT = Format(
    name="espanso",
    title="espanso",
    suffixes=(".yml", ".yaml"),
    read=read,
    write=write,
    basis=Basis.SOURCE,
    claims=_claims,
    keeps=frozenset({"title", "code", "cues", "variants"}),
    losses=losses,
)
