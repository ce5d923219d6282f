"""What an expression of time is resolved against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kg.resolve.times.period import Period

__all__ = ["Context", "Meaning", "nearest"]


@dataclass(frozen=True, slots=True)
class Meaning:
    """What an expression of time means; see `kg.model.TimeExpression` for the fields."""

    value: str
    kind: str
    first: date | None = None
    last: date | None = None
    how: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is resolved against.

    Attributes:
        published: Publication date, if known.
        anchor: The last date that the text gave, if any.
        distance: How many sentences back the anchor is.
        tense: ``past``, ``present``, ``future`` or ``""`` for the clause.
        year: The year of a date beside this one in a list or range ("between March and May 2014").
        news: Whether some date before this one was told from the day of publication.
    """

    published: date | None
    anchor: Period | None
    distance: int
    tense: str
    year: int | None = None
    news: bool = False

    @property
    def day(self) -> date | None:
        """The day of the narrative, if the last date given was a day."""
        return self.anchor.first if self.anchor is not None and self.anchor.unit == "D" else None


def nearest(candidates: list[Period], context: Context) -> tuple[Period, str]:
    """Of the same day, month or season in several years, the one that agrees with the tense.

    Args:
        candidates: In order of time; at least one.
        context: With a publication date.

    Returns:
        The period, and why it was chosen.
    """
    published = context.published
    assert published is not None
    past = [period for period in candidates if period.first is not None and period.first <= published + timedelta(days=1)]
    future = [period for period in candidates if period.last is not None and period.last >= published]
    if context.tense == "past" and past:
        return past[-1], f"the last before {published}, as the verb is past"
    if context.tense == "future" and future:
        return future[0], f"the first from {published} on, as the verb looks ahead"
    return min(candidates, key=lambda period: _distance(period, published)), f"the nearest to {published}"


def _distance(period: Period, day: date) -> int:
    assert period.first is not None and period.last is not None
    return max((period.first - day).days, (day - period.last).days, 0)
