"""Reading many documents with several processes; what comes out, and in which order, does not depend on how many."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from typing import Protocol

from kg.errors import SourceError
from kg.model import Document
from kg.store.filing import Filed

__all__ = ["Reader", "results"]

_LOG = logging.getLogger(__name__)
_SMALL = 400_000
"""Code points that one process reads sooner than others have started."""
_PORTION = 40_000
"""Code points that a process is given at a time."""


class Reader(Protocol):
    """Turns a document into filed triples; what makes another like it must survive pickling."""

    def file(self, document: Document) -> Filed:
        """Read a document."""
        ...

    def again(self) -> Callable[[], Reader]:
        """What makes such a reader in another process."""
        ...


def results(reader: Reader, documents: Iterable[Document], jobs: int | None = None) -> Iterator[Filed | SourceError]:
    """Read documents, streamed.

    Args:
        reader: What reads them.
        documents: What to read.
        jobs: Number of processes; None takes all cores when there is much to read, and this process alone otherwise.

    Yields:
        For each document in order its triples, or why it cannot be read: one bad document never stops the others.
    """
    documents = iter(documents)
    if jobs is None:
        first, much = _first(documents)
        documents = chain(first, documents)
        jobs = len(os.sched_getaffinity(0)) if much else 1
    if jobs <= 1:
        for document in documents:
            yield _attempt(reader, document)
    else:
        yield from _spread(reader, documents, jobs)


def _first(documents: Iterator[Document]) -> tuple[list[Document], bool]:
    """The first documents, and whether they are more than a single process should read."""
    first: list[Document] = []
    length = 0
    for document in documents:
        first.append(document)
        length += len(document.text)
        if length > _SMALL and len(first) > 1:
            return first, True
    return first, False


def _attempt(reader: Reader, document: Document) -> Filed | SourceError:
    try:
        return reader.file(document)
    except SourceError as error:
        return error
    except Exception as error:  # whatever a text or an extractor from elsewhere breaks, the other documents are still read
        _LOG.debug("%s cannot be read", document.id, exc_info=True)
        return SourceError(document.source or document.id, f"cannot be read ({type(error).__name__}: {error})")


def _spread(reader: Reader, documents: Iterator[Document], jobs: int) -> Iterator[Filed | SourceError]:
    # Spawned, not forked: an open store and a language model's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    running: deque[tuple[list[Document], Future[list[Filed | tuple[str, str]]]]] = deque()
    with ProcessPoolExecutor(jobs, context, _start, (reader.again(),)) as pool:
        for portion in _portions(documents):
            running.append((portion, pool.submit(_read, portion)))
            if len(running) > 3 * jobs:
                yield from _finished(*running.popleft())
        while running:
            yield from _finished(*running.popleft())


def _finished(portion: list[Document], future: Future[list[Filed | tuple[str, str]]]) -> Iterator[Filed | SourceError]:
    try:
        for result in future.result():
            yield result if isinstance(result, Filed) else SourceError(*result)
    except BrokenProcessPool:
        for document in portion:
            yield SourceError(document.source or document.id, "was not read: the process reading it was stopped")


def _portions(documents: Iterator[Document]) -> Iterator[list[Document]]:
    portion: list[Document] = []
    length = 0
    for document in documents:
        portion.append(document)
        length += len(document.text)
        if length >= _PORTION:
            yield portion
            portion, length = [], 0
    if portion:
        yield portion


_reader: Reader
"""What a spawned process reads with."""


def _start(make: Callable[[], Reader]) -> None:
    global _reader  # noqa: PLW0603  # a pool's initializer has nowhere else to leave what it made
    _reader = make()


def _read(portion: list[Document]) -> list[Filed | tuple[str, str]]:
    """Read a portion in a spawned process; errors come back as what they were made of, since they do not survive pickling."""
    found: list[Filed | tuple[str, str]] = []
    for document in portion:
        result = _attempt(_reader, document)
        found.append((result.source, result.reason) if isinstance(result, SourceError) else result)
    return found
