"""Names that stand where only a place's do, whatever the recogniser takes them for: "the city of Palmer", "a Palmer resident"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.model import EntityKind, Reading, Token
from kg.resolve import gazetteer
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.lexicon import noun, words_of
from kg.resolve.who.span import Span
from kg.resolve.who.telling import told

__all__ = ["is_placed", "located_names"]

_LOCAL = frozenset({"in", "near", "outside", "inside", "around", "throughout", "across"})
_SETTLED = frozenset({"city", "region"})
_ENOUGH = 2

Words = tuple[str, ...]


def located_names(reading: Reading, names: Iterable[tuple[Span, Words]]) -> set[Words]:
    """The names that are places' by where they stand.

    Args:
        reading: A reading with tokens.
        names: Its name spans with their words.

    Returns:
        The words of those that stand once where only a place does, or in several of the ways in which places do.
    """
    found: set[Words] = set()
    clues: defaultdict[Words, set[str]] = defaultdict(set)
    for span, words in names:
        if told(words) is not None or (span.end < len(reading.tokens) and reading.tokens[span.end].text == ":"):
            continue  # the title of a work: "in Batman: The Animated Series"
        token = reading.tokens[span_head(reading, span.start, span.end)]
        if _is_located(reading, span, token):
            found.add(words)
        elif len(words) == 1 and not (token.text.isupper() and len(token.text) < 7):
            clues[words] |= _clues(reading, span, token)
    return found | {words for words, kinds in clues.items() if len(kinds) >= _ENOUGH}


def is_placed(reading: Reading, span: Span) -> bool:
    """Whether a name that the recogniser passed over or takes for an unknown people's is a place's by where it stands.

    It is in "the town of Dolow"; and in "near Afrin", if such a place is listed.

    Args:
        reading: A reading with tokens.
        span: A name of no label, or of a people's.
    """
    token = reading.tokens[span_head(reading, span.start, span.end)]
    return token.dep == "pobj" and token.tag == "NNP" and _is_located(reading, span, token)


def _is_located(reading: Reading, span: Span, token: Token) -> bool:
    """Whether a name is a settlement's ("the city of Palmer"), has residents, or is somewhere to be in and listed."""
    above = reading.tokens[token.head]
    if token.dep == "compound" and above.index == token.index + 1:
        return above.lemma in words_of("places", "nouns", "resident")
    if token.dep != "pobj" or above.index != span.start - 1:
        return False
    if above.lemma == "of":
        known = noun(reading.tokens[above.head].lemma)
        return known is not None and known.role in _SETTLED
    return above.lemma in _LOCAL and bool(gazetteer.places_named(plain(reading, span.start, span.end)))


def _clues(reading: Reading, span: Span, token: Token) -> set[str]:
    """What speaks for a place though it may be said of bodies, too: "in Millom", "a Millom man", "Newton Street, Millom"."""
    found: set[str] = set()
    above = reading.tokens[token.head]
    if token.dep == "pobj" and above.index == span.start - 1 and above.lemma in _LOCAL:
        found.add("in")
    if token.dep == "compound" and above.lemma in words_of("places", "nouns", "local"):
        found.add("local")
    if span.start > 1 and reading.tokens[span.start - 1].text == ",":
        street = tuple(each.text.lower() for each in reading.tokens[max(0, span.start - 3) : span.start - 1])
        if told(street) is EntityKind.PLACE:
            found.add("street")
    return found
