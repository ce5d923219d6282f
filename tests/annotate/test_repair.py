"""Names put right from the document as a whole."""

from __future__ import annotations

import pytest

from kg.annotate.repair import repaired
from kg.model import Name, Token

WORDS = ["Ursula", "von", "der", "Leyen", "spoke"]


def _tokens(names: list[Name]) -> list[Token]:
    labels = {at: name.label for name in names for at in range(name.start, name.end)}
    return [
        Token(at, word, word.lower(), "NNP", "PROPN", "compound", 4, at, at + 1, 0, labels.get(at, ""))
        for at, word in enumerate(WORDS)
    ]


@pytest.mark.parametrize(
    "names",
    [
        [Name(0, 2, "PERSON")],
        [Name(0, 2, "PERSON"), Name(2, 4, "PERSON")],
        [Name(0, 2, "PERSON"), Name(3, 4, "GPE")],
    ],
)
def test_the_rest_of_a_name_is_no_name_of_its_own(names: list[Name]) -> None:
    tokens, found = repaired(_tokens(names), names)
    assert found == (Name(0, 4, "PERSON"),)
    assert [token.label for token in tokens] == ["PERSON"] * 4 + [""]


def test_a_name_that_reaches_further_is_left_alone() -> None:
    names = [Name(0, 2, "PERSON"), Name(3, 5, "ORG")]
    tokens, found = repaired(_tokens(names), names)
    assert found == tuple(names)
    assert [token.label for token in tokens] == ["PERSON", "PERSON", "", "ORG", "ORG"]
