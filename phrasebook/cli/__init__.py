"""The command line: everything that the phrasebook can do without a window; ``main`` joins one file per group of commands."""
