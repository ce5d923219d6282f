"""Which expression of time dates which action: by structure, not by nearness."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from kg.model import Reading, TimeExpression

__all__ = ["Dating", "date_of", "order_of"]

_VERBS = ("VERB", "AUX")
_NOUNS = ("NOUN", "PROPN")


@dataclass(frozen=True, slots=True)
class Dating:
    """When an action is said to take place.

    Attributes:
        times: The expressions that date it, the closest first.
        earliest: First day that they allow, or None.
        latest: Last day that they allow, or None.
        how: The path from the action to the expression, in words, for ``kg why``.
    """

    times: tuple[TimeExpression, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    how: str = ""

    @property
    def value(self) -> str | None:
        """The interval as ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``, whichever is the narrowest that holds all of it."""
        if self.earliest is None or self.latest is None:
            return None
        first, last = self.earliest.isoformat(), self.latest.isoformat()
        return next((first[:length] for length in (10, 7, 4) if first[:length] == last[:length]), None)


def date_of(reading: Reading, trigger: int) -> Dating:
    """The times that date an action.

    Args:
        reading: A reading with times.
        trigger: The token that states the action.

    Returns:
        The times and the interval that they give; empty if the text does not date the action.
    """
    sentence = reading.tokens[trigger].sentence
    for how, index in _stations(reading, trigger):
        times = [time for time in _of_sentence(reading, sentence) if index in _dated(reading, time)]
        if times:
            return _dating(times, trigger, how)
    return Dating()


def _of_sentence(reading: Reading, sentence: int) -> Iterator[TimeExpression]:
    limits = reading.sentences[sentence]
    for time in reading.times:
        if limits.start <= time.start < limits.end and time.kind in ("DATE", "TIME"):
            yield time


def _stations(reading: Reading, trigger: int) -> Iterator[tuple[str, int]]:
    yield "", trigger


def _dated(reading: Reading, time: TimeExpression) -> set[int]:
    tokens = reading.tokens
    head = tokens[time.head]
    above = head.head
    while tokens[above].dep in ("prep", "pcomp", "pobj") and tokens[above].pos in ("ADP", "SCONJ"):
        above = tokens[above].head
    return {above}


def _dating(times: list[TimeExpression], trigger: int, how: str) -> Dating:
    times.sort(key=lambda time: abs(time.head - trigger))
    first = times[0]
    return Dating(tuple(times), first.earliest, first.latest, how)


def order_of(reading: Reading, triggers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of actions, the earlier first, whose order the text states ("after", "before", "then").

    Args:
        reading: A reading.
        triggers: The tokens that state actions.
    """
    return iter(())
