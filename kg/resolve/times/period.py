"""Stretches of the calendar, with their TIMEX3 values."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

__all__ = [
    "Period",
    "century",
    "day",
    "decade",
    "easter",
    "edged",
    "half",
    "holiday",
    "month",
    "quarter",
    "season",
    "shifted",
    "week",
    "weekend",
    "year",
]

_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_EDGES = ("START", "MID", "END")
_DECADE_EDGES = ((0, 3), (4, 6), (6, 9))


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days.

    Attributes:
        value: TIMEX3 value.
        first: First day.
        last: Last day.
        unit: How long it is: ``D``, ``W``, ``WE``, ``M``, ``SN`` (a season), ``Q``, ``H`` (half a year), ``Y``, ``DE``, ``CE``.
    """

    value: str
    first: date
    last: date
    unit: str


def day(when: date) -> Period:
    """One day."""
    return Period(when.isoformat(), when, when, "D")


def week(when: date) -> Period:
    """The ISO week of a day, Monday to Sunday."""
    number = when.isocalendar()
    first = when - timedelta(days=when.weekday())
    return Period(f"{number.year:04}-W{number.week:02}", first, first + timedelta(days=6), "W")


def weekend(when: date) -> Period:
    """Saturday and Sunday of the ISO week of a day."""
    whole = week(when)
    return Period(f"{whole.value}-WE", whole.last - timedelta(days=1), whole.last, "WE")


def month(number: int, which: int) -> Period:
    """A month (1 to 12) of a year."""
    last = calendar.monthrange(number, which)[1]
    return Period(f"{number:04}-{which:02}", date(number, which, 1), date(number, which, last), "M")


def season(number: int, code: str) -> Period:
    """A season by its TIMEX3 code; a winter begins in December of the year that it is named by."""
    first = _SEASONS[code]
    last = month(*_carried(number, first + 2)).last
    return Period(f"{number:04}-{code}", date(number, first, 1), last, "SN")


def quarter(number: int, which: int) -> Period:
    """A quarter (1 to 4) of a calendar year."""
    return Period(f"{number:04}-Q{which}", date(number, 3 * which - 2, 1), month(number, 3 * which).last, "Q")


def half(number: int, which: int) -> Period:
    """The first or second half of a year."""
    return Period(f"{number:04}-H{which}", date(number, 6 * which - 5, 1), month(number, 6 * which).last, "H")


def year(number: int) -> Period:
    """A year of the common era."""
    return Period(f"{number:04}", date(number, 1, 1), date(number, 12, 31), "Y")


def decade(first: int) -> Period:
    """The ten years that begin with ``first`` (1990: the 1990s)."""
    return Period(f"{first // 10:03}", date(max(first, 1), 1, 1), date(first + 9, 12, 31), "DE")


def century(which: int) -> Period:
    """The n-th century as TIMEX3 counts it: the 19th is 1800 to 1899."""
    first = (which - 1) * 100
    return Period(f"{which - 1:02}", date(max(first, 1), 1, 1), date(first + 99, 12, 31), "CE")


def shifted(unit: str, when: date, steps: int) -> Period:
    """The period of a unit that lies so many steps after the one that a day lies in.

    Args:
        unit: ``D``, ``W``, ``FN`` (fortnight), ``WE``, ``M``, ``Q``, ``Y``, ``DE``, ``CE``; any other counts as the day.
        when: The day.
        steps: How many, negative for earlier.

    Raises:
        OverflowError: If that lies outside the calendar.
        ValueError: If that lies outside the calendar.
    """
    if unit in ("W", "FN", "WE"):
        moved = when + timedelta(weeks=steps * (2 if unit == "FN" else 1))
        return weekend(moved) if unit == "WE" else week(moved)
    if unit == "M":
        return month(*_carried(when.year, when.month + steps))
    if unit == "Q":
        number, which = _carried(when.year, when.month + 3 * steps)
        return quarter(number, (which + 2) // 3)
    if unit == "Y":
        return year(when.year + steps)
    if unit == "DE":
        return decade((when.year // 10 + steps) * 10)
    if unit == "CE":
        return century(when.year // 100 + 1 + steps)
    return day(when + timedelta(days=steps))


def edged(period: Period, edge: str) -> Period:
    """The ``START``, ``MID`` or ``END`` of a period: about a third of it, in whole units; a day or weekend has none."""
    if period.unit in ("D", "WE") or edge not in _EDGES:
        return period
    at, first, last = _EDGES.index(edge), period.first, period.last
    if period.unit == "Y":
        return replace(period, first=date(first.year, 4 * at + 1, 1), last=month(first.year, 4 * at + 4).last)
    if period.unit == "DE":
        begin, end = _DECADE_EDGES[at]
        return replace(period, first=date(first.year + begin, 1, 1), last=date(first.year + end, 12, 31))
    third = max(((last - first).days + 1) // 3, 1)
    begins = [first, first + timedelta(days=third), first + timedelta(days=2 * third), last + timedelta(days=1)]
    return replace(period, first=begins[at], last=begins[at + 1] - timedelta(days=1))


def easter(number: int) -> date:
    """Western Easter Sunday of a year (Meeus, Jones and Butcher's algorithm)."""
    a, (b, c) = number % 19, divmod(number, 100)
    (d, e), g = divmod(b, 4), (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * r) // 451
    which, rest = divmod(h + r - 7 * m + 114, 31)
    return date(number, which, rest + 1)


def holiday(rule: str, number: int) -> Period:
    """The day that a rule of ``holidays.tsv`` names in a year."""
    if rule.startswith("easter"):
        return day(easter(number) + timedelta(days=int(rule.removeprefix("easter"))))
    if re.match(r"\d{4}-", rule):
        return day(date.fromisoformat(rule))
    if "/" not in rule:
        which, at = map(int, rule.split("-"))
        return day(date(number, which, at))
    which, weekday, nth, more = map(int, re.findall(r"-?\d+", rule + ("" if "+" in rule else "+0")))
    whole = month(number, which)
    if nth < 0:
        found = whole.last - timedelta(days=(whole.last.isoweekday() - weekday) % 7)
    else:
        found = whole.first + timedelta(days=(weekday - whole.first.isoweekday()) % 7 + 7 * (nth - 1))
    return day(found + timedelta(days=more))


def _carried(number: int, which: int) -> tuple[int, int]:
    """Year and month with the month carried into 1 to 12."""
    return number + (which - 1) // 12, (which - 1) % 12 + 1
