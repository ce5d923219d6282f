"""Events that a source only speaks of: who says that "the election" divided the country does not report an election."""

from __future__ import annotations

from kg.extract.actions.factuality.governing import is_definite
from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.trace import Trace
from kg.extract.actions.factuality.words import Word
from kg.model import Attribution, Reading

__all__ = ["credited_with"]

_MARKS = frozenset(('"', "“", "”", "''", "``"))
_WH = frozenset(("WP", "WRB", "WDT"))
_ASSERTING = frozenset(("attr", "oprd", "acomp", "appos", "conj", "ROOT"))


def credited_with(reading: Reading, attribution: int | None, word: Word, trace: Trace) -> int | None:
    """Who is credited with what a word tells, once what is common ground is left out.

    What somebody knows, the text asserts too, or whoever tells of the knowing; what somebody is asked or unable to tell "how" or
    "why" is taken for granted; and so is the event of a definite noun.

    Args:
        reading: A reading with attributions.
        attribution: Index of the innermost attribution that covers the word, or None.
        word: The word.
        trace: The way to it.

    Returns:
        Index of the attribution that counts, or None where the document itself asserts it.
    """
    while attribution is not None and reading.attributions[attribution].cue in trace.facts:
        attribution = reading.credited.get(reading.attributions[attribution].cue or 0)
    if attribution is None or not trace.granted:
        return attribution
    said = reading.attributions[attribution]
    shared = _is_answer(reading, said, word) if word.verbal else _is_known(reading, said, word)
    return None if shared else attribution


def _is_answer(reading: Reading, said: Attribution, clause: Word) -> bool:
    """Whether a clause answers a question that its source only mentions ("would not say how he escaped")."""
    first = said.content[0][0]
    if said.direct or said.cue is None or reading.tokens[first].tag not in _WH:
        return False
    relative = reading.tokens[said.cue].dep == "relcl" and first < said.cue  # "a man who officials said had fled"
    return not relative and clause.token.head == said.cue


def _is_known(reading: Reading, said: Attribution, noun: Word) -> bool:
    """Whether the text takes the event of a noun for granted together with the source that speaks of it.

    What is in quotation marks stays the source's own, and so does what names who did it ("Kiev's shelling", "the shelling by
    Kiev") where it is said that something is so; where something is called for, promised or judged, that too is common ground.
    """
    token = noun.token
    if token.pos != "NOUN" or token.dep in _ASSERTING or not is_definite(noun):
        return False
    if said.direct or _is_claimed(reading, said) or _is_quoted(reading, said, token.index):
        return False
    if "poss" not in noun.by and not any(agent.lemma == "by" for agent in noun.below("prep", "agent")):
        return True
    return said.cue is not None and not _asserts(reading, said.cue)


def _is_claimed(reading: Reading, said: Attribution) -> bool:
    """Whether somebody claims or purports to do something: what a video "purports to show" may be shown in it alone."""
    if said.cue is None or _finite(reading, said.cue) is not False:
        return False
    signature = load_operators().verbs.get((reading.tokens[said.cue].lemma, "to"))
    return signature is not None and "claim" in signature.traits


def _asserts(reading: Reading, cue: int) -> bool:
    """Whether a cue introduces a statement: a noun ("claim"), a verb with a finite clause, or put into what it reports."""
    verb = reading.tokens[cue]
    if verb.pos != "VERB" or verb.dep in ("ccomp", "parataxis"):
        return True
    return not any(reading.below(cue, "oprd")) and _finite(reading, cue) is True


def _finite(reading: Reading, cue: int) -> bool | None:
    """Whether a cue governs a clause that is no infinitive with "to"; None where it governs no clause."""
    clause = next(reading.below(cue, "ccomp", "xcomp"), None)
    return None if clause is None else all(mark.lemma != "to" for mark in reading.below(clause.index, "aux"))


def _is_quoted(reading: Reading, said: Attribution, index: int) -> bool:
    """Whether a token stands between quotation marks within the words that a source is credited with."""
    before = (token for start, end in said.content for token in reading.tokens[max(start - 1, 0) : min(end, index)])
    return sum(token.text in _MARKS for token in before) % 2 == 1
