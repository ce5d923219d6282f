"""Composing operators from the root of the sentence to a trigger."""

from __future__ import annotations

from kg.extract.actions.factuality.assessment import Assessment
from kg.extract.actions.factuality.edges import Step, descend
from kg.extract.actions.factuality.lattice import ACTUAL, State, negated
from kg.extract.actions.factuality.local import Trace, is_finite, is_past, own_operators
from kg.extract.actions.factuality.operators import load_operators
from kg.model import Reading, Token

__all__ = ["assess"]

_LINKS = {"prep", "agent", "cc"}
_CERTAINTY = ((2.5, "Certain"), (1.5, "Probable"), (0.5, "PossibleCertainty"), (0.0, "Unspecified"))


def assess(reading: Reading, trigger: int) -> Assessment:
    """Say how far a text is committed to what a word tells.

    Args:
        reading: A reading with tokens, sentences and attributions.
        trigger: Token index of the word.

    Returns:
        The commitment of whoever is credited with it, or else of the document.
    """
    path = _path(reading, trigger)
    attribution = reading.credited.get(trigger)
    trace = Trace(ACTUAL, [])
    _credit(reading, attribution, path, trace)
    reported = _is_reported(reading, attribution)
    before = trace.mark()
    own_operators(reading, path[0], trace, reported)
    steps = [Step(path[0], reported, before, trace.mark())]
    via: list[Token] = []
    for child in path[1:]:
        if child.index != trigger and _is_link(child):
            via.append(child)
            continue
        _advance(reading, steps, via, child, trace, reported)
        via = []
    source = None if attribution is None else reading.attributions[attribution].source
    return _assessment(trace, source, attribution)


def _path(reading: Reading, trigger: int) -> list[Token]:
    tokens = reading.tokens
    path = [tokens[trigger]]
    while path[-1].head != path[-1].index:
        path.append(tokens[path[-1].head])
    path.reverse()
    return path


def _is_link(token: Token) -> bool:
    """Whether a word only links what it governs to what governs it."""
    return token.dep in _LINKS or (token.pos in ("ADV", "SCONJ", "ADP") and token.dep in ("advmod", "pcomp", "prt"))


def _advance(reading: Reading, steps: list[Step], via: list[Token], child: Token, trace: Trace, reported: bool) -> None:
    parent = steps[-1]
    if child.dep == "conj" and not via:
        parent = _partner(reading, steps, child)
        before, reported = parent.outer, parent.reported
        _coordinate(reading, parent, child, trace)
    else:
        descend(reading, steps, via, child, trace)
        before = trace.mark()
        reported = reported or (parent.token.pos in ("VERB", "NOUN") and is_past(reading, parent.token))
    own_operators(reading, child, trace, reported)
    steps.append(Step(child, reported, before, trace.mark()))


def _partner(reading: Reading, steps: list[Step], child: Token) -> Step:
    """The conjunct that a word stands beside: a finite verb stands beside a finite one, wherever the parser hangs it."""
    if child.pos in ("VERB", "AUX") and is_finite(reading, child):
        return next((step for step in reversed(steps) if is_finite(reading, step.token)), steps[-1])
    return steps[-1]


def _is_reported(reading: Reading, attribution: int | None) -> bool:
    if attribution is None:
        return False
    credited = reading.attributions[attribution]
    return not credited.direct and credited.cue is not None and is_past(reading, reading.tokens[credited.cue])


def _credit(reading: Reading, attribution: int | None, path: list[Token], trace: Trace) -> None:
    """Apply a verb of saying or thinking that stands beside what it reports, not above it ("The convoy, he believes, was hit")."""
    if attribution is None:
        return
    credited = reading.attributions[attribution]
    if credited.cue is None or credited.direct or any(token.index == credited.cue for token in path):
        return
    cue = reading.tokens[credited.cue]
    table = load_operators()
    signature = (table.verbs if cue.pos == "VERB" else table.nouns).get((cue.lemma, "that"))
    if signature is not None:
        trace.govern(signature, cue.index, False)


def _coordinate(reading: Reading, first: Step, second: Token, trace: Trace) -> None:
    """A second conjunct stands where the first stands; one without auxiliaries of its own shares the first one's."""
    head = first.token
    alike = second.tag == head.tag or {head.tag, second.tag} == {"VB", "VBP"}
    shares = alike and not any(reading.below(second.index, "aux", "auxpass", "nsubj", "nsubjpass"))
    shares = shares or (second.pos in ("NOUN", "PROPN") and head.pos in ("NOUN", "PROPN"))
    trace.back_to(first.inner if shares else first.outer)
    if trace.state.sign > 0:
        _negative_conjunction(reading, head, second, trace)


def _negative_conjunction(reading: Reading, first: Token, second: Token, trace: Trace) -> None:
    """In "… nor did France ratify it", "arrested rather than expelled" the conjunction negates."""
    for conjunction in reading.below(first.index, "cc"):
        if first.index < conjunction.index < second.index:
            rather = any(child.lemma == "rather" for child in reading.below(conjunction.index, "advmod"))
            if conjunction.lemma == "nor" or rather:
                trace.move(negated(trace.state), "negation", conjunction.index)


def _assessment(trace: Trace, source: int | None, attribution: int | None) -> Assessment:
    state = trace.state
    certainty = next(name for least, name in _CERTAINTY if state.certainty >= least)
    tense = "Future" if state.ahead else trace.tense or "Past"
    polarity = "Positive" if state.sign > 0 else "Negative"
    return Assessment(state.value, polarity, certainty, tense, _status(state), source, attribution, tuple(trace.operators))


def _status(state: State) -> str:
    if state.value <= (-1.0 if state.mode == "prospective" else -1.5):
        return "Denied"
    if state.mode == "prospective":
        return "Prospective"
    if state.mode == "possible" or state.certainty < 2.5:
        return "Possible"
    return "Happened"
