"""Listed triggers whose subject or object decides: what they are beside some, and are not beside others."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract.actions.lexicon import load_lexicon
from kg.extract.actions.triggers import find_triggers
from tests.conftest import Read

ROWS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("triggers.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("text", "word", "name"), ROWS)
def test_type_of_a_trigger(read: Read, text: str, word: str, name: str) -> None:
    reading = read(text)
    found = {reading.tokens[trigger.head].text: trigger.type.name for trigger in find_triggers(reading, load_lexicon())}
    assert found.get(word, "-") == name
