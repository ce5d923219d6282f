"""Quotations join the cues that introduce them, or stand free."""

from __future__ import annotations

from kg.model import Reading
from kg.resolve.attribution.drafts import Draft
from kg.resolve.attribution.quotes import Quotation

__all__ = ["with_quotations"]


def with_quotations(reading: Reading, drafts: list[Draft], quotations: list[Quotation]) -> list[Draft]:
    """Give each quotation to the attribution it belongs to.

    A quotation belongs to the cue whose reported clause it overlaps; else to a cue beside it; else, if it follows a quotation in
    the same paragraph, to that one's attribution; else it is a free quotation, credited to whoever was quoted last.

    Args:
        reading: A reading with tokens and sentences.
        drafts: Cues with what grammar gives them, in text order; they are changed.
        quotations: The quotations, in text order.

    Returns:
        The drafts that have content, and free quotations.
    """
    by_sentence: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.cue is not None:
            by_sentence.setdefault(reading.tokens[draft.cue].sentence, []).append(draft)
    free: list[Draft] = []
    last: Draft | None = None
    for quotation in quotations:
        owner = _owner(reading, quotation, by_sentence)
        if owner is None and last is not None and _continues(reading, last, quotation):
            owner = last
        if owner is None and _is_free(reading, quotation):
            owner = Draft(None, _free_source(reading, quotation, by_sentence, last))
            free.append(owner)
        if owner is not None:
            owner.quotations.append(quotation)
            owner.content |= set(range(quotation.start, quotation.end)) - ({owner.cue} if owner.cue is not None else set())
            last = owner
    return [draft for draft in drafts if draft.content] + free


def _free_source(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]], last: Draft | None) -> int | None:
    """Who is credited with a quotation without a cue: the name before a colon, who spoke in the sentence before, or in the last quotation."""
    named = _before_colon(reading, quotation)
    if named is not None:
        return named
    sentence = reading.tokens[quotation.start].sentence
    spoken = [draft for draft in by_sentence.get(sentence - 1, ()) if draft.speaks and draft.content]
    if spoken:
        return max(spoken, key=lambda draft: len(draft.content)).source
    return None if last is None else last.source


def _owner(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]]) -> Draft | None:
    first, final = reading.tokens[quotation.start].sentence, reading.tokens[quotation.end - 1].sentence
    nearby = [draft for number in range(first - 1, final + 2) for draft in by_sentence.get(number, ()) if _outside(draft, quotation)]
    overlapping = [draft for draft in nearby if _shares(draft, quotation)]
    if overlapping:
        # The innermost content that overlaps: in a chain of reports the words are the last one's.
        return min(overlapping, key=lambda draft: len(draft.content))
    if _before_colon(reading, quotation) is not None:
        return None
    beside = [draft for draft in nearby if draft.speaks and _beside(reading, draft, quotation)]
    return min(beside, key=lambda draft: abs((draft.cue or 0) - quotation.start), default=None)


def _outside(draft: Draft, quotation: Quotation) -> bool:
    return draft.cue is not None and not quotation.start <= draft.cue < quotation.end


def _shares(draft: Draft, quotation: Quotation) -> bool:
    return any(index in draft.content for index in range(quotation.start, quotation.end))


def _beside(reading: Reading, draft: Draft, quotation: Quotation) -> bool:
    """Whether only the cue's own clause, or punctuation, lies between the cue and the quotation."""
    assert draft.cue is not None
    between = range(draft.cue + 1, quotation.start) if draft.cue < quotation.start else range(quotation.end, draft.cue)
    if len(between) > 25:
        return False
    if draft.content and not draft.quotations:
        return False
    if reading.tokens[draft.cue].pos == "NOUN" and not any(reading.tokens[index].text == ":" for index in between):
        return False
    stops = {reading.tokens[index].text for index in between} | {reading.tokens[quotation.end - 1].text}
    if not stops & {",", ":", "?", "!", "."}:
        return False
    gap = reading.document.text[reading.tokens[draft.cue].end : reading.tokens[quotation.start].begin]
    if "\n\n" in gap and ":" not in gap:
        return False
    top = reading.tokens[draft.cue]
    while top.dep in ("pcomp", "prep", "xcomp"):  # "was quoted as saying", "went on to say"
        top = reading.tokens[top.head]
    own = set(reading.subtree(top.index))
    sentence = reading.tokens[draft.cue].sentence
    return all(reading.tokens[index].pos == "PUNCT" or (index in own and reading.tokens[index].sentence == sentence) for index in between)


def _continues(reading: Reading, last: Draft, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the one before, in the same paragraph, right after the sentence with the cue."""
    if last.cue is None or not last.quotations:
        return False
    cue = reading.tokens[last.cue]
    start = reading.tokens[quotation.start]
    if start.sentence - max(cue.sentence, reading.tokens[last.quotations[-1].end - 1].sentence) > 1 or not _is_free(reading, quotation):
        return False
    return start.begin > cue.end and "\n\n" not in reading.document.text[cue.end : start.begin]


def _is_free(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation stands as a sentence of its own, not as a word in somebody else's."""
    first = reading.tokens[quotation.start]
    sentence = reading.sentences[first.sentence]
    if _before_colon(reading, quotation) is not None:
        return True
    opens = quotation.start - sentence.start <= 1
    return opens and quotation.end >= sentence.end - 2 and quotation.end - quotation.start > 2


def _before_colon(reading: Reading, quotation: Quotation) -> int | None:
    """The name before a colon before a quotation ("Putin: 'No.'")."""
    colon = quotation.start - 2
    if colon < 1 or reading.tokens[colon].text != ":":
        return None
    name = reading.tokens[colon - 1]
    opening = reading.tokens[reading.sentences[reading.tokens[colon].sentence].start : colon]
    return name.index if name.text[0].isupper() and all(token.pos not in ("VERB", "AUX") for token in opening) else None
