"""Cities that stand for their teams."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import who

_SEASON = "The league has ten teams. The coach praised his players after the game and the last match of the season. "


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("Denver lost six games.", "Denver"),
        ("He was the first of Denver's draft picks.", "Denver"),
        ("He debuted for Denver in May.", "Denver"),
        ("Nobody could beat Denver.", "Denver"),
    ],
)
def test_a_city_that_plays_is_its_team(sentence: str, city: str, read: Read) -> None:
    team = who(read(_SEASON + sentence), city)
    assert team.kind is EntityKind.ORGANIZATION
    assert team.geonames is None


@pytest.mark.parametrize("text", [f"{_SEASON}He was born in Denver.", "Denver lost six jobs.", f"{_SEASON}She moved to Denver."])
def test_a_city_to_be_in_or_in_other_texts_is_the_place(text: str, read: Read) -> None:
    assert who(read(text), "Denver").kind is EntityKind.PLACE
