"""The operators that a word carries with itself: negation, modals, adverbs, mood and tense."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

from kg.extract.actions.factuality.assessment import Operator
from kg.extract.actions.factuality.lattice import ACTUAL, Outcome, Signature, State, governed, governing, modified, negated, parse_outcome
from kg.extract.actions.factuality.operators import Modal, Named, load_operators
from kg.model import Reading, Token

__all__ = ["Mark", "Trace", "is_finite", "is_past", "own_operators"]

_CONDITIONAL = parse_outcome("1 possible ahead")
_ASKED = parse_outcome("0 possible")
_ASKED_ABOUT = parse_outcome("1 possible")
_COMMANDED = parse_outcome("0 prospective ahead")
_TO_COME = parse_outcome("3 prospective ahead")
_FINITE = {"VBD", "VBZ", "VBP"}
_ARGUMENTS = {"nsubj", "nsubjpass", "dobj", "attr", "expl", "csubj"}


Mark: TypeAlias = tuple[State, tuple[Operator, ...]]
"""A state, and the operators that led to it."""


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

    def mark(self) -> Mark:
        """Where the trace stands now."""
        return self.state, tuple(self.operators)

    def back_to(self, mark: Mark) -> None:
        """Go back to where it stood."""
        self.state, self.operators[:] = mark[0], mark[1]

    def restart(self) -> None:
        """Take for granted what follows: what applied so far does not touch it."""
        self.operators.clear()
        self.state = ACTUAL

    def govern(self, signature: Signature, token: int, past: bool) -> None:
        """Move to the complement of an operator."""
        outcome = governing(signature, self.state, past)
        if outcome.presupposed:
            self.operators.clear()
        self.move(governed(outcome, self.state), signature.name, token)


def is_past(reading: Reading, token: Token) -> bool:
    """Whether a verb stands in the past or perfect, or the copula of an adjective or noun does."""
    if token.pos not in ("VERB", "AUX"):
        token = reading.tokens[token.head]
    tags = {child.tag for child in reading.below(token.index, "aux", "auxpass")}
    if "MD" in tags:
        return False
    return token.tag == "VBD" or "VBD" in tags or (token.tag == "VBN" and bool(tags) and any(
        child.lemma == "have" for child in reading.below(token.index, "aux")))


def is_finite(reading: Reading, token: Token) -> bool:
    """Whether a verb has a tense, itself or by an auxiliary."""
    return token.tag in _FINITE or any(child.tag in _FINITE or child.tag == "MD" for child in reading.below(token.index, "aux", "auxpass"))


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
            named = operators.modifiers.get(_hyphenated(reading, child))
            if named is not None and trace.state.sign > 0:
                trace.move(modified(named.outcome, trace.state), named.name, child.index)


def _hyphenated(reading: Reading, word: Token) -> str:
    """A modifier with what is joined to it by a hyphen ("so-called"), which the tokeniser cuts."""
    start = word.index
    while start >= 2 and reading.tokens[start - 1].text == "-":
        start -= 2
    return "".join(token.text for token in reading.tokens[start : word.index + 1]).lower()


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
        elif child.dep == "advmod" and child.lemma in operators.words["longer"] and negation is None:
            negation = next(reading.below(child.index, "neg", "det"), None)
        elif child.dep == "prep" and negation is None and child.lemma not in ("with", "for"):
            negation = _negative_phrase(reading, child)
        elif child.text == "?":
            asks = True
        if child.dep in ("advmod", "npadvmod", "acomp") and child.dep != "acomp":
            named = operators.adverbs.get(child.lemma) or _ever(reading, child)
            if named is not None:
                trace.move(modified(named.outcome, trace.state), named.name, child.index)
    _condition(reading, verb, trace)
    _tense(verb, auxiliaries, trace)
    _modality(reading, verb, auxiliaries, negation, trace, reported)
    _mood(reading, verb, auxiliaries, asks, trace)


def _ever(reading: Reading, adverb: Token) -> Named | None:
    """"Hardly ever"."""
    if adverb.lemma != "ever":
        return None
    return next((load_operators().adverbs.get(child.lemma) for child in reading.below(adverb.index, "advmod")), None)


def _negates(reading: Reading, word: Token) -> bool:
    words = load_operators().words
    if word.lemma not in words["not"] and word.lemma not in ("neither", "nor", "no"):
        return False
    if word.lemma == "no" and word.dep == "det":
        return False
    if word.lemma == "nor" and word.dep == "cc" and word.index > word.head:
        return False  # it negates the conjunct that follows
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
        trace.tense = "Past" if any(child.lemma == "have" for child in auxiliaries) else "Present"
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
    if outcome.ahead and outcome.sign > 0 and any(_is_condition(reading, clause) for clause in reading.below(verb.index, "advcl")):
        trace.move(modified(_CONDITIONAL, trace.state), "conditional", None)


def _modal_outcome(modal: Modal, perfect: bool, negative: bool, reported: bool) -> Outcome:
    if perfect:
        return modal.perfect_negative if negative else modal.perfect
    if reported:
        return modal.reported_negative if negative else modal.reported
    return modal.negative if negative else modal.plain


def _condition(reading: Reading, verb: Token, trace: Trace) -> None:
    """A condition that stands by itself, or whose main clause the parser lost ("If she continues!")."""
    if verb.dep in ("advcl", "ccomp", "xcomp"):
        return
    for mark in reading.below(verb.index, "mark"):
        named = load_operators().conjunctions.get(mark.lemma)
        if named is not None and named.name == "condition":
            trace.move(modified(named.outcome, trace.state), named.name, mark.index)


def _is_condition(reading: Reading, clause: Token) -> bool:
    if any(adverb.lemma == "even" for adverb in reading.below(clause.index, "advmod")):
        return False
    return any(mark.lemma in ("if", "unless") for mark in reading.below(clause.index, "mark"))


def _mood(reading: Reading, verb: Token, auxiliaries: list[Token], asks: bool, trace: Trace) -> None:
    subject = next(iter(reading.below(verb.index, "nsubj", "nsubjpass", "csubj", "expl")), None)
    words = load_operators().words
    if asks and _is_asked(reading, verb, auxiliaries, subject):
        fronted = any(child.tag in ("WP", "WRB", "WDT") for child in reading.below(verb.index)) or (subject and subject.tag == "WP")
        if not fronted or trace.tense != "Past":  # "Why did they shoot?" takes for granted that they did
            trace.move(modified(_ASKED_ABOUT if fronted else _ASKED, trace.state), "question", None)
    elif verb.tag == "VB" and any(child.tag == "TO" for child in auxiliaries):
        if verb.dep == "ROOT" and subject:
            trace.move(modified(_TO_COME, trace.state), "infinitive of a headline", None)
    elif (verb.tag == "VB" and not subject and _commands(reading, verb, auxiliaries)) or any(
        child.lemma in words["please"] for child in reading.below(verb.index, "intj", "advmod")
    ):
        trace.move(modified(_COMMANDED, trace.state), "imperative", None)
    elif verb.tag == "VBG" and verb.lemma in words["travel"] and _arranged(reading, verb, auxiliaries):
        trace.move(modified(_TO_COME, trace.state), "arranged", verb.index)


def _commands(reading: Reading, verb: Token, auxiliaries: list[Token]) -> bool:
    """Whether a bare infinitive without subject is an imperative, not a complement or the second of two infinitives."""
    if any(child.lemma != "do" for child in auxiliaries):
        return False
    head = reading.tokens[verb.head]
    if verb.dep == "conj":
        return head.tag not in ("VB", "VBP")
    if verb.dep in ("ccomp", "advcl"):
        return verb.index < head.index
    return verb.dep in ("ROOT", "parataxis", "dep")


def _is_asked(reading: Reading, verb: Token, auxiliaries: list[Token], subject: Token | None) -> bool:
    """Whether it is this clause that a question mark asks about: not the first of a string of clauses, unless it is inverted."""
    if subject is None or any(child.index < subject.index for child in auxiliaries) or subject.tag == "WP":
        return True
    return not any(child.index > verb.index for child in reading.below(verb.index, "conj", "parataxis", "ccomp"))


def _arranged(reading: Reading, verb: Token, auxiliaries: list[Token]) -> bool:
    """The present progressive of going somewhere tells what is arranged ("is flying to Geneva")."""
    if verb.lemma == "go" and any(reading.below(verb.index, "xcomp")):
        return True
    present = any(child.lemma == "be" and child.tag in ("VBZ", "VBP") for child in auxiliaries)
    return present and any(child.lemma in ("to", "for", "on", "in", "back") for child in reading.below(verb.index, "prep", "advmod"))
