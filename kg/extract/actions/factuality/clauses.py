"""What kind of clause it is: a condition, real or not, a purpose, one still to come, a question that is taken as answered."""

from __future__ import annotations

from kg.extract.actions.factuality.operators import load_operators
from kg.extract.actions.factuality.words import Word
from kg.model import Reading, Token

__all__ = ["is_apart", "is_awaited", "is_inverted", "is_purpose", "is_unreal", "opens_with_how"]


def opens_with_how(reading: Reading, clause: Token) -> bool:
    """Whether "how much", "how many people", "what help" opens a clause, whose answer is taken for granted."""
    left = clause.index
    while reading.children[left] and reading.children[left][0] < left:
        left = reading.children[left][0]
    return reading.tokens[left].tag in ("WRB", "WDT", "WP", "WP$") and not reading.tokens[left].lemma.endswith("ever")


def is_apart(reading: Reading, clause: Token, above: Token) -> bool:
    """Whether a semicolon stands between a clause and the verb after it, which the parser may take for its governor."""
    return any(mark.text == ";" and clause.index < mark.index < above.index for mark in reading.below(above.index, "punct"))


def is_awaited(opener: Token, parent: Word, child: Word, mode: str) -> bool:
    """Whether "until" opens what is to come: a present tense, a noun after the present or what lies ahead or puts things off."""
    words = load_operators().words
    if opener.lemma not in words["until"]:
        return False
    if child.verbal:
        return any(token.tag in ("VBZ", "VBP") for token in (child.token, *child.auxiliaries))
    return child.token.label not in ("DATE", "TIME") and (
        mode == "prospective" or parent.tense == "Present" or parent.token.lemma in words["deferring"]
    )


def is_purpose(marks: list[Token], clause: Word) -> bool:
    """Whether a clause with "that" tells a purpose, not what somebody says: "so that", "that they may live"."""
    return len(marks) > 1 or not clause.finite or any(aux.tag == "MD" for aux in clause.auxiliaries)


def is_unreal(parent: Word, clause: Word) -> bool:
    """Whether a condition in the past perfect stands beside what would have been ("if they had known, they would have fled")."""
    had = any(aux.lemma == "have" and aux.tag == "VBD" for aux in clause.auxiliaries)
    return had and clause.perfect and parent.perfect and any(aux.tag == "MD" for aux in parent.auxiliaries)


def is_inverted(clause: Word) -> bool:
    """Whether a clause is a condition without "if" ("had they known", "should it rain")."""
    subject = clause.subject
    if subject is None:
        return False
    return any(aux.index < subject.index and aux.lemma in ("have", "should", "be") for aux in clause.auxiliaries)
