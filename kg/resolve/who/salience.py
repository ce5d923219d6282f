"""How salient a mention is for a pronoun: grammatical role, distance, parallelism, what the text speaks of most.

The scale is that of Lappin & Leass (1994, "An algorithm for pronominal anaphora resolution"): a subject outweighs an object, an
object an oblique, and recency all of them after a few sentences. The weights are round numbers set by hand.
"""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.who.grammar import SUBJECTS, ladder, subject
from kg.resolve.who.workspace import Workspace

__all__ = ["role", "salience"]

_OBJECTS = frozenset({"dobj", "dative", "oprd"})
_DISTANCE = (0.0, 1.5, 3.5, 4.5, 5.5, 6.5)
# What a role weighs, by the pronoun's own role: in its sentence, and in one before.
_HERE = {
    "subject": {"subject": 3.5, "object": 2.5, "oblique": 1.5, "possessor": 2.0, "other": 1.0},
    "possessor": {"subject": 3.0, "object": 2.5, "oblique": 1.5, "possessor": 2.5, "other": 1.5},
    "object": {"subject": 2.0, "object": 3.0, "oblique": 2.5, "possessor": 3.0, "other": 1.5},
}
_BEFORE = {
    "subject": {"subject": 4.5, "object": 1.5, "oblique": 0.5, "possessor": 1.5, "other": 1.0},
    "possessor": {"subject": 3.5, "object": 2.5, "oblique": 0.5, "possessor": 3.0, "other": 1.5},
    "object": {"subject": 3.5, "object": 3.0, "oblique": 1.5, "possessor": 2.5, "other": 1.5},
}
W = dict(
    tok=0.05,
    own=1.5,
    matrix=1.0,
    far=1.0,
    said=1.0,
    gerund=1.5,
    owner=1.0,
    sibling=4.0,
    conj=1.5,
    hasconj=1.0,
    agent=0.0,
    paren=1.0,
    mod=0.5,
    freq=0.3,
    named=1.0,
    gender=0.5,
    lean=1.0,
    unlean=3.0,
    pron=1.0,
    bare=1.0, body=2.5, described=3.0, credit=2.5,
    given=1.0,
)


def role(reading: Reading, index: int) -> str:
    """The grammatical role of a noun: ``subject``, ``object``, ``oblique``, ``possessor`` or ``other``.

    A conjunct and an apposition have the role of what they are joined to.
    """
    token = reading.tokens[index]
    for _ in range(4):
        if token.dep not in {"conj", "appos"} or reading.tokens[token.head].pos not in {"NOUN", "PROPN", "PRON"}:
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
    my_role, their_role = role(reading, mine.index), role(reading, theirs.index)
    table = _HERE if mine.sentence == theirs.sentence else _BEFORE
    score = table.get(my_role, table["object"])[their_role]
    score -= _DISTANCE[min(mine.sentence - theirs.sentence, 5)]
    score -= W["tok"] * min(40, abs(mine.index - theirs.index))
    score -= _demotion(reading, theirs)
    if mine.sentence == theirs.sentence:
        score += _command(reading, mine, theirs)
    return score + _entity(space, index, other)


def _demotion(reading: Reading, theirs: Token) -> float:
    """What takes prominence from a mention: it is one of several joined, an agent, an aside in brackets, a modifier."""
    score = 0.0
    if theirs.dep == "conj":
        score += W["conj"]
    elif any(reading.tokens[child].dep == "conj" for child in reading.children[theirs.index]):
        score += W["hasconj"]
    if theirs.dep == "pobj" and reading.tokens[theirs.head].dep == "agent":
        score += W["agent"]
    if theirs.dep in {"appos", "compound", "nmod", "dep"}:
        score += W["mod"]
    if any(reading.tokens[index].text == "(" for index in range(max(0, theirs.index - 3), theirs.index)):
        score += W["paren"]
    return score


def _command(reading: Reading, mine: Token, theirs: Token) -> float:
    """What it adds that an antecedent in the same sentence stands above the pronoun in the tree."""
    above = ladder(reading, mine.index)
    if theirs.dep == "poss" and theirs.head in above:
        return W["owner"]
    if mine.dep == "poss" and reading.tokens[mine.head].dep == "conj" and reading.tokens[mine.head].head == theirs.index:
        return W["sibling"]
    if mine.dep == "poss" and theirs.dep == "dobj" and _credited(reading, above, theirs.head):
        return W["credit"]
    if theirs.index in above:
        # "A wife who is bored with her husband", "a man killed in his home": the clause is about what it describes.
        nearest = next((index for index in above if reading.tokens[index].pos in {"VERB", "AUX"}), theirs.index)
        return W["described"] if subject(reading, nearest) == theirs.index else 0.0
    if theirs.dep not in SUBJECTS or theirs.head not in above:
        return 0.0
    verbs = [index for index in above if reading.tokens[index].pos in {"VERB", "AUX"}]
    depth = verbs.index(theirs.head) if theirs.head in verbs else 0
    if depth == 0:
        return W["own"]
    link = reading.tokens[verbs[depth - 1]].dep
    score = W["matrix"] if depth == 1 else -W["far"]
    if link == "ccomp" and mine.dep == "poss":
        score -= W["said"]
    if link in {"pcomp", "xcomp"}:
        score += W["gerund"]
    return score


def _credited(reading: Reading, above: list[int], verb: int) -> bool:
    """As in "Praised the mayor for his courage": what somebody is judged for is his own."""
    if verb not in above:
        return False
    path = above[: above.index(verb)]
    return any(reading.tokens[index].lemma == "for" for index in path) or any(reading.tokens[index].lemma == "recognition" for index in path)


def _entity(space: Workspace, index: int, other: int) -> float:
    """What is known of the entity adds: how often it was mentioned before, by name, and its gender."""
    facts = space.facts(other)
    score = W["freq"] * min(5, sum(member < index for member in facts.members[:8]))
    if facts.named:
        score += W["named"]
    elif not facts.lemmas:
        score -= W["bare"]
    if space.items[other].kind is MentionKind.NAME and len(space.items[other].words) == 1:
        score += W["given"]
    if space.items[index].plural and not facts.plural:
        # "They" of a body is British usage; people come first.
        score -= W["body"]
    gender = space.items[index].gender
    if gender and facts.sort is EntityKind.PERSON:
        if facts.gender == gender:
            score += W["gender"]
        elif not facts.gender and facts.lean:
            score += W["lean"] if facts.lean == gender else -W["unlean"]
    if space.items[other].kind is MentionKind.PRONOUN:
        score += W["pron"]
    return score
