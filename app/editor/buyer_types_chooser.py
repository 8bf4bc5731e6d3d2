"""The list of all buyer types, scheme by scheme, of which up to three can be ticked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.editor.catalogue import Catalogue
from app.i18n import tr
from app.phrases.naming import shown_name, shown_texts
from app.theme import HIT, SPACE
from phrasebook.model import MAX_BUYER_TYPES, BuyerTypeId

_ID = Qt.ItemDataRole.UserRole


class BuyerTypesChooser(QDialog):
    """``chosen`` holds the ticked types once it was accepted."""

    def __init__(self, catalogue: Catalogue, chosen: tuple[BuyerTypeId, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._ticked = [one for one in chosen if one in catalogue.buyer_types]
        self._unknown = tuple(one for one in chosen if one not in catalogue.buyer_types)
        self._filter = QLineEdit()
        self._filter.setClearButtonEnabled(True)
        self._tree = QTreeWidget()
        self._tree.setColumnCount(1)
        self._tree.setHeaderHidden(True)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        layout.setSpacing(SPACE)
        for part in (self._filter, self._tree, self._count, self._buttons):
            layout.addWidget(part)
        self.resize(400, 520)
        self._fill()
        self._filter.textChanged.connect(self._narrow)
        self._tree.itemChanged.connect(self._tick)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.retranslate()

    @property
    def chosen(self) -> tuple[BuyerTypeId, ...]:
        """The ticked types in the order in which they were ticked."""
        return (*self._ticked, *self._unknown)

    def set_ticked(self, buyer_type: BuyerTypeId, ticked: bool) -> None:
        """Tick a type or take the tick away, as a click does."""
        for item in self._types():
            if item.data(0, _ID) == buyer_type and not item.isDisabled():
                item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    def retranslate(self) -> None:
        """Word everything anew."""
        self.setWindowTitle(tr("Buyer types"))
        self._filter.setPlaceholderText(tr("Search buyer types"))
        self._filter.setAccessibleName(tr("Search buyer types"))
        self._tree.setAccessibleName(tr("Buyer types"))
        self._tell()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        schemes: dict[str, QTreeWidgetItem] = {}
        for one in self._catalogue.buyer_types.values():
            if one.scheme not in schemes:
                schemes[one.scheme] = QTreeWidgetItem(self._tree, [shown_name(one.scheme_name, one.scheme_name_en)])
                schemes[one.scheme].setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(schemes[one.scheme], [shown_name(one.name, one.name_en)])
            item.setData(0, _ID, one.id)
            item.setToolTip(0, "\n".join(shown_texts(one.guide.get("traits"))))
            item.setCheckState(0, Qt.CheckState.Checked if one.id in self._ticked else Qt.CheckState.Unchecked)
        for item in (*self._schemes(), *self._types()):
            item.setSizeHint(0, QSize(0, HIT))
        self._tree.expandAll()
        self._limit()

    def _types(self) -> list[QTreeWidgetItem]:
        return [item for scheme in self._schemes() for item in _children(scheme)]

    def _schemes(self) -> list[QTreeWidgetItem]:
        return _children(self._tree.invisibleRootItem())

    def _narrow(self, text: str) -> None:
        for item in self._types():
            one = self._catalogue.buyer_types[item.data(0, _ID)]
            names = f"{one.name} {one.name_en} {one.scheme_name} {one.scheme_name_en}".casefold()
            item.setHidden(text.strip().casefold() not in names)
        for scheme in self._schemes():
            scheme.setHidden(all(item.isHidden() for item in _children(scheme)))

    def _tick(self, item: QTreeWidgetItem) -> None:
        buyer_type = BuyerTypeId(item.data(0, _ID))
        ticked = item.checkState(0) is Qt.CheckState.Checked
        if ticked and buyer_type not in self._ticked:
            self._ticked.append(buyer_type)
        elif not ticked and buyer_type in self._ticked:
            self._ticked.remove(buyer_type)
        self._limit()
        self._tell()

    def _limit(self) -> None:
        full = len(self.chosen) >= MAX_BUYER_TYPES
        self._tree.blockSignals(True)
        for item in self._types():
            item.setDisabled(full and item.data(0, _ID) not in self._ticked)
        self._tree.blockSignals(False)

    def _tell(self) -> None:
        text = tr("{count} of {limit} chosen; none means all buyers.")
        self._count.setText(text.replace("{count}", str(len(self.chosen))).replace("{limit}", str(MAX_BUYER_TYPES)))


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(number) for number in range(item.childCount()))
    return [child for child in found if child is not None]
