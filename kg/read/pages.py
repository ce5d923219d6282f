"""HTML pages: main text and metadata by trafilatura."""

from __future__ import annotations

import logging
import re

from kg.errors import SourceError
from kg.model import Document
from kg.read.fields import document

__all__ = ["read_page"]

_LANGUAGE = re.compile(rb"<html\b[^>]*?\blang\s*=\s*[\"']?([A-Za-z-]+)", re.IGNORECASE)


def read_page(data: bytes, name: str, source: str) -> Document:
    """Read one page.

    Args:
        data: The page as it was saved; its encoding is read from it.
        name: Identifier.
        source: The file, for messages.

    Returns:
        The article. Its text is what was extracted, a paragraph a line; its date is the one that the metadata state.

    Raises:
        SourceError: No article is found in the page.
    """
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    page = bare_extraction(
        data,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if page is None or isinstance(page, dict) or not page.text:
        raise SourceError(source, "holds no article text")
    # A page that calls itself English may be anything: that is what templates say. Another language is meant.
    declared = _LANGUAGE.search(data[:4096])
    language = declared[1].decode("ascii") if declared else ""
    fields = {
        "title": page.title,
        "published": page.date,
        "url": page.url,
        "publisher": page.sitename,
        "language": None if language.lower().startswith("en") else language,
    }
    return document(fields, page.text, name, source)
