"""Newsgraph: news text in, a graph out: who did what to whom, when, according to whom, and did it happen.

    >>> import kg
    >>> graph = kg.build("seeds/")
    >>> rows = graph.query("SELECT ?label { ?action kg:status kg:Happened ; rdfs:label ?label }")

Nothing heavy is imported before it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.errors import KgError, LanguageError, OntologyError, QueryError, SourceError, StoreError
    from kg.graph import Graph, build, open  # noqa: A004  # kg.open, as gzip.open
    from kg.model import Document

__all__ = [
    "Document",
    "Graph",
    "KgError",
    "LanguageError",
    "OntologyError",
    "QueryError",
    "SourceError",
    "StoreError",
    "__version__",
    "build",
    "open",
]

_HOMES = {
    **dict.fromkeys(("KgError", "LanguageError", "OntologyError", "QueryError", "SourceError", "StoreError"), "kg.errors"),
    **dict.fromkeys(("Graph", "build", "open"), "kg.graph"),
    "Document": "kg.model",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for (PEP 562)."""
    from importlib import import_module, metadata

    if name == "__version__":
        return metadata.version("newsgraph")
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
