"""The operators between a word and what it governs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kg.extract.actions.factuality.lattice import ACTUAL, Signature, State, modified, parse_outcome
from kg.extract.actions.factuality.local import Mark, Trace, is_past
from kg.extract.actions.factuality.operators import Named, load_operators
from kg.model import Reading, Token

__all__ = ["Step", "descend"]

_UNDOING = {"foiled", "denied", "rejected"}
_PURPOSE = parse_outcome("0 prospective ahead")
_CLAUSES = {"ccomp", "xcomp", "csubj", "csubjpass", "oprd", "pcomp"}
_INDEPENDENT = {"relcl", "appos", "parataxis", "dep", "intj", "amod", "nmod", "compound", "poss", "npadvmod", "meta", "nummod"}
_PREDICATES = {"acomp", "oprd", "amod", "advmod", "nmod"}
_DISPOSED = parse_outcome("1 possible ahead")
_TO_COME = parse_outcome("3 prospective ahead")


@dataclass(slots=True)
class Step:
    """A word on the way down, with its state and what has applied before and after its own operators."""

    token: Token
    reported: bool
    outer: Mark
    inner: Mark


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
    frame = _prepositional(via) if via else _frame(reading, child)
    signature, operator = _signature(reading, parent, frame, child)
    if signature is None and via and len(steps) > 1 and parent.dep in ("dobj", "nsubjpass"):
        # "accused the group of bombing": the parser may hang the phrase on the object.
        signature, operator = _signature(reading, steps[-2].token, frame, child)
        if signature is not None:
            trace.back_to(steps[-2].inner)
    if signature is not None and signature.name in _UNDOING and _stands(child, signature):
        trace.restart()
    elif signature is not None and len(steps) > 1 and _undone(reading, steps, signature):
        trace.back_to(steps[-2].inner)
        trace.govern(load_operators().verbs["deny", "that"], steps[-2].token.index, False)
    elif signature is not None:
        trace.govern(signature, operator.index, is_past(reading, operator))
    elif via:
        _by_preposition(reading, via[0], child, trace)
    elif child.dep == "advcl":
        _by_conjunction(reading, child, frame, trace)
    elif child.dep in ("acl", "relcl"):
        _modifier_clause(reading, steps, child, frame, trace)
    elif child.dep in _CLAUSES:
        _clause(reading, parent, child, frame, trace)
    elif child.dep in _INDEPENDENT:
        _independent(reading, child, trace)
    elif child.dep not in _PREDICATES and child.pos in ("NOUN", "PROPN", "PRON"):
        _argument(reading, child, trace)


def _stands(noun: Token, signature: Signature) -> bool:
    """What is foiled was attempted, what is denied or rejected was said: there was a plot, a claim, a demand."""
    if noun.pos != "NOUN":
        return False
    operators = load_operators()
    return noun.lemma in operators.content_nouns or (signature.name == "foiled" and noun.lemma in operators.words["attempts"])


def _undone(reading: Reading, steps: list[Step], signature: Signature) -> bool:
    """Whether a claim is denied, and with it what it claims ("rejected the claim that …")."""
    noun, verb = steps[-1].token, steps[-2].token
    if signature.name not in ("alleged", "no evidence", "said") or noun.dep not in ("dobj", "nsubjpass") or verb.pos != "VERB":
        return False
    found = load_operators().verbs.get((verb.lemma, "noun"))
    return found is not None and found.name in ("denied", "rejected") and not any(reading.below(verb.index, "neg"))


def _prepositional(via: list[Token]) -> str:
    """The frame of a prepositional phrase; "to" before a noun is told from "to" before an infinitive."""
    return "to_noun" if via[0].lemma == "to" else via[0].lemma


def _frame(reading: Reading, child: Token) -> str:
    """The form of a complement, as ``operators.toml`` names it."""
    if child.dep in ("nsubj", "csubj", "expl"):
        return "subject"
    if child.dep in ("dobj", "nsubjpass"):
        return "noun"
    if child.dep == "compound" or child.dep in _PREDICATES:
        return child.dep
    if child.dep != "advcl" and any(token.lemma in ("whether", "if") for token in reading.below(child.index, "mark")):
        return "whether"
    auxiliaries = list(reading.below(child.index, "aux", "auxpass"))
    if any(token.lemma == "to" for token in auxiliaries):
        return "to"
    tags = [token.tag for token in auxiliaries]
    if any(token.tag in ("WP", "WRB", "WDT") and token.index < child.index for token in reading.below(child.index)) and child.dep in _CLAUSES:
        return "wh"
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
        found, operator = _by_predicate(reading, parent, frame) if lemma in operators.words["copulas"] else (None, parent)
        return (found, operator) if found is not None else (_verb_signature(reading, parent, frame, child), parent)
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
    return None, copula


def _apply(reading: Reading, named: Named, token: int, child: Token, trace: Trace) -> None:
    outcome = named.outcome
    if outcome.presupposed and not (outcome.ahead and trace.state.ahead):
        trace.restart()
    elif outcome.presupposed:
        trace.move(State(1, 1.0, "prospective", True), named.name, token)
    else:
        trace.move(modified(outcome, _affirmed(trace.state)), named.name, token)
        if named.name == "condition" and _is_settled(reading, child):
            trace.state = replace(trace.state, ahead=False)


def _is_settled(reading: Reading, clause: Token) -> bool:
    """Whether a condition is about what is or was, not about what may come ("if he voted")."""
    return is_past(reading, clause)


def _affirmed(state: State) -> State:
    """An adjunct's state does not inherit the negation of what it modifies."""
    return State(1, state.certainty, state.mode, state.ahead) if state.sign < 0 else state


