"""Whom a name may mean, and the choice among namesakes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.model import EntityKind
from kg.resolve.gazetteer.forms import Forms, slug

__all__ = ["CONFIDENT", "UNSAID", "Candidate", "Gazetteer", "disambiguate"]

CONFIDENT = 0.6
"""The confidence from which a link is made."""

UNSAID = 30.0
"""The popularity of an entry that gives none."""

_UNKNOWN = 20.0
_PER_WORD = 5.0
_SHORTEST, _STEM = 4, 5
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody or something that a name may mean.

    Attributes:
        id: Wikidata item (``Q…``).
        kind: Its class.
        label: Its name.
        aliases: Its other names.
        description: A few words that tell it from its namesakes.
        popularity: How well known it is, on any scale that is the same for all.
    """

    id: str
    kind: EntityKind
    label: str
    aliases: tuple[str, ...] = ()
    description: str = ""
    popularity: float = UNSAID


class Gazetteer:
    """Candidates by name.

    Args:
        candidates: What the gazetteer lists.
    """

    def __init__(self, candidates: Iterable[Candidate]) -> None:
        listed = tuple(candidates)
        self._forms = Forms.grouped((form, one) for one in listed for form in (one.label, *one.aliases))
        self._sharing = Counter((one.kind, slug(one.label)) for one in listed)

    def candidates(self, name: str, kind: EntityKind | None = None) -> tuple[Candidate, ...]:
        """Those of this name, in the order of the file.

        Args:
            name: A name as it stands in a text.
            kind: The class wanted, if any.
        """
        return tuple(one for one in self._forms.get(name) or () if kind in (None, one.kind))

    def key(self, candidate: Candidate) -> str:
        """The last part of a candidate's IRI: its name, and its item too if the gazetteer lists others of that name."""
        name = slug(candidate.label)
        return name if self._sharing[candidate.kind, name] == 1 else f"{name}-{candidate.id.lower()}"


def disambiguate(candidates: Sequence[Candidate], context: Iterable[str]) -> tuple[Candidate, float]:
    """Choose among candidates of one name.

    Each weighs as much as it is popular, and five times as much for each word of its description that the text has, by its first
    five letters, the words of the name itself left out; against them stands the weight of somebody unknown. The confidence is the
    winner's share. (A popularity prior and the overlap of descriptions, after Lesk 1986, and Bunescu and Paşca 2006.)

    Args:
        candidates: At least one.
        context: Words of the text, in any form and case.

    Returns:
        The likeliest candidate (of equals, the first), and the confidence in it (0..1).
    """
    stems = {word.lower()[:_STEM] for word in context}
    weights = [_weight(one, stems) for one in candidates]
    best = max(range(len(weights)), key=weights.__getitem__)
    return candidates[best], weights[best] / (sum(weights) + _UNKNOWN)


def _weight(candidate: Candidate, stems: set[str]) -> float:
    """Popularity, times five for each word of the description that the text has."""
    return float((1 + candidate.popularity) * _PER_WORD ** len((_stems(candidate.description) - _stems(candidate.label)) & stems))


def _stems(text: str) -> set[str]:
    """The beginnings of the words of a text that are no short ones."""
    return {word.lower()[:_STEM] for word in _WORD.findall(text) if len(word) >= _SHORTEST}
