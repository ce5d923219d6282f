"""Sieves for people's names: variants of a full name, surnames and given names alone."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict

from kg.model import EntityKind, MentionKind
from kg.resolve.who.lexicon import given_gender, noun, words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_people"]


def tie_people(space: Workspace) -> None:
    """Tie people's names.

    Full names first, then each surname or given name alone to the bearer that the text speaks of most by then; "Obama" is never
    "Michelle Obama" while a more mentioned Obama, or a title of the other gender, speaks against it.

    Args:
        space: The workspace.
    """
    people = [index for index, item in enumerate(space.items) if item.kind is MentionKind.NAME and item.sort is EntityKind.PERSON]
    bearers = _Bearers(space)
    for index in people:
        if len(_core(space, index)) > 1:
            bearers.add(index)
    later = [index for index in people if len(_core(space, index)) == 1 and not bearers.tie(index, before=True)]
    first: dict[str, int] = {}
    for index in later:
        word = _core(space, index)[0]
        if not bearers.tie(index, before=False):
            if word in first and _agree(space, index, first[word]):
                space.tie(index, first[word], "exact")
            else:
                first.setdefault(word, index)


class _Bearers:
    """The people with full names, by each of the names that they bear."""

    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._exact: dict[tuple[str, ...], int] = {}
        self._by_name: defaultdict[str, list[int]] = defaultdict(list)
        self._mentions: dict[int, list[int]] = {}
        self._alone: defaultdict[int, int] = defaultdict(int)

    def add(self, index: int) -> None:
        """Tie a full name to the same name or a variant of it, or take note of a new person."""
        words = _core(self._space, index)
        known = self._exact.get(words)
        sieve = "exact"
        if known is None and len(words) == 2:
            known, sieve = self._exact.get((words[1], words[0])), "surname first"
        if known is None:
            known, sieve = self._variant(index, words), "variant of a full name"
        if known is None:
            known = index
            self._mentions[index] = []
        else:
            self._space.tie(index, known, sieve)
        self._mentions[known].append(index)
        if words not in self._exact:
            self._exact[words] = known
            for word in dict.fromkeys((words[-1], words[0], *_surname(words))):
                if known not in self._by_name[word]:
                    self._by_name[word].append(known)

    def tie(self, index: int, *, before: bool) -> bool:
        """Tie a name of one word to one of its bearers.

        Args:
            index: The name.
            before: Whether only those count whom the text has named in full already; else the one bearer, if there is but one.

        Returns:
            Whether it is tied.
        """
        space = self._space
        word = _core(space, index)[0]
        fit = [
            one for one in self._by_name.get(word, ()) if _agree(space, index, one) and self._is_due(index, one, before=before)
        ]
        if not fit or (not before and len(fit) > 1):
            return False
        best = max(fit, key=lambda one: (bisect_left(self._mentions[one], index) + self._alone[one], self._mentions[one][0]))
        self._alone[best] += 1
        space.tie(index, best, "surname" if _core(space, best)[0] != word else "given name")
        return True

    def _is_due(self, index: int, one: int, *, before: bool) -> bool:
        """Whether a bearer may be called by one name here.

        Who is named in full only later is another where the words around the name alone suggest the other gender, or where both
        stand in one sentence: "Brontë was the daughter of Patrick Brontë".
        """
        space = self._space
        if _core(space, one)[-1] == space.items[index].words[-1] and len(self._mentions[one]) == 1 and _is_relative(space, one):
            return False
        if before:
            return self._mentions[one][0] < index
        tokens, item = space.reading.tokens, space.items[index]
        if tokens[item.head].sentence == tokens[space.items[self._mentions[one][0]].head].sentence:
            return False
        genders = {item.lean if given_gender(item.words[0]) is None else "", space.facts(one).gender} - {""}
        return len(genders) < 2

    def _variant(self, index: int, words: tuple[str, ...]) -> int | None:
        for other in self._by_name.get(words[-1], ()):
            if _is_variant(words, _core(self._space, other)) and _agree(self._space, index, other):
                return other
        for other in self._by_name.get(words[0], ()):
            if _is_prefix(words, _core(self._space, other)):
                return other
        return None


def _is_relative(space: Workspace, index: int) -> bool:
    """Whether a name is introduced as that of somebody's relative ("daughter of …", "her brother …", "married …").

    It is then rather the other, of whom the text tells, who is called by the surname that they share.
    """
    reading = space.reading
    token = reading.tokens[space.items[index].head]
    above = reading.tokens[token.head]
    described = [token.lemma for token in reading.below(token.index, "appos", "compound", "nmod")]
    if token.dep == "appos":
        described.append(above.lemma)
    if token.dep == "pobj" and above.lemma == "of":
        described.append(reading.tokens[above.head].lemma)
    if token.dep == "dobj" and above.lemma in {"marry", "wed", "divorce"}:
        return True
    return any((known := noun(lemma)) is not None and known.role == "kin" for lemma in described)


def _core(space: Workspace, index: int) -> tuple[str, ...]:
    """The words of a name without suffixes ("Jr.", "III")."""
    words = space.items[index].words
    suffixes = words_of("titles", "suffix", "words")
    while len(words) > 1 and (words[-1] in suffixes or not words[-1][0].isalpha()):
        words = words[:-1]
    return words


def _agree(space: Workspace, left: int, right: int) -> bool:
    genders = {space.facts(left).gender, space.facts(right).gender} - {""}
    return len(genders) < 2


def _surname(words: tuple[str, ...]) -> tuple[str, ...]:
    """Hyphens and particles are tokens of their own: "Ban Ki-moon", "al-Assad", "van Gogh"."""
    parts = [word for word in words[1:] if len(word) > 2 and word[0].isalpha()]
    return tuple(parts[-1:])


def _is_variant(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two names may be of one: "George W. Bush" and "George Bush", "J. Doe" and "Jane Doe"."""
    if left[-1] != right[-1]:
        return False
    short, long = sorted((left, right), key=len)
    if _fits(short[0], long[0]):
        return len(short) == 2 or all(any(_fits(word, other) for other in long[1:-1]) for word in short[1:-1])
    return len(long) > len(short) and len(short[0]) > 2 and short[0] in long[1:-1]


def _fits(left: str, right: str) -> bool:
    if left == right:
        return True
    initial, full = sorted((left.rstrip("."), right.rstrip(".")), key=len)
    return len(initial) == 1 and full.startswith(initial)


def _is_prefix(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    short, long = sorted((left, right), key=len)
    return len(short) > 1 and long[: len(short)] == short
