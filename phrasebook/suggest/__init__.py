"""Answers a buyer's message with ranked scenarios and their best approved reply."""
