"""Analyses of the graph of actors."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
from rdflib import Dataset

from kg.analyse import analyse, analyses
from kg.analyse.measures import brokers, communities
from kg.analyse.networks import Network
from tests.analyse.world import World


def rows(world: World, name: str) -> list[dict[str, str | int | float]]:
    table = analyse(world.dataset, name)
    return [dict(zip(table.columns, row, strict=True)) for row in table.rows]


def line(*edges: tuple[str, str]) -> Network:
    graph: Network = nx.MultiDiGraph()
    for one, other in edges:
        graph.add_node(one, label=one, kind="Person")
        graph.add_node(other, label=other, kind="Person")
        graph.add_edge(one, other, quad="neutral")
    return graph


def test_actors_are_ranked_by_how_much_they_do_and_undergo(expulsions: World) -> None:
    ranked = rows(expulsions, "actors")
    assert [row["actor"] for row in ranked[:2]] == ["Sergei Lavrov", "John Kerry"]
    assert (ranked[0]["acts"], ranked[0]["undergoes"]) == (2, 2)
    assert sum(float(row["pagerank"]) for row in ranked) == pytest.approx(1, abs=0.01)


def test_balance_is_between_all_cooperation_and_all_conflict(expulsions: World) -> None:
    scores = {(row["one"], row["other"]): row["balance"] for row in rows(expulsions, "balance")}
    assert scores[("John Kerry", "Sergei Lavrov")] == 1.0
    assert scores[("Russia", "United States")] == -1.0


def test_reciprocity_counts_both_ways(expulsions: World) -> None:
    first = rows(expulsions, "reciprocity")[0]
    assert first == {"one": "John Kerry", "other": "Sergei Lavrov", "there": 2, "back": 1, "returned": 0.67}


def test_timeline_counts_an_action_once_whatever_the_number_of_targets(expulsions: World) -> None:
    counted = {row["month"]: row for row in rows(expulsions, "timeline")}
    assert [*counted] == ["2016-12", "2017-01", "undated"]
    assert (counted["2016-12"]["material conflict"], counted["2016-12"]["total"], counted["undated"]["total"]) == (1, 3, 1)


def test_communities_are_those_that_deal_with_one_another() -> None:
    found = communities(line(("a", "b"), ("b", "c"), ("c", "a"), ("x", "y"), ("y", "z"), ("z", "x"), ("c", "x")))
    assert found == [(1, 3, "a, b, c"), (2, 3, "x, y, z")]


def test_a_broker_stands_between_those_without_dealings() -> None:
    assert brokers(line(("a", "hub"), ("hub", "b"), ("c", "hub"), ("a", "b"))) == [("hub", 0.6667, 2, "yes")]


@pytest.mark.parametrize("name", sorted(analyses()))
def test_every_analysis_fits_its_columns_and_takes_an_empty_graph(expulsions: World, name: str) -> None:
    table = analyse(expulsions.dataset, name)
    assert table.rows
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert analyse(Dataset(store="Oxigraph", default_union=True), name).rows == ()


def test_an_unknown_analysis_is_refused(expulsions: World) -> None:
    with pytest.raises(KeyError):
        analyse(expulsions.dataset, "astrology")


def test_nothing_depends_on_the_order_of_sets() -> None:
    script = (
        "from tests.analyse.conftest import expulsions\n"
        "from kg.analyse import analyse, analyses, to_networkx\n"
        "data = expulsions.__wrapped__().dataset\n"
        "print([analyse(data, name) for name in sorted(analyses())], [*to_networkx(data, 'events').edges(data=True)])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(outputs) == 1
