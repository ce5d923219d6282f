"""Offices: what a nominal says that somebody holds, and the tenures that a document states."""

from __future__ import annotations

from datetime import date

from kg.model import EntityKind, MentionKind, Tenure
from kg.resolve.who.affiliation import Owner, owners
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["find_tenures", "office_words", "status_of"]

_STATUS = {
    "former": "former",
    "ex": "former",
    "erstwhile": "former",
    "then": "former",
    "ousted": "former",
    "deposed": "former",
    "retired": "former",
    "elect": "elect",
    "acting": "acting",
    "interim": "acting",
    "caretaker": "acting",
    "late": "late",
    "designate": "designate",
    "incoming": "elect",
}
_BODIES = frozenset({EntityKind.STATE, EntityKind.ORGANIZATION})
_PARTS = frozenset({"compound", "amod", "nmod"})


def status_of(space: Workspace, item: Candidate) -> str:
    """How an office is held by the words around it: ``former``, ``elect``, ``acting``, ``late``, ``designate`` or ``""``."""
    tokens = space.reading.tokens
    for index in range(item.start, item.end):
        word = tokens[index].text.lower()
        if word in _STATUS:
            return _STATUS[word]
        if word.startswith("ex-"):
            return "former"
        if word.endswith(("-elect", "-designate")):
            return word.rsplit("-", 1)[1]
    return ""


def office_words(space: Workspace, item: Candidate) -> tuple[str, ...]:
    """The words of an office itself, lower-cased: "foreign minister" of "Merkel's new foreign minister".

    Args:
        space: The workspace.
        item: A nominal of a person.

    Returns:
        The titles and nouns before the head that belong to it, and the head's lemma.
    """
    tokens = space.reading.tokens
    words = [item.words[-1]]
    for index in range(item.head - 1, item.start - 1, -1):
        token = tokens[index]
        word = token.text.lower()
        if word == "-":
            continue
        if token.dep not in _PARTS or index in space.at or word in _STATUS:
            break
        if token.dep != "compound" and word not in words_of("titles", "office", "words"):
            break
        words.append(word)
    return tuple(reversed(words))


def find_tenures(space: Workspace, number: dict[int, int], memberships: dict[int, list[Owner]]) -> tuple[Tenure, ...]:
    """The offices that people are said to hold, in text order.

    Args:
        space: The workspace after all sieves.
        number: Root candidate → index of its entity.
        memberships: Root candidate → what it belongs to.

    Returns:
        One tenure for each office of each holder; of several mentions of one office, the first that says of what body.
    """
    found: dict[tuple[int, str, str], Tenure] = {}
    for index, item in enumerate(space.items):
        facts = space.facts(index)
        if (
            item.kind is not MentionKind.NOMINAL
            or item.role != "office"
            or facts.sort is not EntityKind.PERSON
            or not facts.named
        ):
            continue
        office = " ".join(office_words(space, item))
        body = _body(space, index, number, memberships)
        if body is None and item.words[-1] in words_of("nouns", "office", "rulers") | words_of("titles", "office", "servants"):
            body = _home(space, memberships, space.find(index), number)
        status = status_of(space, item)
        holder = number[space.find(index)]
        known = found.get((holder, office, status))
        if known is None or (known.office_of is None and body is not None):
            found[holder, office, status] = Tenure(holder, office, body, item.start, item.end, status, *_validity(space, item))
    loose = words_of("titles", "office", "loose")
    proper = {(tenure.holder, tenure.office_of) for tenure in found.values() if tenure.office not in loose}
    kept = [tenure for tenure in found.values() if tenure.office not in loose or (tenure.holder, tenure.office_of) not in proper]
    return tuple(sorted(kept, key=lambda tenure: tenure.start))


def _body(space: Workspace, index: int, number: dict[int, int], memberships: dict[int, list[Owner]]) -> int | None:
    """The state or body that the office belongs to, by the mention's own words; a person stands for his state."""
    for owner in owners(space, index):
        target = space.states.get(owner) if isinstance(owner, str) else owner
        if target is None:
            continue
        candidates: list[Owner] = [space.find(target)]
        if space.facts(target).sort is EntityKind.PERSON:
            candidates = memberships.get(space.find(target), [])
        for candidate in candidates:
            if isinstance(candidate, int) and space.facts(candidate).sort in _BODIES:
                return number.get(space.find(candidate))
    return None


def _home(space: Workspace, memberships: dict[int, list[Owner]], root: int, number: dict[int, int]) -> int | None:
    """The one state that a holder belongs to, directly or through a body."""
    states: set[int] = set()
    for owner in memberships.get(root, ()):
        for beyond in [owner, *(memberships.get(owner, ()) if isinstance(owner, int) else ())]:
            if isinstance(beyond, int) and space.facts(beyond).sort is EntityKind.STATE:
                states.add(space.find(beyond))
    return number.get(states.pop()) if len(states) == 1 else None


def _validity(space: Workspace, item: Candidate) -> tuple[date | None, date | None]:
    """The first and last day of an office, where the phrase itself says ("mayor from 1990 to 1995", "premier since May")."""
    since: date | None = None
    until: date | None = None
    for preposition in space.reading.below(item.head, "prep"):
        if preposition.lemma not in {"since", "from", "until", "till", "to", "in"}:
            continue
        for time in space.times_at(preposition.index):
            if time.relation == "since" or preposition.lemma in {"since", "from"}:
                since = since or time.earliest
            if time.relation == "until" or preposition.lemma in {"until", "till", "to"}:
                until = until or time.latest
    return since, until
