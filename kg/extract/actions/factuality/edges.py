"""The operators between a word and what it governs."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.actions.factuality.lattice import ACTUAL, Signature, State, governed, modified, parse_outcome
from kg.extract.actions.factuality.local import Trace, is_past
from kg.extract.actions.factuality.operators import Named, load_operators
from kg.model import Reading, Token

__all__ = ["Step", "descend"]

_PURPOSE = parse_outcome("0 prospective ahead")
_CLAUSES = {"ccomp", "xcomp", "csubj", "csubjpass", "oprd", "pcomp"}
_INDEPENDENT = {"relcl", "appos", "parataxis", "dep", "intj", "amod", "nmod", "compound", "poss", "npadvmod", "meta", "nummod"}
_PREDICATES = {"acomp", "oprd", "amod", "advmod", "nmod"}
_TO_COME = parse_outcome("3 prospective ahead")


@dataclass(slots=True)
class Step:
    """A word on the way down, with its state before and after its own operators."""

    token: Token
    outer: State
    inner: State = ACTUAL


def descend(reading: Reading, steps: list[Step], via: list[Token], child: Token, trace: Trace) -> None:
    """Move from a word to one that it governs.

    Args:
        reading: A reading with tokens.
        steps: The way so far; the last one is the governing word, whose own operators have been applied.
        via: The prepositions between them, outermost first.
        child: The governed word.
        trace: The state of the governing word; it becomes the child's, before the child's own operators.
    """
    parent = steps[-1].token
    frame = via[0].lemma if via else _frame(reading, child)
    signature, operator = _signature(reading, parent, frame, child)
    if signature is None and via and len(steps) > 1 and parent.dep in ("dobj", "nsubjpass"):
        # "accused the group of bombing": the parser may hang the phrase on the object.
        signature, operator = _signature(reading, steps[-2].token, frame, child)
        trace.state = steps[-2].inner if signature is not None else trace.state
    if signature is not None and signature.name == "foiled" and _is_attempt(child):
        trace.state = ACTUAL
    elif signature is not None:
        trace.move(governed(signature, trace.state, is_past(reading, operator)), signature.name, operator.index)
    elif via:
        _by_preposition(reading, via[0], child, trace)
    elif child.dep == "advcl":
        _by_conjunction(reading, child, frame, trace)
    elif child.dep in ("acl", "relcl"):
        _modifier_clause(reading, parent, child, frame, trace)
    elif child.dep in _CLAUSES:
        _clause(child, frame, trace)
    elif child.dep in _INDEPENDENT:
        _independent(reading, child, trace)
    elif child.dep not in _PREDICATES and child.pos in ("NOUN", "PROPN", "PRON"):
        _argument(reading, child, trace)


def _is_attempt(noun: Token) -> bool:
    """What is foiled was attempted: "foiled a plot" tells that there was a plot."""
    return noun.lemma in load_operators().words["attempts"]


def _frame(reading: Reading, child: Token) -> str:
    """The form of a complement, as ``operators.toml`` names it."""
    if child.dep in ("nsubj", "csubj", "expl"):
        return "subject"
    if child.dep in ("dobj", "nsubjpass"):
        return "noun"
    if child.dep == "compound" or child.dep in _PREDICATES:
        return child.dep
    auxiliaries = list(reading.below(child.index, "aux", "auxpass"))
    if any(token.lemma == "to" for token in auxiliaries):
        return "to"
    tags = [token.tag for token in auxiliaries]
    if any(token.tag in ("WP", "WRB", "WDT") and token.index < child.index for token in reading.below(child.index)) and child.dep in _CLAUSES:
        return "wh"
    if any(token.lemma in ("whether", "if") for token in reading.below(child.index, "mark")) and child.dep != "advcl":
        return "whether"
    finite = child.tag in ("VBD", "VBZ", "VBP") or any(tag in ("VBD", "VBZ", "VBP", "MD") for tag in tags)
    if not finite and child.tag == "VBG":
        return "ing"
    if not finite and child.tag == "VB":
        return "bare"
    return "that"


def _signature(reading: Reading, parent: Token, frame: str, child: Token) -> tuple[Signature | None, Token]:
    operators = load_operators()
    if parent.pos in ("VERB", "AUX"):
        lemma = parent.lemma
        if lemma in operators.particles:
            for particle in reading.below(parent.index, "prt", "advmod", "acomp"):
                found = operators.verbs.get((f"{lemma}_{particle.lemma}", frame))
                if found is not None:
                    return found, parent
        found = _verb_signature(reading, parent, frame, child)
        if found is None and lemma == "be":
            return _by_predicate(reading, parent, frame)
        return found, parent
    table = operators.nouns if parent.pos in ("NOUN", "PROPN") else operators.adjectives
    found = table.get((parent.lemma, frame)) or (table.get(("*", frame)))
    if found is None and frame == "whether":
        found = operators.verbs.get(("*", "whether"))
    return found, parent


def _verb_signature(reading: Reading, verb: Token, frame: str, child: Token) -> Signature | None:
    verbs = load_operators().verbs
    if child.dep == "advcl" and frame != "to":
        return None
    if frame == "to" and any(reading.below(verb.index, "nsubjpass")):
        found = verbs.get((verb.lemma, "to_passive"))
        if found is not None:
            return found
    if frame == "bare":
        return verbs.get((verb.lemma, "bare")) or verbs.get((verb.lemma, "to"))
    if child.dep == "advcl" and frame == "to" and any(reading.below(verb.index, "xcomp", "ccomp")):
        return None
    return verbs.get((verb.lemma, frame)) or (verbs.get(("*", "whether")) if frame == "whether" else None)


def _by_predicate(reading: Reading, copula: Token, frame: str) -> tuple[Signature | None, Token]:
    """In "it is likely that …" the clause may hang on the copula beside the adjective."""
    operators = load_operators()
    for predicate in reading.below(copula.index, "acomp", "attr", "oprd"):
        table = operators.nouns if predicate.pos in ("NOUN", "PROPN") else operators.adjectives
        found = table.get((predicate.lemma, frame))
        if found is not None:
            return found, predicate
    return operators.verbs.get((copula.lemma, frame)), copula


def _apply(named: Named, token: int, trace: Trace) -> None:
    outcome = named.outcome
    if outcome.presupposed:
        lies_ahead = outcome.ahead and trace.state.ahead
        trace.move(State(1, 1.0, "prospective", True) if lies_ahead else ACTUAL, named.name, token)
    else:
        trace.move(modified(outcome, _affirmed(trace.state)), named.name, token)


def _affirmed(state: State) -> State:
    """An adjunct's state does not inherit the negation of what it modifies."""
    return State(1, state.certainty, state.mode, state.ahead) if state.sign < 0 else state


