"""Keeping the graphs that several documents share true, whatever is read, read again or taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.store.base import Store, View, Writer, rows
from kg.store.filing import ACTION, DERIVED, IDENTITY, ONTOLOGY, RUNS, STATE, STATES, Filed, better_label
from kg.store.ntriples import iri, literal
from kg.vocab import KG_canonical, KG_digest, RDFS_label, SKOS_prefLabel

__all__ = ["digests", "put_background", "put_documents", "retract_documents"]

_SHARED = (STATES, IDENTITY, DERIVED, RUNS, ONTOLOGY)
_CHUNK = 500


def digests(view: View) -> dict[str, str]:
    """The documents that a graph holds.

    Args:
        view: A view of the graph.

    Returns:
        IRI of each document → what it was read from and with, condensed; see `kg.store.describe`.
    """
    return dict(_pairs(view, f"SELECT ?d ?digest {{ GRAPH ?d {{ ?d {iri(KG_digest)} ?digest }} }}"))


def put_documents(store: Store, filed: Sequence[Filed], held: Iterable[str] = ()) -> None:
    """Write documents into a store, in place of what it held of them.

    Args:
        store: Where to.
        filed: The documents, at most once each.
        held: IRIs of those among them that the store holds already; only these cost a look at what they said before.

    Raises:
        StoreError: They cannot be written; what the store held before is still there.
    """
    writer = store.writer()
    _update_shared(store.view(), writer, filed, sorted(held))
    for one in filed:
        writer.put(one.document, one.own)
    writer.commit()


def put_background(store: Store, runs: Sequence[str], ontology: Sequence[str]) -> None:
    """Write down what documents are read with.

    Args:
        store: Where to.
        runs: Lines of N-Triples to add to the ``runs`` graph.
        ontology: Lines of N-Triples that the ``ontology`` graph shall hold.

    Raises:
        StoreError: They cannot be written.
    """
    writer = store.writer()
    writer.add(RUNS, list(runs))
    writer.put(ONTOLOGY, list(ontology))
    writer.commit()


def retract_documents(store: Store, documents: Sequence[str]) -> None:
    """Take documents, and all that only they support, out of a store.

    Args:
        store: Where from.
        documents: IRIs of the documents.

    Raises:
        StoreError: The store cannot be written; what it held before is still there.
    """
    writer = store.writer()
    _update_shared(store.view(), writer, (), sorted(documents))
    for document in documents:
        writer.drop(document)
    writer.commit()


def _update_shared(view: View, writer: Writer, filed: Sequence[Filed], gone: Sequence[str]) -> None:
    """Stage what changes in the shared graphs when ``filed`` come and what the documents ``gone`` said before goes."""
    labels: dict[str, str] = {}
    for one in filed:
        for entity, label in one.labels.items():
            labels[entity] = better_label(labels.get(entity), label)
    said_anew = {node for one in filed for node in (*one.actions, *one.described)}
    before = set(_nodes_of(view, gone))
    lost = before - said_anew - labels.keys() - set(_supported(view, sorted(before - said_anew), gone))
    for node in sorted(lost | before & said_anew):
        writer.clear(_home(node), node)
    remembered = sorted(node for node in before - lost if _home(node) == IDENTITY)
    for entity, label in _local_labels(view, remembered, gone):
        labels[entity] = better_label(labels.get(entity), label)
    _relabel(view, writer, labels, anew=before)
    for one in filed:
        writer.add(DERIVED, one.derived)
        writer.add(STATES, one.states)


def _relabel(view: View, writer: Writer, labels: dict[str, str], anew: set[str]) -> None:
    """Stage the best name of each entity; for those not named ``anew``, the one that stands may be better."""
    standing = dict(_standing_labels(view, sorted(labels)))
    added = []
    for entity, label in sorted(labels.items()):
        now = standing.get(entity)
        best = label if entity in anew else better_label(now, label)
        if now is not None and now != best:
            writer.clear(IDENTITY, entity, SKOS_prefLabel)
        if now != best:
            added.append(f"{iri(entity)} {iri(SKOS_prefLabel)} {literal(best)} .")
    writer.add(IDENTITY, added)


def _home(node: str) -> str:
    """The shared graph that speaks of a node."""
    return DERIVED if node.startswith(ACTION) else STATES if node.startswith(STATE) else IDENTITY


def _nodes_of(view: View, documents: Sequence[str]) -> Iterator[str]:
    """Actions, states and other entities that these documents name."""
    for some in _chunks(documents):
        yield from _column(
            view,
            f"""SELECT DISTINCT ?n {{ VALUES ?g {{ {some} }}
            {{ GRAPH ?g {{ ?n a ?class }} FILTER STRSTARTS(STR(?n), {literal(ACTION)}) }}
            UNION {{ GRAPH ?g {{ ?local {iri(KG_canonical)} ?n }} }}
            UNION {{ GRAPH ?g {{ ?s ?p ?n }} FILTER STRSTARTS(STR(?n), {literal(STATE)}) }}
            UNION {{ GRAPH ?g {{ ?n ?p ?o }} FILTER STRSTARTS(STR(?n), {literal(STATE)}) }} }}""",
        )


def _supported(view: View, nodes: Sequence[str], gone: Sequence[str]) -> Iterator[str]:
    """Those of the nodes that a document still names when these are gone."""
    others = f"FILTER (?g NOT IN ({', '.join(map(iri, (*gone, *_SHARED)))}))"
    for some in _chunks(nodes):
        yield from _column(
            view,
            f"""SELECT ?n {{ VALUES ?n {{ {some} }} FILTER (
            EXISTS {{ GRAPH ?g {{ ?n ?p ?o }} {others} }} || EXISTS {{ GRAPH ?g {{ ?s ?p ?n }} {others} }}) }}""",
        )


def _local_labels(view: View, entities: Sequence[str], gone: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What documents other than these would call the entities."""
    for some in _chunks(entities):
        yield from _pairs(
            view,
            f"""SELECT DISTINCT ?entity ?label {{ VALUES ?entity {{ {some} }}
            GRAPH ?g {{ ?local {iri(KG_canonical)} ?entity ; {iri(RDFS_label)} ?label }}
            FILTER (?g NOT IN ({", ".join(map(iri, gone))})) }}""",
        )


def _standing_labels(view: View, entities: Sequence[str]) -> Iterator[tuple[str, str]]:
    for some in _chunks(entities):
        yield from _pairs(
            view,
            f"""SELECT ?entity ?label {{ VALUES ?entity {{ {some} }}
            GRAPH {iri(IDENTITY)} {{ ?entity {iri(SKOS_prefLabel)} ?label }} }}""",
        )


def _chunks(nodes: Sequence[str]) -> Iterator[str]:
    for start in range(0, len(nodes), _CHUNK):
        yield " ".join(map(iri, nodes[start : start + _CHUNK]))


def _column(view: View, question: str) -> Iterator[str]:
    yield from (node for (node,) in rows(view, question))


def _pairs(view: View, question: str) -> Iterator[tuple[str, str]]:
    yield from ((first, second) for first, second in rows(view, question))
