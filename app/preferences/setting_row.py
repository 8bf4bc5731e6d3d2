"""One row of the preferences, made from one row of the settings table: a control and a sentence about it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from app.i18n import tr
from app.preferences.key_rules import KeyRules
from app.settings import Setting, Settings
from app.theme import SPACE
from app.theme.tokens import HIT
from app.widgets.calm_wheel import CalmWheel
from app.widgets.key_recorder import KeyRecorder

AnySetting = Setting[bool] | Setting[int] | Setting[str]


class SettingRow(QWidget):
    """A row whose control is on the right of its words; what is chosen holds at once."""

    def __init__(self, row: AnySetting, settings: Settings) -> None:
        super().__init__()
        self.row = row
        self.settings = settings
        self.label = QLabel()
        self.help = QLabel()
        self.help.setProperty("role", "muted")
        self.help.setWordWrap(True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, SPACE, 0, SPACE)
        self._grid.setHorizontalSpacing(SPACE * 2)
        self._grid.setVerticalSpacing(SPACE // 4)
        self._grid.setColumnStretch(0, 1)
        settings.changed.connect(self._changed)

    def place(self, control: QWidget) -> None:
        """Put the control of the row beside its words."""
        CalmWheel(control)
        control.setMinimumHeight(HIT)
        self.label.setBuddy(control)
        self._grid.addWidget(self.label, 0, 0)
        self._grid.addWidget(self.help, 1, 0)
        self._grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnMinimumWidth(1, 224)

    def place_under(self, control: QWidget) -> None:
        """Put a control that may need the whole width under the words of the row."""
        self.label.setBuddy(control)
        for line, part in enumerate((self.label, self.help, control)):
            self._grid.addWidget(part, line, 0)
        self._grid.setRowMinimumHeight(0, HIT)
        self.help.setContentsMargins(0, 0, 0, SPACE)

    def place_first(self, control: QWidget) -> None:
        """Put a control that has words of its own above the sentence."""
        control.setMinimumHeight(HIT)
        self._grid.addWidget(control, 0, 0)
        self._grid.addWidget(self.help, 1, 0)

    def refresh(self) -> None:
        """Show the value that holds."""

    def retranslate(self) -> None:
        """Word everything anew."""
        self.label.setText(tr(self.row.text))
        self.help.setText(tr(self.row.help))

    def words(self) -> str:
        """Return everything in the row that a search can find, in the chosen language and in English."""
        choices = [word for _, word in self.row.choices]
        texts = [self.row.text, self.row.help, *choices]
        return " ".join([*texts, *(tr(text) for text in texts)]).casefold()

    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _changed(self, key: str) -> None:
        if key == self.row.key:
            self.refresh()


class SwitchRow(SettingRow):
    """Something that is on or off."""

    def __init__(self, row: Setting[bool], settings: Settings) -> None:
        super().__init__(row, settings)
        self._setting = row
        self._box = QCheckBox()
        self.place_first(self._box)
        self.help.setContentsMargins(SPACE * 3, 0, 0, 0)
        self.retranslate()
        self.refresh()
        self._box.toggled.connect(lambda on: settings.put(row, on))

    def refresh(self) -> None:
        self._box.setChecked(self.settings.get(self._setting))

    def retranslate(self) -> None:
        super().retranslate()
        self._box.setText(tr(self.row.text))
        self._box.setAccessibleDescription(tr(self.row.help))


class ChoiceRow(SettingRow):
    """One of several values."""

    def __init__(self, row: AnySetting, settings: Settings) -> None:
        super().__init__(row, settings)
        self._setting = cast("Setting[str]", row)
        self._combo = QComboBox()
        for value, _ in row.choices:
            self._combo.addItem("", value)
        self.place(self._combo)
        self.retranslate()
        self.refresh()
        self._combo.activated.connect(lambda: settings.put(self._setting, self._combo.currentData()))

    def refresh(self) -> None:
        self._combo.setCurrentIndex(self._combo.findData(self.settings.get(self._setting)))

    def retranslate(self) -> None:
        super().retranslate()
        for number, (_, word) in enumerate(self.row.choices):
            self._combo.setItemText(number, tr(word))
        self._combo.setAccessibleName(tr(self.row.text))
        self._combo.setAccessibleDescription(tr(self.row.help))


class NumberRow(SettingRow):
    """A number within bounds."""

    def __init__(self, row: Setting[int], settings: Settings) -> None:
        super().__init__(row, settings)
        self._setting = row
        self._spin = QSpinBox()
        self._spin.setRange(row.least, row.most)
        self.place(self._spin)
        self.retranslate()
        self.refresh()
        self._spin.valueChanged.connect(lambda value: settings.put(row, value))

    def refresh(self) -> None:
        self._spin.setValue(self.settings.get(self._setting))

    def retranslate(self) -> None:
        super().retranslate()
        self._spin.setAccessibleName(tr(self.row.text))
        self._spin.setAccessibleDescription(tr(self.row.help))


class KeyRow(SettingRow):
    """A global hotkey; its ``recorder`` says when keys are being recorded."""

    def __init__(self, row: Setting[str], settings: Settings, rules: KeyRules) -> None:
        super().__init__(row, settings)
        self._setting = row
        self.recorder = KeyRecorder(rules.refusal, rules.free)
        self.place_under(self.recorder)
        self.retranslate()
        self.refresh()
        self.recorder.recorded.connect(lambda keys: settings.put(row, keys))

    def refresh(self) -> None:
        self.recorder.set_keys(self.settings.get(self._setting))

    def retranslate(self) -> None:
        super().retranslate()
        self.recorder.set_name(tr(self.row.text))


def row_for(row: AnySetting, settings: Settings, rules: KeyRules) -> SettingRow:
    """Return the right kind of row for a setting.

    Raises:
        TypeError: where the table has something new that no row shows yet.
    """
    if row.choices:
        return ChoiceRow(row, settings)
    if isinstance(row.default, bool):
        return SwitchRow(cast("Setting[bool]", row), settings)
    if isinstance(row.default, int):
        return NumberRow(cast("Setting[int]", row), settings)
    if row.hotkey:
        return KeyRow(row, settings, rules)
    raise TypeError(row.key)
