"""Cities by name, from GeoNames.

``cities.tsv`` (made by `kg.tools.gazetteer`) is sorted by form in capitals and searched in place, so that opening it costs no
more than reading it; what is found is remembered.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kg.model import EntityKind
from kg.resolve.gazetteer.forms import SHORTEST_HEADLINE, readings
from kg.resolve.gazetteer.listed import Listed
from kg.resolve.gazetteer.tables import DATA
from kg.resolve.gazetteer.territories import territories

__all__ = ["cities_named"]


@lru_cache(maxsize=8192)
def cities_named(form: str) -> tuple[Listed, ...]:
    """The cities of this name, most populous first.

    Args:
        form: A name as it stands in a text; a form all in capitals may be a name in any letters ("NEW YORK").

    Returns:
        The cities; none if the form names none.
    """
    for reading in readings(form):
        loose = reading.isupper() and len(reading) >= SHORTEST_HEADLINE
        found = [_city(cells) for cells in _lines(reading.upper()) if loose or cells[0] == reading]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


@cache
def _data() -> bytes:
    """The file of cities, without its head."""
    return (DATA / "cities.tsv").read_bytes().partition(b"\n")[2]


def _lines(capitals: str) -> list[list[str]]:
    """The cells of all lines whose form, in capitals, is this one."""
    data, wanted = _data(), capitals.encode()
    low, high = 0, len(data)
    while low < high:  # the first line that does not come before the wanted form begins in [low, high]
        middle = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
        if data[middle : data.index(b"\t", middle)].upper() < wanted:
            low = data.index(b"\n", middle) + 1
        else:
            high = middle
    found = []
    while low < len(data):
        end = data.index(b"\n", low)
        cells = data[low:end].decode().split("\t")
        if cells[0].upper() != capitals:
            break
        found.append(cells)
        low = end + 1
    return found


def _city(cells: list[str]) -> Listed:
    """The city that a line describes."""
    form, number, population, country, region, wikidata, label = cells + [""] * (7 - len(cells))
    by_code = territories().by_code
    state = by_code.get(country.lower())
    area = by_code.get(f"{country}-{region}".lower()) if region else None
    return Listed(
        key=f"gn-{number}",
        kind=EntityKind.PLACE,
        label=label or form,
        wikidata=wikidata or None,
        geonames=int(number),
        country=state.key if state else None,
        region=area.key if area else None,
        population=int(population),
    )
