"""Each example of the table of patterns is matched as its row says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Document, Reading, Sentence, Token
from kg.resolve.times import find_times
from kg.resolve.times.grammar import Grammar, Option
from kg.resolve.times.words import grammar, holidays, options, rows

EXAMPLES = [(rule, example) for rule, _, example in rows("patterns.tsv") if example]
RELATIVE = [
    "Friday",
    "yesterday",
    "last week",
    "next month",
    "three years ago",
    "late Thursday",
    "this year",
    "tonight",
    "Dec. 29",
    "March",
]


def reading_of(text: str, published: date | None = None) -> Reading:
    """A reading of one sentence whose words hang on a past verb at the end, without a language model."""
    tokens, at = [], 0
    words = [*text.split(), "happened"]
    for index, word in enumerate(words):
        tag = "VBD" if word == "happened" else "CD" if word[0].isdigit() else "NNS" if word.endswith("s") else "NN"
        tag = "NNP" if word[0].isupper() else tag
        pos = "VERB" if word == "happened" else "NOUN"
        tokens.append(Token(index, word, word.lower(), tag, pos, "npadvmod", len(words) - 1, at, at + len(word), 0, ""))
        at += len(word) + 1
    last = replace(tokens[-1], dep="ROOT", label="")
    labelled = (*(replace(token, label="DATE") for token in tokens[:-1]), last)
    return Reading(Document("x", " ".join(words), published=published), labelled, (Sentence(0, len(words), len(words) - 1),))


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: str, example: str) -> None:
    tokens = reading_of(example).tokens[:-1]
    match = grammar().match(options(tokens), 0, len(tokens))
    assert match is not None
    assert (match.rule, match.end) == (rule, len(tokens))


def test_every_row_of_patterns_that_says_something_has_an_example() -> None:
    assert [rule for rule, _, example in rows("patterns.tsv") if not rule.startswith("$") and not example] == []


@pytest.mark.parametrize("pattern", ["A (B", "A ]B", "$unknown"])
def test_malformed_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"pattern|bracket|macro"):
        Grammar([("rule", pattern)])


def test_longest_match_wins_and_then_the_first_row() -> None:
    automaton = Grammar([("short", "A"), ("first", "A [B] C"), ("second", "A B C")])
    ways = [[Option("A", "1")], [Option("B", "2")], [Option("C", "3")]]
    match = automaton.match(ways, 0, 3)
    assert match is not None
    assert (match.rule, match.end, match.all("A", "B", "C")) == ("first", 3, ["1", "2", "3"])
    shorter = automaton.match(ways, 0, 2)
    assert shorter is not None
    assert shorter.rule == "short"


VOCABULARY = sorted(
    {word for *_, forms in rows("words.tsv") for form in forms.split("|") for word in form.split(" ")}
    | {word for form in holidays() for word in form.split(" ")}
    | grammar().literals
    | {
        "2016",
        "12",
        "31",
        "0",
        "420",
        "9:30",
        "99:99",
        "1990s",
        "mid-2015",
        "1947-1960",
        "13/13/2016",
        "2580",
        "19th",
        "Q4",
        "1,500",
        "(",
        ")",
    }
)


@given(
    st.lists(st.sampled_from(VOCABULARY).flatmap(lambda word: st.sampled_from([word, word.capitalize()])), max_size=12),
    st.none() | st.dates(),
)
def test_any_heap_of_time_words_is_read(words: list[str], published: date | None) -> None:
    reading = find_times(reading_of(" ".join(words), published))
    assert all(time.earliest is None or time.latest is None or time.earliest <= time.latest for time in reading.times)


@given(st.lists(st.sampled_from(RELATIVE), min_size=1, max_size=4))
def test_without_a_publication_date_nothing_relative_has_a_date(parts: list[str]) -> None:
    reading = find_times(reading_of(" and then ".join(parts)))
    assert reading.times
    for time in reading.times:
        assert (time.value, time.earliest, time.latest) == ("", None, None)


@given(
    st.lists(
        st.sampled_from([*RELATIVE, "2001", "May 3 , 2004", "two days later", "the 1990s", "two weeks", "9 a.m."]), max_size=6
    ),
    st.dates(),
)
def test_offsets_and_order(parts: list[str], published: date) -> None:
    reading = find_times(reading_of(" while ".join(parts), published))
    text = reading.document.text
    for time, following in zip_longest(reading.times, reading.times[1:]):
        assert text[time.begin : time.finish] == reading.text(time.start, time.end)
        assert time.start <= time.head < time.end
        assert time.earliest is None or time.latest is None or time.earliest <= time.latest
        assert following is None or time.end <= following.start


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.sampled_from(["Monday", "Friday", "Sunday"]))
@pytest.mark.parametrize(
    ("pattern", "first", "last"),
    [("{}", -6, 0), ("last {}", -7, -1), ("next {}", 1, 7), ("the {} before last", -14, -8), ("the {} after next", 8, 14)],
)
def test_weekdays_lie_where_they_should(pattern: str, first: int, last: int, published: date, weekday: str) -> None:
    (time,) = find_times(reading_of(pattern.format(weekday), published)).times
    assert time.earliest is not None
    assert time.earliest.strftime("%A") == weekday
    assert first <= (time.earliest - published).days <= last
