"""The bundled rules, compiled once for all tests."""

from __future__ import annotations

import pytest

from phrasebook import lint, resources
from phrasebook.handbook import files
from phrasebook.lint import Rules


@pytest.fixture(scope="session")
def bundled() -> Rules:
    """The rules that ship with the program."""
    return lint.compile_rules(files.read(resources.path("handbook")).reference["rule"])
