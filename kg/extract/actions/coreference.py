"""One event, one node: mentions in a document that report the same event.

Sieves, all cautious, since a wrong merge costs more than a missed one: a clause that takes up the event of its own sentence
without its actor ("… expelled diplomats in 2001, when 51 were ejected"); a definite noun that takes up an earlier event of its
type ("the expulsions", "his arrest"), or one of its kind in the sentence before ("a bomb exploded … the attack"); and a word for
any deed, which takes up what the sentence before tells ("the move"). Nothing is merged across conflicting parties, places, dates,
numbers or statuses, nor with what is called another one ("his second arrest", "the massacre of 1982").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from kg.extract.actions.base import Action, Role
from kg.extract.actions.places import areas_around
from kg.extract.actions.words import words
from kg.model import Reading

__all__ = ["clustered", "merged"]

_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_KINDS = frozenset({"Assault", "Consult", "Protest"})
"""Kinds of events that a noun may name by another type of theirs: "the attack" after a bombing, "the talks" after a meeting."""
_NO_DEEDS = frozenset({"Say", "Accuse", "Support", "Consult", "Protest"})
"""Kinds of events that nobody means by "the move" or "the decision"."""
_NEAR = 2
"""How many sentences back such a noun may reach."""
_WINDOW = 5
"""How many sentences back a definite noun may reach."""
_ACTUAL = frozenset({"Happened", "Reported"})


def clustered(reading: Reading, actions: Iterable[Action]) -> list[tuple[Action, ...]]:
    """Group the actions of a reading by event.

    Args:
        reading: The reading that they come from.
        actions: All its actions, in text order.

    Returns:
        Groups in the order of their first mention; most have one member.
    """
    clusters: list[list[Action]] = []
    recent: dict[str, list[list[Action]]] = defaultdict(list)
    told: dict[int, list[list[Action]]] = defaultdict(list)
    for action in actions:
        key = _key(reading, action)
        home = next((known for known in reversed(recent[key]) if _same(reading, known, action)), None)
        home = home or next((known for known in _before(reading, told, action) if _is_meant(reading, known, action)), None)
        if home is not None:
            home.append(action)
        else:
            home = [action]
            clusters.append(home)
            recent[key] = [*recent[key][-_WINDOW:], home]
        told[reading.tokens[action.head].sentence].append(home)
    return [tuple(cluster) for cluster in clusters]


def merged(cluster: tuple[Action, ...]) -> Action:
    """What all mentions of an event say of it together, under the first one's trigger.

    Args:
        cluster: Its mentions, in text order.

    Returns:
        An action with the parties of all of them; a bare number ("51 were ejected") gives way to who they were.
    """
    if len(cluster) == 1:
        return cluster[0]
    first = cluster[0]
    roles = [role for member in cluster for role in member.roles]
    named = {role.name for role in roles if not role.bare}
    kept: dict[tuple[str, int | None, int], Role] = {}
    for role in roles:
        if not (role.bare and role.name in named):
            kept.setdefault((role.name, role.entity, role.token if role.entity is None else -1), role)
    return replace(
        first,
        roles=tuple(kept.values()),
        dating=next((member.dating for member in cluster if member.dating.value), first.dating),
        quantity=next((member.quantity for member in cluster if member.quantity is not None), None),
    )


def _key(reading: Reading, action: Action) -> str:
    kind = action.trigger.type.name
    return kind if kind != "Occur" else f"Occur {reading.tokens[action.trigger.head].lemma}"


def _same(reading: Reading, cluster: list[Action], action: Action) -> bool:
    if not (_takes_up_clause(reading, cluster[0], action) or _takes_up_noun(reading, cluster[-1], action)):
        return False
    return not any(_conflict(reading, member, action) or _speaks_of(member, action) for member in cluster)


def _takes_up_clause(reading: Reading, first: Action, action: Action) -> bool:
    """Whether an action without an actor, in the same sentence, happens when the first does."""
    here, there = reading.tokens[action.trigger.head], reading.tokens[first.trigger.head]
    if here.sentence != there.sentence or action.entities("actor") or not first.entities("actor"):
        return False
    return here.dep in {"relcl", "advcl", "acl"} and first.dating.value is not None and first.dating.value == action.dating.value


def _takes_up_noun(reading: Reading, last: Action, action: Action) -> bool:
    head = reading.tokens[action.trigger.head]
    if head.pos != "NOUN" or head.sentence - reading.tokens[last.trigger.head].sentence > _WINDOW:
        return False
    if _is_another(reading, head.index):
        return False
    owned = any(reading.below(head.index, "poss")) and any(
        set(last.entities(role)) & set(action.entities(role)) for role in ("actor", "target")
    )
    return owned or _is_definite(reading, head.index)


def _is_definite(reading: Reading, noun: int) -> bool:
    return any(child.lemma in _DEFINITE for child in reading.below(noun, "det"))


def _is_another(reading: Reading, noun: int) -> bool:
    """Whether a noun says that it is not the event just told: "his second arrest", "the massacre of 1982"."""
    for child in reading.below(noun):
        if child.text.lower() in words("other_words"):
            return True
        if child.lemma == "of" and any(below.index in reading.timed for below in reading.below(child.index, "pobj")):
            return True
    return False


def _before(reading: Reading, told: dict[int, list[list[Action]]], action: Action) -> list[list[Action]]:
    """The events of the last sentence before that tells of any, its main one first; none for what is no definite noun."""
    head = reading.tokens[action.head]
    if head.pos != "NOUN" or not _is_definite(reading, head.index) or _is_another(reading, head.index):
        return []
    last = next((at for at in range(head.sentence - 1, max(head.sentence - _NEAR, 0) - 1, -1) if at in told), None)
    if last is None:
        return []
    root = reading.sentences[last].root
    return sorted(told[last], key=lambda cluster: all(member.head != root for member in cluster))


def _is_meant(reading: Reading, cluster: list[Action], action: Action) -> bool:
    """Whether a definite noun means an event told before: by its kind, or because it may mean any deed."""
    first, head = cluster[0], reading.tokens[action.head]
    kind = action.trigger.type
    if head.lemma in words("deed_nouns"):
        deed = first.trigger.type.broadest not in _NO_DEEDS and not any(reading.below(head.index, "prep", "acl", "relcl", "amod"))
        return deed and not any(_conflict(reading, member, action) for member in cluster)
    same = kind.broadest == first.trigger.type.broadest and kind.broadest in _KINDS
    return same and len(action.trigger.words) == 1 and not any(_conflict(reading, member, action) for member in cluster)


def _speaks_of(one: Action, other: Action) -> bool:
    """Whether an action has another one as its content or reason, so that they are two ("detained him over the arrest of …")."""
    return any(role.token == other.head and role.name in {"content", "reason"} for role in one.roles)


def _conflict(reading: Reading, one: Action, other: Action) -> bool:
    if one.status != other.status and not {one.status, other.status} <= _ACTUAL:
        return True
    for role in ("actor", "target", "recipient"):
        ours, theirs = set(one.entities(role)), set(other.entities(role))
        if ours and theirs and not ours & theirs and not _is_number(other, role):
            return True
    if one.dating.value and other.dating.value and one.dating.value != other.dating.value:
        return True
    if _elsewhere(reading, one, other):
        return True
    return one.quantity is not None and other.quantity is not None and one.quantity != other.quantity


def _elsewhere(reading: Reading, one: Action, other: Action) -> bool:
    """Whether two actions took place at places of which none lies in one of the other's."""
    ours, theirs = _spots(reading, one), _spots(reading, other)
    return bool(ours and theirs) and not any(
        here in around or there in within for here, within in ours.items() for there, around in theirs.items()
    )


def _spots(reading: Reading, action: Action) -> dict[int, frozenset[int]]:
    """The narrowest places of an action, each with all that it lies in, itself included."""
    found = {place: areas_around(reading, place) for place in action.entities("place")}
    return {place: areas for place, areas in found.items() if not any(place in found[each] for each in found if each != place)}


def _is_number(action: Action, role: str) -> bool:
    """Whether all that is said of a party is how many there were ("51 were ejected")."""
    return role == "target" and action.quantity is not None and all(part.bare for part in action.roles if part.name == role)
