"""Pronouns that may mean people, bodies or places."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.attribution.lexicon import load_cues
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import ladder
from kg.resolve.who.lexicon import words_of

__all__ = ["RELATIVE", "find_pronouns"]

RELATIVE = frozenset({"who", "whom", "whose", "where"})
"""Relatives that mean people or bodies, and the one that means a place."""

_COPULAS = frozenset({"be", "seem", "appear", "remain", "become"})
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
    """Personal, possessive, reflexive and relative pronouns.

    Args:
        reading: A reading with tokens.

    Returns:
        Candidates in text order.
    """
    found = []
    for token in reading.tokens:
        word = token.text.lower()
        if word == "it" and _is_expletive(reading, token):
            continue
        if (token.tag in {"PRP", "PRP$"} and word in _FORMS) or (word == "there" and token.dep == "advmod"):
            found.append(_candidate(token))
        elif token.tag in {"WP", "WP$", "WRB"} and word in RELATIVE and _describes(reading, token):
            found.append(Candidate(MentionKind.PRONOUN, token.index, token.index + 1, token.index, None, words=(word,)))
    return found


def _is_expletive(reading: Reading, token: Token) -> bool:
    """Whether an "it" means a clause that follows ("it was reported that"), one told ("denied it") or an event ("it lasted")."""
    verb = reading.tokens[token.head]
    if token.dep == "dobj":
        return verb.lemma in words_of("verbs", "predicate", "propositional")
    if token.dep == "nsubjpass":
        return "that" in load_cues().verbs.get(verb.lemma, frozenset())
    if token.dep == "nsubj" and _befalls_events(reading, verb):
        return True
    if token.dep not in {"nsubj", "expl"} or verb.lemma not in _COPULAS:
        return False
    adjectives = [
        child for child in reading.below(verb.index, "acomp") if child.lemma in words_of("verbs", "predicate", "impersonal")
    ]
    predicates = [child.index for child in (*adjectives, *reading.below(verb.index, "attr"))]
    clauses = ("ccomp", "csubj", "xcomp") if adjectives else ("ccomp", "csubj")
    return any(
        child.index > first for first in predicates for index in (verb.index, first) for child in reading.below(index, *clauses)
    )


def _befalls_events(reading: Reading, verb: Token) -> bool:
    """Whether a predicate is said of events and measures: "took effect", "lasted"."""
    said = words_of("verbs", "predicate", "occurring")
    return verb.lemma in said or any(child.lemma in said for child in reading.below(verb.index, "dobj"))


def _describes(reading: Reading, token: Token) -> bool:
    """Whether "who" or "where" stands in a relative clause rather than asks."""
    return any(reading.tokens[above].dep == "relcl" for above in ladder(reading, token.index, 3))


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
