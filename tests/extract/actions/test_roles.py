"""Who and what takes part, by construction."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract.actions.base import Role
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
    """For each action of a type, the labels of the entities in a role, and the words in it that name none."""
    actions = (action for action in read_actions(reading, load_lexicon()) if action.trigger.type.name == kind)
    return [{_name(reading, part) for part in action.roles if part.name == role} for action in actions]


def _name(reading: Reading, part: Role) -> str:
    return reading.tokens[part.token].text if part.entity is None else reading.entities[part.entity].label


@pytest.mark.parametrize(("construction", "text", "kind", "role", "expected"), ROWS, ids=lambda value: None)
def test_who_fills_a_role(read: Read, construction: str, text: str, kind: str, role: str, expected: str) -> None:
    """Every entity of the row, and no other."""
    wanted = set() if expected == "-" else set(expected.split("|"))
    assert _names(read(text), kind, role) == [wanted], construction
