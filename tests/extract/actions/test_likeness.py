"""Verbs that the ontology does not list: which get a type by meaning, which do not, and where the meanings come from."""

from __future__ import annotations

import os
from importlib.resources import files
from pathlib import Path

import pytest

from kg.extract.actions import Actions
from kg.extract.actions.base import Trigger
from kg.extract.actions.lexicon import Lexicon, load_lexicon
from kg.extract.actions.likeness import near_verbs
from kg.extract.actions.triggers import find_triggers
from kg.model import Reading
from kg.tools.verbs import TABLE, verbs
from kg.vocab import KG_confidence, KG_explanation
from tests.conftest import Read

COMMITTED = Path(str(files("kg.extract.actions"))) / "data" / TABLE
ROWS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("likeness.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def trigger_at(reading: Reading, lemma: str, lexicon: Lexicon) -> Trigger:
    """The trigger that a verb heads."""
    (found,) = [each for each in find_triggers(reading, lexicon) if reading.tokens[each.head].lemma == lemma]
    return found


@pytest.mark.parametrize(("text", "lemma", "name", "neighbours"), ROWS)
def test_a_verb_that_is_not_listed(read: Read, text: str, lemma: str, name: str, neighbours: str) -> None:
    trigger = trigger_at(read(text), lemma, load_lexicon())
    assert trigger.type.name == name
    guessed_from = [] if neighbours == "-" else neighbours.split("|")
    assert ("guess" in trigger.rule) == bool(guessed_from)
    assert [each for each in guessed_from if f'"{each}"' not in trigger.rule] == []


def test_a_guess_says_so_and_is_less_sure_than_what_is_listed(read: Read) -> None:
    reading, listed = read("Rebels gaoled two French journalists."), read("Rebels jailed two French journalists.")
    guess, known = trigger_at(reading, "gaol", load_lexicon()), trigger_at(listed, "jail", load_lexicon())
    assert guess.type == known.type
    assert guess.confidence < known.confidence
    triples = list(Actions().extract(reading))
    assert [str(value) for _, name, value in triples if name == KG_confidence] == [str(guess.confidence)]
    (explanation,) = [str(value) for _, name, value in triples if name == KG_explanation]
    assert explanation.startswith('Imprison: a guess: a verb that is not listed, but means much what "')


def test_users_types_take_part(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(
        """
        @prefix kg: <https://w3id.org/newsgraph/ontology#> .
        @prefix act: <https://w3id.org/newsgraph/action#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix my: <https://example.org/> .
        my:Teach a kg:ActionType ; rdfs:subClassOf act:Cooperate ; kg:verb "teach", "instruct", "tutor" ;
            kg:actorSlot "subject" ; kg:targetSlot "object" .
        """,
        encoding="utf-8",
    )
    reading = read("The monks mentored the princes.")
    assert trigger_at(reading, "mentor", load_lexicon(path)).type.name == "Teach"
    assert trigger_at(reading, "mentor", load_lexicon()).type.name == "Occur"


def test_nearness() -> None:
    near = near_verbs("badmouth")
    assert near["malign"] > near["defame"] > 0
    assert list(near.values()) == sorted(near.values(), reverse=True)
    assert "badmouth" not in near
    assert near_verbs("glorp") == {}
    assert near_verbs("last") == {}, "nobody lasts anybody"


RECORDS = """  1 WordNet 3.1 Copyright 2011 by Princeton University
00000010 29 v 02 scold 0 tell_off 1 002 @ 00000030 v 0000 + 00000099 n 0101 01 + 09 00 | speak sharply
00000020 29 v 02 rain 0 mizzle 0 001 @ 00000030 v 0000 01 + 03 00 | fall as water
00000030 29 v 01 Address 0 000 02 + 09 01 + 08 00 | speak to
00000040 29 v 01 nag 0 001 @ 00000030 v 0000 01 + 10 01 | go on scolding
00000050 29 v 01 kiss 0 000 01 + 09 00 | touch with the lips
"""
SENSES = """scold%2:32:00:: 00000010 1 3
tell_off%2:32:00:: 00000010 1 0
rain%2:43:00:: 00000020 1 9
mizzle%2:43:00:: 00000020 1 0
address%2:32:00:: 00000030 1 1
address%2:32:01:: 00000099 2 1
address%1:10:00:: 00000098 1 70
nag%2:32:00:: 00000040 2 0
nag%2:32:01:: 00000097 1 40
kiss%2:35:00:: 00000050 1 5
"""


def test_the_table_holds_what_somebody_does_to_somebody(tmp_path: Path) -> None:
    """No weather; no sense that is rare for its verb; none that is near no other."""
    (tmp_path / "data.verb").write_text(RECORDS, encoding="utf-8")
    (tmp_path / "index.sense").write_text(SENSES, encoding="utf-8")
    lines = [line for line in verbs(tmp_path).splitlines() if not line.startswith("#")]
    assert lines == ["0\t1\tscold:100 tell_off:100", "1\t\taddress:55"]


def test_another_release_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data.verb").write_text("  1 WordNet 2.0 Copyright 2003 by Princeton University\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"not WordNet 3\.1"):
        verbs(tmp_path)


@pytest.mark.skipif("WORDNET" not in os.environ, reason="WORDNET names no folder with WordNet's database files")
def test_the_table_is_what_the_tool_makes() -> None:
    assert verbs(Path(os.environ["WORDNET"])) == COMMITTED.read_text(encoding="utf-8")


def test_the_table_says_where_it_is_from() -> None:
    head = COMMITTED.read_text(encoding="utf-8").partition("\n")[0]
    assert "GENERATED by `python -m kg.tools.verbs` from WordNet 3.1" in head
