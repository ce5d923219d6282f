"""Reading sources into a store: only what is new, whatever fails, the same every time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import OntologyError
from kg.model.iri import graph_iri
from kg.pipeline import Pipeline, Settings, build
from kg.store import Store, open_store
from kg.store.base import rows
from kg.store.filing import Filed
from kg.store.ledger import put_documents

pytestmark = pytest.mark.usefixtures("stubbed")


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with two texts."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("Merkel acted on this day and it was told to all of us .", encoding="utf-8")
    (folder / "b.txt").write_text("The people said that Macron acted and that he was right .", encoding="utf-8")
    return folder


def dump(store: Store) -> bytes:
    return store.view().serialized(ox.RdfFormat.N_QUADS)


def test_a_second_build_reads_nothing(news: Path) -> None:
    store = open_store()
    assert build([news], store).read == 2
    before = dump(store)
    report = build([news], store)
    assert (report.read, report.unchanged, report.failures) == (0, 2, ())
    assert dump(store) == before


def test_what_has_changed_is_read_again(news: Path) -> None:
    store = open_store()
    build([news], store)
    (news / "a.txt").write_text("Merkel and Scholz acted on this day and it was told .", encoding="utf-8")
    report = build([news], store)
    assert (report.read, report.unchanged) == (1, 1)
    fresh = open_store()
    build([news], fresh)
    assert dump(store) == dump(fresh)


@pytest.mark.parametrize("settings", [Settings(published=date(2020, 1, 2)), Settings(with_text=False)])
def test_other_settings_are_a_change(news: Path, settings: Settings) -> None:
    store = open_store()
    build([news], store)
    assert build([news], store, settings).read == 2
    assert build([news], store, settings).read == 0
    fresh = open_store()
    build([news], fresh, settings)
    assert dump(store) == dump(fresh)


def test_again_reads_everything(news: Path) -> None:
    store = open_store()
    build([news], store)
    assert build([news], store, again=True).read == 2


def test_one_bad_document_stops_no_other(news: Path) -> None:
    (news / "bad.txt").write_text("This went boom and that was the end of it all .", encoding="utf-8")
    (news / "worse.txt").write_bytes(b"\xff\xfe\x00\xd8")
    report = build([news, news / "none.txt"], open_store())
    assert report.read == 2
    reasons = {Path(failure.source).name: failure.reason for failure in report.failures}
    assert set(reasons) == {"bad.txt", "worse.txt", "none.txt"}
    assert reasons["bad.txt"] == "cannot be read (RuntimeError: boom)"


def test_what_was_read_before_stays_when_it_breaks(news: Path) -> None:
    store = open_store()
    build([news], store)
    before = dump(store)
    (news / "a.txt").write_text("Merkel went boom and that was the end of it all .", encoding="utf-8")
    assert len(build([news], store).failures) == 1
    assert dump(store) == before


def test_documents_are_described(news: Path) -> None:
    (news / "a.txt").write_text(
        "---\nid: one\ntitle: Title\npublished: 2020-01-02\nurl: https://example.org/1\npublisher: Press\n---\n"
        "Merkel acted and it was told .",
        encoding="utf-8",
    )
    store = open_store()
    build([news / "a.txt"], store)
    question = """SELECT ?id ?title ?date ?source ?publisher ?text { ?d a kg:Document ;
        dcterms:identifier ?id ; dcterms:title ?title ; schema:datePublished ?date ;
        dcterms:source ?source ; dcterms:publisher ?publisher ; nif:isString ?text }"""
    (row,) = rows(store.view(), question)
    assert row[:5] == ("one", "Title", "2020-01-02", "https://example.org/1", "Press")
    assert row[5].strip() == "Merkel acted and it was told ."


def test_clock_times_are_written_only_when_asked_for(news: Path) -> None:
    times = "SELECT ?run ?time { ?run prov:startedAtTime ?time }"
    store = open_store()
    build([news], store)
    assert list(rows(store.view(), times)) == []
    assert list(rows(store.view(), f"SELECT ?name {{ GRAPH <{graph_iri('runs')}> {{ ?run kg:extractor ?name }} }}")) == [
        ("words",)
    ]
    build([news], store, again=True, with_clock=True)
    assert len(list(rows(store.view(), times))) == 1


def test_progress_is_told(news: Path) -> None:
    lengths: list[int] = []
    build([news], open_store(), progress=lengths.append)
    assert lengths == [len((news / name).read_text(encoding="utf-8")) for name in ("a.txt", "b.txt")]


def test_a_batch_is_committed_on_the_way(news: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, store = open_store(), open_store()
    build([news], whole)
    monkeypatch.setattr("kg.store.committing._BATCH", 1)
    (news / "c.txt").write_text("This went boom and that was the end of it all .", encoding="utf-8")
    commits: list[int] = []

    def counted(store: Store, filed: list[Filed], held: list[str]) -> None:
        commits.append(len(filed))
        put_documents(store, filed, held)

    monkeypatch.setattr("kg.store.committing.put_documents", counted)
    build([news], store)
    assert commits == [1, 1]
    assert dump(store) == dump(whole)


def test_the_ontologys_names_are_in_the_graph(news: Path) -> None:
    store = open_store()
    build([news], store)
    question = f"ASK {{ GRAPH <{graph_iri('ontology')}> {{ act:Sanction rdfs:label ?label }} }}"
    assert store.view().query(question).askAnswer is True


def test_a_malformed_ontology_is_told_before_anything_is_read(news: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text("this is no Turtle", encoding="utf-8")
    store = open_store()
    with pytest.raises(OntologyError) as raised:
        build([news], store, Settings(ontologies=(mine,)))
    assert raised.value.source == str(mine)
    assert dump(store) == b""


def test_what_documents_are_read_with_is_condensed(tmp_path: Path) -> None:
    mine = tmp_path / "mine.ttl"
    mine.write_text("", encoding="utf-8")
    plain, other = Pipeline(), Pipeline(Settings(ontologies=(mine,)))
    assert plain.tools == Pipeline().tools
    mine.write_text("# changed\n", encoding="utf-8")
    assert other.tools != Pipeline(Settings(with_text=False)).tools
    assert plain.again().tools == plain.tools
