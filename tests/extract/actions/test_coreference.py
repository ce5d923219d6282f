"""Which words of a document report one event."""

from __future__ import annotations

from collections import Counter

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
    ("Rebels attacked a village in northern Mali. The attack in Mali killed ten.", "attacked", "attack"),
    ("The king met the pope in Rome. The talks in Italy lasted an hour.", "met", "talks"),
    ("Rebels attacked a village. The deadly attack killed six farmers.", "attacked", "attack"),
    ("Police arrested Ivan Petrov in Moscow. His arrest in Russia led to a protest.", "arrested", "arrest"),
]
TWO = [
    ("Kenya closed its border with Somalia. The move to reopen it came later.", "closed", "move"),
    ("The spokeswoman mocked the outgoing team. Trump applauded the decision.", "mocked", "decision"),
    ("Guards arrested the poet on Monday. The arrest of the judge led to a protest.", "arrested", "arrest"),
    ("The king met the pope in Rome. The talks between Chad and Mali failed.", "met", "talks"),
    ("Rebels did not attack the village. The attack on the town killed six farmers.", "attack", "attack"),
    ("China detained an envoy in retaliation for the detention of a banker.", "detained", "detention"),
    ("Rebels shelled Gao. An attack followed.", "shelled", "attack"),
    ("Chad and Mali met in Rome. The talks in Paris failed.", "met", "talks"),
    ("Rebels attacked a village in Mali. The attack in Kenya killed ten.", "attacked", "attack"),
    ("A bomb exploded in a market in Kano. The attack in Lagos was worse.", "exploded", "attack"),
    ("Protesters marched in Paris. The riot in Lyon was worse.", "marched", "riot"),
    ("Ahmed was arrested. His previous arrest was in 1999.", "arrested", "arrest"),
    ("Ahmed was arrested. His second arrest came in July.", "arrested", "arrest"),
    ("Rebels attacked a village. The earlier attack killed six farmers.", "attacked", "attack"),
    ("Israel bombed Gaza. The massacre of 1982 was remembered.", "bombed", "massacre"),
    ("Rebels attacked a village. The attack of last year was forgotten.", "attacked", "attack"),
]


@pytest.mark.parametrize(("text", "first", "second", "one"), [(*row, True) for row in ONE] + [(*row, False) for row in TWO])
def test_events(read: Read, text: str, first: str, second: str, one: bool) -> None:
    reading = read(text)
    clusters = clustered(reading, read_actions(reading, load_lexicon()))
    assert not Counter((first, second)) - Counter(reading.tokens[each.head].text for cluster in clusters for each in cluster)
    words = [{reading.tokens[word].text for member in cluster for word in member.trigger.words} for cluster in clusters]
    heads = [[reading.tokens[member.head].text for member in cluster] for cluster in clusters]
    together = any({first, second} <= each and len(own) > 1 for each, own in zip(words, heads, strict=True))
    assert together == one, heads
