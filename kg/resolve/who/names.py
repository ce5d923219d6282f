"""Named mentions: people, states, bodies and places by name, and the adjectives and peoples of states."""

from __future__ import annotations

from dataclasses import replace

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.classes import Classes
from kg.resolve.who.evidence import Evidence, name_words
from kg.resolve.who.genders import gender_of, lean_of
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.metonymy import acting_state
from kg.resolve.who.nested import find_nested
from kg.resolve.who.span import Span
from kg.resolve.who.spans import find_spans

__all__ = ["find_names"]

_SHARES = frozenset({"%", "percent", "pct"})
"""After these a people is no state's: "0.4% Asian"."""


def find_names(reading: Reading) -> list[Candidate]:
    """Named mentions and demonyms.

    Args:
        reading: A reading with names.

    Returns:
        Candidates in text order, no two with the same head.
    """
    spans = find_spans(reading)
    evidence = Evidence(reading, spans)
    classes = Classes(reading, evidence)
    found: dict[int, Candidate] = {}
    for span in spans:
        candidate = _candidate(reading, span, evidence, classes)
        if candidate is not None:
            found.setdefault(candidate.head, _acting(reading, candidate))
    for candidate in find_nested(reading, list(found.values()), evidence):
        found.setdefault(candidate.head, candidate)
    return [found[head] for head in sorted(found)]


def _candidate(reading: Reading, span: Span, evidence: Evidence, classes: Classes) -> Candidate | None:
    words = name_words(reading, span)
    if len(words) == 1 and _joins_two(reading.tokens[span.start].text):
        return None
    head = span_head(reading, span.start, span.end)
    above = reading.tokens[reading.tokens[head].head]
    local = above.dep == "prep" and above.lemma in {"in", "at", "near", "from", "to"}
    label = evidence.label(words, span.label, local=local)
    if label == "NORP" or not label or (len(words) == 1 and _is_adjective(reading, span, head, label)):
        people = _people(reading, span, head)
        if people is not None or (label == "NORP" and not _is_region(reading, span)):
            return people
    sort, listed = classes.of(span, words, "GPE" if label == "NORP" else label)
    if sort is None:
        return None
    gender = gender_of(reading, span, words) if sort is EntityKind.PERSON else "n"
    lean = lean_of(reading, head, words) if sort is EntityKind.PERSON and not gender else ""
    return Candidate(MentionKind.NAME, span.start, span.end, head, sort, gender, False, words, "", listed, lean)


def _is_region(reading: Reading, span: Span) -> bool:
    """Whether what the recogniser takes for a people is a region: "Sindh" in "Sindh province"."""
    return any(place.geonames is None for place in gazetteer.places_named(plain(reading, span.start, span.end)))


def _is_adjective(reading: Reading, span: Span, head: int, label: str) -> bool:
    """Whether a word that the recogniser takes for a place is the adjective of a people ("Ugandan voters")."""
    if reading.tokens[head].dep == "amod":
        return True
    text = plain(reading, span.start, span.end)
    return label != "PERSON" and gazetteer.state_of_people(text) is not None and gazetteer.state_named(text) is None


def _joins_two(text: str) -> bool:
    """Whether one token joins the names of two states ("U.S.-Russia"), of which neither alone is a mention."""
    parts = text.split("-")
    return len(parts) == 2 and all(
        gazetteer.state_named(part) or gazetteer.state_of_people(part) or gazetteer.state_of_seat(part) for part in parts
    )


def _acting(reading: Reading, candidate: Candidate) -> Candidate:
    seat = acting_state(reading, candidate)
    return candidate if seat is None else replace(candidate, sort=seat.kind, listed=seat, role="metonymy")


def _people(reading: Reading, span: Span, head: int) -> Candidate | None:
    """A people ("Americans", "the Dutch", "a Palestinian"), or the adjective of a state ("Russian")."""
    text = plain(reading, span.start, span.end)
    state = gazetteer.state_of_people(text) or gazetteer.place_of_people(text)
    if state is None and span.label == "NORP":
        state = gazetteer.state_named(text)
    token = reading.tokens[head]
    noun = token.dep not in {"amod", "compound", "nmod"} and token.tag != "JJ"
    several = token.tag in {"NNS", "NNPS"} or (noun and text.endswith("s"))
    counted = any(child.dep in {"det", "nummod", "poss"} for child in reading.below(head))
    if _speaks(reading, head) or (head and reading.tokens[head - 1].lemma.lower() in _SHARES):
        return None
    if (
        token.dep not in {"amod", "compound", "nmod"}
        and (several or (state is not None and counted))
        and (state is not None or span.label)
    ):
        sort = EntityKind.PERSON if token.tag == "NN" and not several else EntityKind.GROUP
        plural = sort is EntityKind.GROUP
        return Candidate(MentionKind.NOMINAL, span.start, span.end, head, sort, "", plural, (token.lemma,), "people", state)
    if state is None or (head and reading.tokens[head - 1].lemma.lower() == "ethnic"):
        return None
    words = name_words(reading, span)
    return Candidate(MentionKind.DEMONYM, span.start, span.end, head, state.kind, "n", False, words, "", state)


def _speaks(reading: Reading, head: int) -> bool:
    """Whether a word means a language, no people: "speaks Spanish", "a little Spanish", "translated from Russian"."""
    token = reading.tokens[head]
    above = reading.tokens[token.head]
    if token.tag in {"NNS", "NNPS"} or token.dep in {"amod", "compound", "nmod"}:
        return False
    if above.label == "LANGUAGE" or any(child.lemma == "little" for child in reading.below(head, "amod")):
        return True
    verb = reading.tokens[above.head] if above.dep == "prep" else above
    return token.dep in {"dobj", "pobj", "conj"} and verb.lemma in {"speak", "learn", "translate", "teach", "study", "understand"}
