"""Where documents come from: files, folders, patterns and standard input."""

from __future__ import annotations

import os
import sys
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, takewhile
from pathlib import Path
from typing import Final

from kg.errors import SourceError
from kg.model import Document
from kg.read.decode import decode
from kg.read.language import check_language
from kg.read.lines import read_lines
from kg.read.pages import read_page
from kg.read.plain import read_plain

__all__ = ["FORMATS", "read_sources"]

FORMATS: Final = (".txt", ".md", ".html", ".htm", ".jsonl")
"""The suffixes of the files that are read."""
_STDIN: Final = "-"
_MAGIC: Final = frozenset("*?[")


def read_sources(sources: Iterable[str | Path], published: date | None = None) -> Iterator[Document | SourceError]:
    """Read all documents of some sources, one after another.

    Args:
        sources: Files, folders (read to the bottom, in the order of their names), patterns (``news/**/*.txt``) or ``-`` for
            standard input (text with or without front matter, or JSON Lines).
        published: The publication date of documents that carry none.

    Yields:
        Each document, or the error that says why one cannot be read. An error never stops the others. A file that two sources
        name is read once; a second document with the same identifier is an error.
    """
    holders: dict[str, str] = {}
    for found in _all(sources):
        checked = found if isinstance(found, SourceError) else _checked(found, holders)
        if isinstance(checked, Document) and checked.published is None and published is not None:
            checked = replace(checked, published=published)
        yield checked


def _checked(document: Document, holders: dict[str, str]) -> Document | SourceError:
    try:
        check_language(document)
    except SourceError as error:
        return error
    holder = holders.setdefault(document.id, document.source)
    if holder != document.source:
        return SourceError(document.source, f"has the same id as {holder}: {document.id!r}")
    return document


def _all(sources: Iterable[str | Path]) -> Iterator[Document | SourceError]:
    seen: set[Path] = set()
    for source in map(str, sources):
        if source == _STDIN:
            yield from _guarded(_stdin())
            continue
        try:
            files = list(_files(source))
        except SourceError as error:
            yield error
            continue
        for path, name in files:
            if path.resolve() not in seen:
                seen.add(path.resolve())
                yield from _guarded(_file(path, name))


def _guarded(found: Iterator[Document | SourceError]) -> Iterator[Document | SourceError]:
    """What is found, and the error that ends it as its last item."""
    try:
        yield from found
    except SourceError as error:
        yield error


def _files(source: str) -> Iterator[tuple[Path, str]]:
    """The files of a source, each with its path relative to it."""
    path = Path(source)
    if path.is_dir():
        found = sorted(_below(path), key=lambda file: file.relative_to(path).parts)
        if not found:
            raise SourceError(source, f"holds no file of a known format ({', '.join(FORMATS)})")
        yield from ((file, file.relative_to(path).as_posix()) for file in found)
    elif not path.exists() and _MAGIC.intersection(source):
        fixed = list(takewhile(lambda part: not _MAGIC.intersection(part), path.parts))
        root, pattern = Path(*fixed), Path(*path.parts[len(fixed) :]).as_posix()
        found = sorted(file for file in root.glob(pattern) if file.is_file() and not _hidden(file.relative_to(root)))
        if not found:
            raise SourceError(source, "matches no file")
        yield from ((file, file.relative_to(root).as_posix()) for file in found)
    else:
        yield path, path.name


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _below(folder: Path) -> Iterator[Path]:
    """The readable files in a folder; hidden ones and those of other formats are passed over."""
    for place, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in files if not name.startswith(".") and Path(name).suffix.lower() in FORMATS)


def _file(path: Path, name: str) -> Iterator[Document | SourceError]:
    source, suffix = str(path), path.suffix.lower()
    if suffix not in (*FORMATS, ""):
        raise SourceError(source, f"is of an unknown format (known: {', '.join(FORMATS)})")
    try:
        with path.open("rb") as stream:
            if suffix == ".jsonl":
                yield from read_lines(stream, source)
            elif suffix in (".html", ".htm"):
                yield read_page(stream.read(), name, source)
            else:
                yield read_plain(decode(stream.read(), source), name, source)
    except OSError as error:
        raise SourceError(source, (error.strerror or "cannot be read").lower()) from error


def _stdin() -> Iterator[Document | SourceError]:
    stream, source = sys.stdin.buffer, "<stdin>"
    first = stream.readline()
    if first.removeprefix(BOM_UTF8).lstrip().startswith(b"{"):
        yield from read_lines(chain([first], stream), source)
    else:
        yield read_plain(decode(first + stream.read(), source), "stdin", source)
