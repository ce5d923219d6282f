"""Names inside names: "Russian" in "Russian Foreign Ministry", "Leeds" in "Leeds United", people in foundations' names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.evidence import Evidence
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.lexicon import given_gender, is_direction, noun, words_of
from kg.resolve.who.telling import is_organ, told

__all__ = ["find_nested"]

_LONGEST = 3
_SIZEABLE = 50_000
_BEFORE_PLACES = frozenset({"of", "at", "in", "for", "near", "the", ","})
_OUTER = frozenset({EntityKind.ORGANIZATION, EntityKind.PLACE})


def find_nested(reading: Reading, names: Iterable[Candidate], evidence: Evidence) -> Iterator[Candidate]:
    """Places and people of the document that are named within the names of bodies, places and events, states in those of organs.

    The Times of India and the Gulf of Mexico speak of no state; the Indian Army does. Whose a listed body
    is, is listed.

    A place within a name is a namesake, kept apart from the place itself: the text speaks of the University of Michigan, not of
    Michigan, and clubs and railways bear the names of places that they have left.

    Args:
        reading: The document.
        names: Its named mentions.
        evidence: What it says of its names.

    Yields:
        Candidates of role ``inside``, none with the head of the longer name.
    """
    for outer in (*names, *_events(reading)):
        if outer.sort not in _OUTER or outer.end - outer.start < 2 or (outer.listed and outer.sort is EntityKind.PLACE):
            continue
        at = outer.start
        while at < outer.end:
            part = _part(reading, outer, at, evidence)
            if part is not None and part.head != outer.head:
                yield part
            at = part.end if part is not None else at + 1


def _events(reading: Reading) -> Iterator[Candidate]:
    """The names of festivals, games and wars, which are no mentions themselves."""
    for name in reading.names:
        if name.label == "EVENT":
            words = tuple(reading.tokens[index].text.lower() for index in range(name.start, name.end))
            head = span_head(reading, name.start, name.end)
            yield Candidate(MentionKind.NAME, name.start, name.end, head, EntityKind.ORGANIZATION, words=words)


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
    known = len(words) == 1 and evidence.person(words[0]) and not evidence.full_name(outer.words)
    known = known and not gazetteer.places_named(text)
    if known or evidence.full_name(words):
        gender = "" if known else given_gender(words[0]) or ""
        return Candidate(MentionKind.NAME, start, end, head, EntityKind.PERSON, gender, False, words, "inside")
    team = outer.words[-1] in words_of("sport", "nouns", "side")
    if outer.sort is EntityKind.ORGANIZATION and outer.listed is None and (team or is_organ(outer.words)):
        people = gazetteer.state_of_people(text)
        if people is not None:
            return Candidate(MentionKind.DEMONYM, start, end, head, EntityKind.STATE, "n", False, words, "inside", people)
        state = gazetteer.state_named(text)
        if state is not None:
            kind = MentionKind.DEMONYM if team else MentionKind.NAME
            return Candidate(kind, start, end, head, EntityKind.STATE, "n", False, words, "inside", state)
    if gazetteer.state_named(text) is not None or gazetteer.state_of_people(text) is not None:
        return None
    if end - start == 1 and not _may_be_place(reading, outer, start, evidence):
        return None
    if _is_part(reading, start, end):
        return Candidate(MentionKind.NAME, start, end, head, EntityKind.PLACE, "n", False, words, "inside")
    holds = outer.sort is EntityKind.ORGANIZATION or (start > outer.start and reading.tokens[start - 1].text == "of")
    if holds and told(words) is not EntityKind.ORGANIZATION:
        places = gazetteer.places_named(text)
        if places and (places[0].population > _SIZEABLE or places[0].geonames is None):
            return Candidate(MentionKind.NAME, start, end, head, EntityKind.PLACE, "n", False, words, "inside")
    return None


def _may_be_place(reading: Reading, outer: Candidate, start: int, evidence: Evidence) -> bool:
    """Whether a word stands where a name of a place does within a longer one: first, or after "of", a comma, "Triple-A".

    "Energy Independence" is in no Independence, nor the San of "San Diego" in San; what the text also writes small is a word.
    """
    token = reading.tokens[start]
    before = {each.text.lower() for each in reading.tokens[max(start - 2, outer.start) : start]}
    joined = "-" in before or start == outer.start or reading.tokens[start - 1].text.lower() in _BEFORE_PLACES
    if not joined or evidence.is_word(token.text.lower()) or noun(token.text.lower()) is not None:
        return False
    return start > outer.start or not gazetteer.places_named(plain(reading, outer.start, min(outer.end, start + 2)))


def _is_part(reading: Reading, start: int, end: int) -> bool:
    """Whether words mean a part of a territory: "Southern Indiana"."""
    if end - start < 2 or not is_direction(reading.tokens[start].text.lower()):
        return False
    whole = plain(reading, start + 1, end)
    return gazetteer.state_named(whole) is not None or any(place.geonames is None for place in gazetteer.places_named(whole))
