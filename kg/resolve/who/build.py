"""Write the tied candidates down as mentions, entities and offices."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from kg.model import Entity, EntityKind, Mention, MentionKind, Reading
from kg.resolve import gazetteer
from kg.resolve.gazetteer import Listed
from kg.resolve.who.affiliation import Owner
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.keys import Keys, labels
from kg.resolve.who.membership import find_memberships
from kg.resolve.who.offices import find_tenures
from kg.resolve.who.quantity import quantity
from kg.resolve.who.workspace import Facts, Workspace

__all__ = ["build"]

_MODIFIERS = frozenset({"compound", "nmod", "amod"})


def build(space: Workspace) -> Reading:
    """The reading with mentions, entities and tenures filled in.

    Args:
        space: The workspace after all sieves.

    Returns:
        A new reading.
    """
    memberships = find_memberships(space)
    members = _members(space)
    number = {root: place for place, root in enumerate(members)}
    kept = sorted(index for indexes in members.values() for index in indexes)
    place = {index: position for position, index in enumerate(kept)}
    keys = Keys(space.reading.document.id)
    entities = [_entity(space, root, indexes, keys) for root, indexes in members.items()]
    entities = [
        replace(entity, mentions=tuple(place[index] for index in indexes))
        for entity, indexes in zip(entities, members.values(), strict=True)
    ]
    return replace(
        space.reading,
        mentions=tuple(_mention(space, index, number[space.find(index)]) for index in kept),
        entities=tuple(_located(space, _linked(memberships, entities, number), number)),
        tenures=find_tenures(space, number, memberships),
    )


def _members(space: Workspace) -> dict[int, list[int]]:
    """Root → candidates, of the entities that are kept: a pronoun of open class that nothing resolved is dropped.

    The adjective in a body's name ("Syrian" in "Syrian Army") tells whose the body is, and is no mention of its own; nor is that
    of a region ("Scottish voters"), since nothing is said to be in it.
    """
    found: defaultdict[int, list[int]] = defaultdict(list)
    for index, item in enumerate(space.items):
        root = space.find(index)
        if space.facts(root).sort is not None:
            found[root] += [index] if _is_mention(item) else []
    return {root: indexes for root, indexes in found.items() if indexes or space.facts(root).sort is EntityKind.STATE}


def _is_mention(item: Candidate) -> bool:
    return item.kind is not MentionKind.DEMONYM or (item.role != "inside" and item.sort is not EntityKind.PLACE)


def _mention(space: Workspace, index: int, entity: int) -> Mention:
    item, tokens = space.items[index], space.reading.tokens
    return Mention(
        kind=item.kind,
        start=item.start,
        end=item.end,
        head=item.head,
        begin=tokens[item.start].begin,
        finish=tokens[item.end - 1].end,
        entity=entity,
        sieve=space.sieves[index] or "first mention",
    )


def _entity(space: Workspace, root: int, indexes: list[int], keys: Keys) -> Entity:
    facts = space.facts(root)
    if not indexes and facts.listed is not None:
        return _implied(facts.listed)
    sort = facts.sort or EntityKind.GROUP
    if sort is EntityKind.STATE and facts.listed is None:
        # "A country" that nothing names is a place, none of the world's states.
        sort = EntityKind.PLACE
    listed = facts.listed if facts.listed is not None and facts.listed.kind is sort else None
    name, aliases = labels(space, indexes)
    label = listed.label if listed else name
    return Entity(
        key=keys.of(sort, label, named=facts.named and not _is_namesake(space, facts), listed=listed.key if listed else None),
        kind=sort,
        label=label,
        aliases=tuple(sorted(({name} | aliases) - {label})) if facts.named else (),
        gender=facts.gender,
        plural=facts.plural,
        wikidata=listed.wikidata if listed else None,
        iso2=listed.iso2 if listed else None,
        iso3=listed.iso3 if listed else None,
        geonames=listed.geonames if listed else None,
        quantity=quantity(space, indexes) if sort is EntityKind.GROUP else None,
    )


def _is_namesake(space: Workspace, facts: Facts) -> bool:
    """Whether something is named within names alone, which tell nothing beyond the document."""
    return all(space.items[member].role == "inside" for member in facts.members)


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


def _takes_part(space: Workspace, root: int) -> bool:
    """Whether a place is spoken of for itself; one that only modifies another noun ("Lima beans") says nothing of its state."""
    heads = (space.reading.tokens[space.items[member].head] for member in space.facts(root).members)
    return any(token.dep not in _MODIFIERS for token in heads)


def _located(space: Workspace, entities: list[Entity], number: dict[int, int]) -> list[Entity]:
    """The entities with each listed place in its state, and after them the states that no other mention names."""
    states = {entity.key: index for index, entity in enumerate(entities) if entity.kind is EntityKind.STATE}
    found = list(entities)
    for root, index in number.items():
        listed = space.facts(root).listed
        if listed is None or listed.country is None or found[index].kind is not EntityKind.PLACE:
            continue
        if listed.country not in states:
            if not _takes_part(space, root):
                continue
            states[listed.country] = len(found)
            found.append(_implied(gazetteer.state(listed.country)))
        found[index] = replace(found[index], located_in=states[listed.country])
    return found
