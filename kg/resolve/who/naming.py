"""Sieves that tie names: the same words, parts of a full name, acronyms, short forms of a body's name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.model import EntityKind, MentionKind
from kg.resolve import gazetteer
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.people import tie_people
from kg.resolve.who.telling import told_word
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_names"]


def tie_names(space: Workspace) -> None:
    """Tie all names and demonyms of a document.

    Args:
        space: The workspace; its candidates are tied in place.
    """
    _same(space)
    tie_people(space)
    _acronyms(space)
    _short(space)


def _same(space: Workspace) -> None:
    seen: dict[tuple[str, ...], int] = {}
    for index, item in enumerate(space.items):
        if item.kind not in {MentionKind.NAME, MentionKind.DEMONYM} or item.sort is EntityKind.PERSON:
            continue
        if item.listed is not None and item.sort is EntityKind.STATE:
            space.states.setdefault(item.listed.key, index)
        for key in _keys(item):
            if key in seen:
                space.tie(index, seen[key], _how(item))
            else:
                seen[key] = index


def _how(item: Candidate) -> str:
    if item.role == "metonymy":
        return "metonymy"
    return "demonym" if item.kind is MentionKind.DEMONYM else "exact"


def _keys(item: Candidate) -> list[tuple[str, ...]]:
    if item.listed is not None and item.listed.kind is item.sort:
        return [(str(item.sort), item.listed.key)]
    words = tuple(word for word in item.words if word != "the")
    if item.role == "inside" and item.sort is EntityKind.PLACE:
        return [("namesake", *words)]
    while len(words) > 1 and words[-1] in words_of("organizations", "names", "legal"):
        words = words[:-1]
    if item.sort is EntityKind.ORGANIZATION and "of" in words[1:-1]:
        # "Ministry of Foreign Affairs" and "Foreign Ministry" are one where a document has both.
        cut = words.index("of")
        rest = tuple(word for word in words[cut + 1 :] if word not in {"affairs", "the"})
        return [("name", *words), ("turned", *rest, *words[:cut])]
    if item.sort is EntityKind.ORGANIZATION:
        # "the Italian Supreme Court" is "the Supreme Court" of a text.
        words = words[_state_words(words) :]
    turned = [("turned", *words)] if item.sort is EntityKind.ORGANIZATION and len(words) > 1 else []
    return [("name", *words), *turned]


def _state_words(words: tuple[str, ...]) -> int:
    """How many words before the name of a body, of two words or more, are those of its state."""
    for count in range(min(2, len(words) - 2), 0, -1):
        form = " ".join(words[:count]).title()
        if gazetteer.state_of_people(form) or gazetteer.state_named(form):
            return count
    return 0


def _acronyms(space: Workspace) -> None:
    """Tie acronyms: "the African National Congress (ANC)", "MFA" for "ministry of foreign affairs"."""
    known: dict[str, int] = {}
    minor = words_of("organizations", "names", "minor")
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.NAME and len(item.words) > 1 and item.sort is not EntityKind.PERSON:
            known.setdefault("".join(word[0] for word in item.words if word not in minor and word[0].isalnum()), index)
    bracketed = _bracketed(space)
    for index, item in enumerate(space.items):
        if (
            item.kind is not MentionKind.NAME
            or len(item.words) != 1
            or item.listed is not None
            or item.sort not in {EntityKind.ORGANIZATION, EntityKind.PLACE}
        ):
            continue
        word = item.words[0]
        if word in bracketed:
            space.tie(index, bracketed[word], "acronym in brackets")
        elif space.reading.tokens[item.head].text.isupper() and len(word) > 1 and word.replace(".", "") in known:
            space.tie(index, known[word.replace(".", "")], "acronym")


def _bracketed(space: Workspace) -> dict[str, int]:
    """Short forms in brackets right after a longer name, and before one in brackets: "… Front (FIS)", "CEI (… Conference)"."""
    found: dict[str, int] = {}
    tokens = space.reading.tokens
    ends = {
        item.end: index
        for index, item in enumerate(space.items)
        if item.kind is MentionKind.NAME and item.sort is not EntityKind.PERSON and item.role != "inside"
    }
    for index, item in enumerate(space.items):
        if item.kind is not MentionKind.NAME or item.sort is EntityKind.PERSON or item.start <= 1 or item.end >= len(tokens):
            continue
        if tokens[item.start - 1].text not in {"(", "["} or tokens[item.end].text not in {")", "]"} or item.start - 1 not in ends:
            continue
        outer = ends[item.start - 1]
        short, long = sorted((index, outer), key=lambda each: len(space.items[each].words))
        if len(space.items[short].words) == 1 < len(space.items[long].words) and _abbreviates(space, short, long):
            found.setdefault(space.items[short].words[0], long)
            space.tie(short, long, "acronym in brackets")
    return found


def _abbreviates(space: Workspace, short: int, long: int) -> bool:
    text = space.reading.tokens[space.items[short].head].text
    return text.isupper() or space.items[long].words[0][0] == space.items[short].words[0][0]


def _short(space: Workspace) -> None:
    """Tie one word of a longer name alone: "Stanford" after "Stanford University", "the Court" and "the Pirates" to the last."""
    longer: defaultdict[str, set[int]] = defaultdict(set)
    last: dict[str, int] = {}
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.NAME and item.sort is EntityKind.ORGANIZATION and len(item.words) > 1:
            longer[item.words[0]].add(space.find(index))
    for index, item in enumerate(space.items):
        if item.kind is not MentionKind.NAME or item.sort is not EntityKind.ORGANIZATION:
            continue
        if len(item.words) > 1:
            last.update(dict.fromkeys(_tails(space, item), index))
            continue
        roots = sorted({space.find(root) for root in longer.get(item.words[0], ())})
        if len(roots) == 1 and item.words[0] not in words_of("organizations", "names", "organization"):
            space.tie(index, roots[0], "short form")
        elif space.free(index) and item.listed is None and item.words[0] in last:
            space.tie(index, last[item.words[0]], "short form")


def _tails(space: Workspace, item: Candidate) -> Iterator[str]:
    """The words of a body's name that may stand for it: what it is ("Court"), and what its members are called ("Pirates")."""
    word = told_word(item.words)
    if word is not None:
        yield word
    if space.reading.tokens[item.end - 1].tag == "NNPS":
        yield item.words[-1]
