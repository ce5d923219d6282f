"""Organisations that news names as if everybody knew them: international bodies, parliaments, agencies, armed groups, media."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kg.model import EntityKind
from kg.resolve.gazetteer.forms import Forms, slug
from kg.resolve.gazetteer.listed import Listed
from kg.resolve.gazetteer.tables import forms_in, rows
from kg.resolve.gazetteer.territories import territories

__all__ = ["Organizations", "organizations"]

_SHORTEST_WORD = 4


@dataclass(frozen=True, slots=True)
class Organizations:
    """The index of organisations.

    Attributes:
        names: Organisations by name that is theirs alone, or usually.
        shared: Organisations by name that several have; the text must name the country.
        seats: Organisations by place or street that stands for them.
    """

    names: Forms[Listed]
    shared: Forms[tuple[Listed, ...]]
    seats: Forms[Listed]

    def named(self, form: str, context: frozenset[str]) -> Listed | None:
        """The organisation of this name, in a text that names the states of these keys."""
        usual = self.names.get(form)
        if usual is not None and usual.country in context:
            return usual
        return next((one for one in self.shared.get(form) or () if one.country in context), usual)


@cache
def organizations() -> Organizations:
    """The index of ``organizations.tsv``, read once."""
    found = list(_listed())
    sure = ((form, listed) for listed, forms, _ in found for form in forms if not form.endswith("?"))
    shared = ((form[:-1], listed) for listed, forms, _ in found for form in forms if form.endswith("?"))
    return Organizations(
        names=Forms(_as_words(sure)),
        shared=Forms.grouped(shared),
        seats=Forms((form, listed) for listed, _, seats in found for form in seats),
    )


def _listed() -> Iterator[tuple[Listed, list[str], list[str]]]:
    """Each organisation with its names, some marked as shared, and its seats."""
    by_code = territories().by_code
    for label, wikidata, country, names, seats in rows("organizations.tsv"):
        plain = label.removesuffix("?")
        listed = Listed(
            key=slug(plain),
            kind=EntityKind.ORGANIZATION,
            label=plain,
            wikidata=wikidata or None,
            country=by_code[country].key if country else None,
        )
        yield listed, [label, *forms_in(names)], forms_in(seats)


def _as_words(pairs: Iterator[tuple[str, Listed]]) -> Iterator[tuple[str, Listed]]:
    """The forms, and acronyms read as words, as British papers write them ("Nato")."""
    for form, listed in pairs:
        yield form, listed
        if form.isalpha() and form.isupper() and len(form) >= _SHORTEST_WORD:
            yield form.capitalize(), listed
