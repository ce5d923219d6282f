"""Spans put together that make one name."""

from __future__ import annotations

import re

from kg.model import Document, Reading, Sentence, Token
from kg.resolve.who.joining import joined
from kg.resolve.who.span import Span


def _reading(text: str) -> Reading:
    tokens = tuple(
        Token(at, found[0], found[0].lower(), "NNP" if found[0].istitle() else "IN", "", "dep", at, *found.span(), 0, "")
        for at, found in enumerate(re.finditer(r"\w+", text))
    )
    return Reading(Document("x", text), tokens, (Sentence(0, len(tokens), 0),))


def test_a_name_that_cannot_be_lengthened_costs_no_other() -> None:
    reading = _reading("Radio Free Democratic Republic of the Congo")
    spans = [Span(0, 3, "ORG"), Span(3, 4, "PERSON"), Span(6, 7, "GPE")]
    assert joined(reading, spans) == spans


def test_a_lengthened_name_takes_the_place_of_those_within_it() -> None:
    reading = _reading("Radio Free Democratic Republic of the Congo")
    spans = [Span(0, 2, "ORG"), Span(3, 4, "PERSON"), Span(6, 7, "GPE")]
    assert joined(reading, spans) == [Span(0, 2, "ORG"), Span(2, 7, "GPE")]


def test_letters_in_brackets_tell_where_a_name_begins_and_ends() -> None:
    text = "The Movement for Democratic Change ( MDC ) won"
    tokens = tuple(
        Token(at, word[0], word[0].lower(), "NNP" if word[0].istitle() else "IN", "", "dep", at, *word.span(), 0, "")
        for at, word in enumerate(re.finditer(r"\S+", text))
    )
    reading = Reading(Document("x", text), tokens, (Sentence(0, len(tokens), 0),))
    assert joined(reading, [Span(1, 2, "ORG"), Span(3, 5, "PERSON"), Span(6, 7, "ORG")]) == [Span(1, 5, "ORG"), Span(6, 7, "ORG")]


def test_a_listed_body_has_all_of_its_name() -> None:
    reading = _reading("Association of Southeast Asian Nations")
    assert joined(reading, [Span(0, 1, "ORG")]) == [Span(0, 5, "ORG")]
