"""Sieves for what the grammar says is one: titles, appositions, predicate nominals, roles after "as", what a measure counts."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import conjuncts, ladder, subject
from kg.resolve.who.lexicon import is_direction, words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["compatible", "tie_identities"]

_COPULAS = frozenset({"be", "become", "remain"})
_PEOPLE = frozenset({EntityKind.PERSON, EntityKind.GROUP})
_SINGLE = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.STATE})
_TERRITORIES = frozenset({EntityKind.PLACE, EntityKind.STATE})
_ARTICLES = frozenset({"a", "an", "the"})


def compatible(space: Workspace, left: int, right: int) -> bool:
    """Whether two candidates may mean one entity, by class, number and gender."""
    one, two = space.facts(left), space.facts(right)
    if (
        one.sort is not two.sort
        and {one.sort, two.sort} != {EntityKind.STATE, EntityKind.PLACE}
        and None not in {one.sort, two.sort}
    ):
        return False
    if one.listed is not None and two.listed is not None and one.listed.key != two.listed.key:
        return False
    if one.plural != two.plural and _SINGLE & {one.sort, two.sort}:
        return False
    return not (one.gender and two.gender and one.gender != two.gender)


def tie_identities(space: Workspace) -> None:
    """Tie what grammar identifies.

    Args:
        space: The workspace.
    """
    reading = space.reading
    starts = {item.start: index for index, item in enumerate(space.items) if item.kind is MentionKind.NAME}
    ends = {item.end: index for index, item in enumerate(space.items) if item.kind is MentionKind.NAME}
    for index, item in enumerate(space.items):
        token = reading.tokens[item.head]
        if item.kind is MentionKind.NOMINAL:
            _before_name(space, index, starts)
            _after_name(space, index, ends)
            if item.role == "measure":
                _measure(space, index)
            elif item.role in {"city", "region", "country"} and not item.plural and not is_direction(item.words[-1]):
                _named_by(space, index)
        if item.kind is MentionKind.NAME and token.dep in {"oprd", "dobj", "attr", "pobj"}:
            _alias(space, index)
        if token.dep == "appos":
            _apposition(space, index, token.head)
        elif item.kind is MentionKind.NOMINAL and token.dep in {"attr", "oprd"}:
            _predicate(space, index)
        elif item.kind is MentionKind.NOMINAL and token.dep == "pobj" and reading.tokens[token.head].lemma == "as":
            _role(space, index, reading.tokens[token.head].head)


def _before_name(space: Workspace, index: int, starts: dict[int, int]) -> None:
    """Tie a title to the name right behind it."""
    item = space.items[index]
    token = space.reading.tokens[item.head]
    if item.sort is not EntityKind.PERSON or token.dep not in {"compound", "nmod", "amod"}:
        return
    name = starts.get(item.end)
    if name is None:
        # "Minister of Education Jane Doe"
        name = space.at.get(token.head)
    if name is not None and space.items[name].kind is MentionKind.NAME and space.items[name].sort is EntityKind.PERSON:
        space.tie(index, name, "title")


def _after_name(space: Workspace, index: int, ends: dict[int, int]) -> None:
    """Tie "a physicist" to "Pierre Curie (1859–1906)" before the comma, whatever the parser joins it to.

    In "was born in Rome, the daughter of …" it is the subject that is described.
    """
    item, reading = space.items[index], space.reading
    if item.sort is not EntityKind.PERSON or not space.free(index) or item.start < 2:
        return
    first = reading.tokens[item.start]
    if first.lemma not in _ARTICLES or reading.tokens[item.start - 1].text != ",":
        return
    name = ends.get(_before_brackets(reading, item.start - 1))
    if name is not None:
        if _stands_apart(reading, item) and compatible(space, index, name):
            space.tie(index, name, "apposition")
        elif item.role != "kin" or space.items[name].sort is EntityKind.PERSON:
            return
    several = conjuncts(reading, item.head)
    if item.role == "kin" and space.free(index) and any(of.lemma == "of" for one in several for of in reading.below(one, "prep")):
        holder = subject(reading, reading.sentences[first.sentence].root)
        bearer = space.at.get(holder) if holder is not None and holder < item.head else None
        for one in several:
            if bearer is not None and one in space.at and compatible(space, space.at[one], bearer):
                space.tie(space.at[one], bearer, "apposition")


def _before_brackets(reading: Reading, comma: int) -> int:
    """Where the words before a comma end, brackets left out."""
    if reading.tokens[comma - 1].text != ")":
        return comma
    for index in range(comma - 2, max(0, comma - 20), -1):
        if reading.tokens[index].text == "(":
            return index
    return comma


def _stands_apart(reading: Reading, item: Candidate) -> bool:
    """Whether a comma or the sentence's end closes a description, so that it is none of a list and no subject."""
    last = max(reading.subtree(item.head), default=item.head)
    token = reading.tokens[item.head]
    if any(child.dep in {"conj", "cc"} for child in reading.below(item.head)) and token.dep != "appos":
        return False
    return token.dep not in {"nsubj", "nsubjpass"} and last + 1 < len(reading.tokens)


def _alias(space: Workspace, index: int) -> None:
    """Tie another name to whom the text introduces by it: "Ernesto Guevara, known as Che", "a man named Jones"."""
    reading = space.reading
    token = reading.tokens[space.items[index].head]
    verb = reading.tokens[token.head]
    if token.dep == "pobj":
        if verb.lemma != "as":
            return
        verb = reading.tokens[verb.head]
    knowing = words_of("verbs", "identity", "knowing")
    if verb.lemma not in words_of("verbs", "identity", "naming") | knowing or (token.dep == "pobj") != (verb.lemma in knowing):
        return
    bearer = (
        verb.head
        if verb.dep in {"acl", "parataxis", "appos"}
        else subject(reading, verb.index)
        if _is_passive(reading, verb.index)
        else None
    )
    other = space.at.get(bearer) if bearer is not None else None
    if other is not None and other != index and compatible(space, index, other):
        space.tie(index, other, "also known as")


