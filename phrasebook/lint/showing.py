"""Shows a finding as plain data, as ``kuaida lint --json`` prints it."""

from __future__ import annotations

from phrasebook.lint.form import Finding


def to_dict(finding: Finding, *, phrase: str = "", variant: int = 0, language: str = "zh_CN") -> dict[str, object]:
    """Return one row of ``kuaida lint``; start and end count code points of the body, or of the variant with that number."""
    return {
        "phrase": phrase,
        "variant": variant,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "message": finding.message_zh if language.startswith("zh") else finding.message_en,
        "suggestion": finding.suggestion,
        "citations": [{"doc": one.doc, "section": one.section} for one in finding.citations],
    }
