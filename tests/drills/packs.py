"""Feeds every reader mutated files: only our own errors may come out, in bounded memory, and a bomb is refused at once.

usage: packs.py [FILES] [SEED]        20,000 files unless told otherwise; the release takes 1,000,000
"""

from __future__ import annotations

import io
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from goals import Goal, report

from phrasebook.errors import PhrasebookError
from phrasebook.model import Content, Phrase, PhraseId, ScenarioId, Scope, State, Variable
from phrasebook.packs import FORMATS, Format, Identity, Pack, native, recognise
from phrasebook.packs.signatures import Signer

FILES = Path(__file__).resolve().parents[1] / "phrasebook" / "packs" / "files"
LONGEST, MEMORY = 10, 2 << 30
SLOW = {"xlsx": 40, "easyink": 40, "chatai": 40, "speech-repo": 40, "cskefu": 40, "xls": 4}
TOKENS = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"'", b"{", b"}", b"[" * 400, b"{{", b"\\", b"\\u0000", b"\\ud800", b"&a ", b"*a", b"<<: *a\n",
    b"!!python/name:os.system", b"!!binary x", b"99999999999999999999999", b"-1", b"1e999", b"NaN", b"null", b"true", b"\r", b"\n\n",
    b"\t", b"PK\x03\x04", b"PK\x01\x02", b"\xd0\xcf\x11\xe0", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"../../../etc/passwd", b"\xff" * 8,
    b"\0\0\0\x08", b"\x7f\xff\xff\xff", b"2026-99-99", b"%fillpopup:", b"#{", b"{formmenu: ", b"<script ", b"$|$", b"\xf0\x9f\x98\x8a",
)  # fmt: skip


def some_pack() -> Pack:
    """Return a pack that uses everything that a format may hold."""
    bodies = ("您好{客服昵称}，\n拍{尺码}", "=1+1", '他说"好", 行', "100% #{x} {{y}} $|$ <cursor>")
    phrases = tuple(
        Phrase(
            id=PhraseId(f"p{number}"),
            content=Content(
                title=f"题{number}", body=body, scenario=ScenarioId("shop-x"), code=f"c{number}", variants=("另一句",),
                cues=("怎么拍",), tags=("常用",),
            ),
            state=State.APPROVED,
        )
        for number, body in enumerate(bodies)
    )  # fmt: skip
    size = Variable(name="尺码", name_en="Size", scope=Scope.REPLY, type="choice", choices=("S", "M"))
    groups = {phrase.id: ("物流", "发货") for phrase in phrases}
    return Pack(phrases=phrases, groups=groups, variables=(size,), identity=Identity(id="a", version=2, name="包"))


def seeds() -> list[tuple[Format, bytes]]:
    """Return sound files, one or more for each reader."""
    pack = some_pack()
    found = [(one, one.write(pack)) for one in FORMATS if one.read is not None and one.write is not None]
    found.append((native.FORMAT, native.write(pack, Signer(bytes(32), "店长"))))
    found += [(recognise(file), file.read_bytes()) for file in sorted(FILES.iterdir())]
    by_name = {one.name: one for one in FORMATS}
    macro = b'{"data": [{"id": 1, "name": "a", "actions": [{"arguments": {"body_html": "<p>x<b>y</p>"}}]}]}'
    zen = b'{"macros": [{"title": "a::b", "actions": [{"field": "comment_value", "value": ["x", "y"]}]}]}'
    old = "快捷编码,快捷短语,快捷短语分组\r\n1,你好&#44;在的,未分组\r\n".encode("gb18030")
    vars_ = (
        b"matches:\n- trigger: ':a'\n  replace: '{{x}}'\n  vars: [{name: x, type: random, params: {choices: [a, b]}}]\n"
    )
    found += [
        (by_name["gorgias"], macro),
        (by_name["zendesk"], zen),
        (by_name["kuaijiebianma"], old),
        (by_name["espanso"], vars_),
    ]
    return found


