"""Names: which spans are names, and of what."""

from __future__ import annotations

from dataclasses import replace

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.evidence import Evidence, is_full_name, name_words, told
from kg.resolve.who.grammar import span_head
from kg.resolve.who.lexicon import given_gender, is_surname, noun, words_of
from kg.resolve.who.metonymy import acting_state
from kg.resolve.who.spans import Span, find_spans, is_title

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
            found.setdefault(candidate.head, _acting(reading, candidate))
    for candidate in _inside(reading, found, evidence):
        found.setdefault(candidate.head, candidate)
    return [found[head] for head in sorted(found)]


def _joins_two(text: str) -> bool:
    """Whether one token joins the names of two states ("U.S.-Russia"), of which neither alone is a mention."""
    return all(
        gazetteer.state_named(part) or gazetteer.state_of_people(part) or gazetteer.state_of_seat(part)
        for part in text.split("-")
    )


def _acting(reading: Reading, candidate: Candidate) -> Candidate:
    seat = acting_state(reading, candidate)
    return candidate if seat is None else replace(candidate, sort=seat.kind, listed=seat, role="metonymy")


def _candidates(reading: Reading, span: Span, evidence: Evidence) -> list[Candidate]:
    words = name_words(reading, span)
    if len(words) == 1 and "-" in words[0] and _joins_two(reading.tokens[span.start].text):
        return []
    text = reading.text(span.start, span.end)
    head = span_head(reading, span.start, span.end)
    label = evidence.label(words, span.label)
    if label == "NORP" or not label or (reading.tokens[head].dep == "amod" and span.end - span.start == 1):
        demonym = _demonym(reading, span, head, text)
        if demonym or label == "NORP":
            return demonym
    sort, listed = _classify(reading, span, words, label, evidence)
    if sort is None and not label:
        sort = _guess(reading, span, words, head)
    if sort is None:
        return []
    gender = _gender(reading, span, words) if sort is EntityKind.PERSON else "n"
    lean = "" if gender else _lean(words)
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
            lean,
        )
    ]


def _classify(
    reading: Reading, span: Span, words: tuple[str, ...], label: str, evidence: Evidence
) -> tuple[EntityKind | None, Listed | None]:
    """The class of a name and its entry in the gazetteer, by the corrected label, the gazetteer and the name's own words."""
    text = reading.text(span.start, span.end)
    if label == "PERSON" and len(words) == 1 and text.isupper() and 1 < len(text) < 7 and not evidence.shouted:
        label = "ORG"
    if label == "PERSON":
        tells = None if given_gender(words[0]) is not None else told(words)
        return tells or EntityKind.PERSON, None
    if label in {"GPE", "LOC", "ORG"}:
        state = gazetteer.state_named(text)
        if state is not None:
            return EntityKind.STATE, state
    body = gazetteer.organization_named(text)
    if body is not None and (label or len(words) > 1 or text.isupper()):
        return EntityKind.ORGANIZATION, body
    if label in {"ORG", "GPE", "LOC", "FAC", ""} and _is_person(words, label, evidence):
        return EntityKind.PERSON, None
    sort = told(words) or _SORTS.get(label)
    if sort is EntityKind.PLACE:
        places = gazetteer.places_named(text)
        return sort, places[0] if places else None
    return sort, None


def _is_person(words: tuple[str, ...], label: str, evidence: Evidence) -> bool:
    if told(words) is not None:
        return False
    if label in {"ORG", ""} and is_full_name(words):
        return True
    if evidence.human(words):
        return True
    if len(words) > 1 or given_gender(words[0]) is None:
        return False
    return not label or (label == "ORG" and not is_surname(words[0]))


