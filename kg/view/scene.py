"""What the page shows, as plain JSON-ready values: actors with their places, actions, documents."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from kg.analyse import HAPPENED, Action, Claim, Facts, Party
from kg.view.layout import positions

__all__ = ["DRAWN", "SHOWN", "Json", "Scene", "kinds", "scene"]

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

SHOWN = 40
"""How many actors, the most active first, the page shows until the reader asks for more."""
DRAWN = 500
"""How many it can draw at all; those beyond stand in the list of actions alone."""

_DIRECTION = re.compile("[\u0000-\u001f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LETTER = 9.0
_LINE = 20.0


@dataclass(frozen=True, slots=True)
class Scene:
    """The values behind a page.

    Attributes:
        nodes: Actors, the most active first, with place, size and shape.
        edges: Who acted on whom, with the number of the action.
        actions: All actions, by date, with roles and claims.
        documents: The documents that the claims cite.
        ties: Who belongs to or acts for whom, both drawn.
        actors: How many actors there are in all, drawn or not.
    """

    nodes: tuple[dict[str, Json], ...]
    edges: tuple[dict[str, Json], ...]
    actions: tuple[dict[str, Json], ...]
    documents: tuple[dict[str, Json], ...]
    ties: tuple[tuple[int, int], ...]
    actors: int


@cache
def kinds() -> dict[str, tuple[str, str, str]]:
    """Class of actor → its shape, its name for many and for one (``kinds.tsv``)."""
    lines = files(__package__).joinpath("kinds.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {name: (shape, plural, singular) for name, shape, plural, singular in rows}


def scene(facts: Facts, shown: int = SHOWN) -> Scene:
    """Compose the page's values.

    Args:
        facts: What the graph says.
        shown: How many actors are shown at first; these are laid out to be read by themselves.

    Returns:
        Values that depend on the facts alone, in a fixed order.
    """
    actions = sorted(facts.actions.values(), key=_told)
    activity = _activity(facts, actions)
    order = sorted(activity, key=lambda iri: (*(-count for count in activity[iri]), facts.parties[iri].label, iri))
    number = {iri: position for position, iri in enumerate(order[:DRAWN])}
    edges = [edge for position, action in enumerate(actions) for edge in _edges(action, position, number)]
    parties = [facts.parties[iri] for iri in number]
    ties = [(number[one.iri], number[body]) for one in parties for body in one.bodies if body in number]
    looks = [_look(party, sum(activity[party.iri][1:])) for party in parties]
    spots = positions([box for *_, box in looks], [*_drawn_first(actions, edges), *ties], shown)
    documents = sorted({claim.document for action in actions for claim in action.claims})
    return Scene(
        nodes=tuple(_node(party, *look[:2], *spot) for party, look, spot in zip(parties, looks, spots, strict=True)),
        edges=tuple({"from": source, "to": target, "action": at, "both": both} for source, target, at, both in edges),
        actions=_actions(facts, actions, number, {iri: position for position, iri in enumerate(documents)}),
        documents=_documents(actions, documents),
        ties=tuple(ties),
        actors=len(order),
    )


def _told(action: Action) -> tuple[bool, str, str, str, int, str]:
    """Order by date; the undated follow as they are told."""
    first = action.claims[0] if action.claims else None
    told = (first.published, first.document, first.begin) if first else ("", "", 0)
    return not action.day, action.day, *told, action.iri


def _activity(facts: Facts, actions: Sequence[Action]) -> dict[str, tuple[int, int, int]]:
    """For each actor: in how many actions that came about it deals with others; in how many it takes part; in how many others."""
    linked: Counter[str] = Counter()
    happened: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for action in actions:
        taking_part = {iri for role in ("actor", "target", "recipient") for iri in action.roles.get(role, ())}
        (happened if action.status in HAPPENED else others).update(taking_part & facts.parties.keys())
        if action.status in HAPPENED:
            linked.update({end for link in action.links() for end in link} & facts.parties.keys())
    return {iri: (linked[iri], happened[iri], others[iri]) for iri in sorted(happened.keys() | others.keys())}


def _edges(action: Action, position: int, number: Mapping[str, int]) -> list[tuple[int, int, int, bool]]:
    """An edge a link; what goes both ways is one edge."""
    links = [(number[one], number[other]) for one, other in action.links() if one in number and other in number]
    there = set(links)
    return [
        (one, other, position, one != other and (other, one) in there)
        for one, other in links
        if not ((other, one) in there and other < one)
    ]


def _drawn_first(actions: Sequence[Action], edges: Sequence[tuple[int, int, int, bool]]) -> list[tuple[int, int]]:
    """The ends of the edges that the page shows at first: what came about, or if nothing did, all."""
    happened = [(source, target) for source, target, at, _ in edges if actions[at].status in HAPPENED]
    return happened or [(source, target) for source, target, *_ in edges]


def _look(party: Party, activity: int) -> tuple[str, int, tuple[float, float]]:
    """The label in lines, the size of the shape, and the box that both need."""
    name = " ".join(_DIRECTION.sub("", party.label).split()) or "?"
    lines = textwrap.wrap(textwrap.shorten(name, 60, placeholder=" …") if " " in name else name[:40], 18)
    size = min(34, round(10 + 4.2 * activity**0.5))
    width = max(2.0 * size, max(map(len, lines)) * _LETTER) + 34
    return "\n".join(lines), size, (width, 2.0 * size + 2 * len(lines) * _LINE + 34)


def _node(party: Party, label: str, size: int, x: int, y: int) -> dict[str, Json]:
    shape = kinds()[party.kind][0]
    return {
        "label": label, "shape": shape, "size": size, "x": x, "y": y, "name": party.label, "kind": party.kind, "iri": party.iri,
        "iso3": party.iso3, "match": party.match, "names": party.names, "posts": party.posts,
    }  # fmt: skip


def _actions(
    facts: Facts, actions: Sequence[Action], number: Mapping[str, int], documents: Mapping[str, int]
) -> tuple[dict[str, Json], ...]:
    place = {action.iri: position for position, action in enumerate(actions)}

    def filler(iri: str) -> Json:
        if iri in number:
            return {"node": number[iri]}
        return {"action": place[iri]} if iri in place else {"text": facts.name(iri)}

    return tuple(
        {
            "iri": action.iri, "label": action.label, "type": _words(action.type), "plover": _words(action.plover),
            "quad": action.quad, "status": action.status,
            "date": action.date, "earliest": action.earliest, "latest": action.latest,
            "roles": [[role, [filler(iri) for iri in fillers]] for role, fillers in action.roles.items()],
            "claims": [_claim(claim, filler, documents) for claim in action.claims],
        }
        for action in actions
    )  # fmt: skip


def _claim(claim: Claim, filler: Callable[[str], Json], documents: Mapping[str, int]) -> dict[str, Json]:
    return {
        "iri": claim.iri, "document": documents[claim.document], "begin": claim.begin, "text": claim.text,
        "trigger": claim.trigger, "says": [filler(source) for source in claim.sources], "polarity": claim.polarity,
        "certainty": _words(claim.certainty), "factuality": claim.factuality,
    }  # fmt: skip


def _documents(actions: Sequence[Action], order: Sequence[str]) -> tuple[dict[str, Json], ...]:
    known = {claim.document: claim for action in actions for claim in action.claims}
    return tuple({"iri": iri, "title": known[iri].title, "published": known[iri].published} for iri in order)


def _words(name: str) -> str:
    """``ImposeSanctions`` → ``impose sanctions``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).lower()
