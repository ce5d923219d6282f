"""Nominals: what they span, and what definite ones mean."""

from __future__ import annotations

import pytest

from kg.model import EntityKind, MentionKind
from tests.conftest import Read
from tests.resolve.who.looking import mention, sieve, who


def test_a_nominal_spans_its_phrase_up_to_the_head(read: Read) -> None:
    reading = read("The young nurse from Leeds called two worried parents of hers.")
    assert mention(reading, "The young nurse").kind is MentionKind.NOMINAL
    assert who(reading, "two worried parents").kind is EntityKind.GROUP


def test_no_two_mentions_share_a_head(read: Read) -> None:
    reading = read("Russian Foreign Minister Sergey Lavrov met the U.S. ambassador, a former senator, in Moscow's oldest hotel.")
    heads = [each.head for each in reading.mentions]
    assert len(heads) == len(set(heads))


@pytest.mark.parametrize(
    ("text", "nominal", "label", "by"),
    [
        ("Kenya closed its border. The country has few soldiers.", "The country", "Kenya", "the country"),
        ("Rain fell on Leeds. The city was flooded.", "The city", "Leeds", "the city"),
        ("Siemens cut costs. The company lost money.", "The company", "Siemens", "the company"),
        ("The Foreign Ministry denied it. The ministry gave no reason.", "The ministry", "Foreign Ministry", "head match"),
        ("A nurse called the police. The nurse had seen a thief.", "The nurse", "A nurse", "head match"),
        ("Kenyans from all over the country sang.", "the country", "Kenya", "the country"),
        ("Niger held a vote. France, which has troops in the country, watched.", "the country", "Niger", "the country"),
        (
            "ECOWAS met on Monday. The bloc condemned the coup.",
            "The bloc",
            "Economic Community of West African States",
            "the bloc",
        ),
    ],
)
def test_a_definite_nominal_means_what_was_spoken_of(text: str, nominal: str, label: str, by: str, read: Read) -> None:
    reading = read(text)
    assert who(reading, nominal).label == label
    assert sieve(reading, nominal) == by


def test_an_indefinite_nominal_is_somebody_new(read: Read) -> None:
    reading = read("A nurse called the police. Then a nurse fainted.")
    assert who(reading, "A nurse") is not who(reading, "a nurse")


def test_a_nominal_that_says_which_one_is_not_the_last_one(read: Read) -> None:
    reading = read("The minister of Chad spoke. The minister of Mali listened.")
    assert who(reading, "The minister") is not who(reading, "The minister", 1)


def test_other_modifiers_mean_another(read: Read) -> None:
    reading = read("The Russian embassy was closed. The French embassy stayed open.")
    assert who(reading, "The Russian embassy") is not who(reading, "The French embassy")


def test_an_apposition_is_the_same_and_a_list_is_not(read: Read) -> None:
    reading = read("Marie Curie, a physicist, met a lawyer, a doctor and a priest.")
    assert who(reading, "a physicist").label == "Marie Curie"
    assert who(reading, "a lawyer") is not who(reading, "a doctor")


def test_a_description_after_dates_in_brackets_is_the_same(read: Read) -> None:
    reading = read("Pierre Curie (1859 - 1906), a physicist, taught in Paris.")
    assert who(reading, "a physicist").label == "Pierre Curie"


def test_a_negated_predicate_ties_nothing(read: Read) -> None:
    reading = read("Marie Curie was not a lawyer.")
    assert who(reading, "a lawyer").label != "Marie Curie"


def test_what_somebody_is_suspected_of_being_is_not_taken_for_true(read: Read) -> None:
    reading = read("The court freed ten sailors suspected of being pirates.")
    assert who(reading, "pirates") is not who(reading, "ten sailors")


def test_an_acronym_in_brackets_is_the_body_before_it(read: Read) -> None:
    reading = read("The African National Congress (ANC) won. ANC thanked its voters.")
    assert who(reading, "ANC", 1) is who(reading, "African National Congress")


def test_the_world_is_one(read: Read) -> None:
    reading = read("The world was watching. Nobody in the world understood.")
    assert who(reading, "The world") is who(reading, "the world")


def test_a_people_named_long_before_lends_no_country(read: Read) -> None:
    reading = read("The British came first. Rain fell. Nobody knew why. He was told to clear the country.")
    assert who(reading, "the country").label != "United Kingdom"


def test_a_body_is_a_place_to_be_in_and_an_actor_when_it_acts(read: Read) -> None:
    reading = read("A fire broke out at the bank in Oslo. The bank said that nobody was hurt. He studied in college.")
    assert who(reading, "the bank").kind is EntityKind.PLACE
    assert who(reading, "The bank").kind is EntityKind.ORGANIZATION
    assert who(reading, "college").kind is EntityKind.ORGANIZATION


@pytest.mark.parametrize(
    "idiom", ["The talks took place.", "He took office.", "She ran for 40 yards.", "There was a lot of anger."]
)
def test_a_noun_of_place_in_an_idiom_is_no_place(idiom: str, read: Read) -> None:
    assert not [entity for entity in read(idiom).entities if entity.kind is EntityKind.PLACE]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("India is old. We serve our country.", "India", "our country"),
        ("Rockets fly to space. Nobody lives in space.", "space", "space"),
        ("The Constitutional Court ruled on Monday. The Court gave no reason.", "Constitutional Court", "Court"),
        ("The Pittsburgh Pirates won. He joined the Pirates in May.", "Pittsburgh Pirates", "Pirates"),
        ("The New Zealand Water Board met. The Water Board was late.", "New Zealand Water Board", "Water Board"),
        ("The IMF approved a loan. The fund will send a mission.", "IMF", "The fund"),
        ("Jane Doe, the State Department Spokesperson, said so.", "Jane Doe", "the State Department Spokesperson"),
        ("Anna Doe was born in 1904, the third child and second daughter of Paul Roe.", "Anna Doe", "second daughter"),
    ],
)
def test_two_mentions_of_one(text: str, first: str, second: str, read: Read) -> None:
    reading = read(text)
    assert who(reading, first) is who(reading, second, 1 if first == second else 0)


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Rain fell on Leeds. He grew up in the village of Clyst.", "Leeds", "the village"),
        ("He lived in the southeast of Antioch.", "Antioch", "the southeast"),
    ],
)
def test_what_a_phrase_picks_out_is_not_the_last_of_its_kind(text: str, first: str, second: str, read: Read) -> None:
    reading = read(text)
    assert who(reading, first) is not who(reading, second)


def test_a_general_is_somebody_even_where_the_tagger_sees_an_adjective(read: Read) -> None:
    assert who(read("Sentenced to death in 2015, the general lives in Qatar."), "the general").kind is EntityKind.PERSON
