"""The state on the way from the root to the trigger."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from kg.extract.actions.factuality.assessment import Operator
from kg.extract.actions.factuality.lattice import ACTUAL, Outcome, Signature, State, governed, governing, modified
from kg.extract.actions.factuality.words import Word

__all__ = ["Mark", "Step", "Trace"]

Mark: TypeAlias = tuple[State, tuple[Operator, ...]]
"""A state, and the operators that led to it."""


@dataclass(frozen=True, slots=True)
class Step:
    """A word on the way.

    Attributes:
        word: The word.
        reported: Whether a past verb of saying governs it, under which "would" is a plain future.
        outer: Where the trace stood before the word's own operators.
        inner: Where it stood after them.
    """

    word: Word
    reported: bool
    outer: Mark
    inner: Mark


@dataclass(slots=True)
class Trace:
    """The state reached, the operators that led to it, and the tense of the last word that had one."""

    state: State
    operators: list[Operator]
    tense: str = ""
    granted: bool = False
    """Whether the last word on the way is taken for granted, not asserted."""
    facts: set[int] = field(default_factory=set)
    """Words that take for granted, together with the text, what they govern ("knew that …")."""

    def move(self, state: State, name: str, token: int | None) -> None:
        """Take a new state, and note the operator if it changed anything."""
        if state != self.state:
            self.operators.append(Operator(name, token, state.value))
        self.state = state

    def modify(self, outcome: Outcome, name: str, token: int | None) -> None:
        """Apply an operator that stands beside what it modifies."""
        self.move(modified(outcome, self.state), name, token)

    def govern(self, signature: Signature, token: int, past: bool, perfect: bool = False) -> None:
        """Move to the complement of an operator."""
        outcome = governing(signature, self.state, past, perfect)
        self.granted = outcome.presupposed
        if "shared" in signature.traits:
            self.facts.add(token)
        if outcome.presupposed:
            self.operators.clear()
        self.move(governed(outcome, self.state), signature.name, token)

    def is_under(self, name: str) -> bool:
        """Whether the last operator was one of this name."""
        return bool(self.operators) and self.operators[-1].name == name

    def was_moved_by(self, token: int) -> bool:
        """Whether the last operator stands at this token."""
        return bool(self.operators) and self.operators[-1].token == token

    def affirm(self) -> None:
        """Leave a negation behind: an adjunct does not share that of what it modifies."""
        self.state = State(1, self.state.certainty, self.state.mode, self.state.ahead)

    def restart(self) -> None:
        """Take for granted what follows: what applied so far does not touch it."""
        self.operators.clear()
        self.state, self.granted = ACTUAL, True

    def mark(self) -> Mark:
        """Where the trace stands now."""
        return self.state, tuple(self.operators)

    def back_to(self, mark: Mark) -> None:
        """Go back to where it stood."""
        self.state, self.operators[:] = mark[0], mark[1]
