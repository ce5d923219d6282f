"""The graphs that documents share stay true whatever is read, read again or taken out, in whichever order."""

from __future__ import annotations

from itertools import permutations

import pyoxigraph as ox

from kg.model.iri import graph_iri, minted
from kg.store import Store, open_store
from kg.store.base import rows
from kg.store.filing import Filed
from kg.store.ledger import digests, put_documents, retract_documents
from tests.world import filed

MERKEL, STATE = minted("person", "angela-merkel"), minted("state", "germany")
IRIS = {name: minted("document", name) for name in ("a", "b", "c")}


def local(document: str, label: str) -> str:
    return f'<{minted("local", document + ".0")}> a kg:LocalEntity ; kg:canonical <{MERKEL}> ; rdfs:label "{label}" .'


def named(document: str, label: str) -> Filed:
    return filed(document, local(document, label))


def acting(document: str, action: str, status: str) -> Filed:
    node = minted("action", action)
    return filed(
        document, f"<{node}> a kg:Action ; kg:status kg:{status} ; kg:actor <{STATE}> . <{STATE}> a kg:State ; kg:iso2 'DE' ."
    )


def names(store: Store) -> list[str]:
    question = f"SELECT ?label {{ GRAPH <{graph_iri('identity')}> {{ ?entity skos:prefLabel ?label }} }}"
    return [label for (label,) in rows(store.view(), question)]


def dump(store: Store) -> bytes:
    return store.view().serialized(ox.RdfFormat.N_QUADS)


def subjects(store: Store, graph: str) -> set[str]:
    return {subject for (subject,) in rows(store.view(), f"SELECT DISTINCT ?s {{ GRAPH <{graph_iri(graph)}> {{ ?s ?p ?o }} }}")}


def test_an_entity_has_one_name_the_longest_of_all_documents() -> None:
    store = open_store()
    put_documents(store, [named("a", "Merkel")])
    assert names(store) == ["Merkel"]
    put_documents(store, [named("b", "Angela Merkel"), named("c", "Chancellor")])
    assert names(store) == ["Angela Merkel"]


def test_the_order_of_documents_does_not_matter() -> None:
    documents = [named("a", "Merkel"), named("b", "Angela Merkel"), named("c", "Angela Merkez")]
    graphs = set()
    for order in permutations(documents):
        store = open_store()
        for document in order:
            put_documents(store, [document])
        graphs.add(dump(store))
    together = open_store()
    put_documents(together, documents)
    assert graphs == {dump(together)}


def test_a_name_goes_with_the_document_that_gave_it() -> None:
    store = open_store()
    put_documents(store, [named("a", "Merkel")])
    before = dump(store)
    put_documents(store, [named("b", "Angela Merkel")])
    retract_documents(store, [IRIS["b"]])
    assert dump(store) == before
    retract_documents(store, [IRIS["a"]])
    assert dump(store) == b""


def test_reading_again_forgets_what_was_read_before() -> None:
    store = open_store()
    put_documents(store, [named("a", "Angela Merkel"), acting("b", "b.0-1", "Happened")])
    put_documents(store, [named("a", "Merkel"), acting("b", "b.5-9", "Denied")], held=[IRIS["a"], IRIS["b"]])
    assert names(store) == ["Merkel"]
    assert subjects(store, "derived") == {minted("action", "b.5-9")}
    assert set(digests(store.view())) == {IRIS["a"], IRIS["b"]}


def test_a_changed_status_replaces_the_old_one() -> None:
    store = open_store()
    put_documents(store, [acting("a", "a.0-1", "Happened")])
    put_documents(store, [acting("a", "a.0-1", "Denied")], held=[IRIS["a"]])
    (row,) = rows(store.view(), "SELECT ?status { ?action kg:status ?status }")
    assert row[0].endswith("Denied")


def test_a_state_stays_while_any_document_speaks_of_it() -> None:
    store = open_store()
    put_documents(store, [acting("a", "a.0-1", "Happened"), acting("b", "b.0-1", "Happened")])
    retract_documents(store, [IRIS["a"]])
    assert subjects(store, "states") == {STATE}
    assert subjects(store, "derived") == {minted("action", "b.0-1")}
    retract_documents(store, [IRIS["b"]])
    assert dump(store) == b""


def test_an_action_that_another_document_tells_of_stays() -> None:
    store = open_store()
    put_documents(store, [acting("a", "shared", "Happened"), acting("b", "shared", "Happened")])
    retract_documents(store, [IRIS["a"]])
    assert subjects(store, "derived") == {minted("action", "shared")}
