"""Quotations join the cues that introduce them, or stand free."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.attribution.drafts import Draft
from kg.resolve.attribution.quotes import Quotation

__all__ = ["with_quotations"]

_FAR = 25
"""How many words may stand between a cue and its quotation ("said in a speech to the nation on Tuesday:")."""
_STOPS = frozenset((",", ":", "?", "!", "."))
_LINKS = frozenset(("pcomp", "prep", "xcomp"))


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
    by_sentence = _by_sentence(reading, drafts, quotations)
    # What grammar reports comes first: a quotation before its cue may be parted from one that the cue governs.
    owners = {quotation: _reporting(quotation, _nearby(reading, quotation, by_sentence)) for quotation in quotations}
    for quotation, owner in owners.items():
        if owner is not None:
            owner.quote(quotation)
    free: list[Draft] = []
    last: Draft | None = None
    for quotation in quotations:
        owner = owners[quotation]
        if owner is None:
            owner = _introducing(reading, quotation, _nearby(reading, quotation, by_sentence))
            if owner is None and last is not None and _continues(reading, last, quotation):
                owner = last
            if owner is None:
                owner = _parted(reading, quotation, by_sentence) or _freed(reading, quotation, by_sentence, last)
                free += [] if owner is None else [owner]
            if owner is not None:
                owner.quote(quotation)
        last = owner or last
    return [draft for draft in drafts if draft.content] + free


def _by_sentence(reading: Reading, drafts: list[Draft], quotations: list[Quotation]) -> dict[int, list[Draft]]:
    """The attributions by the sentence of their cue; those within a quotation, which introduce no other, are left out."""
    quoted = {index for quotation in quotations for index in range(quotation.start, quotation.end)}
    found: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.cue in quoted and (draft.source is None or draft.source in quoted):
            draft.content &= quoted  # who is spoken of within a quotation speaks nowhere else
        elif draft.cue is not None:
            found.setdefault(reading.tokens[draft.cue].sentence, []).append(draft)
    return found


def _nearby(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]]) -> list[Draft]:
    first, final = reading.tokens[quotation.start].sentence, reading.tokens[quotation.end - 1].sentence
    return [draft for number in range(first - 1, final + 2) for draft in by_sentence.get(number, ())]


def _reporting(quotation: Quotation, nearby: list[Draft]) -> Draft | None:
    """The attribution whose reported clause a quotation overlaps: in a chain of reports the words are the last one's."""
    overlapping = [draft for draft in nearby if not draft.content.isdisjoint(range(quotation.start, quotation.end))]
    return min(overlapping, key=lambda draft: len(draft.content), default=None)


def _introducing(reading: Reading, quotation: Quotation, nearby: list[Draft]) -> Draft | None:
    """The attribution whose cue a quotation is the object of, or stands beside."""
    objects = [draft for draft in nearby if draft.speaks and _is_object(reading, draft, quotation)]
    if objects:
        return objects[-1]
    if _before_colon(reading, quotation) is not None:
        return None
    beside = [draft for draft in nearby if draft.speaks and _beside(reading, draft, quotation)]
    return min(beside, key=lambda draft: abs((draft.cue or 0) - quotation.start), default=None)


def _parted(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]]) -> Draft | None:
    """Who does something right behind a comma that closes his words: '“This is,” he paused, “a sad day.”'."""
    sentence = reading.sentences[reading.tokens[quotation.start].sentence]
    if reading.tokens[quotation.end - 1].text != "," or quotation.start > sentence.start + 1:
        return None
    for verb in reading.tokens[quotation.end + 1 : sentence.end]:
        if verb.text in _STOPS or verb.dep == "relcl":
            return None
        if verb.tag in ("VBD", "VBZ"):
            subject = next((each for each in reading.below(verb.index, "nsubj") if each.index > quotation.end), None)
            if subject is None:
                return None
            draft = Draft(verb.index, subject.index, speaks=True)
            by_sentence.setdefault(verb.sentence, []).append(draft)
            return draft
    return None


