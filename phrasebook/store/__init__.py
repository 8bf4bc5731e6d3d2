"""Reads and changes what the phrasebook holds; every change is journaled in the same transaction and can be undone."""
