"""One contract for every store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import pyoxigraph as ox
import pytest
from rdflib.query import ResultRow
from rdflib.term import Literal, URIRef

from kg.errors import QueryError
from kg.store import Store, open_store
from kg.store.base import rows
from tests.store.server import endpoint

Opener: TypeAlias = Callable[[], Store]

FILES = ["graph.nq", "graph.trig", "graph.ttl", "graph.jsonld"]
FIRST, SECOND = "https://example.org/graph/1", "https://example.org/graph/2"
LABEL = "<http://www.w3.org/2000/01/rdf-schema#label>"


def told(subject: str, label: str) -> str:
    return f'<https://example.org/{subject}> {LABEL} "{label}" .'


@pytest.fixture(params=["memory", "folder", "endpoint", "endpoint without union", *FILES])
def opener(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """What opens the same store each time it is called."""
    kind: str = request.param
    if kind.startswith("endpoint"):
        with endpoint(ox.Store(), union=kind == "endpoint") as url:
            yield lambda: open_store(url)
    elif kind == "memory":
        memory = open_store(None)
        yield lambda: memory
    else:
        yield lambda: open_store(tmp_path / kind)


def labels(store: Store) -> list[str]:
    return [label for (label,) in rows(store.view(), "SELECT ?label { ?s rdfs:label ?label } ORDER BY ?label")]


def put(store: Store, graph: str, *lines: str) -> None:
    writer = store.writer()
    writer.put(graph, list(lines))
    writer.commit()
    store.save()


def test_what_is_put_is_found_again_after_reopening(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"), told("b", "two"))
    with opener() as store:
        assert labels(store) == ["one", "two"]


def test_putting_replaces_the_graph_and_no_other(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"))
        put(store, SECOND, told("b", "two"))
        put(store, FIRST, told("a", "uno"))
        assert labels(store) == ["two", "uno"]


def test_nothing_is_seen_before_the_commit(opener: Opener) -> None:
    with opener() as store:
        writer = store.writer()
        writer.put(FIRST, [told("a", "one")])
        writer.add(SECOND, [told("b", "two")])
        assert labels(store) == []
        writer.commit()
        assert labels(store) == ["one", "two"]


def test_dropping(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"))
        put(store, SECOND, told("b", "two"))
        writer = store.writer()
        writer.drop(FIRST)
        writer.drop("https://example.org/graph/none")
        writer.commit()
        assert labels(store) == ["two"]


def test_clearing_comes_before_adding(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"), told("b", "two"), told("c", "three"))
        writer = store.writer()
        writer.add(FIRST, [told("a", "uno")])
        writer.clear(FIRST, "https://example.org/a", "http://www.w3.org/2000/01/rdf-schema#label")
        writer.clear(FIRST, "https://example.org/b")
        writer.clear(SECOND, "https://example.org/c")
        writer.commit()
        assert labels(store) == ["three", "uno"]


def test_every_character_survives(opener: Opener) -> None:
    hostile = '"> <script>alert(1)</script> #graph <https://example.org/x>\n#graph <https://example.org/y>\n\t\\ é 中 🙂'
    with opener() as store:
        escaped = hostile.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
        put(store, FIRST, told("a", escaped))
    with opener() as store:
        assert labels(store) == [hostile]
        assert [str(graph.identifier) for graph in store.view().dataset.graphs() if len(graph)] == [FIRST]


def test_the_dataset_is_the_union_of_named_graphs(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"))
        put(store, SECOND, told("b", "two"))
        dataset = store.view().dataset
        assert {str(label) for label in dataset.objects(None, URIRef(LABEL[1:-1]))} == {"one", "two"}
        assert {str(quad[3]) for quad in dataset.quads()} == {FIRST, SECOND}


def test_questions_of_each_kind(opener: Opener) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"))
        view = store.view()
        assert view.query("ASK { ?s rdfs:label 'one' }").askAnswer is True
        (row,) = view.query("SELECT ?label ?none { ?s rdfs:label ?label OPTIONAL { ?s rdfs:comment ?none } }")
        assert isinstance(row, ResultRow)
        assert row.asdict() == {"label": Literal("one")}
        graph = view.query("CONSTRUCT WHERE { ?s rdfs:label ?label }").graph
        assert graph is not None
        assert len(graph) == 1
        assert list(rows(view, "SELECT ?g { GRAPH ?g { ?s rdfs:label 'one' } }")) == [(FIRST,)]


@pytest.mark.parametrize(
    "question",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/sparql> { ?s ?p ?o } }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT nonsense",
    ],
)
def test_what_is_no_question_is_refused(opener: Opener, question: str) -> None:
    with opener() as store:
        put(store, FIRST, told("a", "one"))
        with pytest.raises(QueryError):
            store.view().query(question)
        assert labels(store) == ["one"]


@pytest.mark.parametrize("form", [ox.RdfFormat.N_QUADS, ox.RdfFormat.TRIG, ox.RdfFormat.TURTLE, ox.RdfFormat.JSON_LD])
def test_a_graph_is_written_the_same_whatever_the_order(opener: Opener, form: ox.RdfFormat) -> None:
    with opener() as store:
        put(store, SECOND, told("b", "two"), told("a", "one"))
        put(store, FIRST, told("a", "one"))
        written = store.view().serialized(form)
    with open_store() as other:
        put(other, FIRST, told("a", "one"))
        put(other, SECOND, told("a", "one"), told("b", "two"))
        assert written == other.view().serialized(form)


@pytest.mark.parametrize("union", [True, False])
def test_an_endpoint_with_a_default_graph_of_its_own(union: bool) -> None:
    served = ox.Store()
    served.load(told("z", "own"), format=ox.RdfFormat.N_TRIPLES)
    with endpoint(served, union=union) as url, open_store(url) as store:
        put(store, FIRST, told("a", "one"))
        assert "one" in labels(store)
