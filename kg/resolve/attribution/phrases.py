"""Fixed phrases that credit somebody with what stands around them: "according to", "in her words", "as she put it"."""

from __future__ import annotations

from kg.model import Reading, Sentence, Token
from kg.resolve.attribution.lexicon import Cues

__all__ = ["accorded", "around", "as_it", "in_words", "opens_with_as"]


def around(reading: Reading, cue: Token) -> set[int] | None:
    """Find the clause that a parenthetic cue comments on.

    Args:
        reading: A reading with tokens.
        cue: The cue, or the word that links it to the clause.

    Returns:
        The tokens of the clause without the comment, or None if the cue hangs on nothing.
    """
    if cue.head == cue.index:
        return None
    above = reading.tokens[cue.head]
    clause = above.head if above.dep in ("aux", "auxpass") else above.index
    return set(reading.subtree(clause)) - set(reading.subtree(cue.index))


def accorded(reading: Reading, cue: Token) -> set[int] | None:
    """Find what is so "according to" somebody: the whole sentence if a comma and the phrase close it, else the clause around it.

    Args:
        reading: A reading with tokens.
        cue: The "according".

    Returns:
        Token indexes, or None if nothing is found.
    """
    sentence = reading.sentences[cue.sentence]
    if cue.head == cue.index:
        return _after_phrase(reading, cue, sentence)
    own = set(reading.subtree(cue.index))
    closes = all(index in own or reading.tokens[index].pos == "PUNCT" for index in range(cue.index, sentence.end))
    if closes and cue.index > sentence.start and reading.tokens[cue.index - 1].text == ",":
        return set(range(sentence.start, cue.index))
    return around(reading, cue)


def _after_phrase(reading: Reading, cue: Token, sentence: Sentence) -> set[int] | None:
    """What follows "According to …, " where the parser takes that for the sentence: all after the last comma before a verb."""
    verbs = (token.index for token in reading.tokens[cue.index + 1 : sentence.end] if token.pos in ("VERB", "AUX"))
    comma = next((token.index for token in reading.tokens[cue.index : sentence.end] if token.text == ","), None)
    verb = next((index for index in verbs if comma is not None and index > comma), None)
    if comma is None or verb is None:
        return None
    last = max(token.index for token in reading.tokens[comma:verb] if token.text == ",")
    return set(range(last + 1, sentence.end))


def in_words(reading: Reading, noun: Token) -> bool:
    """Say whether a noun stands in a phrase for whose words or opinion it is: "in her words", "in the view of many".

    Args:
        reading: A reading with tokens.
        noun: The noun.

    Returns:
        Whether it does.
    """
    preposition = reading.tokens[noun.head]
    if noun.dep != "pobj" or preposition.lemma not in ("in", "to"):
        return False
    if any(reading.below(noun.index, "poss")):
        return True
    set_off = preposition.index == reading.sentences[noun.sentence].start or reading.tokens[preposition.index - 1].pos == "PUNCT"
    return set_off and any(of.lemma == "of" for of in reading.below(noun.index, "prep"))


def as_it(reading: Reading, cue: Token, cues: Cues) -> set[int] | None:
    """Find what is so "as Merkel put it".

    Args:
        reading: A reading with tokens.
        cue: The verb.
        cues: The lists of reporting words.

    Returns:
        Token indexes, or None if it is another phrase.
    """
    fixed = cue.lemma in cues.phrases["as_it"] and cue.dep == "advcl"
    return around(reading, cue) if fixed and opens_with_as(reading, cue) else None


def opens_with_as(reading: Reading, clause: Token) -> bool:
    """Say whether "as" opens a clause.

    Args:
        reading: A reading with tokens.
        clause: The head of the clause.

    Returns:
        Whether it does.
    """
    return any(token.lemma == "as" for token in reading.below(clause.index, "mark", "advmod"))
