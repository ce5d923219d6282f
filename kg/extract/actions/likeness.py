"""What kind of act a verb reports that the ontology does not list: what the verbs nearest to it in meaning report.

A vote of neighbours (Cover and Hart 1967) over WordNet's senses (Fellbaum 1998), and a cautious one. It is asked of rare verbs
only, since a frequent one has more uses than neighbours and would be listed were it an act; and only where somebody does
something to somebody, which leaves other meanings out. Neighbours that the lexicon does not list, or not beside such a subject
and object, vote against any type. The lexicon's own triggers decide, so users' types take part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from kg.extract.actions.belonging import ACTORS
from kg.extract.actions.lexicon import ActionType, Lexicon
from kg.extract.actions.restrictions import is_allowed
from kg.extract.actions.slots import Slots, slots_of
from kg.extract.actions.words import words
from kg.model import Entity, Reading

__all__ = ["Likeness", "likeness", "near_verbs"]

_SAME, _STEP, _BESIDE = 1.0, 0.5, 0.2
"""How near the verbs of a sense are to those of the same sense, of one that is a way of it or that it is a way of, and of
another way of the same."""
_PERSONAL = 0.5
"""The share of a verb's uses from which on it is one for what somebody does to somebody."""
_AGREEING, _ENOUGH, _VOTES = 0.3, 0.6, 2
"""For a type must speak this share of the neighbourhood, this much of it, and so many verbs."""
_VOTE = 0.5
"""How near a neighbour must be, as a share of how near the nearest for its type is, to count as a vote of its own."""
_TOLD = 3
"""How many neighbours say why."""
_SHADE = 0.3
"""How much must speak for a finer type, as a share of what speaks for the one with most, to count beside it."""
_STEM = 4
"""How many first letters two neighbours share that are one verb in two spellings ("penalise", "penalize"), or nearly."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The type that a verb has by likeness.

    Attributes:
        type: The type.
        neighbours: Listed verbs that speak for it, the nearest first; no more than say why.
    """

    type: ActionType
    neighbours: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Senses:
    """The table of senses.

    Attributes:
        members: Sense → its verbs and the share of their uses that are of it.
        of: Verb → its senses.
        frequent: The verbs that are not asked about.
        above: Sense → the senses that it is a way of.
        below: Sense → the senses that are ways of it.
    """

    members: dict[str, dict[str, float]]
    of: dict[str, list[str]]
    frequent: set[str]
    above: dict[str, list[str]]
    below: dict[str, list[str]]


def likeness(reading: Reading, lexicon: Lexicon, trigger: tuple[int, ...]) -> Likeness | None:
    """The type of a verb that the lexicon does not list.

    Args:
        reading: A resolved reading.
        lexicon: Types and their triggers.
        trigger: The verb's token and those of its particles.

    Returns:
        The type and the verbs that speak for it, or None where they do not agree, or nobody does anything to anybody.
    """
    verb = tuple(reading.tokens[word].lemma for word in trigger)
    if verb[0] in words("light_verbs") or any(rule.words == verb for rule in lexicon.rules_for(verb[0], "verb")):
        return None
    near = near_verbs(" ".join(verb))
    if not near:
        return None
    slots = slots_of(reading, trigger)
    doers, others = (_actors(reading, slots, name) for name in ("subject", "object"))
    if not doers or not [other for other in others if other not in doers]:
        return None
    return _elected(lexicon, near, {name: kind for name in near if (kind := _listed(reading, lexicon, name, slots))})


@cache
def near_verbs(verb: str) -> dict[str, float]:
    """The verbs near a verb in meaning.

    Args:
        verb: A lemma; a particle verb with a blank ("cast out").

    Returns:
        Each verb with how near it is, the nearest first; none for a verb that is frequent, or seldom is what somebody does to
        somebody.
    """
    senses = _senses()
    own = {sense: senses.members[sense][verb] for sense in senses.of.get(verb, ())}
    if verb in senses.frequent or sum(own.values()) < _PERSONAL:
        return {}
    found: defaultdict[str, float] = defaultdict(float)
    for sense, share in own.items():
        for other, nearness in _around(senses, sense):
            for name, its_share in senses.members.get(other, {}).items():
                if name != verb:
                    found[name] += nearness * its_share * share / sum(own.values())
    return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))


def _around(senses: _Senses, sense: str) -> Iterator[tuple[str, float]]:
    """A sense and those around it, each with how near it is."""
    yield sense, _SAME
    for below in senses.below.get(sense, ()):
        yield below, _STEP
    for above in senses.above.get(sense, ()):
        yield above, _STEP
        for beside in senses.below[above]:
            if beside != sense:
                yield beside, _BESIDE


def _actors(reading: Reading, slots: Slots, name: str) -> list[Entity]:
    found = (reading.entity_at(filler.token) for filler in slots.get(name, ()))
    return [entity for entity in found if entity is not None and entity.kind in ACTORS]


def _listed(reading: Reading, lexicon: Lexicon, name: str, slots: Slots) -> ActionType | None:
    """The type that a neighbour would have in the verb's place."""
    verb = tuple(name.split())
    rules = (rule for rule in lexicon.rules_for(verb[0], "verb") if rule.words == verb)
    return next((rule.type for rule in rules if is_allowed(reading, rule, slots)), None)


def _elected(lexicon: Lexicon, near: dict[str, float], listed: dict[str, ActionType]) -> Likeness | None:
    """The type for which enough neighbours speak, if there is one and an object can be a party to it."""
    weights = _summed((kind.broadest, near[name]) for name, kind in listed.items())
    if not weights:
        return None
    best = max(weights, key=lambda broadest: (weights[broadest], broadest))
    voters = [name for name, kind in listed.items() if kind.broadest == best]
    neighbours = [name for name in voters if near[name] >= _VOTE * near[voters[0]]]
    if weights[best] < max(_ENOUGH, _AGREEING * sum(near.values())) or len({name[:_STEM] for name in neighbours}) < _VOTES:
        return None
    kind = _shared(lexicon, _summed((listed[name].name, near[name]) for name in voters))
    takes = (*kind.frame.target, *kind.frame.recipient)
    if kind.is_untyped or not (kind.reciprocal or "object" in takes):
        return None
    return Likeness(kind, tuple(neighbours[:_TOLD]))


def _summed(votes: Iterable[tuple[str, float]]) -> dict[str, float]:
    found: defaultdict[str, float] = defaultdict(float)
    for name, weight in votes:
        found[name] += weight
    return found


def _shared(lexicon: Lexicon, weights: dict[str, float]) -> ActionType:
    """The narrowest type that holds all those for which much speaks."""
    heavy = (lexicon.type(name).names for name, weight in weights.items() if weight >= _SHADE * max(weights.values()))
    common = frozenset.intersection(*heavy)
    return max(map(lexicon.type, sorted(common)), key=lambda kind: len(kind.roots))


@cache
def _senses() -> _Senses:
    senses = _Senses({}, defaultdict(list), set(), {}, defaultdict(list))
    for line in (files("kg.extract.actions") / "data" / "verb_senses.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        sense, above, members = line.split("\t")
        senses.above[sense] = above.split(",") if above else []
        for other in senses.above[sense]:
            senses.below[other].append(sense)
        senses.members[sense] = {}
        for member in members.split():
            verb, _, share = member.replace("_", " ").rpartition(":")
            senses.members[sense][verb] = int(share.rstrip("+")) / 100
            senses.of[verb].append(sense)
            if share.endswith("+"):
                senses.frequent.add(verb)
    return senses
