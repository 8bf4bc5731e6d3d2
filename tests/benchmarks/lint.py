"""Measures the linter: 1,000 phrases with all rules from scratch, a text as one types it, and texts made to be slow."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from goals import Goal, report

from phrasebook import lint, resources
from phrasebook.handbook import files
from phrasebook.lint import Context
from phrasebook.model import MAX_BODY, Phrase

PHRASES, REPEATS = 1000, 3
ALL_SECONDS, TYPED_MS, HOSTILE_MS = 1.0, 5.0, 250.0
HOSTILE = {
    "one character": "最",
    "disguises": "加 薇·信❤v.x，",
    "nearly a finding": "好评，评价，晒图，五星，",
    "digits": "13 8 0 0 一三八-",
    "blanks": "{颜色}最",
}


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def wordings(phrase: Phrase) -> tuple[str, ...]:
    return (phrase.content.body, *phrase.content.variants)


def main() -> int:
    book = files.read(resources.path("handbook"))
    data = book.reference["rule"]
    places = {one.id: (one.category, one.kind) for one in book.scenarios}
    phrases = book.phrases[:PHRASES]

    def everything() -> None:
        rules = lint.compile_rules(data)
        for phrase in phrases:
            category, kind = places[phrase.content.scenario]
            context = Context(scenario=phrase.content.scenario, category=category, kind=kind)
            for text in wordings(phrase):
                lint.check(rules, text, context)

    seconds = min(timed(everything) for _ in range(REPEATS))
    rules = lint.compile_rules(data)
    started = [
        text[:length] for phrase in phrases[::20] for text in wordings(phrase) for length in range(1, len(text) + 1)
    ]
    typed = sorted(min(timed(lambda text=text: lint.check(rules, text)) for _ in range(2)) * 1000 for text in started)
    cold = lint.compile_rules(data)
    first = timed(lambda: lint.check(cold, wordings(phrases[0])[0])) * 1000
    slow = {
        name: timed(lambda text=text: lint.check(rules, (text * MAX_BODY)[:MAX_BODY])) * 1000
        for name, text in HOSTILE.items()
    }
    worst = max(slow, key=lambda name: slow[name])
    texts = sum(len(wordings(phrase)) for phrase in phrases)
    print(
        f"{len(rules.ready)} checked rules of {len(rules.by_id)}, {texts} texts, median of a typed text {statistics.median(typed):.2f} ms"
    )
    print(f"compiling alone {timed(lambda: lint.compile_rules(data)) * 1000:.0f} ms, first text {first:.1f} ms")
    p99 = typed[int(len(typed) * 0.99)]
    return report(
        [
            Goal(
                "1,000 phrases, compiling included", f"{seconds:.2f} s", f"≤ {ALL_SECONDS:g} s", seconds <= ALL_SECONDS
            ),
            Goal("as typed, 99 of 100 texts", f"{p99:.2f} ms", f"≤ {TYPED_MS:g} ms", p99 <= TYPED_MS),
            Goal(
                f"{MAX_BODY} characters made to be slow ({worst})",
                f"{slow[worst]:.0f} ms",
                f"≤ {HOSTILE_MS:g} ms",
                slow[worst] <= HOSTILE_MS,
            ),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
