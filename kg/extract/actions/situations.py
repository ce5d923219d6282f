"""Situations: what holds rather than happens, and which actions began or ended it.

A situation is stated ("is in custody", "the war between …"), or an action of the text brings it about ("was arrested") or ends it
("was released"); what the ontology says with ``kg:begins`` and ``kg:ends``. All that speaks of one class, of the same parties and
with the same status is one situation.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.actions.base import Action, Role
from kg.extract.actions.coreference import merged
from kg.extract.actions.events import read_action
from kg.extract.actions.label import names
from kg.extract.actions.lexicon import ActionType, Lexicon
from kg.extract.actions.triggers import find_listed
from kg.extract.actions.words import words
from kg.model import MentionKind, Reading

__all__ = ["Situation", "read_situations"]

_ACTUAL = frozenset({"Happened", "Reported"})
_AFFECTED = ("target", "object")
_NAMED = re.compile(r"{(\w+)}")
_PREDICATE = frozenset({"oprd", "attr"})
"""Paths to what only says what becomes of the one held ("took the crew hostage")."""
_TITLES = frozenset({"appos", "compound", "nmod"})
"""Relations of a noun to the name that it describes."""
_WINDOW = 8
"""How many situations of one party and class are looked through for the one meant."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What holds or held, and what the text says of its beginning and end.

    Attributes:
        type: Its class.
        label: What it is called ("custody of Ivan Petrov").
        roles: Who and what takes part.
        stated: The mentions that state it, in text order.
        begun: The action that began it, if the text tells.
        ended: The action that ended it, if the text tells.
    """

    type: ActionType
    label: str
    roles: tuple[Role, ...]
    stated: tuple[Action, ...]
    begun: Action | None = None
    ended: Action | None = None


def read_situations(reading: Reading, lexicon: Lexicon, clusters: Sequence[tuple[Action, ...]]) -> list[Situation]:
    """All situations that a reading tells of, in text order.

    Args:
        reading: A resolved reading.
        lexicon: The ontology's situation types and their triggers.
        clusters: The reading's actions, the mentions of each.

    Returns:
        The situations; those whose class has no wording for the roles that the text fills are left out.
    """
    turning = [cluster for cluster in clusters if cluster[0].trigger.type.begins or cluster[0].trigger.type.ends]
    carried = {word for cluster in turning for member in cluster for word in member.trigger.words if word != member.head}
    triggers = [
        trigger
        for trigger in find_listed(reading, lexicon)
        if trigger.head not in carried and not any(_is_over(reading, word) for word in trigger.words)
    ]
    stated = [_stated(reading, read_action(reading, trigger, frozenset())) for trigger in triggers]
    drafts = _Drafts(reading, lexicon)
    for action in sorted((*stated, *_turns(turning, {action.head for action in stated})), key=lambda action: action.head):
        drafts.add(action)
    return list(drafts.done())


def _is_over(reading: Reading, word: int) -> bool:
    """Whether a noun is of what somebody no longer is: "a former member", "ex-member"."""
    if reading.tokens[word].pos != "NOUN":
        return False
    before = [reading.tokens[at].text.lower() for at in range(max(word - 2, 0), word)]
    described = any(child.text.lower() in words("former_words") for child in reading.below(word))
    return described or before == ["ex", "-"]


def _turns(clusters: Iterable[tuple[Action, ...]], stating: set[int]) -> Iterator[Action]:
    """The actions that began or ended something; a word that itself states a situation ("is held in custody") did not."""
    for cluster in clusters:
        if cluster[0].status in _ACTUAL and stating.isdisjoint(member.head for member in cluster):
            yield merged(cluster)


def _stated(reading: Reading, action: Action) -> Action:
    """A stated situation with the party that its noun itself means ("Turkey, a member of NATO", "NATO member Turkey")."""
    token = reading.tokens[action.head]
    for head in (action.head, token.head) if token.dep in _TITLES else (action.head,):
        mention = reading.mention_at.get(head)
        if mention is not None and _is_named(reading, mention.entity):
            own = Role("actor", head, mention.entity, "itself")
            return replace(action, roles=(own, *(_belonged_to(action, role) for role in action.roles)))
    return action


def _belonged_to(action: Action, role: Role) -> Role:
    """What stands before a noun that describes somebody is what he is that of: "NATO member Turkey"."""
    before = role.name == "actor" and role.path in {"compound", "amod", "nmod"} and not action.trigger.type.reciprocal
    return replace(role, name="target") if before else role


def _is_named(reading: Reading, entity: int) -> bool:
    return any(reading.mentions[index].kind is MentionKind.NAME for index in reading.entities[entity].mentions)


class _Draft:
    """A situation while more is learnt of it."""

    def __init__(self, kind: ActionType, status: str) -> None:
        self.type = kind
        self.status = status
        self.roles: list[Role] = []
        self.stated: list[Action] = []
        self.begun: Action | None = None
        self.ended: Action | None = None

    def is_of(self, roles: list[Role], status: str) -> bool:
        """Whether these may be the parties of this very situation, and it holds as much or as little."""
        if status != self.status and not {status, self.status} <= _ACTUAL:
            return False
        ours, theirs = _in_role(self.roles, "actor"), _in_role(roles, "actor")
        if self.type.reciprocal:
            return ours <= theirs or theirs <= ours
        return not ours or not theirs or bool(ours & theirs)

    def take(self, roles: list[Role]) -> None:
        """Add the parties that are not known yet."""
        known = {(role.name, _party(role)) for role in self.roles}
        self.roles += [role for role in roles if (role.name, _party(role)) not in known]


class _Drafts:
    """The situations of a reading while they are put together."""

    def __init__(self, reading: Reading, lexicon: Lexicon) -> None:
        self._reading = reading
        self._types = {kind.name: kind for kind in lexicon.types}
        self._all: list[_Draft] = []
        self._of: dict[tuple[str, int], list[_Draft]] = defaultdict(list)

    def add(self, action: Action) -> None:
        """Take in a statement of a situation, or an action that begins or ends one."""
        kind = action.trigger.type
        if kind.name in self._types:
            self._home(self._types[kind.name], action).stated.append(action)
        if kind.begins in self._types:
            draft = self._home(self._types[kind.begins], action)
            draft.begun = draft.begun or action
        if kind.ends in self._types:
            draft = self._home(self._types[kind.ends], action)
            draft.ended = draft.ended or action

    def done(self) -> Iterator[Situation]:
        """The situations that have a wording."""
        for draft in self._all:
            label = self._label(draft)
            if label is not None:
                yield Situation(draft.type, label, tuple(draft.roles), tuple(draft.stated), draft.begun, draft.ended)

    def _home(self, kind: ActionType, action: Action) -> _Draft:
        """The situation that an action speaks of: one of the same parties that is not over yet, or a new one."""
        roles = list(_parties(self._reading, kind, action))
        keyed = "actor" if kind.reciprocal else _affected(kind)
        family = kind.broadest
        keys = [(family, role.entity) for role in roles if role.name == keyed and role.entity is not None]
        begins = action.trigger.type.begins == kind.name
        for known in (known for key in keys for known in reversed(self._of[key][-_WINDOW:])):
            over = known.begun is not None and known.ended is not None
            if known.is_of(roles, action.status) and not (begins and over):
                break
        else:
            known = _Draft(kind, action.status)
            self._all.append(known)
        known.take(roles)
        for key in keys:
            if not any(each is known for each in self._of[key][-_WINDOW:]):
                self._of[key].append(known)
        return known

    def _label(self, draft: _Draft) -> str | None:
        """The wording with the most roles that are all filled; none for who would hold himself."""
        filled = {role.name: names(self._reading, draft.roles, role.name) for role in draft.roles}
        if _in_role(draft.roles, "actor") & _in_role(draft.roles, _affected(draft.type)):
            return None
        if len(_in_role(draft.roles, "actor")) > 1:
            filled["actors"] = filled["actor"]
        for wording in sorted(draft.type.wordings, key=lambda wording: -wording.count("{")):
            if filled.keys() >= set(_NAMED.findall(wording)):
                return wording.format(**filled)
        return None


def _parties(reading: Reading, kind: ActionType, action: Action) -> Iterator[Role]:
    """Who takes part in a situation: those that the words themselves mean, not whom these belong to."""
    affected = "actor" if kind.reciprocal else _affected(kind)
    spare = affected == "object" and any(role.name == "object" for role in action.roles)
    for role in action.roles:
        if spare and role.name == "target":
            continue  # from whom something was taken is not what is held
        mention = reading.mention_at.get(role.token)
        entity = role.entity if mention is None and role.name == "actor" else None if mention is None else mention.entity
        name = affected if role.name in _AFFECTED else role.name
        if (
            (name == "place" or any(f"{{{name}" in wording for wording in kind.wordings))
            and (entity is not None or name == "object")
            and role.path not in _PREDICATE
        ):
            yield replace(role, name=name, entity=entity)


def _affected(kind: ActionType) -> str:
    """The role of what is held, controlled or sanctioned: the one that the wordings speak of."""
    return next((role for role in _AFFECTED if any(f"{{{role}}}" in wording for wording in kind.wordings)), _AFFECTED[0])


def _in_role(roles: Iterable[Role], name: str) -> set[int]:
    return {_party(role) for role in roles if role.name == name}


def _party(role: Role) -> int:
    """What tells parties apart: the entity, or else the word, which is its own only."""
    return -1 - role.token if role.entity is None else role.entity
