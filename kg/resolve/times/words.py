"""What the words and figures of a text can be in an expression of time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kg.model import Token
from kg.resolve.times.grammar import Grammar, Option

__all__ = ["Preposition", "events", "grammar", "holidays", "options", "prepositions", "rows"]

_DIGITS = frozenset("0123456789")
_PREFIXES = ("'", "mid", "early-", "late-")
_SHAPES = (
    ("DECADE", re.compile(r"'?((?:1\d|20)?\d0)s")),
    ("CLOCKPM", re.compile(r"(\d{1,2}(?:[:.][0-5]\d)?)([ap])\.?m\.?")),
    ("CLOCK", re.compile(r"((?:[01]?\d|2[0-4]):[0-5]\d)(?::[0-5]\d)?")),
    ("DOTTED", re.compile(r"((?:[01]?\d|2[0-4])\.[0-5]\d)")),
    ("ISO", re.compile(r"(\d{4}-\d\d-\d\d)(?:t[\d:.]+z?)?")),
    ("NUMERIC", re.compile(r"(\d{1,4}([/.\-])\d{1,2}\2\d{2,4})")),
    ("YEARSPAN", re.compile(r"((?:1\d|20)\d\d)[-–—/]((?:(?:1\d|20)\d)?\d\d?)")),
    ("EDGEDECADE", re.compile(r"(mid|early|late)-?((?:1\d|20)\d0)s")),
    ("EDGEYEAR", re.compile(r"(mid|early|late)-?((?:1\d|20)\d\d)")),
    ("EDGEORD", re.compile(r"(mid|early|late)-?(\d\d?)(?:st|nd|rd|th)")),
    ("QUARTERN", re.compile(r"q([1-4])")),
    ("INT", re.compile(r"(\d{1,3}(?:,\d{3})+|\d+\.\d+)")),
)
"""Classes of figures by their shape; the value is what the groups match, joined by blanks."""


class Preposition(NamedTuple):
    """How something relates to the time after a preposition, and whether bare figures there are a year.

    Attributes:
        relation: The relation of `kg.model.TimeExpression`.
        year: ``year``, ``unless`` (the recogniser takes the figures for a count), or ``-``.
    """

    relation: str
    year: str


class _Entry(NamedTuple):
    words: tuple[str, ...]
    option: Option
    needs: frozenset[str]


def rows(name: str) -> Iterator[list[str]]:
    """The rows of one of this package's tables, without comments."""
    text = files(__package__).joinpath(name).read_text(encoding="utf-8")
    for line in text.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def grammar() -> Grammar:
    """The patterns of ``patterns.tsv``, compiled."""
    return Grammar((row[0], row[1]) for row in rows("patterns.tsv"))


@cache
def holidays() -> dict[str, str]:
    """Lower-case form of each named day → the rule that finds it in a year."""
    return {form: rule for rule, forms in rows("holidays.tsv") for form in forms.split("|")}


@cache
def prepositions() -> dict[str, Preposition]:
    """The prepositions of ``prepositions.tsv`` by their lemmas."""
    return {lemma: Preposition(relation, year) for lemma, relation, year in rows("prepositions.tsv")}


@cache
def events() -> dict[tuple[str, str], str]:
    """Day of the year (``MM-DD``) and noun → the day that the event is named by."""
    return {(day[5:], lemma): day for day, lemmas in rows("events.tsv") for lemma in lemmas.split("|")}


def options(tokens: Sequence[Token]) -> list[Sequence[Option]]:
    """For each token, the ways to take it in an expression of time; most have none."""
    entries, literals = _entries(), grammar().literals
    lower = [token.text.lower().replace("’", "'") for token in tokens]
    found: list[Sequence[Option]] = []
    for at, word in enumerate(lower):
        here = [
            option
            for words, option, needs in entries.get(word, ())
            if (not words or tuple(lower[at + 1 : at + option.length]) == words) and _fits(tokens[at], needs)
        ]
        if word in literals:
            here.append(Option(word, word))
        elif word in "()":
            here.append(Option("-lrb-" if word == "(" else "-rrb-", word))
        elif word[0] in _DIGITS or word[-1] in _DIGITS or word.startswith(_PREFIXES):
            here.extend(_integers(word) if word.isdecimal() else _figures(word))
        found.append(here)
    return found


@cache
def _entries() -> dict[str, list[_Entry]]:
    """First word → what may begin with it."""
    found: dict[str, list[_Entry]] = {}
    for kind, value, needs, forms in [*rows("words.tsv"), *_named_days()]:
        for form in forms.split("|"):
            words = tuple(form.split(" "))
            wanted = frozenset(needs.split("+")) - {"-"}
            found.setdefault(words[0], []).append(_Entry(words[1:], Option(kind, value, len(words)), wanted))
    return found


def _named_days() -> Iterator[list[str]]:
    for form in holidays():
        yield ["HOLIDAY", form, "cap" if form[0].isalpha() else "-", form]


def _fits(token: Token, needs: Iterable[str]) -> bool:
    """Whether a token is what a row of ``words.tsv`` needs."""
    return all(_NEEDS[need](token) for need in needs)


_NEEDS: dict[str, Callable[[Token], bool]] = {
    "cap": lambda token: token.text[0].isupper(),
    "noun": lambda token: token.tag.startswith("NN"),
    "noverb": lambda token: not token.tag.startswith("VB"),
    "plural": lambda token: token.tag in ("NNS", "NNPS"),
    "date": lambda token: token.label in ("DATE", "TIME"),
}


def _figures(word: str) -> Iterator[Option]:
    if word[:-2].isdecimal() and word[-2:] in ("st", "nd", "rd", "th"):
        yield Option("ORD", word[:-2])
        yield Option("DAYORD", word[:-2])
        return
    for kind, shape in _SHAPES:
        if (match := shape.fullmatch(word)) is not None:
            value = match[1] if kind == "NUMERIC" else " ".join(match.groups())
            yield Option(kind, value.replace(",", ""))
            return


def _integers(word: str) -> Iterator[Option]:
    """The classes of plain figures: an hour, a day of the month, two figures of a year, a year, a number."""
    number, length = int(word), len(word)
    is_year = length == 4 and 1000 <= number < 2200
    kinds = {
        "INT": not is_year,
        "DAYNUM": length <= 2 and 1 <= number <= 31,
        "HOUR": length <= 2 and number <= 24,
        "TWO": length == 2,
        "YEAR3": length == 3 and number >= 100,
        "FOUR": length == 4,
        "YEAR": is_year,
        "ROUND": is_year and number % 10 == 0,
    }
    return (Option(kind, word) for kind, fits in kinds.items() if fits)
