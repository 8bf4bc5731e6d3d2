"""The one-page report of a week, a month or any other span for the lead, in Chinese, good to print."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import Final

from phrasebook.statistics import html
from phrasebook.statistics.pages import Team

WEEKDAYS: Final = ("周一", "周二", "周三", "周四", "周五", "周六", "周日")
SOURCES: Final = {
    "picker": "快选", "panel": "侧栏", "hotkey": "快捷键", "suggestion": "推荐", "playbook": "流程", "command": "命令行",
}  # fmt: skip
SEVERITIES: Final = {"error": "必须改", "warn": "应该改", "hint": "可以改"}
_TOP: Final = 8
_FEW: Final = 5


def render(team: Team, *, shop: str, made: date) -> str:
    """Return the report as HTML."""
    title = f"快答使用报告 {_span(team)}"
    head = (
        f"<h1>快答使用报告</h1><p class='muted'>{escape(shop + '　' if shop else '')}{_span(team)}"
        f"　制表 {made.isoformat()}</p>"
    )
    left = "".join((
        _part("客服", _agents(team)),
        _part("场景", html.bars(_top(team.scenarios, team.scenarios_before), nothing="没有使用")),
        _part("买家类型", html.bars(_top(_named_buyers(team), {}), nothing="没有使用")),
        _part("怎么用的", html.bars([(SOURCES.get(how, how), uses, "") for how, uses in team.sources], nothing="没有使用")),
    ))  # fmt: skip
    right = "".join((
        _part("用得最多的短语", html.bars(_top(team.phrases, {}), nothing="没有使用")),
        _part("新批准的短语", html.listing(_adoption(team), nothing="没有新批准的短语")),
        _part("已停用但仍有人要的", html.listing([(name, f"{uses} 次") for _, name, uses in team.wanted[:_FEW]], nothing="没有")),
        _part("没找到答案的搜索和消息", html.listing(_gaps(team), nothing=_no_gaps(team))),
        _part("规则检查", html.listing(_findings(team), nothing="这段时间没有检查过全部短语")),
        _part("流程在哪一步中断", html.listing([(step, f"{left} 次") for step, _, left in team.steps[:_FEW] if left], nothing="没有")),
    ))  # fmt: skip
    heat = _part("每周各时段的使用次数", html.heat_map(team.heat, WEEKDAYS))
    return html.page(title, "\n".join((head, _cards(team), html.columns(left, right), heat, _foot(team))))


def _cards(team: Team) -> str:
    totals, before = team.totals, team.before
    return html.cards((
        ("使用次数", f"{totals.uses:,}", _change(totals.uses, None if before is None else before.uses)),
        ("来自推荐", _percent(totals.share), "" if before is None or before.share is None else f"上期 {_percent(before.share)}"),
        ("少敲的键", f"{totals.saved:,}", _change(totals.saved, None if before is None else before.saved)),
        ("复制消息到填入回复", _seconds(team.wait), "" if team.wait_before is None else f"中位数，上期 {_seconds(team.wait_before)}"),
        ("没找到答案", f"{totals.missed + totals.unanswered:,}", f"搜索 {totals.missed:,}　消息 {totals.unanswered:,}"),
    ))  # fmt: skip


def _agents(team: Team) -> str:
    rows = []
    for row in team.agents[:12]:
        change = _change(row["uses"], team.agents_before.get(row["key"]) if team.before is not None else None)
        wait = team.waits.get(row["key"])
        rows.append(
            (row["name"], row["uses"], "　".join(filter(None, ("" if wait is None else _seconds(wait), change))))
        )
    return html.bars(rows, nothing="没有使用")


def _top(rows: list[dict[str, object]], before: dict[str, int]) -> list[tuple[str, int, str]]:
    found = []
    for row in rows[:_TOP]:
        uses = int(str(row["uses"]))
        found.append(
            (str(row["name"]) or "未分类", uses, _change(uses, before.get(str(row["key"])) if before else None))
        )
    return found


def _named_buyers(team: Team) -> list[dict[str, object]]:
    return [{**row, "name": row["name"] or "没有选"} for row in team.buyers]


def _adoption(team: Team) -> list[tuple[str, str]]:
    return [
        (
            one.title,
            f"{one.approved[5:]} 起 {one.uses} 次，{one.agents} 人" if one.uses else f"{one.approved[5:]} 起还没人用",
        )
        for one in team.adoption[:_FEW]
    ]


def _gaps(team: Team) -> list[tuple[str, str]]:
    return [(word, f"搜索 {missed}　消息 {unanswered}") for word, missed, unanswered in team.gaps[:_TOP]]


def _no_gaps(team: Team) -> str:
    return "没有保留关键词（设置里可打开）" if team.totals.missed + team.totals.unanswered else "没有"


def _findings(team: Team) -> list[tuple[str, str]]:
    if not team.findings:
        return []
    days = sorted({day for day, _, _ in team.findings})
    first, last = ({severity: n for one, severity, n in team.findings if one == day} for day in (days[0], days[-1]))
    return [
        (
            name,
            f"{last.get(key, 0)} 处"
            + (f"（{days[0].isoformat()[5:]} 时 {first.get(key, 0)} 处）" if len(days) > 1 else ""),
        )
        for key, name in SEVERITIES.items()
        if key in first or key in last
    ]


def _foot(team: Team) -> str:
    return (
        f"<p class='muted'>{len(team.idle):,} 条在用短语 30 天没人用，其中 {team.long_idle:,} 条 90 天没人用。"
        "少敲的键：回复字数减去找到它按的键。时间从复制买家消息算到填入回复；买家等了多久，快答看不到。各数字的定义见 docs/statistics.md。</p>"
    )


def _part(title: str, body: str) -> str:
    return f"<h2>{escape(title)}</h2>{body}"


def _span(team: Team) -> str:
    first, last = team.scope.first, team.scope.last
    return f"{first.isoformat() if first else '开始'} 至 {last.isoformat() if last else '今天'}"


def _change(now: int, before: int | None) -> str:
    if before is None:
        return ""
    if not before:
        return "上期 0"
    return f"{(now - before) / before:+.0%}"


def _percent(share: float | None) -> str:
    return "—" if share is None else f"{share:.0%}"


def _seconds(value: float | None) -> str:
    if value is None:
        return "—"
    return f"{value:.1f} 秒" if value < 60 else f"{value / 60:.1f} 分"
