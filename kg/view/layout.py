"""Where each actor stands on the page: computed beforehand, the same in every run.

Stress majorisation (Gansner, Koren & North 2004) on the number of steps between actors, in the localised form that moves all
nodes at once; then overlapping boxes are pushed apart, and separate components are set side by side. The most active actors
are laid out first and by themselves, so that the page reads well when it shows only those. Plain NumPy: no SciPy needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import networkx as nx
import numpy as np
import numpy.typing as npt

__all__ = ["positions"]

_Floats = npt.NDArray[np.float64]
_STEP = 185.0
"""Wished distance between two actors that dealt with one another, in pixels."""
_GAP = 50.0
"""Least room between two components."""
_PARALLEL = 0.12
"""By what share the wished distance grows with each further edge between the same two."""
_CLEAR = 46.0
"""How far a node keeps from an edge between others, in pixels."""
_ROOM = 2.4
"""How much more room than their boxes fill the actors outside the core are given."""
_NEAREST = 165.0
"""How near two joined nodes may come, in pixels."""
_ROUNDS = 200
"""Most rounds of pushing apart."""
_STARTS = 8
"""How many starting positions are tried for a small component; the least stressed wins."""


def positions(boxes: Sequence[tuple[float, float]], pairs: Iterable[tuple[int, int]], core: int) -> list[tuple[int, int]]:
    """Lay out a graph.

    Args:
        boxes: Width and height of each node with its label, in pixels; the nodes are numbered in this order, the most
            active first.
        pairs: The nodes that are joined, once for each edge.
        core: How many of the first nodes are laid out before all others.

    Returns:
        The centre of each node, in whole pixels.
    """
    edges = np.zeros((len(boxes), len(boxes)))
    for one, other in pairs:
        if one != other:
            edges[one, other] += 1
            edges[other, one] += 1
    sizes = np.array(boxes, dtype=np.float64).reshape(-1, 2)
    graph: nx.Graph[int] = nx.from_numpy_array(edges)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    laid = [_component(edges[np.ix_(part, part)], sizes[part], sum(node < core for node in part)) for part in parts]
    placed = np.zeros((len(boxes), 2))
    for part, spots in zip(parts, _packed(laid, [sizes[part] for part in parts]), strict=True):
        placed[part] = spots
    return [(round(x), round(y)) for x, y in placed.tolist()]


def _component(edges: _Floats, sizes: _Floats, core: int) -> _Floats:
    """Lay out a connected graph, given the number of edges between each two nodes."""
    count = len(edges)
    if count == 1:
        return np.zeros((1, 2))
    distances: _Floats = _STEP * _steps(np.minimum(edges, 1)) * (1 + _PARALLEL * np.clip(edges - 1, 0, 4))
    first = core if 3 <= core < count else count
    spots = _turned(_least_stressed(distances[:first, :first]), sizes[:first])
    spots = _apart(spots, sizes[:first], edges[:first, :first], 0)
    if first < count:
        spots = np.concatenate([spots, _beside(spots, distances[first:, :first])])
        spots = _around(_relaxed(spots, distances, 60, first), sizes, first)
        spots = _apart(spots, sizes, np.zeros_like(edges), first)
    return spots


def _steps(adjacent: _Floats) -> _Floats:
    """Number of steps between all nodes of a connected graph, breadth first from all at once."""
    count = len(adjacent)
    found: _Floats = np.where(np.eye(count) > 0, 0.0, np.inf)
    reached = np.eye(count)
    links = adjacent + np.eye(count)
    for step in range(1, count):
        reached = np.minimum(reached @ links, 1.0)
        found[(reached > 0) & np.isinf(found)] = step
        if np.isfinite(found).all():
            break
    return found


def _least_stressed(distances: _Floats) -> _Floats:
    count = len(distances)
    starts = _STARTS if count <= 150 else 1
    rounds = 300 if count <= 150 else 120
    found = [_relaxed(_start(count, seed), distances, rounds) for seed in range(starts)]
    return min(found, key=lambda spots: round(_stress(spots, distances), 3))


def _start(count: int, seed: int) -> _Floats:
    """The first start is a sunflower with the most active in the middle; the others are random, with fixed seeds."""
    if seed:
        return np.random.default_rng(seed).normal(scale=_STEP * count**0.5, size=(count, 2))
    turn = np.arange(count) * np.pi * (3 - 5**0.5)
    spiral: _Floats = np.stack([np.cos(turn), np.sin(turn)], axis=1) * (_STEP * np.sqrt(np.arange(count) + 0.5))[:, None]
    return spiral


def _stress(spots: _Floats, distances: _Floats) -> float:
    apart = np.linalg.norm(spots[:, None] - spots[None], axis=2)
    upper = np.triu_indices(len(spots), 1)
    return float((((apart - distances)[upper] / distances[upper]) ** 2).sum())


def _relaxed(spots: _Floats, distances: _Floats, rounds: int, fixed: int = 0) -> _Floats:
    """Move each node to where all others wish it to be, a round at a time; the first ``fixed`` nodes stay."""
    weights = 1 / np.where(distances > 0, distances, np.inf) ** 2
    total = weights.sum(axis=1, keepdims=True)
    for _ in range(rounds):
        ways = spots[:, None] - spots[None]
        apart = np.linalg.norm(ways, axis=2)
        pull = weights * distances / np.maximum(apart, 1e-6)
        wished = (weights @ spots + pull.sum(axis=1, keepdims=True) * spots - pull @ spots) / total
        moved = float(np.abs(wished[fixed:] - spots[fixed:]).max())
        spots = np.concatenate([spots[:fixed], wished[fixed:]])
        if moved < 0.5:
            break
    return spots


def _beside(placed: _Floats, distances: _Floats) -> _Floats:
    """A start for the others: near the placed ones that they are fewest steps from, each set off in a direction of its own."""
    weights = 1 / distances**3
    middle = (weights @ placed) / weights.sum(axis=1, keepdims=True)
    centre = placed.mean(axis=0)
    turn = np.arange(len(middle)) * np.pi * (3 - 5**0.5)
    aside = np.stack([np.cos(turn), np.sin(turn)], axis=1) * _STEP
    found: _Floats = middle + (middle - centre) * 0.6 + aside
    return found


def _around(spots: _Floats, sizes: _Floats, core: int) -> _Floats:
    """Move all but the core outwards, keeping their directions and order, until there is room for each."""
    middle = (spots[:core].min(axis=0) + spots[:core].max(axis=0)) / 2
    ways = spots[core:] - middle
    radius = np.maximum(np.linalg.norm(ways, axis=1), 1.0)
    order = np.argsort(radius, kind="stable")
    inner = float(np.abs(spots[:core] - middle).max(initial=_STEP))
    least = np.zeros_like(radius)
    least[order] = np.sqrt(inner**2 + np.cumsum(sizes[core:].prod(axis=1)[order]) * _ROOM / np.pi)
    return np.concatenate([spots[:core], middle + ways / radius[:, None] * np.maximum(radius, least)[:, None]])


def _turned(spots: _Floats, sizes: _Floats) -> _Floats:
    """Turn the drawing so that it fills a page a little wider than high."""
    turned = []
    for angle in np.linspace(0, np.pi, 24, endpoint=False):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        turned.append((spots - spots.mean(axis=0)) @ turn)
    return min(turned, key=lambda one: round(_page(one, sizes), 1))


def _page(spots: _Floats, sizes: _Floats) -> float:
    """The height that a page of fixed proportions needs to hold the drawing."""
    extent = (spots + sizes / 2).max(axis=0) - (spots - sizes / 2).min(axis=0)
    return float(max(extent[0] / 1.2, extent[1]))


def _apart(spots: _Floats, sizes: _Floats, edges: _Floats, fixed: int) -> _Floats:
    """Push overlapping boxes apart, and nodes off edges that are not theirs; the first ``fixed`` nodes stay."""
    movable = (np.arange(len(spots)) >= fixed).astype(np.float64)[:, None]
    ends = np.argwhere(np.triu(edges, 1))
    for left in range(_ROUNDS, 0, -1):
        push = 0.7 * _off_boxes(spots, sizes, movable)
        if left > _ROUNDS // 3:  # the last rounds see to boxes alone: a hidden name is worse than a crossed one
            push += 0.3 * movable * (_off_edges(spots, ends) + _off_neighbours(spots, ends))
        if np.abs(push).max() < 0.5:
            break
        spots = spots + push
    return spots


def _off_boxes(spots: _Floats, sizes: _Floats, movable: _Floats) -> _Floats:
    """For each node, how far it has to go off those whose boxes overlap its own, each along the axis where it takes less."""
    near = [
        np.abs(spots[:, None, axis] - spots[None, :, axis]) < (sizes[:, None, axis] + sizes[None, :, axis]) / 2 for axis in (0, 1)
    ]
    one, other = np.nonzero(np.triu(near[0] & near[1], 1))
    ways = spots[other] - spots[one]
    overlap = (sizes[one] + sizes[other]) / 2 - np.abs(ways)
    shorter = (overlap[:, :1] < overlap[:, 1:]) == np.array([True, False])
    push = np.where(ways < 0, -1, 1) * overlap * shorter / np.maximum(movable[one] + movable[other], 1)
    total = np.zeros_like(spots)
    np.add.at(total, other, push * movable[other])
    np.add.at(total, one, -push * movable[one])
    return total


def _off_edges(spots: _Floats, ends: npt.NDArray[np.intp]) -> _Floats:
    """For each node, how far it has to go to keep clear of all edges between others."""
    start, way = spots[ends[:, 0]], spots[ends[:, 1]] - spots[ends[:, 0]]
    length = np.maximum((way**2).sum(axis=1), 1.0)
    along = ((spots[:, None] - start[None]) * way[None]).sum(axis=2) / length
    across = np.stack([-way[:, 1], way[:, 0]], axis=1) / np.sqrt(length)[:, None]
    aside = ((spots[:, None] - start[None]) * across[None]).sum(axis=2)
    own = (np.arange(len(spots))[:, None, None] == ends[None]).any(axis=2)
    lacking = np.where((along > 0.02) & (along < 0.98) & ~own, np.maximum(_CLEAR - np.abs(aside), 0), 0)
    return np.asarray(((lacking * np.where(aside < 0, -1, 1))[:, :, None] * across[None]).sum(axis=1), dtype=np.float64)


def _off_neighbours(spots: _Floats, ends: npt.NDArray[np.intp]) -> _Floats:
    """For each node, how far it has to go so that the names on its edges can be read."""
    way = spots[ends[:, 0]] - spots[ends[:, 1]]
    length = np.maximum(np.linalg.norm(way, axis=1), 1.0)[:, None]
    push = way / length * np.maximum(_NEAREST - length, 0)
    total = np.zeros_like(spots)
    np.add.at(total, ends[:, 0], push)
    np.add.at(total, ends[:, 1], -push)
    return total


def _packed(laid: Sequence[_Floats], sizes: Sequence[_Floats]) -> list[_Floats]:
    """Set components on shelves below the largest, left to right."""
    low = [(spots - size / 2).min(axis=0) for spots, size in zip(laid, sizes, strict=True)]
    high = [(spots + size / 2).max(axis=0) for spots, size in zip(laid, sizes, strict=True)]
    width = max([900.0, *(top[0] - bottom[0] for bottom, top in zip(low, high, strict=True))])
    found: list[_Floats] = []
    left, upper, deep = 0.0, 0.0, 0.0
    for spots, bottom, top in zip(laid, low, high, strict=True):
        extent = top - bottom
        if left and left + extent[0] > width:
            left, upper, deep = 0.0, upper + deep + _GAP, 0.0
        found.append(spots - bottom + np.array([left, upper]))
        left, deep = left + float(extent[0]) + _GAP, max(deep, float(extent[1]))
    return found
