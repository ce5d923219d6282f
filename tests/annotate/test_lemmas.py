"""Verb forms that the lemmatizer gets wrong have their own list."""

from __future__ import annotations

import pytest

from tests.conftest import Annotate


@pytest.mark.parametrize(
    ("sentence", "lemma"),
    [
        ("The unions staged a march.", "stage"),
        ("France hoped for a deal.", "hope"),
        ("The rebels waged a war.", "wage"),
        ("Dancers hopped over the rope.", "hop"),
    ],
)
def test_lemma_of_the_verb(annotate: Annotate, sentence: str, lemma: str) -> None:
    reading = annotate(sentence)
    assert lemma in {token.lemma for token in reading.tokens if token.pos == "VERB"}
