"""Which words of a document report one event."""

from __future__ import annotations

import pytest

from kg.extract.actions.coreference import clustered
from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from tests.conftest import Read

ONE = [
    ("Kenya closed its border with Somalia. Somalia called the move a provocation.", "closed", "move"),
    ("Guards arrested the poet on Monday. His arrest led to a protest.", "arrested", "arrest"),
    ("A bomb exploded in a market in Kano. The attack was claimed by rebels.", "exploded", "attack"),
    ("The king met the pope in Rome. The talks lasted an hour.", "met", "talks"),
    ("Rebels attacked a village. The attack killed six farmers.", "attacked", "attack"),
]
TWO = [
    ("Kenya closed its border with Somalia. The move to reopen it came later.", "closed", "move"),
    ("Guards arrested the poet on Monday. The arrest of the judge led to a protest.", "arrested", "arrest"),
    ("The king met the pope in Rome. The talks between Chad and Mali failed.", "met", "talks"),
    ("Rebels did not attack the village. The attack on the town killed six farmers.", "attack", "attack"),
    ("China detained an envoy in retaliation for the detention of a banker.", "detained", "detention"),
    ("Rebels shelled Gao. An attack followed.", "shelled", "attack"),
]


@pytest.mark.parametrize(("text", "first", "second", "one"), [(*row, True) for row in ONE] + [(*row, False) for row in TWO])
def test_events(read: Read, text: str, first: str, second: str, one: bool) -> None:
    reading = read(text)
    clusters = clustered(reading, read_actions(reading, load_lexicon()))
    words = [{reading.tokens[word].text for member in cluster for word in member.trigger.words} for cluster in clusters]
    heads = [[reading.tokens[member.head].text for member in cluster] for cluster in clusters]
    together = any({first, second} <= each and len(own) > 1 for each, own in zip(words, heads, strict=True))
    assert together == one, heads
