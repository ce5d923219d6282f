"""The word that negates a clause: not, never, no longer, neither … nor, nobody, no …, at no time."""

from __future__ import annotations

from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.words import Word
from kg.model import Reading, Token

__all__ = ["has_negative_object", "negation_of"]

_ADVERBS = ("neg", "preconj", "cc", "advmod", "det")
_ARGUMENTS = ("nsubj", "nsubjpass", "dobj", "attr", "expl", "csubj")


def negation_of(reading: Reading, verb: Word) -> Token | None:
    """Find the word that negates a verb.

    Args:
        reading: A reading with tokens.
        verb: The verb with its dependents.

    Returns:
        The negating word, or None.
    """
    for word in verb.below(*_ADVERBS):
        if _negates(reading, word) and not _trails(verb, word):
            return None if _until(reading, verb) else word
    for adverb in verb.below("advmod"):
        if adverb.lemma in load_operators().words["longer"] and adverb.text.lower() != "long":
            found = next(reading.below(adverb.index, "neg", "det"), None)
            if found is not None:
                return found
    for noun in verb.below(*_ARGUMENTS):
        found = _negative_argument(reading, noun)
        if found is not None:
            return found
    for preposition in verb.below("prep", "dative"):
        found = _negative_phrase(reading, preposition)
        if found is not None:
            return found
    return None


def has_negative_object(reading: Reading, verb: Word) -> bool:
    """Whether only the object is negated, which a verb beside this one has not: "gave no warning and shelled the town"."""
    return any(_negative_argument(reading, noun) is not None for noun in verb.below("dobj", "attr"))


def _trails(verb: Word, word: Token) -> bool:
    """Whether a "not" behind a full verb negates what follows it: "they came to play, not to lose"; "they did not" is short."""
    short = verb.token.lemma == "do" and word.index == verb.token.index + 1
    return word.lemma == "not" and word.index > verb.token.index and verb.token.pos == "VERB" and not short


def _negates(reading: Reading, word: Token) -> bool:
    words = load_operators().words
    if word.lemma not in words["not"] or (word.lemma == "no" and word.dep == "det"):
        return False
    if word.lemma == "nor" and word.dep == "cc" and word.index > word.head:
        return False  # it negates the conjunct that follows
    following = reading.tokens[word.index + 1] if word.index + 1 < len(reading.tokens) else word
    return following.lemma not in words["only"] or word.lemma == "never"


def _until(reading: Reading, verb: Word) -> bool:
    """What does not happen until Friday happens on Friday; what did not happen until something else did happened then."""
    until = load_operators().words["until"]
    prepositions = [preposition.index for preposition in verb.below("prep") if preposition.lemma in until]
    if verb.past:
        marks = (mark.lemma for clause in verb.below("advcl") for mark in reading.below(clause.index, "mark"))
        return bool(prepositions) or not until.isdisjoint(marks)
    return any(
        noun.label in ("DATE", "TIME") or noun.tag == "CD" for index in prepositions for noun in reading.below(index, "pobj")
    )


def _negative_argument(reading: Reading, noun: Token) -> Token | None:
    words = load_operators().words
    if noun.text.lower() in words["anybody"]:
        return _hardly(reading, noun)
    if noun.text.lower() in words["nobody"]:
        following = reading.tokens[noun.index + 1] if noun.index + 1 < len(reading.tokens) else noun
        return noun if following.lemma != "but" else None  # "nothing but" is "only"
    for child in reading.below(noun.index, "det", "predet", "preconj", "neg", "compound"):
        if child.text.lower() in words["no"] or (child.lemma == "not" and _negates(reading, child)):
            return child
        if child.lemma == "any" and (hardly := _hardly(reading, child) or _hardly(reading, noun)) is not None:
            return hardly
    return None


def _hardly(reading: Reading, word: Token) -> Token | None:
    """The adverb before "any" that makes it "next to no": "hardly anybody was hurt"."""
    hardly = load_operators().words["hardly"]
    return next((adverb for adverb in reading.below(word.index, "advmod") if adverb.lemma in hardly), None)


def _negative_phrase(reading: Reading, preposition: Token) -> Token | None:
    words = load_operators().words
    if preposition.lemma in ("with", "for"):
        return None  # "with nothing to lose", "for no reason"
    for noun in reading.below(preposition.index, "pobj"):
        neither = next((child for child in reading.below(noun.index, "det") if child.lemma == "neither"), None)
        if neither is not None:
            return neither  # "sold weapons to neither side"
        if noun.lemma in words["never_phrases"] or noun.text.lower() in words["nobody"]:
            return _negative_argument(reading, noun)
    return None
