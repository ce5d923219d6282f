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

from rdflib.term import Literal, URIRef

from kg.model import Document
from kg.model.iri import BASE, document_iri, graph_iri, minted
from kg.store.ntriples import line
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

_OF_ACTIONS = frozenset({KG_status, KG_date, SEM_hasEarliestBeginTimeStamp, SEM_hasLatestEndTimeStamp, RDFS_label})
_OF_STATES = frozenset({SKOS_prefLabel, KG_iso2, KG_iso3, SKOS_exactMatch, RDF_type})


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
    own: dict[str, None] = {}
    states: dict[str, None] = {}
    derived: dict[str, None] = {}
    actions: dict[str, None] = {}
    described: dict[str, None] = {}
    named: dict[str, str] = {}
    canonical: dict[str, str] = {}
    local_labels: dict[str, str] = {}
    for subject, predicate, node in triples:
        if predicate in _OF_ACTIONS and subject.startswith(ACTION):
            derived[line(subject, predicate, node)] = None
            actions[str(subject)] = None
        elif predicate in _OF_STATES and subject.startswith(STATE):
            states[line(subject, predicate, node)] = None
            described[str(subject)] = None
        elif predicate == SKOS_prefLabel:
            named[str(subject)] = better_label(named.get(str(subject)), str(node))
        else:
            own[line(subject, predicate, node)] = None
            if predicate == KG_canonical:
                canonical[str(subject)] = str(node)
            elif predicate == RDFS_label:
                local_labels[str(subject)] = str(node)
    labels: dict[str, str] = {}
    for local, entity in canonical.items():
        if local in local_labels and not entity.startswith(STATE):
            labels[entity] = better_label(labels.get(entity), local_labels[local])
    for entity in sorted(named.keys() - set(canonical.values())):
        labels[entity] = named[entity]
        own.update(dict.fromkeys(_local(document, entity, named[entity])))
    return Filed(
        document=document_iri(document),
        length=len(document.text),
        own=list(own),
        states=list(states),
        derived=list(derived),
        labels=labels,
        actions=list(actions),
        described=list(described),
    )


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
