"""What entities belong to, by what all their mentions say, through people, and by context where the text is clear."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import EntityKind, MentionKind
from kg.resolve.who.affiliation import Owner, owners, surroundings
from kg.resolve.who.grammar import SUBJECTS, ladder
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["find_memberships"]

_FORCES = frozenset({"troop", "soldier", "authority", "force"})
_LED = frozenset({"administration", "government", "regime", "cabinet", "junta"})
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
    for index, kind in space.like.items():
        found.setdefault(space.find(index), found.get(space.find(kind), []))
    for root in said:
        if root not in found:
            links = _by_context(space, root, found)
            if links:
                found[root] = links
    return found


def _said(space: Workspace) -> dict[int, list[Owner]]:
    """What the words of its mentions say that each actor belongs to; "the administration of X" has X in it, not above it."""
    said: dict[int, list[Owner]] = {}
    heads: list[tuple[int, int]] = []
    for root in sorted({space.find(index) for index in range(len(space.items))}):
        facts = space.facts(root)
        if facts.sort not in _ACTORS:
            continue
        links = _distinct(space, root, (owner for index in sorted(facts.members) for owner in owners(space, index)))
        if facts.lemmas & _LED:
            people = [owner for owner in links if isinstance(owner, int) and space.facts(owner).sort is EntityKind.PERSON]
            heads += [(person, root) for person in people]
            links = [owner for owner in links if owner not in people]
        said[root] = links
    for person, body in heads:
        if body not in said.setdefault(person, []):
            said[person].append(body)
    return said


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


def _by_context(space: Workspace, root: int, found: dict[int, list[Owner]]) -> list[Owner]:
    """The state that acts in the same sentence as "the government" or a minister, where there is but one."""
    for index in sorted(space.facts(root).members):
        item = space.items[index]
        if item.kind is not MentionKind.NOMINAL or not _governs(space, index):
            continue
        state = _state_in_focus(space, index, found)
        if state is not None:
            space.sieves[index] = f"{space.sieves[index] or 'first mention'}; state by context"
            return [space.find(state)]
    return []


def _governs(space: Workspace, index: int) -> bool:
    """Whether a nominal is of the kind that a state has: its government, army, police, ministers, officials.

    A president or premier with a name is known to the reader and may speak of any state.
    """
    item = space.items[index]
    lemma = item.words[-1]
    if any(token.dep == "poss" or (token.dep == "prep" and token.lemma == "of") for token in space.reading.below(item.head)):
        return False
    if space.facts(index).named and lemma in words_of("nouns", "office", "rulers") and "minister" not in item.words:
        return False
    determiners = {token.lemma for token in space.reading.below(item.head, "det")}
    if determiners & {"a", "an", "another", "any", "no"}:
        return lemma in {"official", "minister", "spokesman", "spokeswoman"}
    return lemma in words_of("nouns", "organization", "government") or item.role == "office" or lemma in _FORCES


def _state_in_focus(space: Workspace, index: int, found: dict[int, list[Owner]]) -> int | None:
    """The one state that acts in the sentence: the subject of what the nominal says, or of the clause before."""
    reading = space.reading
    head = space.items[index].head
    sentence = reading.sentences[reading.tokens[head].sentence]
    acting = {
        space.find(other)
        for token in range(sentence.start, sentence.end)
        if (other := space.at.get(token)) is not None
        and space.facts(other).sort is EntityKind.STATE
        and reading.tokens[token].dep in SUBJECTS
        and space.items[other].kind is not MentionKind.PRONOUN
    }
    speaker = _speaks_for(space, index, found)
    if speaker is not None:
        return speaker
    return acting.pop() if len(acting) == 1 else None


def _speaks_for(space: Workspace, index: int, found: dict[int, list[Owner]]) -> int | None:
    """The state of who speaks: in "she said that the foreign ministry …" an official means the ministry of her own state."""
    for above in ladder(space.reading, space.items[index].head):
        for child in space.reading.below(above, *SUBJECTS):
            speaker = space.at.get(child.index)
            if speaker is None or space.same(speaker, index) or space.facts(speaker).sort is not EntityKind.PERSON:
                continue
            for owner in found.get(space.find(speaker), ()):
                if isinstance(owner, int) and space.facts(owner).sort is EntityKind.STATE:
                    return owner
    return None
