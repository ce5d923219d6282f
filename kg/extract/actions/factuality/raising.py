"""Subjects of what is due, said or failed to happen: "the strike was due to begin", "the attack failed to materialise"."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.actions.factuality.operators import load_operators
from kg.model import Reading, Token

__all__ = ["raised"]

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_PREDICATES = ("acomp", "attr", "oprd")


def raised(reading: Reading, noun: Token) -> Token:
    """A noun as the subject of the infinitive that tells what becomes of it, if it is the subject of a raising verb.

    Args:
        reading: A reading with tokens.
        noun: Any token.

    Returns:
        The noun, hung on the infinitive ("begin", "take" place, be "held"); otherwise as it is.
    """
    if noun.dep not in _SUBJECTS or noun.pos not in {"NOUN", "PROPN"}:
        return noun
    predicates = (noun.head, *(child.index for child in reading.below(noun.head, *_PREDICATES)))
    for verb in (child for index in predicates for child in reading.below(index, "xcomp")):
        passive = any(reading.below(verb.index, "auxpass"))
        signature = load_operators().verbs.get((verb.lemma, "noun" if passive else "subject"))
        if signature is not None and "raising" in signature.traits:
            return replace(noun, head=verb.index, dep="nsubjpass" if passive else "nsubj")
    return noun
