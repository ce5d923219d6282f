"""Graphs in files: read whole, written whole and at once, the same bytes for the same graph."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from kg.errors import StoreError
from kg.model.iri import graph_iri
from kg.store.base import PREFIXES
from kg.store.local import MemoryStore

__all__ = ["FORMATS", "FileStore", "serialized", "write_whole"]

FORMATS = {
    ".nq": ox.RdfFormat.N_QUADS,
    ".trig": ox.RdfFormat.TRIG,
    ".ttl": ox.RdfFormat.TURTLE,
    ".jsonld": ox.RdfFormat.JSON_LD,
}
"""Suffix → format of the files that a graph can live in."""

_SECTION = "#graph "
_SECTIONS = re.compile(rf"^{_SECTION}<([^<>\n]*)>\n", re.MULTILINE)


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
        return b"".join(sorted(store.dump(format=form).splitlines(keepends=True)))
    if form == ox.RdfFormat.TURTLE:
        return _turtle(store)
    quads = (quad for name in _names(store) for quad in _sorted(store, name))
    return ox.serialize(quads, format=form, prefixes=PREFIXES) or b""


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
        os.chmod(temporary, path.stat().st_mode if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise StoreError(str(path), f"cannot be written: {error.strerror or error}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


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
            marker = f"\n{_SECTION}<{name.value}>\n" if isinstance(name, ox.NamedNode) else "\n"
            parts.append(marker.encode() + body)
    return b"".join(parts)
