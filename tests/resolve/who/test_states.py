"""States and places: by name, adjective and people, and which of several is meant."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind
from tests.conftest import Read
from tests.resolve.who.looking import mention, named, who


def test_names_adjectives_and_abbreviations_of_a_state_are_one(read: Read) -> None:
    reading = read("The United States and Iran met. American officials smiled. The U.S. envoy left.")
    state = named(reading, "United States")
    assert who(reading, "American") is state
    assert who(reading, "U.S.") is state
    assert mention(reading, "American").kind is MentionKind.DEMONYM
    assert (state.iso2, state.iso3, state.wikidata) == ("US", "USA", "Q30")


def test_a_people_is_a_group_of_its_state(read: Read) -> None:
    reading = read("Americans voted on Tuesday.")
    assert who(reading, "Americans").kind is EntityKind.GROUP


def test_a_language_is_no_people(read: Read) -> None:
    reading = read("She speaks Russian and learned French at school.")
    assert not [entity for entity in reading.entities if entity.kind in {EntityKind.STATE, EntityKind.GROUP}]


def test_two_states_joined_make_no_third(read: Read) -> None:
    reading = read("U.S.-Russia relations are bad.")
    assert {entity.label for entity in reading.entities} <= {"United States", "Russia"}


def test_a_city_is_chosen_by_the_region_behind_it(read: Read) -> None:
    reading = read("The mayor of Moscow, Idaho, resigned.")
    assert who(reading, "Moscow").geonames != 524901


def test_a_state_within_a_ministry_owns_it(read: Read) -> None:
    reading = read("The Russian Foreign Ministry denied it.")
    ministry = who(reading, "Russian Foreign Ministry")
    assert ministry.kind is EntityKind.ORGANIZATION
    assert [reading.entities[owner].label for owner in ministry.affiliations] == ["Russia"]


def test_a_name_that_stands_where_only_a_place_does_is_one_everywhere(read: Read) -> None:
    reading = read(
        "A quake shook the city of Jamal Kot. Jamal Kot is in the north. The dairy in Palmer burned. Palmer officials spoke."
    )
    for name in ("Jamal Kot", "Palmer"):
        assert {who(reading, name).kind, who(reading, name, 1).kind} == {EntityKind.PLACE}


def test_a_degree_is_no_state(read: Read) -> None:
    reading = read("Regina Benjamin, MD, met fans of the Kansas City Royals in Baltimore, MD.")
    assert [reading.text(each.start, each.end) for each in reading.mentions].count("MD") == 1
    assert who(reading, "Kansas City").kind is EntityKind.PLACE


def test_a_people_of_two_words_is_one_name(read: Read) -> None:
    reading = read("Sri Lankan troops left the north.")
    assert [entity.label for entity in reading.entities if entity.kind is EntityKind.PLACE] == ["the north"]
    assert "Sri Lanka" in [entity.label for entity in reading.entities]


def test_a_state_whose_second_word_was_passed_over_is_a_state(read: Read) -> None:
    assert who(read("Gunmen attacked a church in Burkina Faso on Sunday."), "Burkina Faso").iso2 == "BF"
