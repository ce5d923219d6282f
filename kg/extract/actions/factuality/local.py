"""The operators that a word carries with itself: negation, modals, adverbs, mood and tense."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.extract.actions.factuality.assessment import Operator
from kg.extract.actions.factuality.lattice import Outcome, State, modified, negated, parse_outcome
from kg.extract.actions.factuality.operators import Modal, load_operators
from kg.model import Reading, Token

__all__ = ["Trace", "is_past", "own_operators"]

_ASKED = parse_outcome("0 possible")
_ASKED_ABOUT = parse_outcome("1 possible")
_COMMANDED = parse_outcome("0 prospective ahead")
_TO_COME = parse_outcome("3 prospective ahead")
_ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "attr", "expl", "csubj"}
_PLAIN_PAST = {"VBD"}


@dataclass(slots=True)
class Trace:
    """The state on the way down, and what has applied so far."""

    state: State
    operators: list[Operator]
    tense: str = ""

    def move(self, state: State, name: str, token: int | None) -> None:
        """Take a new state, and note the operator if it changed anything."""
        if state != self.state:
            self.operators.append(Operator(name, token, state.value))
        self.state = state


def is_past(reading: Reading, token: Token) -> bool:
    """Whether a verb stands in the past or perfect, or the copula of an adjective or noun does."""
    if token.pos not in ("VERB", "AUX"):
        token = reading.tokens[token.head]
    tags = {child.tag for child in reading.below(token.index, "aux", "auxpass")}
    if "MD" in tags:
        return False
    return token.tag == "VBD" or "VBD" in tags or (token.tag == "VBN" and bool(tags) and any(
        child.lemma == "have" for child in reading.below(token.index, "aux")))


def own_operators(reading: Reading, token: Token, trace: Trace, reported: bool) -> None:
    """Apply the operators that stand at a word itself.

    Args:
        reading: A reading with tokens.
        token: The word.
        trace: The state outside; it is moved on.
        reported: Whether a past verb of saying governs it, under which "would" is a plain future.
    """
    if token.pos in ("VERB", "AUX") or token.dep in ("ROOT", "ccomp", "advcl", "relcl", "conj"):
        _of_clause(reading, token, trace, reported)
    if token.pos not in ("VERB", "AUX"):
        _of_noun(reading, token, trace)


def _of_noun(reading: Reading, noun: Token, trace: Trace) -> None:
    operators = load_operators()
    for child in reading.below(noun.index):
        if child.dep in ("det", "preconj", "cc") and child.lemma in operators.words["no"]:
            trace.move(replace(trace.state, sign=-1), "negation", child.index)
        elif child.dep == "neg":
            trace.move(negated(trace.state), "negation", child.index)
        elif child.dep in ("amod", "compound", "nmod", "advmod"):
            named = operators.modifiers.get(child.text.lower())
            if named is not None:
                trace.move(modified(named.outcome, trace.state), named.name, child.index)


def _of_clause(reading: Reading, verb: Token, trace: Trace, reported: bool) -> None:
    operators = load_operators()
    auxiliaries: list[Token] = []
    negation: Token | None = None
    asks = False
    for child in reading.below(verb.index):
        if child.dep in ("aux", "auxpass"):
            auxiliaries.append(child)
        elif child.dep in ("neg", "preconj", "cc", "advmod", "det") and _negates(reading, child):
            negation = child
        elif child.dep in _ARGUMENTS and negation is None:
            negation = _negative_argument(reading, child)
        elif child.dep == "prep" and negation is None:
            negation = _negative_phrase(reading, child)
        elif child.text == "?":
            asks = True
        if child.dep in ("advmod", "npadvmod", "acomp") and child.dep != "acomp":
            named = operators.adverbs.get(child.lemma)
            if named is not None:
                trace.move(modified(named.outcome, trace.state), named.name, child.index)
    _tense(verb, auxiliaries, trace)
    _modality(reading, verb, auxiliaries, negation, trace, reported)
    _mood(reading, verb, auxiliaries, asks, trace)


def _negates(reading: Reading, word: Token) -> bool:
    words = load_operators().words
    if word.lemma not in words["not"] and word.lemma not in ("neither", "nor", "no"):
        return False
    if word.lemma == "no" and word.dep == "det":
        return False
    following = reading.tokens[word.index + 1] if word.index + 1 < len(reading.tokens) else word
    return following.lemma not in words["only"] or word.lemma == "never"


def _negative_argument(reading: Reading, noun: Token) -> Token | None:
    words = load_operators().words
    if noun.lemma in words["nobody"] or noun.text.lower() in words["nobody"]:
        return noun
    for child in reading.below(noun.index, "det", "preconj", "neg"):
        if child.lemma in words["no"]:
            return child
    return None


def _negative_phrase(reading: Reading, preposition: Token) -> Token | None:
    """"At no time", "under no circumstances", "in no way"."""
    words = load_operators().words
    for noun in reading.below(preposition.index, "pobj"):
        if noun.lemma in words["never_phrases"] or noun.text.lower() in words["nobody"]:
            return _negative_argument(reading, noun)
    return None


def _tense(verb: Token, auxiliaries: list[Token], trace: Trace) -> None:
    tags = [child.tag for child in auxiliaries] + [verb.tag]
    if "MD" in tags:
        trace.tense = "Present"
    elif "VBD" in tags or (verb.tag == "VBN" and any(child.lemma == "have" for child in auxiliaries)):
        trace.tense = "Past"
    elif "VBZ" in tags or "VBP" in tags:
        trace.tense = "Present"
    elif verb.tag == "VBN":
        trace.tense = "Past"


def _modality(reading: Reading, verb: Token, auxiliaries: list[Token], negation: Token | None, trace: Trace, reported: bool) -> None:
    modals = load_operators().modals
    modal = next((child for child in auxiliaries if child.tag == "MD" and child.text.lower() in modals), None)
    if modal is None:
        if negation is not None:
            trace.move(negated(trace.state), "negation", negation.index)
        return
    perfect = any(child.lemma == "have" for child in auxiliaries)
    outcome = _modal_outcome(modals[modal.text.lower()], perfect, negation is not None, reported)
    trace.move(modified(outcome, trace.state), modal.text.lower() + (" not" if negation else ""), modal.index)


def _modal_outcome(modal: Modal, perfect: bool, negative: bool, reported: bool) -> Outcome:
    if perfect:
        return modal.perfect_negative if negative else modal.perfect
    if reported:
        return modal.reported_negative if negative else modal.reported
    return modal.negative if negative else modal.plain


def _mood(reading: Reading, verb: Token, auxiliaries: list[Token], asks: bool, trace: Trace) -> None:
    subject = any(reading.below(verb.index, "nsubj", "nsubjpass", "csubj", "expl"))
    independent = verb.dep == "ROOT" or (verb.dep in ("ccomp", "parataxis", "conj") and not subject)
    if asks:
        fronted = any(child.tag in ("WP", "WRB", "WDT") for child in reading.below(verb.index))
        trace.move(modified(_ASKED_ABOUT if fronted else _ASKED, trace.state), "question", None)
    elif verb.dep == "ROOT" and verb.tag == "VB":
        if any(child.tag == "TO" for child in auxiliaries):
            trace.move(modified(_TO_COME, trace.state), "infinitive of a headline", None)
        elif not subject and independent and not any(child.tag in ("MD",) for child in auxiliaries):
            trace.move(modified(_COMMANDED, trace.state), "imperative", None)
