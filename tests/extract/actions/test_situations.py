"""What holds rather than happens: which words state it, and which action began or ended it."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import RDFS

import kg
from kg.errors import OntologyError
from kg.extract.actions.coreference import clustered
from kg.extract.actions.declarations import SITUATION_TYPE, read_declarations
from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon, load_situations
from kg.extract.actions.situations import Situation, read_situations
from kg.extract.actions.triggers import find_listed
from kg.model import Reading
from kg.ontology import ontology_file
from kg.vocab import ACT, KG
from tests.conftest import Read

CASES = [
    line.split("\t")
    for line in Path(__file__).with_name("situations.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def situations(reading: Reading) -> list[Situation]:
    return read_situations(reading, load_situations(), clustered(reading, read_actions(reading, load_lexicon())))


@pytest.mark.parametrize(("text", "kind", "label", "status", "began", "ended"), CASES, ids=[case[0] for case in CASES])
def test_cases(read: Read, text: str, kind: str, label: str, status: str, began: str, ended: str) -> None:
    reading = read(text)
    found = situations(reading)
    if kind == "-":
        assert found == []
        return
    (situation,) = found
    turns = [each and reading.tokens[each.head].text for each in (situation.begun, situation.ended)]
    assert (situation.type.name, situation.label) == (kind, label)
    assert turns == [None if word == "-" else word for word in (began, ended)]
    assert status in {each.status for each in situation.stated} or (not situation.stated and status == "Happened")


def test_the_ontology_examples_are_found(read: Read) -> None:
    from rdflib import SKOS, Graph

    for kind, example in Graph().parse(ontology_file("situations.ttl")).subject_objects(SKOS.example):
        assert str(kind).removeprefix(KG) in {trigger.type.name for trigger in find_listed(read(str(example)), load_situations())}


def test_a_second_arrest_begins_another_custody(read: Read) -> None:
    text = "Turkey arrested Ivan Petrov in May. Turkey released Ivan Petrov in June. Turkey arrested Ivan Petrov in July."
    first, second = situations(read(text))
    assert first.begun is not None
    assert first.ended is not None
    assert second.begun is not None
    assert second.ended is None


def test_a_user_adds_triggers_and_classes(tmp_path: Path) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(
        """@prefix kg: <https://w3id.org/newsgraph/ontology#> . @prefix my: <https://example.org/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        kg:Custody a kg:SituationType ; kg:phrase "be inside" .
        my:Strike a kg:SituationType ; rdfs:subClassOf kg:Situation ; rdfs:label "strike"@en ; kg:phrase "be on strike" ;
            kg:actorSlot "subject" ; kg:wording "strike by {actor}" .""",
        encoding="utf-8",
    )
    lexicon = load_situations(path)
    assert lexicon.type("Strike").wordings == ("strike by {actor}",)
    assert "Custody" in {rule.type.name for rule in lexicon.rules_for("be", "verb") if rule.words == ("be", "inside")}
    assert {each.iri for each in read_declarations(path)} == set()
    assert len(read_declarations(path, SITUATION_TYPE)) == 2
    load_lexicon(path)


def test_offices_end(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Prime Minister Liz Truss resigned on 20 October 2022.", encoding="utf-8")
    found = kg.build(text).dataset.query(
        "SELECT ?type { ?tenure a kg:Tenure ; kg:endedBy ?action . ?action a ?type }", initNs={"kg": KG}
    )
    assert ACT.Resign in {row[0] for row in found}  # type: ignore[index]


def test_who_states_it(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Vladimir Putin said that Cuba is under sanctions.", encoding="utf-8")
    found = kg.build(text).dataset.query(
        "SELECT ?who { ?claim kg:aboutAction/a kg:SanctionsInForce ; kg:attributedTo/skos:prefLabel ?who }"
    )
    assert [str(row[0]) for row in found] == ["Vladimir Putin"]  # type: ignore[index]


def test_bounds_and_order_reach_the_graph(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text(
        "Turkey arrested Ivan Petrov on 3 May 2020 after Russia expelled the envoys. Turkey released him on 9 June 2020.",
        encoding="utf-8",
    )
    with kg.build(text) as graph:
        ((kind, label, status, since, until, began, ended, _),) = graph.query("situations")  # type: ignore[misc]
        assert [str(each) for each in (kind, label, status)] == ["Custody", "custody of Ivan Petrov by Turkey", "Happened"]
        assert [str(each) for each in (since, until)] == ["2020-05-03", "2020-06-09"]
        assert [str(each) for each in (began, ended)] == ["Turkey arrests Ivan Petrov", "Turkey releases Ivan Petrov"]
        assert [str(row[0]) for row in graph.query("sequence")] == ["Russia expels the envoys"]  # type: ignore[index]
        assert graph.dataset.value(predicate=RDFS.label, object=label) is not None


def test_who_says_that_it_holds(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Sergei Lavrov said that Syria is at war with Israel.", encoding="utf-8")
    found = kg.build(text).dataset.query(
        "SELECT ?type { ?situation a kg:Conflict ; ^kg:aboutAction ?claim . ?claim kg:sourceAction ?said . ?said a ?type }",
        initNs={"kg": KG},
    )
    assert ACT.Say in {row[0] for row in found}  # type: ignore[index]


@pytest.mark.parametrize(
    ("wording", "reason"),
    [
        ('"feud {actor.name}"', "only actor"),
        ('"feud {"', "feud {"),
        ("my:Words", "is a string"),
        ('"feud of {someone}"', "only actor"),
    ],
)
def test_wordings_are_checked(tmp_path: Path, wording: str, reason: str) -> None:
    path = tmp_path / "mine.ttl"
    path.write_text(
        f"""@prefix kg: <https://w3id.org/newsgraph/ontology#> . @prefix my: <https://example.org/> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        my:Feud a kg:SituationType ; rdfs:subClassOf kg:Situation ; kg:phrase "be at feud" ; kg:wording {wording} .""",
        encoding="utf-8",
    )
    with pytest.raises(OntologyError) as caught:
        load_situations(path)
    assert reason in caught.value.reason


def test_a_stated_end_outlasts_a_dated_beginning(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Turkey arrested Ivan Petrov in May 2001. Ivan Petrov remained in custody until June 2003.", encoding="utf-8")
    with kg.build(text) as graph:
        bounds = [[str(each) for each in row][3:5] for row in graph.query("situations")]  # type: ignore[union-attr]
    assert bounds == [["2001-05-01", "2003-06-30"]]
