"""Who and what takes part, by construction."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from kg.model import Reading
from tests.conftest import Read

ROWS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("roles.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def _names(reading: Reading, kind: str, role: str) -> list[set[str]]:
    """For each action of a type, the labels of the entities in a role."""
    actions = (action for action in read_actions(reading, load_lexicon()) if action.trigger.type.name == kind)
    return [{reading.entities[entity].label for entity in action.entities(role)} for action in actions]


@pytest.mark.parametrize(("construction", "text", "kind", "role", "expected"), ROWS, ids=lambda value: None)
def test_who_fills_a_role(read: Read, construction: str, text: str, kind: str, role: str, expected: str) -> None:
    """Every entity of the row, and no other."""
    wanted = set() if expected == "-" else set(expected.split("|"))
    assert _names(read(text), kind, role) == [wanted], construction
