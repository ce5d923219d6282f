"""A thing that the gazetteer lists: a state, an organisation, a city, a region."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import EntityKind

__all__ = ["Listed"]


@dataclass(frozen=True, slots=True)
class Listed:
    """A state, organisation, city or region that the gazetteer knows.

    Attributes:
        key: The last part of its IRI, unique within its kind: a slug of the label for states and organisations
            (``"russia"``), ``"gn-524901"`` for cities, rigour's code or a slug for other places (``"us-tx"``, ``"africa"``).
        kind: Its class.
        label: The common short English name.
        wikidata: ``Q…``, where it is certain.
        iso2: ISO 3166-1 alpha-2, for states that have one.
        iso3: ISO 3166-1 alpha-3, for states that have one.
        geonames: GeoNames number, for cities.
        country: Key of the state that a city or place lies in, or that a body belongs to.
        region: Key of the region that a city lies in, where the gazetteer knows it (cities of the United States).
        population: Inhabitants; 0 where unknown, as for most regions.
    """

    key: str
    kind: EntityKind
    label: str
    wikidata: str | None = None
    iso2: str | None = None
    iso3: str | None = None
    geonames: int | None = None
    country: str | None = None
    region: str | None = None
    population: int = 0
