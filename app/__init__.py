"""The desktop program: windows, hotkeys, clipboard and tray over the phrasebook."""
