"""Spans put together that make one name: "Cuba" and "Gooding", "North" and "America", "Ghana" and "national football team"."""

from __future__ import annotations

from kg.model import EntityKind, Reading, Token
from kg.resolve.gazetteer import is_expression, organization_named, places_named, state_named, state_of_people, state_of_seat
from kg.resolve.who.grammar import plain
from kg.resolve.who.lexicon import noun, words_of
from kg.resolve.who.span import Span
from kg.resolve.who.telling import told

__all__ = ["joined"]

_LONGEST_TITLE = 4
_LONGEST_REST = 8
_LINKS = frozenset({"of", "for", "against", "and", "in", "on", "to", "-"})
_PROPER = frozenset({"NNP", "NNPS"})


def joined(reading: Reading, spans: list[Span]) -> list[Span]:
    """Join a lone place name with the proper nouns right behind it: "Cuba" and "Gooding", "Mali" and "Empire" are one name.

    A title between ("Russia President …") or a common noun parts them; a fixed expression ("Panama hat") is no name at all.
    """
    kept: list[Span] = []
    for short in _with_spelled(reading, spans):
        if kept and kept[-1].end > short.start:
            continue
        span = _team(reading, _completed(reading, _lengthened(reading, short)))
        clear = len(kept)
        while clear and kept[clear - 1].start >= span.start:
            clear -= 1
        if clear and kept[clear - 1].end > span.start:
            span = short
        else:
            del kept[clear:]
        before = kept[-1] if kept else None
        if before is not None and before.end == span.start and _means_state(plain(reading, before.start, span.end)):
            # "Sri" and "Lankan", "Burkina" and "Faso"
            kept[-1] = Span(before.start, span.end, span.label or before.label)
        elif (
            before is not None
            and span.label in {"", "PERSON"}
            and before.end == span.start
            and (_is_lone_place(reading, before) or _is_given(reading, before, span))
        ):
            kept[-1] = Span(before.start, span.end, span.label)
        elif before is not None and before.end == span.start and _names_body(reading, before, span):
            kept[-1] = Span(before.start, span.end, "ORG")
        elif not _in_expression(reading, span):
            kept.append(span)
    return kept


def _lengthened(reading: Reading, span: Span) -> Span:
    """A territory with all of its name: "North America", "Democratic Republic of the Congo", where only its end was found."""
    tokens, first = reading.tokens, span.start - 1
    if first > 0 and tokens[first].text == "-" and state_named(plain(reading, first - 1, span.end)) is not None:
        return Span(first - 1, span.end, "GPE")
    if first > 0 and tokens[first].text == "-" and span.label not in {"NORP", "PERSON"} and _is_double(reading, span):
        return Span(first - 1, span.end, span.label)
    if span.label not in {"GPE", "LOC", "ORG"} or span.start == 0:
        return span
    if tokens[first].text == "the" and first:
        first -= 1
    if first != span.start - 1 and tokens[first].text != "of":
        return span
    longest = first if tokens[first].text != "of" else max(0, first - _LONGEST_TITLE)
    for start in range(longest, first + 1):
        if tokens[start].tag in _PROPER and _is_territory(plain(reading, start, span.end)):
            return Span(start, span.end, "GPE")
    return span


def _is_double(reading: Reading, span: Span) -> bool:
    """Whether a place is the second half of a double name ("Hesse-Darmstadt"); states joined stay two ("Kyiv-Moscow talks")."""
    before, hyphen, token = reading.tokens[span.start - 2 : span.start + 1]
    joined_up = before.end == hyphen.begin and hyphen.end == token.begin
    halves = (before.text, plain(reading, span.start, span.end))
    return joined_up and before.tag in _PROPER and not any(map(_means_state, halves))


def _means_state(text: str) -> bool:
    return state_named(text) is not None or state_of_people(text) is not None or state_of_seat(text) is not None


def _completed(reading: Reading, span: Span) -> Span:
    """A listed body with all of its name: "Liberation Tigers" and "of Tamil Eelam"; but a High Commissioner is a person."""
    tokens = reading.tokens
    if span.label != "ORG" or span.end == len(tokens):
        return span
    after = tokens[span.end]
    if after.text not in _LINKS and after.tag not in _PROPER:
        return span
    last = reading.sentences[tokens[span.start].sentence].end
    for end in range(min(last, span.end + _LONGEST_REST), span.end + 1, -1):
        if tokens[end - 1].tag in _PROPER and organization_named(plain(reading, span.start, end)) is not None:
            return span if any(_is_office(token) for token in tokens[span.end : end]) else Span(span.start, end, "ORG")
    return span


