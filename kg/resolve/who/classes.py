"""What a name is the name of: a person, a state, a body or a place."""

from __future__ import annotations

from kg.model import EntityKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.evidence import Evidence, is_full_name, told
from kg.resolve.who.genders import honorifics
from kg.resolve.who.grammar import plain, span_head
from kg.resolve.who.lexicon import given_gender, is_surname, noun
from kg.resolve.who.spans import Span

__all__ = ["Classes"]

_SORTS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}
_TERRITORIAL = frozenset({"GPE", "LOC", "ORG"})


class Classes:
    """Classifies the names of one document.

    Args:
        reading: The document.
        evidence: What it says of its names.
    """

    def __init__(self, reading: Reading, evidence: Evidence) -> None:
        self._reading = reading
        self._evidence = evidence
        named = (gazetteer.state_named(plain(reading, name.start, name.end)) for name in reading.names if name.label == "GPE")
        self._context = frozenset(state.key for state in named if state is not None)

    def of(self, span: Span, words: tuple[str, ...], label: str) -> tuple[EntityKind | None, Listed | None]:
        """The class of a name, and its entry in the gazetteer.

        Args:
            span: The name.
            words: Its words, in lower case.
            label: The recogniser's class, corrected by the document's evidence; ``""`` where it saw no name.

        Returns:
            Its class, or None for what is no name of our kinds, and the state, body or place that it names, where listed.
        """
        text = plain(self._reading, span.start, span.end)
        if label == "PERSON" and not self._is_acronym(words, text):
            tells = None if given_gender(words[0]) is not None else told(words)
            return tells or EntityKind.PERSON, None
        if label in _TERRITORIAL:
            state = gazetteer.state_named(text)
            if state is not None:
                region = self._region(span, text, state)
                return (EntityKind.PLACE, region) if region is not None else (EntityKind.STATE, state)
        body = gazetteer.organization_named(text)
        if body is not None and (label or len(words) > 1 or text.isupper()):
            return EntityKind.ORGANIZATION, body
        if label != "PERSON" and self._is_person(words, label):
            return EntityKind.PERSON, None
        sort = told(words) or (EntityKind.ORGANIZATION if label == "PERSON" else _SORTS.get(label))
        if sort is EntityKind.PLACE:
            return sort, gazetteer.choose_place(self._places(span, text), self._context)
        return (self._guess(span, words), None) if sort is None and not label else (sort, None)

    def _is_acronym(self, words: tuple[str, ...], text: str) -> bool:
        """ "KCNA" is nobody's name, unless the whole text shouts."""
        return len(words) == 1 and text.isupper() and 1 < len(text) < 7 and not self._evidence.shouted

    def _is_person(self, words: tuple[str, ...], label: str) -> bool:
        if told(words) is not None:
            return False
        if self._evidence.human(words) or (label in {"ORG", ""} and is_full_name(words)):
            return True
        if len(words) > 1 or given_gender(words[0]) is None:
            return False
        return not label or (label == "ORG" and not is_surname(words[0]))

    def _guess(self, span: Span, words: tuple[str, ...]) -> EntityKind | None:
        """The class of a run of proper nouns that the recogniser passed over, by what stands around it."""
        tokens = self._reading.tokens
        if span.start and tokens[span.start - 1].text.lower() in honorifics():
            return EntityKind.PERSON
        token = tokens[span_head(self._reading, span.start, span.end)]
        if token.tag == "NNPS" or noun(token.lemma) is not None or len(words) > 3 or not token.text.isalpha() or len(token.text) < 3:
            return None
        acts = token.dep in {"nsubj", "nsubjpass"} and tokens[token.head].pos == "VERB"
        return EntityKind.PERSON if token.dep == "poss" or acts else None

    def _places(self, span: Span, text: str) -> tuple[Listed, ...]:
        """The places of this name; the region or state behind a comma ("Paris, Texas") decides where there is one."""
        tokens = self._reading.tokens
        if span.end + 1 < len(tokens) and tokens[span.end].text == "," and tokens[span.end + 1].label in _TERRITORIAL:
            for end in range(min(len(tokens), span.end + 4), span.end + 1, -1):
                found = gazetteer.places_named(f"{text}, {plain(self._reading, span.end + 1, end)}")
                if found:
                    return found
        return gazetteer.places_named(text)

    def _region(self, span: Span, text: str, state: Listed) -> Listed | None:
        """The region of this name where a city before a comma lies in it, not in the state: "Atlanta, Georgia"."""
        tokens = self._reading.tokens
        if span.start < 2 or tokens[span.start - 1].text != "," or tokens[span.start - 2].label not in _TERRITORIAL:
            return None
        start = span.start - 2
        while start and tokens[start - 1].label in _TERRITORIAL and tokens[start - 1].text != ",":
            start -= 1
        for city in gazetteer.places_named(f"{plain(self._reading, start, span.start - 1)}, {text}"):
            if city.country == state.key:
                return None
            return next((place for place in gazetteer.places_named(text) if place.key == city.region), None)
        return None
