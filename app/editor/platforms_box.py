"""The platforms that a phrase is bound to; none ticked means all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.i18n import mark, tr
from app.widgets.flow_layout import FlowLayout

NAMES: Final = {
    "taobao": mark("Taobao and Tmall"),
    "jd": mark("JD"),
    "pdd": mark("Pinduoduo"),
    "douyin": mark("Douyin"),
}


class PlatformsBox(QWidget):
    """``edited`` tells of every change by hand; platforms that are not known here are kept."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._loaded: tuple[str, ...] = ()
        self._boxes = {platform: QCheckBox() for platform in NAMES}
        flow = FlowLayout(self, spacing=12)
        for box in self._boxes.values():
            box.clicked.connect(self.edited)
            flow.addWidget(box)
        self.setFocusProxy(next(iter(self._boxes.values())))
        self.retranslate()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ticked platforms."""
        ticked = {platform for platform, box in self._boxes.items() if box.isChecked()}
        known = set(self._loaded) & set(self._boxes)
        if ticked == known:
            return self._loaded
        return (
            *(one for one in self._boxes if one in ticked),
            *(one for one in self._loaded if one not in self._boxes),
        )

    def box(self, platform: str) -> QCheckBox:
        """Return the box of a platform."""
        return self._boxes[platform]

    def load(self, chosen: tuple[str, ...]) -> None:
        """Show these platforms."""
        self._loaded = chosen
        for platform, box in self._boxes.items():
            box.setChecked(platform in chosen)

    def retranslate(self) -> None:
        """Word everything anew."""
        for platform, box in self._boxes.items():
            box.setText(tr(NAMES[platform]))

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
