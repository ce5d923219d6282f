"""Exports are complete, readable by others, and safe to open."""

from __future__ import annotations

import csv
from pathlib import Path

import networkx
import pytest
from rdflib import Dataset, Graph

from kg.errors import StoreError
from kg.export import SUFFIXES, export
from kg.store import open_store
from kg.store.base import View
from tests.world import filed, world


@pytest.fixture(scope="module")
def view() -> View:
    """A view of the graph of ``tests/world.ttl``."""
    return world().view()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_bytes_each_time(view: View, tmp_path: Path, suffix: str) -> None:
    export(view, tmp_path / f"a{suffix}")
    export(world().view(), tmp_path / f"b{suffix}")
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes() != b""


@pytest.mark.parametrize(("suffix", "form"), [(".ttl", "turtle"), (".trig", "trig"), (".nq", "nquads"), (".jsonld", "json-ld")])
def test_rdflib_reads_it(view: View, tmp_path: Path, suffix: str, form: str) -> None:
    export(view, tmp_path / f"a{suffix}")
    read = Graph() if form == "turtle" else Dataset(default_union=True)
    read.parse(tmp_path / f"a{suffix}", format=form)
    assert {triple[:3] for triple in read} == {triple[:3] for triple in view.dataset}


def test_networks_are_read_by_networkx(view: View, tmp_path: Path) -> None:
    export(view, tmp_path / "a.graphml")
    export(view, tmp_path / "a.gexf")
    for read in (networkx.read_graphml(tmp_path / "a.graphml"), networkx.read_gexf(tmp_path / "a.gexf")):
        assert read.number_of_edges() == 4  # talks go both ways
        assert "Germany" in {data["label"] for _, data in read.nodes(data=True)}


def test_a_row_for_each_action(view: View, tmp_path: Path) -> None:
    export(view, tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        rows = {row["action"].rpartition("/")[2]: row for row in csv.DictReader(stream)}
    assert len(rows) == 8
    assert rows["expel"] == {
        "date": "2019-12-04",
        "status": "Happened",
        "actor": "Germany",
        "type": "Expel",
        "target": "Russian diplomats",
        "place": "",
        "source": "",
        "document": "world.txt",
        "sentence": "Germany expelled two Russian diplomats on 4 December 2019.",
        "action": "https://w3id.org/newsgraph/id/action/expel",
    }
    assert set(rows["threaten"]["source"].split("; ")) == {"Heiko Maas", "Russia"}


@pytest.mark.parametrize("name", ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "＝1"])
def test_no_cell_is_a_formula(tmp_path: Path, name: str) -> None:
    from kg.store.ledger import put_documents

    store = open_store()
    turtle = """<id:action/a> a kg:Action, act:Say ; kg:status kg:Happened ; kg:actor <id:person/p> .
    <id:person/p> skos:prefLabel "NAME" . <id:claim/a> kg:aboutAction <id:action/a> ; kg:evidence <id:m> ;
    prov:wasDerivedFrom <id:document/a> . <id:m> nif:anchorOf "NAME" ."""
    put_documents(store, [filed("a", turtle.replace("NAME", name.replace("\t", "\\t")))])
    export(store.view(), tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert row["actor"][0] == row["sentence"][0] == "'"


def test_an_unknown_suffix(view: View, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="has no known format"):
        export(view, tmp_path / "a.xlsx")
