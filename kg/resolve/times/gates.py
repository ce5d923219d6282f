"""What looks like a time and is none: names, counts, and words with another sense."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.times.grammar import Match
from kg.resolve.times.words import prepositions

__all__ = ["is_time"]

_TIMES = frozenset({"DATE", "TIME"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "NORP"})
_COUNTS = frozenset({"CARDINAL", "MONEY", "QUANTITY", "PERCENT"})
_SURE = frozenset({"DEICTIC", "NUMERIC", "ISO"})
_YEAR_PLACES = frozenset({"pobj", "conj", "npadvmod", "appos"})
_ADVERBS = frozenset({"npadvmod", "advmod"})


def is_time(reading: Reading, match: Match) -> bool:
    """Whether a match means a time, as far as the words around it tell."""
    kinds = {slot.kind for slot in match.slots}
    if not kinds & _SURE and _in_name(reading, match):
        return False
    last = reading.tokens[match.end - 1]
    if kinds == {"YEAR"}:
        return _is_year(reading, match)
    if kinds == {"YEAR3"}:
        return last.label in _TIMES and last.dep != "nummod"
    if kinds == {"'", "TWO"}:
        return reading.tokens[match.start].tag != "POS" and _after_preposition(reading, match)
    if kinds == {"MONTH"}:
        return last.tag.startswith("NNP") and not _is_surname(reading, last)
    if kinds <= {"the", "WEEKDAY"}:
        return not _is_title(reading, match)
    if kinds == {"REF"} and reading.tokens[match.start].tag == "DT":
        return last.dep != "amod"
    if kinds == {"UNITS"}:
        return last.dep in _ADVERBS or (last.dep == "pobj" and reading.tokens[last.head].lemma in prepositions())
    if kinds <= {"the", "SEASON"} or (kinds == {"HOLIDAY"} and match.end - match.start == 1):
        modifies = last.dep == "compound" and last.head >= match.end
        return not modifies and not (kinds == {"SEASON"} and last.lemma == "fall")
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


def _is_surname(reading: Reading, token: Token) -> bool:
    """Whether a month's name follows a first name or title ("Theresa May")."""
    before = reading.tokens[token.index - 1] if token.index else token
    return before.head == token.index and before.dep == "compound" and before.pos == "PROPN"


def _is_title(reading: Reading, match: Match) -> bool:
    """Whether a weekday begins the name of a thing ("the Sunday Times")."""
    tokens, last = reading.tokens, reading.tokens[match.end - 1]
    article = tokens[match.start].tag == "DT" or (match.start > 0 and tokens[match.start - 1].tag == "DT")
    return article and last.dep == "compound" and last.head == match.end and tokens[last.head].pos == "PROPN"


def _is_year(reading: Reading, match: Match) -> bool:
    """Four figures are a year if the recogniser says so, or in a place where only a year stands."""
    token = reading.tokens[match.start]
    if token.label in _TIMES:
        return True
    if token.label in _COUNTS and token.dep == "nummod":
        return False
    following = reading.tokens[match.end].text if match.end < len(reading.tokens) else ""
    if match.start > 0 and reading.tokens[match.start - 1].text == "(" and following == ")":
        return True
    return _after_preposition(reading, match) and token.dep in _YEAR_PLACES


def _after_preposition(reading: Reading, match: Match) -> bool:
    """Whether a preposition stands before the match that is often followed by a year."""
    found = prepositions().get(reading.tokens[match.start - 1].lemma) if match.start else None
    return found is not None and found.before_year
