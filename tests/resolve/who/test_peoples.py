"""Peoples and national adjectives: where they speak of a state, and where of a language, a dish or a birthplace."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import forms, who


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The court struck down the law on the Hungarian language.", "The court"),
        ("The president, who is of Iranian descent, met the mayor.", "The president"),
        ("A French-born engineer was kidnapped.", "A French-born engineer"),
        ("Russian-speaking pupils marched to the square.", "Russian-speaking pupils"),
    ],
)
def test_what_is_called_after_a_people_makes_nobody_of_its_state(text: str, actor: str, read: Read) -> None:
    reading = read(text)
    assert who(reading, actor).affiliations == ()
    assert [entity.label for entity in reading.entities if entity.kind is EntityKind.STATE] == []


def test_the_adjective_of_a_region_is_no_place_where_anything_is(read: Read) -> None:
    reading = read("A Scottish climber fell to his death in Wales.")
    assert [entity.label for entity in reading.entities if entity.kind is EntityKind.PLACE] == ["Wales"]
    (state,) = who(reading, "A Scottish climber").affiliations
    assert reading.entities[state].label == "United Kingdom"


def test_a_capital_alone_makes_no_name_of_a_noun(read: Read) -> None:
    reading = read("A MAN has been charged with fraud.")
    assert "MAN" not in {form for entity in reading.entities for form in forms(reading, entity)}


def test_a_breed_is_nobody(read: Read) -> None:
    assert [entity.label for entity in read("A German shepherd bit a guard.").entities] == ["a guard"]
