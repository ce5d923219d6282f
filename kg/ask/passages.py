"""The words of a document around a mention."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Passage", "sentence_around"]

_END = re.compile(r"(?<![A-Z])[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n+")
_REACH = 600


@dataclass(frozen=True, slots=True)
class Passage:
    """A mention with the words around it, exactly as given.

    Attributes:
        document: IRI of the document.
        name: Its ``dcterms:identifier``.
        begin: First code point of the mention.
        end: One past its last code point.
        before: Words before the mention.
        marked: The mention.
        after: Words after it.
        note: What is known of the mention: its kind and the rule that tied it to what it means.
    """

    document: str
    name: str
    begin: int
    end: int
    before: str
    marked: str
    after: str
    note: str = ""


def sentence_around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence that holds a span, as far as punctuation tells.

    Args:
        text: The document's text.
        begin: First code point of the span.
        end: One past its last code point.

    Returns:
        Where the sentence begins and ends.
    """
    first, last = max(0, begin - _REACH), min(len(text), end + _REACH)
    for match in _END.finditer(text, first, min(begin + 2, len(text))):  # an end shows by the two characters after it
        if match.end() <= begin:
            first = match.end()
    following = _END.search(text, end, last)
    if following is not None:
        last = following.start() + len(following.group().rstrip())
    return first, last
