"""Writing while reading goes on."""

from __future__ import annotations

from collections.abc import Container
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, Self

from kg.store.base import Store
from kg.store.filing import Filed
from kg.store.ledger import put_documents

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Committer"]

_BATCH = 50_000
"""Code points of text after which what was read is committed: enough for writing in bulk, little enough for memory."""


class Committer:
    """Commits documents in batches, each while the next one is being read; Oxigraph needs no interpreter lock to write.

    Args:
        store: Where to.
        held: IRIs of the documents that the store holds already.

    Leaving the context commits what is left, unless an error is what ends it.
    """

    def __init__(self, store: Store, held: Container[str]) -> None:
        self._store = store
        self._held = held
        self._waiting: list[Filed] = []
        self._length = 0
        self._thread = ThreadPoolExecutor(1)
        self._running: Future[None] | None = None

    def add(self, filed: Filed) -> None:
        """Take a document; at most one batch is being written and one is being gathered.

        Raises:
            StoreError: An earlier batch could not be written.
        """
        self._waiting.append(filed)
        self._length += filed.length
        if self._length >= _BATCH:
            self._begin()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            if error is None:
                self._begin()
                self._end()
        finally:
            self._thread.shutdown()

    def _begin(self) -> None:
        self._end()
        if self._waiting:
            held = [one.document for one in self._waiting if one.document in self._held]
            self._running = self._thread.submit(put_documents, self._store, self._waiting, held)
            self._waiting, self._length = [], 0

    def _end(self) -> None:
        if self._running is not None:
            running, self._running = self._running, None
            running.result()
