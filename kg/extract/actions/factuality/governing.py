"""What an operator makes of its complement, and when its signature does not tell: what a claim that is denied says is denied."""

from __future__ import annotations

from kg.extract.actions.factuality.frames import frame_of, signature_of
from kg.extract.actions.factuality.lattice import Signature, State
from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.trace import Step, Trace
from kg.extract.actions.factuality.words import Word, word_at
from kg.model import Reading, Token

__all__ = ["by_signature", "is_definite", "is_past"]

_BROKEN_OFF = State(-1, 1.0, "possible")


def by_signature(reading: Reading, steps: list[Step], signature: Signature, operator: Token, child: Word, trace: Trace) -> None:
    """Move from an operator to what it governs.

    Args:
        reading: A reading with tokens.
        steps: The way so far; the last one is the governing word.
        signature: The operator's signature for its complement.
        operator: The word that has it.
        child: The governed word.
        trace: The state of the governing word; it becomes the child's, before the child's own operators.
    """
    traits = signature.traits
    above = steps[-2] if len(steps) > 1 else None
    if _stands(child, traits):
        trace.restart()
    elif _is_broken_off(steps, child, traits):
        trace.move(_BROKEN_OFF, "foiled", operator.index)
    elif above is not None and "occasion" in traits and _is_seized(steps):
        trace.back_to(above.inner)  # who took the time to explain did explain
    elif above is not None and "denied crimes stand" in traits and _is_denied_crime(above.word, child):
        trace.restart()  # who "denied ordering the massacre" denies his part in it
    elif above is not None and (instead := _overruled(steps, traits)) is not None:
        trace.back_to(above.inner)
        trace.govern(instead, above.word.token.index, past=False)
    elif "claim" in traits and (adverb := _falsely(steps[-1].word)) is not None:
        trace.govern(load_operators().adjectives["false", "that"], adverb.index, past=False)
    else:
        trace.govern(signature, operator.index, is_past(reading, operator), child.perfect)


def _overruled(steps: list[Step], traits: frozenset[str]) -> Signature | None:
    """The signature that counts instead, where what befalls the operator decides: "rejected the claim", "the attempt failed"."""
    verbs, words, verb = load_operators().verbs, load_operators().words, steps[-2].word.token.lemma
    if "claim" in traits and _is_undone(steps):
        return verbs["deny", "that"]
    if "attempt" in traits and _is_subject_of(steps, "succeeding"):
        return verbs["manage", "to"]
    if "attempt" in traits and _is_failed(steps):
        return verbs["fail", "to"]
    if "plan" in traits and _is_dropped(steps):
        return verbs["rule_out", "ing"]
    return verbs["authorise", "noun"] if "lifted" in traits and verb in words["lifting"] else None


def is_past(reading: Reading, operator: Token) -> bool:
    """Whether an operator stands in the past; an adjective or noun, if its copula does. "Ought" looks back like a past tense."""
    if operator.tag == "MD":
        return True
    return word_at(reading, operator.index if operator.pos in ("VERB", "AUX") else operator.head).past


def is_definite(noun: Word) -> bool:
    """Whether an article, a demonstrative or a possessor marks what a noun means as known."""
    definite = load_operators().words["definite"]
    return "poss" in noun.by or any(child.lemma in definite for child in noun.below("det"))


def _stands(noun: Word, traits: frozenset[str]) -> bool:
    """Whether the event of a noun is there all the same: a foiled plot, a denied claim, an unanswered call, the war discussed."""
    return any(_spares(trait, noun) for trait in traits)


def _spares(trait: str, noun: Word) -> bool:
    """Whether a trait of an operator leaves the event of a noun as it is."""
    operators, lemma = load_operators(), noun.token.lemma
    if trait == "undoing":
        return noun.token.pos == "NOUN" and lemma in operators.content_nouns
    if trait == "stands if definite":
        return is_definite(noun)
    manner, _, listed = trait.rpartition(" ")
    if manner == "stands of known":
        known = noun.token.dep == "dobj" and "poss" not in noun.by and is_definite(noun)
        return known and lemma in operators.words[listed]
    if manner == "stands of":
        return lemma in operators.words[listed]
    return manner == "stands unless" and lemma not in operators.words[listed]


def _is_broken_off(steps: list[Step], noun: Word, traits: frozenset[str]) -> bool:
    """Whether what is foiled may have begun: the text does not tell an attack that was beaten off from one that never came.

    So with a "hijack attempt"; what was only planned did not begin.
    """
    operators = load_operators()
    if noun.token.lemma not in operators.words["attempts"]:
        return False
    named = (operators.modifiers.get(child.text.lower()) for child in noun.below("amod"))
    if any(modifier is not None and modifier.outcome.ahead for modifier in named):
        return False
    compound = noun.token.dep == "compound" and len(steps) > 1
    return "foiling" in traits or (compound and _is_foiled(steps[-1].word, steps[-2].word))


def _is_denied_crime(verb: Word, noun: Word) -> bool:
    words = load_operators().words
    return verb.token.lemma in words["denying"] and is_definite(noun) and noun.token.lemma in words["crimes"]


def _is_seized(steps: list[Step]) -> bool:
    words = load_operators().words
    return steps[-1].word.token.lemma in words["seized"] and steps[-2].word.token.lemma in words["seizing"]


def _is_undone(steps: list[Step]) -> bool:
    noun, verb = steps[-1].word, steps[-2].word
    if noun.token.dep == "conj":
        return False
    found, _ = signature_of(verb, frame_of(noun, []), noun.token)
    return found is not None and "undoing" in found.traits and "neg" not in verb.by


def _is_failed(steps: list[Step]) -> bool:
    """Whether an attempt failed or was foiled."""
    return _is_subject_of(steps, "failing") or _is_foiled(steps[-1].word, steps[-2].word)


def _is_subject_of(steps: list[Step], listed: str) -> bool:
    """Whether a noun is the subject of one of these verbs ("attempts failed")."""
    noun, verb = steps[-1].word, steps[-2].word
    return noun.token.dep == "nsubj" and verb.token.lemma in load_operators().words[listed]


def _is_dropped(steps: list[Step]) -> bool:
    """Whether a plan was given up, turned down or foiled."""
    noun, verb = steps[-1].word, steps[-2].word
    dropped = verb.token.lemma in load_operators().words["dropping"] or _is_subject_of(steps, "failing")
    return dropped or _is_foiled(noun, verb) or _is_undone(steps)


def _is_foiled(noun: Word, verb: Word) -> bool:
    found, _ = signature_of(verb, frame_of(noun, []), noun.token)
    return found is not None and "foiling" in found.traits


def _falsely(verb: Word) -> Token | None:
    """The adverb that says that a claim is wrong ("was falsely accused of …")."""
    falsely = load_operators().words["falsely"]
    return next((adverb for adverb in verb.below("advmod") if adverb.lemma in falsely), None)
