"""What looks like a time and is none: names, counts, and words with another sense."""

from __future__ import annotations

from kg.model import Reading
from kg.resolve.times.grammar import Match

__all__ = ["is_time"]

_TIMES = frozenset({"DATE", "TIME"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "NORP"})
_COUNTS = frozenset({"CARDINAL", "MONEY", "QUANTITY", "PERCENT"})
_SURE = frozenset({"DEICTIC", "NUMERIC", "ISO"})
_BEFORE_YEARS = frozenset({"in", "since", "of", "from", "by", "until", "till", "during", "before", "after", "through", "to", "between", "around", "circa", "for", "and"})


def is_time(reading: Reading, match: Match) -> bool:
    """Whether a match means a time, as far as the words around it tell."""
    kinds = {slot.kind for slot in match.slots}
    if not kinds & _SURE and _in_name(reading, match):
        return False
    last = reading.tokens[match.end - 1]
    if kinds <= {"YEAR"}:
        return _is_year(reading, match)
    if kinds <= {"YEAR3"}:
        return last.label in _TIMES and last.dep != "nummod"
    if kinds <= {"MONTH"}:
        return last.tag.startswith("NNP")
    if kinds <= {"HOLIDAY"} and match.end - match.start == 1 or kinds <= {"SEASON", "the"}:
        return not (last.dep == "compound" and last.head >= match.end) and not last.lemma == "fall" or "the" in kinds
    if kinds == {"'", "TWO"}:
        return reading.tokens[match.start].tag != "POS" and match.start > 0 and reading.tokens[match.start - 1].lemma in _BEFORE_YEARS
    return True


def _in_name(reading: Reading, match: Match) -> bool:
    """Whether the match is part of a longer name ("Sunday Times", "April Ryan")."""
    tokens = reading.tokens
    label = tokens[match.start].label
    if label not in _NAMES or tokens[match.end - 1].label != label:
        return False
    before = match.start > 0 and tokens[match.start - 1].label == label
    after = match.end < len(tokens) and tokens[match.end].label == label
    return before or after or label == "PERSON"


def _is_year(reading: Reading, match: Match) -> bool:
    """Four figures are a year if the recogniser says so, or in a place where only a year stands."""
    token = reading.tokens[match.start]
    if token.label in _TIMES:
        return True
    if token.label in _COUNTS and token.dep == "nummod":
        return False
    before = reading.tokens[match.start - 1].lemma if match.start else ""
    if before == "(" and match.end < len(reading.tokens) and reading.tokens[match.end].text == ")":
        return True
    return before in _BEFORE_YEARS and token.dep in ("pobj", "conj", "npadvmod", "appos")
