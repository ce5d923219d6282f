"""However many processes read, the same comes out in the same order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kg.errors import SourceError
from kg.model import Document
from kg.parallel import results
from kg.store.filing import Filed
from tests.stubs import StubReader

BAD = {5: "boom", 7: "crash"}
DOCUMENTS = [Document(id=f"{number}", text=BAD.get(number, "Merkel acted " * 50)) for number in range(60)]


def told(found: Iterator[Filed | SourceError]) -> list[object]:
    return [str(one) if isinstance(one, SourceError) else one for one in found]


def test_two_processes_do_what_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.parallel._PORTION", 2000)
    alone = told(results(StubReader(), DOCUMENTS, jobs=1))
    assert [one for one in alone if isinstance(one, str)] == [
        "5: cannot be read (RuntimeError: boom)",
        "7: cannot be read (RuntimeError: crash)",
    ]
    assert told(results(StubReader(), DOCUMENTS, jobs=2)) == alone


def test_little_is_read_by_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> Iterator[Filed]:
        raise AssertionError("no other process is worth its start")

    monkeypatch.setattr("kg.parallel._spread", fail)
    assert len(told(results(StubReader(), DOCUMENTS))) == len(DOCUMENTS)
    with pytest.raises(AssertionError):
        told(results(StubReader(), [Document(id=f"{number}", text="acted " * 50_000) for number in range(3)]))


def test_documents_are_not_gathered_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.parallel._PORTION", 2000)
    drawn: list[str] = []

    def draw() -> Iterator[Document]:
        for document in DOCUMENTS:
            drawn.append(document.id)
            yield document

    next(results(StubReader(), draw(), jobs=1))
    assert len(drawn) < 10


def test_a_process_that_is_stopped_loses_no_document_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.parallel._PORTION", 1)
    documents = [Document(id=f"{number}", text="stop" if number == 1 else "Merkel acted") for number in range(40)]
    found = list(results(StubReader(), documents, jobs=2))
    assert len(found) == len(documents)
    assert isinstance(found[1], SourceError)
    assert found[1].reason == "was not read: the process reading it was stopped"
    assert all(isinstance(one, Filed) for one in found[-10:])
