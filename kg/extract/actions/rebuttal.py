"""Rejecting a claim by what is said of it: "said the claims were groundless", "called the report nonsense"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.extract.actions.base import Action, Role
from kg.extract.actions.lexicon import Lexicon
from kg.extract.actions.words import words
from kg.model import Reading, Token

__all__ = ["rebutted"]

_TYPE = "RejectAccusation"
_CONFIDENCE = 0.7
_PREDICATES = frozenset({"acomp", "attr", "oprd", "ccomp", "amod", "xcomp", "dobj"})


def rebutted(reading: Reading, action: Action, by_head: dict[int, Action], lexicon: Lexicon) -> Action:
    """Turn an act of saying that calls a claim untrue into a rejection of it.

    Args:
        reading: The reading that the action comes from.
        action: Any action.
        by_head: All actions of the reading by the head of their trigger.
        lexicon: The ontology's types.

    Returns:
        The action itself, or the rejection that it is, with what is rejected as its content where that is an event.
    """
    for predicate, subject in _judgements(reading, action.trigger.head):
        trigger = replace(
            action.trigger, type=lexicon.type(_TYPE), rule=f'{action.trigger.rule}, "{predicate.lemma}"', confidence=_CONFIDENCE
        )
        about = () if subject not in by_head else (Role("content", subject, None, "subject of what is said"),)
        kept = tuple(role for role in action.roles if role.name != "content")
        return replace(action, trigger=trigger, roles=kept + about)
    return action


def _judgements(reading: Reading, cue: int) -> Iterator[tuple[Token, int]]:
    """Predicates that call something untrue in what the cue introduces, with what they are said of."""
    for attribution in reading.introduced.get(cue, ()):
        for start, end in attribution.content:
            for token in reading.tokens[start:end]:
                if token.dep in _PREDICATES and token.lemma in words("rebuttals"):
                    subject = _subject(reading, token, cue)
                    if subject is not None:
                        yield token, subject


def _subject(reading: Reading, predicate: Token, cue: int) -> int | None:
    """What a predicate is said of, where it stands in the clause that the cue governs and is not negated."""
    governor = reading.tokens[predicate.head]
    if governor.pos not in {"VERB", "AUX"}:
        return governor.index if governor.head == cue and predicate.dep != "dobj" else None
    if any(reading.below(governor.index, "neg")):
        return None
    if governor.index == cue:
        return next((child.index for child in reading.below(cue, "dobj") if child.index != predicate.index), None)
    if governor.head != cue:
        return None
    return next((child.index for child in reading.below(governor.index, "nsubj")), None)
