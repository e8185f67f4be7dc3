"""The language of the windows: the system's, where there is a translation."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from crm_admin import resources

_NEAREST_OF_QT = {"nb": "nn"}
"""Qt has Nynorsk only; the words of a dialog for files differ little."""


def speak(application: QCoreApplication, locale: QLocale | None = None) -> list[QTranslator]:
    """Translate everything that is made from now on; without a translation it is English.

    The translators live as long as the application.
    """
    own = QTranslator(application)
    folder = str(resources.path("translations"))
    if not own.load(locale or QLocale.system(), "crm_admin", "_", folder):
        return []
    # Qt's own texts in the same language: half a window in another one helps nobody.
    of_qt = QTranslator(application)
    where = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    language = own.language()
    of_qt.load(f"qtbase_{_NEAREST_OF_QT.get(language, language)}", where)
    translators = [of_qt, own]
    for translator in translators:
        application.installTranslator(translator)
    return translators
