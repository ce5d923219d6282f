"""Attributions in the making: cues with what grammar gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.model import Attribution, Reading, Token
from kg.resolve.attribution.contents import content_of, trimmed
from kg.resolve.attribution.lexicon import Cues, load_cues
from kg.resolve.attribution.quotes import Quotation
from kg.resolve.attribution.sources import source_of

__all__ = ["Draft", "drafts_of"]

_STOPS = {",", ".", ";", ":", "-", "–", "—"}
_OPEN_CLASSES = {"VERB", "NOUN", "ADJ", "AUX"}


@dataclass(slots=True)
class Draft:
    """An attribution in the making.

    Attributes:
        cue: The reporting word, or None in a free quotation.
        source: Head token of the source's phrase, or None.
        content: Token indexes.
        speaks: Whether the cue may introduce a quotation.
        quotations: The quotations that belong to it.
    """

    cue: int | None
    source: int | None
    content: set[int] = field(default_factory=set)
    speaks: bool = False
    negated: bool = False
    quotations: list[Quotation] = field(default_factory=list)

    def finished(self, reading: Reading, quotations: Iterable[Quotation]) -> Attribution:
        """The attribution, with its content cut into ranges."""
        content = trimmed(reading, self.content)
        for quotation in self.quotations:
            # A quotation that opens inside the content closes inside it.
            last = max((index for index in content if index < quotation.end), default=-1)
            if quotation.start - 1 in content and last >= quotation.end - 2 and quotation.end < len(reading.tokens):
                content |= set(range(last + 1, quotation.end + 1))
        words = [index for index in content if reading.tokens[index].pos != "PUNCT"]
        quoted = sum(1 for index in words if any(q.start <= index < q.end for q in self.quotations))
        return Attribution(_ranges(reading, content), self.cue, self.source, bool(words) and quoted >= 0.8 * len(words), self.negated)


def drafts_of(reading: Reading) -> list[Draft]:
    """Find the cues of a text and what each reports by its grammar.

    Args:
        reading: A reading with tokens.

    Returns:
        A draft for each cue that has content, or that may introduce a quotation, in text order.
    """
    cues = load_cues()
    listed = cues.verbs.keys() | cues.nouns.keys() | cues.adjectives.keys() | cues.phrases["to"] | cues.phrases["in"] | cues.phrases["as_it"]
    drafts: list[Draft] = []
    for token in reading.tokens:
        if token.lemma in listed and token.pos in _OPEN_CLASSES:
            draft = _draft(reading, token, cues)
            if draft is not None:
                drafts.append(draft)
    _without_parentheses(reading, drafts, cues)
    return drafts


def _without_parentheses(reading: Reading, drafts: list[Draft], cues: Cues) -> None:
    """Take "according to …" out of what others say."""
    for draft in drafts:
        if draft.cue is not None and reading.tokens[draft.cue].lemma in cues.phrases["to"]:
            phrase = set(reading.subtree(draft.cue))
            for other in drafts:
                if other is not draft and other.cue is not None and reading.tokens[other.cue].sentence == reading.tokens[draft.cue].sentence:
                    other.content -= phrase


def _draft(reading: Reading, cue: Token, cues: Cues) -> Draft | None:
    content = content_of(reading, cue, cues)
    frames = cues.verbs if cue.pos == "VERB" else cues.nouns if cue.pos == "NOUN" else {}
    speaks = "quote" in frames.get(cue.lemma, ())
    if content is None and not speaks:
        return None
    said = (content or set()) - {cue.index}
    source = _phrase_source(reading, cue, cues)
    negated = cue.lemma in cues.denying or any(reading.below(cue.index, "neg"))
    return Draft(cue.index, source, said, speaks, negated)


def _phrase_source(reading: Reading, cue: Token, cues: Cues) -> int | None:
    if cue.lemma in cues.phrases["to"]:
        for preposition in reading.below(cue.index, "prep"):
            for noun in reading.below(preposition.index, "pobj"):
                return noun.index
        return None
    return source_of(reading, cue.index)


def _ranges(reading: Reading, content: set[int]) -> tuple[tuple[int, int], ...]:
    """Contiguous token ranges; those of punctuation alone are left out."""
    ranges: list[list[int]] = []
    for index in sorted(content):
        if ranges and index == ranges[-1][1]:
            ranges[-1][1] = index + 1
        else:
            ranges.append([index, index + 1])
    cut = (_cut(reading, start, end) for start, end in ranges)
    return tuple((start, end) for start, end in cut if any(reading.tokens[index].pos != "PUNCT" for index in range(start, end)))


def _cut(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """A range without the stops and dashes at its ends."""
    while start < end and reading.tokens[start].text in _STOPS:
        start += 1
    while start < end and reading.tokens[end - 1].text in _STOPS:
        end -= 1
    return start, end
