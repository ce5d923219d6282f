"""Sieves for pronouns of the third person.

Each pronoun looks back over a bounded window, and ahead to the subject that a fronted phrase waits for, and takes the entity of
the highest salience among those that agree in person, number, gender and class and that the binding principles allow (Chomsky
1981: a reflexive is bound in its clause, any other pronoun is not).
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import EntityKind, MentionKind
from kg.resolve.who.binding import coarguments, quoted
from kg.resolve.who.grammar import SUBJECTS, clause, ladder, subject
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.pronouns import RELATIVE
from kg.resolve.who.salience import role, salience, weights
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_pronouns"]

_SENTENCES = 5
_REACH = 60
_FORE = 20
_TIMES = frozenset({"DATE", "TIME"})
_SINGULAR = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself", "it", "its", "itself", "there"})
_THIRD = _SINGULAR | {"they", "them", "their", "theirs", "themselves"}
_WHERE = frozenset({EntityKind.PLACE, EntityKind.STATE})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADP", "NUM"})


def tie_pronouns(space: Workspace) -> None:
    """Tie third-person pronouns, from the first to the last, each with the help of those before.

    Args:
        space: The workspace.
    """
    speakers = quoted(space)
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.PRONOUN and item.words[0] in RELATIVE:
            described = _described(space, index)
            if described is not None:
                space.tie(index, described, "relative clause")
        elif item.kind is MentionKind.PRONOUN and item.words[0] in _THIRD:
            found = _reflexive(space, index) or _best(space, index, speakers) or _later(space, index)
            if found is not None:
                space.tie(index, *found)
            elif item.words[0].startswith("the") and _does(space, index):
                space.facts(index).sort = EntityKind.GROUP


def _described(space: Workspace, index: int) -> int | None:
    """What a relative clause describes: in "a trapper from Ontario, who …" no place, in "…, where" nothing else."""
    reading, local = space.reading, space.items[index].words[0] == "where"
    for above in ladder(reading, space.items[index].head, 4):
        if reading.tokens[above].dep == "relcl":
            described = reading.tokens[above].head
            for noun in (described, *ladder(reading, described, 4)):
                known = space.at.get(noun)
                if known is None and reading.tokens[noun].dep != "prep":
                    return None
                if known is not None and (space.facts(known).sort in _WHERE) is local:
                    return known
            return None
    return None


def _does(space: Workspace, index: int) -> bool:
    """Whether a "they" that means nobody named does what people do."""
    token = space.reading.tokens[space.items[index].head]
    return token.dep in SUBJECTS and space.reading.tokens[token.head].lemma in words_of("verbs", "subject", "person")


def _reflexive(space: Workspace, index: int) -> tuple[int, str] | None:
    item, reading = space.items[index], space.reading
    if not item.words[0].endswith(("self", "selves")):
        return None
    token = reading.tokens[item.head]
    if token.dep in {"npadvmod", "appos"} and token.head in space.at and _agrees(space, index, space.at[token.head]):
        return space.at[token.head], "reflexive"
    bound = subject(reading, clause(reading, item.head))
    if bound is not None and bound in space.at and _agrees(space, index, space.at[bound]):
        return space.at[bound], "reflexive"
    return None


def _best(space: Workspace, index: int, speakers: dict[int, int]) -> tuple[int, str] | None:
    barred = _inside(space, index) | coarguments(space, index)
    speaker = speakers.get(space.items[index].head)
    if speaker is not None:
        barred.add(space.find(speaker))
    scores: dict[int, tuple[float, int, str]] = {}
    for other, sieve, bonus in _choices(space, index):
        root = space.find(other)
        if root in barred or not _agrees(space, index, other):
            continue
        score = salience(space, index, other) + bonus
        if root not in scores or scores[root][0] < score:
            scores[root] = (score, other, sieve)
    if not scores:
        return None
    _, other, sieve = max(scores.values())
    return None if space.items[index].words[0].startswith("it") and _means_a_thing(space, index, other) else (other, sieve)


def _means_a_thing(space: Workspace, index: int, other: int) -> bool:
    """Whether "it" rather means a thing, which is no entity: one is a subject, and the antecedent found is none and no nearer.

    "The song was forgotten in Hungary, but it came back": the song.
    """
    reading = space.reading
    here, there = space.items[index].head, space.items[other].head
    if reading.tokens[here].dep == "dobj" and reading.tokens[there].dep == "poss" and _is_object_before(space, here, there):
        return True
    if reading.tokens[there].dep in SUBJECTS or there > here:
        return False
    first = reading.sentences[max(0, reading.tokens[here].sentence - 1)].start
    for at in range(here - 1, max(first, there - _FORE) - 1, -1):
        token = reading.tokens[at]
        if token.dep in SUBJECTS and token.tag in {"NN", "NNP"} and at not in space.at and token.label not in _TIMES:
            return True
        if token.dep in SUBJECTS and at in space.at and _agrees(space, index, space.at[at]):
            return False
    return False


def _is_object_before(space: Workspace, here: int, owner: int) -> bool:
    """Whether a thing is what is done to in the sentence of somebody's thing: "Georgia's party pushed a bill. She vetoed it."."""
    reading = space.reading
    between = reading.tokens[owner + 1 : here]
    return any(token.dep == "dobj" and token.tag == "NN" and token.index not in space.at for token in between)


