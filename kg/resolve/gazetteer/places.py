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
        The first that lies in a region named, else the first that lies in a state named, else the first; None if there is none.
    """
    return min(candidates, key=lambda place: _distance(place, context), default=None)


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


def _distance(place: Listed, context: frozenset[str]) -> int:
    """0 in a region named, 1 in a state named, 2 elsewhere."""
    if place.region in context:
        return 0
    return 1 if place.country in context else 2
