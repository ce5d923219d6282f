"""Expressions resolved in text order, each against the publication date and what the text said before."""

from __future__ import annotations

from datetime import date

from kg.model import Reading, TimeExpression
from kg.resolve.times.amounts import AMOUNTS
from kg.resolve.times.context import Context, Meaning
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period
from kg.resolve.times.points import POINTS
from kg.resolve.times.spans import SPANS, span
from kg.resolve.times.tense import Tense, tense_at
from kg.resolve.times.words import prepositions

__all__ = ["Narrative"]

_CURRENT = 62
"""Days: a text that tells of a day so close to its publication is news, not history."""
_LISTING = frozenset({",", "and", "or", "to", "-", "–", "through", "until"})
_DASHES = frozenset({"-", "–"})
_RANGE = frozenset({"to", "and", "-", "–", "through"})


class Narrative:
    """Resolves matches in text order and remembers the last date given.

    Args:
        reading: The reading that the matches are of.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._anchor: Period | None = None
        self._sentence = 0
        self._past = False
        self._news = False
        self._last: TimeExpression | None = None

    def resolve(self, match: Match, following: Match | None) -> TimeExpression | None:
        """What a match means.

        Args:
            match: The next match of the text.
            following: The one after it, which may tell the year ("between March and May 2014").

        Returns:
            The expression, or None if there is no such date ("February 30").
        """
        reading = self._reading
        head = _head(reading, match)
        context = self._context(match, following, head)
        try:
            meaning = _meaning(match, context)
        except (ValueError, OverflowError):
            return None
        if meaning is None:
            return None
        self._remember(match, meaning, context)
        found = TimeExpression(
            start=match.start,
            end=match.end,
            head=head,
            begin=reading.tokens[match.start].begin,
            finish=reading.tokens[match.end - 1].end,
            value=meaning.value,
            kind=meaning.kind,
            earliest=meaning.first,
            latest=meaning.last,
            relation=self._relation(match, following, context.preposition),
            how=meaning.how,
        )
        self._last = found
        return found

    def _context(self, match: Match, following: Match | None, head: int) -> Context:
        reading = self._reading
        preposition = _preposition(reading, match, head)
        return Context(
            published=reading.document.published,
            anchor=self._anchor,
            distance=reading.tokens[match.start].sentence - self._sentence,
            tense=Tense("past", True) if preposition == "since" else tense_at(reading, head),
            year=_year_beside(reading, match, following),
            listed=self._listed(match),
            clause=_event_follows(reading, match),
            preposition=preposition,
            past_anchor=self._past,
            modified=_modified(reading, head),
            news=self._news,
        )

    def _listed(self, match: Match) -> date | None:
        """The day before "and" or "or" right before this match."""
        last = self._last
        if last is None or last.end != match.start - 1 or self._reading.tokens[last.end].lemma not in ("and", "or"):
            return None
        return last.earliest if last.earliest == last.latest else None

    def _remember(self, match: Match, meaning: Meaning, context: Context) -> None:
        if meaning.kind not in ("DATE", "TIME") or meaning.first is None or meaning.last is None:
            return
        self._anchor = Period(meaning.value, meaning.first, meaning.last, _unit(meaning))
        self._sentence = self._reading.tokens[match.start].sentence
        self._past = context.tense.name in ("past", "") and _told(context.preposition) == "at"
        if context.published is not None and self._anchor.unit in ("D", "W", "M"):
            self._news = self._news or abs((context.published - meaning.first).days) <= _CURRENT

    def _relation(self, match: Match, following: Match | None, preposition: str) -> str:
        """How what is dated relates to the time; the first and last date of a range begin and end it."""
        last, tokens = self._last, self._reading.tokens
        if last is not None and last.relation == "since" and last.end == match.start - 1 and tokens[last.end].lemma in _RANGE:
            return "until"
        if (
            following is not None
            and following.rule == match.rule
            and following.start == match.end + 1
            and tokens[match.end].text in _DASHES
        ):
            return "since"
        return _told(preposition)


def _told(preposition: str) -> str:
    known = prepositions().get(preposition)
    return "at" if known is None else known.relation


def _meaning(match: Match, context: Context) -> Meaning | None:
    if match.rule in SPANS:
        return span(match, context)
    rule = POINTS.get(match.rule) or AMOUNTS[match.rule]
    return rule(match, context)


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
    """The preposition of the time, or ``""``; not that of a phrase around it ("after Monday's vote")."""
    token = reading.tokens[head]
    lemmas = []
    if match.start and all(child.index == head for child in reading.below(match.start - 1, "pobj")):
        lemmas.append(reading.tokens[match.start - 1].lemma)
    if token.dep == "pobj":
        lemmas.append(reading.tokens[token.head].lemma)
    return next((lemma for lemma in lemmas if lemma in prepositions()), "")


def _modified(reading: Reading, head: int) -> str:
    token = reading.tokens[head]
    return reading.tokens[token.head].lemma if token.dep in ("compound", "nmod", "nummod", "amod", "poss") else ""


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
