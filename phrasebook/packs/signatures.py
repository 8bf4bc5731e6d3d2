"""Signs the manifest of a pack with Ed25519, and proves such a signature; the manifest holds the digests of everything else."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import Any, Final

from phrasebook.errors import BadInput
from phrasebook.packs import key_words
from phrasebook.packs.form import Signature

_ALGORITHM: Final = "Ed25519"
_PURPOSE: Final = b"kuaida-pack-v1\0"
_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody's private key, and the name that stands with it."""

    private: bytes
    name: str

    @property
    def key(self) -> str:
        """The public key as text."""
        return public(self.private)


def new_key() -> bytes:
    """Return a new private key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.generate().private_bytes_raw()


def public(private: bytes) -> str:
    """Return the public key of a private one, as text."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return key_words.encode(Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())


def sign(signer: Signer, manifest: bytes) -> dict[str, Any]:
    """Return what goes into ``signature.json``; the same key and manifest give the same signature."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    private = Ed25519PrivateKey.from_private_bytes(signer.private)
    return {
        "algorithm": _ALGORITHM,
        "key": signer.key,
        "name": signer.name[:_NAME],
        "signature": base64.b64encode(private.sign(_message(signer.name[:_NAME], manifest))).decode("ascii"),
    }


def verify(found: Any, manifest: bytes) -> Signature:
    """Return who signed the manifest.

    Raises:
        BadInput: ``pack-changed`` where the signature is not of this manifest, ``pack-broken`` where it is none.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    names = ("algorithm", "key", "name", "signature")
    if not isinstance(found, dict) or not all(isinstance(found.get(name), str) for name in names):
        raise BadInput("pack-broken", reason="signature.json")
    if found["algorithm"] != _ALGORITHM or len(found["name"]) > _NAME:
        raise BadInput("pack-broken", reason="signature.json")
    try:
        key = key_words.decode(found["key"])
        signature = base64.b64decode(found["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(key).verify(signature, _message(found["name"], manifest))
    except (InvalidSignature, ValueError, BadInput) as error:
        raise BadInput("pack-changed") from error
    return Signature(key=key_words.encode(key), name=found["name"], digest=hashlib.sha256(manifest).hexdigest())


def _message(name: str, manifest: bytes) -> bytes:
    """Return what is signed: the signer's name too, so that nobody can write another one beside the key."""
    return _PURPOSE + name.encode("utf-8", "surrogatepass") + b"\0" + manifest
