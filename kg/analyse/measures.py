"""Measures of who acts, on whom and how, over the networkx graph of actors.

Each takes a graph as `kg.analyse.to_networkx` makes it and returns rows in a fixed order. Where an action joins several pairs,
it counts once for each pair; in counts over time it counts once.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

import networkx as nx

from kg.analyse.classes import QUADS
from kg.analyse.networks import Network

__all__ = ["Cell", "Row", "actors", "balance", "brokers", "communities", "reciprocity", "timeline"]

Cell = str | int | float
Row = tuple[Cell, ...]

_SAMPLE = 500
"""From how many actors betweenness starts at most; beyond that it is estimated (Brandes & Pich 2007), with a fixed seed."""


def actors(graph: Network) -> list[Row]:
    """Actor, class, actions done, actions undergone, PageRank and betweenness; the most active first."""
    rank, between = _pagerank(graph), _betweenness(graph)
    order = sorted(graph, key=lambda node: (-graph.degree(node), -rank[node], _label(graph, node), node))
    return [
        (_label(graph, node), str(graph.nodes[node]["kind"]), graph.out_degree(node), graph.in_degree(node),
         round(rank[node], 4), round(between[node], 4), node)
        for node in order
    ]  # fmt: skip


def balance(graph: Network) -> list[Row]:
    """Two actors, their acts of each quad class both ways, and (cooperation - conflict) / (cooperation + conflict)."""
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one, other, data in graph.edges(data=True):
        if one != other:
            counts[(min(one, other), max(one, other))][data["quad"]] += 1
    rows: list[tuple[int, Row]] = []
    for (one, other), count in counts.items():
        good, bad = (sum(count[quad] for quad in QUADS if kind in quad) for kind in ("cooperation", "conflict"))
        score = round((good - bad) / (good + bad), 2) if good + bad else 0.0
        rows.append((count.total(), (_label(graph, one), _label(graph, other), *(count[quad] for quad in QUADS), score)))
    return [row for _, row in sorted(rows, key=lambda pair: (-pair[0], pair[1]))]


def communities(graph: Network) -> list[Row]:
    """Community, its size and its actors, found by greedy modularity (Clauset, Newman & Moore 2004), the largest first."""
    order = list(graph)
    simple = _simple(graph, {node: position for position, node in enumerate(order)})
    groups = nx.community.greedy_modularity_communities(simple, weight="weight") if simple.number_of_edges() else []
    found = [sorted(_label(graph, order[position]) for position in group) for group in groups]
    return [(number, len(group), ", ".join(group)) for number, group in enumerate(sorted(found, key=lambda g: (-len(g), g)), 1)]


def timeline(graph: Network) -> list[Row]:
    """Month (or year, where no more is known), how many actions of each quad class fall in it, and all; the undated last."""
    happened = {data["iri"]: data for _, _, data in _edges_or_actions(graph)}
    months: dict[str, Counter[str]] = defaultdict(Counter)
    for data in happened.values():
        months[(data["date"] or data["earliest"])[:7]][data["quad"]] += 1
    order = sorted(months, key=lambda month: (not month, month))
    return [(month or "undated", *(months[month][quad] for quad in QUADS), months[month].total()) for month in order]


def brokers(graph: Network) -> list[Row]:
    """Actors that stand between others: betweenness, pairs of their neighbours without dealings, whether the net falls apart."""
    between = _betweenness(graph)
    simple = _simple(graph, {node: node for node in graph})
    cut = set(nx.articulation_points(simple))
    gaps = {node: pairs for node in graph if (pairs := _open_pairs(simple, node))}
    order = sorted(gaps, key=lambda node: (-between[node], -gaps[node], _label(graph, node), node))
    return [(_label(graph, node), round(between[node], 4), gaps[node], "yes" if node in cut else "no") for node in order]


def reciprocity(graph: Network) -> list[Row]:
    """Two actors, how often each acted on the other, and the share that is returned: 2 · min / (sum)."""
    counts = Counter((one, other) for one, other in graph.edges() if one != other)
    rows: list[tuple[int, Row]] = []
    for one, other in sorted({(min(pair), max(pair)) for pair in counts}):
        there, back = counts[(one, other)], counts[(other, one)]
        share = round(2 * min(there, back) / (there + back), 2)
        rows.append((there + back, (_label(graph, one), _label(graph, other), there, back, share)))
    return [row for _, row in sorted(rows, key=lambda pair: (-pair[0], pair[1]))]


def _label(graph: Network, node: str) -> str:
    return str(graph.nodes[node]["label"])


def _edges_or_actions(graph: Network) -> Iterator[tuple[str, str, Mapping[str, str]]]:
    """The actions of either view: edges between actors, or nodes for actions."""
    yield from ((node, node, data) for node, data in graph.nodes(data=True) if data.get("node") == "action")
    yield from (edge for edge in graph.edges(data=True) if "quad" in edge[2])


def _simple(graph: Network, names: Mapping[str, int] | Mapping[str, str]) -> nx.Graph[int | str]:
    """The undirected graph with the number of actions as weight, loops left out, nodes renamed.

    Whole numbers as nodes keep sets in the same order in every run, where strings would not.
    """
    simple: nx.Graph[int | str] = nx.Graph()
    simple.add_nodes_from(names[node] for node in graph)
    for (one, other), count in Counter((one, other) for one, other in graph.edges() if one != other).items():
        before = simple.get_edge_data(names[one], names[other], {"weight": 0})["weight"]
        simple.add_edge(names[one], names[other], weight=before + count)
    return simple


def _open_pairs(simple: nx.Graph[int | str], node: str) -> int:
    """How many pairs of a node's neighbours are not joined themselves."""
    degree = len(simple[node])
    joined: int = nx.ego_graph(simple, node, center=False).number_of_edges()
    return degree * (degree - 1) // 2 - joined


def _betweenness(graph: Network) -> dict[str, float]:
    order = list(graph)
    simple = _simple(graph, {node: position for position, node in enumerate(order)})
    sample = _SAMPLE if len(order) > _SAMPLE else None
    found = nx.betweenness_centrality(simple, k=sample, seed=1)
    return {node: found[position] for position, node in enumerate(order)}


def _pagerank(graph: Network, damping: float = 0.85, rounds: int = 100) -> dict[str, float]:
    """PageRank by power iteration, an edge for each action (networkx's own needs SciPy)."""
    order = list(graph)
    if not order:
        return {}
    flow = Counter((one, other) for one, other in graph.edges())
    out = {node: graph.out_degree(node) for node in order}
    rank = dict.fromkeys(order, 1 / len(order))
    for _ in range(rounds):
        idle = sum(rank[node] for node in order if not out[node])
        step = dict.fromkeys(order, (1 - damping + damping * idle) / len(order))
        for (one, other), count in flow.items():
            step[other] += damping * rank[one] * count / out[one]
        if sum(abs(step[node] - rank[node]) for node in order) < 1e-9 * len(order):
            return step
        rank = step
    return rank
