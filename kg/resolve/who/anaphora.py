"""Sieves for pronouns of the third person.

Each pronoun looks back over a bounded window and takes the entity with the highest salience (after Lappin & Leass 1994) among those
that agree in person, number, gender and class and that the binding principles allow (Chomsky 1981: a reflexive is bound in its
clause, any other pronoun is not).
"""

from __future__ import annotations

from kg.model import EntityKind, MentionKind
from kg.resolve.who.grammar import clause, ladder, subject
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_pronouns"]

_SENTENCES = 4
_REACH = 60
_ROLE = {
    "nsubj": 4.0,
    "nsubjpass": 3.5,
    "poss": 2.5,
    "dobj": 2.0,
    "dative": 2.0,
    "agent": 1.5,
    "pobj": 1.5,
    "attr": 0.5,
    "appos": 1.0,
    "conj": 2.0,
}
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_THIRD = frozenset(
    [
        "he",
        "him",
        "his",
        "himself",
        "she",
        "her",
        "hers",
        "herself",
        "it",
        "its",
        "itself",
        "they",
        "them",
        "their",
        "theirs",
        "themselves",
    ]
)


def tie_pronouns(space: Workspace) -> None:
    """Tie third-person pronouns, from the first to the last, each with the help of those before.

    Args:
        space: The workspace.
    """
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.PRONOUN and item.words[0] in _THIRD:
            best = _antecedent(space, index)
            if best is not None:
                space.tie(index, best, "pronoun")


def _antecedent(space: Workspace, index: int) -> int | None:
    item = space.items[index]
    reading = space.reading
    if item.words[0].endswith(("self", "selves")):
        bound = subject(reading, clause(reading, item.head))
        if bound is not None and bound in space.at and _agrees(space, index, space.at[bound]):
            return space.at[bound]
    here = reading.tokens[item.head].sentence
    above = set(ladder(reading, item.head))
    scores: dict[int, tuple[float, int]] = {}
    for other in range(index - 1, max(-1, index - _REACH), -1):
        antecedent = space.items[other]
        if here - reading.tokens[antecedent.head].sentence > _SENTENCES:
            break
        if antecedent.head in above or not _agrees(space, index, other) or _bound(space, index, other):
            continue
        root = space.find(other)
        score = _salience(space, index, other)
        if root not in scores or scores[root][0] < score:
            scores[root] = (score, other)
    if not scores:
        return None
    return max(scores.values())[1]


def _agrees(space: Workspace, index: int, other: int) -> bool:
    item, facts = space.items[index], space.facts(other)
    form = item.words[0]
    if space.items[other].kind is MentionKind.PRONOUN and space.items[other].words[0] not in _THIRD:
        return False
    if form.startswith("it"):
        return facts.sort in {None, EntityKind.ORGANIZATION, EntityKind.STATE, EntityKind.PLACE} and not facts.plural
    if form.startswith("the"):
        return facts.plural or facts.sort is EntityKind.ORGANIZATION
    return facts.sort is EntityKind.PERSON and not facts.plural and (not facts.gender or facts.gender == item.gender)


def _bound(space: Workspace, index: int, other: int) -> bool:
    """Whether binding forbids it: both are arguments of one verb, or one lies inside the other."""
    reading = space.reading
    mine, theirs = (
        reading.tokens[space.items[index].head],
        reading.tokens[space.items[other].head],
    )
    if mine.dep == "poss":
        return False
    return (
        clause(reading, mine.index) == clause(reading, theirs.index) and theirs.dep != "poss" and mine.sentence == theirs.sentence
    )


def _salience(space: Workspace, index: int, other: int) -> float:
    reading = space.reading
    mine, theirs = (
        reading.tokens[space.items[index].head],
        reading.tokens[space.items[other].head],
    )
    facts = space.facts(other)
    score = _ROLE.get(theirs.dep, 0.0)
    score -= 1.5 * (mine.sentence - theirs.sentence)
    if mine.dep in _SUBJECTS and theirs.dep in _SUBJECTS:
        score += 1.0
    score += 0.3 * min(5, len(facts.members))
    score += 1.0 if facts.named else 0.0
    score += 1.0 if facts.gender and facts.gender == space.items[index].gender else 0.0
    return score - 0.02 * (mine.index - theirs.index)
