"""Quotation marks: which words stand between them.

A quotation may run over sentences and over paragraphs, each of which then opens with a mark again. A straight mark opens or
closes by the white space beside it. An apostrophe is no mark: a single one opens only before a word, and closes only what is open.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Reading, Token

__all__ = ["Quotation", "find_quotations"]

_OPEN = {"“": "”", "„": "”", "«": "»", "‘": "’", "``": "''", "''": "''", '"': '"', "'": "'"}
_CLOSE = {"”", "»", "’", "''", '"', "'"}
_SINGLE = {"‘", "’", "'"}
_STRAIGHT = {'"', "'", "''"}


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks.

    Attributes:
        start: First token inside the opening mark.
        end: One past the last token before the closing mark.
        single: Whether the marks are single ones.
    """

    start: int
    end: int
    single: bool


def find_quotations(reading: Reading) -> list[Quotation]:
    """Find the quotations of a text; a quotation inside another is part of the outer one.

    Args:
        reading: A reading with tokens.

    Returns:
        The quotations in text order.
    """
    found: list[Quotation] = []
    text, tokens = reading.document.text, reading.tokens
    opened: Token | None = None
    for token in tokens:
        if opened is not None and token.index > 0 and _paragraph_ends(text, tokens[token.index - 1], token):
            opened = _at_paragraph(found, opened, token)
        if token.text not in _OPEN and token.text not in _CLOSE:
            continue
        if opened is None:
            opened = token if _opens(text, token) else None
        elif _closes(text, opened, token):
            _keep(found, opened, token.index)
            opened = None
    if opened is not None and opened.text not in _SINGLE:
        _keep(found, opened, len(tokens))
    return found


def _paragraph_ends(text: str, before: Token, after: Token) -> bool:
    gap = text[before.end : after.begin]
    lines = gap.count("\n")
    return lines > 1 or (lines == 1 and after.text in _OPEN and text[before.end - 1] in ".!?…,")


def _at_paragraph(found: list[Quotation], opened: Token, first: Token) -> Token | None:
    """What is still open when a paragraph starts: a repeated opening mark carries a quotation on."""
    if first.text == opened.text:
        return opened
    if opened.text not in _SINGLE:
        _keep(found, opened, first.index)
    return None


def _keep(found: list[Quotation], opened: Token, end: int) -> None:
    if end > opened.index + 1:
        found.append(Quotation(opened.index + 1, end, opened.text in _SINGLE))


def _opens(text: str, token: Token) -> bool:
    if token.text not in _OPEN or token.dep == "case":
        return False
    if token.text not in _STRAIGHT:
        return True
    free_before = token.begin == 0 or not (text[token.begin - 1].isalnum() or text[token.begin - 1] in ".,!?;")
    tight_after = token.end < len(text) and not text[token.end].isspace()
    return free_before and tight_after


def _closes(text: str, opened: Token, token: Token) -> bool:
    if token.text != _OPEN[opened.text] or token.dep == "case":
        return False
    if token.text not in _STRAIGHT and token.text not in _SINGLE:
        return True
    free_after = token.end >= len(text) or not text[token.end].isalnum()
    tight_before = token.begin > 0 and not text[token.begin - 1].isspace()
    return tight_before if token.text in _SINGLE and free_after else free_after or tight_before
