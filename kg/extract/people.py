"""People and groups of people, what they belong to, and the offices they hold."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.term import Literal

from kg.extract.base import Triple
from kg.extract.rdf import ENTITY_TERMS, QUANTITY_TERMS, entity_node, entity_triples, mention, quantity_triples, tenure_node
from kg.model import EntityKind, Reading, Tenure
from kg.vocab import (
    GAF_denotedBy,
    KG_Actor,
    KG_affiliation,
    KG_Entity,
    KG_Group,
    KG_holder,
    KG_office,
    KG_officeOf,
    KG_Person,
    KG_Situation,
    KG_Tenure,
    KG_tenureStatus,
    RDF_type,
    RDFS_label,
    SEM_hasEarliestBeginTimeStamp,
    SEM_hasLatestEndTimeStamp,
)

__all__ = ["People"]

_CLASSES = {
    EntityKind.PERSON: (KG_Person, KG_Actor, KG_Entity),
    EntityKind.GROUP: (KG_Group, KG_Actor, KG_Entity),
}


class People:
    """Extracts persons, groups, affiliations and offices held."""

    name = "people"
    emits = (
        ENTITY_TERMS
        | QUANTITY_TERMS
        | {
            KG_Actor,
            KG_affiliation,
            KG_Entity,
            KG_Group,
            KG_holder,
            KG_office,
            KG_officeOf,
            KG_Person,
            KG_Situation,
            KG_Tenure,
            KG_tenureStatus,
            SEM_hasEarliestBeginTimeStamp,
            SEM_hasLatestEndTimeStamp,
        }
    )

    def extract(self, reading: Reading) -> Iterator[Triple]:
        """Yield triples about the people and groups of a reading.

        Args:
            reading: A resolved reading.

        Yields:
            Triples for the document's graph.
        """
        for number, entity in enumerate(reading.entities):
            if entity.kind in _CLASSES:
                yield from entity_triples(reading, number, _CLASSES[entity.kind])
                for other in entity.affiliations:
                    yield entity_node(entity), KG_affiliation, entity_node(reading.entities[other])
                if entity.quantity is not None:
                    yield from quantity_triples(entity_node(entity), entity.quantity)
        for tenure in reading.tenures:
            yield from _tenure(reading, tenure)


def _tenure(reading: Reading, tenure: Tenure) -> Iterator[Triple]:
    holder = reading.entities[tenure.holder]
    subject = tenure_node(reading, tenure)
    yield subject, RDF_type, KG_Tenure
    yield subject, RDF_type, KG_Situation
    yield subject, KG_holder, entity_node(holder)
    yield subject, KG_office, Literal(tenure.office)
    label = tenure.office if not tenure.status else f"{tenure.status} {tenure.office}"
    if tenure.office_of is not None:
        body = reading.entities[tenure.office_of]
        yield subject, KG_officeOf, entity_node(body)
        label = f"{label} of {body.label}"
    yield subject, RDFS_label, Literal(f"{holder.label}, {label}")
    if tenure.status:
        yield subject, KG_tenureStatus, Literal(tenure.status)
    if tenure.since is not None:
        yield subject, SEM_hasEarliestBeginTimeStamp, Literal(tenure.since)
    if tenure.until is not None:
        yield subject, SEM_hasLatestEndTimeStamp, Literal(tenure.until)
    span, described = mention(reading.document, reading.tokens[tenure.start].begin, reading.tokens[tenure.end - 1].end)
    yield from described
    yield subject, GAF_denotedBy, span
