"""Composing operators from the root of the sentence to a trigger."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.actions.factuality.assessment import Assessment
from kg.extract.actions.factuality.edges import descend
from kg.extract.actions.factuality.lattice import ACTUAL, State, negated
from kg.extract.actions.factuality.local import own_operators
from kg.extract.actions.factuality.negation import has_negative_object
from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.raising import raised
from kg.extract.actions.factuality.sharing import credited_with
from kg.extract.actions.factuality.trace import Step, Trace
from kg.extract.actions.factuality.words import Word, word_at
from kg.model import Reading, Token

__all__ = ["assess"]

_LINKS = frozenset(("prep", "agent", "cc"))
_LINKING = frozenset(("ADV", "SCONJ", "ADP"))
_LEANING = frozenset(("advcl", "conj", "pcomp", "acl"))
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
    before, root = trace.mark(), word_at(reading, path[0].index)
    reported = _is_reported(reading, attribution)
    own_operators(reading, root, trace, reported)
    steps = [Step(root, reported, before, trace.mark())]
    via: list[Token] = []
    for child in path[1:]:
        if child.index != trigger and _is_link(child):
            via.append(child)
        else:
            word = word_at(reading, child.index)
            _advance(reading, steps, via, word if word.token is child else replace(word, token=child), trace)
            via = []
    attribution = credited_with(reading, attribution, steps[-1].word, trace)
    source = None if attribution is None else reading.attributions[attribution].source
    return _assessment(trace, source, attribution)


def _path(reading: Reading, trigger: int) -> list[Token]:
    """The words from the root of the sentence to a trigger; the subject of a raising verb stands below what is said of it."""
    tokens = reading.tokens
    path = [raised(reading, tokens[trigger])]
    while path[-1].head != path[-1].index:
        path.append(tokens[path[-1].head])
    path.reverse()
    return path


def _is_link(token: Token) -> bool:
    """Whether a word only links what it governs to what governs it."""
    return token.dep in _LINKS or (token.pos in _LINKING and token.dep in ("advmod", "pcomp", "prt"))


def _advance(reading: Reading, steps: list[Step], via: list[Token], child: Word, trace: Trace) -> None:
    parent = steps[-1]
    if child.token.dep == "conj" and not via:
        parent = _partner(steps, child)
        before, reported = parent.outer, parent.reported
        rather = _coordinate(reading, parent, child, trace)
        if rather or parent.word.token.tag == child.token.tag == "VB":
            child = replace(child, shares=True)
    else:
        trace.granted = False
        descend(reading, steps, via, child, trace)
        before = trace.mark()
        governor = next((step.word for step in reversed(steps) if step.word.verbal), parent.word)
        reported = child.token.dep != "relcl" and (steps[0].reported or governor.past)
    own_operators(reading, child, trace, reported)
    steps.append(Step(child, reported, before, trace.mark()))


def _partner(steps: list[Step], child: Word) -> Step:
    """The conjunct that a word stands beside: a finite verb beside a finite one, an infinitive beside an infinitive."""
    tag = child.token.tag
    past = (
        tag == "VBN" and not child.auxiliaries and steps[-1].word.token.tag == "VB"
    )  # "hoped to win but lost": taken for a participle
    if child.verbal and (child.finite or past):
        return next((step for step in reversed(steps) if step.word.finite), steps[-1])
    if tag == "VB" and child.subject is None:
        return next((step for step in reversed(steps) if step.word.token.tag == "VB"), steps[-1])
    return steps[-1]


def _coordinate(reading: Reading, first: Step, second: Word, trace: Trace) -> bool:
    """A second conjunct stands where the first stands; one without auxiliaries of its own shares the first one's.

    Returns:
        Whether the conjunction negates it.
    """
    tags = {first.word.token.tag, second.token.tag}
    like = len(tags) == 1 or tags == {"VB", "VBP"}
    own = second.below("aux", "auxpass", "nsubj", "nsubjpass") or has_negative_object(reading, first.word)
    shares = like and not own
    trace.back_to(first.inner if shares or (first.word.nominal and second.nominal) else first.outer)
    negative = _negative_conjunction(reading, first.word, second.token) if trace.state.sign > 0 else None
    if negative is not None:
        trace.move(negated(trace.state), "negation", negative.index)
    return negative is not None


def _negative_conjunction(reading: Reading, first: Word, second: Token) -> Token | None:
    """In "… nor did France ratify it", "arrested rather than expelled" the conjunction negates."""
    for conjunction in first.below("cc", "prep"):
        if first.token.index < conjunction.index < second.index:
            rather = any(child.lemma == "rather" for child in reading.below(conjunction.index, "advmod"))
            if conjunction.lemma == "nor" or rather:
                return conjunction
    return None


def _is_reported(reading: Reading, attribution: int | None) -> bool:
    if attribution is None:
        return False
    credited = reading.attributions[attribution]
    if credited.direct or credited.cue is None:
        return False
    cue = word_at(reading, credited.cue)
    if cue.token.tag == "VBG" and not cue.auxiliaries and cue.token.dep in _LEANING:
        cue = word_at(reading, cue.token.head)  # "wrote to the court, adding that he would appeal"
    claim = load_operators().nouns.get((cue.token.lemma, "that")) if cue.nominal else None
    return cue.past or (claim is not None and "claim" in claim.traits)


def _credit(reading: Reading, attribution: int | None, path: list[Token], trace: Trace) -> None:
    """Apply a verb of saying or thinking that stands beside what it reports, not above it ("The convoy, he thinks, was hit")."""
    if attribution is None:
        return
    credited = reading.attributions[attribution]
    if credited.cue is None or credited.direct or any(token.index == credited.cue for token in path):
        return
    cue = reading.tokens[credited.cue]
    table = load_operators()
    signature = (table.verbs if cue.pos == "VERB" else table.nouns).get((cue.lemma, "that"))
    if signature is not None:
        trace.govern(signature, cue.index, past=False)


def _assessment(trace: Trace, source: int | None, attribution: int | None) -> Assessment:
    state = trace.state
    certainty = next(name for least, name in _CERTAINTY if state.certainty >= least)
    tense = "Future" if state.ahead else trace.tense or "Past"
    polarity = "Positive" if state.sign > 0 else "Negative"
    return Assessment(state.value, polarity, certainty, tense, _status(state), source, attribution, tuple(trace.operators))


def _status(state: State) -> str:
    if state.value <= (-1.0 if state.mode == "prospective" else -1.5):
        return "Denied"
    if state.mode == "prospective" or (state.ahead and not state.mode and state.sign > 0):
        return "Prospective"  # "will not fail to attend" lies ahead like "will attend"
    if state.mode == "possible" or state.certainty < 2.5:
        return "Possible"
    return "Happened"
