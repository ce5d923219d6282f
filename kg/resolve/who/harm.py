"""Who does harm to whom: those whom a state's weapons kill or wound are not that state's people merely because it is named."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Reading, Token
from kg.resolve.who.grammar import conjoined, subject
from kg.resolve.who.lexicon import words_of

__all__ = ["attackers", "harmers"]


def harmers(reading: Reading, head: int) -> Iterator[Token]:
    """Whoever kills, wounds or captures what a noun means, unless the law of the land does.

    Args:
        reading: A reading with tokens.
        head: The noun.

    Yields:
        The subject of the verb whose object the noun is, or the agent of one in the passive.
    """
    token = reading.tokens[conjoined(reading, head)]
    for _ in range(2):
        above = reading.tokens[token.head]
        if token.dep in {"dobj", "nsubjpass"} and _is_harm(above):
            yield from _agents(reading, above)
            return
        # "a dozen of the rebels"
        if token.dep != "pobj" or above.lemma != "of":
            return
        token = reading.tokens[above.head]


def attackers(reading: Reading, sentence: int) -> Iterator[Token]:
    """Whoever attacks in a sentence, unless the law of the land does.

    Args:
        reading: A reading with tokens.
        sentence: A sentence, by its number.

    Yields:
        The subjects and agents of its verbs of harm.
    """
    span = reading.sentences[sentence]
    for token in reading.tokens[span.start : span.end]:
        if token.pos == "VERB" and _is_harm(token):
            yield from _agents(reading, token)


def _is_harm(verb: Token) -> bool:
    return verb.lemma in words_of("context", "verbs", "harm")


def _agents(reading: Reading, verb: Token) -> Iterator[Token]:
    """Who does what a verb says, lawful powers left out."""
    found = [below.index for agent in reading.below(verb.index, "agent") for below in reading.below(agent.index, "pobj")]
    if not any(reading.below(verb.index, "nsubjpass")):
        doer = subject(reading, verb.index)
        found += [] if doer is None else [doer]
    for index in found:
        if reading.tokens[index].lemma not in words_of("context", "nouns", "lawful"):
            yield reading.tokens[index]
