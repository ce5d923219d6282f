"""Actions whose type their complement decides: what is said, offered, promised or refused makes the saying an action itself.

"said it will withdraw" is a commitment, "said it will retaliate" a threat, "accepted the demand" a concession (the CAMEO
codebook's rules for statements of intent).
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from kg.extract.actions.base import ADDRESSED, Action, Role
from kg.extract.actions.factuality import Operator
from kg.extract.actions.lexicon import ActionType, Lexicon
from kg.extract.actions.rebuttal import rebutted
from kg.model import EntityKind, Reading

__all__ = ["recast"]

_CONFIDENCE = 0.7
_DEPTH = 2
"""How far down what is spoken of an addressee is looked for: "ready to send troops to defend the border"."""
_HARM = frozenset({"Assault", "Coerce", "Mobilize", "Sanction"})
_REAL = frozenset({"Happened", "Reported"})
_WILL_NOT = -3.0


@dataclass(frozen=True, slots=True)
class _Rule:
    """One row of ``composition.toml``: an outer action that speaks of an inner one, as given, is of ``type``."""

    outer: frozenset[str]
    inner: frozenset[str]
    status: frozenset[str]
    type: str
    lemmas: frozenset[str] = frozenset()
    operators: frozenset[str] = frozenset()
    same_side: bool = True
    past: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Loan:
    """One row of ``composition.toml``: actions of these types take as target those parties of what they speak of.

    ``of`` says what that is: their content, or the condition that they name.
    """

    types: frozenset[str]
    take: tuple[str, ...]
    of: str = "content"


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
    by_head = {head: _with_doers(action, by_head) for head, action in by_head.items()}
    by_head = {head: _recast(reading, action, by_head, lexicon) for head, action in by_head.items()}
    by_head |= dict(_refused(reading, by_head))
    by_head = {head: _with_parties(reading, action, by_head) for head, action in by_head.items()}
    return tuple((by_head | dict(_grounds(by_head))).values())


def _refused(reading: Reading, by_head: dict[int, Action]) -> Iterator[tuple[int, Action]]:
    """What somebody rejects a call to do himself he will not do: "the president rejected calls to resign"."""
    for action in by_head.values():
        for inner in _contents(action, by_head) if _named(action.trigger.type, _terms("rejecting")) else ():
            judged = inner.assessment
            refuser = any(role.name == "actor" for role in action.roles)
            own = _on_one_side(reading, action, inner) if refuser else True
            if action.status in _REAL and judged.status == "Prospective" and own:
                operators = (*judged.operators, Operator("refused", action.head, _WILL_NOT))
                refused = replace(
                    judged, status="Denied", polarity="Negative", certainty="Certain", value=_WILL_NOT, operators=operators
                )
                yield inner.head, replace(inner, assessment=refused)


def _grounds(by_head: dict[int, Action]) -> Iterator[tuple[int, Action]]:
    """What people are punished for is held against them by who punishes: "jailed two editors on allegations of treason"."""
    for action in by_head.values():
        for inner in _spoken_of(action, by_head, "content", "reason") if _named(action.trigger.type, _terms("punishing")) else ():
            if _named(inner.trigger.type, _terms("accusing")) and not inner.entities("actor") and not inner.entities("target"):
                lent = [replace(role, path=f"grounds/{role.path}") for role in action.roles if role.name in {"actor", "target"}]
                yield inner.head, replace(inner, roles=(*lent, *inner.roles))


def _with_doers(action: Action, by_head: dict[int, Action]) -> Action:
    """Where an event acts, who did it acts, and not whoever it belongs to: "his arrest by police angered Egypt"."""
    roles: list[Role] = []
    for role in action.roles:
        event = by_head.get(role.token) if role.name == "actor" else None
        if event is None or event is action or role.entity in event.entities("actor"):
            roles.append(role)
        else:
            roles.extend(replace(role, entity=doer, path=f"{role.path}/its actor") for doer in event.entities("actor"))
    return action if roles == list(action.roles) else replace(action, roles=tuple(roles))


def _with_parties(reading: Reading, action: Action, by_head: dict[int, Action]) -> Action:
    """Address an act that names no addressee to the party of what it speaks of."""
    if any(role.name in ADDRESSED for role in action.roles):
        return action
    own = set(action.entities("actor"))
    for loan in _loans():
        if not _named(action.trigger.type, loan.types):
            continue
        of = _contents(action, by_head) if loan.of == "content" else _conditions(reading, action, by_head)
        lent: dict[int | None, Role] = {}
        for party in _parties(reading, of, by_head, loan.take, own):
            lent.setdefault(party.entity, replace(party, name="target", path=f"{loan.of}/{party.path}"))
        if lent:
            return replace(action, roles=(*action.roles, *lent.values()))
    return action


def _contents(action: Action, by_head: dict[int, Action]) -> list[Action]:
    return _spoken_of(action, by_head, "content")


def _spoken_of(action: Action, by_head: dict[int, Action], *names: str) -> list[Action]:
    """The other actions that an action has in roles of these names."""
    found = (by_head.get(role.token) for role in action.roles if role.name in names)
    return [inner for inner in found if inner is not None and inner is not action]


def _conditions(reading: Reading, action: Action, by_head: dict[int, Action]) -> list[Action]:
    """What an action, or what it speaks of, depends on, where the actor would act ("threatened to strike if they attend")."""
    spoken = _contents(action, by_head)
    if not all(_on_one_side(reading, action, inner) for inner in spoken if inner.entities("actor")):
        return []
    spoken += [further for inner in spoken for further in _contents(inner, by_head)]
    governors = (*action.trigger.words, *(inner.head for inner in spoken))
    clauses = (clause for governor in dict.fromkeys(governors) for clause in reading.below(governor, "advcl"))
    return [by_head[clause.index] for clause in clauses if clause.index in by_head and _is_condition(reading, clause.index)]


def _is_condition(reading: Reading, clause: int) -> bool:
    return any(mark.lemma in _terms("conditional") for mark in reading.below(clause, "mark"))


def _parties(
    reading: Reading, of: list[Action], by_head: dict[int, Action], taken: tuple[str, ...], own: set[int], depth: int = _DEPTH
) -> Iterator[Role]:
    """The parties of actions other than ``own``; where one has none, those of what it speaks of in turn."""
    for inner in of:
        others = [party for party in inner.roles if party.entity is not None and party.entity not in own]
        beside = not own.isdisjoint(inner.entities("actor"))
        if "opponent" in taken and not _HARM.isdisjoint(inner.trigger.type.names):
            continue  # "warned that Russia would attack" is said to others
        named = ([party for party in others if _is_taken(reading, party, name, own, beside)] for name in taken)
        parties = next((each for each in named if each), [])
        if not parties and depth > 1:
            parties = list(_parties(reading, _contents(inner, by_head), by_head, taken, own, depth - 1))
        yield from parties


def _is_taken(reading: Reading, party: Role, name: str, own: set[int], beside: bool) -> bool:
    """Whether a party has a role that a loan takes; a partner acts beside the actor, an opponent on another side."""
    if name == "partner":
        return party.name == "actor" and beside
    if name == "opponent":
        theirs, ours = _sides(reading, [] if party.entity is None else [party.entity]), _sides(reading, [*own])
        states = [{each for each in side if reading.entities[each].kind is EntityKind.STATE} for side in (theirs, ours)]
        return party.name == "actor" and all(states) and states[0].isdisjoint(states[1])
    return party.name == name


def _recast(reading: Reading, action: Action, by_head: dict[int, Action], lexicon: Lexicon) -> Action:
    for role in action.roles:
        inner = by_head.get(role.token) if role.name == "content" else None
        if inner is None:
            continue
        for rule in _rules():
            if _fits(reading, rule, action, inner):
                return _as(action, inner, rule, lexicon.type(rule.type))
    return rebutted(reading, action, by_head, lexicon)


def _fits(reading: Reading, rule: _Rule, outer: Action, inner: Action) -> bool:
    inwards = "Action" in rule.inner or not rule.inner.isdisjoint(inner.trigger.type.names)
    if not inwards or not _named(outer.trigger.type, rule.outer):
        return False
    lemma = reading.tokens[outer.trigger.head].lemma
    if inner.assessment.status not in rule.status or (_is_past_chance(inner) and lemma not in rule.past):
        return False
    if rule.lemmas and lemma not in rule.lemmas:
        return False
    if rule.operators and rule.operators.isdisjoint(operator.name for operator in inner.assessment.operators):
        return False
    if rule.same_side:
        return _on_one_side(reading, outer, inner)
    return not set(outer.entities("actor")) & set(inner.entities("actor"))


def _is_past_chance(action: Action) -> bool:
    """Whether an action is one that could have been, which nobody promises or threatens."""
    return action.assessment.status in {"Possible", "Prospective"} and action.assessment.tense == "Past"


def _on_one_side(reading: Reading, outer: Action, inner: Action) -> bool:
    """Whether who speaks is who will act, or speaks for the same state or body."""
    speakers, doers = outer.entities("actor"), inner.entities("actor")
    if not speakers:
        return bool(doers) and _has_source(reading, outer.trigger.head)
    return bool(_sides(reading, speakers) & _sides(reading, doers))


def _has_source(reading: Reading, cue: int) -> bool:
    """Whether something that is no actor speaks ("a statement said")."""
    return any(attribution.source is not None for attribution in reading.introduced.get(cue, ()))


def _sides(reading: Reading, entities: list[int]) -> set[int]:
    """The entities and all that they belong to."""
    found = list(entities)
    for index in found:
        found.extend(other for other in reading.entities[index].affiliations if other not in found)
    return set(found)


def _named(kind: ActionType, names: frozenset[str]) -> bool:
    return not names.isdisjoint(kind.patterns)


def _as(outer: Action, inner: Action, rule: _Rule, kind: ActionType) -> Action:
    trigger = replace(outer.trigger, type=kind, rule=f"{outer.trigger.rule} of {inner.trigger.type.name}", confidence=_CONFIDENCE)
    parties = tuple(_lent(outer, inner, rule))
    addressed = any(role.name in ADDRESSED for role in parties)
    kept = tuple(role for role in outer.roles if not (addressed and role.name in ADDRESSED))
    return replace(outer, trigger=trigger, roles=kept + parties)


def _lent(outer: Action, inner: Action, rule: _Rule) -> Iterator[Role]:
    """What the inner action's parties are to the outer one: whom a promise is made to, of whom something is demanded."""
    for role in inner.roles:
        if not rule.same_side:
            if role.name == "actor":
                yield replace(role, name="target")
        elif role.name in ADDRESSED or (role.name == "actor" and not outer.entities("actor")):
            yield role


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(map(_rule, _data()["rule"]))


def _rule(row: dict[str, Any]) -> _Rule:
    values: dict[str, Any] = {key: frozenset(value) if isinstance(value, list) else value for key, value in row.items()}
    return _Rule(**values)


@cache
def _loans() -> tuple[_Loan, ...]:
    return tuple(_Loan(**row | {"types": frozenset(row["types"]), "take": tuple(row["take"])}) for row in _data()["loan"])


@cache
def _terms(name: str) -> frozenset[str]:
    return frozenset(_data()["terms"][name])


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((files("kg.extract.actions") / "data" / "composition.toml").read_text(encoding="utf-8"))
