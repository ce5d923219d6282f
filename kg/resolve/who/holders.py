"""Who holds the office that a nominal speaks of: "the Russian president", "the foreign minister", "the leader"."""

from __future__ import annotations

from collections import defaultdict

from kg.model import EntityKind, MentionKind
from kg.resolve.who.affiliation import owners
from kg.resolve.who.grammar import SUBJECTS
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.offices import office_words, status_of
from kg.resolve.who.workspace import Workspace

__all__ = ["Holders"]

_WAIT = 2
_KEPT = 12


def _rules(office: tuple[str, ...]) -> bool:
    """Whether the holder of an office leads a state; of all ministers only the prime minister does."""
    return office[-1] in words_of("nouns", "office", "rulers") and (office[-1] != "minister" or "prime" in office)


class Holders:
    """The holders of offices met so far, and the offices that still wait for the name of theirs.

    Args:
        space: The workspace.
    """

    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._met: defaultdict[str, list[int]] = defaultdict(list)
        self._waiting: list[int] = []

    def note(self, index: int) -> None:
        """Take note of a candidate, so that a later nominal may mean it."""
        item = self._space.items[index]
        if item.kind is MentionKind.NOMINAL and item.role == "office" and not item.plural and item.sort is EntityKind.PERSON:
            self._met[item.words[-1]].append(index)
            if _rules(item.words):
                self._met["leader"].append(index)

    def tie(self, index: int) -> bool:
        """Tie a definite office nominal to its holder, if the text has named one.

        Args:
            index: The nominal.

        Returns:
            Whether it is tied; if not, it waits for a name to come.
        """
        space = self._space
        item = space.items[index]
        lemma = "leader" if item.words[-1] in {"leader", "ruler", "strongman"} else item.words[-1]
        mine = self._states(index)
        best: int | None = None
        for other in reversed(self._met[lemma][-_KEPT:]):
            if other == index or not self._fits(index, other):
                continue
            theirs = {key for member in space.facts(other).members[:_KEPT] for key in self._states(member)}
            if mine and theirs:
                if mine & theirs:
                    best = other
                    break
            elif best is None and (space.facts(other).named or not mine):
                best = other
        if best is None:
            self._waiting.append(index)
            return False
        space.tie(index, best, "office")
        return True

    def settle(self) -> None:
        """Tie offices that wait to people whom the text names soon after without introducing them otherwise.

        News first says "Merkel's foreign minister", then, as if known, "Heiko Maas".
        """
        for index in self._waiting:
            if self._space.free(index):
                named = self._named_next(index)
                if named is not None:
                    self._space.tie(index, named, "named after the office")

    def _named_next(self, index: int) -> int | None:
        space = self._space
        tokens = space.reading.tokens
        here = tokens[space.items[index].head].sentence
        for other in range(index + 1, min(len(space.items), index + 40)):
            item = space.items[other]
            if tokens[item.head].sentence - here > _WAIT:
                return None
            if item.kind is not MentionKind.NAME or item.sort is not EntityKind.PERSON or len(item.words) < 2:
                continue
            facts = space.facts(other)
            if (
                facts.first == other
                and not facts.lemmas
                and tokens[item.head].dep in SUBJECTS
                and tokens[item.head].sentence > here
            ):
                return other
        return None

    def _fits(self, index: int, other: int) -> bool:
        space = self._space
        mine, theirs = space.items[index], space.items[other]
        if status_of(space, mine) != status_of(space, theirs) or theirs.end > mine.start:
            return False
        if mine.words[-1] == theirs.words[-1] and not set(office_words(space, mine)) <= set(office_words(space, theirs)):
            return False
        genders = {space.facts(index).gender, space.facts(other).gender} - {""}
        return len(genders) < 2 and not space.facts(other).plural

    def _states(self, index: int) -> set[str]:
        """Keys of the states that a mention's own words tie it to."""
        space = self._space
        found: set[str] = set()
        for owner in owners(space, index):
            if isinstance(owner, str):
                found.add(owner)
            elif (listed := space.facts(owner).listed) is not None:
                found.add(listed.key if listed.kind is EntityKind.STATE else listed.country or listed.key)
            elif space.facts(owner).sort is EntityKind.PERSON:
                found.update(key for member in space.facts(owner).members[:_KEPT] for key in self._plain_states(member))
        return found

    def _plain_states(self, index: int) -> set[str]:
        space = self._space
        listed = [space.facts(owner).listed for owner in owners(space, index) if isinstance(owner, int)]
        return {entry.key for entry in listed if entry is not None and entry.kind is EntityKind.STATE}
