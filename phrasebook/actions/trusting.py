"""Decides what the signature of a pack is worth here: nothing, a stranger's, or that of a lead whose key was accepted."""

from __future__ import annotations

import io
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from phrasebook.database import Database
from phrasebook.errors import BadInput
from phrasebook.packs import Identity, Signature, key_words, native
from phrasebook.store import trust
from phrasebook.store.trust import TrustedKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What is known of a pack's origin. ``by`` is the name under which the key was accepted, else the one that it gives itself."""

    signed: bool = False
    trusted: bool = False
    by: str = ""
    key: str = ""
    words: str = ""

    @property
    def code(self) -> str:
        """Why its approved phrases arrive as drafts, as an error code; empty where they do not."""
        if self.trusted:
            return ""
        return "pack-unknown-key" if self.signed else "pack-unsigned"


def is_expired(identity: Identity | None) -> bool:
    """Return whether the last day of a pack is over."""
    today = datetime.now(UTC).astimezone().date().isoformat()
    return identity is not None and bool(identity.expires) and identity.expires < today


def examine(database: Database, identity: Identity | None, signature: Signature | None) -> Trust:
    """Return what a pack's signature is worth.

    Raises:
        BadInput: ``pack-expired``; ``pack-older`` where a newer issue of the same lead's pack was taken already.
    """
    if identity is not None and is_expired(identity):
        raise BadInput("pack-expired", name=identity.name, date=identity.expires)
    if signature is None:
        return Trust()
    known = trust.name_of(database, signature.key)
    found = Trust(
        signed=True,
        trusted=known is not None,
        by=known or signature.name,
        key=signature.key,
        words=key_words.words(signature.key),
    )
    if known is not None and identity is not None:
        taken = trust.newest_taken(database, key=signature.key, pack=identity.id)
        if identity.version < taken:
            raise BadInput("pack-older", name=identity.name, version=identity.version, taken=taken)
    return found


def require(found: Trust) -> None:
    """Refuse a pack that no trusted lead has signed.

    Raises:
        BadInput: ``pack-unsigned`` or ``pack-unknown-key``.
    """
    if found.trusted:
        return
    if not found.signed:
        raise BadInput("pack-unsigned")
    raise BadInput("pack-unknown-key", name=found.by, words=found.words)


def key_in(source: str) -> tuple[str, str]:
    """Return the key that a text or a signed pack's file gives, and the name beside it.

    Raises:
        BadInput: ``key-unreadable``, or ``pack-unsigned`` for a file that nobody signed.
    """
    if key_words.is_key(source):
        return key_words.encode(key_words.decode(source)), ""
    if source.startswith(_LINK):
        key, _, name = source[len(_LINK) :].partition("?name=")
        return key_words.encode(key_words.decode(key)), name
    if not Path(source).suffix:
        raise BadInput("key-unreadable")
    _, signature = native.look(Path(source))
    if signature is None:
        raise BadInput("pack-unsigned")
    return signature.key, signature.name


def accept(database: Database, source: str, name: str = "") -> TrustedKey:
    """Trust the key of a text or of a signed pack's file."""
    key, given = key_in(source)
    return trust.accept(database, key, name or given)


_LINK = "kuaida-key:"


def qr_svg(key: str, name: str) -> str:
    """Return a QR code of a key as SVG, to be shown beside its words."""
    import segno

    out = io.BytesIO()
    segno.make(f"{_LINK}{key.replace('-', '')}?name={name}", error="m").save(out, kind="svg", scale=4, border=4)
    return out.getvalue().decode("utf-8")


def qr_text(key: str, name: str) -> str:
    """Return a QR code of a key for a terminal."""
    import segno

    out = io.StringIO()
    segno.make(f"{_LINK}{key.replace('-', '')}?name={name}", error="m").terminal(out=out, compact=True)
    return out.getvalue()
