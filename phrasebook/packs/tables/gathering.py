"""Makes phrases of the rows of tables: finds the headings, then each row's fields, whatever their order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from phrasebook.errors import BadInput
from phrasebook.model import BuyerTypeId, Citation, Content, State
from phrasebook.packs.blanks import PLAIN, Style
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Pack
from phrasebook.packs.limits import get_bytes
from phrasebook.packs.tables import columns, reading
from phrasebook.packs.tables.workbooks import Numbered
from phrasebook.packs.tables.writing import NO_GROUP

_HEADING_ROWS: Final = 6
_NO: Final = frozenset(("否", "no", "false", "0", "停用", "禁用", "n"))
_STATES: Final = {"草稿": State.DRAFT, "已批准": State.APPROVED, "已停用": State.RETIRED}
_MANY: Final = re.compile(r"[\n,，、;；]+")
Prepare = Callable[[str], str]


def read(
    file: Path,
    *,
    style: Style = PLAIN,
    separator: str = "",
    prepare: Prepare = lambda text: text,
    split_group: str = "",
    fields: Sequence[str] = (),
) -> Pack:
    """Read every sheet of a table that has a heading for the text; ``fields`` names the columns of a file without headings.

    Raises:
        BadInput: ``table-no-text`` where no sheet has such a heading.
    """
    gathering = Gathering(style)
    found = False
    for _, rows in reading.sheets(get_bytes(file), separator=separator):
        if fields:
            headed, rest = dict(enumerate(fields)), rows
        else:
            headed, rest = _headings(rows, gathering, alone=not found)
        found = found or bool(headed)
        for number, row in rest if headed else ():
            _row(gathering, number, row, headed, prepare, split_group)
    if not found:
        raise BadInput("table-no-text")
    return gathering.pack()


def _headings(rows: list[Numbered], gathering: Gathering, *, alone: bool) -> tuple[dict[int, str], list[Numbered]]:
    """Return the fields of the columns and the rows below them; ``alone``: a single column needs no heading."""
    for place, (number, row) in enumerate(rows[:_HEADING_ROWS]):
        headed = columns.find(row)
        if headed:
            for column, cell in enumerate(row):
                if (
                    column not in headed
                    and cell.strip()
                    and any(len(one) > column and one[column] for _, one in rows[place + 1 :])
                ):
                    gathering.lose(number, "column", cell.strip())
            return headed, rows[place + 1 :]
    only = [row for _, row in rows]
    if alone and only and all(len(row) == 1 for row in only):
        return {0: "body"}, rows
    return {}, []


def _row(
    gathering: Gathering, number: int, row: list[str], headed: dict[int, str], prepare: Prepare, split_group: str
) -> None:
    values: dict[str, str] = {}
    variants: list[str] = []
    for column, field in headed.items():
        text = prepare(row[column]) if column < len(row) else ""
        if field == "variant":
            variants.append(text)
        else:
            values[field] = text
    group = [values.get(name, "") for name in ("group", "subgroup", "subsubgroup")]
    group = ["" if one.strip() == NO_GROUP else one for one in group]
    if split_group:
        group = [part for one in group for part in one.split(split_group)]
    for field in ("image", "note"):
        if values.get(field, "").strip():
            gathering.lose(number, field, values[field].strip())
    if values.get("active", "").strip().lower() in _NO:
        gathering.lose(number, "disabled")
    ours = gathering.style.raw
    gathering.add(
        number,
        values.get("body", ""),
        title=values.get("title", ""),
        code=values.get("code", ""),
        group=group,
        variants=variants,
        cues=values.get("cues", "").split("\n"),
        tags=values.get("tags", "").split("\n") if ours else _MANY.split(values.get("tags", "")),
        id=values.get("id", "").strip() if ours else "",
        key="" if ours else values.get("id", "").strip(),
        scenario=values.get("scenario", "").strip() if ours else "",
        state=_STATES.get(values.get("state", "").strip(), State.DRAFT) if ours else State.DRAFT,
        more=(lambda content: _more(content, values)) if ours else None,
    )


def _more(content: Content, values: dict[str, str]) -> Content:
    """Add the fields that only our own tables have."""
    many = {name: tuple(one.strip() for one in values.get(name, "").split("\n") if one.strip()) for name in _LISTS}
    return replace(
        content,
        title_en=values.get("title_en", ""),
        buyer_types=tuple(BuyerTypeId(one) for one in many["buyer_types"]),
        platforms=many["platforms"],
        policies=tuple(sorted((key, choice) for key, _, choice in (one.partition("=") for one in many["policies"]))),
        citations=tuple(
            Citation(doc, section) for doc, _, section in (one.partition(" ") for one in many["citations"])
        ),
        caution=values.get("caution", ""),
        expires=values.get("expires", "").strip(),
    )


_LISTS: Final = ("buyer_types", "platforms", "policies", "citations")
STATE_NAMES: Final = {state: name for name, state in _STATES.items()}
