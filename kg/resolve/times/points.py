"""Days, and times of day: what "late Thursday", "Dec. 29" and "9 a.m. on Friday" mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from kg.resolve.times import period as calendar
from kg.resolve.times.clock import clock_of
from kg.resolve.times.context import Context, Meaning, nearest
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period
from kg.resolve.times.tense import Tense
from kg.resolve.times.words import events, holidays
from kg.resolve.times.years import in_some_year, stated_year, two_figures

__all__ = ["POINTS"]

_DAYS = ("DAYNUM", "DAYORD", "ORD")
_HELD = 2
"""For how many sentences a time on the clock is of the day last given."""
_Placed = tuple[Period, str] | None


def _point(match: Match, context: Context) -> Meaning | None:
    """A day by date, weekday, name or count, with its part or the time on the clock."""
    kinds = {slot.kind for slot in match.slots}
    core = next((found for kind, found in _CORES if kind in kinds), _no_day)
    placed = core(match, context)
    return _timed(match, placed)


def _part(match: Match, context: Context) -> Meaning | None:
    """A part of a day that is itself counted: "last night", "this morning", "the next evening", "tonight"."""
    code = match.get("PART") or "NI"
    placed: _Placed = None
    if match.get("SHIFT", "STEP", "TONIGHT") is None:
        return _with_code(f"T{code}", _held_day(context))
    if (step := match.get("STEP")) is not None:
        placed = _stepped_day(int(step), context)
    elif context.published is not None:
        steps = int(match.get("SHIFT", "TONIGHT") or 0)
        placed = calendar.day(context.published + timedelta(days=steps)), f"counted from {context.published}"
    return _with_code(f"T{code}", placed)


def _timed(match: Match, placed: _Placed) -> Meaning | None:
    if (clock := clock_of(match)) is not None:
        return _with_code(f"T{clock}", placed)
    if (code := match.get("PART")) is not None:
        return _with_code(f"T{code}", placed)
    if placed is None:
        return Meaning("", "DATE", how="no date to count from")
    found, how = placed
    return Meaning(found.value, "DATE", found.first, found.last, how)


def _with_code(code: str, placed: _Placed) -> Meaning:
    if placed is None:
        return Meaning(code if code[1].isdigit() else "", "TIME", how="no date to count from")
    found, how = placed
    return Meaning(found.value + code, "TIME", found.first, found.last, how)


def _by_date(match: Match, context: Context) -> _Placed:
    which = int(match.get("MONTH") or 0)
    days = [int(number) for number in match.all(*_DAYS)]

    def make(number: int) -> Period:
        first = date(number, which, days[0])
        if len(days) == 1:
            return calendar.day(first)
        last = date(number, which, days[1])
        return Period(f"{first.isoformat()}/{last.isoformat()}", first, last, "D")

    if (stated := stated_year(match, context)) is not None:
        return make(stated[0]), stated[1]
    if (named := events().get((f"{which:02}-{days[0]:02}", context.modified))) is not None:
        when = date.fromisoformat(named)
        if context.published is None or context.published >= when:
            return calendar.day(when), f"the {context.modified} named by its day"
    return _on_weekday(make, match.get("WEEKDAY"), context)


def _on_weekday(make: Callable[[int], Period], weekday: str | None, context: Context) -> _Placed:
    """A date without a year; the weekday beside it, if right in some year nearby, tells which."""
    if weekday is None:
        return in_some_year(make, context)

    def checked(number: int) -> Period:
        found = make(number)
        if found.first.isoweekday() != int(weekday):
            raise ValueError(f"{found.value} is another weekday")
        return found

    try:
        return in_some_year(checked, context)
    except ValueError:
        return in_some_year(make, context)


def _by_day(match: Match, context: Context) -> _Placed:
    """What "the 28th" means: that day of the month that fits the tense."""
    at, published = int(match.get("DAYORD") or 0), context.published
    if published is None:
        return None
    candidates = []
    for steps in (-2, -1, 0, 1, 2):
        first = calendar.shifted("M", published, steps).first
        if at <= calendar.month(first.year, first.month).last.day:
            candidates.append(calendar.day(first.replace(day=at)))
    return nearest(candidates, published, context.tense)


def _by_figures(match: Match, context: Context) -> _Placed:
    if (iso := match.get("ISO")) is not None:
        return calendar.day(date.fromisoformat(iso[:10])), "stated"
    if (figures := match.get("NUMERIC")) is None:
        numbers = [int(slot.value) for slot in match.slots if slot.kind in ("YEAR", "TWO")]
        return calendar.day(date(*numbers[:3])), "stated"
    first, second, third = re.split(r"[/.\-]", figures)
    if len(first) == 4:
        return calendar.day(date(int(first), int(second), int(third))), "stated"
    number = int(third) if len(third) == 4 else two_figures(third, context)
    day_first = "." in figures or int(first) > 12
    which, at = (int(second), int(first)) if day_first else (int(first), int(second))
    return calendar.day(date(number, which, at)), "stated"


def _by_weekday(match: Match, context: Context) -> _Placed:
    weekday, published = int(match.get("WEEKDAY") or 0), context.published
    if (step := match.get("STEP")) is not None:
        return _beside(weekday, int(step), context)
    if published is None:
        return None
    if context.listed is not None and match.get("SHIFT") is None:
        following = context.listed + timedelta(days=(weekday - context.listed.isoweekday()) % 7)
        if context.tense.name != "past" or following <= published:
            return calendar.day(following), f"the first one after {context.listed}, which it is listed with"
    steps, how = _weeks(match, context, published, weekday)
    last = published - timedelta(days=(published.isoweekday() - weekday) % 7)
    return calendar.day(last + timedelta(weeks=steps)), how


def _weeks(match: Match, context: Context, published: date, weekday: int) -> tuple[int, str]:
    """How many weeks a weekday lies after the last such day up to publication, and why."""
    kinds, shift = {slot.kind for slot in match.slots}, match.get("SHIFT")
    same, later = weekday == published.isoweekday(), weekday > published.isoweekday()
    if shift is not None and "week" in kinds:
        return int(shift) + later, f"of that week, counted from {published}"
    if "before" in kinds:
        return -1 - same, f"a week before the last one before {published}"
    if "after" in kinds:
        return 2, f"a week after the first one after {published}"
    if shift == "-1":
        return -same, f"the last one before {published}"
    if shift == "1":
        return 1, f"the first one after {published}"
    if context.tense.name in ("future", "present") or (shift == "0" and context.tense.name != "past"):
        return 1 - same, f"the first one from {published} on, as the verb looks ahead"
    return 0, f"the last one up to {published}"


def _beside(weekday: int, step: int, context: Context) -> _Placed:
    """What "the following Monday" means: counted from the last date in the text."""
    anchor = context.anchor
    if anchor is None or anchor.unit not in ("D", "W", "WE"):
        return None
    how = f"counted from {anchor.value}, the last date in the text"
    if step < 0:
        back = (anchor.first.isoweekday() - weekday) % 7 or 7
        return calendar.day(anchor.first - timedelta(days=back)), how
    ahead = (weekday - anchor.last.isoweekday()) % 7
    return calendar.day(anchor.last + timedelta(days=ahead if step == 0 else ahead or 7)), how


def _by_deictic(match: Match, context: Context) -> _Placed:
    if context.published is None:
        return None
    steps = int(match.get("DEICTIC") or 0)
    return calendar.day(context.published + timedelta(days=steps)), f"counted from {context.published}"


def _by_holiday(match: Match, context: Context) -> _Placed:
    rule = holidays()[match.get("HOLIDAY") or ""]

    def make(number: int) -> Period:
        return calendar.holiday(rule, number)

    if (stated := stated_year(match, context)) is not None:
        return make(stated[0]), stated[1]
    if (shift := match.get("SHIFT")) is not None and context.published is not None:
        side = {"-1": "past", "1": "future"}.get(shift)
        tense = context.tense if side is None else Tense(side, True)
        context = Context(context.published, None, 0, tense)
    return in_some_year(make, context)


def _by_count(match: Match, context: Context) -> _Placed:
    if (steps := match.get("STEP")) is not None:
        return _stepped_day(int(steps), context)
    if context.published is None:
        return None
    if (figures := match.get("YEAR")) is not None:
        return calendar.day(context.published.replace(year=int(figures))), "the day of publication in another year"
    return calendar.day(context.published + timedelta(days=int(match.get("SHIFT") or 0))), f"counted from {context.published}"


def _stepped_day(steps: int, context: Context) -> _Placed:
    if context.day is None:
        return None
    return calendar.day(context.day + timedelta(days=steps)), f"counted from {context.day}, the last date in the text"


def _no_day(_: Match, context: Context) -> _Placed:
    """A time on the clock alone is of the day that the narrative is at, or of the day of publication."""
    if (held := _held_day(context)) is not None:
        return held
    if context.published is not None:
        return calendar.day(context.published), f"on the day of publication, {context.published}"
    return None


def _held_day(context: Context) -> _Placed:
    if context.day is None or context.distance > _HELD:
        return None
    return calendar.day(context.day), f"on {context.day}, the last date in the text"


_CORES: tuple[tuple[str, Callable[[Match, Context], _Placed]], ...] = (
    ("NUMERIC", _by_figures),
    ("ISO", _by_figures),
    ("MONTH", _by_date),
    ("-", _by_figures),
    ("DEICTIC", _by_deictic),
    ("DAYORD", _by_day),
    ("WEEKDAY", _by_weekday),
    ("HOLIDAY", _by_holiday),
    ("STEP", _by_count),
    ("SHIFT", _by_count),
)

POINTS: dict[str, Callable[[Match, Context], Meaning | None]] = {"point": _point, "part": _part}
"""The rules of ``patterns.tsv`` that name a day or a part of one."""
