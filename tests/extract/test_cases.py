"""Every folder under ``tests/cases`` is a text, the graph pattern it must give and the one it must not.

``text.txt`` is a document (front matter gives its publication date). ``expected.ttl`` and ``absent.ttl`` are graphs whose blank
nodes stand for anything: all of ``expected.ttl`` must match the built graph at once; each subject's description in
``absent.ttl`` must match nowhere.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import BNode, Dataset, Graph
from rdflib.term import Node

import kg

CASES = sorted(path.parent for path in (Path(__file__).parent.parent / "cases").glob("*/*/text.txt"))


def _ask(triples: list[tuple[Node, Node, Node]]) -> str:
    names: dict[BNode, str] = {}

    def term(node: Node) -> str:
        if isinstance(node, BNode):
            return names.setdefault(node, f"?b{len(names)}")
        return node.n3()

    return "ASK { " + " ".join(f"{term(s)} {term(p)} {term(o)} ." for s, p, o in triples) + " }"


def _matches(dataset: Dataset, triples: list[tuple[Node, Node, Node]]) -> bool:
    return bool(dataset.query(_ask(triples)).askAnswer)


def _blocks(graph: Graph) -> list[list[tuple[Node, Node, Node]]]:
    """The connected parts of a graph: each is one thing that must not be said."""
    left = set(graph)
    blocks = []
    while left:
        block = {min(left, key=lambda triple: [str(node) for node in triple])}
        while True:
            nodes = {node for s, _, o in block for node in (s, o) if isinstance(node, BNode)}
            grown = block | {triple for triple in left if triple[0] in nodes or triple[2] in nodes}
            if grown == block:
                break
            block = grown
        left -= block
        blocks.append(sorted(block, key=lambda triple: [str(node) for node in triple]))
    return blocks


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_case(case: Path) -> None:
    dataset = kg.build(case / "text.txt").dataset
    expected = Graph().parse(case / "expected.ttl")
    assert len(expected) > 0
    for block in _blocks(expected):
        assert _matches(dataset, block), f"not in the graph: {_ask(block)}"
    absent = case / "absent.ttl"
    if absent.exists():
        for block in _blocks(Graph().parse(absent)):
            assert not _matches(dataset, block), f"in the graph: {_ask(block)}"
