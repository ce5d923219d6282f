"""The dependency tree of a document while it is put right."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final

from kg.model import Token

__all__ = ["AUXILIARIES", "SUBJECTS", "Tree", "sound"]

AUXILIARIES: Final = frozenset({"aux", "auxpass"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
_sentence: Final = attrgetter("sentence")


def sound(before: Sequence[Token], after: list[Token]) -> list[Token]:
    """Take back what was mended in a sentence that is no tree any more: parsers err in more ways than rules foresee.

    Args:
        before: All tokens of a document.
        after: The same, some with another head; those of such sentences are replaced.

    Returns:
        The tokens as they were mended.
    """
    changed = {new.sentence for old, new in zip(before, after, strict=True) if old.head != new.head}
    for number in sorted(changed):
        start, end = bisect_left(after, number, key=_sentence), bisect_right(after, number, key=_sentence)
        if not _is_tree(after, start, end):
            after[start:end] = before[start:end]
    return after


def _is_tree(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether these tokens hang together under one root."""
    rooted: set[int] = set()
    for first in range(start, end):
        at, path = first, {first}
        while at not in rooted and (head := tokens[at].head) != at:
            if head in path or not start <= head < end:
                return False
            at = head
            path.add(at)
        rooted |= path
    return sum(token.head == token.index for token in tokens[start:end]) == 1


class Tree:
    """Tokens whose heads and relations may be changed.

    Args:
        tokens: All tokens of a document, with the parser's heads and dependency labels.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._before = tokens
        self._tokens = list(tokens)

    def _sound(self) -> list[Token]:
        return sound(self._before, self._tokens)

    def _governors(self, deps: Container[str]) -> set[int]:
        """The words that have a dependent with one of these labels."""
        return {token.head for token in self._tokens if token.dep in deps}

    def _set(self, at: int, head: int, dep: str) -> None:
        """Hang a token on another head."""
        self._tokens[at] = replace(self._tokens[at], head=head, dep=dep)

    def _governing_verb(self, at: int) -> int | None:
        """The first verb above a word, or the word itself."""
        seen = set()
        while at not in seen:
            if self._tokens[at].pos in {"VERB", "AUX"}:
                return at
            seen.add(at)
            at = self._tokens[at].head
        return None

    def _first_of(self, at: int) -> int:
        """Where the words before a word begin that hang on it, one way or another; no comma or conjunction between."""
        first = at
        while first > 0 and self._tokens[first - 1].dep not in {"punct", "cc"} and self._is_below(first - 1, at):
            first -= 1
        return first

    def _is_below(self, at: int, above: int) -> bool:
        seen = set()
        while at not in seen and at != above:
            seen.add(at)
            at = self._tokens[at].head
        return at == above