def _by_preposition(reading: Reading, preposition: Token, child: Token, trace: Trace) -> None:
    known = load_operators().prepositions
    named = known.get(preposition.lemma)
    for adverb in reading.below(preposition.index, "advmod", "cc"):
        named = known.get(adverb.lemma, named)
    if named is not None:
        _apply(reading, named, preposition.index, child, trace)
    elif child.pos in ("NOUN", "PROPN", "PRON"):
        _argument(reading, child, trace)
    else:
        trace.state = _affirmed(trace.state)


def _by_conjunction(reading: Reading, child: Token, frame: str, trace: Trace) -> None:
    operators = load_operators()
    for mark in reading.below(child.index, "mark", "advmod"):
        named = operators.conjunctions.get(mark.lemma)
        if named is not None:
            _apply(reading, named, mark.index, child, trace)
            return
    if frame == "to" and child.lemma in operators.words["expressive"]:
        trace.state = _affirmed(trace.state)  # who marches to protest does protest
    elif frame == "to":
        trace.move(modified(_PURPOSE, _affirmed(trace.state)), "purpose", None)
    elif _inverted(reading, child):
        _apply(reading, operators.conjunctions["if"], child.index, child, trace)
    elif frame == "that":
        trace.restart()
    else:
        trace.state = _affirmed(trace.state)


def _inverted(reading: Reading, clause: Token) -> bool:
    """Whether a clause is a condition without "if" ("had they known", "should it rain")."""
    subject = next(iter(reading.below(clause.index, "nsubj", "nsubjpass")), None)
    if subject is None:
        return False
    return any(aux.index < subject.index and aux.lemma in ("have", "should", "be") for aux in reading.below(clause.index, "aux", "auxpass"))


def _modifier_clause(reading: Reading, steps: list[Step], child: Token, frame: str, trace: Trace) -> None:
    words, noun = load_operators().words, steps[-1].token
    if child.dep == "acl" and child.tag == "VBN" and len(steps) > 1 and _is_small_clause(steps):
        return
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
    if trace.state.ahead and child.tag in ("VBP", "VBZ") and any(article.lemma == "a" for article in reading.below(noun.index, "det")):
        trace.move(State(1, min(1.0, trace.state.certainty), "possible", True), "unspecific noun", noun.index)
    else:
        trace.restart()


def _is_small_clause(steps: list[Step]) -> bool:
    """In "wants a wall built" the participle is what is wanted, not a modifier."""
    wanted = load_operators().verbs.get((steps[-2].token.lemma, "to"))
    return steps[-1].token.dep == "dobj" and wanted is not None and wanted.name in ("want", "demand")


def _independent(reading: Reading, child: Token, trace: Trace) -> None:
    """What modifies a noun stands by itself."""
    if child.tag == "VBG" and child.dep == "amod" and child.index > 0 and reading.tokens[child.index - 1].dep == "prep":
        return  # a gerund taken for an adjective ("charged with smuggling arms")
    trace.restart()


def _clause(reading: Reading, parent: Token, child: Token, frame: str, trace: Trace) -> None:
    """A complement of a word that is not listed."""
    if frame == "to" and parent.pos == "ADJ" and not is_past(reading, parent):
        trace.move(modified(_DISPOSED, _affirmed(trace.state)), "disposition", parent.index)
    elif frame == "wh":
        trace.restart()
    elif frame == "that":
        trace.state = State(1, trace.state.certainty, "possible" if trace.state.mode == "possible" else "")
    elif child.dep.startswith("csubj"):
        trace.move(State(1, 0.0, "possible"), "clause as subject", None)


def _argument(reading: Reading, noun: Token, trace: Trace) -> None:
    """A noun with an article is taken for granted whatever the verb; one without stands or falls with it."""
    words = load_operators().words
    definite = any(child.lemma in words["definite"] or child.dep == "poss" for child in reading.below(noun.index, "det", "poss"))
    if definite:
        trace.restart()
    elif noun.dep == "nsubj":
        # What acts is there; that it lies ahead or is doubtful stays open.
        if trace.state.mode == "":
            trace.restart()
        else:
            trace.state = State(1, min(1.0, trace.state.certainty), "possible", trace.state.ahead)
