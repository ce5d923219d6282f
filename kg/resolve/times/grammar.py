"""Patterns over classes of words, compiled to one automaton and matched longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["Grammar", "Match", "Option", "Slot"]

_SYMBOL = re.compile(r"[\[\]()|]|[^\s\[\]()|]+")


@dataclass(frozen=True, slots=True)
class Option:
    """One way to take the words at some place: as ``length`` tokens of class ``kind`` that mean ``value``."""

    kind: str
    value: str
    length: int = 1


@dataclass(frozen=True, slots=True)
class Slot:
    """A class that a pattern found, with its value and its first token."""

    kind: str
    value: str
    token: int


@dataclass(frozen=True, slots=True)
class Match:
    """Tokens (half-open) that a rule matches, and the classes it found, in order."""

    rule: str
    start: int
    end: int
    slots: tuple[Slot, ...]

    def get(self, *kinds: str) -> str | None:
        """The value of the first slot of one of these classes."""
        return next((slot.value for slot in self.slots if slot.kind in kinds), None)

    def all(self, *kinds: str) -> list[str]:
        """The values of all slots of these classes, in order."""
        return [slot.value for slot in self.slots if slot.kind in kinds]


@dataclass(slots=True)
class _State:
    """A set of places in the patterns, the rule that it completes with its precedence, and the sets that each class leads to."""

    inner: frozenset[int]
    accepts: tuple[int, str] | None
    alive: bool
    moves: dict[str, _State] = field(default_factory=dict)


_Node: TypeAlias = "str | tuple[str, list[_Node]]"
_Path: TypeAlias = "tuple[_Path, Slot] | None"


class Grammar:
    """One automaton for all patterns, made deterministic as it is used.

    Args:
        rows: Pairs of rule and pattern, in order of precedence; rules that start with ``$`` are macros.

    Raises:
        ValueError: If a pattern is malformed or names an unknown macro.
    """

    def __init__(self, rows: Iterable[tuple[str, str]]) -> None:
        self.literals: set[str] = set()
        self._macros: dict[str, _Node] = {}
        self._arcs: list[dict[str, list[int]]] = [{}]
        self._accepts: dict[int, tuple[int, str]] = {}
        for rank, (rule, pattern) in enumerate(rows):
            tree = _parse(pattern)
            if rule.startswith("$"):
                self._macros[rule] = tree
                continue
            for state in self._add(tree, [0]):
                self._accepts.setdefault(state, (rank, rule))
        self._states: dict[frozenset[int], _State] = {}
        self._start = self._state(frozenset({0}))

    def match(self, options: Sequence[Sequence[Option]], start: int, end: int) -> Match | None:
        """The longest match that begins at token ``start``.

        Args:
            options: For each token, the ways to take it.
            start: Where to begin.
            end: One past the last token that it may cover.
        """
        best: tuple[int, int, str, _Path] | None = None
        stack: list[tuple[_State, int, _Path]] = [(self._start, start, None)]
        while stack:
            state, at, path = stack.pop()
            accepted = state.accepts
            if accepted is not None and (best is None or (at, -accepted[0]) > (best[0], -best[1])):
                best = (at, *accepted, path)
            if at >= end:
                continue
            for option in options[at]:
                target = state.moves.get(option.kind) or self._move(state, option.kind)
                if target.alive:
                    stack.append((target, at + option.length, (path, Slot(option.kind, option.value, at))))
        return None if best is None else Match(best[2], start, best[0], tuple(_unwind(best[3])))

    def _move(self, state: _State, kind: str) -> _State:
        reached = frozenset(target for inner in state.inner for target in self._arcs[inner].get(kind, ()))
        state.moves[kind] = found = self._state(reached)
        return found

    def _state(self, inner: frozenset[int]) -> _State:
        if inner not in self._states:
            accepts = [self._accepts[state] for state in inner if state in self._accepts]
            self._states[inner] = _State(inner, min(accepts, default=None), bool(inner))
        return self._states[inner]

    def _add(self, node: _Node, sources: list[int]) -> list[int]:
        if isinstance(node, str):
            return self._add_symbol(node, sources)
        operator, parts = node
        if operator == "seq":
            for part in parts:
                sources = self._add(part, sources)
            return sources
        ends = list(sources) if operator == "opt" else []
        for part in parts:
            ends += [end for end in self._add(part, sources) if end not in ends]
        return ends

    def _add_symbol(self, symbol: str, sources: list[int]) -> list[int]:
        if symbol.startswith("$"):
            if symbol not in self._macros:
                raise ValueError(f"unknown macro {symbol}")
            return self._add(self._macros[symbol], sources)
        if not symbol.isupper():
            self.literals.add(symbol)
        self._arcs.append({})
        target = len(self._arcs) - 1
        for source in sources:
            self._arcs[source].setdefault(symbol, []).append(target)
        return [target]


def _unwind(path: _Path) -> Iterator[Slot]:
    found: list[Slot] = []
    while path is not None:
        path, slot = path
        found.append(slot)
    return reversed(found)


def _parse(pattern: str) -> _Node:
    symbols = _SYMBOL.findall(pattern)
    symbols.reverse()
    tree = _alternatives(symbols, "alt")
    if symbols:
        raise ValueError(f"unbalanced pattern: {pattern}")
    return tree


def _alternatives(symbols: list[str], operator: str) -> _Node:
    branches: list[_Node] = []
    current: list[_Node] = []
    while symbols and symbols[-1] not in "])":
        symbol = symbols.pop()
        if symbol == "|":
            branches.append(("seq", current))
            current = []
        elif symbol in "[(":
            current.append(_alternatives(symbols, "opt" if symbol == "[" else "alt"))
            if not symbols or symbols.pop() != ("]" if symbol == "[" else ")"):
                raise ValueError("a bracket is not closed")
        else:
            current.append(symbol)
    branches.append(("seq", current))
    return (operator, branches)
