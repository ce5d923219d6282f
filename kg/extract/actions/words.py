"""Word lists of this package, kept as data."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from kg.model import Token

__all__ = ["base_form", "words"]


@cache
def words(name: str) -> frozenset[str]:
    """The words of ``data/NAME.txt``; lines that begin with ``#`` are comments."""
    lines = (files("kg.extract.actions") / "data" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def base_form(token: Token) -> str:
    """The dictionary form of what a word reports: of "unharmed", whose prefix denies it, "harmed"."""
    return token.text.lower().removeprefix("un") if token.text.lower() in words("undone") else token.lemma
