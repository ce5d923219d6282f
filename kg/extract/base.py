"""What an extractor is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol, TypeAlias, runtime_checkable

from rdflib.term import Literal, URIRef

from kg.model import Reading

__all__ = ["Extractor", "Triple"]

Triple: TypeAlias = tuple[URIRef, URIRef, URIRef | Literal]
"""Subject, predicate, object. There are no blank nodes."""


@runtime_checkable
class Extractor(Protocol):
    """Turns a reading into RDF triples.

    Attributes:
        name: Short name, shown by ``kg why`` and used in provenance.
        emits: Every class and property that it may use; a test holds it to that.
    """

    name: str
    emits: frozenset[URIRef]

    def extract(self, reading: Reading) -> Iterator[Triple]:
        """Yield what the reading supports.

        Args:
            reading: A fully resolved reading.

        Yields:
            Triples for the named graph of the reading's document. An action's ``kg:status``, ``kg:date`` (with its bounds) and
            ``rdfs:label`` are yielded too; the pipeline files them under the ``derived`` graph.
        """
        ...