def _later(space: Workspace, index: int) -> tuple[int, str] | None:
    """A text that opens with a pronoun names whom it means soon after, as a subject or possessor."""
    if not space.items[index].gender or space.items[index].sort is not EntityKind.PERSON:
        return None
    here = space.reading.tokens[space.items[index].head].sentence
    barred = _inside(space, index)
    for other in range(index + 1, min(len(space.items), index + _REACH)):
        antecedent = space.items[other]
        if space.reading.tokens[antecedent.head].sentence - here > _SENTENCES:
            return None
        if (
            antecedent.kind is MentionKind.NAME
            and len(antecedent.words) == 1
            and space.find(other) not in barred
            and _agrees(space, index, other)
        ):
            facts = space.facts(other)
            fits = facts.gender == space.items[index].gender or facts.lean in {"", space.items[index].gender}
            if fits and role(space.reading, antecedent.head) in {"subject", "possessor"}:
                return other, "named later"
    return None


def _choices(space: Workspace, index: int) -> Iterator[tuple[int, str, float]]:
    reading = space.reading
    here = reading.tokens[space.items[index].head].sentence
    for other in range(index - 1, max(-1, index - _REACH), -1):
        if here - reading.tokens[space.items[other].head].sentence > _SENTENCES:
            break
        yield other, "pronoun", 0.0
    ahead = _awaited(space, index)
    if ahead is not None:
        yield ahead, "cataphora", weights()["awaited"] if reading.tokens[space.items[index].head].dep == "poss" else 0.0


def _awaited(space: Workspace, index: int) -> int | None:
    """The subject after a fronted phrase that holds the pronoun: "In her first speech, the chancellor …"."""
    reading = space.reading
    at = space.items[index].head
    for above in ladder(reading, at):
        for child in reading.children[above]:
            if child > at and reading.tokens[child].dep in SUBJECTS:
                return space.at.get(child)
        if (
            any(reading.tokens[child].dep in SUBJECTS and child < at for child in reading.children[above])
            and reading.tokens[at].dep == "poss"
        ):
            return None
    return None


def _inside(space: Workspace, index: int) -> set[int]:
    """The entities whose noun phrases hold the pronoun: "his brother" is not him."""
    reading = space.reading
    found: set[int] = set()
    for above in ladder(reading, space.items[index].head):
        if reading.tokens[above].pos not in _NOMINAL:
            break
        if above in space.at:
            found.add(space.find(space.at[above]))
        if reading.tokens[above].dep == "conj":
            break
    return found


def _is_whole(space: Workspace, pronoun: int) -> bool:
    """Whether a number is of what a pronoun means, which is then several: "five of them"."""
    tokens = space.reading.tokens
    link = tokens[tokens[pronoun].head]
    return link.lemma == "of" and tokens[link.head].pos == "NUM"


def _agrees(space: Workspace, index: int, other: int) -> bool:
    item, facts = space.items[index], space.facts(other)
    form = item.words[0]
    antecedent = space.items[other]
    if antecedent.kind is MentionKind.PRONOUN and antecedent.words[0] not in _THIRD:
        return False
    if form == "there":
        return facts.sort in _WHERE and not facts.plural and antecedent.kind is not MentionKind.DEMONYM
    if form.startswith("it"):
        return facts.sort in {None, EntityKind.ORGANIZATION, EntityKind.STATE, EntityKind.PLACE} and not facts.plural
    if form.startswith("the"):
        # "Someone … they": a person of no known gender is "they" as well.
        unknown = facts.sort is EntityKind.PERSON and not facts.named and not facts.gender
        if facts.sort is EntityKind.ORGANIZATION and _is_whole(space, item.head):
            return False
        given = space.reading.tokens[item.head].dep == "dative" and facts.sort is EntityKind.PLACE  # nobody gives camps food
        return not given and (facts.plural or unknown or facts.sort is EntityKind.ORGANIZATION)
    return facts.sort is EntityKind.PERSON and not facts.plural and (not facts.gender or facts.gender == item.gender)
