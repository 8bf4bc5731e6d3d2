"""The form of an agent: the name to sign in with, and what buyers are told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.i18n import tr
from app.preferences.facts_form import FactsForm
from app.widgets.form import Form
from phrasebook.model import Variable


class AgentName(Form):
    """The one field with the name."""

    def __init__(self) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self.edit.setMaxLength(40)
        self.edit.editingFinished.connect(self.edited)
        self.add(self.edit)
        self.retranslate()

    def retranslate(self) -> None:
        self.word(0, tr("Name"), tr("Uses are counted under it. Several agents can share this computer."))
        self.edit.setPlaceholderText(tr("For example {example}").replace("{example}", "小李"))


class AgentForm(QWidget):
    """``edited`` when a field was finished."""

    edited = Signal()

    def __init__(self, variables: Sequence[Variable]) -> None:
        super().__init__()
        self._name = AgentName()
        self._facts = FactsForm(variables)
        for form in (self._name, self._facts):
            form.edited.connect(self.edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._name)
        layout.addWidget(self._facts)
        layout.addStretch(1)
        self.setFocusProxy(self._name)

    def set_values(self, name: str, facts: Mapping[str, str]) -> None:
        """Show this name and these values."""
        self._name.edit.setText(name)
        self._facts.set_values(facts)

    @property
    def name(self) -> str:
        """The name as it stands."""
        return self._name.edit.text().strip()

    @property
    def facts(self) -> dict[str, str]:
        """The values of the agent's variables; the empty ones are left out."""
        return self._facts.values()
