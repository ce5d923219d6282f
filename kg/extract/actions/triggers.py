"""Finding the words that report events, and what kind of event they report.

Verbs, verbs with particles or prepositions, light verbs with their nouns, and event nouns are looked up in the ontology's
lexicon; restrictions on subject and object decide between the meanings of one word. What fits no type is kept as
``act:Occur`` (or ``act:Say``), so that nothing reported is lost.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.base import Trigger
from kg.extract.actions.lexicon import ActionType, Lexicon
from kg.extract.actions.likeness import likeness
from kg.extract.actions.phrases import find_phrase, is_acting
from kg.extract.actions.restrictions import is_allowed
from kg.extract.actions.slots import Slots, slots_of
from kg.extract.actions.words import words
from kg.model import Reading, Token

__all__ = ["find_listed", "find_triggers"]

_TYPED, _RESTRICTED, _UNTYPED, _GUESSED = 0.9, 0.8, 0.6, 0.5
_MEDIA = frozenset({"in", "on", "during", "at", "via", "through", "by"})
_VERBAL, _NOMINAL = frozenset({"VERB", "AUX"}), frozenset({"NOUN", "PROPN"})
_PREDICATES = frozenset({"acomp", "oprd", "attr", "ccomp", "xcomp", "conj"})
_SPEAKING = frozenset({"Agree", "Request", "Reject", "Threaten"})
"""Types of acts that speak of another act."""
_WANTING = frozenset({"Request", "Threaten"})
"""Types of acts whose nouns speak of another act that has not happened yet."""


def find_triggers(reading: Reading, lexicon: Lexicon) -> list[Trigger]:
    """Find all triggers of a reading.

    Args:
        reading: A resolved reading.
        lexicon: The ontology's triggers.

    Returns:
        Triggers in text order; none has its head within another.
    """
    found: dict[int, Trigger] = {}
    taken: set[int] = set()
    for find in (_verb, _noun):
        for token in reading.tokens:
            trigger = None if token.index in taken else find(reading, lexicon, token)
            if trigger is not None:
                found[token.index] = trigger
                taken.update(trigger.words)
    for token in reading.tokens:
        if token.index not in taken and _is_predicate(token):
            found[token.index] = _untyped(token, lexicon, "Occur", "predicate of no listed type")
    for cue in reading.introduced:
        if cue not in taken and cue not in found and not _is_thought(reading.tokens[cue]):
            found[cue] = _untyped(reading.tokens[cue], lexicon, "Say", "cue of an attribution")
    within = {word for trigger in found.values() for word in trigger.words if word != trigger.head}
    return [found[head] for head in sorted(found.keys() - within)]


def find_listed(reading: Reading, lexicon: Lexicon) -> list[Trigger]:
    """Find the words that a lexicon lists, and nothing else.

    Args:
        reading: A resolved reading.
        lexicon: Types and their triggers.

    Returns:
        Triggers in text order; no token is in two of them.
    """
    found: dict[int, Trigger] = {}
    taken: set[int] = set()
    for pos, kinds in (("verb", _VERBAL), ("noun", _NOMINAL)):
        for token in reading.tokens:
            if token.pos not in kinds or token.index in taken or not lexicon.rules_for(token.lemma, pos):
                continue
            if pos == "noun" and (_begins_compound(reading, token) or _is_no_title(reading, token)):
                continue
            trigger = _by_rule(reading, lexicon, token, pos)
            if trigger is not None:
                found[token.index] = trigger
                taken.update(trigger.words)
    return [found[head] for head in sorted(found)]


def _untyped(token: Token, lexicon: Lexicon, name: str, rule: str) -> Trigger:
    return Trigger(token.index, (token.index,), lexicon.type(name), rule, _UNTYPED)


def _is_predicate(token: Token) -> bool:
    """Whether an adjective reports what has become of somebody ("was found dead")."""
    if token.pos != "ADJ" or token.dep not in _PREDICATES:
        return False
    return token.lemma in words("event_adjectives") or token.lemma in words("undone")


def _is_thought(token: Token) -> bool:
    """Whether a cue credits somebody with a thought, which is no act of speech."""
    return token.pos == "VERB" and token.lemma in words("thought_verbs")


def _is_grammatical(reading: Reading, token: Token) -> bool:
    """Whether a verb only helps another, or is part of a compound ("state-owned", "re-opened")."""
    if token.dep in {"aux", "auxpass"} or not token.text[0].isalnum() or _begins_compound(reading, token):
        return True
    if token.dep == "amod" and token.tag == "VBG" and token.lemma in words("qualities"):
        return True
    return token.dep == "amod" and token.index > 0 and reading.tokens[token.index - 1].tag == "HYPH"


def _begins_compound(reading: Reading, token: Token) -> bool:
    """Whether a word is only the first part of a hyphened one ("election-related", "re-opened")."""
    return reading.is_hyphened(token.index) and (token.pos in _VERBAL or token.dep not in {"dobj", "pobj", "nsubj"})


def _is_connective(reading: Reading, token: Token) -> bool:
    """Whether a noun is part of a preposition ("in response to")."""
    governor = reading.tokens[token.head]
    if token.dep != "pobj" or governor.pos != "ADP" or token.lemma not in words("connective_nouns"):
        return False
    return any(reading.below(token.index, "prep")) and not any(reading.below(token.index, "poss"))


def _speaks(trigger: Trigger) -> bool:
    return "Say" in trigger.type.names


def _is_medium(reading: Reading, token: Token) -> bool:
    """Whether a noun of speech is only what something is said in ("said in a statement")."""
    governor = reading.tokens[token.head]
    return token.dep == "pobj" and governor.lemma in _MEDIA and _reports(reading, reading.tokens[governor.head])


def _is_part_of_name(reading: Reading, token: Token) -> bool:
    """Whether a noun reports nothing because it only says what kind of body is meant ("the invasion force", "an aid agency")."""
    if token.pos == "PROPN" and token.label not in {"", "EVENT"}:
        return True
    return token.dep in {"compound", "nmod"} and token.head in reading.mention_at


def _is_no_title(reading: Reading, token: Token) -> bool:
    """Whether a noun is part of a name without describing whom it names, as "member" does in "NATO member Turkey"."""
    described = (
        token.pos == "NOUN" and reading.tokens[token.index + 1 if token.head > token.index else token.index].pos == "PROPN"
    )
    return _is_part_of_name(reading, token) and not described


def _verb(reading: Reading, lexicon: Lexicon, token: Token) -> Trigger | None:
    if token.pos not in _VERBAL or _is_grammatical(reading, token):
        return None
    if token.pos == "AUX" or token.lemma in words("stative_verbs"):
        return _by_rule(reading, lexicon, token, "verb", phrases_only=True)
    light = _light_verb(reading, lexicon, token)
    typed = _by_rule(reading, lexicon, token, "verb")
    if light is not None and (typed is None or len(typed.words) == 1):
        return light
    if typed is not None:
        return typed
    particle = tuple(child.index for child in reading.below(token.index, "prt"))
    said = (token.index, *particle)
    if _reports(reading, token):
        return Trigger(token.index, said, lexicon.type("Say"), "verb of no listed type", _UNTYPED)
    guess = likeness(reading, lexicon, said)
    if guess is not None:
        near = ", ".join(f'"{verb}"' for verb in guess.neighbours)
        return Trigger(
            token.index, said, guess.type, f"a guess: a verb that is not listed, but means much what {near} mean", _GUESSED
        )
    return Trigger(token.index, said, lexicon.type("Occur"), "verb of no listed type", _UNTYPED)


def _reports(reading: Reading, token: Token) -> bool:
    return token.index in reading.introduced and not _is_thought(token)


def _noun(reading: Reading, lexicon: Lexicon, token: Token) -> Trigger | None:
    if token.pos not in _NOMINAL or _is_part_of_name(reading, token):
        return None
    if _is_connective(reading, token) or _begins_compound(reading, token):
        return None
    typed = _by_rule(reading, lexicon, token, "noun")
    if typed is not None:
        return None if _speaks(typed) and _is_medium(reading, token) else typed
    if token.lemma in words("event_nouns") and token.index not in reading.mention_at:
        return Trigger(token.index, (token.index,), lexicon.type("Occur"), "event noun of no listed type", _UNTYPED)
    return None


def _light_verb(reading: Reading, lexicon: Lexicon, verb: Token) -> Trigger | None:
    """A verb that only carries its noun: "imposed sanctions", "a protest was staged"."""
    if verb.lemma not in words("light_verbs"):
        return None
    for child in _carried(reading, verb):
        noun = reading.tokens[child]
        if noun.pos != "NOUN":
            continue
        typed = _by_rule(reading, lexicon, noun, "noun")
        if typed is not None:
            carried = (verb.index, *(child.index for child in reading.below(verb.index, "prt")), *typed.words)
            return Trigger(verb.index, carried, typed.type, f"light verb with {typed.rule}", typed.confidence)
    return None


def _carried(reading: Reading, verb: Token) -> Iterator[int]:
    for child in reading.below(verb.index, "dobj", "nsubjpass"):
        yield child.index
    if verb.dep in {"acl", "relcl"} and verb.tag in {"VBN", "VBD"} and not is_acting(reading, verb):
        yield verb.head


def _by_rule(reading: Reading, lexicon: Lexicon, token: Token, pos: str, phrases_only: bool = False) -> Trigger | None:
    slots: Slots | None = None
    particles = {child.lemma for child in reading.below(token.index, "prt")} if pos == "verb" else set()
    vocabulary = reading.vocabulary[token.sentence]
    for rule in lexicon.rules_for(token.lemma, pos):
        if phrases_only and len(rule.words) == 1:
            continue
        if not particles.issubset(rule.words) or not vocabulary.issuperset(rule.words[1:]):
            continue
        found = find_phrase(reading, token, rule.words)
        if found is None:
            continue
        if rule.is_restricted:
            slots = slots_of(reading, found) if slots is None else slots
            if not is_allowed(reading, rule, slots):
                continue
        confidence = _RESTRICTED if rule.is_restricted else _TYPED
        said = tuple(word for word in found if word == token.index or not _is_own(reading, lexicon, rule.type, word))
        return Trigger(token.index, said, rule.type, f'{pos} "{" ".join(rule.words)}"', confidence)
    return None


def _is_own(reading: Reading, lexicon: Lexicon, kind: ActionType, word: int) -> bool:
    """Whether a word of a phrase is an act of its own that the phrase speaks of: "accused of attacking", "call for release"."""
    token = reading.tokens[word]
    if token.dep == "pcomp":
        return True
    if token.pos == "VERB":
        return token.dep in {"xcomp", "ccomp"} and not _SPEAKING.isdisjoint(kind.names)
    carried = token.dep != "pobj" and reading.tokens[token.head].lemma in words("light_verbs")
    wanted = token.pos == "NOUN" and not carried and not _WANTING.isdisjoint(kind.names)
    listed = token.lemma in words("event_nouns") or any(len(rule.words) == 1 for rule in lexicon.rules_for(token.lemma, "noun"))
    return wanted and listed
