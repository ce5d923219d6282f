"""The command line: what it prints, what it refuses, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import kg.cli
from kg.ask import shipped
from kg.store import open_store
from tests.world import world


class Ran(NamedTuple):
    """How a command ended."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path, stubbed: None) -> Callable[..., Ran]:
    """``run("query", "people")`` runs a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["kg", *arguments])
        try:
            status = kg.cli.main()
        except SystemExit as left:
            status = int(left.code or 0)
        return Ran(status, *capsys.readouterr())

    return run


@pytest.fixture
def graph(tmp_path: Path) -> str:
    """A file with the graph of ``tests/world.ttl``."""
    place = tmp_path / "world.nq"
    from kg.export import export

    export(world().view(), place)
    return str(place)


HEAVY = {"spacy", "numpy", "rdflib", "pyoxigraph", "networkx", "pyvis", "trafilatura", "rigour"}


def test_help_loads_nothing_heavy() -> None:
    """What makes ``kg --help`` answer at once; ``tests/bench/startup.py`` measures it."""
    code = f"""
import sys
sys.argv = ["kg", "--help"]
from kg.cli import main
try:
    main()
finally:
    print("loaded:", *sorted({HEAVY!r} & sys.modules.keys()))
"""
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "who did what to whom" in found.stdout
    assert found.stdout.splitlines()[-1].split() == ["loaded:"]


COMMANDS = ["build", "query", "questions", "why", "summary", "analyse", "view", "export", "retract"]


def test_the_version(run: Callable[..., Ran]) -> None:
    assert run("--version") == (0, f"newsgraph {kg.__version__}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_helps_with_an_example(run: Callable[..., Ran], command: str) -> None:
    ran = run(command, "--help")
    assert ran.status == 0
    assert f"kg {command}" in ran.out.partition("Example")[2]


def test_a_gazetteer_is_made_of_a_dump(run: Callable[..., Ran]) -> None:
    assert "kg gazetteer build" in run("gazetteer", "build", "--help").out
    claims = {"P31": [{"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q5"}}}}]}
    label = {"en": {"language": "en", "value": "Angela Merkel"}}
    item = {"id": "Q567", "type": "item", "labels": label, "claims": claims, "sitelinks": {"enwiki": {}}}
    Path("dump.json").write_text(f"[\n{json.dumps(item)}\n]\n", encoding="utf-8")
    assert run("gazetteer", "build", "dump.json", "people.tsv").out == "people.tsv: 1 entries\n"
    assert "Angela Merkel" in Path("people.tsv").read_text(encoding="utf-8")
    ran = run("gazetteer", "build", "none.json", "people.tsv")
    assert (ran.status, len(ran.err.splitlines())) == (2, 1)


def test_building_tells_what_came_of_it(run: Callable[..., Ran]) -> None:
    Path("a.txt").write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    ran = run("build", "a.txt")
    assert ran.status == 0
    assert ran.out.startswith("kg.graph: 1 document\n  1 person")
    assert ran.err == "kg: 1 read, 0 unchanged\n"
    assert run("build", "a.txt").err == "kg: 0 read, 1 unchanged\n"


def test_a_bad_document_is_named_at_the_end(run: Callable[..., Ran]) -> None:
    Path("a.txt").write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    Path("b.txt").write_text("This went boom and that was the end of it all .", encoding="utf-8")
    ran = run("build", "a.txt", "b.txt", "none.txt", "--graph", "g.nq")
    assert ran.status == 2
    assert ran.out.startswith("g.nq: 1 document")
    first, *others = ran.err.splitlines()
    assert first == "kg: 1 read, 0 unchanged, 2 failed"
    assert len(others) == 2
    assert any("b.txt: cannot be read (RuntimeError: boom)" in line for line in others)
    assert any("none.txt" in line for line in others)


def test_a_build_in_a_file_is_the_same_each_time(run: Callable[..., Ran]) -> None:
    Path("a.txt").write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    for name in ("a.nq", "b.nq"):
        run("build", "a.txt", "--graph", name)
    assert Path("a.nq").read_bytes() == Path("b.nq").read_bytes()
    run("build", "a.txt", "--graph", "c.nq", "--with-runs")
    assert b"startedAtTime" in Path("c.nq").read_bytes()


def test_a_table(run: Callable[..., Ran], graph: str) -> None:
    ran = run("query", "who-expelled-whom", "--graph", graph)
    head, row = ran.out.splitlines()
    assert head.split() == ["date", "actor", "target", "quantity", "label", "action"]
    assert row.startswith("2019-12-04  Germany  Russian diplomats  2 ")
    assert row.endswith("action/expel")


def test_csv_and_json(run: Callable[..., Ran], graph: str) -> None:
    question = "SELECT ?who { ?p a kg:Person ; skos:prefLabel ?who }"
    assert run("query", question, "--graph", graph, "--format", "csv").out == "who\nHeiko Maas\n"
    assert run("query", question, "--graph", graph, "-f", "tsv").out == "who\nHeiko Maas\n"
    found = json.loads(run("query", question, "--graph", graph, "-f", "json").out)
    assert found["results"]["bindings"] == [{"who": {"type": "literal", "value": "Heiko Maas"}}]
    assert json.loads(run("query", "ASK {}", "--graph", graph, "-f", "json").out)["boolean"] is True
    assert run("query", "ASK {}", "--graph", graph).out == "true\n"
    triples = run(
        "query", "CONSTRUCT { ?p skos:prefLabel ?who } WHERE { ?p skos:prefLabel ?who }", "--graph", graph, "-f", "nt"
    ).out
    assert len(triples.splitlines()) == 6
    assert triples.splitlines() == sorted(triples.splitlines())


def test_a_fixed_variable(run: Callable[..., Ran], graph: str) -> None:
    ran = run("query", "states", "--graph", graph, "--where", "code=RUS", "-f", "csv")
    assert ran.out.splitlines() == ["state,code,acts,undergoes", "Russia,RUS,1,1"]


def test_questions_a_line_each(run: Callable[..., Ran]) -> None:
    lines = run("questions").out.splitlines()
    assert [line.split()[0] for line in lines] == list(shipped())
    assert run("questions", "people").out == shipped()["people"].text


def test_hostile_text_is_neither_markup_nor_control(run: Callable[..., Ran], tmp_path: Path) -> None:
    text = "[red]Evil[/red] \x1b[31mred\x1b[0m and [/] acted and it was told to all of us ."
    Path("a.txt").write_text(text, encoding="utf-8")
    assert run("build", "a.txt", "--graph", "g.nq").status == 0
    (row,) = open_store("g.nq").view().query("SELECT ?a { ?a a kg:Action }")
    ran = run("why", str(row[0]), "--graph", "g.nq")  # type: ignore[index]
    assert ran.status == 0
    assert "[red]Evil[/red]" in ran.out
    assert "\x1b" not in ran.out + run("query", "undated", "--graph", "g.nq").out


def test_why(run: Callable[..., Ran], graph: str) -> None:
    ran = run("why", "action/threaten", "--graph", graph)
    assert "said that Russia [red][threatened][/red] Germany." in ran.out
    assert "according to Heiko Maas: Reported" in ran.out
    assert "1. said: reported" in ran.out
    assert "asserted as it stands" not in ran.out
    assert "asserted as it stands" in run("why", "action/expel", "--status", "--graph", graph).out


def test_summary(run: Callable[..., Ran], graph: str) -> None:
    out = run("summary", "--graph", graph).out
    assert "1 person, 3 states" in out
    assert "2019-12-04  Germany expels Russian diplomats  Happened  Expulsions <b>" in out


def test_analyses(run: Callable[..., Ran], graph: str) -> None:
    assert "actors" in run("analyse").out
    assert "Germany" in run("analyse", "actors", "--graph", graph).out
    ran = run("analyse", "nonsense", "--graph", graph)
    assert (ran.status, ran.err[:35]) == (2, "kg: nonsense: is no analysis (there")


def test_view_and_export(run: Callable[..., Ran], graph: str) -> None:
    assert run("view", "-o", "page.html", "--graph", graph).out == "page.html\n"
    assert "Germany" in Path("page.html").read_text(encoding="utf-8")
    assert run("export", "a.ttl", "--graph", graph).status == 0
    assert Path("a.ttl").stat().st_size > 1000


def test_retracting(run: Callable[..., Ran], graph: str) -> None:
    ran = run("retract", "nothing.txt", "--graph", graph)
    assert (ran.status, ran.err) == (2, "kg: nothing.txt: is no document of this graph\n")
    assert run("retract", "world.txt", "--graph", graph).status == 0
    left = {quad[3] for quad in open_store(graph).view().dataset.quads()}
    assert {str(name).rpartition("/")[2] for name in left} == {"ontology", "runs"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["query", "people"], "kg: kg.graph: there is no graph here (kg build makes one)"),
        (["query", "nonsense", "-g", "GRAPH"], "kg: nonsense: is no shipped question (there are: affiliations"),
        (["query", "DROP ALL", "-g", "GRAPH"], "kg: DROP ALL: updates are refused"),
        (
            ["query", "SELECT * { SERVICE <http://a/> {} }", "-g", "GRAPH"],
            "kg: SELECT * { SERVICE <http://a/> {} }: SERVICE is refused",
        ),
        (["query", "people", "-g", "GRAPH", "--format", "pdf"], "kg: --format pdf: is not one of table"),
        (["query", "people", "-g", "GRAPH", "--where", "x"], "kg: --where x: write VARIABLE=VALUE"),
        (["build", "a.txt", "--published", "Friday"], "kg: --published Friday: is not a date (write 2016-12-30)"),
        (["build", "a.txt", "--graph", "a.txt"], "kg: a.txt: is a file of a kind that holds no graph"),
        (["why", "person/nobody", "-g", "GRAPH"], "kg: person/nobody: is nothing that this graph knows"),
        (["export", "a.pdf", "-g", "GRAPH"], "kg: a.pdf: has no known format"),
        (["query", "people", "-g", "broken.nq"], "kg: broken.nq: cannot be read: "),
    ],
)
def test_what_is_wrong_is_said_in_one_line(run: Callable[..., Ran], graph: str, arguments: list[str], message: str) -> None:
    Path("a.txt").write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    Path("broken.nq").write_text("broken", encoding="utf-8")
    ran = run(*[graph if argument == "GRAPH" else argument for argument in arguments])
    assert ran.status == 2
    assert ran.err.startswith(message)
    assert len(ran.err.splitlines()) == 1
    assert ran.out == ""


@pytest.mark.parametrize("arguments", [["nonsense"], ["build"], ["build", "a.txt", "--jobs", "0"]])
def test_a_wrong_command_line_ends_with_two(run: Callable[..., Ran], arguments: list[str]) -> None:
    ran = run(*arguments)
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_a_reader_who_has_seen_enough_is_no_error(graph: str) -> None:
    question = "SELECT ?a ?b ?c ?o ?p ?s { ?s ?p ?o . ?a ?b ?c } LIMIT 200000"
    code = "from kg.cli import main; raise SystemExit(main())"
    command = [sys.executable, "-c", code, "query", question, "--format", "csv", "--graph", graph]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline() == "a,b,c,o,p,s\n"
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 0
