"""What a name's own words tell of what it names."""

from __future__ import annotations

from kg.model import EntityKind, Reading
from kg.resolve.who.lexicon import given_gender, noun, words_of
from kg.resolve.who.span import Span

__all__ = ["is_full_name", "is_organ", "name_words", "told", "told_word"]


def name_words(reading: Reading, span: Span) -> tuple[str, ...]:
    """The words of a span, in lower case."""
    return tuple(reading.tokens[index].text.lower() for index in range(span.start, span.end))


def is_full_name(words: tuple[str, ...]) -> bool:
    """Whether words look like a person's full name: a given name and what may be a surname."""
    if not 1 < len(words) < 5 or given_gender(words[0]) is None or not words[-1][0].isalpha() or told(words) is not None:
        return False
    return words[-1] not in words_of("organizations", "names", "thing")


def told(words: tuple[str, ...]) -> EntityKind | None:
    """The class that a name's own words tell: "… University", "Bank of …", "Lake …"."""
    if len(words) < 2:
        return None
    bodies, places = words_of("organizations", "names", "organization"), words_of("organizations", "names", "place")
    first = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if first in bodies or words[-1] in words_of("organizations", "names", "chamber"):
        return EntityKind.ORGANIZATION
    if words[-1] in places or first in places or words[0] in words_of("places", "nouns", "before"):
        return EntityKind.PLACE
    return EntityKind.ORGANIZATION if words[-1] in bodies else None


def told_word(words: tuple[str, ...]) -> str | None:
    """The word in the name of a body that says what it is: "university" in "University of Ghana"; None where none does."""
    if len(words) < 2:
        return None
    word = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    known = noun(word)
    return word if known is not None and known.sort is EntityKind.ORGANIZATION else None


def is_organ(words: tuple[str, ...]) -> bool:
    """Whether a body's name says that it acts for a state or in its politics: "… Ministry", "… Army", "… Liberation Front"."""
    return not words_of("organizations", "names", "organ").isdisjoint(words)
