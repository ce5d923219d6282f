"""Where an action is done by where those are who take part in it: "bombed positions in Syria"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.actions.base import Filler
from kg.extract.actions.circumstances import is_instrument
from kg.extract.actions.lexicon import ActionType
from kg.extract.actions.places import TERRITORIES, areas_around, placed_within
from kg.extract.actions.slots import Slots
from kg.model import Reading

__all__ = ["scenes"]

_SPOTS = ("object", "on", "at", "against", "with", "from", "into", "under", "beside", "behind")
"""The slots of those who are where a bodily action is done."""


def scenes(reading: Reading, kind: ActionType, slots: Slots, heads: frozenset[int]) -> Iterator[Filler]:
    """Where a bodily action is done, by where those are to whom or by whom it is done: "bombed positions in Syria".

    Args:
        reading: A resolved reading.
        kind: The type of the action.
        slots: The slots of its trigger.
        heads: The heads of all triggers of the reading.

    Yields:
        Fillers; none outside the area of whoever acts, where that is said ("police in Spain").
    """
    agents = [filler for filler in slots.get("subject", ()) if "by" in filler.path]  # "an attack by rebels in Gao"
    doers = (filler for filler in slots.get("subject", ()) if "by" not in filler.path)
    seats = {place for filler in doers for place in _territories(reading, placed_within(reading, filler))}
    spots = (each for slot in _SPOTS for each in slots.get(slot, ()) if _is_there(reading, kind, slot, each, heads))
    for filler in (*agents, *spots):
        for inner in placed_within(reading, filler):
            if not seats or any(seats & areas_around(reading, place) for place in _territories(reading, (inner,))):
                yield inner


def _is_there(reading: Reading, kind: ActionType, slot: str, filler: Filler, heads: frozenset[int]) -> bool:
    """Whether what fills a slot is where the action is done; not what one has ("with a house") or undergoes ("under trial")."""
    if slot == "with":
        return kind.reciprocal or is_instrument(reading, filler.token)
    return slot != "under" or filler.token not in heads


def _territories(reading: Reading, fillers: Iterable[Filler]) -> Iterator[int]:
    """The entities of those fillers that are places or states."""
    for filler in fillers:
        mention = reading.mention_at.get(filler.token)
        if mention is not None and reading.entities[mention.entity].kind in TERRITORIES:
            yield mention.entity
