"""The buyer types that a phrase suits: the chosen ones as chips, and a button that opens the chooser."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.editor.buyer_types_chooser import BuyerTypesChooser
from app.editor.catalogue import Catalogue
from app.i18n import tr
from app.theme import Theme, icon
from app.widgets.flow_layout import FlowLayout
from phrasebook.model import BuyerTypeId


class BuyerTypesBox(QWidget):
    """``edited`` tells of every change by hand."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._catalogue = Catalogue()
        self._chosen: tuple[BuyerTypeId, ...] = ()
        self._chips: list[QPushButton] = []
        self._choose = QPushButton()
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self.open_chooser)
        self._flow = FlowLayout(self)
        self._flow.addWidget(self._choose)
        self.setFocusProxy(self._choose)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def chosen(self) -> tuple[BuyerTypeId, ...]:
        """The chosen types."""
        return self._chosen

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Offer these types."""
        self._catalogue = catalogue
        self.retranslate()

    def load(self, chosen: tuple[BuyerTypeId, ...]) -> None:
        """Show these types."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.retranslate()

    def open_chooser(self) -> BuyerTypesChooser:
        """Open the list of all types."""
        chooser = BuyerTypesChooser(self._catalogue, self._chosen, self)
        chooser.accepted.connect(lambda: self._take(chooser.chosen))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()
        return chooser

    def retranslate(self) -> None:
        """Word everything anew; also the way to show other chips."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._choose)
        self._chips = [self._chip(one) for one in self._chosen]
        self._flow.addWidget(self._choose)
        self._choose.setText(tr("Choose…") if self._chosen else tr("All buyers"))
        self._choose.setToolTip(tr("Choose up to three buyer types that the phrase is made for."))
        self.updateGeometry()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _chip(self, buyer_type: BuyerTypeId) -> QPushButton:
        name = self._catalogue.buyer_type_name(buyer_type)
        chip = QPushButton(icon("x", self._theme.tokens.muted), name)
        chip.setAutoDefault(False)
        chip.setToolTip(tr("Remove {name}").replace("{name}", name))
        chip.setAccessibleName(tr("Remove {name}").replace("{name}", name))
        chip.clicked.connect(lambda: self._remove(buyer_type))
        self._flow.addWidget(chip)
        return chip

    def _remove(self, buyer_type: BuyerTypeId) -> None:
        self._choose.setFocus()
        self._take(tuple(one for one in self._chosen if one != buyer_type))

    def _take(self, chosen: tuple[BuyerTypeId, ...]) -> None:
        if chosen != self._chosen:
            self.load(chosen)
            self.edited.emit()
