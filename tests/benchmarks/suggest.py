"""Suggestion: held-out cues, confidence, several questions at once, learning, and what it costs in time and memory.

`dev.py bench suggest` trains a model without every eighth cue (half a minute) and asks for those, so that nothing is tested on what
it was made from. With `KUAIDA_MESSAGES` naming a file of JSON lines `{text, right: [scenario, …]}` (right: [] where no reply is
wanted) real messages are asked too; there are none in the repository.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import suggestion_model
from goals import Goal, report

from phrasebook.actions import opening, using
from phrasebook.database import Database
from phrasebook.model import Content, Origin, Phrase, PhraseId, ScenarioId, State
from phrasebook.store import agents, phrases
from phrasebook.suggest import Suggester, Suggestion, learn, weights
from phrasebook.suggest.weights import Weights

KUAIDA = str(Path(sys.executable).with_name("kuaida"))
EIGHTH = 8
PICKS, WRONG = 1000, 0.1
PHRASES, CUES = 10_000, 5_000


class Asked(NamedTuple):
    """A message and the scenarios that are right for it."""

    text: str
    right: frozenset[str]


def held_out(folder: Path) -> tuple[Weights, list[Asked], dict[str, int]]:
    """Return a model that has not seen every eighth cue, those cues, and the groups of like scenarios."""
    made_from = suggestion_model.content()
    shuffled = list(made_from.examples)
    random.Random(8).shuffle(shuffled)
    trained = suggestion_model.train(shuffled[len(shuffled) // EIGHTH :], len(made_from.scenarios), made_from.reader)
    suggestion_model.save(folder / "weights.bin", made_from, trained)
    asked = [
        Asked(one.text, frozenset({made_from.scenarios[one.place]}))
        for one in shuffled[: len(shuffled) // EIGHTH]
        if made_from.scenarios[one.place] and not made_from.reader.read(one.text).quiet
    ]
    groups = {name: number for number, group in enumerate(made_from.quiet["alike"]) for name in group}
    return weights.load(folder / "weights.bin"), asked, groups


def hits(answers: Sequence[Sequence[str]], asked: Sequence[Asked], first: int) -> float:
    """Return the share of messages that have a right scenario among the first ones."""
    return mean(bool(one.right & set(found[:first])) for one, found in zip(asked, answers, strict=True))


def ask(engine: Suggester, asked: Sequence[Asked], limit: int = 5) -> list[list[str]]:
    """Return the scenarios suggested for each message."""
    return [[str(each.scenario) for each in engine.suggest(one.text, limit=limit)] for one in asked]


def reliability(name: str, shown: Sequence[tuple[Suggestion, bool]]) -> None:
    """Print how often suggestions were right, by the confidence with which they were shown."""
    print(f"{name}: confidence shown, how many, how many of them right")
    for tenth in range(10):
        those = [(one.confidence, right) for one, right in shown if tenth <= one.confidence * 10 < tenth + 1]
        if those:
            sure, right = (mean(column) for column in zip(*those, strict=True))
            print(f"  {sure:.2f}  {len(those):5}  {right:.2f}")


def accuracy(engine: Suggester, asked: list[Asked], groups: dict[str, int]) -> list[Goal]:
    """Ask for cues that the model has not seen, alone and two at once."""
    answers = ask(engine, asked)
    like = [
        one._replace(right=frozenset(name for name in groups if _alike(one, name, groups)) | one.right) for one in asked
    ]
    print(
        f"{len(asked)} cues held out: the very scenario first {hits(answers, asked, 1):.1%}, among five {hits(answers, asked, 5):.1%}"
    )
    shown = [(each, each.scenario in one.right) for one in like for each in engine.suggest(one.text)]
    reliability("held-out cues, like scenarios counted as right", shown)
    sure = [
        one
        for one, found in zip(asked, answers, strict=True)
        if found[:1] and found[0] in one.right and len(one.text) > 4
    ]
    chosen = random.Random(2)
    pairs = [chosen.sample(sure, 2) for _ in range(400)]
    both = [
        all(one.right & set(found) for one in pair)
        for pair in pairs
        if pair[0].right != pair[1].right
        for found in [
            ask(engine, [Asked(chosen.choice(["，", " ", "？"]).join(one.text for one in pair), frozenset())])[0]
        ]
    ]
    first, five = hits(answers, like, 1), hits(answers, like, 5)
    return [
        Goal("held-out cues, a like scenario first", f"{first:.1%}", "≥ 45 %", first >= 0.45),
        Goal("held-out cues, a like scenario among five", f"{five:.1%}", "≥ 70 %", five >= 0.70),
        Goal(
            "two questions in one message, both answered",
            f"{mean(both):.1%}",
            "≥ 80 %",
            mean(both) >= 0.8,
        ),
    ]


def _alike(one: Asked, name: str, groups: dict[str, int]) -> bool:
    return any(groups.get(right, -1) == groups[name] for right in one.right)


def learning(database: Database, engine: Suggester, asked: list[Asked]) -> list[Goal]:
    """Let an agent pick a thousand times, one pick in ten wrong, and ask for like messages and for others."""
    chosen = random.Random(3)
    me = agents.current(database).id
    offered: dict[str, list[PhraseId]] = {}
    for phrase in phrases.listing(database, state=State.APPROVED):
        offered.setdefault(phrase.content.scenario, []).append(phrase.id)
    usable = [one for one in asked if one.right & offered.keys()]
    known, others = usable[: len(usable) // 2], usable[len(usable) // 2 :]
    variants = [Asked(vary(one.text, chosen), one.right) for one in known]
    before, before_others = ask(engine, variants), ask(engine, others)
    for _ in range(PICKS):
        one = chosen.choice(known)
        scenario = chosen.choice(sorted(offered)) if chosen.random() < WRONG else min(one.right & offered.keys())
        learn(database, vary(one.text, chosen), chosen.choice(offered[scenario]), agent=me)
    engine.refresh(forced=True)
    after, after_others = ask(engine, variants), ask(engine, others)
    kept = [
        set(old[:1]) <= set(new[:3])
        for one, old, new in zip(variants + others, before + before_others, after + after_others, strict=True)
        if one.right & set(old[:1])
    ]
    gain = hits(after, variants, 1) - hits(before, variants, 1)
    harm = hits(before_others, others, 1) - hits(after_others, others, 1)
    print(
        f"{PICKS} picks, {WRONG:.0%} of them wrong: like messages first {hits(before, variants, 1):.1%} → {hits(after, variants, 1):.1%},"
        f" among five {hits(before, variants, 5):.1%} → {hits(after, variants, 5):.1%}; others first"
        f" {hits(before_others, others, 1):.1%} → {hits(after_others, others, 1):.1%}"
    )
    return [
        Goal("learning, gain for like messages", f"{gain:+.1%}", "≥ +15 %", gain >= 0.15),
        Goal("learning, loss for other messages", f"{harm:+.1%}", "≤ +2 %", harm <= 0.02),
        Goal("right answers still among three after learning", f"{mean(kept):.1%}", "100 %", all(kept)),
    ]


def vary(text: str, chosen: random.Random) -> str:
    """Return a message like another one: something said before or after it, a character left out or doubled."""
    place = chosen.randrange(len(text))
    text = chosen.choice([text, text[:place] + text[place + 1 :], text[:place] + text[place] + text[place:]])
    return chosen.choice(["", "你好，", "那个", "请问"]) + text + chosen.choice(["", "呀", "啊？", "，急"])


def cost(home: Path) -> list[Goal]:
    """Measure the engine on a large phrasebook, and the program as the desktop uses it."""
    database = opening.open_book(home)
    me = agents.current(database).id
    made_from = suggestion_model.content()
    texts = [one.text for one in made_from.examples]
    chosen = random.Random(4)
    have = database.value("select count(*) from phrase")
    many = [
        Phrase(
            id=PhraseId(f"bench-{number}"),
            content=Content(
                title=f"短语{number}",
                body=f"{chosen.choice(texts)}，{chosen.choice(texts)}。",
                scenario=ScenarioId(chosen.choice(made_from.scenarios[:-1])),
                cues=(vary(chosen.choice(texts), chosen),) if number < CUES else (),
            ),
            origin=Origin.SHOP,
            state=State.APPROVED,
        )
        for number in range(PHRASES - have)
    ]
    phrases.put_all(database, many, agent=me, action="import")
    engine = Suggester(database, known=using.known_values)
    engine.refresh()
    messages = [vary(chosen.choice(texts), chosen) for _ in range(1500)]
    long = ["".join(chosen.choice(texts) for _ in range(400))[:2000] for _ in range(60)]
    for text in messages[:500]:
        engine.suggest(text)
    short_ms = times(engine.suggest, messages[500:])
    long_ms = times(engine.suggest, long)
    after_pick = []
    for text in messages[:60]:
        learn(database, text, many[0].id, agent=me)
        engine.refresh(forced=False)
        started = time.perf_counter()
        engine.refresh(forced=True)
        engine.suggest(text)
        after_pick.append((time.perf_counter() - started) * 1000)
    database.close()
    print(
        f"message: median {middle(short_ms):.1f} ms; of 2,000 characters {middle(long_ms):.1f} ms, p95 {p95(long_ms):.1f} ms"
    )
    rate, memory, first = piped(home, messages)
    return [
        Goal(
            "message with 10,000 phrases and 5,000 cues, p95", f"{p95(short_ms):.1f} ms", "≤ 25 ms", p95(short_ms) <= 25
        ),
        Goal("message right after a pick, p95", f"{p95(after_pick):.1f} ms", "≤ 25 ms", p95(after_pick) <= 25),
        Goal("batch", f"{rate:.0f} messages/s", "≥ 100", rate >= 100),
        Goal("memory of the worker", f"{memory:.0f} MiB", "≤ 110 MiB", memory <= 110),
        Goal("first suggestion after a cold start", f"{first:.2f} s", "≤ 2 s", first <= 2),
    ]


def times(answer: Callable[[str], object], messages: Sequence[str]) -> list[float]:
    """Return how long each answer took, in milliseconds."""
    found = []
    for text in messages:
        started = time.perf_counter()
        answer(text)
        found.append((time.perf_counter() - started) * 1000)
    return found


def mean(values: Iterable[float]) -> float:
    """Return the mean, 0 of nothing."""
    kept = list(values)
    return sum(kept) / max(1, len(kept))


def middle(values: Sequence[float]) -> float:
    """Return the median."""
    return sorted(values)[len(values) // 2]


def p95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[int(len(values) * 0.95)]


def piped(home: Path, messages: Sequence[str]) -> tuple[float, float, float]:
    """Run the worker: messages a second, its largest memory in MiB, and the seconds to the first answer."""
    lines = [json.dumps({"id": number, "text": text}).encode() + b"\n" for number, text in enumerate(messages)]
    started = time.perf_counter()
    with subprocess.Popen(
        [KUAIDA, "suggest", "--batch", "-", "--home", str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        worker.stdin.write(lines[0])
        worker.stdin.flush()
        worker.stdout.readline()
        first = time.perf_counter() - started
        started = time.perf_counter()
        for line in lines[1:]:
            worker.stdin.write(line)
            worker.stdin.flush()
            worker.stdout.readline()
        rate = (len(lines) - 1) / (time.perf_counter() - started)
        memory = largest(worker.pid)
        worker.stdin.close()
        worker.wait()
    return rate, memory, first


def largest(process: int) -> float:
    """Return the largest memory that a process has had, in MiB; 0 where the system does not say."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0.0)


