"""Classes of actions: the most specific one, its PLOVER type and quad class."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

__all__ = ["QUADS", "Hierarchy", "Plover", "plover"]

QUADS = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict", "neutral")
"""The quad classes of PLOVER and CAMEO, and ``neutral`` for speech and events of no type."""


class Plover(NamedTuple):
    """A row of ``plover.tsv``: a type's quad class, and whether several actors do it with one another."""

    quad: str
    reciprocal: bool


@cache
def plover() -> dict[str, Plover]:
    """The PLOVER types, with ``Say`` and ``Occur``, by local name."""
    lines = files(__package__).joinpath("plover.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: Plover(quad, reciprocal == "yes") for name, quad, reciprocal in rows}


class Hierarchy:
    """Which class of actions is above which, by local name.

    A graph that lacks its ontology still works: the PLOVER types are known to be above all others.

    Args:
        rows: Class, the class above it, and ``true`` or ``false`` where the ontology says whether it is reciprocal.
    """

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        self._above: dict[str, set[str]] = defaultdict(set)
        self._said: dict[str, bool] = {}
        for low, high, flag in rows:
            self._above[low].add(high)
            if flag:
                self._said[low] = flag in ("true", "1")

    def specific(self, types: Iterable[str]) -> str:
        """The class that none of the others is below; the alphabet decides between equals."""
        kinds = sorted(set(types))
        higher = {above for kind in kinds for above in self._ancestors(kind)}
        fine = [kind for kind in kinds if kind not in higher] or kinds
        return next((kind for kind in fine if kind not in plover()), fine[0] if fine else "Occur")

    def root(self, types: Iterable[str]) -> str:
        """The PLOVER type (or ``Say`` or ``Occur``) among the classes of an action."""
        kinds = sorted(set(types))
        return next((kind for kind in plover() if kind in kinds), "Occur")

    def quad(self, root: str) -> str:
        """The quad class of a PLOVER type."""
        return plover()[root].quad

    def reciprocal(self, types: Iterable[str]) -> bool:
        """Whether several actors of an action of these classes did it with one another.

        What the ontology says of the most specific class counts, then of those above; else what PLOVER's type implies.
        """
        kinds = list(types)
        said = self._said.get(self.specific(kinds))
        if said is not None:
            return said
        return any(self._said.get(kind, False) for kind in kinds) or plover()[self.root(kinds)].reciprocal

    def _ancestors(self, kind: str) -> set[str]:
        found: set[str] = set()
        stack = [kind]
        while stack:
            for above in self._above.get(stack.pop(), ()):
                if above not in found:
                    found.add(above)
                    stack.append(above)
        return found - {kind}
