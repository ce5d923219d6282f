"""Capitals, seats and palaces: the place, or the state that acts there."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import named, sieve, who


@pytest.mark.parametrize(
    ("text", "seat", "state"),
    [
        ("Washington imposed sanctions on Iran.", "Washington", "United States"),
        ("The Kremlin denied the report.", "Kremlin", "Russia"),
        ("Relations between Moscow and Kiev are bad.", "Moscow", "Russia"),
        ("Relations between Moscow and Kiev are bad.", "Kiev", "Ukraine"),
        ("Moscow's support for the plan ended.", "Moscow", "Russia"),
        ("The plan was rejected by Beijing.", "Beijing", "China"),
        ("The Tehran government fell.", "Tehran", "Iran"),
        ("He resigned after London on Monday recalled its envoy.", "London", "United Kingdom"),
    ],
)
def test_a_seat_that_acts_is_the_state(text: str, seat: str, state: str, read: Read) -> None:
    reading = read(text)
    assert who(reading, seat).label == state
    assert who(reading, seat).kind is EntityKind.STATE


@pytest.mark.parametrize(
    ("text", "seat"),
    [
        ("Two shops in Moscow were closed.", "Moscow"),
        ("He flew to Washington on Monday.", "Washington"),
        ("The party took place in the Kremlin.", "Kremlin"),
        ("The streets of Beijing were empty.", "Beijing"),
    ],
)
def test_a_seat_where_something_is_stays_a_place(text: str, seat: str, read: Read) -> None:
    assert who(read(text), seat).kind is EntityKind.PLACE


def test_the_same_name_may_be_both(read: Read) -> None:
    reading = read("Moscow warned Kiev on Monday. Thousands marched in Moscow.")
    assert who(reading, "Moscow").kind is EntityKind.STATE
    assert who(reading, "Moscow", 1).kind is EntityKind.PLACE


def test_a_seat_joins_the_mentions_of_its_state(read: Read) -> None:
    reading = read("Russia closed the border. Moscow accused Kiev of lying.")
    assert who(reading, "Moscow") is named(reading, "Russia")
    assert sieve(reading, "Moscow") == "metonymy"


def test_a_person_named_like_a_seat_is_a_person(read: Read) -> None:
    assert who(read("George Washington crossed the river. Washington was cold."), "Washington").kind is EntityKind.PERSON


def test_a_capital_has_a_police_of_its_own(read: Read) -> None:
    reading = read("London police arrested two men on Monday.")
    assert who(reading, "London").kind is EntityKind.PLACE
