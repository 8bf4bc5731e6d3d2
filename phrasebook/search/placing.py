"""Tells for which characters of a text something was typed by their sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from phrasebook import pinyin, tokenizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from phrasebook.tokenizer import Sound

# how a character may take its part of the letters: all of a reading, its first letter, or any beginning of it
FULL, INITIALS, LOOSE, SAME_SOUND = "full", "initials", "loose", "same-sound"


def places(run: str, text: str, how: str) -> list[int] | None:
    """Return the places in ``text`` of the characters for which the run was typed, None where it is not there."""
    sounds = tokenizer.sounds(text)
    take = _TAKES[how]
    for start, sound in enumerate(sounds):
        if how == SAME_SOUND or run[0] == sound.character or run[0] in sound.initials:
            end = _matched(run, 0, sounds, start, take)
            if end is not None:
                return tokenizer.sound_places(text)[start:end]
    return None


def _matched(
    run: str, done: int, sounds: Sequence[Sound], at: int, take: Callable[[str, int, Sound], Iterator[int]]
) -> int | None:
    """Return where the characters from ``at`` on end that the run from ``done`` on was typed for."""
    if done == len(run):
        return at
    if at == len(sounds):
        return None
    for length in take(run, done, sounds[at]):
        end = _matched(run, done + length, sounds, at + 1, take)
        if end is not None:
            return end
    return None


def _take_full(run: str, done: int, sound: Sound) -> Iterator[int]:
    """Yield how many letters the character may take: a whole reading, or at the end the beginning of one."""
    if run[done] == sound.character:
        yield 1
    rest = len(run) - done
    for reading in sound.spoken:
        if run.startswith(reading, done):
            yield len(reading)
        elif rest < len(reading) and reading.startswith(run[done:]):
            yield rest


def _take_initial(run: str, done: int, sound: Sound) -> Iterator[int]:
    if run[done] in sound.initials:
        yield 1


def _take_loose(run: str, done: int, sound: Sound) -> Iterator[int]:
    yield from _take_full(run, done, sound)
    for reading in sound.spoken:
        for length in (2, 1):
            if pinyin.is_initial(reading[:length]) and run.startswith(reading[:length], done):
                yield length


def _take_alike(run: str, done: int, sound: Sound) -> Iterator[int]:
    if run[done] == sound.character or not set(pinyin.living(run[done])).isdisjoint(sound.spoken):
        yield 1


_TAKES = {FULL: _take_full, INITIALS: _take_initial, LOOSE: _take_loose, SAME_SOUND: _take_alike}