def _by_preposition(reading: Reading, preposition: Token, child: Token, trace: Trace) -> None:
    known = load_operators().prepositions
    named = known.get(preposition.lemma)
    for adverb in reading.below(preposition.index, "advmod", "cc"):
        named = known.get(adverb.lemma, named)
    if named is not None:
        _apply(named, preposition.index, trace)
    elif child.pos in ("NOUN", "PROPN", "PRON"):
        _argument(reading, child, trace)
    else:
        trace.state = _affirmed(trace.state)


def _by_conjunction(reading: Reading, child: Token, frame: str, trace: Trace) -> None:
    operators = load_operators()
    for mark in reading.below(child.index, "mark", "advmod"):
        named = operators.conjunctions.get(mark.lemma)
        if named is not None:
            _apply(named, mark.index, trace)
            return
    if frame == "to":
        trace.move(modified(_PURPOSE, _affirmed(trace.state)), "purpose", None)
    elif _inverted(reading, child):
        _apply(operators.conjunctions["if"], child.index, trace)
    elif frame == "that":
        trace.state = ACTUAL
    else:
        trace.state = _affirmed(trace.state)


def _inverted(reading: Reading, clause: Token) -> bool:
    """Whether a clause is a condition without "if" ("had they known", "should it rain")."""
    subject = next(iter(reading.below(clause.index, "nsubj", "nsubjpass")), None)
    if subject is None:
        return False
    return any(aux.index < subject.index and aux.lemma in ("have", "should", "be") for aux in reading.below(clause.index, "aux", "auxpass"))


def _modifier_clause(reading: Reading, noun: Token, child: Token, frame: str, trace: Trace) -> None:
    words = load_operators().words
    if frame == "to":
        headline = noun.dep == "ROOT" and noun.pos == "PROPN"
        trace.move(modified(_TO_COME if headline else _PURPOSE, _affirmed(trace.state)), "infinitive", None)
        return
    for determiner in reading.below(noun.index, "det"):
        if determiner.lemma in words["generic"] or determiner.lemma in words["no"]:
            trace.move(State(1, 0.0, "possible"), "unspecific noun", determiner.index)
            return
    if noun.text.lower() in words["nobody"] or noun.lemma in words["generic_nouns"]:
        trace.move(State(1, 0.0, "possible"), "unspecific noun", noun.index)
        return
    _independent(reading, child, trace)


def _independent(reading: Reading, child: Token, trace: Trace) -> None:
    """What modifies a noun stands by itself, unless it shares the unreal time of a clause that lies ahead."""
    if child.tag == "VBG" and child.dep == "amod" and child.index > 0 and reading.tokens[child.index - 1].dep == "prep":
        return  # a gerund taken for an adjective ("charged with smuggling arms")
    if trace.state.ahead and child.tag not in ("VBD", "VBN", "NN", "NNS", "NNP"):
        trace.state = State(1, min(1.0, trace.state.certainty), "possible", True)
    else:
        trace.state = ACTUAL


def _clause(child: Token, frame: str, trace: Trace) -> None:
    """A complement of a verb that is not listed."""
    if frame == "wh":
        trace.state = ACTUAL
    elif frame == "that":
        trace.state = State(1, trace.state.certainty, "possible" if trace.state.mode == "possible" else "")
    elif child.dep.startswith("csubj"):
        trace.move(State(1, 0.0, "possible"), "clause as subject", None)


def _argument(reading: Reading, noun: Token, trace: Trace) -> None:
    """A noun with an article is taken for granted whatever the verb; one without stands or falls with it."""
    words = load_operators().words
    definite = any(child.lemma in words["definite"] or child.dep == "poss" for child in reading.below(noun.index, "det", "poss"))
    if definite:
        trace.state = ACTUAL
    elif noun.dep == "nsubj":
        # What acts is there; that it lies ahead or is doubtful stays open.
        trace.state = ACTUAL if trace.state.mode == "" else State(1, min(1.0, trace.state.certainty), "possible", trace.state.ahead)
