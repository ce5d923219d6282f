"""JSON Lines: a document a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from kg.errors import SourceError
from kg.model import Document
from kg.read.decode import decode
from kg.read.fields import document

__all__ = ["read_lines"]


def read_lines(lines: Iterable[bytes], source: str) -> Iterator[Document | SourceError]:
    """Read a file of JSON objects, each with ``id`` and ``text`` and the optional fields.

    Args:
        lines: The file's lines, drawn one at a time.
        source: The file; messages add the line number.

    Yields:
        A document for each line that is not blank, or the error that names the line.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            place = f"{source}:{number}"
            try:
                yield _document(decode(line, place), place)
            except SourceError as error:
                yield error


def _document(line: str, source: str) -> Document:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise SourceError(source, f"is not JSON: {error}") from error
    if not isinstance(fields, dict):
        raise SourceError(source, "is not a JSON object")
    text = fields.get("text")
    if not isinstance(text, str):
        raise SourceError(source, "has no text")
    if not isinstance(fields.get("id"), str | int) or fields["id"] == "":
        raise SourceError(source, "has no id")
    return document(fields, text, "", source)