def _freed(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]], last: Draft | None) -> Draft | None:
    """A quotation that no cue introduces."""
    return Draft(None, _free_source(reading, quotation, by_sentence, last)) if _is_free(reading, quotation) else None


def _is_object(reading: Reading, draft: Draft, quotation: Quotation) -> bool:
    """Whether quoted words are the object of a verb of speech ("condemned “a murderous act”", "chanted “Resign”")."""
    if draft.cue is None or draft.content or reading.tokens[draft.cue].pos != "VERB":
        return False
    top = reading.tokens[quotation.start]
    while quotation.start <= top.head < quotation.end and top.head != top.index:
        top = reading.tokens[top.head]
    return top.head == draft.cue and top.dep in ("dobj", "ccomp") and draft.cue < quotation.start


def _beside(reading: Reading, draft: Draft, quotation: Quotation) -> bool:
    """Whether only the cue's own clause, and a stop, lies between the cue and the quotation."""
    if draft.cue is None or (draft.content and not draft.quotations):
        return False
    cue = reading.tokens[draft.cue]
    start, end = (cue.index + 1, quotation.start) if cue.index < quotation.start else (quotation.end, cue.index)
    between = reading.tokens[start:end]
    stops = {token.text for token in between} | {reading.tokens[quotation.end - 1].text}
    if len(between) > _FAR or stops.isdisjoint(_STOPS) or (cue.pos == "NOUN" and ":" not in stops):
        return False
    gap = reading.document.text[cue.end : reading.tokens[quotation.start].begin]
    if "\n\n" in gap and ":" not in gap:
        return False
    own = set(reading.subtree(_top(reading, cue).index))
    return all(token.pos == "PUNCT" or (token.index in own and token.sentence == cue.sentence) for token in between)


def _top(reading: Reading, cue: Token) -> Token:
    """The verb that a cue leans on ("was quoted as saying", "went on to say")."""
    while cue.dep in _LINKS:
        cue = reading.tokens[cue.head]
    return cue


def _continues(reading: Reading, last: Draft, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the one before, in the same paragraph, right after the sentence with the cue."""
    if last.cue is None or not last.quotations or not _is_free(reading, quotation):
        return False
    cue, start = reading.tokens[last.cue], reading.tokens[quotation.start]
    before = max(cue.sentence, reading.tokens[last.quotations[-1].end - 1].sentence)
    if start.sentence - before > 1 or start.begin < cue.end:
        return False
    return "\n\n" not in reading.document.text[cue.end : start.begin]


def _is_free(reading: Reading, quotation: Quotation) -> bool:
    """Whether a quotation stands as a sentence of its own, not as a word in somebody else's."""
    if _before_colon(reading, quotation) is not None:
        return True
    sentence = reading.sentences[reading.tokens[quotation.start].sentence]
    opens = quotation.start - sentence.start <= 1
    return opens and quotation.end >= sentence.end - 2 and quotation.end - quotation.start > 2


def _free_source(reading: Reading, quotation: Quotation, by_sentence: dict[int, list[Draft]], last: Draft | None) -> int | None:
    """The name before a colon, or who spoke in the sentence before, or who was quoted last."""
    named = _before_colon(reading, quotation)
    if named is not None:
        return named
    sentence = reading.tokens[quotation.start].sentence
    spoken = [draft for draft in by_sentence.get(sentence - 1, ()) if draft.speaks and draft.content]
    if spoken:
        return max(spoken, key=lambda draft: len(draft.content)).source
    return None if last is None else last.source


def _before_colon(reading: Reading, quotation: Quotation) -> int | None:
    """The name before a colon before a quotation ("Putin: 'No.'")."""
    colon = quotation.start - 2
    if colon < 1 or reading.tokens[colon].text != ":":
        return None
    name = reading.tokens[colon - 1]
    opening = reading.tokens[reading.sentences[reading.tokens[colon].sentence].start : colon]
    return name.index if name.text[0].isupper() and all(token.pos not in ("VERB", "AUX") for token in opening) else None
