"""Expressions of time, resolved to intervals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

__all__ = ["TimeExpression"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A phrase that says when or how long.

    Attributes:
        start: First token.
        end: One past the last token.
        head: The token that governs it; dates hang on the action through this one.
        begin: First code point in the document's text.
        finish: One past the last code point.
        value: TIMEX3 value (``2016-12-30``, ``2016-W52``, ``2016-12-30TNI``, ``2001``, ``P2D``, ``PRESENT_REF``), or ``""`` if it
            cannot be resolved (a relative date in a document without a publication date).
        kind: ``DATE``, ``TIME``, ``DURATION`` or ``SET``.
        earliest: First day of the interval, or None.
        latest: Last day of the interval, or None.
        relation: How the phrase relates to what it dates: ``at``, ``since``, ``until``, ``by``, ``before``, ``after``, ``during``
            or ``for``.
        how: How it was resolved, in words, for ``kg why`` ("last Friday before 2016-12-31").
    """

    start: int
    end: int
    head: int
    begin: int
    finish: int
    value: str
    kind: str
    earliest: date | None = None
    latest: date | None = None
    relation: str = "at"
    how: str = ""
