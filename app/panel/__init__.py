"""The panel: the narrow column beside the chat window."""

from app.panel.window import Panel

__all__ = ["Panel"]
