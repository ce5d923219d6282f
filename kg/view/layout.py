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
_STARTS = 8
"""How many starting positions are tried for a small component; the least stressed wins."""


def positions(boxes: Sequence[tuple[float, float]], pairs: Iterable[tuple[int, int]], core: int) -> list[tuple[int, int]]:
    """Lay out a graph.

    Args:
        boxes: Width and height of each node with its label, in pixels; the nodes are numbered in this order, the most
            active first.
        pairs: The nodes that are joined.
        core: How many of the first nodes are laid out before all others.

    Returns:
        The centre of each node, in whole pixels.
    """
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    graph.add_edges_from((one, other) for one, other in pairs if one != other)
    sizes = np.array(boxes, dtype=np.float64).reshape(-1, 2)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    laid = [_component(graph.subgraph(part), part, sizes[part], sum(node < core for node in part)) for part in parts]
    placed = np.zeros((len(boxes), 2))
    for part, spots in zip(parts, _packed(laid, [sizes[part] for part in parts]), strict=True):
        placed[part] = spots
    return [(round(x), round(y)) for x, y in placed.tolist()]


def _component(graph: nx.Graph[int], order: Sequence[int], sizes: _Floats, core: int) -> _Floats:
    count = len(order)
    if count == 1:
        return np.zeros((1, 2))
    distances = _STEP * _steps(nx.to_numpy_array(graph, nodelist=order, weight=None))
    first = core if 3 <= core < count else count
    spots = np.zeros((count, 2))
    spots[:first] = _turned(_least_stressed(distances[:first, :first]), sizes[:first])
    spots[:first] = _apart(spots[:first], sizes[:first], 0)
    if first < count:
        spots[first:] = _beside(spots[:first], distances[first:, :first])
        spots = _apart(_relaxed(spots, distances, 60, first), sizes, first)
    return spots


def _steps(adjacent: _Floats) -> _Floats:
    """Number of steps between all nodes of a connected graph, breadth first from all at once."""
    count = len(adjacent)
    found = np.where(np.eye(count) > 0, 0.0, np.inf)
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
    return np.stack([np.cos(turn), np.sin(turn)], axis=1) * (_STEP * np.sqrt(np.arange(count) + 0.5))[:, None]


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


def _apart(spots: _Floats, sizes: _Floats, fixed: int) -> _Floats:
    """Push overlapping boxes apart, each pair along the axis where it takes less; the first ``fixed`` nodes stay."""
    reach = (sizes[:, None] + sizes[None]) / 2
    movable = (np.arange(len(spots)) >= fixed).astype(np.float64)
    share = movable[:, None] / np.maximum(movable[:, None] + movable[None], 1)
    order = np.sign(np.arange(len(spots))[:, None] - np.arange(len(spots))[None])
    for _ in range(200):
        ways = spots[:, None] - spots[None]
        overlap = reach - np.abs(ways)
        touching = (overlap > 0.5).all(axis=2) & (order != 0)
        if not touching[fixed:].any():
            break
        direction = np.where(ways == 0, order[:, :, None], np.sign(ways))
        sideways = (overlap[:, :, 0] < overlap[:, :, 1])[:, :, None] == np.array([True, False])
        push = direction * overlap * sideways * (touching * share)[:, :, None]
        spots = spots + 0.7 * push.sum(axis=1)
    return spots


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
