"""Short readable sentences for actions, made of the text's own words where it has them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.actions.base import HOME, Action, Role
from kg.extract.actions.understood import is_passive
from kg.model import Entity, EntityKind, Reading, Token

__all__ = ["label_of", "names", "phrase"]

_BEFORE_HEAD = frozenset({"compound", "amod", "nummod", "nmod", "poss", "quantmod", "npadvmod"})
_NAMED_MOST = 3
_VERBAL, _NOMINAL = frozenset({"VERB", "AUX"}), frozenset({"NOUN", "PROPN"})
_OBJECTS = ("target", "object", "recipient")
_PLURAL_PRONOUNS = frozenset({"I", "we", "We", "you", "You", "they", "They"})
_OBJECTIVE = {
    "we": "us",
    "We": "us",
    "I": "me",
    "they": "them",
    "They": "them",
    "he": "him",
    "He": "him",
    "she": "her",
    "She": "her",
}
_PLURALS = frozenset({"NNS", "NNPS"})
_UNSPOKEN = (HOME, "content/", "condition/", "grounds/")
"""How the paths of parties begin that the words of the action itself do not name."""
_NOBODY = ("no ", "no-one", "nobody", "none ", "neither ")
_CLIMB = 12
_GENITIVE = ("'s", "'")
_UNSAID = "someone"


def label_of(reading: Reading, action: Action) -> str:
    """A sentence in the present tense, such as "United States expels Russian diplomats".

    Args:
        reading: The reading that the action comes from.
        action: The action.

    Returns:
        One line of text. Where the text does not say who did it, it says to whom it was done ("two envoys are expelled",
        "expulsion of two envoys"), and only where that is not said either, that someone did it.
    """
    head = reading.tokens[action.head]
    if head.dep == "amod" and head.pos in _VERBAL:
        return phrase(reading, head.head)
    subject = names(reading, action.roles, "actor")
    if head.dep == "prep":
        return f"{subject or _UNSAID} {'say' if _are_several(reading, action, 'actor') else 'says'}"
    if head.pos not in _VERBAL:
        return _nominal(reading, action, subject)
    acted = _object(reading, action, subject)
    if not subject and is_passive(reading, head.index):
        bare = _subject(reading, head) if acted is None else None
        if acted is not None or bare is not None:
            return _passive(reading, action, acted, bare)
    return _active(reading, action, subject, acted)


def phrase(reading: Reading, token: int, owned: bool = True) -> str:
    """The noun phrase that a token heads, up to and including the head, in the original words, without its determiner.

    Args:
        reading: The reading.
        token: The head.
        owned: Whether a possessor counts.
    """
    first = token
    for child in reading.below(token):
        if child.index < first and child.dep in _BEFORE_HEAD and (owned or child.dep != "poss"):
            first = min(first, reading.subtree(child.index)[0])
    while first < token and reading.tokens[first].pos in {"DET", "PUNCT"}:
        first += 1
    return " ".join(reading.text(first, token + 1).split())


def names(reading: Reading, roles: Iterable[Role], role: str) -> str:
    """Who and what fills a role, named in text order: "Russia, China and 3 others"."""
    found: list[str] = []
    for part in sorted(roles, key=lambda each: each.token):
        if part.name == role:
            name = _name(reading, part)
            if name not in found:
                found.append(name)
    if len(found) > _NAMED_MOST:
        found = [*found[: _NAMED_MOST - 1], f"{len(found) - _NAMED_MOST + 1} others"]
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}" if found else ""


def _name(reading: Reading, part: Role) -> str:
    """An entity's label where the words mean it; else the words, whose possessor is spelled out: "Lindsay Lohan's probation"."""
    mention = reading.mention_at.get(part.token)
    if part.entity is not None and (mention is None or mention.entity != part.entity) and "/" in part.path:
        owner = next((child for child in reading.below(part.token, "poss") if child.pos == "PRON"), None)
        own = owner is not None and reading.mention_at.get(owner.index)
        if own:
            label = reading.entities[own.entity].label
            return f"{label}{_GENITIVE[label.endswith('s')]} {phrase(reading, part.token, owned=False)}"
        if reading.tokens[part.token].pos in _NOMINAL:
            return phrase(reading, part.token)
    if part.entity is None:
        return _deed(reading, part.token) if part.name == "content" else phrase(reading, part.token)
    label = reading.entities[part.entity].label
    return label if part.name == "actor" else _OBJECTIVE.get(label, label)


