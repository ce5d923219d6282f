"""The gender of named people: titles, nouns before the name, given names."""

from __future__ import annotations

from functools import cache

from kg.model import Reading
from kg.resolve.who.lexicon import given_gender, is_surname, noun, words_of
from kg.resolve.who.spans import Span, is_title

__all__ = ["gender_of", "honorifics", "lean_of"]


@cache
def honorifics() -> frozenset[str]:
    """Manners of address that tell a gender ("Mrs.", "Sir")."""
    return words_of("titles", "honorific", "female") | words_of("titles", "honorific", "male")


def gender_of(reading: Reading, span: Span, words: tuple[str, ...]) -> str:
    """The gender of a person by title, noun or given name: "Mrs.", "actress", "Angela", "Alice" alone.

    Args:
        reading: The document.
        span: The name.
        words: Its words, in lower case.

    Returns:
        ``f``, ``m`` or ``""``.
    """
    for index in range(span.start - 1, max(-1, span.start - 5), -1):
        token = reading.tokens[index]
        word = token.text.lower()
        if word in words_of("titles", "honorific", "female"):
            return "f"
        if word in words_of("titles", "honorific", "male"):
            return "m"
        known = noun(token.lemma)
        if known is not None and known.gender and token.dep in {"compound", "nmod"}:
            return known.gender
        if not is_title(token):
            break
    if len(words) > 1 or not is_surname(words[0]):
        return given_gender(words[0]) or given_gender("".join(words[:3])) or ""
    return ""


def lean_of(words: tuple[str, ...]) -> str:
    """The gender that a name suggests where nothing tells it.

    A lone given name may be a surname; "-a" ends women's names in most of Europe, "-ko" in Japan.

    Args:
        words: The name's words, in lower case.

    Returns:
        ``f``, ``m`` or ``""``.
    """
    known = given_gender(words[0])
    if known is not None:
        return known
    return "f" if len(words) > 1 and len(words[0]) > 3 and words[0].endswith(("a", "ette", "elle", "ine", "ko")) else ""
