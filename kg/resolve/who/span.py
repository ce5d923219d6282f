"""A span of tokens that may be a name."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Span"]


@dataclass(frozen=True, slots=True)
class Span:
    """A proposed name: tokens ``[start, end)`` and the recogniser's class, or ``""`` where it saw no name."""

    start: int
    end: int
    label: str
