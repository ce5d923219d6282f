"""Reading many documents with several processes; what comes out, and in which order, does not depend on how many."""

from __future__ import annotations

import logging
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from itertools import chain
from typing import Protocol, TypeVar

from kg.errors import SourceError
from kg.model import Document, Reading
from kg.store.filing import Filed

__all__ = ["Reader", "results"]

T = TypeVar("T")
_LOG = logging.getLogger(__name__)
_SMALL = 400_000
"""Code points that one process reads sooner than others have started."""
_PORTION = 40_000
"""Code points that are read at a time."""


class Reader(Protocol):
    """Turns documents into filed triples."""

    @property
    def again(self) -> Callable[[], Reader]:
        """What makes another like it in another process; it must survive pickling."""
        ...

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """Read documents with the language model, which is quicker with several at once."""
        ...

    def file(self, annotated: Reading) -> Filed:
        """Understand a document."""
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
        jobs = _cores() if much else 1
    if jobs > 1:
        yield from _spread(reader, documents, jobs)
        return
    for portion in _portions(documents):
        yield from _attempt(reader, portion)


def _cores() -> int:
    """The cores that this process may use, where the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


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


def _attempt(reader: Reader, portion: list[Document]) -> Iterator[Filed | SourceError]:
    """Read a portion; whatever a text or an extractor from elsewhere breaks, the other documents are still read."""
    try:
        readings: list[Reading | SourceError] = list(reader.annotate(portion))
    except Exception:
        _LOG.debug("a portion cannot be read at once", exc_info=True)
        readings = [_attempted(document, partial(_annotated, reader, document)) for document in portion]
    for document, reading in zip(portion, readings, strict=True):
        yield reading if isinstance(reading, SourceError) else _attempted(document, partial(reader.file, reading))


def _annotated(reader: Reader, document: Document) -> Reading:
    (reading,) = reader.annotate([document])
    return reading


def _attempted(document: Document, work: Callable[[], T]) -> T | SourceError:
    try:
        return work()
    except SourceError as error:
        return error
    except Exception as error:
        _LOG.debug("%s cannot be read", document.id, exc_info=True)
        return SourceError(document.source or document.id, f"cannot be read ({type(error).__name__}: {error})")


def _spread(reader: Reader, documents: Iterator[Document], jobs: int) -> Iterator[Filed | SourceError]:
    """Read with several processes; where one is stopped from outside, what it held is told and new ones read the rest."""
    # Spawned, not forked: an open store and a language model's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    portions = _portions(documents)
    portion = next(portions, None)
    while portion:
        running: deque[tuple[list[Document], Future[list[Filed | tuple[str, str]]]]] = deque()
        with ProcessPoolExecutor(jobs, context, _start, (reader.again,)) as pool:
            while portion:
                try:
                    running.append((portion, pool.submit(_read, portion)))
                except BrokenProcessPool:
                    break
                portion = next(portions, None)
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
    return [
        (result.source, result.reason) if isinstance(result, SourceError) else result for result in _attempt(_reader, portion)
    ]
