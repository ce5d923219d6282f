"""Write the tied candidates down as mentions and entities, with keys, labels and affiliations."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import replace

from kg.model import Entity, EntityKind, Mention, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.affiliation import Owner
from kg.resolve.who.membership import find_memberships
from kg.resolve.who.offices import find_tenures
from kg.resolve.who.quantity import quantity
from kg.resolve.who.workspace import Workspace

__all__ = ["build", "slug"]

_CLEAN = re.compile(r"[^\w]+")


def slug(text: str) -> str:
    """A name as part of an IRI: ASCII where it can be, lower case, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    return _CLEAN.sub("-", plain.lower()).strip("-_")


def build(space: Workspace) -> Reading:
    """The reading with mentions and entities filled in.

    Args:
        space: The workspace after all sieves.

    Returns:
        A new reading.
    """
    members = _members(space)
    number = {root: place for place, root in enumerate(members)}
    kept = [index for index in range(len(space.items)) if space.find(index) in number]
    place = {index: position for position, index in enumerate(kept)}
    mentions = tuple(_mention(space, index, number[space.find(index)]) for index in kept)
    keys: Counter[tuple[EntityKind, str]] = Counter()
    entities = [_entity(space, root, indexes, place, keys) for root, indexes in members.items()]
    reading = replace(space.reading, mentions=mentions, entities=tuple(entities))
    memberships = find_memberships(space)
    linked = _linked(memberships, entities, number)
    return replace(reading, entities=tuple(linked), tenures=find_tenures(space, number, memberships))


def _linked(memberships: dict[int, list[Owner]], entities: list[Entity], number: dict[int, int]) -> list[Entity]:
    """The entities with their affiliations, and after them the states that are only implied ("Libyans")."""
    found = list(entities)
    implied: dict[str, int] = {}
    for root, owners in memberships.items():
        links: list[int] = []
        for owner in owners:
            if isinstance(owner, str):
                if owner not in implied:
                    implied[owner] = len(found)
                    found.append(_implied(gazetteer.state(owner)))
                links.append(implied[owner])
            elif owner in number:
                links.append(number[owner])
        if root in number:
            found[number[root]] = replace(found[number[root]], affiliations=tuple(dict.fromkeys(links)))
    return found


def _implied(state: Listed) -> Entity:
    return Entity(
        key=state.key,
        kind=EntityKind.STATE,
        label=state.label,
        gender="n",
        wikidata=state.wikidata,
        iso2=state.iso2,
        iso3=state.iso3,
    )


def _members(space: Workspace) -> dict[int, list[int]]:
    """Root → candidates, of the entities that are kept: a pronoun of open class that nothing resolved is dropped."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index in range(len(space.items)):
        root = space.find(index)
        if space.facts(root).sort is not None:
            found[root].append(index)
    return dict(found)


def _mention(space: Workspace, index: int, entity: int) -> Mention:
    item, tokens = space.items[index], space.reading.tokens
    return Mention(
        item.kind,
        item.start,
        item.end,
        item.head,
        tokens[item.start].begin,
        tokens[item.end - 1].end,
        entity,
        space.sieves[index] or "first mention",
    )


def _entity(
    space: Workspace,
    root: int,
    indexes: list[int],
    place: dict[int, int],
    keys: Counter[tuple[EntityKind, str]],
) -> Entity:
    facts = space.facts(root)
    sort = facts.sort or EntityKind.GROUP
    if sort is EntityKind.STATE and facts.listed is None:
        # "A country" that nothing names is a place, none of the world's states.
        sort = EntityKind.PLACE
    listed = facts.listed if facts.listed is not None and facts.listed.kind is sort else None
    label, aliases = _names(space, indexes)
    if root in space.like:
        label = _counted_label(space, label, space.like[root])
    key = listed.key if listed else _key(space, sort, label, facts.named)
    keys[sort, key] += 1
    if keys[sort, key] > 1:
        key = f"{key}-{keys[sort, key]}" if not facts.named else f"{slug(space.reading.document.id)}.{key}-{keys[sort, key]}"
    return Entity(
        key=key,
        kind=sort,
        label=listed.label if listed else label,
        aliases=tuple(sorted({*aliases, label} - {listed.label if listed else label})),
        mentions=tuple(place[index] for index in indexes),
        gender=facts.gender,
        plural=facts.plural,
        wikidata=listed.wikidata if listed else None,
        iso2=listed.iso2 if listed else None,
        iso3=listed.iso3 if listed else None,
        geonames=listed.geonames if listed else None,
        quantity=quantity(space, indexes) if sort is EntityKind.GROUP else None,
    )


def _counted_label(space: Workspace, number: str, kind: int) -> str:
    """ "51 Russian diplomats" for a bare "51"."""
    item, tokens = space.items[kind], space.reading.tokens
    words = [tokens[index] for index in range(item.start, item.end)]
    return " ".join([number, *(word.text for word in words if word.dep not in {"det", "nummod", "quantmod", "poss"})])


def _names(space: Workspace, indexes: list[int]) -> tuple[str, set[str]]:
    """The best label of an entity and its other names: the longest name, else the longest nominal, else the pronoun."""
    for kind in (
        MentionKind.NAME,
        MentionKind.NOMINAL,
        MentionKind.DEMONYM,
        MentionKind.PRONOUN,
    ):
        texts = Counter(
            space.reading.text(space.items[index].start, space.items[index].end)
            for index in indexes
            if space.items[index].kind is kind
        )
        if texts:
            texts = Counter({" ".join(text.split()): count for text, count in texts.items()})
            best = max(texts, key=lambda text: (len(text.split()), texts[text], text))
            return best, set(texts) if kind is MentionKind.NAME else set()
    return "", set()


def _key(space: Workspace, sort: EntityKind, label: str, named: bool) -> str:
    words = label.split()
    acronym = sort is EntityKind.ORGANIZATION and label.isupper() and len(label) > 1
    full = named and (len(words) > 1 or acronym or sort in {EntityKind.PLACE, EntityKind.STATE})
    return slug(label) if full else f"{slug(space.reading.document.id)}.{slug(label)}"
