"""Titles before names: "Foreign Minister" in "Foreign Minister Sergey Lavrov", "actress" in "the actress Meryl Streep"."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import cache

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.lexicon import Noun, noun, words_of

__all__ = ["find_titles", "title_noun"]

_MODIFIERS = frozenset({"det", "amod", "compound", "nmod", "nummod"})


def find_titles(reading: Reading, names: Iterable[Candidate], taken: Container[int]) -> Iterator[Candidate]:
    """Titles that stand right before a person's name, as nominal mentions of that person; plural ones mean all who are named.

    Args:
        reading: A reading with tokens.
        names: Named mentions.
        taken: The tokens of names, which no title takes.

    Yields:
        Candidates; each ends where its name starts.
    """
    for name in names:
        if name.sort is not EntityKind.PERSON or name.kind is not MentionKind.NAME or not name.start or name.start - 1 in taken:
            continue
        last = reading.tokens[name.start - 1]
        head = _before_suffix(reading, last)
        known = title_noun(head)
        if known is None or head.sentence != reading.tokens[name.start].sentence or last.head not in range(name.start, name.end):
            continue
        start = _start(reading, head, name, taken)
        several = head.tag == "NNS"
        sort = EntityKind.GROUP if several else EntityKind.PERSON
        words = (_lemma(head),)
        yield Candidate(MentionKind.NOMINAL, start, name.start, head.index, sort, known.gender, several, words, known.role)


def _before_suffix(reading: Reading, token: Token) -> Token:
    """The noun before a suffix: "President" of "President-elect"."""
    if token.text.lower() in {"elect", "designate"} and token.index > 1 and reading.tokens[token.index - 1].text == "-":
        return reading.tokens[token.index - 2]
    return token


def title_noun(token: Token) -> Noun | None:
    """What a token before a name means, if it is a noun for a person ("Gen." as well as "general") or for several."""
    if token.tag not in {"NN", "NNP", "NNS"}:
        return None
    if token.text.lower() in words_of("titles", "office", "heads"):
        return noun(_lemma(token)) or Noun(EntityKind.PERSON, "office")
    known = noun(token.lemma)
    return known if known is not None and known.sort is EntityKind.PERSON else None


def _lemma(token: Token) -> str:
    return _abbreviations().get(token.text.lower(), token.lemma)


@cache
def _abbreviations() -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in words_of("titles", "office", "abbreviations"))


def _start(reading: Reading, head: Token, name: Candidate, taken: Container[int]) -> int:
    start = head.index
    while start > 0:
        before = reading.tokens[start - 1]
        joined = before.text == "-" and start > 1 and start - 2 not in taken  # "Secretary-General"
        modifies = before.dep in _MODIFIERS and start - 1 < before.head < name.end
        if before.index in taken or not (joined or modifies):
            break
        start -= 2 if joined else 1
    return start
