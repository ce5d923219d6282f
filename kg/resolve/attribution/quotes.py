"""Quotation marks: which words stand between them.

A quotation may run over sentences and over paragraphs, each of which then opens with a mark again. A straight mark opens or
closes by the white space beside it. An apostrophe is no mark: a single mark opens only before a word and if another closes it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Reading, Token

__all__ = ["Quotation", "find_quotations"]

_OPEN = {"“": "”", "„": "”", "«": "»", "‘": "’", "``": "''", "''": "''", '"': '"', "'": "'"}
_CLOSE = {"”", "»", "’", "''", '"', "'"}
_SINGLE = {"‘", "’", "'"}
_LONGEST = 300
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
        if opened is not None and _paragraph_ends(text, tokens[token.index - 1], token) and token.text != opened.text:
            _break_off(reading, found, opened)
            opened = None
        if token.text not in _OPEN and token.text not in _CLOSE:
            continue
        if opened is None:
            opened = token if _opens(text, token) and _has_end(reading, token) else None
        elif _closes(text, opened, token):
            _keep(found, opened, token.index)
            opened = None
        elif token.text == opened.text and _opens(text, token) and not _paragraph_ends(text, tokens[token.index - 1], token):
            _break_off(reading, found, opened)
            opened = token
    if opened is not None:
        _break_off(reading, found, opened)
    return found


def _has_end(reading: Reading, opened: Token) -> bool:
    """Whether a single mark, which may be an apostrophe, is closed before the paragraph ends."""
    if opened.text not in _SINGLE:
        return True
    text, before = reading.document.text, opened
    for token in reading.tokens[opened.index + 1 : opened.index + _LONGEST]:
        if _paragraph_ends(text, before, token):
            return False
        if token.text in _CLOSE and _closes(text, opened, token):
            return True
        before = token
    return False


def _paragraph_ends(text: str, before: Token, after: Token) -> bool:
    gap = text[before.end : after.begin]
    lines = gap.count("\n")
    return lines > 1 or (lines == 1 and after.text in _OPEN and text[before.end - 1] in ".!?…,")


def _break_off(reading: Reading, found: list[Quotation], opened: Token) -> None:
    """Nobody closed the quotation: it is taken to end with its sentence."""
    if opened.text not in _SINGLE:
        _keep(found, opened, reading.sentences[opened.sentence].end)


def _keep(found: list[Quotation], opened: Token, end: int) -> None:
    if end > opened.index + 1:
        found.append(Quotation(opened.index + 1, end, opened.text in _SINGLE))


def _opens(text: str, token: Token) -> bool:
    if token.text not in _OPEN or token.dep == "case":
        return False
    if token.text not in _STRAIGHT:
        return True
    if token.end >= len(text) or text[token.end].isspace():
        return False
    tight_before = token.begin > 0 and (text[token.begin - 1].isalnum() or text[token.begin - 1] in ".,!?;\"'”’")
    return not tight_before or (token.tag == "``" and token.text not in _SINGLE)


def _closes(text: str, opened: Token, token: Token) -> bool:
    if token.text != _OPEN[opened.text] or token.dep == "case":
        return False
    if token.text not in _STRAIGHT and token.text not in _SINGLE:
        return True
    free_after = token.end >= len(text) or not text[token.end].isalnum()
    tight_before = token.begin > 0 and not text[token.begin - 1].isspace()
    if token.text in _SINGLE:
        return free_after and tight_before
    return free_after or tight_before
