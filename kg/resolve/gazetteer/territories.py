"""States and regions, by name, people and seat.

Territories, their codes and Wikidata ids come from rigour (``territories.tsv``, which `kg.tools.gazetteer` makes); ``states.tsv``
says which of them are states and what English news calls them, ``regions.tsv`` does so for regions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.model import EntityKind
from kg.resolve.gazetteer.forms import Forms, slug
from kg.resolve.gazetteer.listed import Listed
from kg.resolve.gazetteer.tables import forms_in, rows

__all__ = ["Territories", "territories"]

_NO_PLURAL = ("-", "s", "sh", "ch", "se", "x", "z", "men")
_POSTAL = frozenset({"us", "ca"})
_NO_TERRITORY = frozenset({"eu", "un", "ip", "zz"})


@dataclass(frozen=True, slots=True)
class Territories:
    """The index of states and regions.

    Attributes:
        states: States by key, in order of the data file.
        regions: Regions by key.
        by_code: States and regions by rigour's code ("ru", "us-tx").
        names: States by name.
        peoples: States by adjective or people.
        seats: States by seat of government.
        region_names: Regions by name.
        region_tails: Regions by what stands for them only behind a city's name ("Calif.", and the postal codes of states).
        region_peoples: Regions by adjective or people ("Scottish", "Texan").
        choices: All the states that a name or people may mean, the usual one first.
    """

    states: dict[str, Listed]
    regions: dict[str, Listed]
    by_code: dict[str, Listed]
    names: Forms[Listed]
    peoples: Forms[Listed]
    seats: Forms[Listed]
    region_names: Forms[tuple[Listed, ...]]
    region_tails: Forms[tuple[Listed, ...]]
    region_peoples: Forms[Listed]
    choices: Forms[tuple[Listed, ...]]


@dataclass(frozen=True, slots=True)
class _Basics:
    """What rigour says of a territory."""

    name: str
    full_name: str
    wikidata: str
    iso3: str
    parent: str


@dataclass(frozen=True, slots=True)
class _Called:
    """A territory with its forms; those after which the file has a "?" are ``doubtful``."""

    listed: Listed
    names: list[str]
    peoples: list[str]
    seats: list[str]
    doubtful: list[str]


@cache
def territories() -> Territories:
    """The index, read once."""
    basics = {code: _Basics(*cells) for code, *cells in rows("territories.tsv")}
    states = dict(_states(basics))
    regions = dict(_regions(basics, {code: called.listed for code, called in states.items()}))
    by_code = {code: called.listed for code, called in {**regions, **states}.items()}
    return Territories(
        states={called.listed.key: called.listed for called in states.values()},
        regions={called.listed.key: called.listed for called in regions.values()},
        by_code=by_code,
        names=Forms((form, called.listed) for called in states.values() for form in called.names),
        peoples=Forms((form, called.listed) for called in states.values() for form in called.peoples),
        seats=Forms((form, called.listed) for called in states.values() for form in called.seats),
        region_names=Forms.grouped((form, called.listed) for called in regions.values() for form in called.names),
        region_tails=Forms.grouped(_tails(regions)),
        region_peoples=Forms((form, called.listed) for called in regions.values() for form in called.peoples),
        choices=Forms.grouped(_readings(states)),
    )


def _states(basics: dict[str, _Basics]) -> Iterator[tuple[str, _Called]]:
    """Code and forms of each state."""
    for code, label, wikidata, names, peoples, seats in rows("states.tsv"):
        known = basics.get(code)
        official = [known.name, known.full_name] if known and "(" not in known.full_name else []
        iso = known.iso3.upper() if known else ""
        listed = Listed(
            key=slug(label),
            kind=EntityKind.STATE,
            label=label,
            wikidata=wikidata or (known.wikidata if known else None),
            iso2=code.upper() if len(code) == 2 and iso else None,
            iso3=iso or None,
        )
        yield code, _called(listed, [label, *official], names, peoples, seats)


def _regions(basics: dict[str, _Basics], states: dict[str, Listed]) -> Iterator[tuple[str, _Called]]:
    """Code and forms of each region: what rigour lists that is no state, and what the file of regions adds."""
    described = {code: cells for code, *cells in rows("regions.tsv")}
    for code in [*basics, *(code for code in described if code not in basics)]:
        if code in states or code in _NO_TERRITORY:
            continue
        known = basics.get(code)
        label, wikidata, country, names, peoples, population = described.get(code, [""] * 6)
        label = label or (known.name if known else "")
        parent = states.get(country or (known.parent if known else ""))
        listed = Listed(
            key=code,
            kind=EntityKind.PLACE,
            label=label,
            wikidata=wikidata or (known.wikidata if known else None),
            country=parent.key if parent else None,
            population=int(population or 0),
        )
        yield code, _called(listed, [label], names, peoples, "")


def _called(listed: Listed, own: list[str], names: str, peoples: str, seats: str) -> _Called:
    """Split the cells of a row into forms."""
    cells = [forms_in(cell) for cell in (names, peoples, seats)]
    sure = [[form for form in cell if not form.endswith("?")] for cell in cells]
    doubtful = [form.removesuffix("?") for cell in cells[:2] for form in cell if form.endswith("?")]
    return _Called(listed, own + sure[0], _with_plurals(sure[1]), sure[2], doubtful + _with_plurals(doubtful))


def _with_plurals(peoples: list[str]) -> list[str]:
    """The adjectives and nouns, and the plurals in -s of those that form one ("Russians", but not "Chineses")."""
    return peoples + [f"{form}s" for form in peoples if not form.endswith(_NO_PLURAL)]


def _tails(regions: dict[str, _Called]) -> Iterator[tuple[str, Listed]]:
    """Form and region for what follows a city's name: abbreviations, and postal codes ("Paris, TX")."""
    for code, called in regions.items():
        for form in called.doubtful:
            yield form, called.listed
        country, _, part = code.partition("-")
        if country in _POSTAL and len(part) == 2:
            yield part.upper(), called.listed


def _readings(states: dict[str, _Called]) -> Iterator[tuple[str, Listed]]:
    """Form and state for all names and peoples, the doubtful ones last."""
    for called in states.values():
        for form in called.names + called.peoples:
            yield form, called.listed
    for called in states.values():
        for form in called.doubtful:
            yield form, called.listed
