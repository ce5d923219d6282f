"""Which store a place means."""

from __future__ import annotations

from pathlib import Path

from kg.errors import StoreError
from kg.store.base import Store

__all__ = ["DEFAULT_PLACE", "open_existing", "open_store"]

DEFAULT_PLACE = "kg.graph"
"""The embedded store that commands use unless told otherwise."""

_OF_FILES = frozenset(
    {".nt", ".n3", ".rdf", ".xml", ".owl", ".json", ".jsonl", ".csv", ".tsv", ".txt", ".md", ".htm", ".html", ".pdf", ".doc"}
    | {".docx", ".graphml", ".gexf", ".gz", ".zip", ".db", ".sqlite"}
)
"""Suffixes by which a file is meant, so that a slip does not make a folder of that name."""


def open_store(place: str | Path | None = None) -> Store:
    """Open the store at a place, and make it if there is none.

    Args:
        place: A file (``.nq``, ``.trig``, ``.ttl``, ``.jsonld``), the folder of an embedded store, the URL of a SPARQL 1.1
            endpoint, or None for one in memory.

    Returns:
        The store; close it, or use it as a context manager.

    Raises:
        StoreError: It cannot be opened.
    """
    if place is None:
        from kg.store.local import MemoryStore

        return MemoryStore()
    text = str(place)
    if text.startswith(("http://", "https://")):
        from kg.store.endpoint import EndpointStore

        return EndpointStore(text)
    path = Path(text)
    from kg.store.files import FORMATS, FileStore

    if path.suffix.lower() in FORMATS:
        return FileStore(path)
    if path.suffix.lower() in _OF_FILES and not path.exists():
        raise StoreError(
            text, f"no graph lives in a {path.suffix} file (use {' '.join(FORMATS)}, or a folder; kg export writes others)"
        )
    from kg.store.local import EmbeddedStore

    return EmbeddedStore(path)


def open_existing(place: str | Path) -> Store:
    """Open the store at a place where there must be one.

    Args:
        place: As for `open_store`.

    Returns:
        The store.

    Raises:
        StoreError: There is none, or it cannot be opened.
    """
    if "://" not in str(place) and not Path(place).exists():
        raise StoreError(str(place), "there is no graph here (kg build makes one)")
    return open_store(place)
