"""Named entities linked by the gazetteer that the user brings along (see `kg.resolve.gazetteer.custom`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.model import Entity, EntityKind, Mention, MentionKind, Reading
from kg.resolve.gazetteer import custom

__all__ = ["link_entities"]


def link_entities(reading: Reading) -> Reading:
    """Give people, bodies and places that a name stands for the Wikidata item that the gazetteer in use knows them by.

    Namesakes are told apart by the words of the sentences that speak of the entity, those beside them, and what it belongs to.
    What is linked is keyed by the gazetteer's name, so that "Putin" in one document is "Vladimir Putin" in another; who has
    namesakes in it, by name and item.

    Args:
        reading: A reading with mentions and entities.

    Returns:
        The reading with linked entities; as it is where no gazetteer is in use.
    """
    gazetteer = custom.current()
    if gazetteer is None:
        return reading
    entities, mentions = list(reading.entities), list(reading.mentions)
    taken = {(entity.kind, entity.key) for entity in entities}
    for number, entity in enumerate(entities):
        found = _link(reading, entity, gazetteer) if entity.wikidata is None else None
        if found is None:
            continue
        best, confidence = found
        key = entity.key if (entity.kind, wanted := gazetteer.key(best)) in taken else wanted
        taken.add((entity.kind, key))
        entities[number] = replace(entity, key=key, wikidata=best.id)
        first = _first_name(mentions, entity)
        sieve = f"{mentions[first].sieve}; linked to {best.id} with confidence {confidence:.2f}"
        mentions[first] = replace(mentions[first], sieve=sieve)
    return replace(reading, entities=tuple(entities), mentions=tuple(mentions))


def _link(reading: Reading, entity: Entity, gazetteer: custom.Gazetteer) -> tuple[custom.Candidate, float] | None:
    """The candidate for the entity's longest name that the gazetteer has, if it is likely enough."""
    if not any(reading.mentions[index].kind is MentionKind.NAME for index in entity.mentions) or entity.kind is EntityKind.STATE:
        return None
    for name in (entity.label, *sorted(entity.aliases, key=len, reverse=True)):
        if gazetteer.candidates(name, entity.kind):
            return custom.link(name, entity.kind, _context(reading, entity))
    return None


def _context(reading: Reading, entity: Entity) -> list[str]:
    """The words around an entity's mentions, and the names of what it belongs to."""
    here = {reading.tokens[reading.mentions[index].head].sentence for index in entity.mentions}
    near = {number + step for number in here for step in (-1, 0, 1)}
    spoken = [reading.sentences[number] for number in sorted(near) if 0 <= number < len(reading.sentences)]
    words = [reading.tokens[index].text for sentence in spoken for index in range(sentence.start, sentence.end)]
    return words + [word for owner in entity.affiliations for word in reading.entities[owner].label.split()]


def _first_name(mentions: Sequence[Mention], entity: Entity) -> int:
    return next(index for index in entity.mentions if mentions[index].kind is MentionKind.NAME)
