"""However many processes read, the same comes out in the same order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.errors import SourceError
from kg.model import Document
from kg.parallel import results
from kg.store.filing import Filed
from tests.stubs import StubReader

DOCUMENTS = [Document(id=f"{number}", text="Merkel acted " * 50 if number != 5 else "boom") for number in range(60)]


def told(found: Iterator[Filed | SourceError]) -> list[object]:
    return [str(one) if isinstance(one, SourceError) else one for one in found]


def test_two_processes_do_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.parallel._PORTION", 2000)
    alone = told(results(StubReader(), DOCUMENTS, jobs=1))
    assert alone[5] == "5: cannot be read (RuntimeError: boom)"
    assert told(results(StubReader(), DOCUMENTS, jobs=2)) == alone


def test_little_is_read_by_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> Iterator[Filed]:
        raise AssertionError("no other process is worth its start")

    monkeypatch.setattr("kg.parallel._spread", fail)
    assert len(told(results(StubReader(), DOCUMENTS))) == len(DOCUMENTS)
    with pytest.raises(AssertionError):
        told(results(StubReader(), [Document(id=f"{number}", text="acted " * 50_000) for number in range(3)]))


def test_documents_are_not_gathered_before_they_are_read() -> None:
    drawn: list[str] = []

    def draw() -> Iterator[Document]:
        for document in DOCUMENTS:
            drawn.append(document.id)
            yield document

    next(results(StubReader(), draw(), jobs=1))
    assert drawn == ["0"]
