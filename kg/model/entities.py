"""Mentions in the text, and the people, states, organisations, groups and places that they mean."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

__all__ = ["Entity", "EntityKind", "Mention", "MentionKind", "Quantity", "Tenure"]


class EntityKind(StrEnum):
    """The class of an entity; the value is the local name of its class in the ontology."""

    PERSON = "Person"
    STATE = "State"
    ORGANIZATION = "Organization"
    GROUP = "Group"
    PLACE = "Place"


class MentionKind(StrEnum):
    """How an entity is mentioned."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    DEMONYM = "demonym"
    """A national adjective or people's name that stands for the state ("Russian" in "Russian diplomats")."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """How many, as inclusive bounds ("35": 35, 35; "dozens": 24, None; "more than 100": 101, None)."""

    least: int | None
    most: int | None

    @property
    def exact(self) -> int | None:
        """The number, where the text gives just one."""
        return self.least if self.least == self.most else None


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of text that means an entity.

    Attributes:
        kind: Name, nominal, pronoun or demonym.
        start: First token.
        end: One past the last token.
        head: The token that governs the span; no two mentions share a head.
        begin: First code point in the document's text.
        finish: One past the last code point.
        entity: Index into ``Reading.entities``.
        sieve: The rule that tied the mention to its entity, for ``kg why``.
    """

    kind: MentionKind
    start: int
    end: int
    head: int
    begin: int
    finish: int
    entity: int
    sieve: str = ""


@dataclass(frozen=True, slots=True)
class Tenure:
    """An office held by somebody, as the text states it.

    Attributes:
        holder: Index of the holder in ``Reading.entities``.
        office: The office's name in lower case ("foreign minister"), without the body it belongs to.
        office_of: Index of the state or organisation, if known.
        start: First token of the phrase that states it.
        end: One past the last token.
        status: ``""``, or ``former``, ``elect``, ``acting``, ``late``, ``designate``.
        since: First day, where the text gives it.
        until: Last day, where the text gives it.
    """

    holder: int
    office: str
    office_of: int | None
    start: int
    end: int
    status: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody or something that acts, is acted on, or is where it happens.

    Attributes:
        key: The last part of its IRI, unique within its kind: the same for the same entity in another document where
            that is sure (a state, a listed organisation, a full name), else scoped to the document.
        kind: Its class.
        label: Its best name (the longest or the gazetteer's).
        aliases: The other forms met, sorted.
        mentions: Indexes into ``Reading.mentions``, in text order.
        gender: ``f``, ``m``, ``n`` or ``""`` when unknown.
        plural: Whether it is several.
        wikidata: ``Q…``, where known.
        iso2: ISO 3166-1 alpha-2, for states.
        iso3: ISO 3166-1 alpha-3, for states.
        geonames: GeoNames number, for places.
        affiliations: Indexes of the states or organisations it belongs to or acts for.
        located_in: Index of the place or state it lies in.
        quantity: How many it is, for groups.
    """

    key: str
    kind: EntityKind
    label: str
    aliases: tuple[str, ...] = ()
    mentions: tuple[int, ...] = ()
    gender: str = ""
    plural: bool = False
    wikidata: str | None = None
    iso2: str | None = None
    iso3: str | None = None
    geonames: int | None = None
    affiliations: tuple[int, ...] = ()
    located_in: int | None = None
    quantity: Quantity | None = None
