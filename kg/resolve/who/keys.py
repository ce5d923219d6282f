"""How entities are called and keyed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from kg.model import EntityKind, MentionKind
from kg.resolve.who.grammar import plain
from kg.resolve.who.workspace import Workspace

__all__ = ["Keys", "labels", "slug"]

_CLEAN = re.compile(r"[^\w]+")
_BEST_FIRST = (MentionKind.NAME, MentionKind.NOMINAL, MentionKind.DEMONYM, MentionKind.PRONOUN)

_SUBJECTS = {"us": "we", "our": "we", "ours": "we", "me": "I", "my": "I", "them": "they", "their": "they", "your": "you"}
"""Pronouns as subjects, which is how a label reads best."""


def slug(text: str) -> str:
    """A name as part of an IRI: ASCII where it can be, lower case, words joined by hyphens."""
    decomposed = unicodedata.normalize("NFKD", text)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return _CLEAN.sub("-", bare.lower()).strip("-_")


def labels(space: Workspace, indexes: list[int]) -> tuple[str, set[str]]:
    """The best name of an entity, and its other names.

    Args:
        space: The workspace.
        indexes: The entity's candidates, in text order.

    Returns:
        The longest name, failing one the longest nominal, adjective or pronoun, of several the most frequent, then the first (a
        pronoun as a subject); and all the names.
    """
    texts: Counter[str] = Counter()
    for kind in _BEST_FIRST:
        texts.update(_written(space, index) for index in indexes if space.items[index].kind is kind and _calls(space, index))
        if texts:
            order = {text: -place for place, text in enumerate(texts)}
            best = max(texts, key=lambda text: (len(text.split()), texts[text], order[text]))
            best = _SUBJECTS.get(best.lower(), best) if kind is MentionKind.PRONOUN else best
            break
    else:
        best = _written(space, indexes[0])
    label = _counted(space, indexes[0], best) if len(indexes) == 1 else best
    return label, {_written(space, index) for index in indexes if space.items[index].kind is MentionKind.NAME}


def _calls(space: Workspace, index: int) -> bool:
    """Whether a mention may give the label: no mere measure, no other name introduced beside the first."""
    return space.items[index].role != "measure" and not (
        space.sieves[index].startswith("also known as") and _is_second(space, index)
    )


def _is_second(space: Workspace, index: int) -> bool:
    first = space.facts(index).first
    return first != index and space.items[first].kind is MentionKind.NAME


def _written(space: Workspace, index: int) -> str:
    """A mention's text; in a headline in capitals, as the parser read it ("Putin" for "PUTIN")."""
    item, tokens = space.items[index], space.reading.tokens
    text = plain(space.reading, item.start, item.end)
    read = " ".join(tokens[each].text for each in range(item.start, item.end))
    return read if text.isupper() and not read.isupper() else text


def _counted(space: Workspace, index: int, number: str) -> str:
    """The label of a bare number with what it counts: "40 Chinese students" for "40"."""
    kind = space.like.get(index)
    if kind is None:
        return number
    item, tokens = space.items[kind], space.reading.tokens
    words = [tokens[each] for each in range(item.start, item.end)]
    return " ".join([number, *(word.text for word in words if word.dep not in {"det", "nummod", "quantmod", "advmod", "poss"})])


class Keys:
    """Makes the keys of one document's entities, none twice.

    Args:
        document: The document's id.
    """

    def __init__(self, document: str) -> None:
        self._scope = f"{slug(document)}."
        self._given: set[tuple[EntityKind, str]] = set()

    def of(self, sort: EntityKind, label: str, *, named: bool, listed: str | None = None) -> str:
        """The key of an entity.

        Args:
            sort: Its class.
            label: Its label.
            named: Whether it has a name.
            listed: Its key in the gazetteer.

        Returns:
            The gazetteer's key; the slug of a full name, an acronym or a place; else one that begins with the document's id.
        """
        if listed is not None and (sort, listed) not in self._given:
            self._given.add((sort, listed))
            return listed
        full = named and (len(label.split()) > 1 or sort is EntityKind.PLACE or _is_acronym(sort, label))
        base = slug(label) or "unnamed"
        key = base if full else self._scope + base
        turn = 1
        while (sort, key) in self._given:
            turn += 1
            key = f"{self._scope}{base}-{turn}"
        self._given.add((sort, key))
        return key


def _is_acronym(sort: EntityKind, label: str) -> bool:
    return sort is EntityKind.ORGANIZATION and label.isupper() and len(label) > 1
