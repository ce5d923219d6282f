"""What an action has in common with the event that it is part of: the place, and who did it.

"The bombing in Kabul killed six", "was shot at a protest in Minsk", "bombed a camp in Idlib, killing six": what harms is
where the harm is done, and what is done on an occasion is done where that takes place. "Killed in an ambush by rebels" and
"rebels killed them in an ambush" say of both who did it; "killed in clashes between" two parties says it of neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.extract.actions.base import ADDRESSED, Action, Role
from kg.extract.actions.places import is_bodily
from kg.model import Reading

__all__ = ["with_occasions"]

_OCCASIONS = frozenset({"in", "during", "at", "amid"})
_TIMES = ("prep:during", "prep:amid")
"""Paths to what only goes on at the time, wherever that is ("students in Berlin protested during the war in Gaza")."""
_SUBJECTS = ("nsubj", "nsubjpass")


def with_occasions(reading: Reading, actions: Iterable[Action]) -> tuple[Action, ...]:
    """Actions with the places and actors that only the event beside them names.

    Args:
        reading: A resolved reading.
        actions: Its actions.

    Returns:
        The same actions in the same order.
    """
    by_head = {action.head: action for action in actions}
    for action in tuple(by_head.values()):
        for token, path in _occasions(reading, action):
            event = by_head.get(token)
            if event is None:
                continue
            if path not in _TIMES:
                by_head[action.head] = _lent(by_head[action.head], event, "place", path)
            if path.startswith("prep") and _is_harm(action) and _is_harm(event):
                by_head[action.head] = _with_actors(reading, by_head[action.head], event, path)
                by_head[token] = _with_actors(reading, event, by_head[action.head], f"<{path}")
    return tuple(by_head.values())


def _is_harm(action: Action) -> bool:
    """Whether an action is violence of one party against another."""
    return "Assault" in action.trigger.type.names and not action.trigger.type.reciprocal


def _with_actors(reading: Reading, action: Action, event: Action, path: str) -> Action:
    """An action with the actors of another event, unless one of them may be whom it is done to."""
    harmed = [role for role in action.roles if role.name in ADDRESSED]
    doers = [role for role in event.roles if role.name == "actor"]
    alike = any(_may_be_one(reading, doer, one) for doer in doers for one in harmed)
    return action if alike else _lent(action, event, "actor", path)


def _may_be_one(reading: Reading, one: Role, other: Role) -> bool:
    """Whether two parties are the same, or called by the same noun ("five protesters" and "the protesters")."""
    known = one.entity is not None and one.entity == other.entity
    return known or reading.tokens[one.token].lemma == reading.tokens[other.token].lemma


def _lent(action: Action, event: Action, name: str, path: str) -> Action:
    """An action with the fillers that another event has in a role, where it has none itself."""
    if any(role.name == name for role in action.roles):
        return action
    lent = tuple(replace(role, path=f"{path}/{role.path}") for role in event.roles if role.name == name)
    roles = (*lent, *action.roles) if name == "actor" else (*action.roles, *lent)
    return replace(action, roles=roles) if lent else action


def _occasions(reading: Reading, action: Action) -> Iterator[tuple[int, str]]:
    """The events that an action may be part of, with the path to each."""
    head = reading.tokens[action.head]
    for preposition in reading.below(head.index, "prep"):
        if preposition.lemma in _OCCASIONS:
            for child in reading.below(preposition.index, "pobj"):
                yield child.index, f"prep:{preposition.lemma}"
    if head.pos == "VERB" and is_bodily(action.trigger.type):
        for child in reading.below(head.index, *_SUBJECTS):
            yield child.index, child.dep
        if head.tag == "VBG" and head.dep == "advcl" and head.head < head.index:
            yield head.head, "<advcl"
