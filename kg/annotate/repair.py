"""What the name recogniser gets wrong in one sentence and right in another, put right from the document as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from kg.annotate.joints import listed
from kg.annotate.tree import sound
from kg.model import Name, Token

__all__ = ["repaired"]

_PERSON: Final = "PERSON"
_UNSURE: Final = frozenset({"ORG", "PRODUCT", "WORK_OF_ART", "FAC", "LAW", "EVENT", "NORP"})
"""Classes that a surname on its own is mistaken for; a place it may well be."""
_EDGES: Final = frozenset({"PUNCT", "ADP", "CCONJ"})
_VERBS: Final = frozenset({"VERB", "AUX"})
_ACTING: Final = frozenset({"nsubj", "nsubjpass", "poss", "dobj", "dative"})
"""What a person is in a sentence and a month is not."""
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_MODIFIERS: Final = frozenset({"nmod", "compound"})
_ARGUMENTS: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr"})


def repaired(tokens: list[Token], names: list[Name]) -> tuple[tuple[Token, ...], tuple[Name, ...]]:
    """Repair names and the labels of their tokens.

    Marks, prepositions and sums at the edge of a name are cut off; a surname that is a month's name as well ("Theresa May")
    joins the name before it, a hyphened given name the family name ("Moon Jae-in"); two names that a hyphen joins are two; and a
    surname that stands alone is a person if the document has the full name somewhere. A person's name has one head.

    Args:
        tokens: All tokens of a document.
        names: What the recogniser found in them, in order.

    Returns:
        Both, put right.
    """
    trimmed = list(filter(None, (_trimmed(tokens, name) for name in names)))
    better = list(_joined(tokens, _completed(tokens, trimmed)))
    surnames = _surnames(tokens, better)
    better = list(_parted(tokens, better, surnames))
    better = [replace(name, label=_PERSON) if _is_person(tokens, name, surnames) else name for name in better]
    better = sorted([*better, *_missed(tokens, better, surnames)], key=lambda name: name.start)
    labels = {at: name.label for name in better for at in range(name.start, name.end)}
    return tuple(_labelled(token, labels.get(token.index, "")) for token in _headed(tokens, better)), tuple(better)


def _labelled(token: Token, label: str) -> Token:
    """A token with its label; a particle in a name is no verb ("Isabel dos Santos")."""
    if label == _PERSON and token.pos in _VERBS and token.text in listed("particles"):
        return replace(token, label=label, pos="PROPN", tag="NNP")
    return token if token.label == label else replace(token, label=label)


def _headed(tokens: list[Token], names: list[Name]) -> list[Token]:
    """Persons' names under one head, and apart from the names that they are coordinated with; bodies' names in one piece."""
    changed: dict[int, Token] = {}
    for name in names:
        if name.label == "ORG":
            changed |= _in_one_piece(tokens, name)
        elif name.label == _PERSON:
            changed |= _under_last(tokens, name) or _apart(tokens, name)
    if not changed:
        return tokens
    moved = [changed.get(token.index, token) for token in tokens]
    under = {
        token.index: token.head for token in changed.values() if token.dep == "compound" and tokens[token.index].dep in _ARGUMENTS
    }
    headed = [
        replace(token, head=under[token.head]) if token.head in under and token.index not in changed else token for token in moved
    ]
    return sound(tokens, headed)


def _under_last(tokens: list[Token], name: Name) -> dict[int, Token]:
    """Words of a name that the parser took for two arguments alike ("Viktor" and "Orban"): all go under the last of them."""
    return {
        first.index: replace(first, head=second.index, dep="compound")
        for first, second in pairwise(tokens[name.start : name.end])
        if first.dep in _ARGUMENTS and (first.head, first.dep) == (second.head, second.dep)
    }


def _in_one_piece(tokens: list[Token], name: Name) -> dict[int, Token]:
    """Prepositions within a body's name hang on the noun before them ("the Union for the Total Independence of Angola")."""
    inside = range(name.start, name.end)
    return {
        at: replace(tokens[at], head=at - 1, dep="prep")
        for at in inside[1:-1]
        if tokens[at].pos == "ADP"
        and tokens[at].head not in inside
        and tokens[at - 1].pos in _NOUNS
        and tokens[at - 1].head != at
    }


def _apart(tokens: list[Token], name: Name) -> dict[int, Token]:
    """In "Chancellor Merkel and Prime Minister May met" the parser put "Merkel" below "May", and the title beside her."""
    inside = range(name.start, name.end)
    head = next((tokens[at] for at in inside if tokens[at].head not in inside), None)
    title = tokens[name.start - 1] if name.start else None
    if head is None or title is None or title.dep != "conj" or title.pos not in _NOUNS:
        return {}
    other = tokens[title.head]
    if other.head != head.index or other.dep not in _MODIFIERS:
        return {}
    return {
        other.index: replace(other, head=head.head, dep=head.dep),
        title.index: replace(title, head=head.index, dep="compound"),
        head.index: replace(head, head=other.index, dep="conj"),
    }


