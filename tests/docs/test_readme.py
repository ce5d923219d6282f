"""README.md: its commands run and print what it shows, its programs run, its graph is real, and it leaves nothing out."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from rdflib import Graph
from typer.main import get_command

import kg
from kg.cli.app import app
from tests.docs.blocks import ROOT, blocks, commands, missing, run_kg, run_python, write_files

README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(get_command(app).commands)  # type: ignore[attr-defined]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the seeds and the files that README.md shows."""
    folder = tmp_path_factory.mktemp("readme")
    write_files("README.md", folder)
    return folder


def test_commands_print_what_is_shown(folder: Path) -> None:
    shown = commands("README.md")
    assert len(shown) > 10
    gone = {command: missing(lines, run_kg(command, folder)) for command, lines in shown}
    assert {command: lines for command, lines in gone.items() if lines} == {}


@pytest.mark.parametrize(
    ("shown", "gone"),
    [
        ("one two", []),
        ("one  two|three", []),
        ("…|three|…|five", []),
        ("one two|four", ["four"]),
        ("…|three|…|one two", ["one two"]),
        ("six", ["six"]),
    ],
)
def test_what_is_shown_is_looked_for_in_order(shown: str, gone: list[str]) -> None:
    assert missing(shown.split("|"), "one   two\nthree\nfour\nfive\n") == gone


def test_programs_run(folder: Path) -> None:
    programs = [block.code for block in blocks("README.md") if block.language == "python"]
    assert programs
    for program in programs:
        run_python(program, folder)


def test_the_graph_shown_is_in_the_graph_built() -> None:
    (shown,) = (block.code for block in blocks("README.md") if block.language == "turtle" and not block.title)
    with kg.build(ROOT / "seeds" / "2016-12-29-washington-expulsions.txt") as graph:
        built = {(s, p, o) for s, p, o, _ in graph.dataset.quads()}
    assert set(Graph().parse(data=shown)) - built == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_is_told_of_and_shows_an_example(command: str, tmp_path: Path) -> None:
    assert f"`kg {command}" in README or f"$ kg {command}" in README
    said = run_kg(f"kg {command} --help", tmp_path)
    if command == "gazetteer":
        said = run_kg("kg gazetteer build --help", tmp_path)
    assert re.search(rf"Examples?\b.*\bkg {command} ?", said, re.DOTALL)


def test_each_dependency_stands_in_the_table() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=~!\[; ]", one)[0] for one in project["dependencies"]]
    rows = re.findall(r"^\| `([\w-]+)` \| .+ \| .+ \|$", README, re.MULTILINE)
    assert sorted(rows) == sorted(names)


@pytest.mark.parametrize("document", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
        assert (ROOT / target).exists(), target


def test_figures_have_a_place() -> None:
    assert re.search(r"^#+ Figures$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
