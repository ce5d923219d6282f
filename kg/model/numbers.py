"""How many: "20 students", "between 20 and 30", "at least a dozen", "hundreds of thousands", as inclusive bounds.

A number phrase is read word by word around the number that the parser ties to a noun; where in the phrase the parser puts the
number differs too much from case to case to go by.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import ceil, floor
from typing import Any

from kg.model.entities import Quantity
from kg.model.reading import Reading

__all__ = ["parse_quantity", "quantity_at"]

_BOUND = 3
"""The most words in a phrase that bounds a number."""
_REACH = 6
"""How far before and after its number a phrase may go."""
_DIGITS = re.compile(r"[0-9][0-9,]{0,29}(?:\.[0-9]{0,9})?")
"""A number in digits; more of them count nothing that news tells of."""
_HALF = 3
"""The words of "and a half"."""
_SHARED = 1000
"""From which scale on the first end of a range shares that of the last ("20 to 30 million")."""


def quantity_at(reading: Reading, head: int) -> Quantity | None:
    """The quantity that a noun carries, or is: "20" of "20 Chinese students", "dozens", "40" alone.

    Args:
        reading: A document with tokens and their tree.
        head: The noun, or the number that stands for one.

    Returns:
        Inclusive bounds, or None where it carries no number, or is so many parts of something ("three quarters of them").
    """
    if reading.tokens[head].text.lower() in _parts():
        return None
    for carrier in _carriers(reading, head):
        words, at = _phrase(reading, carrier, head)
        found = parse_quantity(words, at)
        if found is not None:
            return found
    return None


def parse_quantity(words: Sequence[str], at: int = 0) -> Quantity | None:
    """Read a number phrase.

    Args:
        words: Its words in lower case, such as ``["more", "than", "1,200"]`` or ``["thirty", "-", "five"]``.
        at: Where the number that matters stands, if there are several.

    Returns:
        Inclusive bounds, the whole numbers around it for what is none, or None where the words hold no number or only parts
        of something.
    """
    start = next((index for index in range(len(words)) if _is_number(words[index])), None)
    if start is None:
        return _listed(words)
    spans = _values(words, start)
    if any(_is_share(words, end, value) for _, end, value in spans):
        return None
    for (_, end, first), (begin, _, last) in pairwise(spans):
        before = _table("ranges").get(" ".join(words[end:begin]))
        if before is not None and (not before or before in words[:start]):
            ends = first * _scale(last) if first < _SHARED else first, last
            return Quantity(floor(min(ends)), ceil(max(ends)))
    begin, end, value = next((span for span in spans if span[0] <= at < span[1]), spans[0])
    return _bounded(words, begin, end, value)


def _carriers(reading: Reading, head: int) -> list[int]:
    token = reading.tokens[head]
    if token.tag == "CD" or _is_said(token.text.lower()):
        return [head]
    return [
        child.index
        for child in reading.below(head, "nummod", "amod", "det", "predet")
        if (child.dep == "nummod" and not _names_somebody(reading, child.index, head)) or _is_said(child.text.lower())
    ] or ([head] if _is_number(token.text.lower()) else _scales_of(reading, head))


def _scales_of(reading: Reading, head: int) -> list[int]:
    """A scale that the parser takes for a part of the noun or of a noun before it: "two dozen aid workers"."""
    at = head
    while at and reading.tokens[at - 1].dep in {"compound", "nmod", "amod"} and head <= reading.tokens[at - 1].head + _BOUND:
        at -= 1
        if _table("scales").get(reading.tokens[at].text.lower()) and not _names_somebody(reading, at, head):
            return [at]
    return []


def _names_somebody(reading: Reading, at: int, head: int) -> bool:
    """Whether a number word opens a name that describes the noun: "Thousand Oaks residents", "the Million Man marchers"."""
    token = reading.tokens[at]
    if not token.text[0].isupper() or token.text.lower() not in _table("scales") or at + 1 in {head, len(reading.tokens)}:
        return False
    following = reading.tokens[at + 1]
    return following.pos == "PROPN" and following.dep in {"compound", "nmod"}


def _phrase(reading: Reading, carrier: int, head: int) -> tuple[list[str], int]:
    """The words of a number phrase, and where among them the carrier is."""
    sentence = reading.sentences[reading.tokens[carrier].sentence]
    first = last = carrier
    while first > max(sentence.start, carrier - _REACH) and _belongs(reading.tokens[first - 1].text.lower()):
        if reading.tokens[first - 1].dep == "prt":
            break  # "handed over 12 prisoners"
        first -= 1
    beyond = min(sentence.end, carrier + _REACH + 1)
    while last + 1 < beyond and last + 1 != head and _belongs(reading.tokens[last + 1].text.lower()):
        if _names_somebody(reading, last + 1, head):
            break
        last += 1
    return [token.text.lower() for token in reading.tokens[first : last + 1]], carrier - first


def _values(words: Sequence[str], start: int) -> list[tuple[int, int, Fraction]]:
    """The numbers of a phrase: begin, end and value of each."""
    found: list[tuple[int, int, Fraction]] = []
    at = start
    while at < len(words):
        if _is_number(words[at]):
            begin = _opening(words, at, found[-1][1] if found else 0)
            end, value = _value(words, at)
            found.append((begin, end, value * (_fraction(words[begin:at]) or 1)))
            at = end
        else:
            at += 1
    return found


def _value(words: Sequence[str], at: int) -> tuple[int, Fraction]:
    """A number that may take several words ("1,500", "two hundred and fifty", "two and a half million", "thirty - five")."""
    total, current = Fraction(0), Fraction(0)
    last, begin = "", at
    while at < len(words):
        word = words[at]
        scale, plain = _table("scales").get(word), _plain(word)
        if scale is not None:
            current = (current or 1) * scale
            if scale >= _SHARED:
                total, current = total + current, Fraction(0)
        elif plain is not None and (at == begin or _goes_on(last, plain, word)):
            current += plain
        elif word == "and" and words[at + 1 : at + 2] == ["a"] and (part := _fraction(words[at + 2 : at + _HALF])):
            current += part * _table("scales").get(last, 1)
            at += _HALF - 1
        elif not (word in {"-", "and"} and at + 1 < len(words) and _joins(word, last, words[at + 1])):
            break
        last, at = word if word not in {"-", "and"} else last, at + 1
    return at, total + current


def _opening(words: Sequence[str], at: int, after: int) -> int:
    """Where the words begin that go with the scale at this place: "half a" with "dozen"."""
    if words[at] in _table("scales"):
        while at > after and (words[at - 1] in {"a", "of"} or words[at - 1] in _table("fractions")):
            at -= 1
    return at


def _fraction(words: Sequence[str]) -> Fraction | None:
    """What share these words name, if they name one ("half a")."""
    shares = _table("fractions")
    return next((Fraction(shares[word]) for word in words if word in shares), None)


def _is_share(words: Sequence[str], end: int, value: Fraction) -> bool:
    """Whether a number that ends here counts parts: "three quarters", "one third"; "ten third graders" are graders."""
    following = next((word for word in words[end:] if word != "-"), "")
    return following in _table("parts").values() or (value == 1 and following in _table("parts"))


def _goes_on(last: str, plain: Fraction, word: str) -> bool:
    """Whether a number word continues the number before it ("thirty five", "two hundred fifty"); digits do not."""
    before = _plain(last)
    return not word[0].isdigit() and (last in _table("scales") or (before is not None and before >= 20 and plain < 10))


def _joins(link: str, last: str, following: str) -> bool:
    plain = _plain(following)
    if plain is None or following[0].isdigit():
        return False
    return last in _table("scales") if link == "and" else _goes_on(last, plain, following)


def _bounded(words: Sequence[str], begin: int, end: int, value: Fraction) -> Quantity:
    """The bounds that words before and after a number set: "more than", "at least", "up to", "or more"."""
    after = " ".join(words[end : end + 2])
    for size in range(_BOUND, 0, -1):
        phrase = " ".join(words[max(0, begin - size) : begin])
        if (more := _table("above").get(phrase, _table("above_after").get(after))) is not None:
            return Quantity(max(ceil(value), floor(value) + more), None)
        if (less := _table("below").get(phrase, _table("below_after").get(after))) is not None:
            return Quantity(None, min(floor(value), ceil(value) - less))
    if words[begin] in _table("scales") and words[max(0, begin - 1)] in _table("multiples"):
        return Quantity(floor(value) * _table("multiples")[words[begin - 1]], None)
    return Quantity(floor(value), ceil(value))


def _listed(words: Sequence[str]) -> Quantity | None:
    """What a word for a quantity says: "dozens", "hundreds of thousands", "both"."""
    for at, word in enumerate(words):
        if word in _table("exact"):
            return Quantity(_table("exact")[word], _table("exact")[word])
        if word in _table("vague"):
            times = (
                _table("vague_scales").get(words[at + 2], 1) if words[at + 1 : at + 2] == ["of"] and at + 2 < len(words) else 1
            )
            return Quantity(_table("vague")[word] * times, None)
    return None


def _scale(value: Fraction) -> int:
    return max((scale for scale in _table("scales").values() if scale >= _SHARED and value >= scale), default=1)


def _is_number(word: str) -> bool:
    return word in _table("scales") or _plain(word) is not None


def _is_said(word: str) -> bool:
    return word in _table("vague") or word in _table("exact")


@cache
def _belongs(word: str) -> bool:
    """Whether a word may be part of a number phrase."""
    return _is_number(word) or _is_said(word) or word in _links() or word in _table("multiples")


@cache
def _plain(word: str) -> Fraction | None:
    units = _table("units")
    if word in units:
        return Fraction(units[word])
    tens, hyphen, ones = word.partition("-")
    if hyphen and tens in units and ones in units:
        return Fraction(units[tens] + units[ones])
    return Fraction(word.replace(",", "")) if _DIGITS.fullmatch(word) else None


@cache
def _links() -> frozenset[str]:
    phrases = [*_table("above"), *_table("below"), *_table("above_after"), *_table("below_after"), *_table("ranges")]
    shares = {*_table("fractions"), *_table("parts").values()}
    return frozenset(word for phrase in phrases for word in phrase.split()) | {"of", "a", "between"} | shares


@cache
def _parts() -> frozenset[str]:
    return frozenset(_table("parts")) | frozenset(_table("parts").values())


@cache
def _table(name: str) -> dict[str, Any]:
    """A table of ``numbers.toml``."""
    table: dict[str, Any] = _tables()[name]
    return table


@cache
def _tables() -> dict[str, Any]:
    return tomllib.loads(files("kg.model").joinpath("numbers.toml").read_text(encoding="utf-8"))
