"""What holds of every reading: it is the same each time, and an empty text has nobody."""

from __future__ import annotations

from kg.model import Document, Reading
from kg.resolve.entities import find_entities
from tests.conftest import Annotate

_STORY = (
    "Gordon Brown met Tony Blair in London. Brown said that he would leave the city. The prime minister thanked 20 French nurses "
    "and their husbands. They told him that the company had closed its office. "
)


def test_the_same_text_gives_the_same_reading(annotate: Annotate) -> None:
    assert find_entities(annotate(_STORY)) == find_entities(annotate(_STORY))


def test_an_empty_text_has_nobody() -> None:
    reading = find_entities(Reading(Document("empty", ""), (), ()))
    assert (reading.mentions, reading.entities, reading.tenures) == ((), (), ())
