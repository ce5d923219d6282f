"""Weeks, months, seasons, years and longer: what "last week", "early 2015" and "the end of the month" mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from kg.resolve.times import period as calendar
from kg.resolve.times.context import Context, Meaning
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period
from kg.resolve.times.years import in_some_year, stated_year, two_figures

__all__ = ["SPANS", "span", "whole_of"]

_EDGES = {"early": "START", "mid": "MID", "late": "END"}
_Placed = tuple[Period, str] | None


def span(match: Match, context: Context) -> Meaning | None:
    """A stretch of the calendar longer than a day, narrowed to its beginning or end where the words say so."""
    placed = SPANS[match.rule](match, context)
    if placed is None:
        return Meaning("", "DATE", how="no date to count from")
    found, how = placed
    if edges := match.all("EDGE", "LIMIT"):
        found = replace(calendar.edged(found, edges[-1]), first=calendar.edged(found, edges[0]).first)
    return Meaning(found.value, "DATE", found.first, found.last, how)


def _month(match: Match, context: Context) -> _Placed:
    which = int(match.get("MONTH") or 0)

    def make(number: int) -> Period:
        return calendar.month(number, which)

    return _in_year(make, match, context)


def _season(match: Match, context: Context) -> _Placed:
    code = match.get("SEASON") or ""

    def make(number: int) -> Period:
        return calendar.season(number, code)

    return _in_year(make, match, context)


def _in_year(make: Callable[[int], Period], match: Match, context: Context) -> _Placed:
    """A month or season in the year stated, or moved by "last" and "next", or in the year that fits."""
    if (stated := stated_year(match, context)) is not None:
        return make(stated[0]), stated[1]
    if (step := match.get("STEP")) is not None:
        return None if context.anchor is None else _beside(make, context.anchor, int(step))
    shift, published = match.get("SHIFT"), context.published
    if shift is None or published is None:
        return in_some_year(make, context)
    return _beside(make, calendar.day(published), int(shift))


def _beside(make: Callable[[int], Period], anchor: Period, step: int) -> _Placed:
    """The last month or season before a date (−1), the first after it (1), or that of its year (0)."""
    how = f"counted from {anchor.value}"
    if step == 0:
        return make(anchor.first.year), how
    if step < 0:
        first = anchor.first
        return max((make(first.year - back) for back in (0, 1, 2)), key=lambda period: (period.last < first, period.last)), how
    last = anchor.last
    return min((make(last.year + ahead) for ahead in (0, 1, 2)), key=lambda period: (period.first <= last, period.first)), how


def _year(match: Match, context: Context) -> _Placed:
    figures = match.get("YEAR", "YEAR3", "EDGEYEAR", "INT")
    if figures is None:
        return calendar.year(two_figures(match.get("TWO") or "", context)), "stated"
    edge, number = _parted(figures)
    return calendar.edged(calendar.year(int(number)), edge), "stated"


def _yearspan(match: Match, _: Context) -> _Placed:
    first, last = (match.get("YEARSPAN") or "").split()
    last = first[: 4 - len(last)] + last
    if int(last) <= int(first):
        raise ValueError(f"no span of years: {first} to {last}")
    return Period(f"{first}/{last}", date(int(first), 1, 1), date(int(last), 12, 31), "Y"), "stated"


def _decade(match: Match, context: Context) -> _Placed:
    edge, figures = _parted(match.get("EDGEDECADE", "DECADE", "ROUND") or "")
    number = int(figures) if len(figures) == len("1990") else two_figures(figures, context)
    return calendar.edged(calendar.decade(number), edge), "stated"


def _century(match: Match, _: Context) -> _Placed:
    edge, number = _parted(match.get("ORD", "EDGEORD") or "")
    return calendar.edged(calendar.century(int(number)), edge), "stated"


def _parted(value: str) -> tuple[str, str]:
    """Edge and figures of "late 1989", as the shapes of figures give it; the edge is ``""`` if there is none."""
    edge, _, figures = value.rpartition(" ")
    return _EDGES.get(edge, ""), figures


def _quarter(match: Match, context: Context) -> _Placed:
    which = int(match.get("ORD", "QUARTERN") or 0)
    if not 1 <= which <= 4:
        raise ValueError(f"no quarter of a year: {which}")

    def make(number: int) -> Period:
        return calendar.quarter(number, which)

    return _in_year(make, match, context)


def _half(match: Match, context: Context) -> _Placed:
    which = int(match.get("ORD") or 0)
    if which > 2:
        raise ValueError(f"no half: {which}")
    stated = stated_year(match, context)
    return None if stated is None else (calendar.half(stated[0], which), stated[1])


def _unit(match: Match, context: Context) -> _Placed:
    """What "last week", "this year", "the following month", "later in the week" and "the weekend" mean."""
    unit = match.get("UNIT") or "WE"
    if unit in ("H", "MIN", "S"):
        raise ValueError(f"no stretch of the calendar: {unit}")  # "the last minute"
    kinds = [slot.kind for slot in match.slots]
    step = match.get("STEP")
    if step is not None and not (step == "1" and context.tense.name == "future" and context.published):
        return _stepped(unit, int(step), context)
    if context.published is None:
        return None
    steps = -2 if "before" in kinds else 2 if "after" in kinds else int(step or match.get("SHIFT") or 0)
    if unit == "WE" and steps == 0:
        steps = _weekend(context.published, context.tense.name)
    return calendar.shifted(unit, context.published, steps), f"counted from {context.published}"


def _weekend(published: date, tense: str) -> int:
    """Which weekend "the weekend" is: the last up to now for what is past, else this week's."""
    over = published.isoweekday() >= 6
    return -1 if tense == "past" and not over else 0


