"""A graph as text, sorted: the same bytes for the same graph."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from kg.store.base import PREFIXES

__all__ = ["SECTION", "serialized"]

SECTION = "#graph "
"""Begins the comment by which a Turtle file tells the graphs apart; no literal spans lines there, so nothing else can."""


def serialized(store: ox.Store, form: ox.RdfFormat) -> bytes:
    """Write a whole store down, sorted.

    Turtle knows no graphs: there each graph's triples follow a comment that names it, by which `FileStore` finds them again.

    Args:
        store: What to write.
        form: N-Quads, TriG, Turtle or JSON-LD.

    Returns:
        The file's content: the same for the same graph.
    """
    if form == ox.RdfFormat.N_QUADS:
        return b"".join(sorted((store.dump(format=form) or b"").splitlines(keepends=True)))
    if form == ox.RdfFormat.TURTLE:
        return _turtle(store)
    quads = (quad for name in _names(store) for quad in _sorted(store, name))
    return ox.serialize(quads, format=form, prefixes=PREFIXES) or b""


def _names(store: ox.Store) -> list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph]:
    return [ox.DefaultGraph(), *sorted(store.named_graphs(), key=lambda name: name.value)]


def _sorted(store: ox.Store, name: ox.NamedNode | ox.BlankNode | ox.DefaultGraph) -> Iterator[ox.Quad]:
    dumped = store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=name) or b""
    text = b"".join(sorted(dumped.splitlines(keepends=True)))
    for quad in ox.parse(text, format=ox.RdfFormat.N_TRIPLES, lenient=True):
        yield ox.Quad(quad.subject, quad.predicate, quad.object, name)


def _turtle(store: ox.Store) -> bytes:
    used = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    parts = [used.encode()]
    for name in _names(store):
        triples = (quad.triple for quad in _sorted(store, name))
        text = ox.serialize(triples, format=ox.RdfFormat.TURTLE, prefixes=PREFIXES) or b""
        body = b"".join(line for line in text.splitlines(keepends=True) if not line.startswith(b"@prefix"))
        if body.strip():
            marker = f"\n{SECTION}<{name.value}>\n" if isinstance(name, ox.NamedNode) else "\n"
            parts.append(marker.encode() + body)
    return b"".join(parts)
