"""Counts of time: durations, sets, and what is so long before or after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from kg.resolve.times import period as calendar
from kg.resolve.times.context import Context, Meaning
from kg.resolve.times.grammar import Match
from kg.resolve.times.period import Period

__all__ = ["AMOUNTS"]

_CLOCK = {"H": "H", "MIN": "M", "S": "S"}
_DAYS = {"D": 1, "NI": 1, "W": 7, "WE": 7, "FN": 14, "H": 0, "MIN": 0, "S": 0}
_MONTH = 30.44
_MONTHS = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}


def _number(match: Match) -> float | None:
    """How many; None where the text is vague ("several")."""
    total: float | None = None
    for slot in match.slots:
        if slot.kind in ("UNIT", "PART"):
            break
        if slot.kind in ("VAGUE", "FRACTION", "NUM", "INT"):
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
    return total * number if number >= 100 > total or number >= 1000 else total + number


def _figure(number: float | None) -> str:
    return "X" if number is None else f"{number:g}"


def _length(unit: str, number: float | None) -> str:
    """The TIMEX3 value of a duration."""
    if unit in _CLOCK:
        return f"PT{_figure(number)}{_CLOCK[unit]}"
    if unit == "FN":
        return f"P{_figure(None if number is None else 2 * number)}W"
    return f"P{_figure(number)}{unit}"


def _moved(unit: str, when: date, number: float, direction: int) -> Period:
    """The period that lies so many units from a day, as exact as the unit is."""
    whole = int(number)
    if unit in _MONTHS and whole != number:
        return calendar.shifted("M", when + direction * timedelta(days=number * _MONTHS[unit] * _MONTH), 0)
    if unit in ("DE", "CE"):
        return calendar.year(when.year + direction * whole * _MONTHS[unit] // 12)
    if unit == "Q":
        return calendar.shifted("M", when, direction * 3 * whole)
    if unit == "FN":
        return calendar.shifted("W", when, direction * 2 * whole)
    if unit in _CLOCK:
        return calendar.day(when)
    return calendar.shifted("W" if unit == "WE" else unit, when, direction * whole)


def _counted(match: Match, start: Period | None, direction: int, how: str) -> Meaning:
    number, unit = _number(match), match.get("UNIT") or "D"
    if start is None or start.first is None or start.last is None:
        return Meaning("PAST_REF" if match.rule == "ago" else "", "DATE", how="no date to count from")
    if number is None:
        first, last = (None, start.last) if direction < 0 else (start.first, None)
        return Meaning("PAST_REF" if direction < 0 else "FUTURE_REF", "DATE", first, last, how)
    found = _moved(unit, start.first, number, direction)
    return Meaning(found.value, "DATE", found.first, found.last, how)


def _ago(match: Match, context: Context) -> Meaning | None:
    start = calendar.day(context.published) if context.published else None
    meaning = _counted(match, start, -1, f"counted from {context.published}")
    return meaning if start is not None else Meaning("", "DATE", how="no date to count from")


def _from_now(match: Match, context: Context) -> Meaning | None:
    start = calendar.day(context.published) if context.published else None
    return _counted(match, start, 1, f"counted from {context.published}")


def _after(match: Match, context: Context) -> Meaning | None:
    """ "Two days later", "a year earlier", "the day after": counted from the last date in the text."""
    anchor, unit = context.anchor, match.get("UNIT") or "D"
    if anchor is not None and anchor.unit != "D" and unit in _DAYS:
        anchor = None
    how = "" if anchor is None else f"counted from {anchor.value}, the last date in the text"
    return _counted(match, anchor, int(match.get("AFTER") or 1), how)


def _past(match: Match, context: Context) -> Meaning | None:
    """ "The past two weeks", "the next 30 days": a duration that ends or begins on the day of publication."""
    number, unit, direction = _number(match), match.get("UNIT") or "D", int(match.get("PAST") or -1)
    value = _length(unit, number)
    if context.published is None:
        return Meaning(value, "DURATION")
    other = None
    if number is not None:
        days, months = _DAYS.get(unit), _MONTHS.get(unit)
        other = context.published + direction * timedelta(days=days * number if days is not None else (months or 0) * _MONTH * number)
    first, last = (other, context.published) if direction < 0 else (context.published, other)
    return Meaning(value, "DURATION", first, last, f"counted from {context.published}")


def _duration(match: Match, _: Context) -> Meaning | None:
    units, number = match.all("UNIT"), _number(match)
    if not units:
        return Meaning(f"P1{match.get('PART') or 'D'}", "DURATION")
    value = _length(units[0], number if match.slots[0].kind not in ("UNIT",) else None if _plural(match) else 1.0)
    if len(units) == 2:
        later = Match(match.rule, match.start, match.end, match.slots[[slot.kind for slot in match.slots].index("UNIT") + 1 :])
        more = _length(units[1], _number(later))
        value += more.removeprefix("PT") if value.startswith("PT") else more.removeprefix("P")
    return Meaning(value, "DURATION")


def _plural(match: Match) -> bool:
    return False


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


def _ref(match: Match, context: Context) -> Meaning | None:
    value = match.get("REF") or ""
    if value == "PRESENT_REF":
        return Meaning(value, "DATE", context.published, context.published)
    return Meaning(value, "DATE")


AMOUNTS: dict[str, Callable[[Match, Context], Meaning | None]] = {
    "ago": _ago,
    "after": _after,
    "fromnow": _from_now,
    "past": _past,
    "duration": _duration,
    "set": _set,
    "ref": _ref,
}
"""The rules of ``patterns.tsv`` that count."""
