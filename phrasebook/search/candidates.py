"""Asks the index for the rows of one tier, best first, a page at a time, without reading any text of the phrases."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from phrasebook import index
from phrasebook.search.ways import Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from phrasebook.database import Database
    from phrasebook.search.scope import Scope

Candidate = tuple[int, int]  # the row of a phrase, and whether it is a favourite
# used phrases come first in the index and preferred ones are asked for beside, so a page of the others is enough
PAGE, RECENT_PAGE = 160, 1000
_FIT, _PLACE, _START = 4, 2, 1

_ARM = "select * from (select rowid, {lift} from terms where terms match :{name} and rowid >= :first and rowid < :end limit :page)"
# phrases that are not to be shown are counted too: together with the last number that tells whether there is another page
_PAGE = f"""
with found(number, lift) as ({{arms}})
select p.row, coalesce(h.favourite, 0), n.count, n.last
from (select count(*) as count, max(number) as last from found where lift = 0) n left join {{entries}} f
left join phrase p indexed by phrase_facts on p.row = abs(f.number) & {index.ROW_MASK:d} and {{where}}
left join habit h on f.number < 0 and h.agent = :agent and h.phrase = -f.number
order by p.row is null, {{order}}
"""
_RECENT = """
with found(number, lift) as ({arms})
select p.row, h.favourite
from {entries} f cross join habit h on h.agent = :agent and h.phrase = -f.number and h.uses > 0
cross join phrase p indexed by phrase_facts on p.row = h.phrase and {where}
order by h.hot + 1.5 * h.favourite + (f.lift & 4) / 4 + 0.35 * (f.lift & 2) desc, p.row
"""
_SUMMED = "(select number, sum(lift) as lift from found group by number)"
_OWN = """
select p.row, h.favourite
from habit h cross join phrase p indexed by phrase_facts on p.row = h.phrase
where h.agent = :agent and (h.uses > 0 or h.favourite) and {where} order by {order} limit :page
"""
_THERE = "select key from json_each(?) where exists (select 1 from terms where terms match value)"

_HABIT = "coalesce(h.uses, 0) > 0 desc, coalesce(h.hot, 0) desc, coalesce(h.favourite, 0) desc"
_PLAIN = f"p.shown desc, (f.lift & 1) and length(p.title) = :exact desc, {_HABIT}, f.lift desc, length(p.title), p.row"
_BY_CODE = f"length(p.code) = :exact desc, p.shown desc, {_HABIT}, f.lift desc, length(p.code), p.row"
_LISTED = "p.shown desc, f.lift desc, p.row"
_MARKED = "h.favourite desc, h.uses > 0 desc, h.hot desc, p.row"
_ORDERS = {Tier.CODE: _BY_CODE, Tier.LISTING: _LISTED}


def pages(
    database: Database,
    scope: Scope,
    tier: Tier,
    expression: str,
    *,
    start: tuple[str, int] | None = None,
    size: int = PAGE,
) -> Iterator[list[Candidate]]:
    """Yield what the expression finds; ``start`` finds what is preferred by its title, and says how long a title is that is meant."""
    recent = tier is Tier.RECENT
    names, arms = _asked(
        scope, index.match_all([index.value(index.USED, ""), expression]) if recent else expression, start
    )
    first, end = scope.entries
    if recent:
        names |= {"first": first, "end": 0, "page": max(size, RECENT_PAGE)}
        sql = _RECENT.format(arms=" union all ".join(arms), entries=_entries(arms), where=scope.visible())
        yield database.execute(sql, names).fetchall()
        return
    names |= {"first": first, "end": end, "page": size}
    count = size
    while count == size:
        order = _ORDERS.get(tier, _PLAIN)
        sql = _PAGE.format(arms=" union all ".join(arms), entries=_entries(arms), where=scope.visible(), order=order)
        found = database.execute(sql, names).fetchall()
        count, last = found[0][2:]
        yield [(row, favourite) for row, favourite, *_ in found if row is not None]
        names["first"], arms = (last or 0) + 1, arms[:1]


def _asked(scope: Scope, expression: str, start: tuple[str, int] | None) -> tuple[dict[str, object], list[str]]:
    """Return the expressions by name, and the parts of the statement that ask for them: what is found, and what is preferred."""
    within = [expression, *scope.filters()]
    names: dict[str, object] = {
        "base": index.match_all(within),
        "agent": scope.agent,
        "exact": start[1] if start else 0,
    }
    arms = [_ARM.format(lift=0, name="base")]
    fit, place = scope.preferred()
    beginning = start[0] if start else None
    for name, lift, more in (("fit", _FIT, fit), ("place", _PLACE, place), ("start", _START, beginning)):
        if more is not None:
            names[name] = index.match_all([*within, more])
            arms.append(_ARM.format(lift=lift, name=name))
    return names, arms


def _entries(arms: list[str]) -> str:
    return "found" if len(arms) == 1 else _SUMMED


def own(database: Database, scope: Scope, size: int = PAGE) -> list[Candidate]:
    """Return what the agent has marked or used within the scope: favourites first, then the most used."""
    filters = scope.filters()
    names = {"agent": scope.agent, "page": size, "filters": index.match_all(filters) if filters else ""}
    where = scope.visible() + (f" and p.state = '{scope.state.value}'" if scope.state else "")
    if filters:
        where += " and -p.row in (select rowid from terms where terms match :filters and rowid < 0)"
    return database.execute(_OWN.format(where=where, order=_MARKED), names).fetchall()


def there(database: Database, expressions: Mapping[str, str]) -> list[str]:
    """Return the keys of the expressions that find anything at all."""
    found = database.execute(_THERE, (json.dumps(expressions, ensure_ascii=False),)).fetchall()
    return [key for (key,) in found]
