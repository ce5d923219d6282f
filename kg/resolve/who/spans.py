"""The recogniser's name spans, mended: trimmed, split, completed with what it missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kg.model import EntityKind, Name, Reading, Token
from kg.resolve.gazetteer import organization_named, state_named
from kg.resolve.who.grammar import plain
from kg.resolve.who.joining import joined
from kg.resolve.who.lexicon import given_gender, is_direction, noun, words_of
from kg.resolve.who.span import Span
from kg.resolve.who.telling import told

__all__ = ["find_spans", "is_title"]

_KEPT = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"})
_DOUBTFUL = frozenset({"PRODUCT", "WORK_OF_ART", "EVENT", "LAW"})
_CLOSED = frozenset({"DATE", "TIME", "MONEY", "PERCENT", "ORDINAL", "CARDINAL", "QUANTITY", "LANGUAGE"})
_BOUNDS = frozenset({"-", "–", "—", "/", ":", ";", "|", "•"})
_LINKS = frozenset({"ADP", "CCONJ", "PUNCT"})
"""Before the last word of a name these tell that it is a matter, no office: "Court of Justice"."""
_COMMON = frozenset({"NN", "VBG", "VB", "VBN", "JJ", "FW", "UH"})
_PROPER = frozenset({"NNP", "NNPS"})


def find_spans(reading: Reading) -> list[Span]:
    """Name spans in text order, none overlapping another.

    Args:
        reading: A reading with names.

    Returns:
        The recogniser's spans of people, bodies, places and peoples, mended, and the runs of capitalised words that it missed.
    """
    covered: set[int] = set()
    found: list[Span] = []
    for name in reading.names:
        if name.label in _DOUBTFUL and name.end - name.start == 1:
            continue
        covered.update(range(name.start, name.end))
        if name.label in _KEPT or (name.label in _DOUBTFUL and _names_body(reading, name)):
            label = name.label if name.label in _KEPT else "ORG"
            for part in _split(reading, name.start, name.end, label):
                trimmed = _trim(reading, Span(*part, label))
                if trimmed is not None:
                    found.append(trimmed)
    found.extend(_missed(reading, covered))
    return joined(reading, sorted(found, key=lambda span: span.start))


def _names_body(reading: Reading, name: Name) -> bool:
    """Whether the words of what the recogniser takes for a law, work or event tell a body: "the Anti-Corruption Commission"."""
    return told(tuple(reading.tokens[index].text.lower() for index in range(name.start, name.end))) is EntityKind.ORGANIZATION


def is_title(token: Token) -> bool:
    """Whether a token may be part of a title before a name ("Prime", "Minister", "Lt.")."""
    word = token.text.lower()
    return word in words_of("titles", "office", "words") or word in _honorifics()


def _honorifics() -> frozenset[str]:
    return (
        words_of("titles", "honorific", "female")
        | words_of("titles", "honorific", "male")
        | words_of("titles", "honorific", "either")
    )


def _split(reading: Reading, start: int, end: int, label: str) -> Iterator[tuple[int, int]]:
    """Cut a span where it joins two names rather than makes one: at dashes and colons, at commas and verbs among people."""
    first = start
    if label in {"GPE", "LOC"} and state_named(plain(reading, start, end)) is not None:
        yield start, end
        return
    for index in range(start + 1, end - 1):
        token = reading.tokens[index]
        if _is_seam(reading, token, label) or (token.text in _BOUNDS and _parts_names(reading, start, index, end)):
            yield first, index
            first = index + 1
    yield first, end


def _is_seam(reading: Reading, token: Token, label: str) -> bool:
    if label in {"GPE", "LOC"}:
        return token.text in {"and", "&"}
    if label not in {"PERSON", "ORG"}:
        return False
    if token.text == ",":
        return reading.tokens[token.index + 1].text.lower() not in words_of("titles", "suffix", "words")
    # No name holds a finite verb, not even in a headline ("Merkel Meets Blair").
    return label == "PERSON" and (token.tag in {"VBZ", "VBD"} or (token.pos in {"VERB", "AUX", "CCONJ"} and token.text.islower()))


def _parts_names(reading: Reading, start: int, index: int, end: int) -> bool:
    before, after = reading.tokens[index - 1], reading.tokens[index + 1]
    if not (before.text[:1].isupper() and after.text[:1].isupper()):
        return False
    if reading.tokens[index].text != "-" or before.end < reading.tokens[index].begin:
        return True
    # "Jean-Luc", "Kim Jong-Il", "Al-Assad": a hyphen inside one name; what joins two stands alone ("Putin-Trump").
    if given_gender(before.text.lower()) is not None or len(before.text) < 3 or len(after.text) < 3:
        return False
    return end - start == 3


def _trim(reading: Reading, span: Span) -> Span | None:
    start, end = span.start, span.end
    while end > start and not _ends_name(reading.tokens[end - 1]):
        end -= 1
    while start < end and not _starts_name(reading.tokens[start], span):
        start += 1
    if span.label != "NORP" and not any(token.text[:1].isupper() for token in reading.tokens[start:end]):
        return None
    start, end, label = _fit(reading, start, end, span.label)
    return Span(start, end, label) if start < end else None


def _fit(reading: Reading, start: int, end: int, label: str) -> tuple[int, int, str]:
    """Take titles from a person's name, directions from a state's, and from a body's what belongs to the title behind it."""
    tokens = reading.tokens
    if label == "ORG" and end < len(tokens) and is_title(tokens[end]) and tokens[end].text[:1].isupper():
        # "Dutch Finance" in "Dutch Finance Minister Wopke Hoekstra".
        before = end
        while end > start and is_title(tokens[end - 1]):
            end -= 1
        return start, end, label if end == before else ""
    if label == "ORG" and end - start == 1 and _ends_title(reading, start):
        return start, start, label
    if label == "ORG":
        # "State Department Spokesperson", whose body it is that speaks
        while end - start > 1 and _is_officer(tokens[end - 1]) and tokens[end - 2].pos not in _LINKS:
            end -= 1
        return start, end, label
    if end - start == 1 and _is_degree(reading, tokens[start]):
        return start, start, label
    if label == "PERSON":
        if end - start == 1 and (tokens[start].text.lower() in words_of("titles", "suffix", "words") or _is_rank(tokens[start])):
            return start, start, label
        return _after_titles(reading, start, end), end, label
    if label in {"GPE", "LOC"} and end - start > 1 and _is_part_of_state(reading, start, end):
        return start + 1, end, label
    return start, end, label


