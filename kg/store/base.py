"""What every store offers: a `Store` opens, a `Writer` changes, a `View` answers (after nomenklatura's ``store``).

A writer stages changes; nothing is visible before `Writer.commit`, which hands them to the store as one `Batch`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from types import TracebackType

    from pyoxigraph import RdfFormat
    from rdflib import Dataset
    from rdflib.query import Result

__all__ = ["PREFIXES", "Batch", "Cleared", "Store", "View", "Writer", "rows"]

PREFIXES = {
    "act": "https://w3id.org/newsgraph/action#",
    "dcterms": "http://purl.org/dc/terms/",
    "gaf": "http://groundedannotationframework.org/gaf#",
    "id": "https://w3id.org/newsgraph/id/",
    "kg": "https://w3id.org/newsgraph/ontology#",
    "nif": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "wd": "http://www.wikidata.org/entity/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""The prefixes that every question may use without declaring them, and that files are written with."""


@dataclass(frozen=True, slots=True, order=True)
class Cleared:
    """What a shared graph no longer says: every value of ``subject`` and ``predicate`` (None: of all its predicates)."""

    graph: str
    subject: str
    predicate: str | None = None


@dataclass(slots=True)
class Batch:
    """Changes that belong together.

    Attributes:
        dropped: Graphs to drop.
        put: Graph → the lines of N-Triples that replace whatever it holds.
        cleared: What to take out of graphs before ``added`` goes in.
        added: Graph → lines of N-Triples to add to it.
    """

    dropped: list[str] = field(default_factory=list)
    put: dict[str, list[str]] = field(default_factory=dict)
    cleared: list[Cleared] = field(default_factory=list)
    added: dict[str, list[str]] = field(default_factory=dict)


class Writer:
    """Stages changes and commits them together.

    Args:
        apply: What the store does with a batch.
    """

    def __init__(self, apply: Callable[[Batch], None]) -> None:
        self._apply = apply
        self._batch = Batch()

    def put(self, graph: str, triples: list[str]) -> None:
        """Replace the content of a named graph by these lines of N-Triples."""
        self._batch.put[graph] = triples

    def drop(self, graph: str) -> None:
        """Drop a named graph; that it does not exist is no error."""
        self._batch.dropped.append(graph)

    def clear(self, graph: str, subject: str, predicate: str | None = None) -> None:
        """Take all that a graph says of a subject (by one predicate, or by any) out of it."""
        self._batch.cleared.append(Cleared(graph, subject, predicate))

    def add(self, graph: str, triples: list[str]) -> None:
        """Add lines of N-Triples to a named graph; within a commit this comes after all clearing."""
        if triples:
            self._batch.added.setdefault(graph, []).extend(triples)

    def commit(self) -> None:
        """Hand everything staged to the store.

        Raises:
            StoreError: It cannot be written; what the store held before is still there.
        """
        batch, self._batch = self._batch, Batch()
        self._apply(batch)


class View(Protocol):
    """Answers questions about what is committed."""

    @property
    def dataset(self) -> Dataset:
        """The graph as an rdflib dataset whose default graph is the union of all graphs."""
        ...

    def query(self, question: str) -> Result:
        """Ask in SPARQL 1.1, over the union of all graphs; the usual prefixes need no declaration.

        Args:
            question: A SELECT, ASK, CONSTRUCT or DESCRIBE query.

        Returns:
            rdflib's result.

        Raises:
            QueryError: It is malformed, an update, or would fetch from elsewhere.
        """
        ...

    def serialized(self, form: RdfFormat) -> bytes:
        """Write the whole graph down, sorted: the same bytes for the same graph.

        Args:
            form: N-Quads, TriG, Turtle or JSON-LD.

        Returns:
            What a file of it holds.
        """
        ...


class Store(Protocol):
    """Where a graph lives.

    Attributes:
        place: Its path or URL, for messages; ``"memory"`` for one that lives nowhere.
    """

    place: str

    def writer(self) -> Writer:
        """Begin to stage changes."""
        ...

    def view(self) -> View:
        """Look at what is committed."""
        ...

    def save(self) -> None:
        """Make all that is committed last.

        Raises:
            StoreError: It cannot be written; what the place held before is still there.
        """
        ...

    def close(self) -> None:
        """Let go of the place."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None: ...


def rows(view: View, question: str) -> Iterator[tuple[str, ...]]:
    """The rows of a SELECT as plain text; what is unbound is ``""``."""
    from rdflib.query import ResultRow

    for row in view.query(question):
        assert isinstance(row, ResultRow), "only a SELECT has rows"
        yield tuple("" if value is None else str(value) for value in row)  # type: ignore[redundant-expr]  # unbound is None
