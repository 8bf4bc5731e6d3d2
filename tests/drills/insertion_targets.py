"""The programs into which the drill inserts: each says what is in its box by now."""

from __future__ import annotations

import shutil
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Protocol

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "journeys"))

from desk import Desk, Editor, Program, wait

_PAGE = """<!doctype html><meta charset=utf-8><title>Chat page</title><textarea autofocus style="width:95%;height:80vh">
</textarea><script>const box=document.querySelector('textarea');box.value='';
box.oninput=()=>fetch('/text',{method:'POST',body:box.value});box.focus();fetch('/text',{method:'POST',body:''})</script>"""


class Box(Protocol):
    """A box of some program."""

    title: str

    def text(self) -> str: ...


class QtBox:
    """A text edit of Qt."""

    def __init__(self, desk: Desk, title: str = "Qt box") -> None:
        self.title = title
        self.editor: Editor = desk.editor(title)

    def text(self) -> str:
        return self.editor.text()


class GtkBox:
    """A text view of GTK 3."""

    title = "Gtk box"

    def __init__(self, desk: Desk) -> None:
        self._program = Program(desk, "gtk_view", self.title, python="/usr/bin/python3")

    def text(self) -> str:
        return str(self._program.ask("text"))


class TerminalBox:
    """A program in xterm that keeps what is typed."""

    title = "Terminal box"

    def __init__(self, desk: Desk) -> None:
        self._typed = desk.folder / "typed"
        command = f"stty -echo -icanon; exec cat > {self._typed}"
        desk.start("xterm", "-en", "UTF-8", "-T", self.title, "-e", "sh", "-c", command)
        wait(self._typed.exists, "the terminal to listen")

    def text(self) -> str:
        return self._typed.read_bytes().decode("utf-8", "replace")


class PageBox:
    """A box on a page in Chromium, which posts what is in it."""

    title = "Chat page"

    def __init__(self, desk: Desk) -> None:
        posted: list[str] = []
        self._posted = posted

        class Server(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = _PAGE.encode()
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self) -> None:
                posted.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        desk.start(
            "chromium",
            *("--no-sandbox", "--no-first-run", "--disable-gpu", f"--user-data-dir={desk.folder / 'chromium'}"),
            f"--app=http://127.0.0.1:{server.server_port}/",
        )
        wait(lambda: self.title in desk.windows() and posted, "the page", 60)

    def text(self) -> str:
        return self._posted[-1]


def boxes(desk: Desk) -> dict[str, Box]:
    """All that can be had here, by name."""
    made: dict[str, Box] = {"qt": QtBox(desk), "gtk": GtkBox(desk), "terminal": TerminalBox(desk)}
    if shutil.which("chromium"):
        made["chromium"] = PageBox(desk)
    return made
