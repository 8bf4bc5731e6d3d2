"""Phrases as several windows show them: searching, result rows, the preview, and the form for their blanks."""

from app.phrases.blank_form import BlankForm
from app.phrases.chooser import Chooser
from app.phrases.finder import Finder, Question
from app.phrases.keyboard_loan import KeyboardLoan
from app.phrases.message_line import MessageLine
from app.phrases.places import Places
from app.phrases.preview import Preview
from app.phrases.result_list import ResultList
from app.phrases.results_model import ResultsModel, Role
from app.phrases.search_box import SearchBox

__all__ = [
    "BlankForm",
    "Chooser",
    "Finder",
    "KeyboardLoan",
    "MessageLine",
    "Places",
    "Preview",
    "Question",
    "ResultList",
    "ResultsModel",
    "Role",
    "SearchBox",
]