def _guess(reading: Reading, span: Span, words: tuple[str, ...], head: int) -> EntityKind | None:
    """The class of a run of proper nouns that the recogniser passed over, by what stands around it."""
    before = reading.tokens[span.start - 1] if span.start else None
    if before is not None and before.text.lower() in _honorifics():
        return EntityKind.PERSON
    token = reading.tokens[head]
    if token.tag == "NNPS" or noun(token.lemma) is not None or len(words) > 3 or not token.text.isalpha() or len(token.text) < 3:
        return None
    acts = token.dep in {"nsubj", "nsubjpass"} and reading.tokens[token.head].pos == "VERB"
    return EntityKind.PERSON if token.dep == "poss" or acts else None


def _honorifics() -> frozenset[str]:
    return words_of("titles", "honorific", "female") | words_of("titles", "honorific", "male")


def _gender(reading: Reading, span: Span, words: tuple[str, ...]) -> str:
    """What title, noun or given name say: "Mrs.", "actress", "Angela", "Alice" alone."""
    for index in range(span.start - 1, max(-1, span.start - 5), -1):
        token = reading.tokens[index]
        word = token.text.lower()
        if word in words_of("titles", "honorific", "female"):
            return "f"
        if word in words_of("titles", "honorific", "male"):
            return "m"
        known = noun(token.lemma)
        if known is not None and known.gender and token.dep in {"compound", "nmod"}:
            return known.gender
        if not is_title(token):
            break
    if len(words) > 1 or not is_surname(words[0]):
        return given_gender(words[0]) or given_gender("".join(words[:3])) or ""
    return ""


def _lean(words: tuple[str, ...]) -> str:
    """What a name suggests: a lone given name may be a surname (the more so a man's), and "-a" ends women's names in most of Europe."""
    known = given_gender(words[0])
    if known is not None:
        return known
    if len(words) > 1 and len(words[0]) > 3:
        return "f" if words[0].endswith(("a", "ette", "elle", "ine", "ko")) else ""
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
            name_words(reading, span),
            "",
            state,
        )
    ]


def _inside(reading: Reading, found: dict[int, Candidate], evidence: Evidence) -> list[Candidate]:
    """States and places named inside other names: "Russian" in "Russian Foreign Ministry", "Boston" in "Boston Red Sox"."""
    inner: list[Candidate] = []
    for outer in list(found.values()):
        if outer.sort not in {EntityKind.ORGANIZATION, EntityKind.PLACE} or outer.end - outer.start < 2:
            continue
        at = outer.start
        while at < outer.end:
            part = _part(reading, outer, at, evidence)
            if part is not None and part.head not in found and part.head != outer.head:
                inner.append(part)
            at = part.end if part is not None else at + 1
    return inner


def _part(reading: Reading, outer: Candidate, start: int, evidence: Evidence) -> Candidate | None:
    """The longest state, people or sizeable place that is named from this token on within a longer name."""
    if not reading.tokens[start].text[:1].isupper():
        return None
    for end in range(min(outer.end, start + 3), start, -1):
        if end - start == outer.end - outer.start:
            continue
        text = reading.text(start, end)
        head = span_head(reading, start, end)
        words = tuple(reading.tokens[index].text.lower() for index in range(start, end))
        if evidence.full_name(words):
            return Candidate(
                MentionKind.NAME, start, end, head, EntityKind.PERSON, given_gender(words[0]) or "", False, words, "inside"
            )
        people = gazetteer.state_of_people(text)
        if people is not None:
            return Candidate(MentionKind.DEMONYM, start, end, head, EntityKind.STATE, "n", False, words, "inside", people)
        state = gazetteer.state_named(text)
        if state is not None:
            return Candidate(MentionKind.NAME, start, end, head, EntityKind.STATE, "n", False, words, "inside", state)
        if outer.sort is EntityKind.ORGANIZATION or end < outer.end:
            places = gazetteer.places_named(text)
            if places and (places[0].population > 50000 or places[0].geonames is None) and told(words) is None:
                return Candidate(MentionKind.NAME, start, end, head, EntityKind.PLACE, "n", False, words, "inside", places[0])
    return None
