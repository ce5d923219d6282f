"""Oxigraph's results as rdflib's.

oxrdflib gives plain literals the datatype ``xsd:string``, by which ``Literal("x")`` no longer equals them; here they stay plain.
"""

from __future__ import annotations

import pyoxigraph as ox
from rdflib import Graph
from rdflib.query import Result
from rdflib.term import BNode, Identifier, Literal, URIRef, Variable

__all__ = ["rdflib_result", "rdflib_term"]

_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


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
