"""What is listed: states, their peoples and seats, organisations everybody knows, cities and regions.

Look-ups are by exact form (see `kg.resolve.gazetteer.forms`), never approximate, and say only what a form *can* mean: whether
"Jordan" is a state or a player is for the text to decide, by the recogniser's class and by grammar.

>>> state_named("U.S.").label
'United States'
>>> state_of_people("Brits").key, state_of_seat("the Kremlin").key
('united-kingdom', 'russia')
>>> [place.country for place in places_named("Paris")]
['france', 'united-states']
"""

from __future__ import annotations

from kg.resolve.gazetteer.expressions import is_expression
from kg.resolve.gazetteer.listed import Listed
from kg.resolve.gazetteer.organizations import organizations
from kg.resolve.gazetteer.places import choose_place, places_named
from kg.resolve.gazetteer.territories import territories

__all__ = [
    "Listed",
    "choose_place",
    "is_expression",
    "organization_named",
    "organization_of_seat",
    "place_of_people",
    "places_named",
    "state",
    "state_named",
    "state_of_people",
    "state_of_seat",
    "states_meant",
]


def state_named(form: str) -> Listed | None:
    """The state that a name, official name, abbreviation or old name stands for ("U.S.", "Burma", "Ivory Coast", "Britain")."""
    return territories().names.get(form)


def state_of_people(form: str) -> Listed | None:
    """The state of a national adjective or people ("Russian", "the Dutch", "Britons")."""
    return territories().peoples.get(form)


def state_of_seat(form: str) -> Listed | None:
    """The state for which a capital, palace or street stands when it acts ("Washington", "the Kremlin", "Downing Street")."""
    return territories().seats.get(form)


def states_meant(form: str) -> tuple[Listed, ...]:
    """All the states that a name, adjective or people may mean, the usual one first ("Congolese", "Korean", "Guinean")."""
    return territories().choices.get(form) or ()


def organization_named(form: str, context: frozenset[str] = frozenset()) -> Listed | None:
    """The listed organisation of this name or acronym ("UN", "Nato", "the Pentagon", "Hamas").

    Args:
        form: A name as it stands in a text.
        context: Keys of the states that the text names; names that bodies of several states share ("Congress") need one.

    Returns:
        The organisation, or None.
    """
    return organizations().named(form, context)


def organization_of_seat(form: str) -> Listed | None:
    """The organisation for which a place or street stands when it acts ("Brussels": the European Union; "Capitol Hill")."""
    return organizations().seats.get(form)


def place_of_people(form: str) -> Listed | None:
    """The region, nation without a state or continent of an adjective or people ("Scottish", "Texans", "European")."""
    return territories().region_peoples.get(form)


def state(key: str) -> Listed:
    """The state of this key.

    Raises:
        KeyError: If no state has it.
    """
    return territories().states[key]
