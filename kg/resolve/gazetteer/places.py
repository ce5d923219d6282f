"""Cities and regions by name, and the choice among places of one name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from kg.resolve.gazetteer.cities import cities_named
from kg.resolve.gazetteer.listed import Listed
from kg.resolve.gazetteer.territories import territories

__all__ = ["choose_place", "places_named"]

_REGION_STANDS_AMONG = 600_000
"""Where a region, whose population is unknown, stands among cities of its name: after New York and Washington, before Quebec."""

_OUTSTANDING = 3
"""How many times more people than its namesake a city must have to be meant where nothing else tells."""

_RENOWNED = 500_000
"""How many people a city with namesakes must have to be meant in a text that names other countries or regions, not its own."""

_DWARFED = 10
"""How many times fewer people than its namesake a city has that is meant only where its region is named."""

_ELSEWHERE = 2
"""The rank of a place that lies in no state or region that the text names."""


@lru_cache(maxsize=8192)
def places_named(form: str) -> tuple[Listed, ...]:
    """The cities and regions of this name, most populous first.

    Args:
        form: A name as it stands in a text, alone or with the state or region behind a comma ("Paris, Texas", "Salem, Ore.");
            also an abbreviation such as stands behind a comma.

    Returns:
        The places; none if the form names none.
    """
    head, comma, tail = form.partition(",")
    if comma:
        around = {area.key for area in _areas(tail)}
        return tuple(place for place in places_named(head) if around & {place.region, place.country})
    regions, cities = territories().region_names.get(form) or (), cities_named(form)
    if not regions and not cities and (form.endswith(".") or form.isupper()):
        return territories().region_tails.get(form) or ()
    return tuple(sorted((*regions, *cities), key=lambda place: _prominence(place, cities)))


def choose_place(candidates: Sequence[Listed], context: frozenset[str] = frozenset()) -> Listed | None:
    """Choose among places of one name.

    Args:
        candidates: Places as `places_named` gives them.
        context: Keys of the states and regions that the text names.

    Returns:
        The first that lies in a region named; else the first in a state named, unless it is a city that is dwarfed by another
        (Paris, Texas); else the first. None if there is none, or if it is a city and another as near is not much smaller
        (Springfield, Cambridge), or if it is no large one, has namesakes, and the text speaks of other countries.
    """
    most = max((place.population for place in candidates if place.geonames), default=0)
    ranks = [_rank(place, context, most) for place in candidates]
    nearest = min(ranks, default=0)
    near = [place for place, rank in zip(candidates, ranks, strict=True) if rank == nearest]
    rivals = [place for place in near[1:] if place.geonames]
    if nearest and rivals and near[0].geonames and near[0].population < _OUTSTANDING * rivals[0].population:
        return None
    if nearest == _ELSEWHERE and context and rivals and near[0].geonames and near[0].population < _RENOWNED:
        return None
    return near[0] if near else None


def _areas(form: str) -> Sequence[Listed]:
    """The states and regions that a form behind a city's name may mean."""
    index = territories()
    state = index.names.get(form)
    regions = (index.region_names.get(form) or ()) + (index.region_tails.get(form) or ())
    return (state, *regions) if state else regions


def _prominence(place: Listed, cities: tuple[Listed, ...]) -> tuple[int, str]:
    """Sorts by population, then by key; a region that is called after a city in it (Geneva, Bremen) comes last."""
    if place.geonames or place.population:
        return -place.population, place.key
    within = {(city.label, city.country) for city in cities if city.region in (None, place.key)}
    return 0 if (place.label, place.country) in within else -_REGION_STANDS_AMONG, place.key


def _rank(place: Listed, context: frozenset[str], most: int) -> int:
    """0 in a region named, 1 in a state named if not dwarfed by the largest city, 2 otherwise."""
    if place.region in context:
        return 0
    return 1 if place.country in context and (not place.geonames or place.population * _DWARFED > most) else _ELSEWHERE
