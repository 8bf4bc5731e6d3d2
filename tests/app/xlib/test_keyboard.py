from __future__ import annotations

import pytest

from app.xlib.keyboard import Keyboard, Place

Q, A, ONE, KEYPAD = 0x71, 0x61, 0x31, 0xFFB1
NAMES = {"q": Q, "a": A, "1": ONE}
AMERICAN = {Q: (Place(0, 0, 24),), A: (Place(0, 0, 38),), ONE: (Place(0, 0, 10),)}


def keyboard(places: dict[int, tuple[Place, ...]], layout: int = 0) -> Keyboard:
    return Keyboard(places=places, names=NAMES, layout=layout, alt=8, meta=64, num_lock=16)


@pytest.mark.parametrize(
    ("places", "layout", "name", "keycodes"),
    [
        pytest.param(AMERICAN, 0, "q", (24,), id="one layout"),
        pytest.param(AMERICAN, 1, "q", (24,), id="switched to one without the letter"),
        pytest.param({Q: (Place(0, 0, 24), Place(1, 0, 38))}, 1, "q", (38,), id="the layout in use goes first"),
        pytest.param({Q: (Place(1, 0, 38), Place(2, 0, 30))}, 0, "q", (38,), id="then the others in order"),
        pytest.param({ONE: (Place(0, 1, 10),)}, 0, "1", (10,), id="a French digit needs Shift"),
        pytest.param({ONE: (Place(0, 0, 10), Place(0, 1, 87))}, 0, "1", (10,), id="the plainest level"),
        pytest.param({ONE: (Place(0, 0, 10), Place(0, 0, 87))}, 0, "1", (10, 87), id="two keys alike"),
        pytest.param({}, 0, "q", (24,), id="no Latin letters at all"),
        pytest.param({}, 0, "F9", (), id="no such key"),
    ],
)
def test_the_keys_that_a_person_would_press(
    places: dict[int, tuple[Place, ...]], layout: int, name: str, keycodes: tuple[int, ...]
) -> None:
    assert keyboard(places, layout).keycodes(name) == keycodes
