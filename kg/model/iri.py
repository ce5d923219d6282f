"""How things are named: every IRI that Newsgraph mints is made here."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from kg.model.document import Document
from kg.model.entities import Entity

__all__ = ["BASE", "document_iri", "entity_iri", "graph_iri", "local", "mention_iri", "minted", "scoped"]

BASE = "https://w3id.org/newsgraph/id/"
_KIND = {"Person": "person", "State": "state", "Organization": "organization", "Group": "group", "Place": "place"}


@lru_cache(maxsize=4096)
def local(text: str) -> str:
    """Make a text fit for the last part of an IRI: everything but letters, digits, ``-._~`` is percent-encoded."""
    return quote(text, safe="")


def minted(kind: str, key: str) -> str:
    """The IRI of a thing of this kind (``action``, ``claim``, ``tenure``, ``time`` …) with this key."""
    return f"{BASE}{kind}/{local(key)}"


def document_iri(document: Document) -> str:
    """The IRI of a document, which is also the name of its graph."""
    return minted("document", document.id)


def graph_iri(name: str) -> str:
    """The IRI of a graph of what belongs to no single document: ``states``, ``identity``, ``derived``, ``runs``, ``ontology``."""
    return minted("graph", name)


def mention_iri(document: Document, begin: int, end: int) -> str:
    """The IRI of the span ``[begin, end)`` of a document, in code points (RFC 5147)."""
    return f"{document_iri(document)}#char={begin},{end}"


def scoped(kind: str, document: Document, begin: int, end: int) -> str:
    """The IRI of a thing of this kind that the span ``[begin, end)`` of a document states."""
    return f"{minted(kind, document.id)}.{begin}-{end}"


def entity_iri(entity: Entity) -> str:
    """The IRI of an entity."""
    return minted(_KIND[entity.kind], entity.key)
