"""Counts of time: durations, sets, and what is so long before or after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from kg.resolve.times import period as calendar
from kg.resolve.times.context import Context, Meaning
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period
from kg.resolve.times.spans import whole_of

__all__ = ["AMOUNTS"]

_CLOCK = {"H": "H", "MIN": "M", "S": "S"}
_FINER = {"H": ("MIN", 60), "D": ("H", 24), "Y": ("M", 12), "DE": ("Y", 10), "CE": ("Y", 100)}
_DAYS = {"D": 1, "NI": 1, "W": 7, "WE": 7, "FN": 14, "H": 0, "MIN": 0, "S": 0}
_MONTH = 30.44
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}


def _number(match: Match) -> float | None:
    """How many; None where the text is vague ("several")."""
    total: float | None = None
    for at, slot in enumerate(match.slots):
        if slot.kind in ("UNIT", "PART"):
            more = [later for later in match.slots[at + 1 : at + 3] if later.kind == "FRACTION"]
            return sum((float(later.value) for later in more), 1.0 if total is None else total)
        if slot.kind in ("VAGUE", "FRACTION", "NUM", "INT", "ART", "MULT"):
            if slot.kind == "VAGUE":
                return None
            total = _with(total, float(slot.value), slot.kind)
        elif slot.kind in ("or", "to") and total is not None:
            break
    return 1.0 if total is None else total


def _with(total: float | None, number: float, kind: str) -> float:
    if total is None:
        return number
    if kind == "FRACTION":
        return total + number
    return total * number if kind == "MULT" else total + number


def _figure(number: float | None) -> str:
    if number is None:
        return "X"
    return str(int(number)) if number == int(number) else f"{number:g}"


def _length(unit: str, number: float | None) -> str:
    """The TIMEX3 value of a duration."""
    if number is not None and number < 1 and unit in _FINER:
        unit, times = _FINER[unit]
        number *= times
    if unit in _CLOCK:
        return f"PT{_figure(number)}{_CLOCK[unit]}"
    if unit == "FN":
        return f"P{_figure(None if number is None else 2 * number)}W"
    return f"P{_figure(number)}{unit}"


def _moved(unit: str, when: date, number: float, direction: int) -> Period:
    """The period that lies so many units from a day, as exact as the unit is."""
    if unit in ("DE", "CE"):
        return calendar.year(when.year + direction * int(number * _MONTHS[unit] / 12))
    whole = int(number)
    if unit in _MONTHS and whole != number:
        return calendar.shifted("M", when + direction * timedelta(days=number * _MONTHS[unit] * _MONTH), 0)
    if unit == "Q":
        return calendar.shifted("M", when, direction * 3 * whole)
    if unit == "FN":
        return calendar.shifted("W", when, direction * 2 * whole)
    if unit in _CLOCK:
        return calendar.day(when)
    return calendar.shifted("W" if unit == "WE" else unit, when, direction * whole)


def _counted(match: Match, start: Period | None, direction: int, how: str) -> Meaning:
    unit = match.get("UNIT", "UNITS") or "D"
    number = None if match.get("UNITS") else _number(match)
    if start is None:
        return Meaning("", "DATE", how="no date to count from")
    if number is None:
        return Meaning("PAST_REF" if match.rule == "ago" else "", "DATE", how="not said how many")
    try:
        found = _moved(unit, start.first, number, direction)
    except (ValueError, OverflowError):
        return Meaning("PAST_REF" if direction < 0 else "FUTURE_REF", "DATE", how=f"{how}, outside the calendar")
    return Meaning(found.value, "DATE", found.first, found.last, how)


def _ago(match: Match, context: Context) -> Meaning | None:
    start = calendar.day(context.published) if context.published else None
    return _counted(match, start, -1, f"counted from {context.published}")


def _from_now(match: Match, context: Context) -> Meaning | None:
    start = calendar.day(context.published) if context.published else None
    return _counted(match, start, 1, f"counted from {context.published}")


def _after(match: Match, context: Context) -> Meaning | None:
    """What "two days later", "a year earlier" and "the day after" mean: counted from the last date in the text."""
    unit, direction = match.get("UNIT", "UNITS") or "D", int(match.get("LATER", "AFTER") or 1)
    if context.clause and match.get("AFTER") is not None:
        return _since_event(match)
    anchor = context.anchor
    if anchor is not None and anchor.unit != "D" and unit in _DAYS:
        anchor = None
    if anchor is None and context.published is not None and direction < 0 and unit in _MONTHS:
        how = f"counted from {context.published}, as no other date is given"
        return _counted(match, calendar.day(context.published), direction, how)
    how = "" if anchor is None else f"counted from {anchor.value}, the last date in the text"
    return _counted(match, anchor, direction, how)


def _nths(match: Match, context: Context) -> Meaning | None:
    """What "the first nine months of 2012" means: a duration with its place."""
    cut = next(at for at, slot in enumerate(match.slots) if slot.kind in ("ORD", "last", "final"))
    number, unit = _number(replace(match, slots=match.slots[cut + 1 :])), match.get("UNIT") or "D"
    value = _length(unit, number)
    whole = whole_of(match, context)
    if whole is None or number is None or unit not in ("D", "W", "M", "Q", "Y"):
        return Meaning(value, "DURATION")
    more = int(number) - 1
    if match.slots[cut].kind == "ORD":
        return Meaning(value, "DURATION", whole.first, calendar.shifted(unit, whole.first, more).last, f"in {whole.value}")
    return Meaning(value, "DURATION", calendar.shifted(unit, whole.last, -more).first, whole.last, f"in {whole.value}")


def _since_event(match: Match) -> Meaning:
    """What "three years after the war" tells: how long, from an event whose date only the story knows."""
    if match.get("UNITS") is None and match.slots[0].kind == "the":
        return Meaning("", "DATE", how="counted from an event")
    number = None if match.get("UNITS") else _number(match)
    return Meaning(_length(match.get("UNIT", "UNITS") or "D", number), "DURATION", how="counted from an event")


def _past(match: Match, context: Context) -> Meaning | None:
    """What "the past two weeks" and "the next 30 days" mean: a duration up to or from the day of publication."""
    number, unit, direction = _number(match), match.get("UNIT", "BYGONE") or "D", int(match.get("PAST", "WHOLE") or -1)
    value = _length(unit, number)
    if context.published is None:
        return Meaning(value, "DURATION")
    days = _DAYS[unit] if unit in _DAYS else _MONTHS[unit] * _MONTH
    other = None if number is None else context.published + direction * timedelta(days=days * number)
    first, last = (other, context.published) if direction < 0 else (context.published, other)
    return Meaning(value, "DURATION", first, last, f"counted from {context.published}")


def _duration(match: Match, _: Context) -> Meaning | None:
    if (value := match.get("LONG")) is not None:
        return Meaning(value, "DURATION")
    if (unit := match.get("UNITS")) is not None:
        return Meaning(_length(unit, None), "DURATION")
    if (count := match.get("ORD")) is not None:
        return Meaning(f"P{count}{match.get('UNIT') or 'D'}", "DURATION")
    if (code := match.get("PART")) is not None:
        return Meaning(f"P1{code}", "DURATION")
    value = ""
    for piece in _pieces(match):
        length = _length(piece.get("UNIT") or "D", _number(piece))
        value += length.removeprefix("PT" if value.startswith("PT") else "P") if value else length
    return Meaning(value, "DURATION")


def _pieces(match: Match) -> Iterator[Match]:
    """The parts of "two hours and ten minutes", each up to its unit."""
    units = [at for at, slot in enumerate(match.slots) if slot.kind == "UNIT"]
    for begin, end in pairwise([0, *(at + 1 for at in units[:-1]), len(match.slots)]):
        yield replace(match, slots=match.slots[begin:end])


def _set(match: Match, _: Context) -> Meaning | None:
    if (value := match.get("SET")) is not None:
        return Meaning(value, "SET")
    if (weekday := match.get("WEEKDAYS", "WEEKDAY")) is not None:
        return Meaning(f"XXXX-WXX-{weekday}", "SET")
    if (which := match.get("MONTH")) is not None:
        return Meaning(f"XXXX-{int(which):02}", "SET")
    if (code := match.get("PART")) is not None:
        return Meaning(f"XXXX-XX-XXT{code}", "SET")
    if (code := match.get("SEASON")) is not None:
        return Meaning(f"XXXX-{code}", "SET")
    unit = match.get("UNIT")
    if unit is None:
        return Meaning("P1Y", "SET")
    other = any(slot.kind == "other" for slot in match.slots)
    number = 2.0 if other else 1.0 if match.get("a", "times", "once", "twice") else _number(match)
    return Meaning(_length(unit, number), "SET")


def _before_christ(match: Match, _: Context) -> Meaning | None:
    """A year or century before the common era, which the calendar of dates cannot hold."""
    if (count := match.get("ORD")) is not None:
        return Meaning(f"BC{int(count) - 1:02}", "DATE", how="stated")
    return Meaning(f"BC{int(match.get('YEAR', 'YEAR3', 'INT') or 0):04}", "DATE", how="stated")


def _ref(match: Match, context: Context) -> Meaning | None:
    value = match.get("REF", "RECENT") or ""
    if value == "PRESENT_REF":
        return Meaning(value, "DATE", context.published, context.published)
    return Meaning(value, "DATE")


AMOUNTS: dict[str, Callable[[Match, Context], Meaning | None]] = {
    "ago": _ago,
    "after": _after,
    "fromnow": _from_now,
    "past": _past,
    "nths": _nths,
    "duration": _duration,
    "set": _set,
    "ref": _ref,
    "bc": _before_christ,
}
"""The rules of ``patterns.tsv`` that count."""
