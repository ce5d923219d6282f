"""What sort of mention may belong to the country that its sentence speaks of: a body, a power, its people; and what may not."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Token
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import is_prefixed
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.workspace import Workspace

__all__ = [
    "ATTACHED",
    "LOCAL",
    "governs",
    "is_anybody",
    "is_body",
    "is_elsewhere",
    "is_free",
    "is_movement",
    "is_neutral",
    "named_after_head",
]

LOCAL = frozenset({"in", "at", "near", "across", "throughout", "outside", "inside", "around"})
"""Prepositions of place."""

ATTACHED = frozenset({"amod", "compound", "poss", "nmod"})
"""How what stands before a noun hangs on it."""

_OTHERS = frozenset({"other", "another", "all", "every", "no"})
_INDEFINITE = frozenset({"a", "an", "another", "any", "no"})


def named_after_head() -> frozenset[str]:
    """The nouns for those who are called after the one who leads them: "the Obama administration", "the Marcos family"."""
    return words_of("nouns", "organization", "led") | words_of("context", "nouns", "household")


def is_movement(item: Candidate) -> bool:
    """Whether a name is that of an unlisted party or movement ("Homeland Union", "Islamic Salvation Front")."""
    if item.kind is not MentionKind.NAME or item.sort is not EntityKind.ORGANIZATION or item.listed is not None:
        return False
    cut = next((place for place, word in enumerate(item.words) if place and word in {"of", "for"}), len(item.words))
    return len(item.words) > 1 and item.words[cut - 1] in words_of("context", "nouns", "movement")


def is_body(item: Candidate) -> bool:
    """Whether a name is one that the bodies of any state have: "Parliament", "the Supreme Court", "Ministry of Defence"."""
    if item.kind is not MentionKind.NAME or item.sort is not EntityKind.ORGANIZATION or item.listed is not None:
        return False
    words = {word for word in item.words if word not in {"of", "the"}}
    return any(word in words_of("context", "nouns", "bodies") for word in words) and words <= (
        words_of("context", "nouns", "bodies") | words_of("context", "nouns", "bodily")
    )


def is_elsewhere(space: Workspace, index: int) -> bool:
    """Whether a nominal names another owner or place, is set apart as one of the others, or is abroad by calling."""
    item = space.items[index]
    if item.words[-1] in words_of("context", "nouns", "abroad") | words_of("context", "nouns", "beside"):
        return True
    if any(is_prefixed(space.reading, token) for token in range(item.start, item.end)) or _is_outside(space, item):
        return True
    return any(_sets_apart(space, item, token) for token in space.reading.below(item.head))


def _is_outside(space: Workspace, item: Candidate) -> bool:
    """Whether an adjective tells that a nominal is from elsewhere or several countries ("foreign troops", "a regional force")."""
    said = {token.lemma.lower() for token in space.reading.below(item.head, "amod")}
    if said & words_of("context", "nouns", "come"):
        return True
    if said & words_of("context", "nouns", "outside"):
        return item.words[-1] not in words_of("context", "nouns", "foreign_office")
    regional = said & words_of("context", "nouns", "regional")
    return bool(regional) and item.words[-1] in words_of("context", "nouns", "forces")


def _sets_apart(space: Workspace, item: Candidate, token: Token) -> bool:
    """Whether a dependent of a nominal tells whose or where it is ("the Obama administration"), or that it is another."""
    if token.dep == "poss" or token.lemma in _OTHERS:
        return True
    if token.dep == "amod" and _is_of_people(space, token):
        return True
    if token.dep in ATTACHED and token.index in space.at and _is_of_many(space.items[space.at[token.index]]):
        return True
    if token.dep != "prep":
        modifier = space.at.get(token.index) if token.dep in ATTACHED and item.words[-1] in named_after_head() else None
        return modifier is not None and space.facts(modifier).sort is EntityKind.PERSON
    if token.lemma == "of" and item.role == "office":
        return True
    if token.lemma == "of" and any(
        below.lemma in words_of("peoples", "nouns", "descent") for below in space.reading.below(token.index)
    ):
        return True
    if token.lemma in LOCAL or (token.lemma == "of" and item.role != "measure"):
        return any(below.index in space.at for below in space.reading.below(token.index, "pobj"))
    return False


def _is_of_people(space: Workspace, token: Token) -> bool:
    """Whether an adjective is that of a people without a state ("Kurdish fighters"), and not of a faith, which has no home."""
    stateless = token.label == "NORP" and token.index not in space.at
    return stateless and token.lemma.lower() not in words_of("peoples", "nouns", "faiths")


def is_neutral(item: Candidate) -> bool:
    """Whether a place is one where the bodies of all nations sit: The Hague."""
    return item.sort is EntityKind.PLACE and bool(item.words) and item.words[-1] in words_of("context", "nouns", "neutral")


def _is_of_many(modifier: Candidate) -> bool:
    """Whether an adjective is that of a continent or another region of several states ("West African leaders")."""
    if modifier.kind is not MentionKind.DEMONYM or modifier.listed is None:
        return False
    return modifier.listed.kind is EntityKind.PLACE and modifier.listed.country is None


def is_free(space: Workspace, index: int) -> bool:
    """Whether a nominal is a ruler with a name, who may speak of any state."""
    word = space.items[index].words[-1]
    return space.facts(index).named and word in words_of("nouns", "office", "rulers") and word != "minister"


def is_anybody(item: Candidate) -> bool:
    """Whether a nominal may mean people of any country."""
    return item.words[-1] in words_of("context", "nouns", "anybody")


def governs(space: Workspace, index: int) -> bool:
    """Whether a nominal is of the kind that a state has: its government, army, police, ministers, officials."""
    item = space.items[index]
    lemma = item.words[-1]
    determined = any(token.dep == "det" for token in space.reading.below(item.head))
    if item.plural and item.role == "office" and (not determined or lemma in words_of("nouns", "office", "rulers")):
        return lemma in words_of("context", "nouns", "voices") and not determined
    if any(token.lemma in _INDEFINITE for token in space.reading.below(item.head, "det")):
        return lemma in words_of("context", "nouns", "voices")
    return (
        lemma in words_of("nouns", "organization", "government")
        or item.role == "office"
        or lemma in words_of("context", "nouns", "powers")
    )
