"""Words that tell how, how much or when something was done, and take for granted that it was."""

from __future__ import annotations

from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.words import Word
from kg.model import Reading, Token

__all__ = ["only_how"]


def only_how(reading: Reading, verb: Word) -> bool:
    """Whether a verb is compared with how it was done: what "should have been handled differently" was handled.

    Args:
        reading: A reading with tokens.
        verb: The verb with its dependents.

    Returns:
        True with "sooner", "more carefully", "differently", "in another way", "with greater care", "the way it should have been".
    """
    if verb.token.dep == "relcl" and reading.tokens[verb.token.head].lemma in load_operators().words["ways"]:
        return True
    adverbs = (adverb for adverb in verb.below("advmod") if adverb.index > verb.token.index or adverb.lemma.endswith("ly"))
    return any(_compares(reading, adverb) for adverb in adverbs) or any(
        _tells_way(reading, preposition) for preposition in verb.below("prep")
    )


def _compares(reading: Reading, adverb: Token) -> bool:
    words = load_operators().words
    compared = any(child.lemma in words["comparing"] for child in reading.below(adverb.index, "advmod"))
    return (compared and adverb.lemma not in words["often"]) or adverb.text.lower() in words["unlike"]


def _tells_way(reading: Reading, preposition: Token) -> bool:
    words = load_operators().words
    for noun in reading.below(preposition.index, "pobj"):
        compared = any(child.lemma in words["comparing"] or child.tag == "JJR" for child in reading.below(noun.index, "amod"))
        if compared and (preposition.lemma == "with" or noun.lemma in words["ways"]):
            return True
    return False