def _deed(reading: Reading, token: int) -> str:
    """What an action speaks of, and of whom: "release of the hostages"."""
    for link in reading.below(token, "prep"):
        for child in reading.below(link.index, "pobj") if link.lemma == "of" else ():
            mention = reading.mention_at.get(child.index)
            whose = phrase(reading, child.index) if mention is None else reading.entities[mention.entity].label
            return f"{phrase(reading, token)} of {whose}"
    return phrase(reading, token)


def _nominal(reading: Reading, action: Action, subject: str) -> str:
    """For a noun: with who did it the verb of its type, else the noun itself with what it was done to."""
    untyped = action.trigger.type.is_untyped
    acted = _object(reading, action, subject)
    if subject and not untyped:
        words = action.trigger.type.label.split()
        said = (_negated if action.status == "Denied" else _inflected)(words, _are_several(reading, action, "actor"))
        return f"{subject} {said}" + (f" {names(reading, action.roles, acted.name)}" if acted is not None else "")
    what = phrase(reading, action.head, owned=not subject)
    if subject:
        return f"{subject}: {what}"
    if acted is None or untyped or (acted.token <= action.head and acted.token in reading.subtree(action.head)):
        return what
    step = acted.path.partition("/")[0]
    link = step.removeprefix("prep:") if step.startswith("prep:") else "of"
    return f"{what} {link} {names(reading, action.roles, acted.name)}"


def _active(reading: Reading, action: Action, subject: str, acted: Role | None) -> str:
    """Subject, verb, object; the trigger's other words on the side of the object where the text has them."""
    head = reading.tokens[action.head]
    plural = subject in _PLURAL_PRONOUNS or _are_several(reading, action, "actor")
    stated = {action.head}
    if not subject:
        bare = _subject(reading, head)
        subject, plural = (phrase(reading, bare.index), bare.tag in _PLURALS) if bare is not None else (_UNSAID, False)
        stated |= set() if bare is None else {bare.index}
    if acted is not None and acted.token in stated:
        acted = None  # "come under attack"
    at = len(reading.tokens) if acted is None or acted.token < action.head else acted.token
    others = sorted(set(action.trigger.words) - stated)
    before = [_other(reading, word) for word in others if word < at]
    governed = "" if acted is None else _governed(reading, action, acted)
    negated = action.status == "Denied" and not subject.lower().startswith(_NOBODY) and not governed.lower().startswith(_NOBODY)
    said = [subject, (_negated if negated else _inflected)([head.lemma, *before], plural)]
    if acted is not None:
        said.append(governed)
    elif (what := _infinitive(reading, action)) is not None:
        said.append(f"to {what.lemma}")
    said += [_other(reading, word) for word in others if word >= at]
    return " ".join([*said, *_governed_last(reading, action, others, acted)])


def _governed_last(reading: Reading, action: Action, others: list[int], acted: Role | None) -> Iterator[str]:
    """What the preposition governs that a trigger ends with: "threatens Russia with sanctions"."""
    if others and reading.tokens[others[-1]].pos == "ADP":
        for role in action.roles:
            if role.name == "content" and role != acted and reading.tokens[role.token].head == others[-1]:
                yield phrase(reading, role.token)


def _other(reading: Reading, word: int) -> str:
    """A further word of a trigger as it stands, an infinitive with its "to" ("orders them to leave")."""
    marks = (child.lemma == "to" for child in reading.below(word, "aux"))
    return f"to {reading.tokens[word].text}" if any(marks) else reading.tokens[word].text


def _are_several(reading: Reading, action: Action, role: str) -> bool:
    """Whether what fills a role takes a verb in the plural."""
    filled = [part for part in action.roles if part.name == role]
    return len(filled) > 1 or any(
        reading.tokens[part.token].tag == "NNS" if part.entity is None else _plural(reading.entities[part.entity])
        for part in filled
    )


