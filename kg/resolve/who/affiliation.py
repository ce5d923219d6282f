"""Whom an entity belongs to or acts for: "Russian diplomats", "Merkel's spokesman", "protesters in Minsk"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from kg.model import EntityKind, MentionKind
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import conjuncts, is_prefixed, ladder
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.standing import is_neutral
from kg.resolve.who.telling import is_organ
from kg.resolve.who.workspace import Workspace

__all__ = ["Owner", "home", "listed_state", "located", "owners", "surroundings"]

Owner: TypeAlias = int | str
"""A candidate, by index, or the key of a state that no mention names."""

_BELONG = frozenset({"of", "from", "for", "at", "with", "to"})
_STATES = frozenset({EntityKind.STATE, EntityKind.ORGANIZATION})
_CLIMB = 4
_MODIFIERS = ("amod", "compound", "poss", "nmod")


def owners(space: Workspace, index: int) -> Iterator[Owner]:
    """What a mention's own words say it belongs to.

    Args:
        space: The workspace.
        index: A candidate.

    Yields:
        Candidates that are states, bodies or people, and keys of states.
    """
    item, reading = space.items[index], space.reading
    if item.kind is MentionKind.PRONOUN:
        return
    beside = item.kind is MentionKind.NOMINAL and item.words[-1] in words_of("context", "nouns", "beside")
    said = [
        owner
        for other in (*_inner(space, item), *_modifiers(space, item))
        if not (beside and reading.tokens[space.items[other].head].dep == "poss")
        if not is_prefixed(reading, space.items[other].start)
        if not _sits_apart(item, space.items[other])
        for owner in _owner(space, other)
    ]
    if not said or item.role != "people":
        yield from listed_state(space, item)
    yield from said
    for preposition in [] if beside else reading.below(item.head, "prep"):
        if preposition.lemma in _BELONG and (item.kind is MentionKind.NOMINAL or preposition.lemma == "of"):
            for below in reading.below(preposition.index, "pobj"):
                for token in conjuncts(reading, below.index) if item.plural else [below.index]:
                    if token in space.at:
                        yield from _owner(space, space.at[token])


def _inner(space: Workspace, item: Candidate) -> Iterator[int]:
    """The candidates within a mention: "Bosnian" in "Bosnian Serbs"."""
    for token in range(item.start, item.end):
        if token != item.head and token in space.at:
            yield space.at[token]


def _modifiers(space: Workspace, item: Candidate) -> Iterator[int]:
    """What stands before a mention in its phrase: "Dutch" in "Dutch Finance Minister"."""
    stack = [item.head]
    while stack:
        for child in space.reading.below(stack.pop(), *_MODIFIERS):
            if child.tag == "WP$":
                yield from _antecedent(space, item)
            elif item.start <= child.index < item.end:
                stack.append(child.index)
            elif child.index in space.at:
                yield space.at[child.index]
            else:
                stack.append(child.index)


def _antecedent(space: Workspace, item: Candidate) -> Iterator[int]:
    """Whom "whose" means: what the clause describes that the mention stands in ("Turkey, whose troops invaded Cyprus")."""
    above = ladder(space.reading, item.head, limit=_CLIMB)
    verb = next((at for at in above if space.reading.tokens[at].dep == "relcl"), None)
    if verb is not None and space.reading.tokens[verb].head in space.at:
        yield space.at[space.reading.tokens[verb].head]


def listed_state(space: Workspace, item: Candidate) -> Iterator[str]:
    """The state of a people, or of a listed body that acts for a state or in its politics; "ethnic Turks" live in any.

    Args:
        space: The workspace.
        item: A mention.

    Yields:
        The key of the state, if there is one; a newspaper is no body of the state where it appears.
    """
    if item.listed is None or any(token.lemma.lower() == "ethnic" for token in space.reading.below(item.head, "amod")):
        return
    if item.role == "people":
        yield from _state_of(item.listed)
    elif item.sort is EntityKind.ORGANIZATION and item.listed.country is not None:
        words = tuple(item.listed.label.lower().split())
        if is_organ(words) or not words_of("organizations", "names", "movement").isdisjoint((*words, *item.words)):
            yield item.listed.country


def surroundings(space: Workspace, index: int) -> Iterator[Owner]:
    """What a mention of people or a body belongs to by where it is: "protesters in Minsk", "a newspaper based in Beirut".

    Args:
        space: The workspace.
        index: A candidate.

    Yields:
        As `owners`; nothing for those who are where they are on somebody else's behalf.
    """
    item = space.items[index]
    if (
        item.kind is not MentionKind.NOMINAL
        or item.words[-1] in words_of("context", "nouns", "posted")
        or item.sort is EntityKind.PLACE
    ):
        return
    yield from located(space, index)


def located(space: Workspace, index: int) -> Iterator[Owner]:
    """The state of the place that a mention is said to be in, by what hangs on it.

    Args:
        space: The workspace.
        index: A candidate.

    Yields:
        As `home`.
    """
    item, reading = space.items[index], space.reading
    for child in reading.below(item.head):
        inner = [child]
        if child.dep == "acl" and child.lemma in {"base", "operate", "live", "fight", "gather"}:
            inner = list(reading.below(child.index, "prep"))
        for preposition in inner:
            if preposition.dep == "prep" and preposition.lemma in {"in", "at", "across", "from", "throughout", "inside"}:
                for below in reading.below(preposition.index, "pobj"):
                    if below.index in space.at and not _sits_apart(item, space.items[space.at[below.index]]):
                        yield from home(space, space.at[below.index])


def _sits_apart(item: Candidate, place: Candidate) -> bool:
    """Whether a court sits in a city of all nations' courts, so that it is not of the city's state: "The Hague tribunal"."""
    return is_neutral(place) and item.words[-1] in words_of("context", "nouns", "tribunal")


def _owner(space: Workspace, other: int) -> Iterator[Owner]:
    facts = space.facts(other)
    if space.items[other].role == "inside" and facts.sort is not EntityKind.STATE:
        # The London School of Economics is no body of the city.
        return
    if facts.sort in _STATES:
        yield other
    elif facts.sort is EntityKind.PERSON:
        # A person owns only what the grammar says is his: no name that merely stands before another ("Putin-Trump").
        if space.reading.tokens[space.items[other].head].dep in {"poss", "pobj"} and not facts.plural:
            yield other
    elif facts.sort is EntityKind.GROUP:
        listed = space.items[other].listed
        if listed is not None:
            yield from _state_of(listed)
    elif facts.sort is EntityKind.PLACE:
        yield from home(space, other)


def _state_of(listed: Listed) -> Iterator[str]:
    if listed.kind is EntityKind.STATE:
        yield listed.key
    elif listed.country is not None:
        yield listed.country


def home(space: Workspace, other: int) -> Iterator[Owner]:
    """The state that a place lies in, or the state itself; for "a jail in Dili" and "Sindh province", that of what is named.

    Args:
        space: The workspace.
        other: A candidate, by index.

    Yields:
        A candidate that is a state, or the key of a state; nothing for what is no place.
    """
    facts, item = space.facts(other), space.items[other]
    if facts.sort is EntityKind.STATE:
        yield other
    elif facts.listed is not None:
        if facts.listed.country is not None:
            yield facts.listed.country
    elif item.kind is MentionKind.NOMINAL and facts.sort is EntityKind.PLACE:
        for part in (*_inner(space, item), *_modifiers(space, item), *_within(space, item)):
            named = space.facts(part)
            if named.sort is EntityKind.STATE:
                yield part
            elif named.listed is not None and named.listed.country is not None:
                yield named.listed.country


def _within(space: Workspace, item: Candidate) -> Iterator[int]:
    """What a place is said to be in or of: "Dili" of "a jail in Dili"."""
    for preposition in space.reading.below(item.head, "prep"):
        if preposition.lemma in {"in", "of", "near", "outside"}:
            for below in space.reading.below(preposition.index, "pobj"):
                if below.index in space.at:
                    yield space.at[below.index]
