"""Oxigraph's terms and results as rdflib's.

oxrdflib gives plain literals the datatype ``xsd:string``, by which ``Literal("x")`` no longer equals them; here they stay plain.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pyoxigraph as ox
from oxrdflib import OxigraphStore
from rdflib import Graph
from rdflib.query import Result
from rdflib.term import BNode, Identifier, Literal, URIRef, Variable

__all__ = ["PlainStore", "rdflib_result", "rdflib_term"]

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


class PlainStore(OxigraphStore):
    """An Oxigraph store as rdflib sees it, in which plain literals stay plain.

    Args:
        store: The Oxigraph store.
    """

    def __init__(self, store: ox.Store) -> None:
        super().__init__(store=store)

    def let_go(self) -> None:
        """Show an empty store from now on, so that nothing holds the other one open."""
        self._store = ox.Store()

    def triples(self, triple_pattern: Any, context: Graph | None = None) -> Iterator[tuple[Any, Iterator[Graph | None]]]:
        """The triples that match a pattern (see `rdflib.store.Store`)."""
        for triple, graphs in super().triples(triple_pattern, context):
            yield tuple(map(_plain, triple)), graphs

    def query(self, query: Any, initNs: Any, initBindings: Any, queryGraph: Any, **kwargs: Any) -> Result:  # noqa: N803  # rdflib's names
        """The answer to a question (see `rdflib.store.Store`)."""
        result = super().query(query, initNs, initBindings, queryGraph, **kwargs)
        if result.type == "SELECT":
            rows = result.bindings
            result.bindings = ({name: _plain(term) for name, term in row.items()} for row in rows)
        return result


def rdflib_term(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple) -> Identifier:
    """One of Oxigraph's terms as rdflib's."""
    if isinstance(term, ox.NamedNode):
        return URIRef(term.value)
    if isinstance(term, ox.Literal):
        if term.language or term.datatype.value == _XSD_STRING:
            return Literal(term.value, lang=term.language)
        return Literal(term.value, datatype=URIRef(term.datatype.value))
    if isinstance(term, ox.BlankNode):
        return BNode(term.value)
    raise TypeError("triples as terms are not used here")


def rdflib_result(found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Result:
    """The answer to a question as rdflib gives it; rows are read from the store as they are asked for."""
    if isinstance(found, ox.QueryBoolean):
        result = Result("ASK")
        result.askAnswer = bool(found)
    elif isinstance(found, ox.QuerySolutions):
        result = Result("SELECT")
        names = [Variable(variable.value) for variable in found.variables]
        result.vars = names
        result.bindings = (
            {name: rdflib_term(term) for name, term in zip(names, row, strict=True) if term is not None} for row in found
        )
    else:
        result = Result("CONSTRUCT")
        result.graph = Graph()
        for triple in found:
            result.graph.add((rdflib_term(triple.subject), rdflib_term(triple.predicate), rdflib_term(triple.object)))
    return result


def _plain(term: Any) -> Any:
    if isinstance(term, Literal) and term.datatype is not None and str(term.datatype) == _XSD_STRING:
        return Literal(str(term))
    return term
