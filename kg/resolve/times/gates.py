"""What looks like a time and is none: names, counts, and words with another sense."""

from __future__ import annotations

from collections.abc import Callable

from kg.model import Reading, Token
from kg.resolve.times.grammar import Match
from kg.resolve.times.words import prepositions

__all__ = ["is_time"]

_TIMES = frozenset({"DATE", "TIME"})
_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART", "LAW", "NORP", "EVENT"})
_COUNTS = frozenset({"CARDINAL", "MONEY", "QUANTITY", "PERCENT"})
_DATES = frozenset({"NUMERIC", "ISO"})
_IN_MONTH = frozenset({"DAYNUM", "DAYORD", "ORD", "YEAR"})
_YEAR_PLACES = frozenset({"pobj", "conj", "npadvmod", "appos"})
_THROUGH = frozenset({"in", "during", "for", "throughout"})
_INSIDE = frozenset({"compound", "nmod", "nummod", "amod", "poss"})
_ADVERBS = frozenset({"npadvmod", "advmod"})


def is_time(reading: Reading, match: Match) -> bool:
    """Whether a match means a time, as far as the words around it tell."""
    kinds = frozenset(slot.kind for slot in match.slots)
    if not (_DATES & kinds or ("MONTH" in kinds and _IN_MONTH & kinds)) and _in_name(reading, match, kinds):
        return False
    return all(gate(reading, match) for wanted, gate in _GATES if kinds <= wanted)


def _in_name(reading: Reading, match: Match, kinds: frozenset[str]) -> bool:
    """Whether the match is part of a longer name ("Sunday Times", "April Ryan", "USA Today")."""
    tokens = reading.tokens
    label = tokens[match.start].label
    if label not in _NAMES or tokens[match.end - 1].label != label or (label == "EVENT" and "HOLIDAY" in kinds):
        return False
    before = match.start > 0 and tokens[match.start - 1].label == label
    after = match.end < len(tokens) and tokens[match.end].label == label
    if kinds & {"DEICTIC", "TONIGHT"}:
        return before and tokens[match.start - 1].head == match.start  # "USA Today", but not "Today Apple"
    if kinds == {"YEAR"} and before:
        before = tokens[match.start - 1].pos != "ADP"
    return before or after or label == "PERSON" or (label == "WORK_OF_ART" and match.end - match.start > 1)


def _is_month(reading: Reading, match: Match) -> bool:
    """A month's name, not a verb, surname ("Theresa May"), first name ("Jan Smuts") or another noun ("the March on Rome")."""
    token = reading.tokens[match.end - 1]
    if not token.tag.startswith("NNP") or _is_surname(reading, token):
        return False
    if token.dep not in _INSIDE and match.start > 0 and reading.tokens[match.start - 1].tag == "DT":
        return False
    begins_name = token.dep == "compound" and token.head == match.end and reading.tokens[token.head].pos == "PROPN"
    return not begins_name or (token.label in _TIMES and len(token.text) != len("Jan"))


def _is_no_modifier(reading: Reading, match: Match) -> bool:
    """No modifier of the noun after it ("a day visit"); a named day of several words may be ("a New Year's Eve party")."""
    last = reading.tokens[match.end - 1]
    several = match.slots[0].kind == "HOLIDAY" and match.end - match.start > 1
    return several or not (last.dep == "compound" and last.head >= match.end)


def _is_clock(reading: Reading, match: Match) -> bool:
    """Figures with a colon that are no score or running time."""
    return reading.tokens[match.start].label in _TIMES or _preposition_before(reading, match, "year", "unless", "-")


def _is_bare_plural(reading: Reading, match: Match) -> bool:
    """Plural units that say how long ("for decades"), not which ("his final days")."""
    last = reading.tokens[match.end - 1]
    if any(child.index < match.start and child.dep not in ("advmod", "quantmod") for child in reading.below(last.index)):
        return False
    return last.dep in _ADVERBS or (last.dep == "pobj" and reading.tokens[last.head].lemma in prepositions())


