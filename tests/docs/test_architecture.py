"""ARCHITECTURE.md: its stage table is the package, its layers are the import rules, its graphs are those that are written."""

from __future__ import annotations

import re
import tomllib

from kg.store import filing
from tests.docs.blocks import ROOT, blocks

PAGE = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")


def rooms(package: str) -> set[str]:
    """The modules and packages right inside a package."""
    found = set()
    for path in (ROOT / package.replace(".", "/")).iterdir():
        if (path.suffix == ".py" and path.stem != "__init__") or (path / "__init__.py").exists():
            found.add(f"{package}.{path.stem}")
    return found


def rows(heading: str) -> list[list[str]]:
    """The cells of the table in a chapter, without its head."""
    (chapter,) = re.findall(rf"^## {heading}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    lines = [line for line in chapter.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_stage_table_is_the_package() -> None:
    told = [cells[1].strip("`") for cells in rows("The data's way")]
    assert sorted(told) == sorted(rooms("kg") | rooms("kg.resolve") | rooms("kg.extract"))


def test_every_stage_says_what_it_gives() -> None:
    assert [cells[1] for cells in rows("The data's way") if len(cells) != 4 or not cells[3]] == []


def test_layers_are_the_import_rules() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    held = [[room for room in layer.split(" | ") if not room.startswith("(")] for layer in layers]
    (shown,) = (block.code for block in blocks("ARCHITECTURE.md") if block.code.startswith("kg.cli\n"))
    assert [layer.split(" | ") for layer in shown.splitlines()] == [layer for layer in held if layer]


def test_graphs_are_those_that_are_written() -> None:
    shared = (filing.STATES, filing.IDENTITY, filing.DERIVED, filing.RUNS, filing.ONTOLOGY)
    told = [cells[0].strip("`") for cells in rows("Which triples go where")][1:]
    assert told == [iri.rpartition("/")[2] for iri in shared]
