"""Find the people, states, organisations, groups and places of a document, and who is who."""

from __future__ import annotations

from kg.model import Reading
from kg.resolve.who.anaphora import tie_pronouns
from kg.resolve.who.build import build
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.groups import tie_groups
from kg.resolve.who.identity import tie_identities
from kg.resolve.who.linking import link_entities
from kg.resolve.who.names import find_names
from kg.resolve.who.naming import tie_names
from kg.resolve.who.nominals import find_nominals
from kg.resolve.who.pronouns import find_pronouns
from kg.resolve.who.reference import tie_nominals, tie_possessed
from kg.resolve.who.speech import tie_speakers
from kg.resolve.who.titles import find_titles
from kg.resolve.who.workspace import Workspace

__all__ = ["find_entities"]


def find_entities(reading: Reading) -> Reading:
    """Fill in mentions, entities and offices.

    Args:
        reading: A reading with tokens, sentences and names; attributions help with "I" and "we" in quotations.

    Returns:
        The reading with ``mentions``, ``entities`` and ``tenures``.
    """
    space = Workspace(reading, _candidates(reading))
    for sieve in (tie_names, tie_identities, tie_nominals, tie_groups, tie_pronouns, tie_possessed, tie_speakers):
        sieve(space)
    return link_entities(build(space))


def _candidates(reading: Reading) -> list[Candidate]:
    names = find_names(reading)
    taken = {index for name in names for index in range(name.start, name.end)}
    titles = list(find_titles(reading, names, taken))
    taken.update(title.head for title in titles)
    found = [*names, *titles, *find_nominals(reading, taken), *find_pronouns(reading)]
    return sorted(found, key=lambda candidate: candidate.head)
