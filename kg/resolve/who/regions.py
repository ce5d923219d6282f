"""The regions that bear a state's name: "Atlanta, Georgia", "Georgia Gov.", "Georgia" in a text about Atlanta."""

from __future__ import annotations

from functools import cached_property

from kg.model import Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.grammar import plain
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.span import Span

__all__ = ["Regions"]

_TERRITORIAL = frozenset({"GPE", "LOC", "ORG"})
_LARGE = 100_000


class Regions:
    """Tells a region from the state of its name.

    Args:
        reading: The document.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def tailed(self, span: Span, text: str) -> tuple[Listed, ...]:
        """The places of a name with the region behind a comma: "Atlanta, Georgia"."""
        tokens = self._reading.tokens
        if span.end + 1 < len(tokens) and tokens[span.end].text == "," and tokens[span.end + 1].text[:1].isupper():
            for end in range(min(len(tokens), span.end + 4), span.end + 1, -1):
                found = gazetteer.places_named(f"{text}, {plain(self._reading, span.end + 1, end)}")
                if found:
                    return found
        return ()

    def tail(self, span: Span) -> Listed | None:
        """The region named behind a comma: "Cuba, Missouri" is in Missouri, listed or not."""
        tokens = self._reading.tokens
        if span.end + 1 >= len(tokens) or tokens[span.end].text != "," or tokens[span.end + 1].label not in _TERRITORIAL:
            return None
        places = gazetteer.places_named(tokens[span.end + 1].text)
        return places[0] if places and places[0].geonames is None and places[0].country is not None else None

    def of(self, span: Span, text: str, state: Listed) -> Listed | None:
        """The place of a state's name that is meant: "Atlanta, Georgia", "Georgia and Alabama", "Georgia Gov."."""
        tailed = self.tailed(span, text)
        if tailed and tailed[0].country != state.key:
            return tailed[0]
        tail = self.tail(span)
        if tail is not None and tail.country != state.key:
            return tail
        regions = [place for place in gazetteer.places_named(text) if place.geonames is None]
        if self.is_governed(span):
            return next((region for region in regions if region.country != state.key), None)
        countries = {place.country for place in self._beside(span)}
        around = self._around(state) if regions else frozenset()
        return next(
            (one for one in regions if one.country != state.key and (one.country in countries or one.key in around)), None
        )

    def is_governed(self, span: Span) -> bool:
        """Whether the title of who governs a region, or sits for it, follows a name: "Georgia Gov.", "New York Governor"."""
        tokens = self._reading.tokens
        return span.end < len(tokens) and tokens[span.end].text.lower() in words_of("places", "nouns", "regional")

    def _around(self, state: Listed) -> frozenset[str]:
        """The regions of the cities that a document names, where it names none in a state: "Georgia" in a text about Atlanta."""
        if any(city.country == state.key for city in self._cities):
            return frozenset()
        return frozenset(city.region for city in self._cities if city.region is not None and city.population > _LARGE)

    @cached_property
    def _cities(self) -> list[Listed]:
        """The cities that the document names."""
        texts = {plain(self._reading, name.start, name.end) for name in self._reading.names if name.label == "GPE"}
        return [found[0] for found in map(gazetteer.places_named, sorted(texts)) if found and found[0].geonames]

    def _beside(self, span: Span) -> list[Listed]:
        """The city before a comma, and the regions joined by "and": what lies beside a region."""
        tokens = self._reading.tokens
        found: list[Listed] = []
        if span.start > 1 and tokens[span.start - 1].text == ",":
            start = span.start - 2
            while start and tokens[start - 1].label in _TERRITORIAL and tokens[start - 1].text != ",":
                start -= 1
            found += gazetteer.places_named(
                f"{plain(self._reading, start, span.start - 1)}, {plain(self._reading, span.start, span.end)}"
            )
        for here, there in ((span.start - 1, span.start - 2), (span.end, span.end + 1)):
            if 0 <= there < len(tokens) and tokens[here].text in {"and", "or"} and tokens[there].label in _TERRITORIAL:
                found += [place for place in gazetteer.places_named(tokens[there].text) if place.geonames is None]
        return found
