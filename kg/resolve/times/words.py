"""What the words and figures of a text can be in an expression of time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kg.model import Token
from kg.resolve.times.grammar import Grammar, Option

__all__ = ["grammar", "holidays", "options", "rows"]

_ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
_DECADE = re.compile(r"'?((?:1\d|20)?\d0)s")
_CLOCK = re.compile(r"([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?")
_CLOCKPM = re.compile(r"(\d{1,2}(?:[:.][0-5]\d)?)(am|pm|a\.m\.?|p\.m\.?)")
_NUMERIC = re.compile(r"\d{1,4}([/.\-])\d{1,2}\1\d{2,4}")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:t[\d:.]+z?)?")
_SPAN = re.compile(r"(1\d{3}|20\d\d)[-–—](\d{2}|1\d{3}|20\d\d)")
_MID = re.compile(r"mid-?((?:1\d|20)\d\d)(s?)")
_QUARTER = re.compile(r"q[1-4]")
_PLURALS = frozenset({"NNS", "NNPS"})
_DIGITS = frozenset("0123456789")


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
def _entries() -> dict[str, list[_Entry]]:
    """First word → what may begin with it, the longest first."""
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


def options(tokens: Sequence[Token]) -> list[Sequence[Option]]:
    """For each token, the ways to take it in an expression of time; most have none."""
    entries, literals = _entries(), grammar().literals
    lower = [token.text.lower().replace("’", "'") for token in tokens]
    found: list[Sequence[Option]] = []
    for at, word in enumerate(lower):
        here: list[Option] = []
        for words, option, needs in entries.get(word, ()):
            if (not words or tuple(lower[at + 1 : at + option.length]) == words) and _fits(tokens[at], needs):
                here.append(option)
        if word in literals:
            here.append(Option(word, word))
        elif word in "()":
            here.append(Option("-lrb-" if word == "(" else "-rrb-", word))
        elif word[0] in _DIGITS or word[-1] in _DIGITS or word.startswith("mid"):
            here.extend(_figures(word))
        found.append(here)
    return found


def _fits(token: Token, needs: Iterable[str]) -> bool:
    for need in needs:
        if need == "cap" and not token.text[0].isupper():
            return False
        if need == "noun" and not token.tag.startswith("NN"):
            return False
        if need == "date" and token.label not in ("DATE", "TIME"):
            return False
        if need == "noverb" and token.tag.startswith("VB"):
            return False
        if need == "plural" and token.tag not in _PLURALS:
            return False
    return True


def _figures(word: str) -> Iterator[Option]:
    if word.isdecimal():
        yield from _integers(word)
    elif _ORDINAL.fullmatch(word):
        yield Option("ORD", word[:-2])
        yield Option("DAYORD", word[:-2])
    elif match := _DECADE.fullmatch(word):
        yield Option("DECADE", match[1])
    elif match := _CLOCKPM.fullmatch(word):
        yield Option("CLOCKPM", f"{match[1]} {match[2][0]}m")
    elif match := _CLOCK.fullmatch(word):
        yield Option("CLOCK" if ":" in word else "DOTTED", word)
    elif _ISO.fullmatch(word):
        yield Option("ISO", word)
    elif _NUMERIC.fullmatch(word):
        yield Option("NUMERIC", word)
    elif match := _SPAN.fullmatch(word):
        yield Option("YEARSPAN", f"{match[1]} {match[2]}")
    elif match := _MID.fullmatch(word):
        yield Option("MIDDECADE" if match[2] else "MIDYEAR", match[1])
    elif _QUARTER.fullmatch(word):
        yield Option("QUARTERN", word[1])
    elif re.fullmatch(r"\d{1,3}(,\d{3})+|\d+\.\d+", word):
        yield Option("INT", word.replace(",", ""))


def _integers(word: str) -> Iterator[Option]:
    number = int(word)
    if len(word) <= 3 or number < 1000 or number > 2199:
        yield Option("INT", word)
    if len(word) <= 2:
        if 1 <= number <= 31:
            yield Option("DAYNUM", word)
        if number <= 24:
            yield Option("HOUR", word)
        if len(word) == 2:
            yield Option("TWO", word)
    elif len(word) == 3 and number >= 100:
        yield Option("YEAR3", word)
    elif len(word) == 4:
        if 1000 <= number < 2200:
            yield Option("YEAR", word)
            if number % 10 == 0:
                yield Option("ROUND", word)
        yield Option("FOUR", word)
