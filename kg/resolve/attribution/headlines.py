"""Headlines that end with whose word it is ("Ten killed - police", "Envoys expelled: Kiev") or begin with it ("Police: fire")."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Reading, Sentence
from kg.resolve.attribution.drafts import Draft
from kg.resolve.attribution.lexicon import load_cues

__all__ = ["headline_drafts"]

_DASHES = frozenset(("-", "–", "—"))
_BODIES = frozenset(("GPE", "ORG"))
_LONGEST = 4
"""How many words may name a source in a headline."""
_STOPS = frozenset((".", "!", "?", '"', "”", "'", "’"))


def headline_drafts(reading: Reading) -> Iterator[Draft]:
    """Find what headlines credit somebody with.

    Args:
        reading: A reading with tokens and sentences.

    Yields:
        Attributions in the making, without a cue.
    """
    for sentence in reading.sentences:
        if reading.tokens[sentence.end - 1].text in _STOPS or sentence.end - sentence.start <= _LONGEST:
            continue
        marks = {
            reading.tokens[at].text
            for at in (*range(sentence.end - _LONGEST, sentence.end), sentence.start + 1, sentence.start + 2)
        }
        if marks.isdisjoint(_DASHES | {":"}):
            continue
        draft = _at_end(reading, sentence) or _at_start(reading, sentence)
        if draft is not None:
            yield draft


def _at_end(reading: Reading, sentence: Sentence) -> Draft | None:
    last = sentence.end - 1
    for mark in range(last - 1, max(sentence.end - _LONGEST, sentence.start + 2) - 1, -1):
        dash, colon = reading.tokens[mark].text in _DASHES and _is_free(reading, mark), reading.tokens[mark].text == ":"
        if dash or colon:
            # Behind a dash may stand the name of the paper; a colon tells who says so.
            body = colon and reading.tokens[last].label in _BODIES and not _is_explained(reading, mark)
            named = body or _is_voice(reading, mark + 1, last)
            return Draft(None, last, set(range(sentence.start, mark))) if named else None
    return None


def _at_start(reading: Reading, sentence: Sentence) -> Draft | None:
    for colon in range(sentence.start + 1, min(sentence.start + _LONGEST, sentence.end - 2)):
        if reading.tokens[colon].text == ":":
            named = _is_voice(reading, sentence.start, colon - 1)
            return Draft(None, colon - 1, set(range(colon + 1, sentence.end))) if named else None
    return None


def _is_explained(reading: Reading, colon: int) -> bool:
    """Whether what follows a colon is what the noun before it means: "threatens a new target: Canada"."""
    noun = reading.tokens[colon - 1]
    return noun.pos == "NOUN" and any(reading.below(noun.index, "det", "nummod", "poss", "amod"))


def _is_free(reading: Reading, dash: int) -> bool:
    """Whether blanks stand on both sides of a dash."""
    before, mark, after = reading.tokens[dash - 1 : dash + 2]
    return before.end < mark.begin and mark.end < after.begin


def _is_voice(reading: Reading, start: int, last: int) -> bool:
    """Whether nouns alone name somebody who may have said it."""
    token = reading.tokens[last]
    nouns = all(each.pos in ("NOUN", "PROPN", "ADJ") for each in reading.tokens[start : last + 1])
    # A bare surname speaks ("Merkel: EU must act"); a full name is as often what the line is about.
    surname = token.label == "PERSON" and (last == start or reading.tokens[last - 1].label != "PERSON")
    return nouns and (surname or token.lemma.lower() in load_cues().phrases["voices"])
