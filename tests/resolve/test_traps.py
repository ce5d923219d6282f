"""What looks like a state and is none, and what is one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kg.model import EntityKind, Reading

LINES = [
    line for line in Path(__file__).with_name("traps.tsv").read_text(encoding="utf-8").splitlines() if not line.startswith("#")
]
TABLE = [[*line.split("\t"), ""][:3] for line in LINES[1:]]


def labels(cell: str) -> set[str]:
    return {label for label in cell.split("; ") if label}


def test_the_table_has_enough_of_both() -> None:
    assert len([row for row in TABLE if row[1]]) >= 60
    assert len([row for row in TABLE if row[2]]) >= 15
    assert len({row[0] for row in TABLE}) == len(TABLE)


@pytest.mark.parametrize(("sentence", "forbidden", "expected"), TABLE)
def test_states_are_what_the_sentence_means(sentence: str, forbidden: str, expected: str, read: Callable[[str], Reading]) -> None:
    found = {entity.label for entity in read(sentence).entities if entity.kind is EntityKind.STATE}
    assert not found & labels(forbidden)
    assert labels(expected) <= found
