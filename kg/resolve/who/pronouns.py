"""Pronouns that may mean people, bodies or places."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.who.candidate import Candidate

__all__ = ["find_pronouns"]

_FORMS: dict[str, tuple[EntityKind | None, str, bool]] = {}
for _words, _meaning in {
    "he him his himself": (EntityKind.PERSON, "m", False),
    "she her hers herself": (EntityKind.PERSON, "f", False),
    "it its itself": (None, "n", False),
    "they them their theirs themselves": (None, "", True),
    "i me my mine myself": (EntityKind.PERSON, "", False),
    "we us our ours ourselves 's": (EntityKind.GROUP, "", True),
    "you your yours yourself": (EntityKind.PERSON, "", False),
    "there": (None, "n", False),
    "yourselves": (EntityKind.GROUP, "", True),
}.items():
    _FORMS |= dict.fromkeys(_words.split(), _meaning)


def find_pronouns(reading: Reading) -> list[Candidate]:
    """Personal, possessive and reflexive pronouns.

    Args:
        reading: A reading with tokens.

    Returns:
        Candidates in text order.
    """
    found = []
    for token in reading.tokens:
        word = token.text.lower()
        if (token.tag in {"PRP", "PRP$"} and word in _FORMS) or (word == "there" and token.dep == "advmod"):
            found.append(_candidate(token))
    return found


def _candidate(token: Token) -> Candidate:
    form = token.text.lower()
    sort, gender, plural = _FORMS[form]
    return Candidate(
        MentionKind.PRONOUN,
        token.index,
        token.index + 1,
        token.index,
        sort,
        gender,
        plural,
        (form,),
    )
