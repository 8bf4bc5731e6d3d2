"""Chooses between the Chinese and the English name of scenarios, buyer types and variables, after the language of the windows."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def is_chinese() -> bool:
    """Are the windows in Chinese?"""
    return QLocale().language() == QLocale.Language.Chinese


def shown_name(name: str, name_en: str) -> str:
    """Return the name in the language of the windows; the Chinese one where there is no other."""
    return name if is_chinese() or not name_en else name_en


def shown_text(entry: object) -> str:
    """Return the text of an entry of the handbook, which is ``{zh, en}`` or plain text, in the language of the windows."""
    if isinstance(entry, dict):
        return shown_name(str(entry.get("zh", "")), str(entry.get("en", "")))
    return str(entry)


def shown_texts(entries: object) -> list[str]:
    """Return the texts of one entry or of a list of entries."""
    if not entries:
        return []
    listed = entries if isinstance(entries, list) else [entries]
    return [text for text in map(shown_text, listed) if text]
