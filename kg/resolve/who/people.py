"""Sieves for people's names: variants of a full name, surnames and given names alone."""

from __future__ import annotations

from collections import defaultdict

from kg.model import EntityKind, MentionKind
from kg.resolve.who.lexicon import words_of
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
    bearers = _full_names(space, [index for index in people if len(_core(space, index)) > 1])
    later: list[int] = []
    first: dict[str, int] = {}
    for index in people:
        core = _core(space, index)
        if len(core) != 1:
            continue
        if not _single(space, index, bearers.get(core[0], []), before=True):
            later.append(index)
    for index in later:
        word = _core(space, index)[0]
        if not _single(space, index, bearers.get(word, []), before=False):
            if word in first and _agree(space, index, first[word]):
                space.tie(index, first[word], "exact")
            else:
                first.setdefault(word, index)


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


def _full_names(space: Workspace, names: list[int]) -> dict[str, list[int]]:
    """Tie variants of full names; returns surnames and given names → their bearers."""
    exact: dict[tuple[str, ...], int] = {}
    bearers: defaultdict[str, list[int]] = defaultdict(list)
    for index in names:
        words = _core(space, index)
        known = exact.get(words)
        if known is not None:
            space.tie(index, known, "exact")
            continue
        turned = exact.get((*words[1:], words[0]))
        if turned is not None and len(words) == 2:
            space.tie(index, turned, "surname first")
        exact[words] = index
        variant = next(
            (
                other
                for other in bearers.get(words[-1], ())
                if _variant(words, _core(space, other)) and _agree(space, index, other)
            ),
            None,
        )
        if variant is None:
            variant = next(
                (other for other in bearers.get(words[0], ()) if _prefix(words, _core(space, other))),
                None,
            )
        if variant is not None:
            space.tie(index, variant, "variant of a full name")
        for word in dict.fromkeys((words[-1], words[0], *_surname(words))):
            bearers[word].append(index)
    return bearers


def _surname(words: tuple[str, ...]) -> tuple[str, ...]:
    """Hyphens and particles are tokens of their own: "Ban Ki-moon", "al-Assad", "van Gogh"."""
    parts = [word for word in words[1:] if len(word) > 2 and word[0].isalpha()]
    return tuple(parts[-1:])


def _variant(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """ "George Bush" and "George W. Bush", "J. Smith" and "John Smith", "Jane Doe" and "Mary Jane Doe"."""
    if left[-1] != right[-1]:
        return False
    short, long = sorted((left, right), key=len)
    if _fits(short[0], long[0]):
        return all(any(_fits(word, other) for other in long[1:-1]) for word in short[1:-1]) or len(short) == 2
    return len(long) > len(short) and len(short[0]) > 2 and short[0] in long[1:-1]


def _fits(left: str, right: str) -> bool:
    if left == right:
        return True
    initial, full = sorted((left.rstrip("."), right.rstrip(".")), key=len)
    return len(initial) == 1 and full.startswith(initial)


def _prefix(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    short, long = sorted((left, right), key=len)
    return len(short) > 1 and long[: len(short)] == short


def _single(space: Workspace, index: int, bearers: list[int], *, before: bool) -> bool:
    """Tie a name of one word to one of its bearers; with ``before``, only to one that the text has named already."""
    roots: dict[int, int] = {}
    for bearer in bearers:
        if _agree(space, index, bearer) and (not before or bearer < index):
            roots.setdefault(space.find(bearer), bearer)
    if not roots or (not before and len(roots) > 1):
        return False
    best = max(
        roots,
        key=lambda root: (
            sum(member < index for member in space.facts(root).members),
            root,
        ),
    )
    word = space.items[index].words[0]
    space.tie(index, best, "surname" if _core(space, roots[best])[0] != word else "given name")
    return True
