from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.journey
def test_killed_while_saving_nothing_acknowledged_is_lost() -> None:
    """The drill in short: the desktop's writing path is killed eight times at random moments."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "tests" / "drills" / "kill.py"), "8"],
        env=os.environ | {"PYTHONPATH": str(ROOT / "packaging")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "acknowledged saves lost: 0" in done.stdout
