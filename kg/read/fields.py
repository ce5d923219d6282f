"""What a source says about a document, checked: the same fields in front matter, in a JSON line and in a page's metadata."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from datetime import date, datetime
from difflib import get_close_matches
from typing import Final

from kg.errors import SourceError
from kg.model import Document

__all__ = ["KNOWN", "document"]

KNOWN: Final = ("id", "title", "published", "url", "publisher", "language")
"""The fields that mean something; others are passed over, unless one looks like a slip for one of these."""
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]+")
_NUMERIC = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_LOG = logging.getLogger(__name__)
_NO_TEXT = re.compile("[\x00\ud800-\udfff]")


def document(fields: Mapping[str, object], text: str, name: str, source: str) -> Document:
    """Make a document of a text and what is said about it.

    Args:
        fields: Metadata by name; None stands for a field that is not there.
        text: The text, exactly as given.
        name: Its identifier, where the fields give none.
        source: Where it was read, for messages.

    Raises:
        SourceError: The text is empty or a field is malformed; the reason names the field.
    """
    for field in fields:
        if field not in KNOWN and field != "text" and (meant := get_close_matches(field, KNOWN, 1, 0.8)):
            raise SourceError(source, f"has an unknown field '{field}' (did you mean '{meant[0]}'?)")
    if not text.strip():
        raise SourceError(source, "is empty")
    if _NO_TEXT.search(text):
        raise SourceError(source, "holds characters that no text has (a NUL or half a surrogate pair)")
    url = _string(fields, "url", source)
    if url is not None and not _URL.fullmatch(url):
        raise SourceError(source, f"url: {url!r} is not a URL")
    return Document(
        id=_string(fields, "id", source) or name,
        text=text,
        title=_string(fields, "title", source),
        published=_date(fields.get("published"), source),
        url=url,
        publisher=_string(fields, "publisher", source),
        language=_string(fields, "language", source),
        source=source,
    )


def _string(fields: Mapping[str, object], field: str, source: str) -> str | None:
    value = fields.get(field)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise SourceError(source, f"{field}: must be a text, not {type(value).__name__}")
    found = str(value).strip()
    if _NO_TEXT.search(found):
        raise SourceError(source, f"{field}: holds characters that no text has")
    return found or None


def _date(value: object, source: str) -> date | None:
    if value is None:
        return None
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value.strip()).date()
        except ValueError:
            numbers = _NUMERIC.fullmatch(value.strip())
        if numbers is not None:
            first, second, year = map(int, numbers.groups())
            return _day_month_year(value, first, second, year, source)
    raise SourceError(source, f"published: {value!r} is not a date (write it as 2016-12-30)")


def _day_month_year(value: str, first: int, second: int, year: int, source: str) -> date | None:
    """Read "30/12/2016" and "12/30/2016"; of two small numbers nobody can tell the month, and a date is never made up."""
    if first <= 12 and second <= 12 and first != second:
        _LOG.warning("%s: published: %r may be two dates: read as undated (write it as 2016-12-30)", source, value)
        return None
    day, month = (first, second) if second <= 12 else (second, first)
    try:
        return date(year, month, day)
    except ValueError:
        raise SourceError(source, f"published: {value!r} is not a date (write it as 2016-12-30)") from None
