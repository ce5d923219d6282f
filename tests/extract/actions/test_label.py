"""Labels read as a person would say it: who did what to whom, in the text's own words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.label import label_of
from kg.extract.actions.lexicon import load_lexicon
from tests.conftest import Read

CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("labels.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("text", "label", "trigger"), CASES, ids=[case[0] for case in CASES])
def test_labels(read: Read, text: str, label: str, trigger: str) -> None:
    reading = read(text)
    labels = {reading.tokens[each.head].text: label_of(reading, each) for each in read_actions(reading, load_lexicon())}
    assert labels[trigger] == label
