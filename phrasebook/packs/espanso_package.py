"""espanso packages: a folder of match files with a manifest."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Final

from phrasebook.packs import archives, espanso, folders
from phrasebook.packs.foreign import Gathering
from phrasebook.packs.form import Basis, Format, Pack
from phrasebook.packs.head import Head

_MANIFEST: Final = "_manifest.yml"
_ENDS: Final = (".yml", ".yaml")
_PLAIN: Final = frozenset(("package", "base"))


def read(file: Path) -> Pack:
    """Read all match files of a folder; each is a group but for ``package.yml`` and ``base.yml``."""
    gathering = Gathering()
    for name, data in folders.members(file, _ENDS).items():
        path = PurePosixPath(name)
        if path.name == _MANIFEST or "config" in path.parts[:-1]:
            continue
        espanso.gather(data, gathering, () if path.stem in _PLAIN else (path.stem,))
    return gathering.pack()


def members(pack: Pack) -> dict[str, bytes]:
    """Return the files of a package."""
    version = pack.identity.version if pack.identity else 1
    manifest = {
        "name": "kuaida-phrases",
        "title": pack.identity.name if pack.identity and pack.identity.name else "Kuaida phrases",
        "description": f"{len(pack.phrases)} phrases",
        "version": f"{version}.0.0",
        "author": "Kuaida",
        "tags": ["customer-service"],
    }
    return {_MANIFEST: espanso.dumped(manifest), "package.yml": espanso.write(pack)}


def write(pack: Pack) -> bytes:
    """Return the package as a zip."""
    return archives.pack(members(pack))


def _claims(head: Head) -> bool:
    return (
        (head.file / _MANIFEST).is_file() or (head.file / "package.yml").is_file() or (head.file / "base.yml").is_file()
    )


FORMAT = Format(
    name="espanso-package",
    title="espanso 包",
    suffixes=("",),
    read=read,
    write=write,
    basis=Basis.REAL_FILE,
    claims=_claims,
    keeps=espanso.FORMAT.keeps,
    members=members,
    losses=espanso.losses,
)
