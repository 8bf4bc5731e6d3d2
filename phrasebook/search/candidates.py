"""Asks the index for the rows of one tier, best first, a page at a time, without reading any text of the phrases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from phrasebook import index
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phrasebook.database import Database
    from phrasebook.search.scope import Scope

# used phrases come first in the index and preferred ones are asked for beside, so a page of the others is enough
PAGE = 256
_FIT, _PLACE, _START = 4, 2, 1


class Candidate(NamedTuple):
    """A row that the index offers."""

    row: int
    favourite: bool
    used: bool


_FOUND = "select * from (select rowid, {lift} from terms where terms match :{name} and rowid > :after limit :page)"
_USED = "select * from (select rowid, {lift} from terms where terms match :{name} and rowid < 0 limit :page)"
_PAGE = """
with found(docid, lift) as ({arms}),
    lifted(docid, lift) as (select docid, sum(lift) from found group by docid)
select p.row, coalesce(h.favourite, 0), coalesce(h.uses, 0)
from lifted f cross join phrase p indexed by phrase_facts on p.row = abs(f.docid)
left join habit h on f.docid < 0 and h.agent = :agent and h.phrase = -f.docid
where {where} order by {order}
"""
_OWN = """
select p.row, h.favourite, h.uses
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


def pages(
    database: Database, scope: Scope, tier: Tier, expression: str, *, start: tuple[str, int] | None = None, size: int = PAGE
) -> Iterator[list[Candidate]]:
    """Yield the rows that the expression finds within the scope. ``start`` finds titles that begin with what was typed."""
    within = index.match_all([expression, scope.expression()])
    names = {"base": within, "agent": scope.agent, "after": -(1 << 62), "page": size, "exact": start[1] if start else 0}
    recent = tier is Tier.RECENT
    arms = [(_USED if recent else _FOUND).format(lift=0, name="base")]
    first, scenario = scope.preferred()
    for name, lift, more in (("fit", _FIT, first), ("place", _PLACE, scenario), ("start", _START, start[0] if start else None)):
        if more is not None:
            names[name] = index.match_all([expression, more, scope.expression()])
            arms.append((_USED if recent else _FOUND).format(lift=lift, name=name))
    order = {Tier.RECENT: _LIKED, Tier.CODE: _BY_CODE, Tier.LISTING: _LISTED}.get(tier, _PLAIN)
    where = scope.visible() + (" and h.uses > 0" if recent else "")
    while True:
        sql = _PAGE.format(arms=" union all ".join(arms), where=where, order=order)
        yield [Candidate(*one) for one in database.execute(sql, names).fetchall()]
        if recent:
            return
        last = _FOUND.format(lift=0, name="base")
        count, after = database.execute(f"select count(*), max(rowid) from ({last})", names).fetchone()
        if count < size:
            return
        names["after"], arms = after, arms[:1]


def own(database: Database, scope: Scope, size: int = PAGE) -> list[Candidate]:
    """Return what the agent has marked or used within the scope: favourites first, then the most used."""
    names = {"agent": scope.agent, "page": size, "base": scope.expression()}
    where = scope.visible()
    if scope.is_narrow or scope.state or scope.drafts:
        where += " and -p.row in (select rowid from terms where terms match :base and rowid < 0)"
    return [Candidate(*one) for one in database.execute(_OWN.format(where=where, order=_MARKED), names).fetchall()]


def there(database: Database, expressions: Mapping[str, str]) -> list[str]:
    """Return the keys of the expressions that find anything at all."""
    found = database.execute(_THERE, (json.dumps(expressions, ensure_ascii=False),)).fetchall()
    return [key for (key,) in found]
