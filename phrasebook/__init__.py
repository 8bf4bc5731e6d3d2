"""The phrasebook: phrases, their search, rules, packs and statistics in one SQLite file, without any window."""