def real(home: Path) -> None:
    """Print how the shipped model does on real messages, where a file of them was named."""
    named = os.environ.get("KUAIDA_MESSAGES")
    if not named:
        return
    database = opening.open_book(home)
    engine = Suggester(database, known=using.known_values)
    rows = [json.loads(line) for line in Path(named).read_text("utf-8").splitlines()]
    asked = [Asked(one["text"], frozenset(one["right"])) for one in rows if one["right"]]
    quiet = [engine.suggest(one["text"]) for one in rows if not one["right"]]
    found = [(one, engine.suggest(one.text)) for one in asked]
    answers = [[str(each.scenario) for each in given] for _, given in found]
    silent = mean(not given for given in answers)
    print(
        f"{len(asked)} real messages: first {hits(answers, asked, 1):.1%}, among five {hits(answers, asked, 5):.1%}, silent {silent:.1%};"
    )
    if quiet:
        print(f"quiet on {mean(not one for one in quiet):.0%} of {len(quiet)} that want no reply")
    reliability(
        "real messages, all suggestions", [(each, each.scenario in one.right) for one, given in found for each in given]
    )
    reliability(
        "real messages, the first", [(given[0], given[0].scenario in one.right) for one, given in found if given]
    )
    database.close()


def main() -> int:
    """Measure and report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        real(folder / "real")
        trained, asked, groups = held_out(folder)
        database = opening.open_book(folder / "taught")
        engine = Suggester(database, known=using.known_values, trained=trained)
        goals = accuracy(engine, asked, groups) + learning(database, engine, asked)
        database.close()
        return report(goals + cost(folder / "large"))


if __name__ == "__main__":
    sys.exit(main())