def _is_passive(reading: Reading, verb: int) -> bool:
    return any(reading.below(verb, "auxpass", "nsubjpass"))


def _measure(space: Workspace, index: int) -> None:
    for preposition in space.reading.below(space.items[index].head, "prep"):
        for counted in space.reading.below(preposition.index, "pobj"):
            if counted.index in space.at:
                space.tie(index, space.at[counted.index], "measure")


def _named_by(space: Workspace, index: int) -> None:
    """Tie "the city" to "Basra" in "the city of Basra"."""
    for preposition in space.reading.below(space.items[index].head, "prep"):
        for name in space.reading.below(preposition.index, "pobj"):
            other = space.at.get(name.index)
            if (
                preposition.lemma == "of"
                and other is not None
                and space.items[other].kind is MentionKind.NAME
                and _is_place(space, index, other)
            ):
                space.tie(index, other, "name after of")


def _is_place(space: Workspace, index: int, other: int) -> bool:
    named = space.facts(other).sort
    return named is EntityKind.PLACE or (named is EntityKind.STATE and space.items[index].role == "country")


def _apposition(space: Workspace, index: int, head: int) -> None:
    other = space.at.get(head)
    if other is None or not _describes(space, index, other):
        return
    several = conjuncts(space.reading, space.items[index].head)
    if _are_two_names(space, index, several):
        return
    for member in several:
        described = space.at.get(member)
        if described is None or not compatible(space, described, other):
            continue
        if described == index or space.items[described].kind is MentionKind.NOMINAL:
            space.tie(described, other, "apposition")


def _are_two_names(space: Workspace, index: int, several: list[int]) -> bool:
    """Whether a name is one of a pair that no single phrase describes: "the lawyer of the sisters, Anna Roe and Jane Roe"."""
    kinds = [space.items[space.at[head]].kind for head in several if head in space.at]
    end = space.items[index].end
    paired = end < len(space.reading.tokens) and space.reading.tokens[end].dep == "cc"
    return paired and kinds.count(MentionKind.NAME) > 1


def _describes(space: Workspace, index: int, other: int) -> bool:
    """Whether one of two candidates describes the other: one is a nominal, and they are no two items of a list."""
    mine, theirs = space.items[index], space.items[other]
    if MentionKind.NOMINAL not in {mine.kind, theirs.kind} or not compatible(space, index, other):
        return False
    if _holds(space, theirs, index) or _holds(space, mine, other):
        return False
    if mine.sort is EntityKind.PLACE and any(child.tag == "NNP" for child in space.reading.below(mine.head, "compound")):
        # "Leeds, Yorkshire county" is one in the other.
        return False
    joined = any(child.dep == "conj" for child in space.reading.below(mine.head))
    if joined and mine.kind is MentionKind.NAME and mine.sort in _TERRITORIES and not theirs.plural:
        # "The neighbourhood (Latvia, Estonia, Belarus)" is none of them alone.
        return False
    owners = {_determiner(space, mine), _determiner(space, theirs)}
    if mine.kind is theirs.kind is MentionKind.NOMINAL and len(owners) == 1 and owners != {""}:
        return False
    return not (joined and _determiner(space, mine) == "poss")


def _holds(space: Workspace, item: Candidate, index: int) -> bool:
    """Whether the words of a mention name an entity, which it then does not mean: "Poland's neighbours" are not Poland."""
    return any(
        token in space.at and token != item.head and space.same(space.at[token], index) for token in range(item.start, item.head)
    )


def _determiner(space: Workspace, item: Candidate) -> str:
    for child in space.reading.below(item.head, "det", "poss"):
        return "poss" if child.dep == "poss" else "a" if child.lemma in {"a", "an"} else "the"
    return ""


def _predicate(space: Workspace, index: int) -> None:
    reading = space.reading
    token = reading.tokens[space.items[index].head]
    verb = reading.tokens[token.head]
    if any(reading.below(verb.index, "neg")) or (token.dep == "attr" and verb.lemma not in _COPULAS):
        return
    if any(reading.tokens[above].lemma in words_of("verbs", "identity", "doubted") for above in ladder(reading, verb.index, 3)):
        return
    holder = next((child.index for child in reading.below(verb.index, "dobj")), None) if verb.lemma not in _COPULAS else None
    _hold(space, index, subject(reading, verb.index) if holder is None else holder, "predicate nominal")


def _role(space: Workspace, index: int, verb: int) -> None:
    reading = space.reading
    if reading.tokens[verb].lemma in words_of("verbs", "identity", "likened"):
        return
    holder = next((child.index for child in reading.below(verb, "dobj") if child.index in space.at), None)
    if holder is None or space.facts(space.at[holder]).sort not in _PEOPLE:
        holder = subject(reading, verb)
    _hold(space, index, holder, "role after as")


def _hold(space: Workspace, index: int, holder: int | None, sieve: str) -> None:
    other = space.at.get(holder) if holder is not None else None
    if other is None or space.facts(index).sort is None:
        return
    for member in conjuncts(space.reading, space.items[index].head):
        if member in space.at and compatible(space, space.at[member], other):
            space.tie(space.at[member], other, sieve)
