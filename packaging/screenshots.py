"""Takes pictures of the real program at work, in every look and language, for the documents and for looking at.

usage: screenshots.py [FOLDER]     (by default docs/images for the README, and docs/screenshots for all of them)
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from desk import Desk, wait

from phrasebook.actions import opening
from phrasebook.model import Shop
from phrasebook.store import agents, settings, shops

ROOT = Path(__file__).resolve().parents[1]

LANGUAGES = {
    "zh_CN": ("快答侧栏", "快答：快选", "短语库"),
    "zh_TW": ("快答側欄", "快答：快選", "短語庫"),
    "en": ("Kuaida panel", "Kuaida: pick a phrase", "Library"),
}
LOOKS = ("light", "dark")
SCALES = ("1", "1.5")
SIZE = "1280x800"


def furnish(home: Path, language: str, look: str) -> None:
    """Fill a home that an agent has worked with."""
    database = opening.open_book(home)
    agent = agents.current(database)
    agents.rename(database, agent.id, "小满", agent=agent.id)
    facts = (("发货时限", "48小时"), ("合作快递", "中通、圆通"), ("退换期限", "7天"), ("包邮门槛", "满59元"))
    shops.save(database, Shop(id="s1", name="小满家居", platform="taobao", facts=facts), agent=agent.id)
    shops.choose(database, "s1")
    for key, value in (("first-run.done", "on"), ("language", language), ("theme", look)):
        settings.put(database, key, value)
    database.close()


def take(folder: Path, language: str, look: str, scale: str) -> None:
    """Take the pictures of one look, language and scale."""
    panel, picker, library = LANGUAGES[language]
    name = f"{language}-{look}-{scale.replace('.', '')}"
    with tempfile.TemporaryDirectory() as work:
        home = Path(work) / "home"
        furnish(home, language, look)
        desk = Desk(Path(work))
        desk.environment |= {"QT_SCALE_FACTOR": scale}
        try:
            kuaida = desk.start_kuaida(home=home)
            wait(lambda: panel in desk.windows(), panel)
            chat = desk.editor("Chat", QT_SCALE_FACTOR="1")
            chat.ask("text")
            desk.press("alt+q")
            wait(lambda: desk.focused() == picker, picker)
            desk.type_text("fahuo")
            settle(desk)
            shoot(desk, folder / f"desk-{name}.png")
            shoot(desk, folder / f"picker-{name}.png", picker)
            shoot(desk, folder / f"panel-{name}.png", panel)
            desk.press("Escape")
            desk.start_kuaida("run", "library.open", home=home)
            wait(lambda: library in desk.windows(), library)
            settle(desk)
            shoot(desk, folder / f"library-{name}.png")
            desk.stop(kuaida)
        finally:
            desk.close()


def settle(desk: Desk) -> None:
    """Wait until two pictures in a row are the same."""
    seen: list[bytes] = []

    def still() -> bool:
        seen.append(grab(desk, "root"))
        return len(seen) > 2 and seen[-1] == seen[-2]

    wait(still, "the screen to come to rest")


def grab(desk: Desk, window: str) -> bytes:
    """Return a picture of a window as PNG."""
    command = ["import", "-window", window, "png:-"]
    return subprocess.run(command, env=desk.environment, capture_output=True, check=True).stdout


def shoot(desk: Desk, path: Path, title: str | None = None) -> None:
    """Write a picture of one window, or of the whole screen."""
    path.write_bytes(grab(desk, "root" if title is None else desk.window(title)))


def main() -> None:
    """Take all of them, and the two that the README shows."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    for language, look, scale in product(LANGUAGES, LOOKS, SCALES):
        take(folder, language, look, scale)
    images = ROOT / "docs" / "images"
    images.mkdir(exist_ok=True)
    for name in ("picker", "panel"):
        (images / f"{name}.png").write_bytes((folder / f"{name}-zh_CN-light-1.png").read_bytes())


if __name__ == "__main__":
    main()
