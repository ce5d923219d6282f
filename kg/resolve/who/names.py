"""Names: which spans are names, and of what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import span_head
from kg.resolve.who.lexicon import given_gender, noun, words_of
from kg.resolve.who.spans import Span, find_spans

__all__ = ["find_names"]

_SORTS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}


def find_names(reading: Reading) -> list[Candidate]:
    """Named mentions and demonyms.

    Args:
        reading: A reading with names.

    Returns:
        Candidates in text order, no two with the same head.
    """
    spans = find_spans(reading)
    evidence = Evidence(reading, spans)
    found: dict[int, Candidate] = {}
    for span in spans:
        for candidate in _candidates(reading, span, evidence):
            found.setdefault(candidate.head, candidate)
    for candidate in _inside(reading, found):
        found.setdefault(candidate.head, candidate)
    return [found[head] for head in sorted(found)]


class Evidence:
    """What a document says of the class of a name, counted over all its mentions.

    Args:
        reading: The document.
        spans: Its name spans.
    """

    def __init__(self, reading: Reading, spans: Iterable[Span]) -> None:
        self._votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._persons: set[str] = set()
        for span in spans:
            words = _words(reading, span)
            if span.label:
                self._votes[" ".join(words)][span.label] += 1
            if len(words) > 1 and (span.label == "PERSON" or _given(words)) and not _tells(words):
                self._persons.update(word for word in (words[0], words[-1]) if len(word) > 1)

    def label(self, words: tuple[str, ...], label: str) -> str:
        """The class that most mentions of a name were given, people's full names deciding on their parts."""
        if len(words) == 1 and words[0] in self._persons and label != "NORP":
            return "PERSON"
        votes = self._votes.get(" ".join(words))
        if not votes:
            return label
        best = max(votes.values())
        return label if votes[label] == best else min(name for name, count in votes.items() if count == best)


def _words(reading: Reading, span: Span) -> tuple[str, ...]:
    return tuple(reading.tokens[index].text.lower() for index in range(span.start, span.end))


def _given(words: tuple[str, ...]) -> bool:
    return given_gender(words[0]) is not None and words[1].isalpha()


def _tells(words: tuple[str, ...]) -> EntityKind | None:
    """The class that a name's own words tell ("… University", "Bank of …", "Lake …")."""
    first = words[: words.index("of")][-1:] if "of" in words[1:] else ()
    for word in (*words[-1:], *first, words[0]):
        if len(words) > 1 and word in words_of("organizations", "names", "organization") and word != words[0] or first == (word,):
            if word in words_of("organizations", "names", "organization"):
                return EntityKind.ORGANIZATION
        if len(words) > 1 and word in words_of("organizations", "names", "place"):
            return EntityKind.PLACE
    return None


def _candidates(reading: Reading, span: Span, evidence: Evidence) -> list[Candidate]:
    words = _words(reading, span)
    text = reading.text(span.start, span.end)
    head = span_head(reading, span.start, span.end)
    label = evidence.label(words, span.label)
    if label == "NORP" or not label:
        demonym = _demonym(reading, span, head, text)
        if demonym or label == "NORP":
            return demonym
    sort, listed = _classify(words, text, label)
    if sort is None and not label:
        sort = _guess(reading, span, words, head)
    if sort is None:
        return []
    gender = _gender(reading, span, words) if sort is EntityKind.PERSON else "n"
    return [
        Candidate(
            MentionKind.NAME,
            span.start,
            span.end,
            head,
            sort,
            gender,
            False,
            words,
            "",
            listed,
        )
    ]


