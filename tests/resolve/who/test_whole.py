"""What holds of every reading, on a story with all that is hard."""

from __future__ import annotations

import pytest

from kg.model import EntityKind, Reading
from tests.conftest import Read

_STORY = """BERLIN TALKS END WITHOUT A DEAL

German Chancellor Angela Merkel and French President Emmanuel Macron met in Berlin on Monday, but failed to agree on a budget.
"We will try again," Merkel said after the talks. Her spokesman, Steffen Seibert, said that Germany would not pay for others.

Paris had asked the European Union (EU) for help. The French leader, who flew home before dinner, told reporters that he hoped.
Dozens of protesters marched through the city. They carried flags, and police arrested 12 of them, among them a nurse from Leeds.
At least three Dutch tourists were hurt; two were treated at a hospital near the river. The hospital gave no names.
"""


@pytest.fixture(scope="module")
def story(read: Read) -> Reading:
    return read(_STORY)


def test_the_cast(story: Reading) -> None:
    named = {entity.label for entity in story.entities if entity.kind is EntityKind.PERSON and len(entity.label.split()) == 2}
    assert named >= {"Angela Merkel", "Emmanuel Macron", "Steffen Seibert"}
    states = {entity.label for entity in story.entities if entity.kind is EntityKind.STATE}
    assert states >= {"Germany", "France", "Netherlands"}


def test_no_two_mentions_share_a_head_and_all_stand_in_text_order(story: Reading) -> None:
    heads = [mention.head for mention in story.mentions]
    assert heads == sorted(set(heads))


def test_every_mention_lies_where_it_says(story: Reading) -> None:
    for mention in story.mentions:
        assert mention.start <= mention.head < mention.end
        assert mention.begin == story.tokens[mention.start].begin
        assert mention.finish == story.tokens[mention.end - 1].end
        assert mention.sieve


def test_mentions_and_entities_point_to_each_other(story: Reading) -> None:
    for number, entity in enumerate(story.entities):
        assert all(story.mentions[index].entity == number for index in entity.mentions)
        assert list(entity.mentions) == sorted(entity.mentions)
    assert sorted(index for entity in story.entities for index in entity.mentions) == list(range(len(story.mentions)))


def test_no_key_is_given_twice(story: Reading) -> None:
    keys = [(entity.kind, entity.key) for entity in story.entities]
    assert len(keys) == len(set(keys))


def test_nobody_belongs_to_himself(story: Reading) -> None:
    for number, entity in enumerate(story.entities):
        assert number not in entity.affiliations
        assert all(0 <= index < len(story.entities) for index in entity.affiliations)


def test_every_state_is_a_listed_one(story: Reading) -> None:
    assert all(entity.iso3 or entity.wikidata for entity in story.entities if entity.kind is EntityKind.STATE)


def test_places_lie_in_the_states_that_the_text_speaks_of(story: Reading) -> None:
    (berlin,) = [entity for entity in story.entities if entity.label == "Berlin"]
    assert berlin.located_in is not None
    assert story.entities[berlin.located_in].label == "Germany"
