"""Names inside names: "Russian" in "Russian Foreign Ministry", "Leeds" in "Leeds United", people in foundations' names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.evidence import Evidence, is_organ, told
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.lexicon import given_gender

__all__ = ["find_nested"]

_LONGEST = 3
_SIZEABLE = 50_000


def find_nested(reading: Reading, names: Iterable[Candidate], evidence: Evidence) -> Iterator[Candidate]:
    """Sizeable places and people of the document that are named within the names of bodies and places, states in those of organs.

    The Times of India and the Gulf of Mexico speak of no state; the Indian Army does.

    Args:
        reading: The document.
        names: Its named mentions.
        evidence: What it says of its names.

    Yields:
        Candidates of role ``inside``, none with the head of the longer name.
    """
    for outer in names:
        if outer.sort not in {EntityKind.ORGANIZATION, EntityKind.PLACE} or outer.end - outer.start < 2:
            continue
        at = outer.start
        while at < outer.end:
            part = _part(reading, outer, at, evidence)
            if part is not None and part.head != outer.head:
                yield part
            at = part.end if part is not None else at + 1


def _part(reading: Reading, outer: Candidate, start: int, evidence: Evidence) -> Candidate | None:
    """The longest name from this token on within a longer one."""
    if not reading.tokens[start].text[:1].isupper():
        return None
    for end in range(min(outer.end, start + _LONGEST), start, -1):
        if end - start < outer.end - outer.start:
            part = _named(reading, outer, start, end, evidence)
            if part is not None:
                return part
    return None


def _named(reading: Reading, outer: Candidate, start: int, end: int, evidence: Evidence) -> Candidate | None:
    text = plain(reading, start, end)
    head = span_head(reading, start, end)
    words = tuple(reading.tokens[index].text.lower() for index in range(start, end))
    if evidence.full_name(words):
        return Candidate(
            MentionKind.NAME, start, end, head, EntityKind.PERSON, given_gender(words[0]) or "", False, words, "inside"
        )
    if outer.sort is EntityKind.ORGANIZATION and is_organ(outer.words):
        people = gazetteer.state_of_people(text)
        if people is not None:
            return Candidate(MentionKind.DEMONYM, start, end, head, EntityKind.STATE, "n", False, words, "inside", people)
        state = gazetteer.state_named(text)
        if state is not None:
            return Candidate(MentionKind.NAME, start, end, head, EntityKind.STATE, "n", False, words, "inside", state)
    if gazetteer.state_named(text) is not None or gazetteer.state_of_people(text) is not None:
        return None
    if outer.sort is EntityKind.ORGANIZATION and told(words) is None:
        places = gazetteer.places_named(text)
        if places and (places[0].population > _SIZEABLE or places[0].geonames is None):
            return Candidate(MentionKind.NAME, start, end, head, EntityKind.PLACE, "n", False, words, "inside", places[0])
    return None
