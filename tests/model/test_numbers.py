"""How many a phrase says: one number, or inclusive bounds."""

from __future__ import annotations

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from kg.model import Document, Quantity, Reading, Sentence, Token
from kg.model.numbers import parse_quantity, quantity_at
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
    ("several hundred", 300, None),
    ("a few thousand", 2000, None),
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
    ("two and a half million", 2_500_000, 2_500_000),
    ("a million and a half", 1_500_000, 1_500_000),
    ("half of a million", 500_000, 500_000),
    ("two and a quarter million", 2_250_000, 2_250_000),
    ("more than half a million", 500_001, None),
    ("at least a dozen", 12, None),
    ("half 20", 20, 20),
    ("2.5", 2, 3),
    ("two and a half", 2, 3),
    ("more than 2.5", 3, None),
    ("at least 2.5", 3, None),
    ("fewer than 2.5", None, 2),
    ("up to 2.5", None, 2),
    ("between 2.5 and 3", 2, 3),
]


@pytest.mark.parametrize(("phrase", "least", "most"), PHRASES)
def test_phrases(phrase: str, least: int | None, most: int | None) -> None:
    assert parse_quantity(phrase.split()) == Quantity(least, most)


def test_no_number() -> None:
    assert parse_quantity(["many"]) is None
    assert parse_quantity([]) is None


@pytest.mark.parametrize("word", ["1e500", "7e4567", "9" * 400, "9" * 5000, "1.2.3", "1_000", "٣", "²"])
def test_what_is_no_number_in_digits(word: str) -> None:
    assert parse_quantity([word]) is None


@pytest.mark.parametrize("phrase", ["three quarters", "two - thirds", "one third", "one half", "one to two thirds"])
def test_parts_of_something_are_no_number_of_things(phrase: str) -> None:
    assert parse_quantity(phrase.split()) is None


def test_an_ordinal_after_a_number_is_no_part() -> None:
    assert parse_quantity(["ten", "third", "graders"]) == Quantity(10, 10)


def test_a_phrase_goes_as_far_after_its_number_as_before() -> None:
    words = ["two", "hundred", "and", "fifty", "thousand", "or", "more", "people"]
    last = len(words) - 1
    tokens = tuple(
        Token(at, word, word, "CD" if at == 0 else "NN", "", "nummod" if at == 0 else "dep", last, at, at + 1, 0, "")
        for at, word in enumerate(words)
    )
    reading = Reading(Document("x", ""), tokens, (Sentence(0, len(words), last),))
    assert quantity_at(reading, last) == Quantity(250_000, None)


@pytest.mark.parametrize("text", ["Three quarters of the voters left.", "One third of the voters left."])
def test_a_noun_that_is_a_part_carries_no_number(read: Read, text: str) -> None:
    reading = read(text)
    assert quantity_at(reading, 1) is None


def test_a_number_too_big_to_count_loses_no_document(read: Read) -> None:
    actions = read_actions(read("Some 1e500 people marched in Paris."), load_lexicon())
    assert [action.quantity for action in actions] == [None]


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
        ("Ukraine handed over 12 captured separatists to Russia.", 12, 12),
        ("Police arrested two dozen opposition activists.", 24, 24),
        ("The arrest of 20 protesters angered Poland.", 20, 20),
        ("Police made 20 arrests.", 20, 20),
        ("Dozens drowned off Lampedusa.", 24, None),
        ("Police arrested two thousand protesters.", 2000, 2000),
        ("Police Arrest Two Thousand Protesters", 2000, 2000),
        ("Gunmen killed 12 Thousand Oaks residents.", 12, 12),
    ],
)
def test_how_many_were_acted_on(read: Read, text: str, least: int | None, most: int | None) -> None:
    assert read_actions(read(text), load_lexicon())[0].quantity == Quantity(least, most)


@pytest.mark.parametrize(
    "text",
    [
        "Thousand Oaks residents were evacuated.",
        "The Million Man marchers were arrested.",
        "Hamas carried out three attacks on Israel.",
        "The minister made two visits to Oman.",
        "The countries signed 12 agreements.",
        "Three judges laughed.",
    ],
)
def test_names_and_acts_count_nobody(read: Read, text: str) -> None:
    assert read_actions(read(text), load_lexicon())[0].quantity is None
