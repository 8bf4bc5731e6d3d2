"""What the developers' door adds to the start of the program once everything is set up."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path

from goals import Goal, report

ROOT = Path(__file__).resolve().parents[2]
RUNS, LIMIT_MS = 15, 100


def median_ms(*command: str) -> float:
    """Return the median time of a command, in milliseconds."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def main() -> int:
    """Compare `dev.py run --help` with `kuaida --help`."""
    through = median_ms(sys.executable, "packaging/dev.py", "run", "--help")
    direct = median_ms(str(Path(sys.executable).with_name("kuaida")), "--help")
    print(f"through the door {through:.0f} ms, directly {direct:.0f} ms, medians of {RUNS}")
    added = through - direct
    return report([Goal("second run, added by dev.py", f"{added:.0f} ms", f"≤ {LIMIT_MS} ms", added <= LIMIT_MS)])


if __name__ == "__main__":
    sys.exit(main())
