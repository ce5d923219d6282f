"""Times date the right actions, and the order of actions that the text states is found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kg.extract.actions.coordination import coordinated_with, series
from kg.extract.actions.dating import Dating, date_of
from kg.extract.actions.ordering import order_of
from kg.extract.actions.words import words
from kg.model import Reading
from kg.resolve.times import find_times

HERE = Path(__file__).parent
PUBLISHED = date(2016, 12, 30)

Annotate = Callable[..., Reading]


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def index_of(reading: Reading, word: str) -> int:
    text, _, count = word.partition("#")
    return [token.index for token in reading.tokens if token.text == text][int(count or 1) - 1]


def test_there_are_enough() -> None:
    assert len(rows("dating.tsv")) >= 40


@pytest.mark.parametrize(("sentence", "trigger", "expression"), rows("dating.tsv"))
def test_dating(annotate: Annotate, sentence: str, trigger: str, expression: str) -> None:
    reading = find_times(annotate(sentence, PUBLISHED))
    times = date_of(reading, index_of(reading, trigger)).times
    assert (sentence[times[0].begin : times[0].finish] if times else "-") == expression


@pytest.mark.parametrize(
    ("sentence", "trigger", "earliest", "latest", "value"),
    [
        ("Police arrested him on Thursday.", "arrested", "2016-12-29", "2016-12-29", "2016-12-29"),
        ("The army seized the port in March 2014.", "seized", "2014-03-01", "2014-03-31", "2014-03"),
        ("The army seized the port in the summer of 2014.", "seized", "2014-06-01", "2014-08-31", "2014"),
        ("The army seized the port in the 1990s.", "seized", "1990-01-01", "1999-12-31", None),
        ("The country occupied the region from 1949 to 1952.", "occupied", "1949-01-01", "1952-12-31", None),
        ("The army will leave by March 15.", "leave", None, "2017-03-15", None),
        ("The army left before 1990.", "left", None, "1989-12-31", None),
        ("The army left after 1990.", "left", "1990-01-01", None, None),
        ("The army left.", "left", None, None, None),
    ],
)
def test_interval(
    annotate: Annotate, sentence: str, trigger: str, earliest: str | None, latest: str | None, value: str | None
) -> None:
    reading = find_times(annotate(sentence, PUBLISHED))
    dating = date_of(reading, index_of(reading, trigger))
    found = [None if day is None else day.isoformat() for day in (dating.earliest, dating.latest)]
    assert (*found, dating.value) == (earliest, latest, value)


def test_without_publication_date_the_time_is_known_but_not_when(annotate: Annotate) -> None:
    reading = find_times(annotate("Police arrested him on Thursday."))
    dating = date_of(reading, index_of(reading, "arrested"))
    assert [time.value for time in dating.times] == [""]
    assert (dating.earliest, dating.latest, dating.value) == (None, None, None)


def test_the_path_is_told(annotate: Annotate) -> None:
    reading = find_times(annotate("Washington on Thursday sanctioned four banks.", PUBLISHED))
    dating = date_of(reading, index_of(reading, "sanctioned"))
    assert dating.path.startswith("modifies the verb")


def test_nothing_dates_nothing() -> None:
    assert Dating().value is None


@pytest.mark.parametrize(("text", "earlier", "later"), [row for row in rows("ordering.tsv") if row[1] != "-"])
def test_order(annotate: Annotate, text: str, earlier: str, later: str) -> None:
    reading = find_times(annotate(text))
    assert (index_of(reading, earlier), index_of(reading, later)) in set(order_of(reading, triggers_of(reading)))


@pytest.mark.parametrize("text", [row[0] for row in rows("ordering.tsv") if row[1] == "-"])
def test_no_order(annotate: Annotate, text: str) -> None:
    reading = find_times(annotate(text))
    assert list(order_of(reading, triggers_of(reading))) == []


def triggers_of(reading: Reading) -> list[int]:
    return [token.index for token in reading.tokens if token.pos == "VERB" or token.lemma in words("event_nouns")]


def test_a_list_of_clauses_goes_on_from_the_nearest_verb(annotate: Annotate) -> None:
    reading = annotate("Washington on Thursday sanctioned four banks, expelled a diplomat and closed a consulate.", PUBLISHED)
    first, second, third = (index_of(reading, word) for word in ("sanctioned", "expelled", "closed"))
    assert series(reading, first) == [second, third]
    assert coordinated_with(reading, first) is None


def test_a_verb_in_the_past_does_not_go_on_with_an_infinitive(annotate: Annotate) -> None:
    tokens = annotate("Poland ordered two envoys to leave within two days and imposed sanctions on a bank.").tokens
    imposed = next(token for token in tokens if token.text == "imposed")
    assert (tokens[imposed.head].text, imposed.dep) == ("ordered", "conj")
