"""Pronouns: agreement, binding, salience, direct speech."""

from __future__ import annotations

import pytest

from kg.model import EntityKind, MentionKind
from tests.conftest import Read
from tests.resolve.who.looking import forms, named, sieve, who


@pytest.mark.parametrize(
    ("text", "pronoun", "label"),
    [
        ("Angela Merkel met Tony Blair. She smiled.", "She", "Angela Merkel"),
        ("Angela Merkel met Tony Blair. He smiled.", "He", "Tony Blair"),
        ("Tony Blair praised Gordon Brown. He then left the hall.", "He", "Tony Blair"),
        ("Tony Blair praised Gordon Brown for his courage.", "his", "Gordon Brown"),
        ("Tony Blair urged Gordon Brown to publish his diary.", "his", "Gordon Brown"),
        ("In his first speech, Gordon Brown thanked the voters.", "his", "Gordon Brown"),
        ("Tony Blair and Gordon Brown met. Brown's wife said that he was tired.", "he", "Gordon Brown"),
        ("Tony Blair saw himself in the mirror.", "himself", "Tony Blair"),
        ("Kenya closed its border.", "its", "Kenya"),
        ("The company said it would appeal.", "it", "The company"),
        ("Dozens of miners marched before they were stopped.", "they", "miners"),
        ("Police held ten men in the port. They were later freed.", "They", "ten men"),
        ("Police arrested ten men. They were accused of spying.", "They", "ten men"),
        ("Troops shot two boys. They were accused of shooting without warning.", "They", "Troops"),
        ("Police arrested 40 protesters. Five of them were hurt.", "them", "40 protesters"),
        (
            "Narendra Modi, the Indian prime minister, called Emmanuel Macron on Saturday and asked him to wait.",
            "him",
            "Emmanuel Macron",
        ),
    ],
)
def test_a_pronoun_means_whom_a_reader_takes_it_for(text: str, pronoun: str, label: str, read: Read) -> None:
    assert who(read(text), pronoun).label == label


def test_an_object_is_not_the_subject_of_its_verb(read: Read) -> None:
    reading = read("Gordon Brown spoke. Tony Blair thanked him.")
    assert who(reading, "him").label == "Gordon Brown"


def test_a_shared_subject_is_no_object_of_the_second_verb(read: Read) -> None:
    reading = read("Tony Blair met Gordon Brown and thanked him.")
    assert who(reading, "him").label == "Gordon Brown"


def test_a_brother_is_not_his_own_brother(read: Read) -> None:
    reading = read("Gordon Brown arrived. His brother Andrew waited.")
    assert who(reading, "His").label == "Gordon Brown"
    assert who(reading, "Andrew").label != "Gordon Brown"


def test_a_clause_that_describes_is_about_what_it_describes(read: Read) -> None:
    reading = read("Jane Austen created Emma Woodhouse, a woman who is proud of her judgment.")
    assert who(reading, "her").label == "Emma Woodhouse"


def test_it_of_the_weather_means_nobody(read: Read) -> None:
    reading = read("She was tired because it was raining.")
    assert "it" not in {reading.text(each.start, each.end) for each in reading.mentions}


@pytest.mark.parametrize(
    "clause",
    [
        "It was reported that two men died.",
        "It is unclear whether more will follow.",
        "It took effect at midnight.",
        "It lasted an hour.",
    ],
)
def test_it_before_a_clause_means_nobody(clause: str, read: Read) -> None:
    reading = read(f"Norway joined the mission. {clause}")
    assert "It" not in {reading.text(each.start, each.end) for each in reading.mentions}


def test_it_that_is_denied_means_what_was_said(read: Read) -> None:
    reading = read("Norway said the deal was dead. Denmark denied it.")
    assert "it" not in {reading.text(each.start, each.end) for each in reading.mentions}


def test_it_that_is_ready_means_somebody(read: Read) -> None:
    reading = read("Norway said it was ready to sign.")
    assert who(reading, "it").label == "Norway"


def test_where_means_the_place_that_a_clause_describes(read: Read) -> None:
    reading = read("The rally was held in Oslo, where he was born. The firm where he worked closed.")
    assert who(reading, "where").label == "Oslo"
    assert [reading.text(each.start, each.end) for each in reading.mentions].count("where") == 1


def test_a_text_may_open_with_a_pronoun(read: Read) -> None:
    reading = read("He was born in Leeds. Later Hume moved to Paris.")
    assert who(reading, "He").label == "Hume"
    assert sieve(reading, "He") == "named later"


def test_what_has_the_same_owner_is_the_same(read: Read) -> None:
    reading = read("Gordon Brown's wife spoke. Brown smiled at his wife.")
    assert who(reading, "his wife") is who(reading, "Gordon Brown's wife")


def test_it_may_mean_a_thing_that_is_no_entity(read: Read) -> None:
    reading = read("The song was soon forgotten in Hungary, but it came back ten years later.")
    assert not [each for each in reading.mentions if each.kind is MentionKind.PRONOUN]


def test_who_is_no_place(read: Read) -> None:
    reading = read("The house belonged to a farmer from Ontario, who lived there with his wife.")
    assert who(reading, "who").kind is EntityKind.PERSON


def test_an_object_is_none_of_the_subjects_that_are_joined(read: Read) -> None:
    reading = read("Peru proposed a tax. Ireland and Luxembourg oppose it.")
    meant = {reading.entities[each.entity].label for each in reading.mentions if each.kind is MentionKind.PRONOUN}
    assert meant.isdisjoint({"Ireland", "Luxembourg"})


def test_it_is_not_the_state_whose_people_act_upon_it(read: Read) -> None:
    reading = read("French troops attacked it on Monday.")
    assert "it" not in forms(reading, named(reading, "France"))


def test_it_is_rather_what_was_done_than_whose_party_did_it(read: Read) -> None:
    reading = read("Georgia's party pushed a bill through parliament. Salome Zourabichvili said she would veto it.")
    assert "it" not in {reading.text(mention.start, mention.end) for mention in reading.mentions}


def test_places_are_given_nothing(read: Read) -> None:
    reading = read("Refugees left camps near Dhaka. Residents gave them food.")
    assert all(
        reading.entities[mention.entity].kind is not EntityKind.PLACE for mention in reading.mentions if mention.start == 7
    )
