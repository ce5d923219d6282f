"""The state that is meant but not said: whose people and bodies they are, and whose they are not merely because it is named."""

from __future__ import annotations

import pytest

from tests.conftest import Read
from tests.resolve.who.looking import who
from tests.resolve.who.test_affiliation import states


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("US drone strikes have killed six commanders in the tribal areas.", "six commanders"),
        ("Russian forces shelled the town, wounding three civilians.", "three civilians"),
        ("Four fighters were killed by Israeli troops.", "Four fighters"),
        ("Turkish jets struck a village; the rebels vowed revenge.", "the rebels"),
        ("Foreign troops left the base near Kabul.", "Foreign troops"),
        ("Kurdish fighters and Basque separatists met in Geneva.", "Kurdish fighters"),
        ("Trump withdrew troops from Syria.", "troops"),
        ("Hundreds of Rohingya refugees landed in Aceh.", "Rohingya refugees"),
        ("International soldiers visited Kyiv.", "International soldiers"),
        ("A multinational force patrols the border with Lebanon.", "A multinational force"),
        ("A regional force crossed into Gambia.", "A regional force"),
        ("A French court convicted an Algerian-born man.", "an Algerian-born man"),
        ("A man of Somali origin was charged in Minneapolis.", "A man"),
        ("The Hague tribunal sentenced the general.", "the general"),
        ("A court in The Hague ordered a truce.", "A court"),
        ("West African leaders threatened the junta in Niamey.", "West African leaders"),
        ("The Hague tribunal sentenced the general.", "The Hague tribunal"),
    ],
)
def test_nobody_is_of_a_state_that_harms_him_or_that_he_comes_to(text: str, actor: str, read: Read) -> None:
    reading = read(text)
    assert states(reading, actor) == set()


@pytest.mark.parametrize(
    ("text", "actor", "state"),
    [
        ("Egyptian police killed three protesters.", "three protesters", "Egypt"),
        ("Muslim protesters marched in Cairo.", "Muslim protesters", "Egypt"),
        ("Syria sent troops to Lebanon.", "troops", "Syria"),
        ("Police in Ankara arrested twelve journalists.", "twelve journalists", "Turkey"),
        ("Turkish jets struck a village, the army said.", "the army", "Turkey"),
        ("Israeli troops killed two militants in northern Mali.", "two militants", "Mali"),
        ("The foreign minister left Kyiv after protests in Ukraine.", "The foreign minister", "Ukraine"),
        ("Protesters gathered outside Parliament in Nairobi.", "Parliament", "Kenya"),
        ("Congress in Lima voted to remove the president.", "Congress", "Peru"),
        ("The Supreme Court in Islamabad freed the former prime minister.", "Supreme Court", "Pakistan"),
        ("Jewish settlers attacked farmers in the West Bank.", "Jewish settlers", "Israel"),
        ("The House of Representatives in Manila approved the bill.", "House of Representatives", "Philippines"),
        ("An American tourist was shot by police in Istanbul.", "police", "Turkey"),
        ("The German chancellor praised the army.", "the army", "Germany"),
        ("The Houthis fired a missile at Riyadh.", "Houthis", "Yemen"),
        ("The Guinea-Bissau army arrested the prime minister.", "The Guinea-Bissau army", "Guinea-Bissau"),
        ("New York Governor Kathy Hochul criticised the law.", "Kathy Hochul", "United States"),
        ("Bosnian Serb leaders left the hall.", "Bosnian Serb leaders", "Bosnia and Herzegovina"),
        ("Chinese American voters queued for hours.", "Chinese American voters", "United States"),
        ("Settlers in the Gaza Strip refused to leave.", "Settlers", "Israel"),
    ],
)
def test_what_a_country_has_is_its_own(text: str, actor: str, state: str, read: Read) -> None:
    assert states(read(text), actor) == {state}


def test_an_order_is_no_body(read: Read) -> None:
    reading = read("An order by General Valery Gerasimov banned leave.")
    assert [entity.label for entity in reading.entities] == ["Valery Gerasimov"]
    assert who(reading, "Valery Gerasimov").kind == "Person"


def test_the_matter_of_an_office_is_no_body_nor_is_force(read: Read) -> None:
    reading = read("US Secretary of State Antony Blinken threatened force.")
    assert [entity.label for entity in reading.entities] == ["United States", "Antony Blinken"]


def test_the_vatican_is_a_state_where_it_acts(read: Read) -> None:
    assert who(read("The Vatican criticised the law in Poland."), "Vatican").kind == "State"
