"""The graph as networkx."""

from __future__ import annotations

import io

import networkx as nx
import pytest
from rdflib import Dataset

from kg.analyse import to_networkx
from kg.model.iri import minted
from tests.analyse.world import World

USA, RUSSIA = minted("state", "united-states"), minted("state", "russia")
MOSCOW = minted("place", "moscow")
LAVROV, KERRY = minted("person", "sergei-lavrov"), minted("person", "john-kerry")
EXPEL, CALL, TALKS, BACK = (minted("action", key) for key in ("expel", "call", "talks", "back"))


def test_an_edge_runs_from_each_actor_to_each_target_and_recipient(expulsions: World) -> None:
    graph = to_networkx(expulsions.dataset)
    label = graph.nodes(data="label")
    edges = {(label[one], label[other], data["type"]) for one, other, data in graph.edges(data=True)}
    assert edges == {
        ("United States", "Russian diplomats", "Expel"),
        ("United States", "Russia", "Expel"),
        ("Sergei Lavrov", "United States", "Demand"),
        ("John Kerry", "Sergei Lavrov", "Meet"),
        ("Sergei Lavrov", "John Kerry", "Meet"),
        ("John Kerry", "Sergei Lavrov", "Praise"),
    }


def test_an_edge_carries_what_is_known_of_the_action(expulsions: World) -> None:
    data = to_networkx(expulsions.dataset).edges[USA, RUSSIA, EXPEL]
    assert (data["type"], data["plover"], data["quad"]) == ("Expel", "Sanction", "material conflict")
    assert (data["status"], data["date"], data["earliest"], data["iri"]) == ("Happened", "2016-12-29", "2016-12-29", EXPEL)
    assert data["evidence"] == "The United States expelled Russian diplomats.\nWashington threw them out, Kerry said."
    assert data["document"] == f"{minted('document', 'a.txt')}\n{minted('document', 'b.txt')}"
    assert (data["says"], data["object"]) == ("John Kerry", "a villa")


def test_nodes_carry_class_label_and_code(expulsions: World) -> None:
    graph = to_networkx(expulsions.dataset)
    assert graph.nodes[RUSSIA] == {"iri": RUSSIA, "label": "Russia", "kind": "State", "iso3": "RUS", "match": ""}


def test_whoever_acts_on_nobody_is_a_node_all_the_same(expulsions: World) -> None:
    diplomats = minted("group", "russian-diplomats")
    assert diplomats in to_networkx(expulsions.dataset, statuses=["Happened"])
    assert to_networkx(expulsions.dataset).out_degree(diplomats) == 0


def test_what_did_not_happen_is_left_out_unless_asked_for(expulsions: World) -> None:
    assert not to_networkx(expulsions.dataset).has_edge(RUSSIA, USA)
    assert to_networkx(expulsions.dataset, statuses=None).has_edge(RUSSIA, USA, key=BACK)
    assert [*to_networkx(expulsions.dataset, statuses=["Prospective"]).edges(keys=True)] == [(RUSSIA, USA, BACK)]


def test_several_actors_act_on_one_another_in_reciprocal_actions_alone(expulsions: World) -> None:
    graph = to_networkx(expulsions.dataset, statuses=None)
    assert {key for _, _, key in graph.edges(LAVROV, keys=True)} == {CALL, TALKS}


def test_parallel_edges_are_kept(expulsions: World) -> None:
    assert to_networkx(expulsions.dataset).number_of_edges(KERRY, LAVROV) == 2


def test_events_view_has_actions_as_nodes_and_roles_as_edges(expulsions: World) -> None:
    graph = to_networkx(expulsions.dataset, view="events", statuses=None)
    assert graph.nodes[CALL]["node"] == "action"
    assert graph.nodes[LAVROV]["node"] == "actor"
    roles = {(one, other, data["role"]) for one, other, data in graph.edges(data=True) if CALL in (one, other)}
    assert roles == {(LAVROV, CALL, "actor"), (CALL, USA, "target"), (CALL, BACK, "content"), (CALL, MOSCOW, "place")}


def test_another_view_is_refused(expulsions: World) -> None:
    with pytest.raises(ValueError, match="'persons'"):
        to_networkx(expulsions.dataset, view="persons")  # type: ignore[arg-type]


def test_an_empty_graph_gives_an_empty_one() -> None:
    assert len(to_networkx(Dataset(store="Oxigraph", default_union=True))) == 0


def test_what_xml_cannot_hold_is_left_out() -> None:
    world = World()
    odd = world.party("Person", "A\x00B\ufffe")
    world.action("act", ["Condemn", "Accuse"], "C\x08D", actor=[odd], target=[odd])
    graph = to_networkx(world.dataset)
    assert graph.nodes[odd]["label"] == "AB"
    assert [data["label"] for _, _, data in graph.edges(data=True)] == ["CD"]


@pytest.mark.parametrize("view", ["actors", "events"])
def test_every_writer_of_networkx_takes_it(expulsions: World, view: str) -> None:
    graph = to_networkx(expulsions.dataset, view="actors" if view == "actors" else "events")
    written = io.BytesIO()
    nx.write_graphml(graph, written)
    nx.write_gexf(graph, io.BytesIO())
    assert nx.parse_graphml(written.getvalue().decode(), force_multigraph=True).number_of_edges() == graph.number_of_edges()
