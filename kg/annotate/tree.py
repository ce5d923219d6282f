"""The dependency tree of a document while it is put right."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace

from kg.model import Token

__all__ = ["Tree"]


class Tree:
    """Tokens whose heads and relations may be changed.

    Args:
        tokens: All tokens of a document, with the parser's heads and dependency labels.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = list(tokens)

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
        """The first of the words before a word that hang on it, one way or another, without a gap."""
        first = at
        while first > 0 and self._is_below(first - 1, at):
            first -= 1
        return first

    def _is_below(self, at: int, above: int) -> bool:
        seen = set()
        while at not in seen and at != above:
            seen.add(at)
            at = self._tokens[at].head
        return at == above
