"""Whom actors belong to, down to their states."""

from __future__ import annotations

import pytest

from kg.model import EntityKind, Reading
from tests.conftest import Read
from tests.resolve.who.looking import mention, named, who


def states(reading: Reading, text: str) -> set[str]:
    """Labels of the states that a mention's entity belongs to, directly or through others."""
    seen, level = set(), [mention(reading, text).entity]
    found: set[str] = set()
    while level:
        entity = level.pop()
        if entity in seen:
            continue
        seen.add(entity)
        if reading.entities[entity].kind is EntityKind.STATE:
            found.add(reading.entities[entity].label)
        else:
            level.extend(reading.entities[entity].affiliations)
    return found


@pytest.mark.parametrize(
    ("text", "actor", "state"),
    [
        ("Turkey, whose troops invaded Cyprus in 1974, rejected the plan.", "whose troops", "Turkey"),
        ("Russian diplomats left Prague.", "Russian diplomats", "Russia"),
        ("Israeli troops entered the town.", "Israeli troops", "Israel"),
        ("The Lebanese army fired back.", "The Lebanese army", "Lebanon"),
        ("Iranian parliament speaker Ali Larijani spoke.", "Ali Larijani", "Iran"),
        ("A Palestinian gunman was shot.", "A Palestinian gunman", "Palestine"),
        ("Kenya's president flew home.", "Kenya's president", "Kenya"),
        ("The president of Kenya flew home.", "The president", "Kenya"),
        ("Protesters in Minsk sang songs.", "Protesters", "Belarus"),
        ("Officials from Ghana met.", "Officials", "Ghana"),
        ("The Nigerian Army denied the report.", "Nigerian Army", "Nigeria"),
        ("Libyans voted on Sunday.", "Libyans", "Libya"),
        ("The Palestinians agreed to a truce.", "Palestinians", "Palestine"),
        ("The Pentagon denied the report.", "Pentagon", "United States"),
        ("Ugandan opposition candidates were barred.", "Ugandan opposition candidates", "Uganda"),
        ("Bosnian Serbs demanded a truce.", "Serbs", "Bosnia and Herzegovina"),
        ("Ethnic Albanians in southern Serbia held a rally.", "Albanians", "Serbia"),
        ("Guards at a prison in Nairobi went on strike.", "Guards", "Kenya"),
        ("The government of Sindh province called in the police.", "The government", "Pakistan"),
        ("The rebels of the Liberation Tigers of Tamil Eelam withdrew.", "Liberation Tigers of Tamil Eelam", "Sri Lanka"),
    ],
)
def test_an_actor_reaches_its_state(text: str, actor: str, state: str, read: Read) -> None:
    assert states(read(text), actor) == {state}


def test_a_person_stands_between(read: Read) -> None:
    reading = read("German Chancellor Angela Merkel spoke. Steffen Seibert, Merkel's spokesman, nodded.")
    assert states(reading, "Steffen Seibert") == {"Germany"}


def test_a_minister_of_the_state_that_the_sentence_is_about(read: Read) -> None:
    reading = read("Sweden will lend its tents, the health ministry said on Monday.")
    assert states(reading, "the health ministry") == {"Sweden"}
    assert mention(reading, "the health ministry").sieve.endswith("state by context")


def test_a_leader_may_speak_of_any_state(read: Read) -> None:
    assert states(read("President Jane Doe said Russia had cheated."), "Jane Doe") == set()


def test_a_listed_leader_belongs_to_the_state_led(read: Read) -> None:
    reading = read("President Barack Obama said Russia had cheated.")
    assert states(reading, "Barack Obama") == {"United States"}
    assert mention(reading, "Barack Obama").sieve.endswith("state of a listed leader")


def test_a_surname_without_a_title_is_no_leader(read: Read) -> None:
    assert states(read("Carter sang two songs."), "Carter") == set()


