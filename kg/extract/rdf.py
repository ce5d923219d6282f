"""Small builders of triples that several extractors share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from rdflib.term import Literal, URIRef

from kg.extract.base import Triple
from kg.model import Document, Entity, Quantity, Reading, Tenure
from kg.model.iri import document_iri, entity_iri, mention_iri, minted, scoped
from kg.vocab import (
    GAF_denotedBy,
    KG_canonical,
    KG_LocalEntity,
    KG_localMention,
    KG_Mention,
    KG_mentionKind,
    KG_quantity,
    KG_quantityLeast,
    KG_quantityMost,
    KG_sieve,
    NIF_anchorOf,
    NIF_beginIndex,
    NIF_endIndex,
    NIF_referenceContext,
    RDF_type,
    RDFS_label,
    SKOS_altLabel,
    SKOS_exactMatch,
    XSD_nonNegativeInteger,
)

__all__ = [
    "ENTITY_TERMS",
    "QUANTITY_TERMS",
    "Spans",
    "document_node",
    "entity_node",
    "entity_triples",
    "mention",
    "node",
    "quantity_triples",
    "scoped_node",
    "tenure_node",
    "text",
]

ENTITY_TERMS = frozenset(
    {
        GAF_denotedBy,
        KG_canonical,
        KG_LocalEntity,
        KG_localMention,
        KG_Mention,
        KG_mentionKind,
        KG_sieve,
        NIF_anchorOf,
        NIF_beginIndex,
        NIF_endIndex,
        NIF_referenceContext,
        RDF_type,
        RDFS_label,
        SKOS_altLabel,
        SKOS_exactMatch,
    }
)
"""What `entity_triples` and `mention` may use."""

QUANTITY_TERMS = frozenset({KG_quantity, KG_quantityLeast, KG_quantityMost})
"""What `quantity_triples` may use."""

_WIKIDATA = "http://www.wikidata.org/entity/"


@lru_cache(maxsize=65536)
def text(words: str) -> Literal:
    """A plain literal; most are met again, and making one costs more than writing it."""
    return Literal(words)


def node(kind: str, key: str) -> URIRef:
    """The node of a thing of this kind with this key."""
    return URIRef(minted(kind, key))


@lru_cache(maxsize=256)
def document_node(document: Document) -> URIRef:
    """The node of a document."""
    return URIRef(document_iri(document))


@lru_cache(maxsize=4096)
def entity_node(entity: Entity) -> URIRef:
    """The node of an entity."""
    return URIRef(entity_iri(entity))


def mention(document: Document, begin: int, end: int) -> tuple[URIRef, list[Triple]]:
    """A span of a document as a mention.

    Args:
        document: The document.
        begin: First code point.
        end: One past the last code point.

    Returns:
        Its node and the triples that describe it.
    """
    span = URIRef(mention_iri(document, begin, end))
    return span, [
        (span, RDF_type, KG_Mention),
        (span, NIF_referenceContext, document_node(document)),
        (span, NIF_beginIndex, _index(begin)),
        (span, NIF_endIndex, _index(end)),
        (span, NIF_anchorOf, text(document.text[begin:end])),
    ]


class Spans:
    """Describes each span of a document once, however many things it denotes.

    Args:
        document: The document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[tuple[int, int], URIRef] = {}

    def describe(self, begin: int, end: int) -> tuple[URIRef, list[Triple]]:
        """The node of a span, and its triples if they have not been given yet."""
        known = self._known.get((begin, end))
        if known is not None:
            return known, []
        span, described = mention(self._document, begin, end)
        self._known[begin, end] = span
        return span, described


def scoped_node(kind: str, document: Document, begin: int, end: int) -> URIRef:
    """The node of a thing of this kind that a span of a document states."""
    return URIRef(scoped(kind, document, begin, end))


def quantity_triples(subject: URIRef, quantity: Quantity) -> Iterator[Triple]:
    """How many: one number, or the bounds that the text gives."""
    if quantity.exact is not None:
        yield subject, KG_quantity, Literal(quantity.exact)
        return
    if quantity.least is not None:
        yield subject, KG_quantityLeast, Literal(quantity.least)
    if quantity.most is not None:
        yield subject, KG_quantityMost, Literal(quantity.most)


def tenure_node(reading: Reading, tenure: Tenure) -> URIRef:
    """The node of an office held."""
    begin, end = reading.tokens[tenure.start].begin, reading.tokens[tenure.end - 1].end
    return node("tenure", f"{reading.document.id}.{reading.entities[tenure.holder].key}.{begin}-{end}")


def entity_triples(reading: Reading, number: int, classes: tuple[URIRef, ...]) -> Iterator[Triple]:
    """What every entity has: its classes, names, mentions, and what this document by itself took it for.

    Args:
        reading: A resolved reading.
        number: Index of the entity in ``reading.entities``.
        classes: Its class and all superclasses.

    Yields:
        Triples about the entity and about its ``kg:LocalEntity``.
    """
    entity = reading.entities[number]
    subject = entity_node(entity)
    here = node("local", f"{reading.document.id}.{number}")
    for one in classes:
        yield subject, RDF_type, one
    yield here, RDF_type, KG_LocalEntity
    yield here, KG_canonical, subject
    yield here, RDFS_label, text(entity.label)
    for alias in entity.aliases:
        yield subject, SKOS_altLabel, text(alias)
    if entity.wikidata is not None:
        yield subject, SKOS_exactMatch, URIRef(_WIKIDATA + entity.wikidata)
    for index in entity.mentions:
        meant = reading.mentions[index]
        span, described = mention(reading.document, meant.begin, meant.finish)
        yield from described
        yield span, KG_mentionKind, text(meant.kind)
        if meant.sieve:
            yield span, KG_sieve, text(meant.sieve)
        yield subject, GAF_denotedBy, span
        yield here, KG_localMention, span


@lru_cache(maxsize=65536)
def _index(number: int) -> Literal:
    return Literal(number, datatype=XSD_nonNegativeInteger)
