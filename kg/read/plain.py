"""Plain text and Markdown, with optional YAML front matter."""

from __future__ import annotations

import re
from typing import Final

import yaml

from kg.errors import SourceError
from kg.model import Document
from kg.read.fields import document

__all__ = ["read_plain"]

_LONGEST: Final = 65_536
"""Characters of front matter that are looked through for its end."""
_NOTHING: Final = ("", "~", "null")
_FRONT = re.compile(r"---[ \t]*(?:\r\n|\n)(.*?)^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\Z)", re.DOTALL | re.MULTILINE)


def read_plain(text: str, name: str, source: str) -> Document:
    """Read one text.

    Args:
        text: The file's content. Front matter stands between two lines of ``---`` at its very beginning; the document's text is
            what follows, exactly.
        name: Identifier where the front matter gives none.
        source: The file, for messages.

    Raises:
        SourceError: The front matter is malformed, or the text is empty.
    """
    match = _FRONT.match(text, 0, min(len(text), _LONGEST))
    if match is None:
        return document({}, text, name, source)
    fields = _parsed(match[1], source)
    if fields is None:
        return document({}, text, name, source)
    return document(fields, text[match.end() :], name, source)


def _parsed(front: str, source: str) -> dict[str, object] | None:
    """The fields, or None where rules of dashes merely surround a text."""
    try:
        # The base loader leaves every value a string: an id of 007, a title of "No" and an impossible date stay what they are.
        found = yaml.load(front, yaml.BaseLoader) if front.strip() else {}
    except (yaml.YAMLError, RecursionError) as error:
        raise SourceError(source, f"front matter: {_reason(error)}") from error
    if not isinstance(found, dict):
        return None
    return {str(field): None if value in _NOTHING else value for field, value in found.items()}


def _reason(error: Exception) -> str:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        return f"line {error.problem_mark.line + 2}: {error.problem}"
    return " ".join(str(error).split())