@pytest.mark.parametrize(
    ("text", "actor", "state"),
    [
        ("Egyptian police arrested twelve students.", "twelve students", "Egypt"),
        ("Demonstrators marched through the city in Kenya.", "Demonstrators", "Kenya"),
        ("The Mozambique government accepted demands from Shona rebels.", "Shona rebels", "Mozambique"),
        ("The Homeland Front collected signatures for a bill in the Lithuanian Parliament.", "Homeland Front", "Lithuania"),
        ("Former Socialist prime minister Jan Doe spoke at Greece's biggest trial.", "Jan Doe", "Greece"),
        ("Rebels in Ghana dismissed an appeal from President Jan Doe.", "Jan Doe", "Ghana"),
        ("Prisoners rioted at a jail in Dili, and Indonesia was blamed.", "Prisoners", "East Timor"),
        ("Kenyan police fired at protesters, killing one and arresting 12.", "12", "Kenya"),
    ],
)
def test_those_at_home_belong_to_the_only_country_of_the_sentence(text: str, actor: str, state: str, read: Read) -> None:
    assert states(read(text), actor) == {state}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The United States armed the rebels.", "the rebels"),
        ("Egyptian police and Sudanese police arrested twelve students.", "twelve students"),
        ("Kenyan police met the ambassador.", "the ambassador"),
        ("Greece asked its partners for help.", "its partners"),
        ("Two states ruled over ethnic Turks.", "Turks"),
        ("President Jan Doe said that Russian police had cheated in Minsk.", "Jan Doe"),
        ("Doctors in a report on France told people to walk.", "people"),
        ("The United States acted. Officials said that it was a response to the treatment of envoys in Russia.", "Officials"),
        ("The United States vetoed a text that the other 14 members had supported.", "the other 14 members"),
        ("Russian police watched as the president of the conference arrived.", "the president"),
        ("France's police guarded the family, three brothers, as all leaders signed in Paris.", "all leaders"),
        ("China praised the courage of the two leaders.", "the two leaders"),
        ("Officials said that Ireland and Luxembourg would pay.", "Officials"),
        ("Moscow police said that the Doe administration was ending its term.", "the Doe administration"),
    ],
)
def test_others_do_not(text: str, actor: str, read: Read) -> None:
    assert states(read(text), actor) == set()


def test_where_diplomats_serve_is_not_whom_they_serve(read: Read) -> None:
    assert states(read("Diplomats in Moscow packed their bags."), "Diplomats") == set()


def test_a_newspaper_is_no_body_of_the_state_in_its_name(read: Read) -> None:
    assert states(read("The Times of India asked the mayor."), "Times of India") == set()


def test_a_government_has_its_head_in_it(read: Read) -> None:
    reading = read("The Polish government of Donald Tusk denied it. Donald Tusk's government said so again.")
    assert states(reading, "Donald Tusk") == {"Poland"}
    assert who(reading, "Donald Tusk's government") is who(reading, "The Polish government")


def test_an_implied_state_is_an_entity_without_mentions(read: Read) -> None:
    state = named(read("Libyans voted on Sunday."), "Libya")
    assert state.kind is EntityKind.STATE
    assert state.mentions == ()
    assert state.iso3 == "LBY"


def test_a_government_named_after_its_head_is_that_of_the_state_led(read: Read) -> None:
    reading = read("Russia said that the Obama administration was ending its term.")
    assert states(reading, "the Obama administration") == {"United States"}


def test_a_listed_international_body_has_no_state_by_context(read: Read) -> None:
    reading = read("The International Criminal Court ruled. A Kremlin spokesman said Moscow did not recognise the court.")
    assert states(reading, "International Criminal Court") == set()


def test_a_coast_guard_is_a_body(read: Read) -> None:
    reading = read("China's coast guard fired at a boat near Second Thomas Shoal.")
    assert who(reading, "China's coast guard").kind is EntityKind.ORGANIZATION
    assert who(reading, "Second Thomas Shoal").kind is EntityKind.PLACE


def test_who_belongs_to_somebody_shares_the_state_that_the_context_tells(read: Read) -> None:
    reading = read("Police arrested officers over a plot to keep Jair Bolsonaro in power. His lawyer said he was innocent.")
    assert states(reading, "His lawyer") == {"Brazil"}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Anti-American demonstrators burned flags.", "Anti-American demonstrators"),
        ("Non-Russian troops left.", "Non-Russian troops"),
    ],
)
def test_who_is_against_a_state_is_not_of_it(text: str, actor: str, read: Read) -> None:
    assert states(read(text), actor) == set()


def test_ministers_of_two_states(read: Read) -> None:
    assert states(read("The foreign ministers of Armenia and Azerbaijan met."), "The foreign ministers") == {
        "Armenia",
        "Azerbaijan",
    }
