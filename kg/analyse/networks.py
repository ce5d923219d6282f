"""The graph as networkx: actors joined by what they did to one another, or actors and actions side by side."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Literal, TypeAlias

import networkx as nx

from kg.analyse.facts import HAPPENED, Action, Facts, Party, Queryable, read_facts

__all__ = ["Network", "View", "network_of", "to_networkx"]

Network: TypeAlias = "nx.MultiDiGraph[str]"
View: TypeAlias = Literal["actors", "events"]

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INWARD = ("actor",)
_OUTWARD = ("target", "recipient", "object", "content", "reason", "place")


def to_networkx(dataset: Queryable, view: View = "actors", statuses: Collection[str] | None = HAPPENED) -> Network:
    """Turn the graph into a plain networkx graph.

    All attributes are strings or numbers, ``""`` where something is not known, so that every networkx writer takes them;
    where there are several sentences, documents or sources, each stands on a line of its own.

    Args:
        dataset: An rdflib `Dataset` with ``default_union=True``, or anything with a like ``query``.
        view: ``actors``: actors as nodes, an edge for each action from each actor to each target and recipient, keyed by the
            action's IRI. ``events``: actors and actions as nodes, edges from actors to actions to all else, keyed by role.
        statuses: Which actions count, by status; None for all.

    Returns:
        A graph whose nodes are IRIs, in an order that depends on the content alone.

    Raises:
        ValueError: If ``view`` is neither.
    """
    return network_of(read_facts(dataset), view, statuses)


def network_of(facts: Facts, view: View = "actors", statuses: Collection[str] | None = HAPPENED) -> Network:
    """As `to_networkx`, from facts already read."""
    actions = [action for action in facts.actions.values() if statuses is None or action.status in statuses]
    if view == "actors":
        return _actors(facts, actions)
    if view == "events":
        return _events(facts, actions)
    raise ValueError(f"view must be 'actors' or 'events', not {view!r}")


def _actors(facts: Facts, actions: list[Action]) -> Network:
    graph: Network = nx.MultiDiGraph()
    taking_part = {iri for action in actions for role in ("actor", "target", "recipient") for iri in action.roles.get(role, ())}
    for iri in sorted(taking_part & facts.parties.keys()):
        graph.add_node(iri, **_party(facts.parties[iri]))
    for action in actions:
        described = _action(facts, action)
        for source, target in action.links():
            if source in graph and target in graph:
                graph.add_edge(source, target, key=action.iri, **described)
    return graph


def _events(facts: Facts, actions: list[Action]) -> Network:
    graph: Network = nx.MultiDiGraph()
    chosen = {action.iri for action in actions}
    for action in actions:
        graph.add_node(action.iri, node="action", kind="Action", **_action(facts, action))
    for action in actions:
        for role in (*_INWARD, *_OUTWARD):
            for filler in action.roles.get(role, ()):
                if filler in facts.parties and filler not in graph:
                    graph.add_node(filler, node="actor", **_party(facts.parties[filler]))
                if filler in facts.parties or filler in chosen:
                    ends = (filler, action.iri) if role in _INWARD else (action.iri, filler)
                    graph.add_edge(*ends, key=role, role=role)
    return graph


def _party(party: Party) -> dict[str, str]:
    return {"iri": party.iri, "label": _plain(party.label), "kind": party.kind, "iso3": party.iso3, "match": party.match}


def _action(facts: Facts, action: Action) -> dict[str, str]:
    return {
        "iri": action.iri,
        "label": _plain(action.label),
        "type": action.type,
        "plover": action.plover,
        "quad": action.quad,
        "status": action.status,
        "date": action.date,
        "earliest": action.earliest,
        "latest": action.latest,
        "place": _lines(facts.name(place) for place in action.roles.get("place", ())),
        "object": _lines(facts.name(thing) for thing in action.roles.get("object", ())),
        "quantity": _lines(action.roles.get("quantity", ())),
        "says": _lines(facts.name(source) for source in action.sources),
        "evidence": _lines(" ".join(claim.text.split()) for claim in action.claims),
        "document": _lines(claim.document for claim in action.claims),
    }


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(map(_plain, texts)))


def _plain(text: str) -> str:
    """Leave out what XML cannot hold, so that GraphML and GEXF can be read back."""
    return _NOT_XML.sub("", text)
