"""Expressions of time in sentences: what is found, what it means, and what is left alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kg.model import Reading
from kg.resolve.times import find_times

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def test_there_are_enough() -> None:
    assert len(rows("expressions.tsv")) >= 150


@pytest.mark.parametrize(("published", "sentence", "expression", "value", "earliest", "latest"), rows("expressions.tsv"))
def test_expression(
    annotate: Callable[..., Reading], published: str, sentence: str, expression: str, value: str, earliest: str, latest: str
) -> None:
    reading = find_times(annotate(sentence, None if published == "-" else published))
    found = [
        (sentence[time.begin : time.finish], time.value, str(time.earliest or "-"), str(time.latest or "-"))
        for time in reading.times
    ]
    assert (expression, value, earliest, latest) in found


@pytest.mark.parametrize(("sentence", "words"), rows("none.tsv"))
def test_no_time(annotate: Callable[..., Reading], sentence: str, words: str) -> None:
    begin = sentence.index(words)
    reading = find_times(annotate(sentence, date(2016, 12, 30)))
    assert [time.value for time in reading.times if time.begin < begin + len(words) and begin < time.finish] == []


@pytest.mark.parametrize(
    ("sentence", "expression", "relation"),
    [
        ("He has led the party since 2012.", "2012", "since"),
        ("He led the party until 2012.", "2012", "until"),
        ("The troops will leave by March.", "March", "by"),
        ("The army withdrew before Christmas.", "Christmas", "before"),
        ("The army withdrew after 1989.", "1989", "after"),
        ("Prices fell during 2009.", "2009", "during"),
        ("The king ruled from 1949 to 1952.", "1949", "since"),
        ("The king ruled from 1949 to 1952.", "1952", "until"),
        ("The army fought between March and May 2014.", "March", "since"),
        ("The army fought between March and May 2014.", "May 2014", "until"),
        ("The duke (1768 - 1790) ruled alone.", "1768", "since"),
        ("The duke (1768 - 1790) ruled alone.", "1790", "until"),
        ("The army withdrew on Friday.", "Friday", "at"),
    ],
)
def test_relation(annotate: Callable[..., Reading], sentence: str, expression: str, relation: str) -> None:
    reading = find_times(annotate(sentence, date(2016, 12, 30)))
    assert {sentence[time.begin : time.finish]: time.relation for time in reading.times}[expression] == relation


def test_publication_day_counts_for_the_same_weekday_only_when_not_last(annotate: Callable[..., Reading]) -> None:
    reading = find_times(annotate("The ministers met on Friday and last Friday.", date(2016, 12, 30)))
    assert [time.value for time in reading.times] == ["2016-12-30", "2016-12-23"]


def test_how_is_told(annotate: Callable[..., Reading]) -> None:
    (time,) = find_times(annotate("The ministers met on Thursday.", date(2016, 12, 30))).times
    assert time.how == "the last one up to 2016-12-30"