def _ends_title(reading: Reading, index: int) -> bool:
    """Whether a word is the matter of an office ("Secretary of State"), no body of its own."""
    tokens = reading.tokens
    return index > 1 and tokens[index - 1].text == "of" and all(is_title(tokens[each]) for each in (index - 2, index))


def _is_officer(token: Token) -> bool:
    """Whether a capitalised word is what a person is called by an office ("Spokesperson")."""
    known = noun(token.text.lower()) if token.tag == "NNP" and is_title(token) else None
    return known is not None and known.role == "office"


def _is_degree(reading: Reading, token: Token) -> bool:
    """Whether a word behind a person's name and a comma is a degree or rank ("Jane Doe, MD"), whatever else it abbreviates."""
    if token.index < 2 or token.text.lower() not in words_of("titles", "suffix", "words"):
        return False
    return reading.tokens[token.index - 1].text == "," and reading.tokens[token.index - 2].label == "PERSON"


def _is_rank(token: Token) -> bool:
    """Whether a word is an abbreviated rank ("Sgt."), which is nobody's name."""
    return any(pair.startswith(f"{token.text.lower()}=") for pair in words_of("titles", "office", "abbreviations"))


def _is_part_of_state(reading: Reading, start: int, end: int) -> bool:
    """Whether a name is a direction and a state: "eastern Poland" speaks of Poland, "South Korea" is a state itself."""
    if not is_direction(reading.tokens[start].text.lower()) or state_named(plain(reading, start, end)) is not None:
        return False
    return state_named(plain(reading, start + 1, end)) is not None


def _ends_name(token: Token) -> bool:
    if token.tag in {"POS", "''", "``", ",", ":", "HYPH"} or token.text in {
        "'s",
        "’s",
        "'",
        "’",
        "-",
        "(",
        '"',
        "s",
    }:
        return False
    return token.text[-1:].isalnum() or token.text[-1:] in ".)"


def _starts_name(token: Token, span: Span) -> bool:
    if token.tag in {"DT", "PRP$", "POS", "``", "''", "IN", "CC", "WDT", "PRP"} or not token.text[:1].isalnum():
        return token.text in {"De", "Van", "'t"}
    return (
        span.label == "NORP"
        or token.text[:1].isupper()
        or token.text.lower() in words_of("titles", "particle", "words")
        or token.text[0].isdigit()
    )


def _after_titles(reading: Reading, start: int, end: int) -> int:
    while start < end - 1 and is_title(reading.tokens[start]):
        # "Earl Warren", "Duke Ellington": a given name that is also a title stays where only a surname follows.
        if given_gender(reading.tokens[start].text.lower()) is not None and end - start == 2:
            break
        start += 1
    return start


def _missed(reading: Reading, covered: set[int]) -> Iterator[Span]:
    """Runs of proper nouns that the recogniser passed over."""
    start: int | None = None
    known = _capitalised(reading)
    for token in reading.tokens:
        proper = token.index not in covered and token.text[:1].isupper() and token.label not in _CLOSED
        proper = proper and (token.tag in _PROPER or token.text in known or _is_code(token.text))
        if start is not None and (not proper or token.sentence != reading.tokens[start].sentence):
            yield from _run(reading, start, token.index)
            start = None
        if proper and start is None:
            start = token.index
    if start is not None:
        yield from _run(reading, start, len(reading.tokens))


def _is_code(text: str) -> bool:
    """Whether letters and figures are what a listed body is called by ("G7")."""
    return text[-1:].isdigit() and organization_named(text) is not None


def _capitalised(reading: Reading) -> set[str]:
    """Words that the document uses as names whatever the tagger takes them for.

    They are the surnames of people whom it names in full, and what it writes with a capital twice within sentences
    and never without.
    """
    found = {reading.tokens[name.end - 1].text for name in reading.names if name.label == "PERSON" and name.end - name.start > 1}
    small = {token.text for token in reading.tokens if token.text.islower()}
    counts: Counter[str] = Counter()
    for token in reading.tokens:
        if (
            token.text.istitle()
            and len(token.text) > 2
            and token.index > reading.sentences[token.sentence].start
            and token.tag in _COMMON
        ):
            counts[token.text] += 1
    found.update(text for text, count in counts.items() if count > 1 and text.lower() not in small)
    return found


def _run(reading: Reading, start: int, end: int) -> Iterator[Span]:
    while start < end and is_title(reading.tokens[start]):
        start += 1
    if start < end:
        yield Span(start, end, "")
