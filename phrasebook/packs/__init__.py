"""Reads and writes files of phrases: one file per format, and one list of them."""

from __future__ import annotations

from pathlib import Path

from phrasebook.errors import BadInput
from phrasebook.packs import (
    alfred,
    autokey,
    beeftext,
    beeftext_csv,
    bot_v3,
    chatai,
    chatwoot,
    cheat_sheet,
    copyq,
    cskefu,
    csv_table,
    easyink,
    espanso,
    espanso_package,
    feiniu,
    gorgias,
    kefubao,
    markdown,
    native,
    plain_text,
    qianniu,
    qphrase,
    quickphrase_csv,
    raycast,
    speech_repo,
    textblaze,
    textexpander,
    textexpander_csv,
    xls_table,
    xlsx_table,
    zammad,
    zendesk,
)
from phrasebook.packs.form import Format, Identity, Loss, Pack, Signature, Skipped
from phrasebook.packs.head import Head
from phrasebook.packs.losing import losses

FORMATS: tuple[Format, ...] = (
    native.FORMAT,
    csv_table.FORMAT,
    xlsx_table.FORMAT,
    xls_table.FORMAT,
    qianniu.FORMAT,
    feiniu.FORMAT,
    kefubao.FORMAT,
    quickphrase_csv.FORMAT,
    qphrase.FORMAT,
    bot_v3.FORMAT,
    easyink.FORMAT,
    chatai.FORMAT,
    speech_repo.FORMAT,
    cskefu.FORMAT,
    espanso.FORMAT,
    espanso_package.FORMAT,
    beeftext.FORMAT,
    beeftext_csv.FORMAT,
    autokey.FORMAT,
    textexpander.FORMAT,
    textexpander_csv.FORMAT,
    alfred.FORMAT,
    raycast.FORMAT,
    textblaze.FORMAT,
    copyq.FORMAT,
    chatwoot.FORMAT,
    zammad.FORMAT,
    gorgias.FORMAT,
    zendesk.FORMAT,
    plain_text.FORMAT,
    markdown.FORMAT,
    cheat_sheet.FORMAT,
)

__all__ = ["FORMATS", "Format", "Identity", "Loss", "Pack", "Signature", "Skipped", "choose", "losses", "recognise"]


def choose(file: Path, name: str | None = None) -> Format:
    """Return the format called ``name``, or the first whose suffix the file has; our own pack where none fits."""
    for one in FORMATS:
        if one.name == name or (name is None and file.suffix.lower() in one.suffixes):
            return one
    if name is not None:
        raise BadInput("unknown-format", name=name)
    return native.FORMAT


def recognise(file: Path, name: str | None = None) -> Format:
    """Return the format in which to read a file: the one called ``name``, else what its suffix and its content tell.

    Raises:
        BadInput: ``unknown-format``, or ``format-unclear`` where no format of that suffix knows the content.
    """
    if name is not None:
        return choose(file, name)
    folder = file.is_dir()
    fitting = [
        one
        for one in FORMATS
        if one.read is not None and (one.members is not None if folder else file.suffix.lower() in one.suffixes)
    ]
    head = Head(file)
    claimed = next((one for one in fitting if one.claims is not None and one.claims(head)), None)
    unclaimed = next((one for one in fitting if one.claims is None), None)
    if claimed is None and unclaimed is None and fitting and head.data:
        raise BadInput("format-unclear", name=file.name)
    return claimed or unclaimed or (fitting[0] if fitting else native.FORMAT)
