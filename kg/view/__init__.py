"""The page that shows the graph: one HTML file, no network, readable by eye, keyboard and printer."""

from kg.view.page import network, page, write_page

__all__ = ["network", "page", "write_page"]
