"""Peoples and the adjectives of states: where they speak of the state, and where of a language, a dish or a breed."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import plain
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.span import Span
from kg.resolve.who.telling import name_words

__all__ = ["find_people", "is_hyphened", "is_settled"]

_BEFORE = frozenset({"amod", "compound", "nmod"})


def find_people(reading: Reading, span: Span, head: int) -> Candidate | None:
    """A people ("Americans", "the Dutch", "a Palestinian"), or the adjective of a state ("Russian").

    Args:
        reading: A reading with names.
        span: A name that the recogniser takes for a people, or that the gazetteer lists as one.
        head: Its head.

    Returns:
        The candidate; None where the word means a language, qualifies a matter ("Hungarian cuisine") or is of no state we know.
    """
    text = plain(reading, span.start, span.end)
    state = gazetteer.state_of_people(text) or gazetteer.place_of_people(text) or _of_double(reading, span)
    if state is None and span.label == "NORP":
        state = gazetteer.state_named(text)
    token = reading.tokens[head]
    noun = token.dep not in _BEFORE and token.tag != "JJ"
    several = token.tag in {"NNS", "NNPS"} or (noun and text.endswith("s"))
    counted = any(child.dep in {"det", "nummod", "poss"} for child in reading.below(head)) or _is_measured(reading, head)
    if _speaks(reading, head) or _qualifies(reading, head):
        return None
    if head and reading.tokens[head - 1].lemma.lower() in words_of("peoples", "nouns", "share"):
        return None
    if token.dep not in _BEFORE and (several or (state is not None and counted)) and (state is not None or span.label):
        single = token.tag == "NN" and not several and not _is_measured(reading, head)
        sort = EntityKind.PERSON if single else EntityKind.GROUP
        plural = sort is EntityKind.GROUP
        return Candidate(MentionKind.NOMINAL, span.start, span.end, head, sort, "", plural, (token.lemma,), "people", state)
    if state is None or (head and reading.tokens[head - 1].lemma.lower() == "ethnic"):
        return None
    words = name_words(reading, span)
    return Candidate(MentionKind.DEMONYM, span.start, span.end, head, state.kind, "n", False, words, "", state)


def _of_double(reading: Reading, span: Span) -> Listed | None:
    """The state of two peoples, or of a state's people of a kind, under one name: "Bosnian Serb", "Indian Muslims"."""
    if span.end - span.start != 2:
        return None
    first, second = (gazetteer.state_of_people(reading.tokens[index].text) for index in (span.start, span.start + 1))
    if first is None or (second is None and reading.tokens[span.start + 1].tag not in {"NNS", "NNPS"}):
        return None
    return second if is_settled(second) else first


def is_settled(state: Listed | None) -> bool:
    """Whether a state's people come from everywhere, so that where from is named first: "Chinese American".

    Args:
        state: A listed state.
    """
    return state is not None and state.key in words_of("peoples", "states", "settled")


def _is_measured(reading: Reading, head: int) -> bool:
    """Whether a word counts a people: "thousands of Sudanese"."""
    above = reading.tokens[reading.tokens[head].head]
    counting = reading.tokens[above.head]
    return above.lemma == "of" and counting.tag in {"NNS", "CD"} and counting.lemma in words_of("nouns", "group", "measure")


def _speaks(reading: Reading, head: int) -> bool:
    """Whether a word means a language, no people: "speaks Spanish", "a little Spanish", "translated from Russian"."""
    token = reading.tokens[head]
    above = reading.tokens[token.head]
    if token.tag in {"NNS", "NNPS"} or token.dep in _BEFORE:
        return False
    if above.label == "LANGUAGE" or any(child.lemma == "little" for child in reading.below(head, "amod")):
        return True
    verb = reading.tokens[above.head] if above.dep == "prep" else above
    return token.dep in {"dobj", "pobj", "conj"} and verb.lemma in words_of("peoples", "verbs", "spoken")


def _qualifies(reading: Reading, head: int) -> bool:
    """Whether an adjective tells of what kind a matter is: "the Hungarian language", "of Iranian descent", "Irish folk music"."""
    token = reading.tokens[head]
    matters = words_of("peoples", "nouns", "matter") | words_of("peoples", "nouns", "descent")
    return token.dep in _BEFORE and reading.tokens[token.head].lemma.lower() in matters


def is_hyphened(reading: Reading, span: Span) -> bool:
    """Whether a hyphen joins a state or people to what speaks of no state: "French-born", "US-made", "Hungarian-speaking".

    Args:
        reading: A reading with tokens.
        span: A name.
    """
    joined = reading.tokens[span.end + 1 : span.end + 2] if reading.is_hyphened(span.end - 1) else ()
    if not any(token.text.lower() in words_of("peoples", "nouns", "hyphened") for token in joined):
        return False
    text = plain(reading, span.start, span.end)
    return any(find(text) is not None for find in (gazetteer.state_named, gazetteer.state_of_people, gazetteer.place_of_people))
