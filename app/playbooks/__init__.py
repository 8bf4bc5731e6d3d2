"""Playbooks to walk: one step of a talk at a time, with phrases that are copied and the ways on from there."""

from app.playbooks.opener import Playbooks

__all__ = ["Playbooks"]
