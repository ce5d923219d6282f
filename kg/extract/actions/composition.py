"""Actions whose type their complement decides: what is said, offered, promised or refused makes the saying an action itself.

"said it will withdraw" is a commitment, "said it will retaliate" a threat, "accepted the demand" a concession (the CAMEO
codebook's rules for statements of intent).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from kg.extract.actions.base import Action
from kg.extract.actions.lexicon import ActionType, Lexicon
from kg.model import Reading

__all__ = ["recast"]

_CONFIDENCE = 0.7


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of ``composition.toml``: when the outer and inner types are as given, the outer becomes ``type``."""

    outer: frozenset[str]
    inner: frozenset[str]
    status: frozenset[str]
    same_subject: bool
    type: str


def recast(reading: Reading, actions: tuple[Action, ...], lexicon: Lexicon) -> tuple[Action, ...]:
    """Give actions that speak of another action the type that both decide together.

    Args:
        reading: The reading that they come from.
        actions: All its actions.
        lexicon: The ontology's types.

    Returns:
        The same actions in the same order, some with another type.
    """
    by_head = {action.trigger.head: action for action in actions}
    return tuple(_recast(reading, action, by_head, lexicon) for action in actions)


def _recast(reading: Reading, action: Action, by_head: dict[int, Action], lexicon: Lexicon) -> Action:
    for role in action.roles:
        inner = by_head.get(role.token) if role.name == "content" else None
        if inner is None:
            continue
        for rule in _rules():
            if _fits(reading, rule, action, inner):
                return _as(action, inner, lexicon.type(rule.type))
    return action


def _fits(reading: Reading, rule: _Rule, outer: Action, inner: Action) -> bool:
    if not _names(outer.trigger.type) & rule.outer or not _names(inner.trigger.type) & rule.inner:
        return False
    if inner.assessment.status not in rule.status:
        return False
    return not rule.same_subject or _same_subject(outer, inner)


def _same_subject(outer: Action, inner: Action) -> bool:
    return bool(set(outer.entities("actor")) & set(inner.entities("actor")))


def _names(kind: ActionType) -> set[str]:
    return {kind.name, *(str(iri).rpartition("#")[2] for iri in kind.supers)}


def _as(outer: Action, inner: Action, kind: ActionType) -> Action:
    trigger = replace(
        outer.trigger,
        type=kind,
        rule=f"{outer.trigger.rule} of {inner.trigger.type.name}",
        confidence=_CONFIDENCE,
    )
    targets = tuple(role for role in inner.roles if role.name in {"target", "recipient"})
    named = any(role.name in {"target", "recipient"} for role in outer.roles)
    return replace(outer, trigger=trigger, roles=outer.roles if named else outer.roles + targets)


@cache
def _rules() -> tuple[_Rule, ...]:
    data = tomllib.loads((files("kg.extract.actions") / "data" / "composition.toml").read_text(encoding="utf-8"))
    return tuple(
        _Rule(
            frozenset(row["outer"]),
            frozenset(row["inner"]),
            frozenset(row["status"]),
            row.get("same_subject", True),
            row["type"],
        )
        for row in data["rule"]
    )
