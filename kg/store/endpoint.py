"""A graph behind any SPARQL 1.1 endpoint."""

from __future__ import annotations

import base64
import http.client
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING, Self
from urllib.parse import unquote, urlencode, urlsplit, urlunsplit

import pyoxigraph as ox

from kg.errors import QueryError, StoreError
from kg.store.base import PREFIXES, Batch, Writer
from kg.store.local import LocalView, update_text
from kg.store.ntriples import encode, iri
from kg.store.safety import check_question, shown

if TYPE_CHECKING:
    from types import TracebackType

    from rdflib import Dataset
    from rdflib.query import Result

__all__ = ["EndpointStore"]

_UPDATE_PATHS = ((re.compile(r"/query$"), "/update"), (re.compile(r"(/repositories/[^/]+)$"), r"\1/statements"))
_REQUEST = 4_000_000
"""Characters of an update after which the next request begins; servers limit what they take at once."""
_PATIENCE = 300
"""Seconds to wait for an answer."""
_ROWS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"


class EndpointStore:
    """A graph behind a SPARQL 1.1 endpoint.

    Questions go to the URL given, updates to the same, or to where the usual servers take them: ``…/query`` to ``…/update``
    (Oxigraph, Fuseki), ``…/repositories/name`` to ``…/repositories/name/statements`` (GraphDB, RDF4J).

    Args:
        url: The endpoint; a user name and password in it are sent as HTTP Basic authentication.
    """

    def __init__(self, url: str) -> None:
        self._client = _Client(url)
        self.place = self._client.url

    def writer(self) -> Writer:
        """Begin to stage changes."""
        return Writer(self._apply)

    def view(self) -> EndpointView:
        """Look at what is committed."""
        return EndpointView(self._client)

    def save(self) -> None:
        """Nothing to do: what is committed is there."""

    def close(self) -> None:
        """Nothing to let go of."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _apply(self, batch: Batch) -> None:
        """Shared graphs first, and of each document the line last by which it counts as read (see `kg.store.describe`)."""
        steps: list[str] = []
        size = 0
        for step in _steps(batch):
            if steps and size + len(step) > _REQUEST:
                self._client.update(" ;\n".join(steps))
                steps, size = [], 0
            steps.append(step)
            size += len(step)
        if steps:
            self._client.update(" ;\n".join(steps))


class EndpointView:
    """A view of a graph behind an endpoint.

    Args:
        client: How to reach it.
    """

    def __init__(self, client: _Client) -> None:
        self._client = client

    @property
    def dataset(self) -> Dataset:
        """A copy of the graph as an rdflib dataset, made when it is first asked for."""
        return self._copy.dataset

    def query(self, question: str) -> Result:
        """Ask in SPARQL (see `kg.store.base.View`)."""
        from rdflib.query import Result

        check_question(question)
        content, kind = self._client.query(_prefixed(question), self._graphs)
        if "json" in kind:
            return Result.parse(BytesIO(content), content_type=_ROWS)
        return Result.parse(BytesIO(content), content_type="text/turtle" if "turtle" in kind else _TRIPLES)

    def serialized(self, form: ox.RdfFormat) -> bytes:
        """Write the whole graph down (see `kg.store.base.View`)."""
        return self._copy.serialized(form)

    @cached_property
    def _graphs(self) -> tuple[str, ...]:
        """The graphs to name in a question: none where the endpoint takes the union of all for the default graph by itself."""
        if next(self._rows("SELECT ?s { { SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } } LIMIT 1 } ?s ?p ?o }"), None):
            return ()
        return tuple(sorted(row[0] for row in self._rows("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }")))

    @cached_property
    def _copy(self) -> LocalView:
        copy = ox.Store()
        for solution in self._solutions("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }"):
            copy.add(ox.Quad(solution["s"], solution["p"], solution["o"], solution["g"]))
        return LocalView(copy)

    def _rows(self, question: str) -> Iterator[tuple[str, ...]]:
        for solution in self._solutions(question):
            yield tuple("" if term is None else term.value for term in solution)

    def _solutions(self, question: str) -> ox.QuerySolutions:
        content, _ = self._client.query(question)
        found = ox.parse_query_results(content, format=ox.QueryResultsFormat.JSON)
        if not isinstance(found, ox.QuerySolutions):
            raise StoreError(self._client.url, "does not answer as a SPARQL endpoint does")
        return found


class _Client:
    """Speaks the SPARQL 1.1 protocol."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        try:
            host = parts.hostname or ""
            port = f":{parts.port}" if parts.port else ""
        except ValueError as error:
            raise StoreError(url, f"is no URL: {error}") from error
        host = f"[{host}]" if ":" in host else host
        self.url = urlunsplit((parts.scheme, host + port, parts.path, parts.query, ""))
        path = parts.path
        for pattern, replacement in _UPDATE_PATHS:
            path = pattern.sub(replacement, path)
        self._update_url = urlunsplit((parts.scheme, host + port, path, parts.query, ""))
        self._headers = {"User-Agent": "newsgraph"}
        if parts.username is not None:
            pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = "Basic " + base64.b64encode(pair.encode()).decode()

    def query(self, question: str, graphs: tuple[str, ...] = ()) -> tuple[bytes, str]:
        """Ask; ``union-default-graph`` is Oxigraph's, naming the graphs is the protocol's way to ask for their union."""
        form = [("query", question), ("union-default-graph", "true")]
        form += [(name, graph) for graph in graphs for name in ("default-graph-uri", "named-graph-uri")]
        accept = f"{_ROWS}, {_TRIPLES};q=0.9, text/turtle;q=0.8"
        body = urlencode(form, errors="replace").encode()
        return self._post(self.url, body, "application/x-www-form-urlencoded", accept, question)

    def update(self, update: str) -> None:
        """Change the graph."""
        self._post(self._update_url, encode(update), "application/sparql-update; charset=utf-8", "*/*")

    def _post(self, url: str, body: bytes, kind: str, accept: str, question: str | None = None) -> tuple[bytes, str]:
        headers = {**self._headers, "Content-Type": kind, "Accept": accept}
        request = urllib.request.Request(url, body, headers, method="POST")
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:
                return answer.read(), answer.headers.get("Content-Type", "")
        except urllib.error.HTTPError as error:
            reason = error.read(2000).decode("utf-8", "replace").strip().partition("\n")[0] or str(error.reason)
            error.close()
            if question is not None and error.code == http.client.BAD_REQUEST:
                raise QueryError(shown(question), f"is refused by {self.url}: {reason}") from error
            raise StoreError(self.url, f"answers {error.code}: {reason}") from error
        except (OSError, http.client.HTTPException) as error:
            raise StoreError(self.url, f"cannot be reached: {getattr(error, 'reason', None) or error}") from error


def _steps(batch: Batch) -> Iterator[str]:
    if batch.cleared:
        yield update_text(batch.cleared, {})
    for graph, triples in batch.added.items():
        yield from _insertions(graph, triples)
    for graph in batch.dropped:
        yield f"DROP SILENT GRAPH {iri(graph)}"
    for graph, triples in batch.put.items():
        first, *rest = _insertions(graph, triples) or [""]
        yield f"DROP SILENT GRAPH {iri(graph)} ;\n{first}"
        yield from rest


def _insertions(graph: str, triples: list[str]) -> list[str]:
    found: list[str] = []
    portion: list[str] = []
    size = 0
    for line in triples:
        if portion and size + len(line) > _REQUEST:
            found.append(update_text([], {graph: portion}))
            portion, size = [], 0
        portion.append(line)
        size += len(line)
    return [*found, update_text([], {graph: portion})] if portion else found


def _prefixed(question: str) -> str:
    """Declare the usual prefixes that a question uses without declaring them."""
    used = set(re.findall(r"(?<![\w?$])([a-z]+):", question))
    declared = set(re.findall(r"(?i)\bPREFIX\s+([\w.-]*):", question))
    return "".join(f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in sorted(used & PREFIXES.keys() - declared)) + question
