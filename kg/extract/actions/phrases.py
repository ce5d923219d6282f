"""Phrases of the lexicon in a tree: each word stands below the words before it."""

from __future__ import annotations

from kg.model import Reading, Token

__all__ = ["find_phrase", "is_acting"]

_VERBAL = frozenset({"VERB", "AUX"})
_RELATIVE = frozenset({"WDT", "WP"})
_BELOW = frozenset({"prep", "dobj", "pobj", "prt", "conj", "nsubjpass", "appos", "oprd"})
_REACH = 3
"""How many steps below a phrase's words the next one may stand."""


def find_phrase(reading: Reading, head: Token, lemmas: tuple[str, ...]) -> tuple[int, ...] | None:
    """The tokens of a phrase: each further word stands below the words before it.

    Args:
        reading: A reading with its tree.
        head: The token that governs the phrase.
        lemmas: Its words, the head first.

    Returns:
        A token for each word, in their order; None where one is missing.
    """
    found = [head.index]
    for lemma in lemmas[1:]:
        token = _next_word(reading, found, lemma, lemmas)
        if token is None:
            return None
        found.append(token)
    return tuple(found)


def _next_word(reading: Reading, found: list[int], word: str, lemmas: tuple[str, ...]) -> int | None:
    level = list(found)
    for _ in range(_REACH):
        below = [child for index in level for child in reading.children[index] if child not in found]
        for child in below:
            token = reading.tokens[child]
            if word in (token.lemma, token.text.lower()) and not _is_no_part(reading, token):
                return child
        level = [child for child in below if _leads_on(reading, reading.tokens[child], lemmas)]
    return _antecedent(reading, found[0], word)


def _leads_on(reading: Reading, token: Token, lemmas: tuple[str, ...]) -> bool:
    """Whether a phrase may go on below a word.

    Not below a verb's preposition that is no part of it ("met at their request"), nor in another clause ("called for talks and
    agreed to end the siege" is no "call for end").
    """
    if token.dep == "conj" and token.pos in _VERBAL:
        return False
    if token.dep == "prep" and reading.tokens[token.head].pos == "VERB":
        return token.lemma in lemmas
    return token.dep in _BELOW


def _is_no_part(reading: Reading, token: Token) -> bool:
    """Whether a word is no part of a phrase after all.

    It is negated by itself ("pleaded not guilty"), it marks an infinitive ("came to talk" is no "come to"), it is who did
    something to something else ("his government recognised Jerusalem" is no "recognise government"), it is part of a name or a
    verb of its own ("made no statement but attacked", "threatened to leave if he attacked"), or it only says when ("on Monday").
    """
    if token.pos == "VERB" and (token.dep == "conj" or (token.dep == "advcl" and any(reading.below(token.index, "mark")))):
        return True
    if any(reading.below(token.index, "neg")):
        return True
    if token.dep in {"aux", "mark"} or (token.dep == "nsubj" and any(reading.below(token.head, "dobj"))):
        return True
    if token.pos == "ADP":
        governed = list(reading.below(token.index, "pobj"))
        return bool(governed) and all(child.label in {"DATE", "TIME"} for child in governed)
    return token.pos == "PROPN" and bool(token.label)


def _antecedent(reading: Reading, head: int, word: str) -> int | None:
    """In "the sanctions imposed on …" the noun stands above its verb."""
    token = reading.tokens[head]
    if token.dep in {"acl", "relcl"} and token.pos == "VERB" and not is_acting(reading, token) and not _judges(reading, token):
        above = reading.tokens[token.head]
        if word == above.lemma:
            return above.index
    return None


def _judges(reading: Reading, verb: Token) -> bool:
    """Whether a verb says what it takes its object to be ("an election that observers called unfair")."""
    return any(reading.below(verb.index, "oprd", "xcomp", "ccomp"))


def is_acting(reading: Reading, verb: Token) -> bool:
    """Whether what a relative clause modifies is its subject, which the verb does not carry ("a raid that gave no warning").

    Args:
        reading: A reading with its tree.
        verb: The verb of the clause.
    """
    return any(child.tag in _RELATIVE for child in reading.below(verb.index, "nsubj"))
