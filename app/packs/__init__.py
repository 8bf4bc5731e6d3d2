"""Takes phrases from teammates' files and writes files for them."""

from app.packs.export_dialog import ExportDialog, Place
from app.packs.files import Target, ask_for_source, readable
from app.packs.import_dialog import ImportDialog

__all__ = ["ExportDialog", "ImportDialog", "Place", "Target", "ask_for_source", "readable"]
