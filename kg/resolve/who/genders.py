"""The gender of named people: titles, nouns before the name, given names."""

from __future__ import annotations

from functools import cache

from kg.model import Reading
from kg.resolve.who.evidence import stands_under
from kg.resolve.who.grammar import SUBJECTS
from kg.resolve.who.lexicon import given_gender, is_surname, noun, words_of
from kg.resolve.who.span import Span
from kg.resolve.who.spans import is_title

_OWN = {"his": "m", "himself": "m", "her": "f", "herself": "f"}
_LONG = 80

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


def lean_of(reading: Reading, head: int, words: tuple[str, ...]) -> str:
    """The gender that a name suggests where nothing tells it.

    A "his" or "herself" under the verb of which it is the subject counts first; a lone given name may be a surname; "-a" ends
    women's names in most of Europe, "-ko" in Japan.

    Args:
        reading: The document.
        head: The name's head.
        words: The name's words, in lower case.

    Returns:
        ``f``, ``m`` or ``""``.
    """
    known = _echo(reading, head) or given_gender(words[0])
    if known is not None:
        return known
    return "f" if len(words) > 1 and len(words[0]) > 3 and words[0].endswith(("a", "ette", "elle", "ine", "ko")) else ""


def _echo(reading: Reading, head: int) -> str | None:
    """The gender of a possessive or reflexive that the subject's own clause holds: "Curie thanked her sister"."""
    token = reading.tokens[head]
    sentence = reading.sentences[token.sentence]
    if token.dep not in SUBJECTS or sentence.end - sentence.start > _LONG:
        return None
    for index in range(sentence.start, sentence.end):
        own = reading.tokens[index]
        gender = _OWN.get(own.text.lower())
        if gender and (own.dep == "poss" or own.text.lower().endswith("self")) and stands_under(reading, index, token.head):
            return gender
    return None