def _trimmed(tokens: list[Token], name: Name) -> Name | None:
    start, end = name.start, _before_amount(tokens, name)
    while start < end and tokens[start].pos == "PUNCT":
        start += 1
    edges = _EDGES | _VERBS if name.label == _PERSON else _EDGES
    while end > start and tokens[end - 1].pos in edges:
        end -= 1
    if (start, end) == (name.start, name.end):
        return name
    return Name(start, end, name.label) if start < end else None


def _before_amount(tokens: list[Token], name: Name) -> int:
    """Where a name ends that the recogniser runs into a sum: "Meta 1.2 billion euros"."""
    if tokens[name.end - 1].lemma not in listed("currencies"):
        return name.end
    return next((at for at in range(name.start + 1, name.end) if tokens[at].pos == "NUM"), name.end)


def _completed(tokens: list[Token], names: list[Name]) -> Iterator[Name]:
    """The names with what was left out of them; one that is the rest of the name before it is no name of its own."""
    ends = {at: name.end for name in names for at in range(name.start, name.end)}
    reached = 0
    for name in names:
        if name.start >= reached:
            longer = _lengthened(tokens, name)
            found = longer if ends.get(longer.end - 1, longer.end) <= longer.end else name
            reached = found.end
            yield found


def _lengthened(tokens: list[Token], name: Name) -> Name:
    """A person's name with the part that the recogniser left out: "der Leyen", a hyphened given name."""
    if name.label == _PERSON and tokens[name.end - 1].text.lower() in listed("particles"):
        return replace(name, end=_after_particles(tokens, name))
    if name.label == _PERSON and name.end < len(tokens) and tokens[name.end - 1].text in listed("families"):
        given = tokens[name.end]
        if not given.label and "-" in given.text and given.text[0].isupper() and given.sentence == tokens[name.start].sentence:
            return replace(name, end=name.end + 1)
    return name


def _after_particles(tokens: list[Token], name: Name) -> int:
    """Where a name ends of which the recogniser took a particle for the end ("Ursula von")."""
    end = name.end
    while end < len(tokens) and tokens[end].text in listed("particles"):
        end += 1
    whole = end < len(tokens) and tokens[end].text[0].isupper() and tokens[end].sentence == tokens[name.start].sentence
    return end + 1 if whole else name.end


def _joined(tokens: list[Token], names: Iterable[Name]) -> Iterator[Name]:
    """The names, where a given name and a month right after it are one person."""
    last: Name | None = None
    for name in names:
        found = name
        if _is_surname(tokens, name):
            found = Name(name.start - 1, name.end, _PERSON)
            if last is not None and last.end > found.start:
                last = None
        if last is not None:
            yield last
        last = found
    if last is not None:
        yield last


def _is_surname(tokens: list[Token], month: Name) -> bool:
    """Whether what was taken for a month goes with a given name before it ("Theresa May")."""
    if month.label != "DATE" or month.end - month.start > 1 or tokens[month.start].text not in listed("months"):
        return False
    given, after = tokens[max(month.start - 1, 0)], tokens[month.end : month.end + 1]
    before = tokens[max(month.start - 2, 0)]
    if given.pos != "PROPN" or given.sentence != tokens[month.start].sentence or any(token.pos == "NUM" for token in after):
        return False
    if given.label == _PERSON:
        return before.label != _PERSON or before.index == given.index
    return not given.label and given.dep == "compound" and given.head == month.start


def _surnames(tokens: list[Token], names: list[Name]) -> frozenset[str]:
    """The last words of full names of people."""
    full = (tokens[name.end - 1].text for name in names if name.label == _PERSON and name.end - name.start > 1)
    return frozenset(word for word in full if len(word) > 2 and word.istitle())


def _parted(tokens: list[Token], names: list[Name], surnames: frozenset[str]) -> Iterator[Name]:
    """The names, where two that the document has apart and a hyphen joins ("Merkel-Macron") are two."""
    alone = {tokens[name.start].text: name.label for name in names if name.end - name.start == 1}
    for name in names:
        first, last = tokens[name.start], tokens[name.end - 1]
        if name.end - name.start == 3 and tokens[name.start + 1].text == "-":
            labels = [_PERSON if word.text in surnames else alone.get(word.text) for word in (first, last)]
            if labels[0] and labels[1]:
                yield Name(name.start, name.start + 1, labels[0])
                yield Name(name.end - 1, name.end, labels[1])
                continue
        yield name


def _is_person(tokens: list[Token], name: Name, surnames: frozenset[str]) -> bool:
    token = tokens[name.start]
    if name.end - name.start > 1 or token.text not in surnames:
        return False
    return name.label in _UNSURE or (name.label == "DATE" and token.dep in _ACTING)


def _missed(tokens: list[Token], names: list[Name], surnames: frozenset[str]) -> Iterator[Name]:
    """Surnames that stand alone and were not found."""
    if not surnames:
        return
    named = {at for name in names for at in range(name.start, name.end)}
    for at, token in enumerate(tokens):
        if token.text in surnames and token.pos == "PROPN" and at not in named:
            beside = tokens[max(at - 1, 0) : at] + tokens[at + 1 : at + 2]
            if not any(other.pos == "PROPN" for other in beside):
                yield Name(at, at + 1, _PERSON)
