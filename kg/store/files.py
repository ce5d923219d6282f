"""Graphs in files: read whole, written whole and at once, the same bytes for the same graph."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

import pyoxigraph as ox

from kg.errors import StoreError
from kg.model.iri import graph_iri
from kg.store.local import MemoryStore
from kg.store.serial import SECTION, serialized

__all__ = ["FORMATS", "FileStore", "write_whole"]

FORMATS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".ttl": ox.RdfFormat.TURTLE,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
"""Suffix → format of the files that a graph can live in."""

_SECTIONS = re.compile(rf"^{SECTION}<([^<>\n]*)>\n", re.MULTILINE)


class FileStore(MemoryStore):
    """A graph that lives in a file; `save` writes it.

    Args:
        path: The file; its suffix says the format.

    Raises:
        StoreError: The file is there and cannot be read as what its suffix says.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.place = str(path)
        self._path = path
        self._format = FORMATS[path.suffix.lower()]
        if path.exists():
            try:
                self._read()
            except (OSError, SyntaxError, ValueError) as error:
                raise StoreError(self.place, f"cannot be read: {str(error).partition(chr(10))[0]}") from error

    def save(self) -> None:
        """Write the file: a temporary one beside it first, which then takes its name."""
        write_whole(self._path, serialized(self._store, self._format))

    def _read(self) -> None:
        if self._format != ox.RdfFormat.TURTLE:
            self._store.load(self._path.read_bytes(), format=self._format, lenient=True)
            return
        head, *sections = _SECTIONS.split(self._path.read_text(encoding="utf-8"))
        rest = ox.NamedNode(graph_iri("file"))
        self._store.load(head, format=self._format, to_graph=rest, lenient=True)
        prefixes = "".join(line for line in head.splitlines(keepends=True) if line.startswith("@prefix"))
        for name, text in zip(sections[::2], sections[1::2], strict=True):
            self._store.load(prefixes + text, format=self._format, to_graph=ox.NamedNode(name), lenient=True)
        if next(self._store.quads_for_pattern(None, None, None, rest), None) is None:
            self._store.remove_graph(rest)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that at any time it is either the old one or the new one.

    Raises:
        StoreError: It cannot be written; the old one is still there.
    """
    path = path.resolve()
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).chmod(path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise StoreError(str(path), f"cannot be written: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
