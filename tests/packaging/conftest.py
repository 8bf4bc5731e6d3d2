"""Lets the tests of the developers' door import its modules, which live beside no `__init__.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
