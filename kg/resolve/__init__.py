"""Mentions become entities: who is said to speak, when things are, who is who."""

from __future__ import annotations

from kg.model import Reading

__all__ = ["resolve"]


def resolve(reading: Reading) -> Reading:
    """Fill in attributions, times, mentions, entities and offices.

    Args:
        reading: A reading with tokens, sentences and names.

    Returns:
        The reading with all that is resolved.
    """
    from kg.resolve.attribution import find_attributions
    from kg.resolve.entities import find_entities
    from kg.resolve.times import find_times

    return find_entities(find_times(find_attributions(reading)))
