"""Selectional restrictions: a team "beats" a team, police "beat" protesters."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.lexicon import TriggerRule
from kg.extract.actions.slots import Slots
from kg.model import Reading, Token
from kg.model.numbers import quantity_at

__all__ = ["is_allowed"]

_NOBODY = "-"
"""What stands for the subject of a passive that names nobody."""
_SCENES = ("in", "on")
"""Slots that change what is done to an object: "captured on film", "intervened in a lawsuit"."""


def is_allowed(reading: Reading, rule: TriggerRule, slots: Slots) -> bool:
    """Whether the subject and object of words are among those beside which they evoke a type.

    Args:
        reading: A resolved reading.
        rule: The words, and what they are restricted to.
        slots: Their slots.
    """
    subject = _features(reading, slots, "subject")
    objects = _features(reading, slots, "object") | _features(reading, slots, "predicate")
    if not subject and any(reading.tokens[filler.token].dep == "nsubjpass" for filler in slots.get("object", ())):
        subject = {_NOBODY}
    if rule.when_subject and not subject & rule.when_subject:
        return False
    if rule.when_object and not objects & rule.when_object:
        return False
    if not rule.unless_object:
        return not subject & rule.unless_subject
    scenes = (_features(reading, slots, slot) for slot in _SCENES)
    return not (subject & rule.unless_subject or objects.union(*scenes) & rule.unless_object)


def _features(reading: Reading, slots: Slots, slot: str) -> set[str]:
    """What a restriction may ask for: the lemmas and the entity classes of a slot's fillers."""
    found: set[str] = set()
    for filler in slots.get(slot, ()):
        token = reading.tokens[filler.token]
        found.add(token.lemma)
        found.update(_measured(reading, token))
        if token.tag == "CD":
            found.update(_counted(reading, token))
        entity = reading.entity_at(filler.token)
        if entity is not None:
            found.add(entity.kind.value)
    return found


def _measured(reading: Reading, measure: Token) -> Iterator[str]:
    """What a number noun counts: "guests" of "dozens of guests"."""
    if measure.pos == "NOUN" and quantity_at(reading, measure.index) is not None:
        for preposition in reading.below(measure.index, "prep"):
            if preposition.lemma == "of":
                yield from (child.lemma for child in reading.below(preposition.index, "pobj"))


def _counted(reading: Reading, number: Token) -> set[str]:
    """What a number alone may count: the nouns that its sentence has mentioned before it."""
    start = reading.sentences[number.sentence].start
    return {token.lemma for token in reading.tokens[start : number.index] if token.pos == "NOUN"}
