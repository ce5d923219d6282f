"""Named mentions: people, states, bodies and places by name, and the adjectives and peoples of states."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.classes import Classes
from kg.resolve.who.evidence import Evidence
from kg.resolve.who.genders import gender_of, lean_of
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.lexicon import given_gender, noun, words_of
from kg.resolve.who.localities import is_placed
from kg.resolve.who.metonymy import acting_state
from kg.resolve.who.nested import find_nested
from kg.resolve.who.peoples import find_people, is_hyphened, is_settled
from kg.resolve.who.span import Span
from kg.resolve.who.spans import find_spans
from kg.resolve.who.telling import name_words

__all__ = ["find_names"]

_TERRITORIAL = frozenset({"GPE", "LOC"})


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
    return _without_doubles(reading, [found[head] for head in sorted(found)])


def _without_doubles(reading: Reading, found: list[Candidate]) -> list[Candidate]:
    """All but one of two peoples side by side: "Bosnian Serb leaders" are Bosnia's, "Chinese American" ones America's."""
    dropped: set[int] = set()
    for first, second in pairwise(found):
        if first.end != second.start or {first.kind, second.kind} != {MentionKind.DEMONYM} or first.role or second.role:
            continue
        if reading.tokens[first.head].head in {second.head, reading.tokens[second.head].head}:
            dropped.add(first.head if is_settled(second.listed) else second.head)
    return [candidate for candidate in found if candidate.head not in dropped]


def _candidate(reading: Reading, span: Span, evidence: Evidence, classes: Classes) -> Candidate | None:
    words = name_words(reading, span)
    if is_hyphened(reading, span) or _is_noun(reading, span):
        return None
    if len(words) == 1 and _joins_two(reading.tokens[span.start].text):
        return None
    head = span_head(reading, span.start, span.end)
    above = reading.tokens[reading.tokens[head].head]
    local = above.dep == "prep" and above.lemma in {"in", "at", "near", "from", "to"}
    label = evidence.label(words, span.label, local=local)
    if label in {"", "NORP"}:
        label = _relabelled(reading, span, label)
    if label == "NORP" or not label or (len(words) == 1 and _is_adjective(reading, span, head, label)):
        people = find_people(reading, span, head)
        if people is not None or (label == "NORP" and not _is_region(reading, span)):
            return people
    if label == "PERSON" and _is_listed_body(reading, span, evidence):
        label = "ORG"
    sort, listed = classes.of(span, words, "GPE" if label == "NORP" else label)
    if sort is None:
        return None
    gender = gender_of(reading, span, words) if sort is EntityKind.PERSON else "n"
    lean = lean_of(reading, head, words) if sort is EntityKind.PERSON and not gender else ""
    return Candidate(MentionKind.NAME, span.start, span.end, head, sort, gender, False, words, "", listed, lean)


def _relabelled(reading: Reading, span: Span, label: str) -> str:
    """The class of what the recogniser passes over or takes for a people, where the lists or its place know better."""
    text = plain(reading, span.start, span.end)
    if label and gazetteer.organization_named(text) is not None:
        return "ORG"
    if gazetteer.state_of_people(text) is None and gazetteer.place_of_people(text) is None and is_placed(reading, span):
        return "GPE"
    return label


def _is_listed_body(reading: Reading, span: Span, evidence: Evidence) -> bool:
    """Whether one word that the recogniser takes for a person is a listed body, and the text names nobody so: "Facebook"."""
    word = reading.tokens[span.start].text
    if span.end - span.start > 1 or given_gender(word.lower()) is not None or evidence.person(word.lower()):
        return False
    return gazetteer.organization_named(word) is not None


def _is_noun(reading: Reading, span: Span) -> bool:
    """Whether a capital alone made a name of a noun: "A MAN was arrested", "Millions of users"."""
    token = reading.tokens[span.start]
    if span.end - span.start > 1 or span.label not in _TERRITORIAL:
        return False
    known = noun(token.lemma.lower())
    people = known is not None and known.sort in {EntityKind.PERSON, EntityKind.GROUP}
    if not people and token.lemma.lower() not in words_of("nouns", "group", "measure"):
        return False
    indefinite = span.start > 0 and reading.tokens[span.start - 1].text.lower() in {"a", "an"}
    return indefinite or (not gazetteer.places_named(token.text) and gazetteer.state_named(token.text) is None)


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
