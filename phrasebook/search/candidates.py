"""Asks the index for the rows of one tier, best first, a page at a time, without reading any text of the phrases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phrasebook.database import Database
    from phrasebook.index import Rows
    from phrasebook.search.scope import Scope

# used phrases come first in the index and preferred ones are asked for beside, so a page of the others is enough
PAGE = 160
_FIT, _PLACE, _START = 4, 2, 1

_FOUND = "select * from (select rowid, {lift} from terms where terms match :{name} and rowid >= :first and rowid < :end limit :page)"
_LAST = "select rowid from terms where terms match :base and rowid >= :first and rowid < :end limit 1 offset :page - 1"
_PAGE = f"""
with found(number, lift) as ({{arms}})
select p.row, coalesce(h.favourite, 0)
from {{entries}} f cross join phrase p indexed by phrase_facts on p.row = abs(f.number) & {index.ROW_MASK:d}
left join habit h on f.number < 0 and h.agent = :agent and h.phrase = -f.number
where {{where}} order by {{order}}
"""
_SUMMED = "(select number, sum(lift) as lift from found group by number)"
_OWN = """
select p.row, h.favourite
from habit h cross join phrase p indexed by phrase_facts on p.row = h.phrase
where h.agent = :agent and (h.uses > 0 or h.favourite) and {where} order by {order} limit :page
"""
_THERE = "select key from json_each(?) where exists (select 1 from terms where terms match value)"

_LIKED = "h.hot + 1.5 * h.favourite + (f.lift & 4) / 4 + 0.35 * (f.lift & 2) desc, p.row"
_HABIT = "coalesce(h.uses, 0) > 0 desc, coalesce(h.hot, 0) desc, coalesce(h.favourite, 0) desc"
_PLAIN = f"p.shown desc, (f.lift & 1) and length(p.title) = :exact desc, {_HABIT}, f.lift desc, length(p.title), p.row"
_BY_CODE = f"length(p.code) = :exact desc, p.shown desc, {_HABIT}, f.lift desc, length(p.code), p.row"
_LISTED = "p.shown desc, f.lift desc, p.row"
_MARKED = "h.favourite desc, h.uses > 0 desc, h.hot desc, p.row"
_ORDERS = {Tier.RECENT: _LIKED, Tier.CODE: _BY_CODE, Tier.LISTING: _LISTED}


def pages(
    database: Database,
    scope: Scope,
    tier: Tier,
    expression: str,
    *,
    start: tuple[str, int] | None = None,
    size: int = PAGE,
) -> Iterator[Rows]:
    """Yield rows, each with whether it is a favourite. ``start`` finds titles that begin with what was typed, and how long one is."""
    recent = tier is Tier.RECENT
    first, end = scope.entries
    within = [expression, *scope.filters()]
    names = {
        "base": index.match_all(within),
        "agent": scope.agent,
        "first": first,
        "end": 0 if recent else end,
        "page": size,
    }
    names["exact"] = start[1] if start else 0
    arms = [_FOUND.format(lift=0, name="base")]
    fit, place = scope.preferred()
    for name, lift, more in (
        ("fit", _FIT, fit),
        ("place", _PLACE, place),
        ("start", _START, start[0] if start else None),
    ):
        if more is not None:
            names[name] = index.match_all([*within, more])
            arms.append(_FOUND.format(lift=lift, name=name))
    where = scope.visible() + (" and h.uses > 0" if recent else "")
    while True:
        entries = "found" if len(arms) == 1 else _SUMMED
        yield database.execute(
            _PAGE.format(arms=" union all ".join(arms), entries=entries, where=where, order=_ORDERS.get(tier, _PLAIN)),
            names,
        )
        last = database.execute(_LAST, names).fetchone()
        if last is None or recent:
            return
        names["first"], arms = last[0] + 1, arms[:1]


def own(database: Database, scope: Scope, size: int = PAGE) -> Rows:
    """Return what the agent has marked or used within the scope: favourites first, then the most used."""
    filters = scope.filters()
    names = {"agent": scope.agent, "page": size, "filters": index.match_all(filters) if filters else ""}
    where = scope.visible() + (f" and p.state = '{scope.state.value}'" if scope.state else "")
    if filters:
        where += " and -p.row in (select rowid from terms where terms match :filters and rowid < 0)"
    return database.execute(_OWN.format(where=where, order=_MARKED), names)


def there(database: Database, expressions: Mapping[str, str]) -> list[str]:
    """Return the keys of the expressions that find anything at all."""
    found = database.execute(_THERE, (json.dumps(expressions, ensure_ascii=False),)).fetchall()
    return [key for (key,) in found]
