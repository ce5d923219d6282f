"""What tests share: the language model is loaded once a session, and a text is read once however many tests look at it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import TypeAlias

import pytest
from hypothesis import settings

from kg.annotate import Annotator
from kg.model import Document, Reading

settings.register_profile("newsgraph", deadline=None)  # no test fails because a machine is busy
settings.load_profile("newsgraph")

Annotate: TypeAlias = Callable[..., Reading]
Read: TypeAlias = Callable[..., Reading]


@pytest.fixture(scope="session")
def annotator() -> Annotator:
    """The language model."""
    return Annotator()


@pytest.fixture(scope="session")
def annotate(annotator: Annotator) -> Annotate:
    """``annotate(text, published=None) -> Reading``: what the language model sees, and no more."""

    @cache
    def annotate(text: str, published: date | str | None = None) -> Reading:
        when = date.fromisoformat(published) if isinstance(published, str) else published
        (reading,) = annotator.annotate([Document(id="text", text=text, published=when)])
        return reading

    return annotate


@pytest.fixture(scope="session")
def read(annotate: Annotate) -> Read:
    """``read(text, published=None) -> Reading``: a text with mentions, entities, times and speakers resolved."""
    from kg.resolve import resolve

    @cache
    def read(text: str, published: date | str | None = None) -> Reading:
        return resolve(annotate(text, published))

    return read


@pytest.fixture
def stubbed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipeline with the stand-ins of `tests.stubs` for everything that takes time."""
    from tests.stubs import StubAnnotator, Words

    monkeypatch.setattr("kg.pipeline.Annotator", StubAnnotator)
    monkeypatch.setattr("kg.pipeline.resolve", lambda reading: reading)
    monkeypatch.setattr("kg.pipeline.load_extractors", lambda *ontologies: [Words()])
