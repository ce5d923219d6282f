"""What entities belong to, by what all their mentions say, through people, and by context where the text is clear."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import EntityKind, MentionKind
from kg.resolve.who.affiliation import Owner, owners, surroundings
from kg.resolve.who.context import Context
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["find_memberships"]

_BEFORE = frozenset({"amod", "compound", "nmod"})
_ACTORS = frozenset({EntityKind.PERSON, EntityKind.GROUP, EntityKind.ORGANIZATION})


def find_memberships(space: Workspace) -> dict[int, list[Owner]]:
    """What each entity belongs to.

    Args:
        space: The workspace after all sieves.

    Returns:
        Root candidate → roots of the states and bodies that own it, and keys of states that are not mentioned.
    """
    said = _said(space)
    found: dict[int, list[Owner]] = {}
    for root in said:
        links = _through_people(space, root, said, set())
        if not links:
            members = sorted(space.facts(root).members)
            links = _distinct(space, root, (owner for index in members for owner in surroundings(space, index)))
        if links:
            found[root] = links
    context = Context(space)
    for root in said:
        if all(_tells_nothing(space, owner) for owner in found.get(root, ())):
            state = context.state(root, found)
            if state is not None:
                found[root] = [*found.get(root, ()), state]
    found |= _with_owners(said, found)
    for index, kind in space.like.items():
        found.setdefault(space.find(index), found.get(space.find(kind), []))
    return found


def _with_owners(said: dict[int, list[Owner]], found: dict[int, list[Owner]]) -> dict[int, list[Owner]]:
    """What those belong to whose owners' states the context told: "his lawyer"."""
    new: dict[int, list[Owner]] = {}
    for root, links in said.items():
        known = [link for owner in links if isinstance(owner, int) for link in found.get(owner, ()) if link != root]
        if known and root not in found:
            new[root] = list(dict.fromkeys(known))
    return new


def _said(space: Workspace) -> dict[int, list[Owner]]:
    """What the words of its mentions say that each actor belongs to; "the administration of X" has X in it, not above it."""
    said: dict[int, list[Owner]] = {}
    heads: list[tuple[int, int]] = []
    for root in sorted({space.find(index) for index in range(len(space.items))}):
        facts = space.facts(root)
        if facts.sort not in _ACTORS:
            continue
        links = _distinct(space, root, (owner for index in sorted(facts.members) for owner in owners(space, index)))
        if facts.lemmas & words_of("nouns", "organization", "led") or (
            facts.sort is EntityKind.ORGANIZATION and any(isinstance(owner, str) or _is_state(space, owner) for owner in links)
        ):
            people = [owner for owner in links if isinstance(owner, int) and space.facts(owner).sort is EntityKind.PERSON]
            heads += [(person, root) for person in people]
            links = [owner for owner in links if owner not in people]
        said[root] = links
    for person, body in heads:
        if body not in said.setdefault(person, []):
            said[person].append(body)
    return said


def _tells_nothing(space: Workspace, owner: Owner) -> bool:
    """Whether an owner is a lone word before a noun that names no listed body ("Shona rebels", "Socialist minister")."""
    if isinstance(owner, str):
        return False
    facts = space.facts(owner)
    item = space.items[facts.first]
    return (
        facts.sort is EntityKind.ORGANIZATION
        and facts.listed is None
        and item.kind is MentionKind.NAME
        and len(item.words) == 1
        and space.reading.tokens[item.head].dep in _BEFORE
    )


def _is_state(space: Workspace, owner: int) -> bool:
    return space.facts(owner).sort is EntityKind.STATE


def _distinct(space: Workspace, root: int, links: Iterable[Owner]) -> list[Owner]:
    found: list[Owner] = []
    for link in links:
        owner = link if isinstance(link, str) else space.find(link)
        owner = space.states.get(owner, owner) if isinstance(owner, str) else owner
        owner = owner if isinstance(owner, str) else space.find(owner)
        if owner != root and owner not in found:
            found.append(owner)
    return found


def _through_people(space: Workspace, root: int, said: dict[int, list[Owner]], seen: set[int]) -> list[Owner]:
    """What an entity belongs to, a person standing for his own: "Merkel's spokesman" belongs to what Merkel belongs to."""
    seen.add(root)
    found: list[Owner] = []
    for owner in said.get(root, ()):
        if isinstance(owner, str) or space.facts(owner).sort is not EntityKind.PERSON:
            found.append(owner)
        elif owner not in seen:
            found.extend(link for link in _through_people(space, owner, said, seen) if link not in found)
    return [owner for owner in dict.fromkeys(found) if owner != root]
