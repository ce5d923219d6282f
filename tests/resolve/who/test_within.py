"""Names within names, and names put together."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import forms, mention, named, who


def test_a_place_within_a_name_is_kept_apart_from_the_place_itself(read: Read) -> None:
    reading = read("Ohio is a state. The University of Ohio opened a library.")
    place, namesake = who(reading, "Ohio"), who(reading, "Ohio", 1)
    assert place.wikidata is not None
    assert namesake.kind is EntityKind.PLACE
    assert namesake.wikidata is None
    assert namesake.key.startswith("text.")


def test_a_word_before_a_name_does_not_tell_what_is_within_it(read: Read) -> None:
    reading = read("Children saw the walls of Toronto Island Park.")
    found = {reading.text(each.start, each.end) for each in reading.mentions}
    assert "Toronto Island Park" in found
    assert "Toronto" not in found


def test_the_places_of_festivals_are_found(read: Read) -> None:
    reading = read("The Toronto International Film Festival opened on Thursday.")
    assert who(reading, "Toronto").kind is EntityKind.PLACE


def test_a_part_of_a_region_within_a_name(read: Read) -> None:
    reading = read("She taught at the University of Southern Maine.")
    assert who(reading, "Southern Maine").wikidata is None


def test_an_adjective_within_the_name_of_an_organ_tells_whose_it_is(read: Read) -> None:
    reading = read("The Kenyan Army left the town.")
    army = who(reading, "Kenyan Army")
    assert [reading.entities[owner].label for owner in army.affiliations] == ["Kenya"]
    assert forms(reading, named(reading, "Kenya")) == []


def test_a_national_team_is_one_body_of_its_state(read: Read) -> None:
    reading = read("The Ghana national football team won in Accra.")
    team = who(reading, "Ghana national football team")
    assert team.kind is EntityKind.ORGANIZATION
    assert [reading.entities[owner].label for owner in team.affiliations] == ["Ghana"]


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Storms hit Europe & North America.", "North America", "North America"),
        ("Troops entered the Democratic Republic of the Congo.", "Democratic Republic of the Congo", None),
        ("He moved to Bosnia and Herzegovina.", "Bosnia and Herzegovina", "Bosnia and Herzegovina"),
    ],
)
def test_the_name_of_a_territory_is_read_to_its_beginning(text: str, name: str, label: str | None, read: Read) -> None:
    reading = read(text)
    assert who(reading, name).label == (label or name)


def test_a_given_name_of_a_house_is_no_city(read: Read) -> None:
    reading = read("He married Charlotte of Mecklenburg-Strelitz in London.")
    assert who(reading, "Charlotte").kind is not EntityKind.PLACE


def test_a_share_of_people_is_no_territory(read: Read) -> None:
    reading = read("The town was 90.1% White and 0.4% Asian.")
    assert not any(entity.label == "Asia" for entity in reading.entities)


def test_what_belongs_to_a_state_is_not_the_state(read: Read) -> None:
    reading = read("Seven states lie in Poland's immediate neighborhood (Latvia, Lithuania, Estonia and others).")
    assert who(reading, "Poland's immediate neighborhood").label not in {"Poland", "Latvia"}


def test_regions_that_are_taken_for_people_are_places_where_something_is_in_them(read: Read) -> None:
    reading = read("The park lies between the regions of Lazio, Abruzzo and Molise.")
    assert who(reading, "Lazio").kind is EntityKind.PLACE
    assert mention(reading, "Molise").kind == "name"


def test_a_double_name_is_one(read: Read) -> None:
    reading = read("He was born in Darmstadt. His aunt was a duchess of Hesse-Darmstadt.")
    assert who(reading, "Hesse-Darmstadt") is not who(reading, "Darmstadt")
    assert forms(reading, who(reading, "Darmstadt")) == ["Darmstadt"]


def test_a_person_of_the_text_within_a_name_is_that_person(read: Read) -> None:
    reading = read("Andy Warhol died in 1987. The Warhol Foundation owns his prints.")
    assert who(reading, "Warhol") is who(reading, "Andy Warhol")


def test_a_body_that_is_taken_for_a_law_is_a_body(read: Read) -> None:
    reading = read("He resigned despite pressure by the Kenya Anti-Corruption Commission in May.")
    assert who(reading, "Kenya Anti-Corruption Commission").kind is EntityKind.ORGANIZATION


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("North and South Korea exchanged fire.", "North", "North Korea"),
        ("East and West Germany were united.", "East", "East Germany"),
    ],
)
def test_a_direction_shares_the_name_of_the_state_joined_to_it(text: str, name: str, label: str, read: Read) -> None:
    assert who(read(text), name).label == label


def test_a_listed_region_is_no_bank(read: Read) -> None:
    assert who(read("Dmitry Peskov met officials in the West Bank."), "West Bank").kind is EntityKind.PLACE


def test_capitals_joined_stay_two(read: Read) -> None:
    assert who(read("Kyiv-Moscow talks failed."), "Moscow").label == "Russia"


def test_a_name_beside_the_noun_of_a_body_is_the_body(read: Read) -> None:
    reading = read("The ruling party, Georgian Dream, has enough votes.")
    assert who(reading, "Georgian Dream").kind is EntityKind.ORGANIZATION
    assert who(reading, "The ruling party") is who(reading, "Georgian Dream")


def test_a_name_that_has_residents_is_a_place(read: Read) -> None:
    assert who(read("Residents of Mandera fled their homes."), "Mandera").kind is EntityKind.PLACE
