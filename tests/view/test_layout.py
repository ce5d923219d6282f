"""Where actors stand."""

from __future__ import annotations

import math
import random
from itertools import combinations

import pytest

from kg.view.layout import positions

BOX = (140.0, 80.0)


def overlapping(spots: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [
        (one, other)
        for (one, a), (other, b) in combinations(enumerate(spots), 2)
        if abs(a[0] - b[0]) < BOX[0] - 3 and abs(a[1] - b[1]) < BOX[1] - 3
    ]


def tangle(nodes: int, edges: int) -> list[tuple[int, int]]:
    chance = random.Random(7)
    return [(chance.randrange(nodes), int(chance.random() ** 3 * nodes)) for _ in range(edges)]


@pytest.mark.parametrize(
    ("nodes", "pairs"),
    [
        (1, []),
        (5, []),
        (2, [(0, 1)]),
        (6, [(0, other) for other in range(1, 6)]),
        (30, tangle(30, 60)),
        (12, [(0, 1), (2, 3), (4, 5), (6, 6)]),
    ],
)
def test_no_box_lies_on_another(nodes: int, pairs: list[tuple[int, int]]) -> None:
    spots = positions([BOX] * nodes, pairs, core=40)
    assert len(spots) == nodes
    assert not overlapping(spots)


def test_no_nodes_no_places() -> None:
    assert positions([], [], core=40) == []


def test_joined_actors_stand_nearer_than_others() -> None:
    pairs = [(place, place + 1) for place in range(9)]
    spots = positions([BOX] * 10, pairs, core=40)
    joined = [math.dist(spots[one], spots[other]) for one, other in pairs]
    assert max(joined) < math.dist(spots[0], spots[9]) / 3


def test_a_node_keeps_off_an_edge_between_others() -> None:
    spots = positions([BOX] * 3, [(0, 1), (1, 2), (0, 2)], core=40)
    (ax, ay), (bx, by), (cx, cy) = spots
    assert abs((bx - ax) * (cy - ay) - (by - ay) * (cx - ax)) / math.dist((bx, by), (ax, ay)) > 40


def test_the_core_is_laid_out_whoever_else_there_is() -> None:
    pairs = [*tangle(10, 12), *((place, place + 1) for place in range(9))]
    few = positions([BOX] * 10, pairs, core=10)
    many = positions([BOX] * 40, [*pairs, *((place % 10, place) for place in range(10, 40))], core=10)
    across, down = ({one[axis] - other[axis] for one, other in zip(many, few, strict=False)} for axis in (0, 1))
    assert max(across) - min(across) <= 1
    assert max(down) - min(down) <= 1


def test_many_actors_hardly_overlap() -> None:
    spots = positions([BOX] * 500, tangle(500, 2000), core=40)
    assert len(overlapping(spots)) < 30
