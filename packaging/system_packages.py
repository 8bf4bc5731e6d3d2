"""What Kuaida needs from the system: how to see that it is there, and how to install it on Debian and Ubuntu."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import invalidate_caches
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from project import DoorError, say


class Need(NamedTuple):
    """A Debian package and its proof: a library, program or Python module, or a file that matches."""

    package: str
    library: str = ""
    program: str = ""
    module: str = ""
    files: tuple[str, ...] = ()

    def met(self) -> bool:
        """Say whether the thing itself is there, whichever package or system brought it."""
        if self.library:
            return _loads(self.library)
        if self.program:
            return shutil.which(self.program) is not None
        if self.module:
            invalidate_caches()
            return find_spec(self.module) is not None
        return any(next(Path("/").glob(pattern), None) for pattern in self.files)


# What PySide6-Essentials 6.11.3 links to and does not bring: docs/decisions/system-packages.md.
QT = (
    Need("libegl1", library="libEGL.so.1"),
    Need("libgl1", library="libGL.so.1"),
    Need("libglib2.0-0", library="libgthread-2.0.so.0"),
    Need("libfontconfig1", library="libfontconfig.so.1"),
    Need("libfreetype6", library="libfreetype.so.6"),
    Need("libdbus-1-3", library="libdbus-1.so.3"),
    Need("libgssapi-krb5-2", library="libgssapi_krb5.so.2"),
    Need("libbrotli1", library="libbrotlidec.so.1"),
    Need("libx11-6", library="libX11.so.6"),
    Need("libx11-xcb1", library="libX11-xcb.so.1"),
    Need("libxkbcommon0", library="libxkbcommon.so.0"),
    Need("libxkbcommon-x11-0", library="libxkbcommon-x11.so.0"),
    Need("libxcb1", library="libxcb.so.1"),
    Need("libxcb-cursor0", library="libxcb-cursor.so.0"),
    Need("libxcb-icccm4", library="libxcb-icccm.so.4"),
    Need("libxcb-image0", library="libxcb-image.so.0"),
    Need("libxcb-keysyms1", library="libxcb-keysyms.so.1"),
    Need("libxcb-randr0", library="libxcb-randr.so.0"),
    Need("libxcb-render0", library="libxcb-render.so.0"),
    Need("libxcb-render-util0", library="libxcb-render-util.so.0"),
    Need("libxcb-shape0", library="libxcb-shape.so.0"),
    Need("libxcb-shm0", library="libxcb-shm.so.0"),
    Need("libxcb-sync1", library="libxcb-sync.so.1"),
    Need("libxcb-util1", library="libxcb-util.so.1"),
    Need("libxcb-xfixes0", library="libxcb-xfixes.so.0"),
    Need("libxcb-xkb1", library="libxcb-xkb.so.1"),
)
PASTE = Need("libxcb-xtest0", library="libxcb-xtest.so.0")  # app/xlib/fake_keys.py; without it phrases are only copied
CHINESE_FONT = Need(
    "fonts-noto-cjk",
    files=tuple(
        f"{folder}/**/{name}*"
        for folder in ("usr/share/fonts", "usr/local/share/fonts", str(Path.home() / ".local/share/fonts").lstrip("/"))
        for name in ("NotoSansCJK", "NotoSansSC", "SourceHanSans", "wqy-", "msyh", "DroidSansFallback")
    ),
)
DESKTOP = (*QT, PASTE, CHINESE_FONT)
JOURNEYS = (
    Need("xvfb", program="Xvfb"),
    Need("xserver-xephyr", program="Xephyr"),
    Need("openbox", program="openbox"),
    Need("xdotool", program="xdotool"),
    Need("xclip", program="xclip"),
    Need("xterm", program="xterm"),
    Need("wmctrl", program="wmctrl"),
    Need("x11-utils", program="xprop"),
    Need("imagemagick", program="import"),
    Need("dbus", program="dbus-run-session"),
    Need("dbus-x11", program="dbus-launch"),
    Need("ibus", program="ibus-daemon"),
    Need("ibus-libpinyin", files=("usr/lib*/ibus/ibus-engine-libpinyin", "usr/libexec/ibus-engine-libpinyin")),
)
PEERS = (Need("fzf", program="fzf"), Need("ripgrep", program="rg"), Need("copyq", program="copyq"))


def provide(needs: tuple[Need, ...]) -> list[Need]:
    """Install what is missing where that is possible, and return what is missing still."""
    missing = _missing(needs)
    if missing and shutil.which("apt-get") and os.geteuid() == 0:
        _install(missing)
        missing = _missing(needs)
    return missing


def require(needs: tuple[Need, ...]) -> None:
    """Like ``provide``, and stop with the one line that helps where something is still missing."""
    if missing := provide(needs):
        raise DoorError(line(missing))


def line(missing: list[Need]) -> str:
    """Return the one line that brings what is missing: a command, or elsewhere than on Debian a list of things."""
    if shutil.which("apt-get"):
        return f"Run this once: sudo apt-get install -y {' '.join(need.package for need in missing)}"
    things = (need.library or need.program or need.module or f"fonts such as {need.package}" for need in missing)
    return f"Install with your system's package manager what brings: {', '.join(things)}"


def _missing(needs: tuple[Need, ...]) -> list[Need]:
    return [need for need in needs if not need.met()] if sys.platform == "linux" else []


def _loads(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _install(needs: list[Need]) -> None:
    names = [need.package for need in needs]
    say(f"Installing system packages: {' '.join(names)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    apt = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *names]):
        subprocess.run([*apt, *step], env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False)
