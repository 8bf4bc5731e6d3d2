"""The handbook to read: scenarios, buyer types, rules, playbooks, facts and documents, and the way from each to its phrases."""

from app.handbook.article import PLAYBOOK, RULE, SCENARIO, SECTION, TYPE, Place
from app.handbook.opener import Handbook

__all__ = ["PLAYBOOK", "RULE", "SCENARIO", "SECTION", "TYPE", "Handbook", "Place"]
