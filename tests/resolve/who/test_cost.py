"""Cost grows with the length of a text, no faster."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

from kg.model import Document, Name, Reading, Sentence
from kg.resolve.entities import find_entities
from tests.conftest import Annotate

_STORY = (
    "Gordon Brown met Tony Blair in London. Brown said that he would leave the city. The prime minister thanked 20 French nurses "
    "and their husbands. They told him that the company had closed its office. "
)


def repeated(reading: Reading, times: int) -> Reading:
    size, length = len(reading.tokens), len(reading.document.text)
    tokens = [
        replace(
            token,
            index=token.index + turn * size,
            head=token.head + turn * size,
            begin=token.begin + turn * length,
            end=token.end + turn * length,
            sentence=token.sentence + turn * len(reading.sentences),
        )
        for turn in range(times)
        for token in reading.tokens
    ]
    sentences = [
        Sentence(each.start + turn * size, each.end + turn * size, each.root + turn * size)
        for turn in range(times)
        for each in reading.sentences
    ]
    names = [
        Name(each.start + turn * size, each.end + turn * size, each.label) for turn in range(times) for each in reading.names
    ]
    return Reading(Document("long", reading.document.text * times), tuple(tokens), tuple(sentences), tuple(names))


def seconds(reading: Reading) -> float:
    start = process_time()
    find_entities(reading)
    return process_time() - start


def test_ten_times_the_text_takes_about_ten_times_as_long(annotate: Annotate) -> None:
    reading = annotate(_STORY)
    short, long = repeated(reading, 100), repeated(reading, 1000)
    assert seconds(long) < 14 * min(seconds(short) for _ in range(3))


def test_the_same_text_gives_the_same_reading(annotate: Annotate) -> None:
    assert find_entities(annotate(_STORY)) == find_entities(annotate(_STORY))


def test_an_empty_text_has_nobody() -> None:
    reading = find_entities(Reading(Document("empty", ""), (), ()))
    assert (reading.mentions, reading.entities, reading.tenures) == ((), (), ())
