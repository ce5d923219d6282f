"""Word lists of who is who."""

from __future__ import annotations

from kg.resolve.who.lexicon import words_of


def test_who_is_abroad_by_calling_and_who_stands_beside_are_apart() -> None:
    assert words_of("context", "nouns", "abroad") & words_of("context", "nouns", "beside") == frozenset()