def _is_office(token: Token) -> bool:
    known = noun(token.text.lower())
    return known is not None and known.role == "office"


def _with_spelled(reading: Reading, spans: list[Span]) -> list[Span]:
    """The spans, and in place of those within them the whole names that letters in brackets abbreviate."""
    whole = [one for one in _spelled(reading) if _is_body(reading, one, spans)]
    kept = [span for span in spans if not any(_overlap(span, one) for one in whole)] if whole else spans
    return sorted([*kept, *whole], key=lambda span: span.start)


def _overlap(span: Span, other: Span) -> bool:
    return span.start < other.end and other.start < span.end


def _is_body(reading: Reading, whole: Span, spans: list[Span]) -> bool:
    """Whether a spelled-out name is a body's, by its words or by what the recogniser takes a part of it for; an Act is none."""
    words = tuple(token.text.lower() for token in reading.tokens[whole.start : whole.end])
    if words[-1] in words_of("organizations", "names", "thing"):
        return False
    return told(words) is EntityKind.ORGANIZATION or any(span.label == "ORG" and _overlap(span, whole) for span in spans)


def _spelled(reading: Reading) -> list[Span]:
    """The names that letters in brackets behind them abbreviate: "the Movement for Democratic Change (MDC)"."""
    tokens = reading.tokens
    found: list[Span] = []
    for token in tokens[1:-2]:
        letters = tokens[token.index + 1].text
        if token.text != "(" or tokens[token.index + 2].text != ")" or not letters.isupper() or not 2 < len(letters) < 9:
            continue
        start = _first_of(reading, token.index, letters)
        if start is not None:
            found.append(Span(start, token.index, "ORG"))
    return found


def _first_of(reading: Reading, end: int, letters: str) -> int | None:
    """The token from which on the capitalised words up to ``end`` begin with these letters; small words between do not count."""
    tokens, left = reading.tokens, letters
    for index in range(end - 1, max(-1, end - 3 * len(letters)), -1):
        text = tokens[index].text
        if text[0] == left[-1]:
            left = left[:-1]
            if not left:
                return index
        elif text.lower() not in words_of("organizations", "names", "minor"):
            return None
    return None


def _team(reading: Reading, span: Span) -> Span:
    """A state's name with its players: "Ghana national football team"."""
    tokens = reading.tokens
    if span.label in {"GPE", "LOC", "NORP"} and span.end < len(tokens) and tokens[span.end].text == "national":
        for end in range(span.end + 1, min(span.end + 4, len(tokens))):
            if tokens[end].text in words_of("sport", "nouns", "side"):
                return Span(span.start, end + 1, "ORG")
    return span


def _is_territory(text: str) -> bool:
    return state_named(text) is not None or any(place.geonames is None for place in places_named(text))


def _names_body(reading: Reading, before: Span, span: Span) -> bool:
    """Whether a state and the body right behind it make the name of a listed body: "US" and "Congress"."""
    if span.label == "GPE" and before.label == "ORG" and span.end - span.start == 1:
        # "FC Zenit Irkutsk", but "UN Syria envoy"
        return state_named(reading.tokens[span.start].text) is None and (
            organization_named(plain(reading, before.start, before.end)) is None
        )
    return (
        span.label == "ORG"
        and before.label in {"", "GPE"}
        and organization_named(plain(reading, before.start, span.end)) is not None
    )


def _is_given(reading: Reading, before: Span, span: Span) -> bool:
    """Whether a lone proper noun that was passed over is the given name of the person behind it."""
    token, last = reading.tokens[before.start], reading.tokens[span.start]
    if noun(token.lemma.lower()) is not None or noun(last.lemma.lower()) is not None:
        return False
    if token.index and reading.tokens[token.index - 1].tag in _PROPER:
        return False
    alone = before.end - before.start == span.end - span.start == 1 and not before.label and span.label == "PERSON"
    return alone and token.head == span.start and token.tag in _PROPER and token.text.istitle()


def _is_lone_place(reading: Reading, span: Span) -> bool:
    head = reading.tokens[reading.tokens[span.end - 1].head]
    return (
        span.end - span.start == 1
        and span.label in {"GPE", "LOC", "NORP", "ORG"}
        and head.index >= span.end
        and head.tag in _PROPER
    )


def _in_expression(reading: Reading, span: Span) -> bool:
    text = plain(reading, span.start, span.start + 1)
    if state_named(text) is None and state_of_people(text) is None:
        return False
    return any(
        end <= len(reading.tokens) and is_expression(plain(reading, span.start, end)) for end in range(span.end + 1, span.end + 3)
    ) or (span.end - span.start > 1 and is_expression(plain(reading, span.start, span.end)))
