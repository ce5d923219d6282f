"""The graph as a Python program holds it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from kg.errors import KgError, SourceError
from kg.store import Store, open_existing, open_store

if TYPE_CHECKING:
    from types import TracebackType

    from networkx import MultiDiGraph
    from rdflib import Dataset
    from rdflib.query import Result

__all__ = ["Graph", "build", "open"]


class Graph:
    """A knowledge graph and the place where it lives; plain rdflib and networkx objects come out of it.

    Args:
        store: Where it lives.
        failures: What could not be read into it just now.
    """

    def __init__(self, store: Store, failures: tuple[SourceError, ...] = ()) -> None:
        self.store = store
        self.failures = failures
        self._view = store.view()

    @property
    def dataset(self) -> Dataset:
        """The rdflib dataset: one named graph for each document, and those that documents share; by default their union."""
        return self._view.dataset

    def query(self, question: str, where: Mapping[str, str] | None = None) -> Result:
        """Ask the graph.

        Args:
            question: SPARQL 1.1, a ``.rq`` file, or the name of a shipped question.
            where: Variable → the value that it must have.

        Returns:
            rdflib's result; iterate over it for rows.

        Raises:
            QueryError: The question is malformed or unknown, or would do more than read this graph.
        """
        from kg.ask import ask

        return ask(self._view, question, where or {})

    def to_networkx(
        self,
        view: Literal["actors", "events"] = "actors",
        statuses: Collection[str] | None = ("Happened", "Reported", "Disputed"),
    ) -> MultiDiGraph[Any]:
        """Turn the graph into a networkx one.

        Args:
            view: ``actors``: actors as nodes, actions as edges; ``events``: both as nodes.
            statuses: Which actions count, by status (``Denied``, ``Possible``, ``Prospective`` …); None for all.

        Returns:
            A directed multigraph with labels, dates, classes and evidence as attributes.
        """
        from kg.analyse import to_networkx

        return to_networkx(self.dataset, view=view, statuses=statuses)

    def view(self, path: str | Path, title: str = "Who did what to whom") -> Path:
        """Write the graph as one page that needs no network.

        Args:
            path: The ``.html`` file to write.
            title: The page's heading.

        Returns:
            Its path.
        """
        from kg.view import write_page

        return write_page(self.dataset, Path(path), title)

    def close(self) -> None:
        """Let go of the place where the graph lives; the dataset that came out of a folder is empty from then on."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def build(
    source: str | Path | Iterable[str | Path],
    graph: str | Path | None = None,
    *,
    published: date | str | None = None,
    ontology: Iterable[str | Path] = (),
    gazetteer: str | Path | None = None,
    with_text: bool = True,
    jobs: int | None = 1,
) -> Graph:
    """Read documents into a graph; reading again takes only what is new or changed.

    Args:
        source: A file, folder or glob, or several.
        graph: Where the graph lives (see `kg.store.open_store`); None for memory.
        published: Publication date of documents that give none.
        ontology: Turtle files that add action types.
        gazetteer: People and organisations to link names to.
        with_text: Whether the graph keeps the documents' texts.
        jobs: Processes to read with; None decides by the amount of text. Other than 1 asks that the calling script can be
            imported without side effects (``if __name__ == "__main__"``).

    Returns:
        The graph; its ``failures`` say which documents could not be read.

    Raises:
        KgError: The graph or the ontology cannot be opened, or the date is none.
    """
    from kg.pipeline import Settings, build

    settings = Settings(
        published=_date(published),
        ontologies=tuple(Path(file) for file in ontology),
        gazetteer=None if gazetteer is None else Path(gazetteer),
        with_text=with_text,
    )
    store = open_store(graph)
    try:
        report = build([source] if isinstance(source, str | Path) else source, store, settings, jobs=jobs)
    except BaseException:
        store.close()
        raise
    return Graph(store, report.failures)


def open(graph: str | Path | None = None) -> Graph:
    """Open a graph.

    Args:
        graph: Where it lives (see `kg.store.open_store`), which must be there; None for an empty one in memory.

    Returns:
        The graph.

    Raises:
        StoreError: There is none, or it cannot be opened.
    """
    return Graph(open_store() if graph is None else open_existing(graph))


def _date(given: date | str | None) -> date | None:
    if given is None or isinstance(given, date):
        return given
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise KgError(f"{given}: is not a date (write 2016-12-30)") from error
