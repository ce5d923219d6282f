"""How many a phrase says: one number, or inclusive bounds."""

from __future__ import annotations

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from kg.model import Quantity
from kg.model.numbers import parse_quantity
from tests.conftest import Read

PHRASES = [
    ("20", 20, 20),
    ("1,500", 1500, 1500),
    ("2.5 million", 2_500_000, 2_500_000),
    ("thirty - five", 35, 35),
    ("thirty-five", 35, 35),
    ("twenty five", 25, 25),
    ("two hundred and fifty", 250, 250),
    ("three dozen", 36, 36),
    ("a dozen", 12, 12),
    ("half a dozen", 6, 6),
    ("dozens", 24, None),
    ("scores", 40, None),
    ("several", 3, None),
    ("both", 2, 2),
    ("hundreds", 200, None),
    ("tens of thousands", 20_000, None),
    ("hundreds of thousands", 200_000, None),
    ("between 20 and 30", 20, 30),
    ("20 to 30", 20, 30),
    ("20 - 30", 20, 30),
    ("five or six", 5, 6),
    ("two to three million", 2_000_000, 3_000_000),
    ("at least 40", 40, None),
    ("no fewer than 40", 40, None),
    ("more than 100", 101, None),
    ("40 or more", 40, None),
    ("up to 20", None, 20),
    ("as many as 300", None, 300),
    ("fewer than ten", None, 9),
    ("some 40", 40, 40),
]


@pytest.mark.parametrize(("phrase", "least", "most"), PHRASES)
def test_phrases(phrase: str, least: int | None, most: int | None) -> None:
    assert parse_quantity(phrase.split()) == Quantity(least, most)


def test_no_number() -> None:
    assert parse_quantity(["many"]) is None
    assert parse_quantity([]) is None


def test_two_counts_side_by_side_are_no_range() -> None:
    assert parse_quantity(["20", "and", "30"], at=2) == Quantity(30, 30)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Police arrested between 20 and 30 protesters.", 20, 30),
        ("Police arrested 20 to 30 protesters.", 20, 30),
        ("Police arrested dozens of protesters.", 24, None),
        ("Police arrested more than two dozen protesters.", 25, None),
        ("Between five and seven soldiers were killed.", 5, 7),
        ("At least 12 were killed.", 12, None),
        ("Police arrested half a dozen protesters.", 6, 6),
        ("The arrest of 20 protesters angered Poland.", 20, 20),
    ],
)
def test_how_many_were_acted_on(read: Read, text: str, least: int | None, most: int | None) -> None:
    assert read_actions(read(text), load_lexicon())[0].quantity == Quantity(least, most)