def _passive(reading: Reading, action: Action, acted: Role | None, bare: Token | None) -> str:
    """For a passive without an agent: to whom it was done, else what stands as its subject."""
    head = reading.tokens[action.head]
    rest = [reading.tokens[word].text for word in sorted(action.trigger.words) if word > head.index]
    if acted is not None:
        named, several = names(reading, action.roles, acted.name), _are_several(reading, action, acted.name)
    else:
        named, several = (_UNSAID, False) if bare is None else (phrase(reading, bare.index), bare.tag in _PLURALS)
    negated = action.status == "Denied" and not named.lower().startswith(_NOBODY)
    be = f"{'are' if several else 'is'}{' not' if negated else ''}"
    return " ".join([named, be, head.text.lower(), *rest])


def _object(reading: Reading, action: Action, subject: str) -> Role | None:
    """The role to name after the verb: a noun that the action speaks of, else whom or what it was done to."""
    spoken = [role for role in action.roles if role.name == "content" and _is_nominal(reading, action, role)]
    for role in spoken:
        if not role.path.startswith("prep"):
            return role
    doers = {role.entity for role in action.roles if role.name == "actor" and role.entity is not None} if subject else set()
    for name in _OBJECTS:
        told = (role for role in action.roles if role.name == name and not role.path.startswith(_UNSPOKEN))
        found = next((role for role in told if role.entity not in doers and not _is_lent(reading, action, role)), None)
        if found is not None:
            return found
    return next(iter(spoken), None)


def _is_nominal(reading: Reading, action: Action, role: Role) -> bool:
    return reading.tokens[role.token].pos in _NOMINAL and role.token not in action.trigger.words


def _is_lent(reading: Reading, action: Action, role: Role) -> bool:
    """Whether a role stands in what the action speaks of, and is named there ("offers to hand over to Britain")."""
    spoken = {part.token for part in action.roles if part.name == "content"}
    at = role.token
    for _ in range(_CLIMB if spoken else 0):
        if at in spoken:
            return True
        at = reading.tokens[at].head
    return False


def _infinitive(reading: Reading, action: Action) -> Token | None:
    """The infinitive that the action speaks of: "agree to meet"."""
    heads = (reading.tokens[role.token] for role in action.roles if role.name == "content" and role.path.endswith("xcomp"))
    return next((token for token in heads if token.pos == "VERB" and token.index not in action.trigger.words), None)


def _governed(reading: Reading, action: Action, acted: Role) -> str:
    """An object with its preposition, if the trigger does not end with it: "on Russia"."""
    filled = names(
        reading, [role for role in action.roles if role.name != "content" or _is_nominal(reading, action, role)], acted.name
    )
    kind, _, link = acted.path.partition("/")[0].partition(":")
    if kind not in {"prep", "dative"} or not link or action.trigger.type.reciprocal:
        return filled
    own = {reading.tokens[word].lemma for word in action.trigger.words}
    return filled if link in own else f"{link} {filled}"


def _subject(reading: Reading, verb: Token) -> Token | None:
    """The noun that stands as subject where it is no actor: "prices fell", "a dispute that has suffered setbacks"."""
    for _ in range(_CLIMB):
        found = next(iter(reading.below(verb.index, "nsubj", "nsubjpass")), None)
        if found is not None and found.pos in _NOMINAL:
            return found
        above = reading.tokens[verb.head]
        if above.pos in _NOMINAL and (verb.dep == "relcl" if found is not None else verb.dep == "acl" and verb.tag == "VBG"):
            return above
        if found is not None or verb.dep != "conj" or above.pos not in _VERBAL:
            return None
        verb = above
    return None


def _plural(entity: Entity) -> bool:
    return entity.plural or entity.kind == EntityKind.GROUP


def _negated(words: list[str], plural: bool) -> str:
    if words[0] == "be":
        return " ".join(["are" if plural else "is", "not", *words[1:]])
    return " ".join(["do not" if plural else "does not", *words])


def _inflected(words: list[str], plural: bool) -> str:
    if words[0] == "be":
        return " ".join(["are" if plural else "is", *words[1:]])
    return " ".join([words[0] if plural else _third_person(words[0]), *words[1:]])


def _third_person(verb: str) -> str:
    if verb == "have":
        return "has"
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in tuple("aeiou"):
        return verb[:-1] + "ies"
    return verb + "s"
