"""Oxigraph in this process: in memory, or in a folder."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pyoxigraph as ox

from kg.errors import QueryError, StoreError
from kg.store.base import PREFIXES, Batch, Cleared, Writer
from kg.store.ntriples import encode, iri
from kg.store.safety import check_question, shown
from kg.store.serial import serialized
from kg.store.terms import PlainStore, rdflib_result

if TYPE_CHECKING:
    from types import TracebackType

    from rdflib import Dataset
    from rdflib.query import Result

__all__ = ["EmbeddedStore", "LocalView", "MemoryStore", "update_text"]

_MUCH = 20_000
"""Triples from which on the folder is written in bulk."""


class LocalView:
    """A view of an Oxigraph store, through oxrdflib.

    Args:
        store: The Oxigraph store to look at.
    """

    def __init__(self, store: ox.Store) -> None:
        self._store = store

    @cached_property
    def dataset(self) -> Dataset:
        """The graph as an rdflib dataset; once the store is closed it is empty."""
        from rdflib import Dataset

        dataset = Dataset(store=PlainStore(self._store), default_union=True)
        for prefix, namespace in PREFIXES.items():
            dataset.bind(prefix, namespace)
        return dataset

    def let_go(self) -> None:
        """Look at nothing from now on: datasets are in reference cycles, which would keep a folder locked for a while."""
        self._store = ox.Store()
        store = self.__dict__["dataset"].store if "dataset" in self.__dict__ else None
        if isinstance(store, PlainStore):
            store.let_go()

    def query(self, question: str) -> Result:
        """Ask in SPARQL (see `kg.store.base.View`)."""
        check_question(question)
        try:
            found = self._store.query(question, use_default_graph_as_union=True, prefixes=PREFIXES)
        except (SyntaxError, ValueError) as error:
            raise QueryError(shown(question), f"is not SPARQL: {_first_line(error)}") from error
        return rdflib_result(found)

    def serialized(self, form: ox.RdfFormat) -> bytes:
        """Write the whole graph down (see `kg.store.base.View`)."""
        return serialized(self._store, form)


class MemoryStore:
    """A graph that lives in memory."""

    def __init__(self) -> None:
        self.place = "memory"
        self._store = ox.Store()
        self._view = LocalView(self._store)

    def writer(self) -> Writer:
        """Begin to stage changes."""
        return Writer(self._apply)

    def view(self) -> LocalView:
        """Look at what is committed."""
        return self._view

    def save(self) -> None:
        """Nothing to do: memory does not last."""

    def close(self) -> None:
        """Nothing to let go of."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _apply(self, batch: Batch) -> None:
        """Shared graphs first: a document counts as read only once its own graph is in."""
        try:
            if batch.cleared:
                self._store.update(update_text(batch.cleared, batch.added))
            else:
                self._load(batch.added)
            for graph in batch.dropped:
                self._store.remove_graph(ox.NamedNode(graph))
            fresh: dict[str, list[str]] = {}
            for graph, triples in batch.put.items():
                if self._store.contains_named_graph(ox.NamedNode(graph)):
                    self._store.update(f"DROP SILENT GRAPH {iri(graph)} ;\n" + update_text([], {graph: triples}))
                else:
                    fresh[graph] = triples
            self._load(fresh)
        except (OSError, SyntaxError, ValueError) as error:
            raise StoreError(self.place, f"cannot be written: {_first_line(error)}") from error

    def _load(self, graphs: dict[str, list[str]]) -> None:
        for graph, triples in graphs.items():
            content = encode("\n".join(triples))
            self._store.load(content, format=ox.RdfFormat.N_TRIPLES, to_graph=ox.NamedNode(graph), lenient=True)


class EmbeddedStore(MemoryStore):
    """A graph that lives in a folder of its own.

    Args:
        folder: The folder, made if it is not there.

    Raises:
        StoreError: The folder cannot be opened: it holds something else, or another process has it open.
    """

    def __init__(self, folder: Path) -> None:
        self.place = str(folder)
        if folder.is_dir() and any(folder.iterdir()) and not (folder / "CURRENT").exists():
            raise StoreError(self.place, "is a folder, but not one that holds a graph")
        if folder.exists() and not folder.is_dir():
            raise StoreError(self.place, "is a file of a kind that holds no graph (use .nq .trig .ttl .jsonld, or a folder)")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._store = ox.Store(str(folder))
        except (OSError, ValueError) as error:
            locked = "lock" in str(error).lower()
            reason = "is in use by another process" if locked else f"cannot be opened: {_first_line(error)}"
            raise StoreError(self.place, reason) from error
        self._view = LocalView(self._store)

    def _load(self, graphs: dict[str, list[str]]) -> None:
        """Much at once goes past the log of writes straight into sorted files, at half the cost."""
        if sum(map(len, graphs.values())) < _MUCH:
            super()._load(graphs)
            return
        quads = [f"{line[:-1]}{iri(graph)} ." for graph, triples in graphs.items() for line in triples]
        self._store.bulk_load(encode("\n".join(quads)), format=ox.RdfFormat.N_QUADS, lenient=True)

    def save(self) -> None:
        """Flush what is committed to disk."""
        self._store.flush()

    def close(self) -> None:
        """Let go of the folder, so that another process may open it."""
        self.save()
        self._view.let_go()
        self._store = ox.Store()


def update_text(cleared: list[Cleared], added: dict[str, list[str]]) -> str:
    """A SPARQL update, applied in one transaction, that clears and then adds."""
    steps = [_delete(what) for what in cleared]
    steps += [f"INSERT DATA {{ GRAPH {iri(graph)} {{\n{chr(10).join(triples)}\n}} }}" for graph, triples in added.items()]
    return " ;\n".join(steps)


def _delete(what: Cleared) -> str:
    predicate = "?p" if what.predicate is None else iri(what.predicate)
    return f"DELETE WHERE {{ GRAPH {iri(what.graph)} {{ {iri(what.subject)} {predicate} ?o }} }}"


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]
