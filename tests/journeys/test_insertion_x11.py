"""A text goes into another program's box and the clipboard is as it was: each step against real programs."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import pytest
from desk import Desk, Editor, Program, wait

pytestmark = pytest.mark.journey

TEXT = "亲，您好 👨‍👩‍👧，\r\n今天就寄。"
SEEN = TEXT.replace("\r\n", "\n")
FOREIGN = "foreign 剪贴板\r\n\ttext"


@pytest.fixture
def paster(desk: Desk) -> Program:
    made = Program(desk, "paster")
    assert made.ask("available") is True
    return made


@pytest.fixture
def chat(desk: Desk, paster: Program) -> Editor:
    return desk.editor("Chat")


def insert(paster: Program, text: str = TEXT) -> str:
    """Insert into the window that has the focus and return how it ended."""
    before = len(paster.heard("ended"))
    paster.ask("insert", text)
    wait(lambda: len(paster.heard("ended")) > before, "the insertion to end")
    return str(paster.heard("ended")[-1]["ending"])


def test_the_text_arrives_and_the_clipboard_comes_back(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    assert insert(paster) == "PASTED"
    assert chat.text() == SEEN
    assert desk.clipboard() == FOREIGN
    assert chat.pressed() == ["Control", "V"]


def test_a_terminal_gets_it_by_its_own_keys_and_never_a_line_break(desk: Desk, paster: Program) -> None:
    typed = desk.folder / "typed"
    command = f"stty -echo -icanon; exec cat > {typed}"
    desk.start("xterm", "-en", "UTF-8", "-T", "Term", "-e", "sh", "-c", command)
    desk.focus("Term")
    wait(typed.exists, "the terminal to listen")
    desk.set_clipboard(FOREIGN)
    assert insert(paster, "请稍等。") == "PASTED"
    wait(lambda: typed.read_text() == "请稍等。", "the text in the terminal")
    assert desk.clipboard() == FOREIGN
    assert insert(paster, "ls\nls") == "SEVERAL_LINES"
    assert typed.read_text() == "请稍等。"


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("image/png", bytes(range(256)) * 5000),
        ("text/html", "<b>粗体</b> & <i>斜体</i>".encode()),
        ("text/rtf", rb"{\rtf1 {\b fett}}"),
        ("text/uri-list", b"file:///etc/hosts\r\nfile:///etc/motd\r\n"),
    ],
)
def test_what_was_on_the_clipboard_comes_back_byte_for_byte(
    desk: Desk, paster: Program, chat: Editor, kind: str, content: bytes
) -> None:
    file = desk.folder / "content"
    file.write_bytes(content)
    desk.start("xclip", "-quiet", "-selection", "clipboard", "-t", kind, "-i", file)
    wait(lambda: kind in desk.clipboard_kinds(), f"{kind} on the clipboard")
    assert insert(paster) == "PASTED"
    assert chat.text() == SEEN
    command = ["xclip", "-selection", "clipboard", "-t", kind, "-o"]
    assert subprocess.run(command, env=desk.environment, capture_output=True, timeout=5).stdout == content


def test_an_empty_clipboard_is_empty_again(desk: Desk, paster: Program, chat: Editor) -> None:
    assert insert(paster) == "PASTED"
    assert chat.text() == SEEN
    assert desk.clipboard() == ""


def test_an_owner_that_hangs_is_not_waited_for(desk: Desk, paster: Program, chat: Editor) -> None:
    owner = desk.set_clipboard(FOREIGN)
    desk.pause(owner)
    start = time.monotonic()
    paster.ask("insert", TEXT)
    wait(lambda: chat.text() == SEEN, "the text in the chat")
    assert time.monotonic() - start < 1
    wait(lambda: paster.heard("ended"), "the insertion to end")
    assert desk.clipboard() == TEXT, "what could not be read cannot come back"


@pytest.mark.parametrize("slow_ms", [5, 400, 2000])
def test_a_program_that_takes_its_time_gets_the_right_text(
    desk: Desk, paster: Program, chat: Editor, slow_ms: int
) -> None:
    chat.ask("slow", slow_ms)
    desk.set_clipboard(FOREIGN)
    assert insert(paster) == "PASTED"
    assert chat.text() == SEEN
    assert desk.clipboard() == FOREIGN


def test_what_was_not_fetched_stays_and_pastes_right_afterwards(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    desk.pause(chat.process)
    assert insert(paster) == "UNFETCHED"
    assert desk.clipboard() == TEXT
    desk.go_on(chat.process)
    wait(lambda: chat.text() == SEEN, "the text that was waited for, not an older one")


def test_what_somebody_writes_meanwhile_stays(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    paster.ask("insert", TEXT)
    wait(lambda: chat.text() == SEEN, "the text in the chat")
    desk.set_clipboard("newer")
    wait(lambda: paster.heard("ended"), "the insertion to end")
    assert desk.clipboard() == "newer"


def test_a_second_program_that_reads_the_clipboard_is_not_the_target(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    desk.pause(chat.process)
    paster.ask("insert", TEXT)
    wait(lambda: desk.clipboard() == TEXT, "a clipboard manager to have read the text")
    wait(lambda: paster.heard("ended"), "the insertion to end")
    assert paster.heard("ended")[-1]["ending"] == "UNFETCHED"
    assert desk.clipboard() == TEXT


def test_a_hotkey_that_is_held_is_let_go_artificially(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    assert paster.ask("bind", "Ctrl+Alt+1", TEXT) == {"insert": "granted"}
    start = time.monotonic()
    desk.key_down("ctrl", "alt", "1")
    wait(lambda: chat.text() == SEEN, "the text in the chat")
    assert 0.75 < time.monotonic() - start < 2
    desk.key_up("1", "alt", "ctrl")
    wait(lambda: paster.heard("ended"), "the insertion to end")
    assert chat.text() == SEEN
    assert desk.clipboard() == FOREIGN
    desk.type_text("x")
    wait(lambda: chat.text() == SEEN + "x", "an ordinary key to work, with no modifier left down")


def test_a_hotkey_that_is_let_go_soon_needs_nothing_artificial(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.set_clipboard(FOREIGN)
    paster.ask("bind", "Ctrl+Alt+1", TEXT)
    for number in range(1, 6):
        desk.hold("ctrl", "alt", "1", seconds=0.08)
        wait(lambda number=number: len(paster.heard("ended")) == number, "the insertion to end")
        assert chat.text() == SEEN * number
        assert desk.clipboard() == FOREIGN
    assert {"1", "Alt"} & set(chat.pressed()) <= {"Alt"}


def test_layouts_and_locks_do_not_matter(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.layout("us,de,ru,fr")
    for number in range(4):
        desk.switch_layout(number)
        desk.press("Caps_Lock" if number % 2 else "Num_Lock")
        assert insert(paster) == "PASTED"
        assert chat.text() == SEEN * (number + 1)


def test_into_banking_nothing_is_pasted(desk: Desk, paster: Program) -> None:
    bank = desk.editor("中国某行网上银行")
    assert insert(paster) == "REFUSED"
    assert bank.text() == ""
    assert bank.pressed() == []


def test_pasted_texts_carry_the_mark_that_histories_obey(desk: Desk, paster: Program, chat: Editor) -> None:
    desk.pause(chat.process)
    paster.ask("insert", TEXT)
    wait(lambda: "x-kde-passwordManagerHint" in desk.clipboard_kinds(), "the mark")
    desk.go_on(chat.process)
    wait(lambda: chat.text() == SEEN, "the text in the chat")


def test_a_log_of_these_programs_is_silent(desk: Desk, paster: Program, chat: Editor) -> None:
    assert insert(paster) == "PASTED"
    paster.end()
    log: Path = desk.folder / f"{Path(paster.process.args[0]).name}.log"
    assert "Traceback" not in log.read_text(errors="replace")
