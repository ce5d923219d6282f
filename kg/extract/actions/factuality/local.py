"""The operators that a word carries with itself: negation, modals, adverbs, mood; and its tense."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.actions.factuality.lattice import Outcome, negated, parse_outcome
from kg.extract.actions.factuality.manner import only_how
from kg.extract.actions.factuality.negation import negation_of
from kg.extract.actions.factuality.operators import Modal, Named, load_operators
from kg.extract.actions.factuality.trace import Trace
from kg.extract.actions.factuality.words import Word
from kg.extract.actions.words import words
from kg.model import Reading, Token

__all__ = ["own_operators"]

_CONDITIONAL = parse_outcome("1 possible ahead")
_ASKED = parse_outcome("0 possible")
_ASKED_ABOUT = parse_outcome("1 possible")
_COMMANDED = parse_outcome("0 prospective ahead")
_TO_COME = parse_outcome("3 prospective ahead")
_CLAUSES = frozenset(("ROOT", "ccomp", "advcl", "relcl", "conj"))
_WH = frozenset(("WP", "WRB", "WDT"))


def own_operators(reading: Reading, word: Word, trace: Trace, reported: bool) -> None:
    """Apply the operators that stand at a word itself.

    Args:
        reading: A reading with tokens.
        word: The word.
        trace: The state outside; it is moved on.
        reported: Whether a past verb of saying governs it, under which "would" is a plain future.
    """
    if word.token.text.lower() in words("undone"):
        trace.move(negated(trace.state), "negative prefix", word.token.index)
    clausal = word.verbal or word.token.dep in _CLAUSES
    if clausal:
        _of_clause(reading, word, trace, reported)
    if not word.verbal:
        _of_noun(reading, word, trace, clausal)


def _of_noun(reading: Reading, noun: Word, trace: Trace, clausal: bool) -> None:
    operators = load_operators()
    for child in noun.below("det", "preconj", "cc"):
        if child.lemma in operators.words["no"]:
            trace.move(replace(trace.state, sign=-1), "negation", child.index)
    for child in () if clausal else noun.below("neg"):
        trace.move(negated(trace.state), "negation", child.index)
    for child in noun.below("amod", "compound", "nmod", "advmod"):
        named = operators.modifiers.get(_hyphenated(reading, child))
        if named is not None and trace.state.sign > 0:
            trace.modify(named.outcome, named.name, child.index)


def _hyphenated(reading: Reading, word: Token) -> str:
    """A modifier with what is joined to it by a hyphen ("so-called"), which the tokeniser cuts."""
    start = word.index
    while start >= 2 and reading.tokens[start - 1].text == "-":
        start -= 2
    return "".join(token.text for token in reading.tokens[start : word.index + 1]).lower()


def _of_clause(reading: Reading, verb: Word, trace: Trace, reported: bool) -> None:
    for adverb in verb.below("advmod", "npadvmod"):
        named = load_operators().adverbs.get(adverb.lemma) or _ever(reading, adverb)
        if named is not None:
            trace.modify(named.outcome, named.name, adverb.index)
    _almost(reading, verb, trace)
    _condition(verb, trace)
    trace.tense = verb.tense or trace.tense
    _modality(reading, verb, trace, reported)
    _mood(reading, verb, trace)


def _almost(reading: Reading, verb: Word, trace: Trace) -> None:
    """Apply "all but", which the parser tears apart ("has all but officially accepted")."""
    if "but" not in reading.vocabulary[verb.token.sentence]:
        return
    tokens, at = reading.tokens, verb.token.index - 1
    while at > 0 and tokens[at].pos == "ADV" and tokens[at].lemma != "but":
        at -= 1
    if at > 0 and tokens[at].lemma == "but" and tokens[at - 1].lemma == "all":
        named = load_operators().adverbs["almost"]
        trace.modify(named.outcome, named.name, at)


def _ever(reading: Reading, adverb: Token) -> Named | None:
    """What the adverb before "ever" does ("hardly ever")."""
    if adverb.lemma != "ever":
        return None
    return next((load_operators().adverbs.get(child.lemma) for child in reading.below(adverb.index, "advmod")), None)


def _condition(verb: Word, trace: Trace) -> None:
    """A condition that stands by itself, or whose main clause the parser lost ("If she continues!")."""
    if verb.token.dep in ("advcl", "ccomp", "xcomp"):
        return
    for mark in verb.below("mark"):
        named = load_operators().conjunctions.get(mark.lemma)
        if named is not None and named.name == "condition":
            trace.modify(named.outcome, named.name, mark.index)


def _modality(reading: Reading, verb: Word, trace: Trace, reported: bool) -> None:
    modals = load_operators().modals
    negation = negation_of(reading, verb)
    modal = next((child for child in verb.by.get("aux", ()) if child.tag == "MD" and child.text.lower() in modals), None)
    if modal is None:
        if negation is not None and not trace.was_moved_by(negation.index):
            trace.move(negated(trace.state), "negation", negation.index)
        return
    if modal.lemma == "should" and verb.token.dep == "advcl" and verb.subject is not None and modal.index < verb.subject.index:
        return  # "should he win": a condition
    if modal.text.lower() in ("can", "could") and negation is None and not verb.perfect and _is_perceived(verb):
        return  # what can be seen is there to see: "smoke could be seen"
    if modal.lemma == "would" and not reported and negation is None and _looks_back(reading, verb, modal):
        trace.tense = "Past"
        return
    outcome = _modal_outcome(reading, modals[modal.text.lower()], verb, negation is not None, reported)
    trace.modify(outcome, modal.text.lower() + (" not" if negation else ""), modal.index)
    if outcome.ahead and outcome.sign > 0 and any(_is_condition(reading, clause) for clause in verb.below("advcl")):
        trace.modify(_CONDITIONAL, "conditional", None)


def _looks_back(reading: Reading, verb: Word, modal: Token) -> bool:
    """Whether a "would" tells what came later, not what would be if: "would go on to win", "would later resign"."""
    if verb.perfect or any(_is_condition(reading, clause) for clause in verb.below("advcl")):
        return False
    goes_on = verb.token.lemma == "go" and any(child.tag == "VB" for child in verb.below("xcomp", "advcl"))
    went_on = goes_on and any(child.lemma == "on" for child in verb.below("prt", "advmod"))
    hindsight = load_operators().words["hindsight"]
    return went_on or any(
        child.lemma in hindsight for child in verb.below("advmod") if modal.index < child.index < verb.token.index
    )


def _is_perceived(verb: Word) -> bool:
    return verb.token.lemma in load_operators().words["perceived"]


def _modal_outcome(reading: Reading, modal: Modal, verb: Word, negative: bool, reported: bool) -> Outcome:
    if verb.perfect and not negative and only_how(reading, verb):
        return modal.how
    if verb.perfect and not negative and verb.token.lemma in load_operators().words["averting"]:
        return modal.averting
    if verb.perfect:
        return modal.perfect_negative if negative else modal.perfect
    if not negative and verb.token.dep == "advcl" and any(mark.lemma == "before" for mark in verb.below("mark", "advmod")):
        return modal.forestalled
    if reported:
        return modal.reported_negative if negative else modal.reported
    return modal.negative if negative else modal.plain


def _is_condition(reading: Reading, clause: Token) -> bool:
    if any(adverb.lemma == "even" for adverb in reading.below(clause.index, "advmod")):
        return False
    return any(mark.lemma in ("if", "unless") for mark in reading.below(clause.index, "mark"))


def _mood(reading: Reading, verb: Word, trace: Trace) -> None:
    polite, subject = load_operators().words["please"], verb.subject
    if any(mark.text == "?" and mark.index > verb.token.index for mark in verb.below("punct")) and _is_asked(verb, subject):
        fronted = any(child.tag in _WH for children in verb.by.values() for child in children)
        open_ended = trace.state.ahead or (subject is not None and subject.tag in _WH)
        if not fronted or (trace.tense != "Past" and open_ended):  # "Why do they shoot?" takes for granted that they do
            trace.modify(_ASKED_ABOUT if fronted else _ASKED, "question", None)
    elif verb.infinitive:
        if verb.token.dep == "ROOT" and subject is not None and _is_headline(reading, verb, subject):
            trace.modify(_TO_COME, "infinitive of a headline", None)
    elif _commands(reading, verb, subject) or any(child.lemma in polite for child in verb.below("intj", "advmod")):
        trace.modify(_COMMANDED, "imperative", None)
    elif _is_subjunctive(verb):
        trace.modify(_COMMANDED, "subjunctive", None)
    elif verb.token.tag == "VBG" and verb.token.lemma in load_operators().words["travel"] and _is_arranged(verb):
        trace.modify(_TO_COME, "arranged", verb.token.index)


def _is_asked(verb: Word, subject: Token | None) -> bool:
    """Whether it is this clause that a question mark asks about: not the first of a string of clauses, unless it is inverted."""
    if subject is None or subject.tag == "WP" or any(child.index < subject.index for child in verb.auxiliaries):
        return True
    return not any(child.index > verb.token.index for child in verb.below("conj", "parataxis", "ccomp"))


def _commands(reading: Reading, verb: Word, subject: Token | None) -> bool:
    """Whether a bare infinitive without subject is an imperative, not a complement or the second of two infinitives."""
    token = verb.token
    if token.tag != "VB" or subject is not None or verb.shares:
        return False
    if any(child.text.lower() != "do" for child in verb.auxiliaries):
        return False
    head = reading.tokens[token.head]
    if token.dep == "conj":
        shares = any(reading.below(head.index, "nsubj", "nsubjpass"))  # "they live in Rome and need help"
        return head.tag != "VBP" and not shares and not verb.auxiliaries
    if token.dep in ("ccomp", "advcl"):
        return token.index < head.index
    return token.dep in ("ROOT", "parataxis", "dep")


def _is_headline(reading: Reading, verb: Word, subject: Token) -> bool:
    """Whether nothing but a name stands before an infinitive ("France to recall ambassador")."""
    before = reading.tokens[subject.index : verb.token.index]
    return all(token.pos not in ("VERB", "AUX") or token.lemma == "to" for token in before)


def _is_subjunctive(verb: Word) -> bool:
    """Whether a clause tells what is to be done ("insisted that he resign", "agreed that the ban be lifted")."""
    opens = verb.token.dep in ("ccomp", "acl") and any(mark.lemma == "that" for mark in verb.below("mark"))
    if not opens or verb.subject is None:
        return False
    auxiliaries = verb.auxiliaries
    return verb.token.tag == "VB" if not auxiliaries else all(child.tag == "VB" for child in auxiliaries)


def _is_arranged(verb: Word) -> bool:
    """The present progressive of going somewhere tells what is arranged ("is flying to Geneva")."""
    if verb.token.lemma == "go" and "xcomp" in verb.by:
        return True
    present = any(child.lemma == "be" and child.tag in ("VBZ", "VBP") for child in verb.below("aux"))
    return present and any(child.lemma in ("to", "for", "on", "in", "back") for child in verb.below("prep", "advmod"))
