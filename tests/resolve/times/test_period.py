"""The calendar behind expressions of time."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.times import period
from kg.resolve.times.words import holidays

DAYS = st.dates(min_value=date(2500, 1, 1), max_value=date(7500, 12, 31))
UNITS = st.sampled_from(["D", "W", "WE", "M", "Q", "Y", "DE", "CE"])


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (2000, "2000-04-23"),
        (2016, "2016-03-27"),
        (2024, "2024-03-31"),
        (2038, "2038-04-25"),
    ],
)
def test_easter(year: int, day: str) -> None:
    assert period.easter(year).isoformat() == day


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2016, "2016-11-24"),
        ("black friday", 2016, "2016-11-25"),
        ("labor day", 2016, "2016-09-05"),
        ("memorial day", 2016, "2016-05-30"),
        ("martin luther king day", 2017, "2017-01-16"),
        ("good friday", 2016, "2016-03-25"),
        ("easter monday", 2016, "2016-03-28"),
        ("new year 's eve", 2016, "2016-12-31"),
        ("9/11", 2016, "2001-09-11"),
    ],
)
def test_holiday(name: str, year: int, day: str) -> None:
    assert period.holiday(holidays()[name], year).value == day


@pytest.mark.parametrize("rule", sorted(set(holidays().values())))
def test_every_holiday_has_a_day_in_every_year(rule: str) -> None:
    for year in (1900, 1999, 2000, 2024):
        assert period.holiday(rule, year).unit == "D"


@given(UNITS, DAYS, st.integers(min_value=-20, max_value=20))
def test_the_period_of_a_day_holds_it_and_steps_add_up(unit: str, day: date, steps: int) -> None:
    here = period.shifted(unit, day, 0)
    if unit != "WE":
        assert here.first <= day <= here.last
    there = period.shifted(unit, here.first, steps)
    assert period.shifted(unit, there.first, -steps) == here
    assert (there.first > here.last) == (steps > 0)


@given(UNITS, DAYS)
def test_edges_lie_within_in_order(unit: str, day: date) -> None:
    whole = period.shifted(unit, day, 0)
    early, middle, late = (period.edged(whole, edge) for edge in ("START", "MID", "END"))
    assert all(part.first <= part.last for part in (early, middle, late))
    assert whole.first == early.first
    assert whole.last == late.last
    assert early.first <= middle.first <= late.last
    assert early.last <= middle.last <= late.last
    assert {early.value, middle.value, late.value} == {whole.value}


def test_winter_runs_into_the_next_year() -> None:
    assert period.season(2016, "WI").last == date(2017, 2, 28)
