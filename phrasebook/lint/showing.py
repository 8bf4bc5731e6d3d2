"""Shows a finding as plain data, as ``kuaida lint --json`` prints it."""

from __future__ import annotations

from phrasebook.lint.form import Finding


def to_dict(finding: Finding, *, phrase: str = "", language: str = "zh_CN") -> dict[str, object]:
    """Return one row of ``kuaida lint``; start and end count code points."""
    return {
        "phrase": phrase,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message_zh if language.startswith("zh") else finding.message_en,
        "suggestion": finding.suggestion,
        "citations": [{"doc": one.doc, "section": one.section} for one in finding.citations],
    }
