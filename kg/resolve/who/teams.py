"""Cities that stand for their teams: "Columbus lost six games", "he signed with Denver", in a text about sport.

The words stand in ``data/sport.toml``.
"""

from __future__ import annotations

from kg.model import Reading
from kg.resolve.who.grammar import SUBJECTS
from kg.resolve.who.lexicon import words_of

__all__ = ["is_sport", "plays"]

_ENOUGH = 4
_FOR = frozenset({"for", "with", "by", "against", "to"})


def is_sport(reading: Reading) -> bool:
    """Whether a text is about sport, by how many different words for it there are.

    Args:
        reading: A text.
    """
    words = words_of("sport", "nouns", "sport")
    return len({token.lemma for token in reading.tokens if token.lemma in words}) >= _ENOUGH


def plays(reading: Reading, head: int) -> bool:
    """Whether a name does what a team does, has what it has, or is played for or against.

    Args:
        reading: A text about sport.
        head: The name's token.

    Returns:
        Whether the team of the name is meant rather than the place.
    """
    token = reading.tokens[head]
    above = reading.tokens[token.head]
    if token.dep in SUBJECTS:
        return above.lemma in words_of("sport", "verbs", "subject")
    if token.dep == "poss":
        return above.lemma in words_of("sport", "nouns", "owned")
    if token.dep == "dobj":
        return above.lemma in words_of("sport", "verbs", "object")
    if token.dep == "pobj" and above.lemma in _FOR:
        return reading.tokens[above.head].lemma in words_of("sport", "verbs", "oblique")
    return False
