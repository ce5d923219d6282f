"""Classes of actions."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from kg import vocab
from kg.analyse.classes import QUADS, Hierarchy, plover

ROWS = [("ExpelDiplomats", "Expel", ""), ("Expel", "Sanction", ""), ("Meet", "Consult", ""), ("Visit", "Consult", "false")]


@pytest.mark.parametrize(
    ("types", "specific", "root"),
    [
        (["Sanction", "Expel", "ExpelDiplomats"], "ExpelDiplomats", "Sanction"),
        (["Sanction"], "Sanction", "Sanction"),
        (["Threaten", "Unheard"], "Unheard", "Threaten"),
        ([], "Occur", "Occur"),
    ],
)
def test_the_finest_class_and_its_plover_type(types: list[str], specific: str, root: str) -> None:
    hierarchy = Hierarchy(ROWS)
    assert (hierarchy.specific(types), hierarchy.root(types)) == (specific, root)


@pytest.mark.parametrize(
    ("types", "expected"), [(["Meet", "Consult"], True), (["Visit", "Consult"], False), (["Expel", "Sanction"], False)]
)
def test_whether_all_parties_act_on_one_another(types: list[str], expected: bool) -> None:
    assert Hierarchy(ROWS).reciprocal(types) is expected


def test_every_plover_type_has_a_quad_class_and_a_term() -> None:
    assert len(plover()) == 18
    for name, (quad, _) in plover().items():
        assert quad in QUADS
        assert hasattr(vocab, f"ACT_{name}")


def test_every_term_that_a_query_uses_is_in_the_vocabulary() -> None:
    for query in files("kg.analyse").joinpath("queries").iterdir():
        for prefix, name in re.findall(r"\b(kg|sem|nif|skos|dcterms|schema):(\w+)", query.read_text(encoding="utf-8")):
            assert hasattr(vocab, f"{prefix.upper()}_{name}"), f"{query.name} uses {prefix}:{name}"