def mutated(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """Return the bytes with one to four changes."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(changed) + 1)
        length = min(chance.choice((1, 1, 2, 4, 16, 64)), len(changed) - place)
        kind = chance.randrange(6)
        if kind == 0:
            changed[place : place + length] = chance.randbytes(length)
        elif kind == 1:
            del changed[place : place + length]
        elif kind == 2:
            changed[place:place] = chance.choice(TOKENS)
        elif kind == 3:
            changed[place:place] = changed[place : place + length] * chance.choice((1, 8, 200))
        elif kind == 4:
            other = chance.choice(others)
            start = chance.randrange(len(other))
            changed[place : place + length] = other[start : start + length * 4]
        else:
            del changed[place:]
    return bytes(changed)


def mutated_inside(data: bytes, others: list[bytes], chance: random.Random) -> bytes:
    """Return a zip one of whose members was changed; what is no zip is changed as it is."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [(info.filename, archive.read(info)) for info in archive.infolist()]
    except zipfile.BadZipFile:
        return mutated(data, others, chance)
    chosen = chance.randrange(len(members))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (name, content) in enumerate(members):
            archive.writestr(name, mutated(content, others, chance) if number == chosen else content)
    return out.getvalue()


class TooLong(Exception):
    """A reader did not end."""


def give_up(number: int, frame: object) -> None:
    raise TooLong


class Caught:
    """Lets our own errors pass and keeps whatever else is raised."""

    bug = ""

    def __enter__(self) -> Caught:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if error is not None and not isinstance(error, PhrasebookError):
            self.bug = "".join(traceback.format_exception(error)[-6:])
        return not isinstance(error, KeyboardInterrupt)


def feed(count: int, seed: int, folder: Path) -> tuple[Counter[str], list[str]]:
    """Return how many files each reader got, and what came out that should not."""
    chance = random.Random(seed)
    found = seeds()
    others = [data for _, data in found]
    weights = [1 / SLOW.get(one.name, 1) for one, _ in found]
    fed: Counter[str] = Counter()
    bugs: list[str] = []
    for number in range(count):
        one, data = chance.choices(found, weights)[0]
        data = (mutated_inside if chance.random() < 0.5 else mutated)(data, others, chance)
        if chance.random() < 0.05:
            one, _ = chance.choice([pair for pair in found if pair[0].name not in SLOW])  # another program's reader
        file = folder / f"f{one.suffixes[0] or '.zip'}"
        file.write_bytes(data)
        fed[one.name] += 1
        assert one.read is not None
        with Caught() as caught:
            signal.alarm(LONGEST)
            one.read(file)
        signal.alarm(0)
        if caught.bug:
            bugs.append(f"{one.name}: {caught.bug}")
            (Path(tempfile.gettempdir()) / f"pack-bug-{one.name}-{number}").write_bytes(data)
            if len(bugs) >= 20:
                break
    return fed, bugs


def zipped(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


def bombs() -> dict[str, tuple[str, bytes]]:
    """Return small files that would become large ones, by what they are."""
    spaces = zipped("phrases.jsonl", b" " * 300_000_000)
    liar = bytearray(spaces)
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = liar.find(mark)
        liar[place + at : place + at + 4] = (1000).to_bytes(4, "little")
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(60_000):
            archive.writestr(f"images/{number:064}.png", b"")
    aliases = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}]\n" for n in range(1, 60))
    plist = '<?xml version="1.0"?><!DOCTYPE p [<!ENTITY a0 "xxxxxxxxxx">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    item = b"\xff\xff\xff\xfe\0\0\0\x01" + b"\0\0\0\x0c" + "8plain".encode("utf-16-be") + b"\x01"
    packed = b"\x10\0\0\0" + zlib.compress(b"x" * 300_000_000, 9)
    tab = b"\0\0\0\x01" + item + len(packed).to_bytes(4, "big") + packed
    return {
        "pack of 300 MB": (".kuaida", spaces),
        "pack that lies of its size": (".kuaida", bytes(liar)),
        "pack of 60,000 members": (".kuaida", many.getvalue()),
        "workbook of 300 MB": (".xlsx", zipped("xl/worksheets/sheet1.xml", b" " * 300_000_000)),
        "YAML of aliases": (".yml", ("matches: []\n" + aliases).encode()),
        "property list of entities": (".textexpander", (plist + "]><plist>&a11;</plist>").encode()),
        "CopyQ item of 300 MB": (".cpq", copyq_export(tab)),
    }


def copyq_export(tab: bytes) -> bytes:
    """Return an export of CopyQ with one tab."""

    def array(data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + data

    def string(text: str) -> bytes:
        return array(text.encode("utf-16-be"))

    header = array(b"CopyQ v4") + b"\0\0\0\x01" + string("tabs") + b"\0\0\0\x0b\0" + b"\0\0\0\x01" + string("t")
    named = string("name") + b"\0\0\0\x0a\0" + string("t")
    return header + b"\0\0\0\x02" + named + string("data") + b"\0\0\0\x0c\0" + array(tab)


def slowest(refuse: Callable[[Path], Pack], folder: Path) -> tuple[float, str, list[str]]:
    """Return the longest time that a bomb took, which one it was, and those that were let in."""
    worst, name, let_in = 0.0, "", []
    for what, (suffix, data) in bombs().items():
        file = folder / f"bomb{suffix}"
        file.write_bytes(data)
        started = time.perf_counter()
        with Caught() as caught:
            if refuse(file).phrases:
                let_in.append(what)
        if caught.bug:
            let_in.append(f"{what}: {caught.bug}")
        taken = time.perf_counter() - started
        if taken > worst:
            worst, name = taken, what
    return worst, name, let_in


def read(file: Path) -> Pack:
    """Read a file in the format that it has."""
    one = recognise(file)
    assert one.read is not None
    return one.read(file)


def most_memory() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Run the drill and report."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    signal.signal(signal.SIGALRM, give_up)
    resource.setrlimit(
        resource.RLIMIT_AS, (MEMORY, MEMORY)
    )  # what takes all memory is a bug that is reported, not the end of the machine
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed(len(FORMATS) * 4, seed, folder)  # imports what the readers need
        for one, data in seeds():
            file = folder / f"s{one.suffixes[0] or '.zip'}"
            file.write_bytes(data)
            if one.read is not None:
                one.read(file)
        before, started = most_memory(), time.monotonic()
        fed, bugs = feed(count, seed, folder)
        grown = most_memory() - before
        print(f"{sum(fed.values())} files in {time.monotonic() - started:.0f} s; fewest: {fed.most_common()[-1]}")
        worst, which, let_in = slowest(read, folder)
    for bug in bugs[:5]:
        print(bug)
    print(f"slowest bomb: {which}; let in: {let_in or 'none'}")
    return report(
        [
            Goal("readers tried", str(len(fed)), f"{sum(one.read is not None for one in FORMATS)}", len(fed) >= 31),
            Goal("errors that are not ours", str(len(bugs)), "0", not bugs),
            Goal("memory grown by", f"{grown:.0f} MB", "≤ 100 MB", grown <= 100),
            Goal("slowest bomb refused", f"{worst * 1000:.0f} ms", "≤ 100 ms", worst <= 0.1 and not let_in),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
