"""The form of a whole shop profile: name and platform, everyday facts, further facts below a fold, and policies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.i18n import tr
from app.preferences.facts_form import FactsForm, everyday_facts, further_facts
from app.preferences.policies_form import PoliciesForm
from app.preferences.shop_name import ShopName
from app.theme import SPACE, Theme
from app.widgets.fold import Fold
from phrasebook.model import Policy, Shop, Variable


class ShopForm(QWidget):
    """``value`` is the profile as it stands in the form; ``edited`` when a field of it was finished."""

    edited = Signal()

    def __init__(self, variables: Sequence[Variable], policies: Sequence[Policy], theme: Theme) -> None:
        super().__init__()
        self._shop = Shop(id="", name="")
        self._name = ShopName()
        self._facts = FactsForm(everyday_facts(variables))
        self._further = FactsForm(further_facts(variables))
        self._fold = Fold(self._further, theme)
        self._policies = PoliciesForm(policies)
        self._headings = (QLabel(), QLabel())
        self._intros = (QLabel(), QLabel())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._name)
        for heading, intro, content in zip(
            self._headings, self._intros, ((self._facts, self._fold), (self._policies,)), strict=True
        ):
            heading.setProperty("role", "title")
            heading.setContentsMargins(0, SPACE, 0, 0)
            intro.setProperty("role", "muted")
            intro.setWordWrap(True)
            layout.addWidget(heading)
            layout.addWidget(intro)
            for widget in content:
                layout.addWidget(widget)
        for form in (self._name, self._facts, self._further, self._policies):
            form.edited.connect(self.edited)
        self.setFocusProxy(self._name)
        self.retranslate()

    def set_shop(self, shop: Shop) -> None:
        """Show this profile."""
        self._shop = shop
        self._name.set_values(shop.name, shop.platform)
        facts = dict(shop.facts)
        self._facts.set_values(facts)
        self._further.set_values(facts)
        self._policies.set_values(shop.policies)

    @property
    def value(self) -> Shop:
        """The profile as it stands; facts that the form does not know stay as they are."""
        known = {*self._facts.names, *self._further.names}
        facts = {name: value for name, value in self._shop.facts if name not in known}
        facts |= self._facts.values() | self._further.values()
        return replace(
            self._shop,
            name=self._name.name,
            platform=self._name.platform,
            facts=tuple(sorted(facts.items())),
            policies=self._policies.values(),
        )

    def retranslate(self) -> None:
        """Word everything anew."""
        self._headings[0].setText(tr("Facts"))
        self._intros[0].setText(
            tr("Phrases fill their blanks from these. What is empty is asked for when it is needed.")
        )
        self._fold.set_title(tr("More facts"))
        self._headings[1].setText(tr("Policies"))
        self._intros[1].setText(tr("What the shop decides. Phrases that do not fit are not offered."))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
