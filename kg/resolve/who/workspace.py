"""Where candidates are tied into entities: a union of sets with what is known of each, and which rule made each tie."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model import EntityKind, MentionKind, Reading, TimeExpression
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate

__all__ = ["Facts", "Workspace"]


class Facts:
    """What is known of one entity so far.

    Attributes:
        sort: Its class, or None.
        gender: ``f``, ``m``, ``n`` or ``""``.
        lean: The gender that a lone given name or a name's ending suggests.
        plural: Whether it is several.
        listed: The gazetteer's entry.
        named: Whether a name is among its mentions.
        members: Its candidates, by index.
        first: The first of them.
        lemmas: The head lemmas of its nominals.
    """

    __slots__ = ("first", "gender", "lean", "lemmas", "listed", "members", "named", "plural", "sort")

    def __init__(self, index: int, candidate: Candidate) -> None:
        self.sort: EntityKind | None = candidate.sort
        self.gender = candidate.gender
        self.lean = candidate.lean
        self.plural = candidate.plural
        self.listed: Listed | None = candidate.listed
        self.named = candidate.kind in {MentionKind.NAME, MentionKind.DEMONYM}
        self.members = [index]
        self.first = index
        self.lemmas = {candidate.words[-1]} if candidate.kind is MentionKind.NOMINAL and candidate.words else set()

    def absorb(self, other: Facts) -> None:
        """Take over what is known of another that turns out to be the same."""
        if self.sort is None or (not self.named and other.named and other.sort is not None):
            self.sort = other.sort
        self.gender = self.gender or other.gender
        self.lean = self.lean or other.lean
        self.plural = self.plural if self.named or not other.named else other.plural
        self.listed = self.listed or other.listed
        self.named = self.named or other.named
        self.members += other.members
        self.first = min(self.first, other.first)
        self.lemmas |= other.lemmas


class Workspace:
    """The candidates of one document and the entities that they make up so far.

    Args:
        reading: The document.
        candidates: Its candidates, in text order of their heads.

    Attributes:
        reading: The document.
        items: Its candidates.
        at: Head token → candidate.
        sieves: For each candidate, the rule that tied it, or ``""``.
        states: Key of a state → a candidate that means it.
        like: Bare number → the group of whose kind it counts others.
    """

    def __init__(self, reading: Reading, candidates: Sequence[Candidate]) -> None:
        self.reading = reading
        self.items = tuple(candidates)
        self.at = {candidate.head: index for index, candidate in enumerate(self.items)}
        self.sieves = [""] * len(self.items)
        self.states: dict[str, int] = {}
        self.like: dict[int, int] = {}
        self._times = {time.head: time for time in reading.times}
        self._parent = list(range(len(self.items)))
        self._facts = {index: Facts(index, candidate) for index, candidate in enumerate(self.items)}

    def find(self, index: int) -> int:
        """The candidate that stands for the entity of this one."""
        root = index
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[index] != root:
            self._parent[index], index = root, self._parent[index]
        return root

    def facts(self, index: int) -> Facts:
        """What is known of the entity that a candidate means."""
        return self._facts[self.find(index)]

    def same(self, left: int, right: int) -> bool:
        """Whether two candidates are tied already."""
        return self.find(left) == self.find(right)

    def tie(self, index: int, to: int, sieve: str) -> None:
        """Let a candidate mean the entity of another, by the rule of this name."""
        left, right = self.find(to), self.find(index)
        if not self.sieves[index]:
            self.sieves[index] = sieve
        if left == right:
            return
        if len(self._facts[left].members) < len(self._facts[right].members):
            left, right = right, left
        self._parent[right] = left
        self._facts[left].absorb(self._facts.pop(right))

    def lend(self, index: int, listed: Listed, sieve: str) -> None:
        """Let a nominal mean a listed state, which a mention may or may not name."""
        if listed.key in self.states:
            self.tie(index, self.states[listed.key], sieve)
            return
        self.facts(index).listed = listed
        self.states[listed.key] = index
        self.sieves[index] = sieve

    def times_at(self, preposition: int) -> list[TimeExpression]:
        """The times that hang on a preposition."""
        return [self._times[child] for child in self.reading.children[preposition] if child in self._times]

    def free(self, index: int) -> bool:
        """Whether a candidate is still tied to nothing."""
        return len(self.facts(index).members) == 1
