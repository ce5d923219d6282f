"""What an expression of time is resolved against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from kg.resolve.times.period import Period
from kg.resolve.times.tense import Tense

__all__ = ["Context", "Meaning", "nearest"]

_FAR = {"D": (330, 31), "Q": (200, 62)}
"""Days by unit: so far off a date needs its year told, if the same one of another year is so close."""


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
        tense: The tense of the clause.
        year: The year of a date beside this one in a list or range ("between March and May 2014").
        listed: The day right before this expression in a list ("on Monday and Tuesday").
        clause: Whether an event follows that the expression counts from ("a year after the war").
        preposition: The preposition before it, or ``""``.
        past_anchor: Whether the anchor was told in the past tense as a time at which something was.
        modified: The lemma of the noun whose phrase it stands in ("the September 11 attacks"), or ``""``.
        news: Whether some date before this one lies close to publication.
    """

    published: date | None
    anchor: Period | None
    distance: int
    tense: Tense
    year: int | None = None
    listed: date | None = None
    clause: bool = False
    preposition: str = ""
    past_anchor: bool = False
    modified: str = ""
    news: bool = False

    @property
    def day(self) -> date | None:
        """The day of the narrative, if the last date given was a day."""
        return self.anchor.first if self.anchor is not None and self.anchor.unit == "D" else None


def nearest(candidates: list[Period], published: date, tense: Tense) -> tuple[Period, str]:
    """Of the same day, month or season in several years, the one that agrees with the tense.

    News gives the year where it is not the obvious one, so that a date nearly a year back on one side and close by on the other
    is the close one, unless the tense is sure.

    Args:
        candidates: In order of time; at least one.
        published: Publication date.
        tense: Tense of the clause.

    Returns:
        The period, and why it was chosen.
    """
    past = [period for period in candidates if period.first <= published + timedelta(days=1)]
    future = [period for period in candidates if period.last >= published]
    close = min(candidates, key=lambda period: _distance(period, published))
    if tense.name == "present" and tense.sure and close.unit != "D" and future:
        return future[0], f"the first from {published}, as the verb is present"
    for side, choice, why in (("past", past[-1:], "the last before"), ("future", future[:1], "the first from")):
        if tense.name == side and choice and (tense.sure or _plausible(choice[0], close, published)):
            return choice[0], f"{why} {published}, as the verb is {side}"
    return close, f"the nearest to {published}"


def _plausible(choice: Period, close: Period, published: date) -> bool:
    """Whether a writer would leave the year to the tense; a month is often far back, a day or quarter seldom."""
    far, near = _FAR.get(choice.unit, (0, 0))
    return _distance(choice, published) <= far or _distance(close, published) >= near


def _distance(period: Period, day: date) -> int:
    return max((period.first - day).days, (day - period.last).days, 0)
