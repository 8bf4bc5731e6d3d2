"""A form for the values of variables: one line per fact, each with an example and a hint."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QLineEdit

from app.i18n import tr
from app.phrases.naming import shown_name
from app.widgets.form import Form
from phrasebook.actions.using import SHOP_NAME
from phrasebook.model import Scope, Variable


def everyday_facts(variables: Sequence[Variable]) -> list[Variable]:
    """Return the shop facts that the first run asks for, in their order; the shop's name stands apart."""
    asked = [one for one in variables if one.scope is Scope.SHOP and one.profile and one.name != SHOP_NAME]
    return sorted(asked, key=lambda one: one.profile)


def further_facts(variables: Sequence[Variable]) -> list[Variable]:
    """Return the other shop facts."""
    return [one for one in variables if one.scope is Scope.SHOP and not one.profile]


class FactsForm(Form):
    """Values are kept by the name of the variable."""

    def __init__(self, variables: Sequence[Variable]) -> None:
        super().__init__()
        self._variables = tuple(variables)
        self._edits = [QLineEdit() for _ in variables]
        for edit in self._edits:
            edit.setMaxLength(500)
            edit.editingFinished.connect(self.edited)
            self.add(edit)
        self.retranslate()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the variables in the form."""
        return tuple(variable.name for variable in self._variables)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show these values."""
        for variable, edit in zip(self._variables, self._edits, strict=True):
            edit.setText(values.get(variable.name, ""))

    def values(self) -> dict[str, str]:
        """Return the values as they stand; the empty ones are left out."""
        pairs = zip(self._variables, self._edits, strict=True)
        return {variable.name: text for variable, edit in pairs if (text := edit.text().strip())}

    def retranslate(self) -> None:
        """Word everything anew; phrases name their blanks in Chinese, so the English view shows both names."""
        for number, (variable, edit) in enumerate(zip(self._variables, self._edits, strict=True)):
            name = shown_name(variable.name, variable.name_en)
            self.word(
                number, name, variable.hint if name == variable.name else f"{{{variable.name}}} {variable.hint}".strip()
            )
            edit.setPlaceholderText(tr("For example {example}").replace("{example}", variable.example))
