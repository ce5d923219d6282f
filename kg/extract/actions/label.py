"""Short readable sentences for actions."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.actions.base import Action, Role
from kg.model import Entity, EntityKind, Reading

__all__ = ["label_of", "names", "phrase"]

_BEFORE_HEAD = frozenset({"compound", "amod", "nummod", "nmod", "poss", "quantmod", "npadvmod"})
_NAMED_MOST = 3
_UNTYPED = frozenset({"Say", "Occur"})


def label_of(reading: Reading, action: Action) -> str:
    """A sentence in the present tense, such as "United States expels Russian diplomats".

    Args:
        reading: The reading that the action comes from.
        action: The action.

    Returns:
        One line of text; who did it is "someone" where the text does not say.
    """
    subject = names(reading, action.roles, "actor")
    if _is_unnamed_event(reading, action):
        what = phrase(reading, action.trigger.head)
        return f"{subject}: {what}" if subject else what
    actors = [reading.entities[index] for index in action.entities("actor")]
    plural = len(actors) > 1 or any(_plural(actor) for actor in actors)
    parts = [subject or "someone", _verb(reading, action, plural)]
    for role in ("target", "object", "recipient"):
        filled = names(reading, action.roles, role)
        if filled and filled != subject:
            parts.append(filled if role != "recipient" else f"({filled})")
            break
    return " ".join(parts)


def _is_unnamed_event(reading: Reading, action: Action) -> bool:
    """Whether a noun of no listed type reports it, which has no verb to make a sentence with."""
    return action.trigger.type.name in _UNTYPED and reading.tokens[action.trigger.head].pos not in {"VERB", "AUX"}


def phrase(reading: Reading, token: int) -> str:
    """The noun phrase that a token heads, up to and including the head, in the original words, without its determiner."""
    first = token
    for child in reading.below(token):
        if child.index < first and child.dep in _BEFORE_HEAD:
            first = min(first, reading.subtree(child.index)[0])
    while first < token and reading.tokens[first].pos in {"DET", "PUNCT"}:
        first += 1
    return " ".join(reading.text(first, token + 1).split())


def _plural(entity: Entity) -> bool:
    return entity.plural or entity.kind == EntityKind.GROUP


def names(reading: Reading, roles: Iterable[Role], role: str) -> str:
    """Who and what fills a role, named in text order: "Russia, China and 3 others"."""
    found: list[str] = []
    for part in roles:
        if part.name == role:
            name = phrase(reading, part.token) if part.entity is None else reading.entities[part.entity].label
            if name not in found:
                found.append(name)
    if len(found) > _NAMED_MOST:
        found = [*found[: _NAMED_MOST - 1], f"{len(found) - _NAMED_MOST + 1} others"]
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}" if found else ""


def _verb(reading: Reading, action: Action, plural: bool) -> str:
    head = reading.tokens[action.trigger.head]
    if action.trigger.type.name in _UNTYPED or (len(action.trigger.words) == 1 and head.pos == "VERB"):
        words = [reading.tokens[word].lemma for word in action.trigger.words]
    else:
        words = action.trigger.type.label.split()
    if action.status == "Denied":
        return " ".join(["do not" if plural else "does not", *words])
    return " ".join([words[0] if plural else _third_person(words[0]), *words[1:]])


def _third_person(verb: str) -> str:
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return verb + "s"
