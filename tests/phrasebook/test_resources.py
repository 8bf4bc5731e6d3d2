from __future__ import annotations

from phrasebook import resources


def test_the_shipped_files_are_found() -> None:
    assert resources.path("handbook", "marks.yaml").is_file()
    assert resources.path("icons", "kuaida.svg").is_file()
