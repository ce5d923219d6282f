"""States, organisations and places: the bodies that act, and where they are."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.term import Literal, URIRef

from kg.extract.base import Triple
from kg.extract.rdf import ENTITY_TERMS, entity_node, entity_triples
from kg.model import EntityKind, Reading
from kg.vocab import (
    KG_Actor,
    KG_affiliation,
    KG_Entity,
    KG_iso2,
    KG_iso3,
    KG_locatedIn,
    KG_Organization,
    KG_Place,
    KG_State,
    SKOS_exactMatch,
    SKOS_prefLabel,
)

__all__ = ["States"]

_CLASSES = {
    EntityKind.STATE: (KG_State, KG_Actor, KG_Entity),
    EntityKind.ORGANIZATION: (KG_Organization, KG_Actor, KG_Entity),
    EntityKind.PLACE: (KG_Place, KG_Entity),
}
_GEONAMES = "https://sws.geonames.org/{}/"


class States:
    """Extracts states with their codes, organisations with their affiliation, and places."""

    name = "states"
    emits = ENTITY_TERMS | {
        KG_Actor,
        KG_affiliation,
        KG_Entity,
        KG_iso2,
        KG_iso3,
        KG_locatedIn,
        KG_Organization,
        KG_Place,
        KG_State,
        SKOS_prefLabel,
    }

    def extract(self, reading: Reading) -> Iterator[Triple]:
        """Yield triples about the states, organisations and places of a reading.

        Args:
            reading: A resolved reading.

        Yields:
            Triples for the document's graph.
        """
        for number, entity in enumerate(reading.entities):
            if entity.kind not in _CLASSES:
                continue
            yield from entity_triples(reading, number, _CLASSES[entity.kind])
            subject = entity_node(entity)
            if entity.kind is EntityKind.STATE:
                yield subject, SKOS_prefLabel, Literal(entity.label)
            if entity.iso2 is not None:
                yield subject, KG_iso2, Literal(entity.iso2)
            if entity.iso3 is not None:
                yield subject, KG_iso3, Literal(entity.iso3)
            if entity.geonames is not None:
                yield subject, SKOS_exactMatch, URIRef(_GEONAMES.format(entity.geonames))
            for other in entity.affiliations:
                yield subject, KG_affiliation, entity_node(reading.entities[other])
            if entity.located_in is not None:
                yield subject, KG_locatedIn, entity_node(reading.entities[entity.located_in])
