"""Word lists of this package, kept as data."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

__all__ = ["words"]


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``data/NAME.txt``; lines that begin with ``#`` are comments."""
    lines = (files("kg.extract.actions") / "data" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
