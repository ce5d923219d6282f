"""Fixed expressions that begin with a state's name or people and do not mean it ("Guinea pig", "French fries")."""

from __future__ import annotations

from functools import cache

from kg.resolve.gazetteer.forms import normalize
from kg.resolve.gazetteer.tables import DATA

__all__ = ["is_expression"]


def is_expression(form: str) -> bool:
    """Whether a name and the one or two nouns behind it, as they stand in a text, are such an expression, singular or plural."""
    words = normalize(form).lower()
    return not _listed().isdisjoint((words, words.removesuffix("s"), words.removesuffix("es")))


@cache
def _listed() -> frozenset[str]:
    """The expressions of ``expressions.txt``."""
    lines = (DATA / "expressions.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(normalize(line) for line in lines if not line.startswith("#"))
