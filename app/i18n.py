"""The words of the windows in the chosen language, through Qt's translation: source texts are English."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from phrasebook import resources, words

CONTEXT = "kuaida"
LANGUAGES = words.LANGUAGES


def tr(text: str, *, n: int = -1) -> str:
    """Return ``text`` in the chosen language; ``%n`` stands for the number ``n``."""
    return QCoreApplication.translate(CONTEXT, text, None, n)


def mark(text: str) -> str:
    """Mark a text of a table for translation; ``tr`` translates it where it is shown."""
    return text


def system_language() -> str:
    """Return the language of this system's user interface."""
    names = QLocale.system().uiLanguages()
    return words.language_of(names[0]) if names else "en"


class Translation:
    """The installed translators; ``use`` exchanges them while the program runs (windows retranslate on LanguageChange)."""

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = "en"

    def use(self, language: str) -> None:
        """Show everything in ``language``: one of ``LANGUAGES``, or ``system``."""
        self.language = system_language() if language == "system" else language
        self.leave()
        QLocale.setDefault(QLocale(self.language))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt_folder), (CONTEXT, str(resources.path("translations")))):
            translator = QTranslator()
            if translator.load(f"{name}_{self.language}", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)

    def leave(self) -> None:
        """Show the source texts again."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