def _stepped(unit: str, steps: int, context: Context) -> _Placed:
    anchor = context.anchor
    if anchor is None or _RANK.get(anchor.unit, 9) > _RANK.get(unit, 0):
        return None
    return calendar.shifted(unit, anchor.first, steps), f"counted from {anchor.value}, the last date in the text"


def _limit(match: Match, context: Context) -> _Placed:
    """What "the end of …" is the end of; it is narrowed afterwards."""
    kinds = {slot.kind for slot in match.slots}
    cores = (
        ("MONTH", _month),
        ("DECADE", _decade),
        ("century", _century),
        ("SEASON", _season),
        ("UNIT", _this_unit),
        ("YEAR", _year),
    )
    placed = next((core for kind, core in cores if kind in kinds), _this_unit)(match, context)
    if placed is None or "LIMIT" in kinds:
        return placed
    return calendar.edged(placed[0], "END"), placed[1]  # "year-end", "year's end"


def _nth(match: Match, context: Context) -> _Placed:
    """What "the last week of March" and "the first day of 2012" mean."""
    placed = _whole(match, context)
    unit = match.get("UNIT") or "D"
    if placed is None:
        return None
    whole, how = placed
    if unit not in ("D", "W", "WE", "M", "Q"):
        return None
    count = match.get("ORD")
    day = whole.last if count is None else whole.first
    if unit == "W":
        # The first and last week of a month are those of which more than half lies in it.
        day += timedelta(days=-3 if count is None else 3)
    found = calendar.shifted(unit, day, 0 if count is None else int(count) - 1)
    if found.first > whole.last:
        raise ValueError(f"{whole.value} has no such part")
    return found, how


def _whole(match: Match, context: Context) -> _Placed:
    if match.get("MONTH") is not None:
        return _month(match, context)
    return _year(match, context) if match.get("YEAR") else _this_unit(match, context, "Y")


def whole_of(match: Match, context: Context) -> Period | None:
    """The month or year that an expression tells a part of, if it can be known."""
    placed = _whole(match, context)
    return None if placed is None else placed[0]


def _this_unit(match: Match, context: Context, unit: str = "") -> _Placed:
    unit = unit or match.get("UNIT") or "Y"
    if (steps := match.get("STEP")) is not None:
        return _stepped(unit, int(steps), context)
    if context.published is None:
        return None
    return calendar.shifted(unit, context.published, int(match.get("SHIFT") or 0)), f"counted from {context.published}"


_RANK = {"D": 0, "W": 1, "WE": 1, "FN": 1, "M": 2, "SN": 3, "Q": 3, "H": 3, "Y": 4, "DE": 5, "CE": 6}
"""Units by length: from a day one can tell the following week, but not the other way round."""

SPANS: dict[str, Callable[[Match, Context], _Placed]] = {
    "month": _month,
    "year": _year,
    "yearspan": _yearspan,
    "season": _season,
    "quarter": _quarter,
    "half": _half,
    "decade": _decade,
    "century": _century,
    "unit": _unit,
    "limit": _limit,
    "nth": _nth,
}
"""The rules of ``patterns.tsv`` that name a stretch of the calendar."""
