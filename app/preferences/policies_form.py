"""The form of what a shop decides; phrases that do not fit its decisions are not offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from app.phrases.naming import shown_name
from app.widgets.form import Form
from phrasebook.model import Policy


class PoliciesForm(Form):
    """One list of choices per policy; the first choice is what holds where nothing was decided."""

    def __init__(self, policies: Sequence[Policy]) -> None:
        super().__init__()
        self._policies = tuple(policies)
        self._combos = [QComboBox() for _ in policies]
        for policy, combo in zip(self._policies, self._combos, strict=True):
            for choice, _, _ in policy.choices:
                combo.addItem("", choice)
            combo.activated.connect(lambda: self.edited.emit())
            self.add(combo)
        self.retranslate()

    def set_values(self, chosen: Sequence[tuple[str, str]]) -> None:
        """Show what is chosen."""
        given = dict(chosen)
        for policy, combo in zip(self._policies, self._combos, strict=True):
            combo.setCurrentIndex(max(0, combo.findData(given.get(policy.id, ""))))

    def values(self) -> tuple[tuple[str, str], ...]:
        """Return each policy with its choice; the first choices are left out."""
        pairs = zip(self._policies, self._combos, strict=True)
        return tuple(sorted((policy.id, str(combo.currentData())) for policy, combo in pairs if combo.currentIndex()))

    def retranslate(self) -> None:
        for number, (policy, combo) in enumerate(zip(self._policies, self._combos, strict=True)):
            self.word(number, shown_name(policy.name, policy.name_en))
            for place, (_, name, name_en) in enumerate(policy.choices):
                combo.setItemText(place, shown_name(name, name_en))