def _is_season(reading: Reading, match: Match) -> bool:
    last = reading.tokens[match.end - 1]
    bare = match.end - match.start == 1
    return not (last.dep == "compound" and last.head >= match.end) and not (bare and last.lemma == "fall")


def _is_day_of_month(reading: Reading, match: Match) -> bool:
    before = reading.tokens[match.start - 1].lemma if match.start else ""
    return before == "on" and reading.tokens[match.end - 1].label in _TIMES


def _is_this_unit(reading: Reading, match: Match) -> bool:
    """Whether "the year" means the one that is spoken of, not one of something ("in the year of the coup")."""
    last = reading.tokens[match.end - 1]
    if match.get("UNIT") not in ("W", "M", "Q", "Y") or last.dep != "pobj" or last.tag != "NN":
        return False
    return reading.tokens[last.head].lemma in _THROUGH and max(reading.children[last.index], default=0) < match.end


def _is_part(reading: Reading, match: Match) -> bool:
    """Whether "the morning" or "at night" stands for when something was."""
    last = reading.tokens[match.end - 1]
    before = reading.tokens[match.start - 1].lemma if match.start else ""
    if last.label not in _TIMES or max(reading.children[last.index], default=0) >= match.end:
        return False
    return before in (_THROUGH if match.end - match.start == 2 else ("at", "by"))


def _is_surname(reading: Reading, token: Token) -> bool:
    """Whether a month's name follows a first name or title ("Theresa May")."""
    before = reading.tokens[token.index - 1] if token.index else token
    return before.head == token.index and before.dep == "compound" and before.pos == "PROPN"


def _is_no_title(reading: Reading, match: Match) -> bool:
    """A weekday that does not begin the name of a thing ("the Sunday Times")."""
    tokens, last = reading.tokens, reading.tokens[match.end - 1]
    article = tokens[match.start].tag == "DT" or (match.start > 0 and tokens[match.start - 1].tag == "DT")
    return not (article and last.dep == "compound" and last.head == match.end and tokens[last.head].pos == "PROPN")


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
    certainty = ("year",) if token.label in _COUNTS else ("year", "unless")
    return _preposition_before(reading, match, *certainty) and token.dep in _YEAR_PLACES


def _is_early_year(reading: Reading, match: Match) -> bool:
    token = reading.tokens[match.end - 1]
    return token.label in _TIMES and token.dep != "nummod"


def _is_short_year(reading: Reading, match: Match) -> bool:
    return reading.tokens[match.start].tag != "POS" and _preposition_before(reading, match, "year", "unless")


def _is_reference(reading: Reading, match: Match) -> bool:
    """Whether "the past" is a noun."""
    return reading.tokens[match.start].tag != "DT" or reading.tokens[match.end - 1].dep != "amod"


def _preposition_before(reading: Reading, match: Match, *year: str) -> bool:
    """Whether a preposition stands before the match that is followed by years in one of these degrees."""
    found = prepositions().get(reading.tokens[match.start - 1].lemma) if match.start else None
    return found is not None and found.year in year


_GATES: tuple[tuple[frozenset[str], Callable[[Reading, Match], bool]], ...] = (
    (frozenset({"YEAR"}), _is_year),
    (frozenset({"YEAR3"}), _is_early_year),
    (frozenset({"'", "TWO"}), _is_short_year),
    (frozenset({"MONTH"}), _is_month),
    (frozenset({"the", "WEEKDAY"}), _is_no_title),
    (frozenset({"WEEKDAY", "PART"}), _is_no_title),
    (frozenset({"the", "UNIT"}), _is_this_unit),
    (frozenset({"the", "PART"}), _is_part),
    (frozenset({"the", "DAYORD"}), _is_day_of_month),
    (frozenset({"the", "SEASON"}), _is_season),
    (frozenset({"ART", "UNIT"}), _is_no_modifier),
    (frozenset({"HOLIDAY"}), _is_no_modifier),
    (frozenset({"CLOCK"}), _is_clock),
    (frozenset({"UNITS"}), _is_bare_plural),
    (frozenset({"REF"}), _is_reference),
)
"""What a match must pass that has no other classes than these."""
