"""How salient a mention is for a pronoun: grammatical role, distance, place in the tree, what the text speaks of most.

The weights stand in ``data/salience.toml``.
"""

from __future__ import annotations

from functools import cache

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.who.grammar import SUBJECTS, ladder, subject
from kg.resolve.who.lexicon import table, words_of
from kg.resolve.who.workspace import Facts, Workspace

__all__ = ["role", "salience", "weights"]

_OBJECTS = frozenset({"dobj", "dative", "oprd"})
_PATIENTS = frozenset({"dobj", "nsubjpass"})
_DISTANCE = (0.0, 1.5, 3.5, 4.5, 5.5, 6.5)
_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN", "PRON"})


@cache
def weights() -> dict[str, float]:
    """What each circumstance adds."""
    terms: dict[str, float] = table("salience")["terms"]
    return terms


@cache
def _roles(where: str, mine: str) -> dict[str, float]:
    tables: dict[str, dict[str, float]] = table("salience")[where]
    return tables.get(mine, tables["object"])


def role(reading: Reading, index: int) -> str:
    """The grammatical role of a noun: ``subject``, ``object``, ``oblique``, ``possessor`` or ``other``.

    A conjunct and an apposition have the role of what they are joined to.
    """
    token = reading.tokens[index]
    for _ in range(4):
        if token.dep not in {"conj", "appos"} or reading.tokens[token.head].pos not in _NOUNS:
            break
        token = reading.tokens[token.head]
    if token.dep in SUBJECTS:
        return "subject"
    if token.dep in _OBJECTS:
        return "object"
    if token.dep == "pobj":
        return "oblique"
    return "possessor" if token.dep == "poss" else "other"


def salience(space: Workspace, index: int, other: int) -> float:
    """How much speaks for a mention as a pronoun's antecedent.

    Args:
        space: The workspace.
        index: The pronoun.
        other: The mention, which agrees with it.

    Returns:
        A score; only its order counts.
    """
    reading = space.reading
    mine, theirs = reading.tokens[space.items[index].head], reading.tokens[space.items[other].head]
    where = "here" if mine.sentence == theirs.sentence else "before"
    score = _roles(where, role(reading, mine.index))[role(reading, theirs.index)]
    score -= _DISTANCE[min(mine.sentence - theirs.sentence, 5)] if where == "before" else 0.0
    score += weights()["token"] * min(40, abs(mine.index - theirs.index))
    score += _prominence(reading, theirs)
    if where == "here":
        score += _command(reading, mine, theirs)
    elif space.items[index].plural and _undergoes(reading, mine, theirs):
        score += weights()["undergoing"]
    return score + _entity(space, index, other)


def _undergoes(reading: Reading, mine: Token, theirs: Token) -> bool:
    """Whether to those to whom something was done something is done again: "police held ten men. They were freed"."""
    if mine.dep != "nsubjpass" or theirs.dep not in _PATIENTS:
        return False
    now, before = reading.tokens[mine.head].lemma, reading.tokens[theirs.head].lemma
    return now in words_of("verbs", "object", "counted") or before in words_of("verbs", "object", "held")


def _prominence(reading: Reading, theirs: Token) -> float:
    """What takes prominence from a mention: it is one of several joined, an aside in brackets, a modifier."""
    score = 0.0
    if theirs.dep == "conj":
        score += weights()["conjunct"]
    elif any(reading.tokens[child].dep == "conj" for child in reading.children[theirs.index]):
        score += weights()["joined"]
    if theirs.dep in {"appos", "compound", "nmod", "dep"}:
        score += weights()["modifier"]
    if any(reading.tokens[index].text == "(" for index in range(max(0, theirs.index - 3), theirs.index)):
        score += weights()["bracketed"]
    return score


def _command(reading: Reading, mine: Token, theirs: Token) -> float:
    """What it adds that an antecedent in the same sentence stands above the pronoun in the tree."""
    above = ladder(reading, mine.index)
    if mine.dep == "poss":
        noun = reading.tokens[mine.head]
        if noun.dep == "conj" and noun.head == theirs.index:
            return weights()["sibling"]
        if theirs.dep == "dobj" and _credited(reading, above, theirs.head):
            return weights()["credited"]
    if theirs.dep == "poss" and theirs.head in above:
        return weights()["owner"]
    verbs = [index for index in above if reading.tokens[index].pos in _VERBS]
    if theirs.index in above or theirs.dep == "dobj":
        # "A nurse who is proud of her son", "urged the minister to publish his diary".
        return weights()["described"] if verbs and subject(reading, verbs[0]) == theirs.index else 0.0
    if theirs.dep not in SUBJECTS or theirs.head not in above:
        return 0.0
    return _depth(reading, mine, verbs, verbs.index(theirs.head) if theirs.head in verbs else 0)


def _depth(reading: Reading, mine: Token, verbs: list[int], depth: int) -> float:
    """What the subject of the pronoun's clause, or of a clause above it, gets."""
    if depth == 0:
        return weights()["clause"]
    link = reading.tokens[verbs[depth - 1]].dep
    score = weights()["matrix"] if depth == 1 else weights()["far"]
    if link == "ccomp" and mine.dep == "poss":
        score += weights()["reported"]
    return score + weights()["controlled"] if link in {"pcomp", "xcomp"} else score


def _credited(reading: Reading, above: list[int], verb: int) -> bool:
    """Whether a possessive stands in what somebody is judged for: "praised the mayor for his courage"."""
    if verb not in above:
        return False
    return any(reading.tokens[index].lemma in {"for", "recognition"} for index in above[: above.index(verb)])


def _entity(space: Workspace, index: int, other: int) -> float:
    """What is known of the entity adds: how often it was mentioned before, by what, and its gender."""
    facts, pronoun, antecedent = space.facts(other), space.items[index], space.items[other]
    score = weights()["mention"] * min(5, sum(member < index for member in facts.members[:8]))
    if facts.named:
        score += weights()["named"]
    elif not facts.lemmas:
        score += weights()["unnamed"]
    if antecedent.kind is MentionKind.NAME and len(antecedent.words) == 1:
        score += weights()["short"]
    if antecedent.kind is MentionKind.PRONOUN:
        score += weights()["pronoun"]
    if pronoun.plural and not facts.plural:
        score += weights()["body"]
    return score + _gender(facts, pronoun.gender)


def _gender(facts: Facts, gender: str) -> float:
    if not gender or facts.sort is not EntityKind.PERSON:
        return 0.0
    if facts.gender == gender:
        return weights()["gender"]
    if facts.gender or not facts.lean:
        return 0.0
    return weights()["lean"] if facts.lean == gender else weights()["against"]
