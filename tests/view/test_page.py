"""The page: what it holds, and what it can never do."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib import Dataset

from kg.view import network, page, write_page
from kg.view.network import ActorNetwork, inert_json
from tests.analyse.world import World
from tests.view.conftest import HOSTILE
from tests.view.reading import parsed

LOADING = {"src", "href", "srcset", "data", "action", "poster", "background", "formaction", "ping", "manifest", "style"}


def hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_nothing_on_the_page_can_be_fetched(small: World) -> None:
    html = parsed(page(small.dataset))
    assert not [attrs for _, attrs in html.elements if LOADING & attrs.keys()]
    assert {tag for tag, _ in html.elements}.isdisjoint({"link", "iframe", "img", "object", "embed", "base", "a"})
    assert not re.search(r"url\(|@import|@font-face", "".join(html.inside["style"]))
    assert "sourceMappingURL" not in "".join(html.inside["script"])


def test_addresses_stand_in_data_alone(small: World) -> None:
    html = page(small.dataset)
    own = html.replace(parsed(html).inside["script"][0], "").replace(parsed(html).inside["script"][1], "")
    assert "://" not in own


def test_the_policy_forbids_all_network_and_every_script_but_the_two_of_the_page(small: World) -> None:
    html = parsed(page(small.dataset))
    rules = dict(rule.split(" ", 1) for rule in html.policy.split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"].split() == [hashed(script) for script in html.inside["script"][1:]]
    assert rules["style-src"].split() == [hashed(style) for style in html.inside["style"]]
    assert len(html.inside["script"]) == 3
    assert rules.keys() == {"default-src", "script-src", "style-src", "img-src", "base-uri", "form-action"}


def test_hostile_text_stays_text(hostile: World, small: World) -> None:
    html, plain = parsed(page(hostile.dataset, title=HOSTILE)), parsed(page(small.dataset))
    assert [tag for tag, _ in html.elements] == [tag for tag, _ in plain.elements]
    assert html.inside["title"] == [HOSTILE]
    data = html.data
    assert data["title"] == data["nodes"][0]["name"] == data["actions"][0]["label"] == data["documents"][0]["title"] == HOSTILE
    assert HOSTILE in data["actions"][0]["claims"][0]["text"]
    assert "\u202e" not in data["nodes"][0]["label"]  # drawn on the canvas, where nothing isolates it


def test_own_scripts_write_text_and_never_markup() -> None:
    for script in files("kg.view").joinpath("script").iterdir():
        code = script.read_text(encoding="utf-8")
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(|srcdoc|fetch\(|import\(", code
        )


def test_the_parts_of_the_script_share_no_name() -> None:
    parts = [script.read_text(encoding="utf-8") for script in files("kg.view").joinpath("script").iterdir()]
    names = re.findall(r"^(?:const|let|(?:async )?function) (\w+)", "\n".join(parts), re.MULTILINE)
    assert len(names) == len(set(names)) > 60


def test_nodes_edges_actions_and_evidence_are_all_there(small: World) -> None:
    data = parsed(page(small.dataset)).data
    assert [node["name"] for node in data["nodes"]] == ["Kenya", "Norway", "The Envoy"]
    ends = {(edge["from"], edge["to"], data["actions"][edge["action"]]["type"], edge["both"]) for edge in data["edges"]}
    assert ends == {(0, 1, "praise", False), (1, 0, "send aid", False), (0, 1, "meet", True)}
    meet = next(action for action in data["actions"] if action["type"] == "meet")
    (claim,) = meet["claims"]
    begin, end = claim["trigger"]
    assert claim["text"][begin:end] == "met"
    assert claim["says"] == [{"node": 2}]
    assert data["documents"][claim["document"]]["published"] == "2020-01-03"
    assert data["ties"] == [[2, 1]]


def test_actions_come_by_date_and_the_undated_last(small: World) -> None:
    assert [action["date"] for action in parsed(page(small.dataset)).data["actions"]] == ["2020-01", "2020-01-02", "", ""]


def test_an_empty_graph_gives_a_page(tmp_path: Path) -> None:
    path = write_page(Dataset(store="Oxigraph", default_union=True), tmp_path / "empty.html", title="Nothing")
    data = parsed(path.read_text(encoding="utf-8")).data
    assert (data["nodes"], data["edges"], data["actions"], data["actors"]) == ([], [], [], 0)


def test_the_same_graph_gives_the_same_bytes() -> None:
    script = (
        "import hashlib\n"
        "from tests.view.conftest import small\n"
        "from kg.view import page\n"
        "print(hashlib.sha256(page(small.__wrapped__().dataset).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
            capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }  # fmt: skip
    assert len(digests) == 1


def test_it_is_a_pyvis_network_that_keeps_parallel_edges(small: World) -> None:
    made = network(small.dataset)
    assert (made.num_nodes(), made.num_edges()) == (3, 3)
    assert made.get_nodes() == [0, 1, 2]


def test_edges_need_both_ends() -> None:
    made = ActorNetwork("t", {})
    made.add_node(0, "a")
    made.add_node(0, "again")
    assert made.num_nodes() == 1
    with pytest.raises(KeyError):
        made.add_edge(0, 1)


@given(st.text())
def test_json_holds_no_markup_and_loses_nothing(text: str) -> None:
    written = inert_json([text])
    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == [text]
