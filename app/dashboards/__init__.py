"""Shows what the uses of phrases add up to."""

from app.dashboards.statistics_page import StatisticsPage

__all__ = ["StatisticsPage"]
