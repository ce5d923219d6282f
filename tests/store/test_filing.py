"""Each triple goes to its graph."""

from __future__ import annotations

from kg.model.iri import minted
from kg.store.filing import better_label
from tests.world import filed

ACTION = minted("action", "a.txt.0-3")


def test_what_is_summed_up_of_an_action_is_derived() -> None:
    found = filed(
        "a.txt",
        f"""<{ACTION}> a kg:Action ; kg:status kg:Happened ; kg:date "2016-12-29"^^xsd:date ; rdfs:label "x" ;
        sem:hasEarliestBeginTimeStamp "2016-12-29"^^xsd:date ; sem:hasLatestEndTimeStamp "2016-12-29"^^xsd:date ;
        gaf:denotedBy id:document/a.txt#char=0,3 .""".replace(
            "id:document/a.txt#char=0,3", f"<{minted('document', 'a.txt')}#char=0,3>"
        ),
    )
    assert len(found.derived) == 5
    assert found.actions == [ACTION]
    assert not any("status" in line for line in found.own)
    assert any("denotedBy" in line for line in found.own)


def test_labels_and_dates_of_other_things_are_the_documents() -> None:
    tenure = minted("tenure", "a.txt.0-3")
    found = filed("a.txt", f'<{tenure}> rdfs:label "x" ; kg:date "2016"^^xsd:gYear .')
    assert found.derived == []
    assert sum(tenure in line for line in found.own) == 2


def test_what_no_document_decides_of_a_state_is_the_states() -> None:
    state = minted("state", "russia")
    found = filed(
        "a.txt",
        f"""<{state}> a kg:State, kg:Actor ; skos:prefLabel "Russia" ; kg:iso2 "RU" ; kg:iso3 "RUS" ;
        skos:exactMatch wd:Q159 ; skos:altLabel "Russian Federation" ; gaf:denotedBy <https://example.org/m> .""",
    )
    assert len(found.states) == 6
    assert found.described == [state]
    assert found.labels == {}
    assert sum(state in line for line in found.own) == 2


def test_the_local_label_is_what_the_document_calls_an_entity() -> None:
    person, local = minted("person", "angela-merkel"), minted("local", "a.txt.0")
    found = filed(
        "a.txt",
        f"""<{person}> skos:prefLabel "Angela Merkel" .
        <{local}> a kg:LocalEntity ; kg:canonical <{person}> ; rdfs:label "Angela Merkel" .""",
    )
    assert found.labels == {person: "Angela Merkel"}
    assert not any("prefLabel" in line for line in found.own)


def test_an_extractor_that_knows_no_local_entities_is_helped() -> None:
    ship = minted("ship", "aurora")
    found = filed("a.txt", f'<{ship}> skos:prefLabel "Aurora" .')
    assert found.labels == {ship: "Aurora"}
    assert sum("canonical" in line for line in found.own) == 1


def test_the_better_of_two_names() -> None:
    assert better_label(None, "Merkel") == "Merkel"
    assert better_label("Merkel", "Angela Merkel") == "Angela Merkel"
    assert better_label("Beta", "Alfa") == better_label("Alfa", "Beta") == "Alfa"
