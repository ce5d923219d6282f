"""The operators between a word and what it governs."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.actions.factuality.clauses import (
    is_apart,
    is_awaited,
    is_inverted,
    is_purpose,
    is_unreal,
    opens_with_how,
)
from kg.extract.actions.factuality.frames import PREDICATES, frame_of, opens_with_wh, signature_of, signature_of_phrase
from kg.extract.actions.factuality.governing import by_signature, is_definite, is_past
from kg.extract.actions.factuality.lattice import ACTUAL, State, governed, parse_outcome
from kg.extract.actions.factuality.operators import Named, load_operators
from kg.extract.actions.factuality.trace import Step, Trace
from kg.extract.actions.factuality.words import Word
from kg.model import Reading, Token

__all__ = ["descend"]

_WANTED = parse_outcome("0 prospective ahead")
_TO_COME = parse_outcome("3 prospective ahead")
_DISPOSED = parse_outcome("1 possible ahead")
_LATER = State(1, 1.0, "prospective", ahead=True)
_UNSPECIFIC = State(1, 0.0, "possible")
_WHICHEVER = frozenset(("whatever", "whoever", "whichever", "whomever", "however"))
_CLAUSES = frozenset(("ccomp", "xcomp", "csubj", "csubjpass", "pcomp"))
_INDEPENDENT = frozenset(("appos", "parataxis", "dep", "intj", "amod", "nmod", "compound", "poss", "npadvmod", "meta", "nummod"))
_OBJECTS = frozenset(("dobj", "nsubjpass"))


def descend(reading: Reading, steps: list[Step], via: list[Token], child: Word, trace: Trace) -> None:
    """Move from a word to one that it governs.

    Args:
        reading: A reading with tokens.
        steps: The way so far; the last one is the governing word, whose own operators have been applied.
        via: The prepositions between them, outermost first.
        child: The governed word.
        trace: The state of the governing word; it becomes the child's, before the child's own operators.
    """
    if child.token.dep in ("ccomp", "dep", "advcl") and is_apart(reading, child.token, steps[-1].word.token):
        trace.restart()
        return
    frame = frame_of(child, via)
    if frame == "that" and child.token.dep in _CLAUSES and opens_with_how(reading, child.token):
        frame = "wh"
    signature, operator = signature_of(steps[-1].word, frame, child.token)
    if signature is None and frame == "subject":
        signature, operator = signature_of_phrase(reading, steps[-1].word)
    if signature is not None and any(trace.was_moved_by(word.index) for word in child.below("det")):
        trace.operators.pop()  # "no injuries were reported": one negation, which the noun will apply itself
        trace.affirm()
    if signature is None and via and len(steps) > 1 and _is_argument(reading, steps[-1].word.token):
        # "accused the group of bombing", "accused by rivals of bombing": the parser may hang the phrase on the object or agent.
        signature, operator = signature_of(steps[-2].word, frame, child.token)
        if signature is not None:
            trace.back_to(steps[-2].inner)
    if signature is not None:
        by_signature(reading, steps, signature, operator, child, trace)
    elif via:
        _by_preposition(reading, steps, via[0], child, trace)
    else:
        _by_relation(reading, steps, child, frame, trace)


def _is_argument(reading: Reading, noun: Token) -> bool:
    return noun.dep in _OBJECTS or (noun.dep == "pobj" and reading.tokens[noun.head].dep == "agent")


def _by_preposition(reading: Reading, steps: list[Step], preposition: Token, child: Word, trace: Trace) -> None:
    known = load_operators().prepositions
    named = known.get(preposition.lemma) or known.get(preposition.text.lower())  # "barring", "pending"
    if preposition.pos == "ADV" and preposition.index:  # "as long as"
        named = named or known.get(f"{reading.tokens[preposition.index - 1].lemma} {preposition.text.lower()}")
    for adverb in reading.below(preposition.index, "advmod", "cc"):  # "instead of", "rather than"
        named = known.get(adverb.lemma, named)
    if named is not None and named.outcome.ahead and is_awaited(preposition, steps[-1].word, child, trace.state.mode):
        trace.move(_LATER, named.name, preposition.index)
    elif named is not None and child.token.tag != "VBD":
        _apply(named, preposition.index, child, trace)
    elif child.infinitive and _is_too(reading, preposition):  # "arrived too late to help"
        trace.govern(load_operators().adjectives["impossible", "to"], preposition.index, past=False)
    elif preposition.pos == "VERB":
        trace.restart()  # "according to records" stands beside the clause
    elif child.nominal and trace.is_under("near-negation"):
        trace.restart()  # what was nearly destroyed by a fire was not destroyed, yet there was a fire
    elif child.nominal:
        _argument(steps[-1].word, child, trace)
    elif opens_with_wh(child):
        trace.restart()
    else:
        trace.affirm()


def _is_too(reading: Reading, word: Token) -> bool:
    return word.index > 0 and reading.tokens[word.index - 1].lemma == "too"


def _apply(named: Named, token: int, child: Word, trace: Trace) -> None:
    outcome = named.outcome
    if outcome.presupposed and outcome.ahead and trace.state.ahead and not _is_over(child, trace):
        trace.move(_LATER, named.name, token)
    elif outcome.presupposed:
        trace.restart()
    else:
        trace.affirm()
        trace.modify(outcome, named.name, token)
        if named.name == "condition" and child.past:  # a condition about what was, not about what may come
            trace.state = replace(trace.state, ahead=False)


def _is_over(child: Word, trace: Trace) -> bool:
    """Whether a past tense under a present modal tells what is over: "will close after the army withdrew"."""
    modals = load_operators().words["present_modals"]
    return child.past and any(operator.name in modals for operator in trace.operators)


def _by_relation(reading: Reading, steps: list[Step], child: Word, frame: str, trace: Trace) -> None:
    """What becomes of a dependent that nothing listed governs."""
    dep = child.token.dep
    if child.verbal and opens_with_wh(child, _WHICHEVER):
        trace.move(_UNSPECIFIC, "unspecific clause", None)
    elif frame == "wh":
        trace.restart()
    elif dep == "advcl":
        _by_conjunction(steps[-1].word, child, frame, trace)
    elif dep in ("acl", "relcl"):
        _modifier_clause(steps, child, frame, trace)
    elif dep in _CLAUSES:
        _clause(reading, steps[-1].word, child, frame, trace)
    elif dep == "prep" and child.verbal:
        trace.restart()  # "according to", "given", "including" stand beside the clause
    elif dep in _INDEPENDENT:
        _independent(reading, steps, child, trace)
    elif dep == "attr" and (trace.state.mode or trace.state.certainty < ACTUAL.certainty):
        return  # "it would be the first visit": what is said of a subject stands or falls with the copula
    elif dep not in PREDICATES and child.nominal:
        _argument(steps[-1].word, child, trace)


def _independent(reading: Reading, steps: list[Step], child: Word, trace: Trace) -> None:
    """What modifies a noun stands by itself, unless the parser took a verb for a modifier."""
    token, before = child.token, reading.tokens[max(child.token.index - 1, 0)]
    follows = token.dep in ("amod", "compound") and before.dep == "prep"
    if follows and before.lemma == "to" and token.tag not in ("VBG", "VBN", "NNP") and len(steps) > 1:
        trace.back_to(steps[-2].inner)  # "a call to expel diplomats"
        signature, operator = signature_of(steps[-2].word, "to", token)
        if signature is not None:
            trace.govern(signature, operator.index, is_past(reading, operator))
        else:
            trace.modify(_WANTED, "infinitive", None)
    elif not (follows and token.tag == "VBG"):  # "charged with smuggling arms"
        trace.restart()


def _by_conjunction(parent: Word, child: Word, frame: str, trace: Trace) -> None:
    operators = load_operators()
    marks = child.below("mark", "advmod")
    unreal = frame != "to" and {mark.lemma for mark in marks} & {"if", "though"} and any(mark.lemma == "as" for mark in marks)
    for mark in () if frame == "to" else marks:  # "so as to", "in order to" are told by the infinitive
        named = operators.conjunctions["if"] if unreal else operators.conjunctions.get(mark.lemma)
        if named is None or (mark.lemma == "that" and not is_purpose(marks, child)):
            continue
        if mark.lemma == "if":
            _condition(mark.index, parent, child, trace)
        elif named.outcome.ahead and is_awaited(mark, parent, child, trace.state.mode):
            trace.move(_LATER, named.name, mark.index)
        else:
            _apply(named, mark.index, child, trace)
        return
    if is_inverted(child):
        _condition(child.token.index, parent, child, trace)
    elif frame == "that":
        trace.restart()
    else:
        trace.affirm()
        if frame == "to" and not _is_outcome(parent, child):
            trace.modify(_WANTED, "purpose", None)


def _condition(at: int, parent: Word, child: Word, trace: Trace) -> None:
    """A condition, which is contrary to fact beside what would have been."""
    named = load_operators().conjunctions["if"]
    if named.unreal is not None and is_unreal(parent, child):
        trace.move(governed(named.unreal, ACTUAL), named.name, at)
    else:
        _apply(named, at, child, trace)


def _is_outcome(parent: Word, child: Word) -> bool:
    """Whether an infinitive tells what came of it: "marched to protest", "fell to close at 60 dollars"."""
    words, lemma = load_operators().words, child.token.lemma
    return lemma in words["expressive"] or (lemma in words["outcomes"] and parent.token.lemma in words["turning"])


def _modifier_clause(steps: list[Step], child: Word, frame: str, trace: Trace) -> None:
    words, noun = load_operators().words, steps[-1].word
    unspecific = any(token.lemma in words["generic"] or token.lemma in words["no"] for token in noun.below("det"))
    if child.token.dep == "acl" and len(steps) > 1 and _is_small_clause(steps, child):
        return
    if child.token.dep == "acl" and len(steps) > 1 and _is_asked(steps, child):
        trace.back_to(steps[-2].inner)
        return
    if frame == "to" and _is_ranked(noun):
        if noun.token.dep in ("attr", "oprd") and len(steps) > 1:
            trace.back_to(steps[-2].inner)  # who wants to be the first to win has not won
        return
    if frame == "to":
        headline = noun.token.dep == "ROOT" and noun.token.pos == "PROPN"
        trace.affirm()
        trace.modify(_TO_COME if headline else _WANTED, "infinitive", None)
    elif unspecific or noun.token.lemma in words["generic_nouns"] or noun.token.text.lower() in words["nobody"]:
        trace.move(_UNSPECIFIC, "unspecific noun", noun.token.index)
    elif trace.state.ahead and child.token.tag in ("VBP", "VBZ") and _is_new(noun, child):
        trace.move(State(1, min(1.0, trace.state.certainty), "possible", ahead=True), "unspecific noun", noun.token.index)
    else:
        trace.restart()


def _is_new(noun: Word, clause: Word) -> bool:
    """Whether a clause tells which of a kind is meant that is yet to be found: "will sign a law that bans", "laws that ban"."""
    beside = any(mark.index < clause.token.index for mark in noun.below("punct"))
    return noun.token.pos == "NOUN" and not beside and not is_definite(noun) and "nummod" not in noun.by


def _is_ranked(noun: Word) -> bool:
    """Whether an infinitive tells what the noun is the first, last or only one of: "the first woman to win" did win."""
    words = load_operators().words
    if noun.token.lemma in words["unranked"]:
        return False
    return noun.token.lemma in words["ranked"] or any(child.lemma in words["ranked"] for child in noun.below("amod", "nummod"))


def _is_small_clause(steps: list[Step], child: Word) -> bool:
    """In "wants a wall built" the participle is what is wanted, not a modifier."""
    wanted = load_operators().verbs.get((steps[-2].word.token.lemma, "to"))
    wants = wanted is not None and "wanting" in wanted.traits
    return wants and child.token.tag == "VBN" and steps[-1].word.token.dep == "dobj"


def _is_asked(steps: list[Step], child: Word) -> bool:
    """In "is the army shelling the town?" the parser takes the verb for a modifier of its subject."""
    copula = steps[-2].word
    bare = copula.token.lemma == "be" and not copula.below("acomp", "attr", "prep", "advmod")
    return bare and child.token.tag == "VBG" and steps[-1].word.token.dep in ("nsubj", "attr")


def _clause(reading: Reading, parent: Word, child: Word, frame: str, trace: Trace) -> None:
    """A complement of a word that is not listed."""
    token = parent.token
    if frame == "to" and token.pos == "ADJ" and _is_too(reading, token):
        trace.govern(load_operators().adjectives["impossible", "to"], token.index, past=False)
    elif frame == "to" and token.pos == "ADJ" and not is_past(reading, token):
        trace.affirm()
        trace.modify(_DISPOSED, "disposition", token.index)
    elif frame == "to" and "nsubjpass" in parent.by:  # "was built to ban tests"
        trace.affirm()
        trace.modify(_WANTED, "purpose", None)
    elif frame == "ing" and token.pos not in ("VERB", "PROPN"):
        trace.affirm()  # "it is not cheap flying there"
    elif frame == "that" and not (token.lemma == "be" and child.token.tag == "VBN" and not child.auxiliaries):
        # "nor were they injured": the parser may take the participle for a clause.
        trace.state = State(1, trace.state.certainty, "possible" if trace.state.mode == "possible" else "")
    elif child.token.dep.startswith("csubj"):
        trace.move(_UNSPECIFIC, "clause as subject", None)


def _argument(verb: Word, noun: Word, trace: Trace) -> None:
    """A noun with an article is taken for granted whatever the verb; one without stands or falls with it."""
    left = trace.is_under("negative prefix") or (noun.token.dep == "dobj" and "oprd" in verb.by)
    if is_definite(noun) or left:  # "left a letter unanswered": the letter was there
        trace.restart()
    elif noun.token.dep == "nsubj":
        # What acts is there; that it lies ahead or is doubtful stays open.
        if trace.state.mode == "":
            trace.restart()
        else:
            trace.state = State(1, min(1.0, trace.state.certainty), "possible", trace.state.ahead)
