"""The form that asks what the shop is called and where it sells."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.i18n import mark, tr
from app.widgets.form import Form
from phrasebook.store.shops import PLATFORMS

_NAMES = {
    "taobao": mark("Taobao and Tmall"),
    "jd": mark("JD"),
    "pdd": mark("Pinduoduo"),
    "douyin": mark("Douyin"),
}


class ShopName(Form):
    """The name and the platform of a shop."""

    def __init__(self) -> None:
        super().__init__()
        self._name = QLineEdit()
        self._name.setMaxLength(60)
        self._name.editingFinished.connect(self.edited)
        self._platform = QComboBox()
        for platform in ("", *PLATFORMS):
            self._platform.addItem("", platform)
        self._platform.activated.connect(lambda: self.edited.emit())
        self.add(self._name)
        self.add(self._platform)
        self.retranslate()

    def set_values(self, name: str, platform: str) -> None:
        """Show this name and platform."""
        self._name.setText(name)
        self._platform.setCurrentIndex(max(0, self._platform.findData(platform)))

    @property
    def name(self) -> str:
        """The shop's name as it stands."""
        return self._name.text().strip()

    @property
    def platform(self) -> str:
        """The chosen platform, empty for none of those listed."""
        return str(self._platform.currentData())

    def retranslate(self) -> None:
        self.word(0, tr("Shop name"))
        self._name.setPlaceholderText(tr("The name that buyers see"))
        self.word(1, tr("Platform"), tr("Phrases that a platform does not know or forbids are then left out."))
        self._platform.setItemText(0, tr("Another, or several"))
        for number, platform in enumerate(PLATFORMS, start=1):
            self._platform.setItemText(number, tr(_NAMES[platform]))
