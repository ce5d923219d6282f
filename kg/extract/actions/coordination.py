"""Which verb a coordinated verb is really coordinated with.

Parsers go wrong on lists of clauses below another clause: in "A called for talks after B sanctioned C, expelled D and shut down
E", they hang "expelled" on "called". A list without a conjunction goes on from the nearest verb of the same form: that one is
taken.
"""

from __future__ import annotations

from kg.model import Reading, Token

__all__ = ["coordinated_with", "is_alike", "series"]

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_JOINED = frozenset({"conj", "dep"})
"""Relations of a coordinated verb; without a conjunction ("…, then left") parsers have no name for it."""
_PAST = frozenset({"VBD", "VBN"})
_REACH = 100
"""How many tokens a list of clauses may span; keeps tables that the parser takes for one sentence cheap."""
_VERBS = frozenset({"VERB", "AUX"})


def coordinated_with(reading: Reading, verb: int) -> int | None:
    """The verb before that a verb continues, with subject and time in common.

    Args:
        reading: Tokens with their tree.
        verb: A verb.

    Returns:
        Its first conjunct or the one nearest before it; None if it is not coordinated or has a subject of its own.
    """
    token = reading.tokens[verb]
    if token.dep not in _JOINED or token.pos not in _VERBS or any(reading.below(verb, *_SUBJECTS)):
        return None
    head = reading.tokens[token.head]
    if head.pos not in _VERBS:
        return None
    if not is_alike(head, token):
        return _nearest(reading, token, reading.sentences[token.sentence].start)
    listed = verb > 0 and reading.tokens[verb - 1].text == ","
    nearer = _nearest(reading, token, head.index + 1) if listed else None
    return head.index if nearer is None else nearer


def series(reading: Reading, verb: int) -> list[int]:
    """The verbs after a verb that continue it, in text order.

    Args:
        reading: Tokens with their tree.
        verb: The first verb.
    """
    found = [verb]
    end = reading.sentences[reading.tokens[verb].sentence].end
    for at in range(verb + 1, min(verb + 1 + _REACH, end)):
        if reading.tokens[at].dep in _JOINED and coordinated_with(reading, at) in found:
            found.append(at)
    return found[1:]


def _nearest(reading: Reading, token: Token, start: int) -> int | None:
    """The nearest verb of the same form before a token, from ``start`` on, that heads a clause."""
    for at in range(token.index - 1, max(start, token.index - _REACH) - 1, -1):
        other = reading.tokens[at]
        if other.pos == "VERB" and is_alike(other, token) and other.dep not in ("acl", "amod", "xcomp", "pcomp"):
            return at
    return None


def is_alike(left: Token, right: Token) -> bool:
    """Whether two verbs have the same form; parsers mistake participles for the past tense."""
    return left.tag == right.tag or {left.tag, right.tag} <= _PAST
