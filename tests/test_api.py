"""The public Python API is what it says, and nothing heavy is imported before it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import networkx
import pytest
import rdflib

import kg

PUBLIC = [
    "Document",
    "Graph",
    "KgError",
    "LanguageError",
    "OntologyError",
    "QueryError",
    "SourceError",
    "StoreError",
    "__version__",
    "build",
    "open",
]


def test_all_is_exact() -> None:
    assert kg.__all__ == PUBLIC
    assert dir(kg) == PUBLIC
    assert all(getattr(kg, name) is not None for name in PUBLIC)


def test_what_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = kg.nonsense


@pytest.mark.parametrize("statement", ["import kg", "import kg.cli"])
def test_importing_is_light(statement: str) -> None:
    heavy = "rdflib pyoxigraph spacy networkx numpy pyvis trafilatura rigour"
    code = f"{statement}\nimport sys\nprint([name for name in {heavy.split()} if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


@pytest.mark.usefixtures("stubbed")
def test_building_and_opening(tmp_path: Path) -> None:
    text, place = tmp_path / "a.txt", tmp_path / "graph.nq"
    text.write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    with kg.build(text, place, published="2020-01-02") as graph:
        assert graph.failures == ()
        assert isinstance(graph.dataset, rdflib.Dataset)
        ((label,),) = graph.query("SELECT ?label { ?person a kg:Person ; skos:prefLabel ?label }")  # type: ignore[misc]
        assert label == rdflib.Literal("Merkel")
        assert isinstance(graph.to_networkx(), networkx.MultiDiGraph)
        assert isinstance(graph.to_networkx(view="events"), networkx.MultiDiGraph)
    with kg.open(place) as graph:
        assert len(list(graph.query("people"))) == 1


@pytest.mark.usefixtures("stubbed")
def test_failures_are_told(tmp_path: Path) -> None:
    with kg.build([tmp_path / "none.txt"]) as graph:
        (failure,) = graph.failures
        assert isinstance(failure, kg.SourceError)


@pytest.mark.usefixtures("stubbed")
def test_the_folder_is_free_again(tmp_path: Path) -> None:
    place = tmp_path / "kg.graph"
    kg.build([], place).close()
    kg.open(place).close()
    with pytest.raises(kg.KgError, match="is not a date"):
        kg.build([], place, published="Friday")
    kg.open(place).close()


def test_the_page_is_written(tmp_path: Path) -> None:
    from tests.world import world

    page = kg.Graph(world()).view(tmp_path / "page.html")
    assert "Heiko Maas" in page.read_text(encoding="utf-8")


def test_statuses_and_title_reach_the_views(tmp_path: Path) -> None:
    from kg.analyse import HAPPENED
    from tests.world import world

    graph = kg.Graph(world())
    assert graph.to_networkx(statuses=HAPPENED).edges == graph.to_networkx().edges
    happened, everything = graph.to_networkx(view="events"), graph.to_networkx(view="events", statuses=None)
    assert {status for _, status in everything.nodes(data="status")} > {status for _, status in happened.nodes(data="status")}
    page = graph.view(tmp_path / "page.html", title="Envoys & <guests>").read_text(encoding="utf-8")
    assert "Envoys &amp; &lt;guests&gt;" in page
