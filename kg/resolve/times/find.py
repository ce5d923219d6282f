"""The expressions of time of a reading, in one pass over its tokens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest

from kg.model import Reading, TimeExpression
from kg.resolve.times.amounts import AMOUNTS
from kg.resolve.times.context import Context, Meaning
from kg.resolve.times.gates import is_time
from kg.resolve.times.grammar import Match, Slot
from kg.resolve.times.period import Period
from kg.resolve.times.points import part, point
from kg.resolve.times.spans import SPANS, span
from kg.resolve.times.tense import tense_at
from kg.resolve.times.words import grammar, options

__all__ = ["find_times"]

_RELATIONS = {
    "since": "since", "from": "since", "until": "until", "till": "until", "til": "until", "through": "until", "by": "by", "before": "before",
    "after": "after", "following": "after", "during": "during", "throughout": "during", "over": "during", "within": "during", "for": "for",
}  # fmt: skip
_LISTING = frozenset({",", "and", "or", "to", "-", "–", "through", "until"})


def find_times(reading: Reading) -> Reading:
    """Find the expressions of time and resolve them.

    Args:
        reading: A reading with tokens, sentences and names.

    Returns:
        The reading with ``times`` filled, in text order. Without a publication date, relative dates have no value and no bounds.
    """
    narrative = _Narrative(reading)
    found = []
    matches = list(_matches(reading))
    for match, following in zip_longest(matches, matches[1:]):
        time = narrative.resolve(match, following)
        if time is not None:
            found.append(time)
    return replace(reading, times=tuple(found))


def _matches(reading: Reading) -> Iterator[Match]:
    rules, ways = grammar(), options(reading.tokens)
    for sentence in reading.sentences:
        at = sentence.start
        while at < sentence.end:
            match = rules.match(ways, at, sentence.end) if ways[at] else None
            if match is not None and match.end <= sentence.end and is_time(reading, match):
                if match.rule != "none":
                    yield from _parts(match)
                at = match.end
            else:
                at += 1


def _parts(match: Match) -> list[Match]:
    """A span of years is two expressions, its first year and its last."""
    if match.rule != "yearspan" or len(match.slots) == 1:
        return [match]
    first, _, last = match.slots
    ending = Slot("YEAR", first.value[:2] + last.value, last.token)
    return [Match("year", match.start, match.start + 1, (first,)), Match("year", last.token, match.end, (ending,))]


class _Narrative:
    """Resolves matches in text order and remembers the last date given."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._anchor: Period | None = None
        self._sentence = 0
        self._news = False
        self._past = False

    def resolve(self, match: Match, following: Match | None) -> TimeExpression | None:
        """The expression of time that a match is, or None if there is no such date."""
        reading = self._reading
        head = _head(reading, match)
        sentence = reading.tokens[match.start].sentence
        beside = _year_beside(reading, match, following)
        published = reading.document.published
        preposition = _preposition(reading, match, head)
        context = Context(
            published=published,
            anchor=self._anchor,
            distance=sentence - self._sentence,
            tense=tense_at(reading, head),
            year=beside,
            clause=_event_follows(reading, match),
            preposition=preposition,
            past_anchor=self._past,
            news=self._news,
        )
        try:
            meaning = _meaning(match, context)
        except (ValueError, OverflowError):
            return None
        if meaning is None:
            return None
        if meaning.kind in ("DATE", "TIME") and meaning.first is not None and meaning.last is not None:
            self._anchor = Period(meaning.value, meaning.first, meaning.last, _unit(meaning))
            self._sentence = sentence
            self._past = context.tense in ("past", "") and preposition not in _RELATIONS
            self._news = self._news or (meaning.kind == "DATE" and published is not None and str(published) in meaning.how)
        return TimeExpression(
            start=match.start,
            end=match.end,
            head=head,
            begin=reading.tokens[match.start].begin,
            finish=reading.tokens[match.end - 1].end,
            value=meaning.value,
            kind=meaning.kind,
            earliest=meaning.first,
            latest=meaning.last,
            relation=_RELATIONS.get(preposition, "at"),
            how=meaning.how,
        )


def _meaning(match: Match, context: Context) -> Meaning | None:
    if match.rule == "point":
        return point(match, context)
    if match.rule == "part":
        return part(match, context)
    if match.rule in SPANS:
        return span(match, context)
    return AMOUNTS[match.rule](match, context)


def _unit(meaning: Meaning) -> str:
    """The unit of a resolved date, by its TIMEX3 value."""
    value = meaning.value
    if meaning.first == meaning.last:
        return "D"
    if "-WE" in value:
        return "WE"
    if "-W" in value:
        return "W"
    if len(value) < 4:
        return {3: "DE", 2: "CE"}.get(len(value), "Y")
    tail = value[5:]
    return "Y" if not tail else "M" if tail.isdigit() and len(tail) == 2 else "SN"


def _head(reading: Reading, match: Match) -> int:
    """The token of the match that hangs on something outside it."""
    at = match.end - 1
    while reading.tokens[at].dep in ("punct", "case") and at > match.start:
        at -= 1
    while match.start <= reading.tokens[at].head < match.end and reading.tokens[at].head != at:
        at = reading.tokens[at].head
    return at


def _preposition(reading: Reading, match: Match, head: int) -> str:
    """The preposition that tells how the time relates to what it dates, or the one that it simply follows."""
    token = reading.tokens[head]
    words = [reading.tokens[match.start - 1].lemma] if match.start else []
    if token.dep == "pobj":
        words.append(reading.tokens[token.head].lemma)
    return next((word for word in words if word in _RELATIONS), words[-1] if words else "")


def _event_follows(reading: Reading, match: Match) -> bool:
    """Whether something follows "after" or "before" that it counts from."""
    last = reading.tokens[match.end - 1]
    if last.dep in ("mark", "prep") and last.head >= match.end:
        return True
    following = reading.tokens[match.end] if match.end < len(reading.tokens) else None
    return following is not None and following.sentence == last.sentence and following.pos not in ("PUNCT", "CCONJ")


def _year_beside(reading: Reading, match: Match, following: Match | None) -> int | None:
    """The year of a date that follows in the same list or range, for one that has none."""
    if match.get("MONTH") is None or match.get("YEAR") is not None or following is None or following.get("MONTH") is None:
        return None
    between = reading.tokens[match.end : following.start]
    year = following.get("YEAR")
    if year is None or not between or len(between) > 2 or any(token.text.lower() not in _LISTING for token in between):
        return None
    return int(year)
