"""Names of places by where they stand, halves of divided countries, and what is no place though a noun of place says it."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import who
from tests.resolve.who.test_affiliation import states


def places(read: Read, text: str) -> set[str]:
    return {entity.label for entity in read(text).entities if entity.kind is EntityKind.PLACE}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A 38-year-old Troy resident was charged with fraud.", "Troy"),
        ("A Millom man was arrested after a fire in Millom.", "Millom"),
        ("The Geneva talks failed, the ministry said.", "Geneva"),
        ("The Minsk agreements failed.", "Minsk"),
        ("Somalia sent guards to the border town of Dolow.", "Dolow"),
        ("The fair in Berlin, Connecticut, opened with a parade.", "Connecticut"),
    ],
)
def test_a_name_is_a_place_where_only_a_place_stands(text: str, place: str, read: Read) -> None:
    assert place in places(read, text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Turkey shelled militias in Afrin.", "Afrin"),
        ("Gunmen killed a guard in the town of Arish.", "Arish"),
    ],
)
def test_an_unknown_people_is_no_people_where_only_a_place_stands(text: str, name: str, read: Read) -> None:
    assert who(read(text), name).kind is EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "name", "state"),
    [
        ("Officials in Seoul said the North had fired a rocket.", "North", "North Korea"),
        ("The South sent rice to Pyongyang.", "South", "South Korea"),
    ],
)
def test_a_direction_is_the_half_of_a_divided_country(text: str, name: str, state: str, read: Read) -> None:
    assert who(read(text), name).label == state


@pytest.mark.parametrize(
    "text", ["South African farmers left the South after a drought.", "Voters in the South rejected the plan, Sudan said."]
)
def test_a_direction_elsewhere_is_a_place(text: str, read: Read) -> None:
    assert who(read(text), "South").kind is EntityKind.PLACE


def test_georgia_is_the_american_one_in_a_text_about_its_cities(read: Read) -> None:
    assert who(read("Atlanta voters in Georgia queued for hours."), "Georgia").kind is EntityKind.PLACE
    assert who(read("Tbilisi voters in Georgia queued for hours."), "Georgia").kind is EntityKind.STATE


@pytest.mark.parametrize("title", ["Governor", "Gov.", "Senator"])
def test_who_governs_georgia_governs_the_american_one(title: str, read: Read) -> None:
    reading = read(f"Georgia {title} Brian Kemp signed the law.")
    assert states(reading, "Brian Kemp") == {"United States"}
    assert who(reading, "Georgia").kind is EntityKind.PLACE


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The team moved into the top spot.", "spot"),
        ("He left a tangled trail of debts.", "trail"),
        ("He ran for the most yards in the league.", "yards"),
    ],
)
def test_a_rank_a_figure_and_a_measure_are_no_places(text: str, word: str, read: Read) -> None:
    assert not any(word in place for place in places(read, text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The National Union for the Total Independence of Angola laid down its arms.", {"Independence"}),
        ("San Diego's playoff hopes ended.", {"San"}),
        ("The Human Reunion Foundation gave a concert.", {"Human", "Reunion"}),
    ],
)
def test_words_within_a_name_are_no_places_by_chance(text: str, words: set[str], read: Read) -> None:
    assert not places(read, text) & words


def test_thousands_of_a_people_are_people(read: Read) -> None:
    reading = read("Thousands of Sudanese crossed into Egypt.")
    assert who(reading, "Sudanese").kind is EntityKind.GROUP
    assert states(reading, "Sudanese") == {"Sudan"}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Facebook removed 32 pages.", "Facebook", EntityKind.ORGANIZATION),
        ("Walt Disney was born in Chicago. Disney made films.", "Disney", EntityKind.PERSON),
        ("The G7 pledged 50 billion dollars.", "G7", EntityKind.ORGANIZATION),
    ],
)
def test_one_word_that_names_a_listed_body(text: str, name: str, kind: EntityKind, read: Read) -> None:
    assert who(read(text), name).kind is kind


@pytest.mark.parametrize("name", ["International Court of Justice", "Ministry of Justice", "Board of Governors"])
def test_the_matter_of_a_body_is_no_office(name: str, read: Read) -> None:
    assert who(read(f"Two lawyers appealed to the {name} on Monday."), name).label == name


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Kigali denies supporting the rebels.", "Kigali", EntityKind.STATE),
        ("The fighters surround Goma.", "Goma", EntityKind.PLACE),
        ("COGAT said it had let in 300 trucks.", "COGAT", EntityKind.ORGANIZATION),
        ("London wrote novels. Jack London died in 1916.", "London", EntityKind.PERSON),
        ("Fans surround Adele.", "Adele", EntityKind.PERSON),
    ],
)
def test_what_the_recogniser_takes_for_another_kind(text: str, name: str, kind: EntityKind, read: Read) -> None:
    assert who(read(text), name).kind is kind
