from __future__ import annotations

from phrasebook.suggest import calibration


def test_more_probable_is_more_confident_and_the_first_more_than_the_others() -> None:
    steps = [0.0, 0.01, 0.1, 0.5, 0.9, 1.0]
    sure = [calibration.confidence(one, first=True) for one in steps]
    assert sure == sorted(sure)
    assert all(0.0 < one < 1.0 for one in sure)
    assert all(calibration.confidence(one, first=False) < first for one, first in zip(steps, sure, strict=True))
