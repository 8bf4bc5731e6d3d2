"""The trained weights that ship with the program: how much each feature speaks for each bundled scenario.

``packaging/suggestion_model.py`` makes the file from the cues; its first line is JSON, the rest zlib-compressed arrays.
"""

from __future__ import annotations

import json
import math
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from phrasebook.model import ScenarioId

# the class of messages that want no reply
QUIET = ScenarioId("")


@dataclass(frozen=True)
class Weights:
    """Sparse weights by feature: of feature number ``n`` those from ``starts[n]`` to ``starts[n + 1]``."""

    scenarios: tuple[ScenarioId, ...]
    rarity: Mapping[str, float]
    numbers: Mapping[str, int]
    bias: Sequence[float]
    starts: array[int]
    classes: bytes
    values: array[int]
    step: float
    head: Mapping[str, Any]

    def probabilities(self, vector: Mapping[str, float]) -> list[float]:
        """Return the probability of each of ``scenarios`` for a message with these features."""
        sums = list(self.bias)
        starts, classes, values, numbers = self.starts, self.classes, self.values, self.numbers
        for name, weight in vector.items():
            number = numbers.get(name)
            if number is None:
                continue
            weight *= self.step
            first, end = starts[number], starts[number + 1]
            for place, value in zip(classes[first:end], values[first:end], strict=True):
                sums[place] += weight * value
        highest = max(sums)
        powers = [math.exp(one - highest) for one in sums]
        total = sum(powers)
        return [one / total for one in powers]


def save(
    file: Path,
    head: Mapping[str, Any],
    features: Mapping[str, tuple[float, Mapping[int, float]]],
    *,
    step: float,
) -> None:
    """Write weights: ``head`` has scenarios and bias; each feature has its rarity and its weights by the place of the scenario."""
    starts, classes, values = array("I", [0]), bytearray(), array("b")
    for _, weights in features.values():
        for place, weight in sorted(weights.items()):
            value = max(-127, min(127, round(weight / step)))
            if value:
                classes.append(place)
                values.append(value)
        starts.append(len(classes))
    if sys.byteorder == "big":
        starts.byteswap()
    names = list(features)
    rarities = [round(rarity, 3) for rarity, _ in features.values()]
    first = json.dumps(
        {**head, "step": step, "names": names, "rarities": rarities}, ensure_ascii=False, separators=(",", ":")
    )
    parts = [first.encode(), starts.tobytes(), bytes(classes), values.tobytes()]
    body = b"".join(len(part).to_bytes(4, "little") + part for part in parts)
    file.write_bytes(zlib.compress(body, 9))


def load(file: Path) -> Weights:
    """Read weights that ``save`` has written."""
    body, parts, place = zlib.decompress(file.read_bytes()), [], 0
    while place < len(body):
        end = place + 4 + int.from_bytes(body[place : place + 4], "little")
        parts.append(body[place + 4 : end])
        place = end
    head = json.loads(parts[0])
    starts, values = array("I"), array("b")
    starts.frombytes(parts[1])
    values.frombytes(parts[3])
    if sys.byteorder == "big":
        starts.byteswap()
    names = head.pop("names")
    return Weights(
        scenarios=tuple(ScenarioId(one) for one in head["scenarios"]),
        rarity=dict(zip(names, head.pop("rarities"), strict=True)),
        numbers={name: number for number, name in enumerate(names)},
        bias=tuple(head.pop("bias")),
        starts=starts,
        classes=parts[2],
        values=values,
        step=head["step"],
        head=head,
    )
