"""The shapes accept a good graph and find every fault of a bad one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from rdflib import BNode, Graph, URIRef
from rdflib.namespace import SH

import kg
from kg.ontology import ontology_file

HERE = Path(__file__).parent
BREAKS = URIRef("https://example.org/BREAKS")
ITSELF = URIRef("https://example.org/itself")


def violations(tmp_path: Path, *files: str) -> set[tuple[str, str]]:
    """The focus nodes and paths that are reported; in a process of its own, since pyshacl changes rdflib for all."""
    data = Graph()
    for file in files:
        data.parse(HERE / file)
    data.serialize(tmp_path / "data.ttl")
    command = [sys.executable, "-W", "ignore", "-m", "pyshacl", "-s", str(ontology_file("shapes.ttl")), "-f", "turtle"]
    done = subprocess.run([*command, str(tmp_path / "data.ttl")], capture_output=True, text=True, check=False)
    report = Graph().parse(data=done.stdout, format="turtle")
    found = set()
    for result in report.subjects(SH.resultSeverity):
        focus = report.value(result, SH.focusNode)
        found.add(("_" if isinstance(focus, BNode) else str(focus), str(report.value(result, SH.resultPath) or ITSELF)))
    return found


def test_shapes_are_shapes(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "pyshacl",
        "-m",
        "-s",
        str(ontology_file("shapes.ttl")),
        str(HERE / "valid.ttl"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "Conforms: True" in done.stdout, done.stdout + done.stderr


def test_good_graph_conforms(tmp_path: Path) -> None:
    assert violations(tmp_path, "valid.ttl") == set()


def test_every_fault_is_found_and_no_other(tmp_path: Path) -> None:
    expected = {(str(node), str(path)) for node, path in Graph().parse(HERE / "broken.ttl").subject_objects(BREAKS)}
    assert violations(tmp_path, "valid.ttl", "broken.ttl") == {*expected, ("_", str(ITSELF))}


def test_what_is_built_conforms(tmp_path: Path) -> None:
    data = Graph()
    for subject, predicate, value, _ in kg.build(
        HERE.parent / "cases" / "actions" / "held-and-freed" / "text.txt"
    ).dataset.quads():
        data.add((subject, predicate, value))
    data.serialize(tmp_path / "built.ttl")
    assert violations(tmp_path, str(tmp_path / "built.ttl")) == set()
