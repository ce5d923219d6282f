"""What a name is the name of: a person, a state, a body or a place."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import EntityKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.evidence import Evidence
from kg.resolve.who.genders import honorifics
from kg.resolve.who.grammar import conjoined, plain, span_head
from kg.resolve.who.halves import half_meant
from kg.resolve.who.lexicon import given_gender, is_direction, is_surname, noun, words_of
from kg.resolve.who.metonymy import acts
from kg.resolve.who.regions import Regions
from kg.resolve.who.span import Span
from kg.resolve.who.spans import is_title
from kg.resolve.who.teams import is_sport, plays
from kg.resolve.who.telling import is_full_name, told

__all__ = ["Classes"]

_SORTS = {
    "PERSON": EntityKind.PERSON,
    "ORG": EntityKind.ORGANIZATION,
    "GPE": EntityKind.PLACE,
    "LOC": EntityKind.PLACE,
    "FAC": EntityKind.PLACE,
}
_ACRONYM = 4
"""So many letters make an acronym of a body; shorter ones abbreviate places as well."""
_INSIDE = frozenset({"in", "near", "throughout", "across"})
_TERRITORIAL = frozenset({"GPE", "LOC", "ORG"})


def _places(key: str) -> frozenset[str]:
    return words_of("places", "nouns", key)


def _named_areas(reading: Reading) -> Iterator[str]:
    """The keys of the states and regions that a document names, by whose peoples too."""
    for name in reading.names:
        if name.label in {"GPE", "NORP"}:
            text = plain(reading, name.start, name.end)
            state = gazetteer.state_named(text) or gazetteer.state_of_people(text)
            if state is not None:
                yield state.key
            elif name.label == "GPE":
                yield from (place.key for place in gazetteer.places_named(text) if place.geonames is None and place.country)


class Classes:
    """Classifies the names of one document.

    Args:
        reading: The document.
        evidence: What it says of its names.
    """

    def __init__(self, reading: Reading, evidence: Evidence) -> None:
        self._reading = reading
        self._evidence = evidence
        self._context = frozenset(_named_areas(reading))
        self._sport = is_sport(reading)
        self._regions = Regions(reading)

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
        shared = self._shared(span)
        label = self._corrected(span, words, text, label)
        if label == "PERSON" and not self._is_acronym(span, words):
            tells = None if given_gender(words[0]) is not None else told(words)
            return tells or EntityKind.PERSON, None
        state = shared or self._state(span, text, label)
        if state is not None:
            region = self._regions.of(span, text, state)
            if region is None:
                return EntityKind.STATE, state
            return EntityKind.PLACE, region if region.label == text else None
        body = gazetteer.organization_named(text, self._context)
        if body is not None and (label or len(words) > 1 or text.isupper() or self._is_name(span)):
            return EntityKind.ORGANIZATION, body
        if label != "PERSON" and self._is_person(span, words, label, text):
            return EntityKind.PERSON, None
        if label == "GPE" and self._is_of_house(span, words):
            return EntityKind.PERSON, None
        sort = self._told(span, words, label) or (EntityKind.ORGANIZATION if label == "PERSON" else _SORTS.get(label))
        if sort is EntityKind.PLACE:
            return self._place_or_team(span, text)
        return (self._guess(span, words), None) if sort is None and not label else (sort, None)

    def _is_name(self, span: Span) -> bool:
        """Whether one word that the recogniser passed over is used as a name only."""
        token = self._reading.tokens[span.start]
        first = token.index == self._reading.sentences[token.sentence].start
        if token.tag != "NNP" or (first and token.dep == "compound"):
            return False
        return not self._evidence.is_word(token.text.lower()) and not self._evidence.person(token.text.lower())

    def _corrected(self, span: Span, words: tuple[str, ...], text: str, label: str) -> str:
        """The recogniser's class, put right by what a name does and how it is written."""
        if label == "PERSON" and (self._is_party(span, words, text) or self._is_where(span, words, text)):
            label = "GPE"
        called = label == "PERSON" and self._is_called(span)
        return "ORG" if called or (label in _TERRITORIAL and self._is_unknown_acronym(span, words, text)) else label

    def _state(self, span: Span, text: str, label: str) -> Listed | None:
        """The state of this name, where it is used as a state's."""
        named = label in _TERRITORIAL or (label in {"", "FAC"} and self._is_at_work(span))
        return gazetteer.state_named(text) if named else None

    def _told(self, span: Span, words: tuple[str, ...], label: str) -> EntityKind | None:
        """The class that a name's own words tell; the West Bank is listed, and no bank."""
        text = plain(self._reading, span.start, span.end)
        listed = gazetteer.places_named(text) if len(words) > 1 and label in _TERRITORIAL else ()
        return EntityKind.PLACE if any(place.geonames is None for place in listed) else told(words)

    def _shared(self, span: Span) -> Listed | None:
        """The state that a direction means: "North" of "North and South Korea", "the North" in a text about Korea."""
        tokens = self._reading.tokens
        if not is_direction(tokens[span.start].text.lower()) or span.end - span.start > 1:
            return None
        if span.start and tokens[span.start - 1].text.lower() == "the":
            return half_meant(self._reading, span.start)
        if span.end + 3 > len(tokens) or tokens[span.end].text != "and" or not is_direction(tokens[span.end + 1].text.lower()):
            return None
        return gazetteer.state_named(f"{tokens[span.start].text} {tokens[span.end + 2].text}")

    def _is_at_work(self, span: Span) -> bool:
        """Whether a name that the recogniser passed over does what a state does, or stands before people or a body of it."""
        token = self._reading.tokens[span_head(self._reading, span.start, span.end)]
        above = self._reading.tokens[token.head]
        known = noun(above.lemma)
        if token.dep in {"compound", "nmod", "poss"} and known is not None:
            return known.sort in {EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANIZATION}
        return acts(self._reading, token.index)

    def _is_acronym(self, span: Span, words: tuple[str, ...]) -> bool:
        """Whether a name is an acronym ("AFP"), which is nobody's, unless the whole text shouts."""
        written = self._reading.tokens[span.start].text
        return len(words) == 1 and written.isupper() and 1 < len(written) < 7 and not self._evidence.shouted

    def _is_unknown_acronym(self, span: Span, words: tuple[str, ...], text: str) -> bool:
        """Whether what the recogniser takes for a place is an acronym that no place is known by ("COGAT")."""
        if len(text) < _ACRONYM or not self._is_acronym(span, words):
            return False
        return gazetteer.state_named(text) is None and not gazetteer.places_named(text)

    def _is_party(self, span: Span, words: tuple[str, ...], text: str) -> bool:
        """Whether a name is a state that acts beside another ("Jordan signed the treaty with Israel"), no person of the text."""
        if (
            len(words) > 1
            or gazetteer.state_named(text) is None
            or self._evidence.person(words[0])
            or self._evidence.human(words, 1)
        ):
            return False
        token = self._reading.tokens[span.start]
        sentence = self._reading.sentences[token.sentence]
        others = (self._reading.tokens[index] for index in range(sentence.start, sentence.end) if index != span.start)
        return acts(self._reading, span.start) and any(
            other.label == "GPE" and gazetteer.state_named(other.text) is not None for other in others
        )

    def _is_where(self, span: Span, words: tuple[str, ...], text: str) -> bool:
        """Whether a name stands where a place does ("a village in Lazio", "surround Goma", "Kigali denies"), no person's."""
        if self._evidence.person(words[-1]) or given_gender(words[0]) is not None:
            return False
        tokens = self._reading.tokens
        token = tokens[conjoined(self._reading, span_head(self._reading, span.start, span.end))]
        above = tokens[token.head]
        known = noun(tokens[above.head].lemma) if above.lemma == "of" else None
        lived_in = (known is not None and known.sort is EntityKind.PLACE) or tokens[above.head].lemma in words_of(
            "places", "nouns", "living"
        )
        inside = token.dep == "pobj" and (above.lemma in _INSIDE or (above.lemma == "of" and lived_in))
        held = token.dep == "dobj" and above.lemma in words_of("verbs", "object", "place")
        if inside or held:
            return bool(gazetteer.places_named(text))
        return self._is_seat(words, text)

    def _is_seat(self, words: tuple[str, ...], text: str) -> bool:
        """Whether one word is a capital that acts for its state ("Kigali denies it"), and is not spoken of as a person."""
        return len(words) == 1 and gazetteer.state_of_seat(text) is not None and not self._evidence.human(words)

    def _is_called(self, span: Span) -> bool:
        """Whether a name stands beside the noun of a body that it names: "the ruling party, Georgian Dream"."""
        tokens = self._reading.tokens
        token = tokens[span_head(self._reading, span.start, span.end)]
        beside = [tokens[token.head]] if token.dep == "appos" else list(self._reading.below(token.index, "appos"))
        known = [noun(other.lemma) for other in beside if other.tag == "NN"]
        return any(other is not None and other.sort is EntityKind.ORGANIZATION for other in known)

    def _is_person(self, span: Span, words: tuple[str, ...], label: str, text: str) -> bool:
        if told(words) is not None or (label in {"GPE", "LOC"} and gazetteer.places_named(text)):
            return False
        if self._evidence.human(words):
            return True
        if label in {"ORG", ""} and is_full_name(words):
            return self._reading.tokens[span.end - 1].tag != "NNPS"
        if len(words) > 1 or given_gender(words[0]) is None:
            return False
        return not label or (label == "ORG" and not is_surname(words[0]))

    def _is_of_house(self, span: Span, words: tuple[str, ...]) -> bool:
        """Whether a given name is followed by a house or seat: "Charlotte of Mecklenburg" is no city."""
        tokens = self._reading.tokens
        if len(words) > 1 or given_gender(words[0]) is None or span.end + 1 >= len(tokens) or tokens[span.end].text != "of":
            return False
        return tokens[span.end + 1].tag == "NNP" and gazetteer.state_named(tokens[span.end + 1].text) is None

    def _guess(self, span: Span, words: tuple[str, ...]) -> EntityKind | None:
        """The class of a run of proper nouns that the recogniser passed over, by what stands around it."""
        tokens = self._reading.tokens
        if span.start and tokens[span.start - 1].text.lower() in honorifics():
            return EntityKind.PERSON
        token = tokens[span_head(self._reading, span.start, span.end)]
        if words[-1] in words_of("organizations", "names", "thing"):
            return None
        if token.tag == "NNPS" and any(child.lemma == "the" for child in self._reading.below(token.index, "det")):
            # "The Colts": several under one proper name are a team or band.
            return EntityKind.ORGANIZATION
        if noun(token.lemma) is not None or len(words) > 3 or not token.text.isalpha() or len(token.text) < 3:
            return None
        if self._evidence.is_word(words[-1]) or (token.text.isupper() and not self._evidence.shouted):
            return None
        subject = token.dep in {"nsubj", "nsubjpass"} and tokens[token.head].pos == "VERB"
        return EntityKind.PERSON if token.dep == "poss" or subject else None

    def _place_or_team(self, span: Span, text: str) -> tuple[EntityKind, Listed | None]:
        """A place with its entry, or the team that is called by it: "Denver lost six games"."""
        if self._sport and plays(self._reading, span_head(self._reading, span.start, span.end)):
            return EntityKind.ORGANIZATION, None
        return EntityKind.PLACE, gazetteer.choose_place(self._places(span, text), self._context)

    def _places(self, span: Span, text: str) -> tuple[Listed, ...]:
        """The places of this name; the region or state behind a comma ("Paris, Texas") decides where there is one."""
        tailed = self._regions.tailed(span, text)
        tail = None if tailed else self._regions.tail(span)
        found = tailed or (() if self._is_initials(span, text) else gazetteer.places_named(text))
        if self._regions.is_governed(span):
            found = tuple(place for place in found if place.geonames is None) or found
        return found if tail is None else tuple(place for place in found if place.country == tail.country)

    def _is_initials(self, span: Span, text: str) -> bool:
        """Whether letters with points stand before a surname ("C.T. Hart"), where they abbreviate no region."""
        tokens = self._reading.tokens
        if not text.endswith(".") or span.end == len(tokens) or tokens[span.end].begin > tokens[span.end - 1].end + 1:
            return False
        return tokens[span.end].text[:1].isupper() and not is_title(tokens[span.end])
