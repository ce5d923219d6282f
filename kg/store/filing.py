"""Which graph each triple belongs to.

======================================================================  ==================
what                                                                    graph
======================================================================  ==================
an action's ``kg:status``, ``kg:date`` with its bounds, ``rdfs:label``  ``derived``
a state's names, codes and classes, which no document decides           ``states``
``skos:prefLabel`` of any other entity: one over all documents          ``identity``
everything else                                                         the document's own
======================================================================  ==================
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rdflib.term import Literal, URIRef

from kg.model import Document
from kg.model.iri import BASE, document_iri, graph_iri, minted
from kg.store.ntriples import iri, line, term
from kg.vocab import (
    KG_canonical,
    KG_date,
    KG_iso2,
    KG_iso3,
    KG_LocalEntity,
    KG_status,
    RDF_type,
    RDFS_label,
    SEM_hasEarliestBeginTimeStamp,
    SEM_hasLatestEndTimeStamp,
    SKOS_exactMatch,
    SKOS_prefLabel,
)

__all__ = ["ACTION", "DERIVED", "IDENTITY", "ONTOLOGY", "RUNS", "STATE", "STATES", "Filed", "better_label", "file_triples"]

ACTION = f"{BASE}action/"
STATE = f"{BASE}state/"
STATES, IDENTITY, DERIVED, RUNS, ONTOLOGY = map(graph_iri, ("states", "identity", "derived", "runs", "ontology"))

_APART: dict[URIRef, str] = {
    **dict.fromkeys((KG_status, KG_date, SEM_hasEarliestBeginTimeStamp, SEM_hasLatestEndTimeStamp), "action"),
    **dict.fromkeys((KG_iso2, KG_iso3, SKOS_exactMatch, RDF_type), "state"),
    RDFS_label: "label",
    SKOS_prefLabel: "name",
    KG_canonical: "canonical",
}
"""Predicates whose triples may belong elsewhere than in the document's graph, with what they say."""


@dataclass(frozen=True, slots=True)
class Filed:
    """What one document gives, as lines of N-Triples, each under the graph that it goes to.

    Attributes:
        document: IRI of the document, which names its graph.
        length: Code points of its text.
        own: Lines for the document's own graph.
        states: Lines for ``states``.
        derived: Lines for ``derived``.
        labels: Entity → the name that this document would give it, for ``identity``.
        actions: The actions that ``derived`` speaks of.
        described: The states that ``states`` speaks of.
    """

    document: str
    length: int
    own: list[str]
    states: list[str]
    derived: list[str]
    labels: dict[str, str]
    actions: list[str]
    described: list[str]


def file_triples(document: Document, triples: Iterable[tuple[URIRef, URIRef, URIRef | Literal]]) -> Filed:
    """Sort a document's triples by the graph that they belong to.

    A ``skos:prefLabel`` is kept as the label of a ``kg:LocalEntity``, so that the best one over documents can be chosen again
    when one of them goes.

    Args:
        document: The document.
        triples: All that was extracted from it.

    Returns:
        The triples, filed and serialised, each once.
    """
    desk = _Desk()
    desk.take(triples)
    labels = desk.labels()
    for entity in sorted(desk.named.keys() - set(desk.canonical.values())):
        labels[entity] = desk.named[entity]
        desk.own.update(dict.fromkeys(_local(document, entity, desk.named[entity])))
    return Filed(
        document=document_iri(document),
        length=len(document.text),
        own=list(desk.own),
        states=list(desk.states),
        derived=list(desk.derived),
        labels=labels,
        actions=list(desk.actions),
        described=list(desk.described),
    )


class _Desk:
    """Where the triples of a document are sorted; dictionaries stand for sets that remember what came first."""

    def __init__(self) -> None:
        self.own: dict[str, None] = {}
        self.states: dict[str, None] = {}
        self.derived: dict[str, None] = {}
        self.actions: dict[str, None] = {}
        self.described: dict[str, None] = {}
        self.named: dict[str, str] = {}
        self.canonical: dict[str, str] = {}
        self._local_labels: dict[str, str] = {}

    def take(self, triples: Iterable[tuple[URIRef, URIRef, URIRef | Literal]]) -> None:
        """Sort triples; this runs for every triple of every document, so subjects are written once for as long as they last."""
        last: URIRef | None = None
        written = ""
        own = self.own
        for subject, predicate, node in triples:
            if subject is not last:
                last, written = subject, iri(subject)
            text = f"{written} {_predicate(predicate)} {term(node)} ."
            what = _APART.get(predicate)
            if what is None or not self._set_apart(what, str(subject), str(node), text):
                own[text] = None

    def labels(self) -> dict[str, str]:
        """Entity → what this document calls it, states aside, whose names no document decides."""
        found: dict[str, str] = {}
        for local, entity in self.canonical.items():
            if local in self._local_labels and not entity.startswith(STATE):
                found[entity] = better_label(found.get(entity), self._local_labels[local])
        return found

    def _set_apart(self, what: str, subject: str, value: str, text: str) -> bool:
        """File a triple that may belong elsewhere than in the document's graph; say whether it does."""
        if what in {"action", "label"} and subject.startswith(ACTION):
            self.derived[text] = self.actions[subject] = None
            return True
        if what in {"state", "name"} and subject.startswith(STATE):
            self.states[text] = self.described[subject] = None
            return True
        if what == "name":
            self.named[subject] = better_label(self.named.get(subject), value)
            return True
        if what == "canonical":
            self.canonical[subject] = value
        elif what == "label":
            self._local_labels[subject] = value
        return False


_predicate = lru_cache(maxsize=1024)(iri)


def better_label(first: str | None, second: str) -> str:
    """The better of two names: the longer; of equally long ones the first by code points."""
    return second if first is None else min(first, second, key=lambda name: (-len(name), name))


def _local(document: Document, entity: str, label: str) -> list[str]:
    here = URIRef(minted("local", f"{document.id}.{entity.removeprefix(BASE)}"))
    return [
        line(here, RDF_type, KG_LocalEntity),
        line(here, KG_canonical, URIRef(entity)),
        line(here, RDFS_label, Literal(label)),
    ]
