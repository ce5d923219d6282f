"""Which expression of time dates which action: by structure, not by nearness.

Each expression of a sentence is followed up the tree to what it dates, and from there to what shares its time: conjuncts, the
event noun of a light verb, the clause of "the last time that …". Where the order of words is a better witness than the parser
("Washington on Thursday sanctioned"), it decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import permutations

from kg.extract.actions.attachment import Bond
from kg.extract.actions.sharing import bonds
from kg.model import Reading, TimeExpression

__all__ = ["Dating", "date_of", "times_of"]

_DATING = ("DATE", "TIME")
_MOST = 8
"""How many times of one action are looked through for a beginning and an end."""
_LENGTHS = (1, 7, 31, 92, 366, 3_700_000)
"""Days: intervals below the same bound are as exact as each other."""


@dataclass(frozen=True, slots=True)
class Dating:
    """When an action is said to take place.

    Attributes:
        times: The expressions that date it, the best first.
        earliest: First day that they allow, or None.
        latest: Last day that they allow, or None.
        path: How the first is tied to the action, in words, for ``kg why``.
    """

    times: tuple[TimeExpression, ...] = ()
    earliest: date | None = None
    latest: date | None = None
    path: str = ""

    @property
    def value(self) -> str | None:
        """The narrowest of ``YYYY-MM-DD``, ``YYYY-MM`` and ``YYYY`` that holds the whole interval, if one does."""
        if self.earliest is None or self.latest is None:
            return None
        first, last = self.earliest.isoformat(), self.latest.isoformat()
        return next((first[:length] for length in (10, 7, 4) if first[:length] == last[:length]), None)


def times_of(reading: Reading, trigger: int) -> list[tuple[TimeExpression, Bond]]:
    """The times that date an action, the best first, each with how it is bound to the action.

    Args:
        reading: A reading with times.
        trigger: The token that states the action.
    """
    found = _bound(_Same(reading)).get(trigger, [])
    return sorted(found, key=lambda pair: (pair[1].rank, *_worth(pair[0]), abs(pair[0].head - trigger)))


class _Same:
    """A reading by identity, to cache by: comparing readings by value would compare all their tokens."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def __hash__(self) -> int:
        return id(self.reading)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.reading is self.reading


@lru_cache(maxsize=1)
def _bound(same: _Same) -> dict[int, list[tuple[TimeExpression, Bond]]]:
    """For each token that some time of the reading dates, the times and bonds."""
    found: dict[int, list[tuple[TimeExpression, Bond]]] = {}
    for time in same.reading.times:
        if time.kind in _DATING and not time.value.endswith("_REF"):
            for index, bond in bonds(same.reading, time).items():
                found.setdefault(index, []).append((time, bond))
    return found


def date_of(reading: Reading, trigger: int) -> Dating:
    """When an action is said to take place.

    Args:
        reading: A reading with times.
        trigger: The token that states the action.

    Returns:
        The times bound most closely and the interval that they give; where the text gives a beginning and an end ("from 1949 to
        1952"), the interval of both. Empty if the text does not date the action.
    """
    found = times_of(reading, trigger)
    if not found:
        return Dating()
    time, bond = found[0]
    times = tuple(other for other, tie in found if tie.rank == bond.rank)
    for first, last in permutations(times[:_MOST], 2):
        if time in (first, last) and (_closes(first, last) or _listed(reading, first, last)):
            return Dating(times, first.earliest, last.latest, f"{bond.path}; from {first.value} to {last.value}")
    return Dating(times, *((time.earliest, time.latest) if bond.within else _allowed(time)), bond.path)


def _allowed(time: TimeExpression) -> tuple[date | None, date | None]:
    """First and last day that something with this relation to a time can lie on; a time on the clock is of its day."""
    if time.kind == "TIME":
        return time.earliest, time.latest
    if time.relation in ("by", "until"):
        return None, time.latest
    if time.relation == "before":
        return None, None if time.earliest is None else time.earliest - timedelta(days=1)
    if time.relation == "after":
        return time.earliest, None
    return time.earliest, time.latest


def _closes(time: TimeExpression, other: TimeExpression) -> bool:
    """Whether another time ends what this one begins ("from 1949 to 1952")."""
    if time.relation != "since" or other.relation != "until" or time.earliest is None or other.latest is None:
        return False
    return time.earliest <= other.latest


def _listed(reading: Reading, time: TimeExpression, other: TimeExpression) -> bool:
    """Whether another time stands in a list after this one ("on Monday and Tuesday")."""
    token = reading.tokens[other.head]
    return token.dep == "conj" and time.start <= token.head < time.end


def _worth(time: TimeExpression) -> tuple[int, int]:
    """What says most stands first: what says when before what sets a limit, known dates, short intervals."""
    if time.earliest is None or time.latest is None:
        return 2, 0
    days = (time.latest - time.earliest).days
    return int(time.relation in ("until", "by", "before")), next(at for at, most in enumerate(_LENGTHS) if days < most)
