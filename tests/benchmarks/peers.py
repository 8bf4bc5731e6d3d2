"""Other searches over the same phrases, to see where Kuaida's stands: fzf, ripgrep, SQLite's trigrams with bm25, tantivy."""

from __future__ import annotations

import importlib.util
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

Look = Callable[[str], object]


class Peer(NamedTuple):
    """Another search: its name, what it does for one query, whether it finds texts of two characters, and what to know of it."""

    name: str
    look: Look
    short: bool
    note: str


def peers(rows: Sequence[tuple[str, str]], folder: Path) -> Iterator[Peer]:
    """Yield the peers that this machine has, over ``rows`` of title and body."""
    file = folder / "phrases.txt"
    file.write_text("".join(f"{title}\t{body}\n" for title, body in rows), "utf-8")
    for name, arguments in (("fzf --filter", ("fzf", "--filter")), ("rg -F", ("rg", "-F", "-c"))):
        if shutil.which(arguments[0]):
            yield Peer(name, _process(arguments, file), True, "starts a process and reads the file")
        else:
            print(f"{name}: not on this machine")
    yield Peer("SQLite trigram + bm25", _trigrams(rows), False, "in process, nothing under three characters")
    if importlib.util.find_spec("tantivy"):
        yield Peer("tantivy, bigrams", _tantivy(rows), True, "in process, in memory")
    else:
        print("tantivy: not installed")


def _process(arguments: Sequence[str], file: Path) -> Look:
    def look(text: str) -> object:
        if arguments[0] == "fzf":
            with file.open("rb") as lines:
                return subprocess.run([*arguments, text], stdin=lines, capture_output=True, check=False).stdout
        return subprocess.run([*arguments, "--", text, str(file)], capture_output=True, check=False).stdout

    return look


def _trigrams(rows: Sequence[tuple[str, str]]) -> Look:
    connection = sqlite3.connect(":memory:")
    connection.execute("create virtual table phrases using fts5(title, body, tokenize='trigram')")
    connection.executemany("insert into phrases(title, body) values (?, ?)", rows)
    connection.execute("insert into phrases(phrases) values ('optimize')")
    sql = "select title, body from phrases where phrases match ? order by bm25(phrases, 4, 1) limit 20"
    return lambda text: connection.execute(sql, (f'"{text}"',)).fetchall()


def _tantivy(rows: Sequence[tuple[str, str]]) -> Look:
    tantivy: Any = importlib.import_module("tantivy")
    builder = tantivy.SchemaBuilder()
    for name in ("title", "body"):
        builder.add_text_field(name, stored=True, tokenizer_name="bigrams", index_option="freq")
    schema = builder.build()
    index = tantivy.Index(schema)
    index.register_tokenizer("bigrams", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.ngram(1, 2)).build())
    writer = index.writer(100_000_000)
    for title, body in rows:
        writer.add_document(tantivy.Document(title=[title], body=[body]))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def in_field(name: str, text: str, weight: float) -> Any:
        terms = [one + other for one, other in pairwise(text)] or [text]
        must = [(tantivy.Occur.Must, tantivy.Query.term_query(schema, name, term, "freq")) for term in terms]
        return tantivy.Query.boost_query(tantivy.Query.boolean_query(must), weight)

    def look(text: str) -> object:
        either = [
            (tantivy.Occur.Should, in_field("title", text, 4.0)),
            (tantivy.Occur.Should, in_field("body", text, 1.0)),
        ]
        return [searcher.doc(found) for _, found in searcher.search(tantivy.Query.boolean_query(either), 20).hits]

    return look
