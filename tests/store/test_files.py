"""Files are written whole or not at all, and what cannot be opened is said in one line."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import StoreError
from kg.store import open_store
from kg.store.files import write_whole

LINE = '<https://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "one" .'


def fill(place: Path) -> None:
    with open_store(place) as store:
        writer = store.writer()
        writer.put("https://example.org/graph", [LINE])
        writer.commit()
        store.save()


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "graph.nq"
    fill(place)
    before = place.read_bytes()

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(StoreError, match="No space left on device"):
        write_whole(place, b"other")
    assert place.read_bytes() == before
    assert list(tmp_path.iterdir()) == [place]


def test_a_file_behind_a_link_stays_behind_it(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there" / "graph.nq", tmp_path / "graph.nq"
    fill(target)
    link.symlink_to(target)
    write_whole(link, b"")
    assert link.is_symlink()
    assert target.read_bytes() == b""


def test_permissions_are_kept(tmp_path: Path) -> None:
    place = tmp_path / "graph.nq"
    fill(place)
    place.chmod(0o600)
    fill(place)
    assert place.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("name", ["graph.nq", "graph.trig", "graph.ttl", "graph.jsonld"])
def test_a_broken_file_is_named_and_kept(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    place.write_text("<<< { no RDF", encoding="utf-8")
    with pytest.raises(StoreError) as raised:
        open_store(place)
    assert raised.value.place == str(place)
    assert "\n" not in str(raised.value)
    assert place.read_text(encoding="utf-8") == "<<< { no RDF"


def test_turtle_from_elsewhere_is_read_too(tmp_path: Path) -> None:
    place = tmp_path / "graph.ttl"
    place.write_text(LINE, encoding="utf-8")
    with open_store(place) as store:
        assert store.view().query("ASK { ?s rdfs:label 'one' }").askAnswer is True


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear", encoding="utf-8")
    with pytest.raises(StoreError, match="not one that holds a graph"):
        open_store(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_file_of_another_kind_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "report.txt"
    place.write_text("Text", encoding="utf-8")
    with pytest.raises(StoreError, match="kind that holds no graph"):
        open_store(place)


@pytest.mark.parametrize("name", ["graph.nt", "graph.rdf", "graph.CSV"])
def test_a_slip_in_the_suffix_makes_no_folder(tmp_path: Path, name: str) -> None:
    with pytest.raises(StoreError, match="no graph lives in a"):
        open_store(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_use_says_so(tmp_path: Path) -> None:
    with open_store(tmp_path / "kg.graph"), pytest.raises(StoreError, match="in use by another process"):
        open_store(tmp_path / "kg.graph")


def test_a_folder_may_be_opened_again_when_closed(tmp_path: Path) -> None:
    fill(tmp_path / "deep" / "kg.graph")
    fill(tmp_path / "deep" / "kg.graph")
    store = ox.Store(str(tmp_path / "deep" / "kg.graph"))
    assert len(store) == 1


def test_an_endpoint_that_is_not_there_says_so() -> None:
    store = open_store("http://user:secret@127.0.0.1:9/sparql")
    with pytest.raises(StoreError, match="cannot be reached") as raised:
        store.view().query("ASK {}")
    assert "secret" not in str(raised.value)
