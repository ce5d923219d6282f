"""Takes a page apart as a browser would."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

__all__ = ["PageParser", "parsed"]


class PageParser(HTMLParser):
    """Collects elements with their attributes, and the text inside scripts, styles and the title."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": [], "title": []}
        self._open: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag in self.inside:
            self._open = tag
            self.inside[tag].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag == self._open:
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._open:
            self.inside[self._open][-1] += data

    @property
    def data(self) -> dict[str, Any]:
        """The values in the page's block of JSON."""
        found: dict[str, Any] = json.loads(self.inside["script"][0])
        return found

    @property
    def policy(self) -> str:
        """The content security policy."""
        rules = [attrs["content"] for tag, attrs in self.elements if tag == "meta" and "http-equiv" in attrs]
        assert len(rules) == 1
        assert rules[0]
        return rules[0]


def parsed(html: str) -> PageParser:
    """Parse a page."""
    parser = PageParser()
    parser.feed(html)
    parser.close()
    return parser
