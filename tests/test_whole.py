"""The whole way with the real language model: the same graph every time, and action types from a file."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import kg

SEEDS = Path(__file__).parents[1] / "seeds"
SOME = ("2016-12-29-washington-expulsions.txt", "2016-12-30-moscow-response.txt", "2016-12-31-europe-view.txt")


def built(folder: Path, name: str, *options: str, seed: str = "0") -> bytes:
    code = "from kg.cli import main; raise SystemExit(main())"
    sources = [str(SEEDS / one) for one in SOME]
    command = [sys.executable, "-c", code, "build", *sources, "--graph", str(folder / name), *options]
    subprocess.run(command, check=True, capture_output=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return (folder / name).read_bytes()


@pytest.mark.slow
def test_the_same_graph_whatever_the_hash_seed_and_the_number_of_processes(tmp_path: Path) -> None:
    once = built(tmp_path, "once.nq")
    assert once.count(b"ontology#Happened") > 5
    assert built(tmp_path, "twice.nq", "--jobs", "2", seed="1") == once


def test_action_types_from_a_file(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text(
        """
        @prefix act: <https://w3id.org/newsgraph/action#> .
        @prefix kg: <https://w3id.org/newsgraph/ontology#> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        act:Knight a owl:Class, kg:ActionType ; rdfs:subClassOf act:Support ; rdfs:label "knight"@en ;
            skos:definition "Make somebody a knight."@en ; skos:notation "051" ; kg:verb "knight" ;
            skos:example "Denmark knighted the composer.", "The king knighted two doctors." .
        """,
        encoding="utf-8",
    )
    text = tmp_path / "honours.txt"
    text.write_text(
        "Denmark knighted two Norwegian diplomats on Monday. It was the first time that this had happened.", encoding="utf-8"
    )
    question = "SELECT ?label { ?action a act:Knight, act:Support ; rdfs:label ?label . act:Knight rdfs:subClassOf act:Support }"
    with kg.build(text, ontology=[mine]) as graph:
        assert graph.failures == ()
        assert len(list(graph.query(question))) == 1
    with kg.build(text) as graph:
        assert len(list(graph.query(question))) == 0