def _classify(words: tuple[str, ...], text: str, label: str) -> tuple[EntityKind | None, Listed | None]:
    if label == "PERSON":
        tells = _tells(words)
        return (tells, None) if tells and not _given(words) else (EntityKind.PERSON, None)
    if label in {"GPE", "LOC", "ORG", ""}:
        state = gazetteer.state_named(text)
        if state is not None and label:
            return EntityKind.STATE, state
        body = gazetteer.organization_named(text)
        if body is not None and (label or len(words) > 1 or text.isupper()):
            return EntityKind.ORGANIZATION, body
    if len(words) > 1 and label in {"ORG", "GPE", ""} and _given(words) and not _tells(words) and len(words) < 4:
        return EntityKind.PERSON, None
    sort = _tells(words) or _SORTS.get(label)
    if sort is EntityKind.PLACE:
        places = gazetteer.places_named(text)
        return sort, places[0] if places else None
    return sort, None


def _guess(reading: Reading, span: Span, words: tuple[str, ...], head: int) -> EntityKind | None:
    """The class of a run of proper nouns that the recogniser passed over, by what stands around it."""
    before = reading.tokens[span.start - 1] if span.start else None
    if before is not None and before.text.lower() in words_of("titles", "honorific", "female") | words_of(
        "titles", "honorific", "male"
    ):
        return EntityKind.PERSON
    token = reading.tokens[head]
    if token.dep == "poss" or (token.dep in {"nsubj", "nsubjpass"} and reading.tokens[token.head].pos in {"VERB", "AUX"}):
        if noun(token.lemma) is None and len(words) < 4 and token.text.isalpha() and len(token.text) > 1:
            return EntityKind.PERSON
    return None


def _gender(reading: Reading, span: Span, words: tuple[str, ...]) -> str:
    for index in range(max(0, span.start - 3), span.start):
        word = reading.tokens[index].text.lower()
        if word in words_of("titles", "honorific", "female"):
            return "f"
        if word in words_of("titles", "honorific", "male"):
            return "m"
        known = noun(word)
        if known is not None and known.gender and reading.tokens[index].dep in {"compound", "nmod"}:
            return known.gender
    if len(words) > 1:
        return given_gender(words[0]) or given_gender("-".join(words[:3:2])) or ""
    return ""


def _demonym(reading: Reading, span: Span, head: int, text: str) -> list[Candidate]:
    state = gazetteer.state_of_people(text)
    token = reading.tokens[head]
    nominal = token.dep not in {"amod", "compound", "nmod"} and token.tag not in {"JJ"}
    several = token.tag in {"NNS", "NNPS"} or text.endswith("s") and nominal
    if nominal and not span.label and state is None:
        return []
    words = (token.lemma,)
    if nominal and (several or (state is not None and any(True for _ in reading.below(head, "det")))):
        sort = EntityKind.GROUP if several or token.tag != "NN" else EntityKind.PERSON
        return [
            Candidate(
                MentionKind.NOMINAL,
                span.start,
                span.end,
                head,
                sort,
                "",
                several,
                words,
                "people",
                state,
            )
        ]
    if state is None:
        return []
    return [
        Candidate(
            MentionKind.DEMONYM,
            span.start,
            span.end,
            head,
            EntityKind.STATE,
            "n",
            False,
            _words(reading, span),
            "",
            state,
        )
    ]


def _inside(reading: Reading, found: dict[int, Candidate]) -> list[Candidate]:
    """States named inside the names of bodies: "Russian" in "Russian Foreign Ministry", "California" in "University of California"."""
    inner: list[Candidate] = []
    for outer in list(found.values()):
        if outer.sort is not EntityKind.ORGANIZATION or outer.end - outer.start < 2:
            continue
        for index in range(outer.start, outer.end):
            text = reading.tokens[index].text
            if index in found or not text[:1].isupper():
                continue
            state = gazetteer.state_of_people(text)
            kind = MentionKind.DEMONYM
            if state is None:
                state, kind = gazetteer.state_named(text), MentionKind.NAME
            if state is not None:
                inner.append(
                    Candidate(
                        kind,
                        index,
                        index + 1,
                        index,
                        EntityKind.STATE,
                        "n",
                        False,
                        (text.lower(),),
                        "inside",
                        state,
                    )
                )
    return inner
