"""Attributions in the making: cues with what grammar gives them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model import Attribution, Reading, Token
from kg.resolve.attribution.contents import content_of, trimmed
from kg.resolve.attribution.lexicon import Cues, load_cues
from kg.resolve.attribution.quotes import Quotation
from kg.resolve.attribution.sources import source_of

__all__ = ["Draft", "drafts_of"]

_DIRECT = 0.8
"""How much of the content must be quoted for the attribution to be direct: an "and" between two quotations does not count."""
_STOPS = frozenset((",", ".", ";", ":", "-", "–", "—"))
_OPEN_CLASSES = frozenset(("VERB", "NOUN", "ADJ", "AUX"))


@dataclass(slots=True)
class Draft:
    """An attribution in the making.

    Attributes:
        cue: The reporting word, or None in a free quotation.
        source: Head token of the source's phrase, or None.
        content: Token indexes.
        speaks: Whether the cue may introduce a quotation.
        negated: Whether the cue is negated or denies.
        quotations: The quotations that belong to it.
    """

    cue: int | None
    source: int | None
    content: set[int] = field(default_factory=set)
    speaks: bool = False
    negated: bool = False
    quotations: list[Quotation] = field(default_factory=list)

    def quote(self, quotation: Quotation) -> None:
        """Take a quotation in."""
        self.quotations.append(quotation)
        self.content.update(index for index in range(quotation.start, quotation.end) if index != self.cue)

    def finished(self, reading: Reading) -> Attribution:
        """The attribution, with its content cut into ranges."""
        content = trimmed(reading, self.content)
        for quotation in self.quotations:
            # A quotation that opens inside the content closes inside it.
            last = max((index for index in content if index < quotation.end), default=-1)
            if quotation.start - 1 in content and last >= quotation.end - 2 and quotation.end < len(reading.tokens):
                content |= set(range(last + 1, quotation.end + 1))
        words = [index for index in content if reading.tokens[index].pos != "PUNCT"]
        quoted = {index for quotation in self.quotations for index in range(quotation.start, quotation.end)}
        direct = bool(words) and sum(index in quoted for index in words) >= _DIRECT * len(words)
        return Attribution(_ranges(reading, content), self.cue, self.source, direct, self.negated)


def drafts_of(reading: Reading) -> list[Draft]:
    """Find the cues of a text and what each reports by its grammar.

    Args:
        reading: A reading with tokens.

    Returns:
        A draft for each cue that has content, or that may introduce a quotation, in text order.
    """
    cues = load_cues()
    listed = (token for token in reading.tokens if cues.lists(token) and token.pos in _OPEN_CLASSES)
    drafts = [draft for draft in (_draft(reading, token, cues) for token in listed) if draft is not None]
    for draft in drafts:
        cue = reading.tokens[draft.cue or 0]
        if cue.dep == "parataxis" or cue.lemma in cues.phrases["to"]:
            _take_out(reading, draft, drafts)
    return drafts


def _draft(reading: Reading, cue: Token, cues: Cues) -> Draft | None:
    subjects = cues.subjects.get(cue.lemma)
    if subjects is not None and not any(subject.lemma in subjects for subject in reading.below(cue.index, "nsubj")):
        return None
    content = content_of(reading, cue, cues)
    frames = cues.verbs if cue.pos == "VERB" else cues.nouns if cue.pos == "NOUN" else {}
    speaks = "quote" in frames.get(cue.lemma, ())
    if content is None and not speaks:
        return None
    source = _accorded(reading, cue) if cue.lemma in cues.phrases["to"] else source_of(reading, cue.index)
    if (source is None and cue.pos == "ADJ") or _is_nobody(reading, source, cues):
        return None  # "make sure that", "it is certain that", "nobody doubts that": nobody's words
    negated = cue.lemma in cues.denying or any(reading.below(cue.index, "neg"))
    return Draft(cue.index, source, (content or set()) - {cue.index}, speaks, negated)


def _is_nobody(reading: Reading, source: int | None, cues: Cues) -> bool:
    """Whether nobody is said to say so; the parser cuts "no one" in two."""
    if source is None:
        return False
    token = reading.tokens[source]
    before = reading.tokens[source - 1] if source else token
    no = reading.tokens[source - 2] if before.text == "-" else before  # "no one", "no-one"
    none = token.lemma == "one" and no.lemma == "no"
    return none or token.text.lower() in cues.phrases["nobody"]


def _accorded(reading: Reading, cue: Token) -> int | None:
    nouns = (noun.index for preposition in reading.below(cue.index, "prep") for noun in reading.below(preposition.index, "pobj"))
    return next(nouns, None)


def _take_out(reading: Reading, parenthesis: Draft, drafts: list[Draft]) -> None:
    """Take "according to …" or ", she said," out of what others in the sentence say."""
    if parenthesis.cue is None:
        return
    phrase = set(reading.subtree(parenthesis.cue)) - parenthesis.content
    sentence = reading.tokens[parenthesis.cue].sentence
    for draft in drafts:
        if draft.cue is not None and draft is not parenthesis and reading.tokens[draft.cue].sentence == sentence:
            draft.content -= phrase


def _ranges(reading: Reading, content: set[int]) -> tuple[tuple[int, int], ...]:
    """Contiguous token ranges; those of punctuation alone are left out."""
    ranges: list[list[int]] = []
    for index in sorted(content):
        if ranges and index == ranges[-1][1]:
            ranges[-1][1] = index + 1
        else:
            ranges.append([index, index + 1])
    cut = (_cut(reading, start, end) for start, end in ranges)
    return tuple((start, end) for start, end in cut if any(token.pos != "PUNCT" for token in reading.tokens[start:end]))


def _cut(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """A range without the stops and dashes at its ends."""
    while start < end and reading.tokens[start].text in _STOPS:
        start += 1
    while start < end and reading.tokens[end - 1].text in _STOPS:
        end -= 1
    return start, end
