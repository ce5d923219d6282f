"""The forces of the layout: stress majorisation, and pushing apart what overlaps. Plain NumPy, coordinates in pixels.

Stress majorisation is that of Gansner, Koren & North (2004), in the localised form that moves all nodes at once.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

__all__ = ["STEP", "Floats", "least_stressed", "pushed_apart", "relaxed", "sunflower"]

Floats = npt.NDArray[np.float64]

STEP = 185.0
"""Wished distance between two nodes that are joined."""
_CLEAR = 46.0
"""How far a node keeps from an edge between others."""
_NEAREST = 165.0
"""How near two joined nodes may come."""
_ROUNDS = 200
"""Most rounds of pushing apart."""
_STARTS = 8
"""How many starting positions are tried for a small component; the least stressed wins."""
_SMALL = 150
"""Up to how many nodes a component is small."""


def sunflower(count: int) -> Floats:
    """Directions that spread any number of nodes evenly, as unit vectors."""
    turn = np.arange(count) * np.pi * (3 - 5**0.5)
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def least_stressed(distances: Floats) -> Floats:
    """Place nodes so that their distances come as near as can be to those wished (n × n, all finite)."""
    count = len(distances)
    starts, rounds = (_STARTS, 300) if count <= _SMALL else (1, 120)
    found = [relaxed(_start(count, seed), distances, rounds) for seed in range(starts)]
    return min(found, key=lambda spots: round(_stress(spots, distances), 3))


def _start(count: int, seed: int) -> Floats:
    """The first start is a sunflower with the most active in the middle; the others are random, with fixed seeds."""
    if seed:
        return np.random.default_rng(seed).normal(scale=STEP * count**0.5, size=(count, 2))
    spiral: Floats = sunflower(count) * (STEP * np.sqrt(np.arange(count) + 0.5))[:, None]
    return spiral


def _stress(spots: Floats, distances: Floats) -> float:
    apart = np.linalg.norm(spots[:, None] - spots[None], axis=2)
    upper = np.triu_indices(len(spots), 1)
    return float((((apart - distances)[upper] / distances[upper]) ** 2).sum())


def relaxed(spots: Floats, distances: Floats, rounds: int, fixed: int = 0) -> Floats:
    """Move each node to where all others wish it to be, a round at a time.

    Args:
        spots: Where the nodes are (n × 2).
        distances: Wished distances (n × n), infinite between nodes that have no wish.
        rounds: How many rounds at most.
        fixed: How many of the first nodes stay.

    Returns:
        Where they are then.
    """
    known = np.isfinite(distances) & (distances > 0)
    wish = np.where(known, distances, 1.0)
    weights = known / wish**2
    total = np.maximum(weights.sum(axis=1, keepdims=True), 1e-12)
    for _ in range(rounds):
        apart = np.linalg.norm(spots[:, None] - spots[None], axis=2)
        pull = weights * wish / np.maximum(apart, 1e-6)
        wanting = weights @ spots + (pull - weights).sum(axis=1, keepdims=True) * spots - pull @ spots
        shift = wanting / total
        shift[:fixed] = 0
        spots = spots + shift
        if np.abs(shift).max() < 0.5:
            break
    return spots


def pushed_apart(spots: Floats, sizes: Floats, edges: Floats, fixed: int) -> Floats:
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


def _off_boxes(spots: Floats, sizes: Floats, movable: Floats) -> Floats:
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


def _off_edges(spots: Floats, ends: npt.NDArray[np.intp]) -> Floats:
    """For each node, how far it has to go to keep clear of all edges between others."""
    start, way = spots[ends[:, 0]], spots[ends[:, 1]] - spots[ends[:, 0]]
    length = np.maximum((way**2).sum(axis=1), 1.0)
    along = ((spots[:, None] - start[None]) * way[None]).sum(axis=2) / length
    across = np.stack([-way[:, 1], way[:, 0]], axis=1) / np.sqrt(length)[:, None]
    aside = ((spots[:, None] - start[None]) * across[None]).sum(axis=2)
    own = (np.arange(len(spots))[:, None, None] == ends[None]).any(axis=2)
    lacking = np.where((along > 0.02) & (along < 0.98) & ~own, np.maximum(_CLEAR - np.abs(aside), 0), 0)
    return np.asarray(((lacking * np.where(aside < 0, -1, 1))[:, :, None] * across[None]).sum(axis=1), dtype=np.float64)


def _off_neighbours(spots: Floats, ends: npt.NDArray[np.intp]) -> Floats:
    """For each node, how far it has to go so that the names on its edges can be read."""
    way = spots[ends[:, 0]] - spots[ends[:, 1]]
    length = np.maximum(np.linalg.norm(way, axis=1), 1.0)[:, None]
    push = way / length * np.maximum(_NEAREST - length, 0)
    total = np.zeros_like(spots)
    np.add.at(total, ends[:, 0], push)
    np.add.at(total, ends[:, 1], -push)
    return total
