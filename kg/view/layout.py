"""Where each actor stands on the page: computed beforehand, the same in every run.

The most active actors are laid out first and by themselves, so that the page reads well when it shows only those: each of
their components by stress majorisation, the components set side by side. All others then find their places around them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import networkx as nx
import numpy as np

from kg.view.forces import STEP, Floats, least_stressed, pushed_apart, relaxed, sunflower

__all__ = ["positions"]

_GAP = 36.0
"""Least room between two components."""
_PARALLEL = 0.12
"""By what share the wished distance grows with each further edge between the same two."""
_ROOM = 2.4
"""How much more room than their boxes fill the actors outside the core are given."""
_PROPORTION = 1.2
"""Width of the page by its height."""


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
    sizes = np.array(boxes, dtype=np.float64).reshape(-1, 2)
    edges = np.zeros((len(boxes), len(boxes)))
    for one, other in pairs:
        if one != other:
            edges[one, other] += 1
            edges[other, one] += 1
    placed = _core(edges[:core, :core], sizes[:core])
    if len(boxes) > core:
        placed = _others(placed, edges, sizes)
    return [(round(x), round(y)) for x, y in placed.tolist()]


def _core(edges: Floats, sizes: Floats) -> Floats:
    graph: nx.Graph[int] = nx.from_numpy_array(edges)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    laid = [_component(edges[np.ix_(part, part)], sizes[part]) for part in parts]
    placed = np.zeros((len(edges), 2))
    for part, spots in zip(parts, _packed(laid, [sizes[part] for part in parts]), strict=True):
        placed[part] = spots
    return placed


def _component(edges: Floats, sizes: Floats) -> Floats:
    """Lay out a connected graph, given the number of edges between each two nodes."""
    if len(edges) == 1:
        return np.zeros((1, 2))
    return pushed_apart(_turned(least_stressed(_wished(edges)), sizes), sizes, edges, 0)


def _others(placed: Floats, edges: Floats, sizes: Floats) -> Floats:
    """Set all others around those placed: near whom they deal with, and where there is room."""
    core = len(placed)
    distances = _wished(edges)
    spots = np.concatenate([placed, _beside(placed, distances[core:, :core])])
    spots = _around(relaxed(spots, distances, 60, core), sizes, core)
    return pushed_apart(spots, sizes, np.zeros_like(edges), core)


def _wished(edges: Floats) -> Floats:
    """Wished distances: so many steps, more where many edges have to be told apart, infinite where there is no way."""
    return np.asarray(STEP * _steps(np.minimum(edges, 1)) * (1 + _PARALLEL * np.clip(edges - 1, 0, 4)), dtype=np.float64)


def _steps(adjacent: Floats) -> Floats:
    """Number of steps between all nodes, breadth first from all at once."""
    reached = np.eye(len(adjacent))
    found: Floats = np.where(reached > 0, 0.0, np.inf)
    links = adjacent + reached
    for step in range(1, len(adjacent)):
        reached = np.minimum(reached @ links, 1.0)
        new = (reached > 0) & np.isinf(found)
        if not new.any():
            break
        found[new] = step
    return found


def _beside(placed: Floats, distances: Floats) -> Floats:
    """A start for the others: off the middle of the placed ones that they are fewest steps from; those without a way far out."""
    weights = 1 / distances**3
    total = weights.sum(axis=1, keepdims=True)
    centre = placed.mean(axis=0)
    middle = np.where(total > 0, (weights @ placed) / np.where(total > 0, total, 1), centre)
    far = np.where(total > 0, STEP, 10 * STEP * len(distances) ** 0.5)
    return np.asarray(middle + (middle - centre) * 0.6 + sunflower(len(distances)) * far, dtype=np.float64)


def _around(spots: Floats, sizes: Floats, core: int) -> Floats:
    """Move all but the core outwards, keeping their directions and order, until there is room for each."""
    middle = (spots[:core].min(axis=0) + spots[:core].max(axis=0)) / 2
    ways = spots[core:] - middle
    radius = np.maximum(np.linalg.norm(ways, axis=1), 1.0)
    order = np.argsort(radius, kind="stable")
    inner = float(np.abs(spots[:core] - middle).max(initial=STEP))
    least = np.zeros_like(radius)
    least[order] = np.sqrt(inner**2 + np.cumsum(sizes[core:].prod(axis=1)[order]) * _ROOM / np.pi)
    return np.concatenate([spots[:core], middle + ways / radius[:, None] * np.maximum(radius, least)[:, None]])


def _turned(spots: Floats, sizes: Floats) -> Floats:
    """Turn the drawing so that it fills a page a little wider than high."""
    turned = []
    for angle in np.linspace(0, np.pi, 24, endpoint=False):
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        turned.append((spots - spots.mean(axis=0)) @ turn)
    return min(turned, key=lambda one: round(_page(one, sizes), 1))


def _page(spots: Floats, sizes: Floats) -> float:
    """The height that a page of fixed proportions needs to hold the drawing."""
    extent = (spots + sizes / 2).max(axis=0) - (spots - sizes / 2).min(axis=0)
    return float(max(extent[0] / _PROPORTION, extent[1]))


def _packed(laid: Sequence[Floats], sizes: Sequence[Floats]) -> list[Floats]:
    """Set components side by side, each where the page grows least: right of or below one that is placed."""
    low = [(spots - size / 2).min(axis=0) for spots, size in zip(laid, sizes, strict=True)]
    extents = [(spots + size / 2).max(axis=0) - least + _GAP for spots, size, least in zip(laid, sizes, low, strict=True)]
    corners, ends = np.zeros((0, 2)), np.zeros((0, 2))
    for extent in extents:
        corner = _free_corner(corners, ends, extent)
        corners, ends = np.vstack([corners, corner]), np.vstack([ends, corner + extent])
    return [spots - least + corner for spots, least, corner in zip(laid, low, corners, strict=True)]


def _free_corner(corners: Floats, ends: Floats, extent: Floats) -> Floats:
    """Where the next rectangle goes: of the free places, the one that asks for the smallest page."""
    if not len(corners):
        return np.zeros(2)
    right = np.stack([ends[:, 0], corners[:, 1]], axis=1)
    below = np.stack([corners[:, 0], ends[:, 1]], axis=1)
    places = np.vstack([right, below])
    meeting = (places[:, None] < ends[None] - 1) & (places[:, None] + extent > corners[None] + 1)
    taken = np.any(np.all(meeting, axis=2), axis=1)
    page = np.maximum(places + extent, ends.max(axis=0)) / np.array([_PROPORTION, 1.0])
    cost = np.where(taken, np.inf, page.max(axis=1) + 0.01 * page.sum(axis=1))
    return np.asarray(places[int(np.argmin(cost))], dtype=np.float64)
