"""CONTRIBUTING.md: its extractor works as shown, through its entry point and its case folder."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import kg
from kg.annotate import Annotator
from kg.extract import Extractor, load_extractors
from kg.extract.actions.lexicon import load_lexicon
from kg.model import Document
from kg.read import read_sources
from kg.resolve import resolve
from kg.vocab import ACT_Cooperate
from tests.docs.blocks import ROOT, blocks, write_files
from tests.extract.test_cases import test_case as check_case

MODULE = "kg.extract.quotations"
TEXT = (
    '"We shall see," Angela Merkel told reporters in Warsaw on Friday. Russia denied that it had expelled two Polish diplomats.'
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the files that CONTRIBUTING.md shows."""
    folder = tmp_path_factory.mktemp("contributing")
    write_files("CONTRIBUTING.md", folder)
    return folder


@pytest.fixture(scope="module")
def extractor(folder: Path) -> Iterator[Extractor]:
    """The extractor, made as its entry point says."""
    (line,) = (block.code for block in blocks("CONTRIBUTING.md") if block.language == "toml")
    points = tomllib.loads(line)["project"]["entry-points"]["newsgraph.extractors"]
    (value,) = points.values()
    module, _, name = value.partition(":")
    assert module == MODULE
    spec = importlib.util.spec_from_file_location(module, folder / f"{module.replace('.', '/')}.py")
    assert spec is not None
    assert spec.loader is not None
    loaded = sys.modules[module] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    yield getattr(loaded, name)()
    del sys.modules[module]


def test_first_extractor_is_an_extractor(extractor: Extractor) -> None:
    assert isinstance(extractor, Extractor)
    assert extractor.name not in {one.name for one in load_extractors()}


def test_its_case_holds(folder: Path, extractor: Extractor, monkeypatch: pytest.MonkeyPatch) -> None:
    (case,) = (folder / "tests" / "cases").glob("*/*")
    with pytest.raises(AssertionError, match="not in the graph"):
        check_case(case)
    monkeypatch.setattr("kg.pipeline.load_extractors", lambda *ontologies: [*load_extractors(*ontologies), extractor])
    check_case(case)


def test_every_extractor_keeps_to_what_it_says_that_it_emits(extractor: Extractor, annotator: Annotator) -> None:
    seeds = [one for one in read_sources([str(ROOT / "seeds" / "2016-12-*.txt")]) if isinstance(one, Document)]
    readings = [resolve(reading) for reading in annotator.annotate(seeds)]
    for one in [extractor, *load_extractors()]:
        triples = [triple for reading in readings for triple in one.extract(reading)]
        used = {predicate for _, predicate, _ in triples} | {
            node for _, predicate, node in triples if predicate.endswith("#type")
        }
        assert used
        assert used <= one.emits, one.name


def test_action_type_shown_is_one(tmp_path: Path) -> None:
    (shown,) = (block.code for block in blocks("CONTRIBUTING.md") if block.language == "turtle" and not block.title)
    mine = tmp_path / "mine.ttl"
    mine.write_text(shown, encoding="utf-8")
    assert len(load_lexicon(mine).types) == len(load_lexicon().types) + 1
    text = tmp_path / "text.txt"
    text.write_text("The mayor twinned the city with Lyon last year, and both towns were glad of it.", encoding="utf-8")
    with kg.build(text, ontology=[mine]) as graph:
        found = list(graph.query(f"SELECT ?a {{ ?a a <https://example.org/terms#Twin>, <{ACT_Cooperate}> }}"))
    assert len(found) == 1


def test_paths_named_exist() -> None:
    for document in ("CONTRIBUTING.md", "ARCHITECTURE.md", "README.md"):
        titles = {block.title for block in blocks(document)}
        text = (ROOT / document).read_text(encoding="utf-8")
        for path in re.findall(r"`((?:kg|tests|ontology|seeds)/[\w./*-]*)`", text):
            assert any(ROOT.glob(path.rstrip("/"))) or path in titles, f"{document}: {path}"
