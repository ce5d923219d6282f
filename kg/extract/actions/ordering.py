"""The order of actions where the text says it: "after", "before", "followed by", "then", "whom they had arrested"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.resources import files

from kg.extract.actions.base import Action
from kg.extract.actions.coordination import series
from kg.model import Reading, Token

__all__ = ["order_of", "ordered"]

_VERBS = frozenset({"VERB", "AUX"})
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
_CLIMB, _REACH = 25, 8


def order_of(reading: Reading, triggers: Collection[int]) -> Iterator[tuple[int, int]]:
    """Pairs of actions whose order the text states.

    Args:
        reading: Tokens with their tree.
        triggers: The tokens that state actions.

    Yields:
        The earlier and the later trigger, each pair once.
    """
    known = frozenset(triggers)
    seen: set[tuple[int, int]] = set()
    for token in reading.tokens:
        for kind, first in _words().get(token.text.lower() if token.tag == "VBG" else token.lemma, ()):
            for pair in _pairs(reading, token, kind, first, known):
                if pair[0] != pair[1] and known.issuperset(pair) and pair not in seen:
                    seen.add(pair)
                    yield pair


def ordered(reading: Reading, by_head: Mapping[int, Action]) -> Iterator[tuple[Action, Action]]:
    """Pairs of different actions whose order the text states; its first word counts, and dates and denials outweigh it.

    Args:
        reading: Tokens with their tree.
        by_head: The action that each trigger reports.

    Yields:
        The earlier and the later action, each pair once.
    """
    seen: set[tuple[int, int]] = set()
    for first, then in order_of(reading, by_head):
        earlier, later = by_head[first], by_head[then]
        pair = earlier.head, later.head
        if earlier is later or pair in seen or pair[::-1] in seen or "Denied" in {earlier.status, later.status}:
            continue
        if earlier.dating.earliest and later.dating.latest and earlier.dating.earliest > later.dating.latest:
            continue
        seen.add(pair)
        yield earlier, later


@cache
def _words() -> dict[str, list[tuple[str, str]]]:
    """Lemma → its part of speech and which action comes first, as ``data/order.tsv`` says."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in files("kg.extract.actions").joinpath("data/order.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, lemma, first = line.split("\t")
            found.setdefault(lemma, []).append((kind, first))
    return found


def _pairs(reading: Reading, token: Token, kind: str, first: str, known: frozenset[int]) -> Iterator[tuple[int, int]]:
    if kind == "link":
        main, complements = _linked(reading, token, known)
        for other in complements if main is not None else ():
            assert main is not None
            yield (other, main) if first == "complement" else (main, other)
    elif kind == "verb" and token.pos == "VERB":
        for subject, other in _arguments(reading, token, known):
            yield (other, subject) if first == "object" else (subject, other)
    elif kind == "perfect" and token.dep == "aux" and token.tag == "VBD" and reading.tokens[token.head].dep == "relcl":
        told = _known_above(reading, reading.tokens[token.head].head, known)
        if told is not None and reading.tokens[told].tag == "VBD":
            yield (token.head, told) if first == "complement" else (told, token.head)
    elif kind == "adverb" and token.dep in ("advmod", "npadvmod"):
        later = _known_above(reading, token.head, known)
        earlier = None if later is None else _previous(reading, later, known)
        if earlier is not None and later is not None:
            yield earlier, later


def _linked(reading: Reading, token: Token, known: frozenset[int]) -> tuple[int | None, list[int]]:
    """What a preposition or conjunction modifies, and the actions of its complement."""
    tokens = reading.tokens
    if (
        token.dep in ("mark", "advmod")
        and token.index < token.head
        and tokens[token.head].dep in ("advcl", "ccomp", "relcl", "acl", "pcomp")
    ):
        clause = tokens[token.head]
        main = _known_above(reading, clause.head, known)
        return main, [clause.index, *series(reading, clause.index)]
    found: list[int] = []
    for child in reading.below(token.index, "pobj", "dobj", "pcomp", "prep"):
        inner = [below.index for below in reading.below(child.index, "pobj")] if child.dep == "prep" else [child.index]
        found.extend(event for index in inner for event in _events(reading, index, known))
    if found:
        return _known_above(reading, token.head, known), found
    return _lost_clause(reading, token, known)


def _lost_clause(reading: Reading, token: Token, known: frozenset[int]) -> tuple[int | None, list[int]]:
    """Mends "after Washington on Thursday sanctioned …", where the parser takes "after Washington" for all there is."""
    end = reading.sentences[reading.tokens[token.index].sentence].end
    for at in range(token.index + 1, min(token.index + 1 + _REACH, end)):
        other = reading.tokens[at]
        if other.tag == "VBD" and at in known and not any(reading.below(at, *_SUBJECTS)):
            main = token.head
            while reading.tokens[main].pos not in _VERBS and reading.tokens[main].head != main:
                main = reading.tokens[main].head
            return main, [at, *series(reading, at)]
    return None, []


def _events(reading: Reading, index: int, known: frozenset[int]) -> list[int]:
    """The actions that a phrase means: its head, or what it is of ("a series of attacks"), and what is coordinated with it."""
    found = []
    stack = [index]
    while stack:
        at = stack.pop()
        if at in known:
            found.append(at)
        else:
            stack.extend(
                below.index
                for child in reading.below(at, "prep")
                if child.lemma == "of"
                for below in reading.below(child.index, "pobj")
            )
        stack.extend(child.index for child in reading.below(at, "conj"))
    return sorted(found)


def _known_above(reading: Reading, index: int, known: frozenset[int]) -> int | None:
    for _ in range(_CLIMB):
        if index in known:
            return index
        above = reading.tokens[index].head
        if above == index:
            return None
        index = above
    return None


def _arguments(reading: Reading, verb: Token, known: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The events between which a verb stands: subject and object, passives undone."""
    passive = any(reading.below(verb.index, "nsubjpass", "auxpass"))
    below = list(reading.below(verb.index, "agent", "prep"))
    agents = [inner.index for child in below if child.lemma == "by" for inner in reading.below(child.index, "pobj")]
    goals = [inner.index for child in below if child.lemma == "to" for inner in reading.below(child.index, "pobj")]
    if passive or (verb.dep == "acl" and agents):
        subjects = agents
        objects = [child.index for child in reading.below(verb.index, "nsubjpass")] or [verb.head]
    else:
        subjects = [child.index for child in reading.below(verb.index, "nsubj", "csubj")]
        objects = [child.index for child in reading.below(verb.index, "dobj")] + goals
    for subject in subjects:
        for other in objects:
            yield from ((a, b) for a in _events(reading, subject, known) for b in _events(reading, other, known))


def _previous(reading: Reading, later: int, known: frozenset[int]) -> int | None:
    """The action before one with "then": the verb that it is coordinated with, or the main verb of the sentence before."""
    token = reading.tokens[later]
    if token.dep in ("conj", "dep"):
        return _known_above(reading, token.head, known)
    if token.index == reading.sentences[token.sentence].root and token.sentence > 0:
        root = reading.sentences[token.sentence - 1].root
        return root if root in known else None
    return None
