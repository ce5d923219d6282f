"""The shipped reports are complete, in English, and each its own text."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

from kg.model import Document
from kg.read import read_sources

SEEDS = Path(__file__).parents[2] / "seeds"
RUN = 8
"""So many words in a row are no coincidence."""


def seeds() -> list[Document]:
    return [found for found in read_sources([SEEDS]) if isinstance(found, Document)]


def runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def test_all_reports_are_read() -> None:
    found = list(read_sources([SEEDS]))
    assert [item for item in found if not isinstance(item, Document)] == []
    assert len(found) == len(list(SEEDS.glob("*.txt"))) >= 14


@pytest.mark.parametrize("seed", seeds(), ids=lambda seed: seed.id)
def test_a_report_is_complete(seed: Document) -> None:
    assert seed.id == Path(seed.source).stem
    assert seed.title
    assert (seed.publisher, seed.language) == ("Newsgraph seeds", "en")
    assert seed.published is not None
    assert seed.id.startswith(f"{seed.published.isoformat()}-")
    assert 150 <= len(seed.text.split()) <= 600


def test_ids_differ() -> None:
    ids = [seed.id for seed in seeds()]
    assert len(ids) == len(set(ids))


def test_no_report_repeats_another() -> None:
    for one, other in combinations(seeds(), 2):
        assert not runs(one.text) & runs(other.text), (one.id, other.id)


def test_reports_span_years() -> None:
    assert len({seed.published.year for seed in seeds() if seed.published}) >= 6
