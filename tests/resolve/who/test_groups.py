"""Groups: how many, and which are the same."""

from __future__ import annotations

import pytest

from kg.model import EntityKind, Quantity
from tests.conftest import Read
from tests.resolve.who.looking import who


@pytest.mark.parametrize(
    ("text", "group", "least", "most"),
    [
        ("35 diplomats left.", "35 diplomats", 35, 35),
        ("Thirty-five diplomats left.", "Thirty-five diplomats", 35, 35),
        ("More than 100 people died.", "More than 100 people", 101, None),
        ("At least 12 soldiers died.", "At least 12 soldiers", 12, None),
        ("Up to 40 soldiers died.", "Up to 40 soldiers", None, 40),
        ("Fewer than ten soldiers died.", "Fewer than ten soldiers", None, 9),
        ("1,500 workers marched.", "1,500 workers", 1500, 1500),
        ("Two million voters stayed at home.", "Two million voters", 2000000, 2000000),
        ("Dozens of protesters marched.", "Dozens", 24, None),
    ],
)
def test_a_group_says_how_many_it_is(text: str, group: str, least: int | None, most: int | None, read: Read) -> None:
    assert who(read(text), group).quantity == Quantity(least, most)


def test_a_group_without_a_number_has_none(read: Read) -> None:
    assert who(read("Soldiers marched."), "Soldiers").quantity is None


def test_what_is_counted_is_the_group(read: Read) -> None:
    reading = read("Dozens of protesters marched to the square.")
    assert who(reading, "Dozens") is who(reading, "protesters")


def test_the_same_words_of_other_numbers_stay_two(read: Read) -> None:
    reading = read("Rome invited 20 Chinese students in 2010. London invited 40 Chinese students in 2001.")
    assert who(reading, "20 Chinese students") is not who(reading, "40 Chinese students")


def test_the_same_number_and_words_are_one(read: Read) -> None:
    reading = read("Rome invited 20 Chinese students. Nobody saw 20 Chinese students at the gate.")
    assert who(reading, "20 Chinese students") is who(reading, "20 Chinese students", 1)


def test_a_bare_number_is_a_group_of_the_kind_last_spoken_of(read: Read) -> None:
    reading = read("Ottawa jailed Chinese sailors again this year. In 1990, 40 were jailed for smuggling.")
    group = who(reading, "40")
    assert group.kind is EntityKind.GROUP
    assert group is not who(reading, "Chinese sailors")
    assert group.label == "40 Chinese sailors"
    assert group.quantity == Quantity(40, 40)
    assert [reading.entities[index].label for index in group.affiliations] == ["China"]


def test_a_number_is_of_those_it_is_said_to_be_of(read: Read) -> None:
    reading = read("At least 14 guards were shot. The ministry said four of its officers had been captured.")
    assert who(reading, "four").label == "four officers"


def test_a_year_is_no_group(read: Read) -> None:
    reading = read("The diplomats were expelled in 2001.")
    assert "2001" not in {reading.text(each.start, each.end) for each in reading.mentions}


@pytest.mark.parametrize(
    "text", ["Anybody could come.", "Nobody was hurt.", "No one was hurt.", "Everyone in Poland fled.", "Someone lied."]
)
def test_whoever_it_may_be_is_no_person(read: Read, text: str) -> None:
    assert {entity.kind for entity in read(text).entities} <= {EntityKind.GROUP, EntityKind.STATE}
