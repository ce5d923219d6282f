"""What the tests of who is who ask of a reading."""

from __future__ import annotations

from kg.model import Entity, Mention, Reading

__all__ = ["forms", "mention", "named", "sieve", "who"]


def mention(reading: Reading, text: str, nth: int = 0) -> Mention:
    """The nth mention that reads so, letter by letter."""
    found = [each for each in reading.mentions if reading.document.text[each.begin : each.finish] == text]
    assert len(found) > nth, f"{text!r} is no mention among {[reading.text(each.start, each.end) for each in reading.mentions]}"
    return found[nth]


def who(reading: Reading, text: str, nth: int = 0) -> Entity:
    """The entity that the nth mention of this text means."""
    return reading.entities[mention(reading, text, nth).entity]


def sieve(reading: Reading, text: str, nth: int = 0) -> str:
    """The rule that tied the nth mention of this text."""
    return mention(reading, text, nth).sieve


def named(reading: Reading, label: str) -> Entity:
    """The one entity with this label."""
    (found,) = [entity for entity in reading.entities if entity.label == label]
    return found


def forms(reading: Reading, entity: Entity) -> list[str]:
    """The texts of an entity's mentions, in text order."""
    mentions = [reading.mentions[index] for index in entity.mentions]
    return [reading.document.text[each.begin : each.finish] for each in mentions]
