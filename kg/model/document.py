"""A text as it was read, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["Document"]


@dataclass(frozen=True, slots=True)
class Document:
    """One news text, exactly as given.

    Attributes:
        id: The identifier given, or the file's path relative to the source.
        text: The text; every offset in the graph counts Unicode code points of this very string.
        title: Headline, if the source gives one.
        published: The date that relative dates are resolved against, if known.
        url: Where it was published.
        publisher: Who published it.
        language: Declared language (BCP 47), if any.
        source: The file or stream it was read from, for messages and provenance.
    """

    id: str
    text: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    publisher: str | None = None
    language: str | None = None
    source: str = ""
