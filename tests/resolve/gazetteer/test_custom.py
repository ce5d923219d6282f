"""The gazetteer that the user brings along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer import custom
from kg.resolve.gazetteer.custom import CONFIDENT, Candidate, Gazetteer, disambiguate, read_gazetteer

PEOPLE = """label\taliases\ttype\tid\tdescription\tpopularity
George Bush\tGeorge H. W. Bush|Bush\tPerson\tQ23505\tAmerican president and oilman, vice president of Reagan\t150
George Bush\tGeorge W. Bush|Bush\tPerson\tQ207\tAmerican president of the wars in Iraq and Afghanistan\t210
Michael Collins\tCollins\tPerson\tQ200778\tIrish revolutionary and politician\t55
Michael Collins\t\tPerson\tQ104859\tAmerican astronaut of Apollo\t70
Michael Collins\t\tPerson\tQ1928171\tIrish singer\t3
Green Party\t\tOrganization\tQ9624999\tpolitical party\t12
Green Party\tGreens\tPerson\tQ1\ta band's nickname\t400
"""


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.tsv"
    path.write_text(PEOPLE, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def none_in_use() -> Iterator[None]:
    custom.use(None)
    yield
    custom.use(None)


def chosen(gazetteer: Gazetteer, name: str, text: str) -> tuple[str, bool]:
    best, confidence = disambiguate(gazetteer.candidates(name), text.split())
    return best.id, confidence >= CONFIDENT


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Bush", "Bush defended the invasion of Iraq", ("Q207", True)),
        ("George Bush", "Bush , the vice president under Reagan", ("Q23505", True)),
        ("Bush", "Bush spoke at a dinner", ("Q207", False)),
        ("Michael Collins", "the Apollo astronaut Michael Collins", ("Q104859", True)),
        ("Michael Collins", "the Irish politicians who followed Collins", ("Q200778", True)),
        ("Michael Collins", "the Irish singer sang with other singers", ("Q200778", False)),
        ("Michael Collins", "Collins was there", ("Q104859", False)),
    ],
)
def test_the_text_tells_namesakes_apart(people: Path, name: str, text: str, expected: tuple[str, bool]) -> None:
    assert chosen(read_gazetteer(people), name, text) == expected


def test_a_link_needs_a_gazetteer_the_right_class_and_confidence(people: Path) -> None:
    assert custom.link("Michael Collins", EntityKind.PERSON, ["astronaut"]) is None
    custom.use(people)
    assert custom.current() is not None
    found = custom.link("Michael Collins's", EntityKind.PERSON, ["Astronauts"])
    assert found is not None
    assert found[0].id == "Q104859"
    assert CONFIDENT <= found[1] <= 1
    assert custom.link("Michael Collins", EntityKind.PERSON, ["dinner"]) is None
    assert custom.link("Michael Collins", EntityKind.ORGANIZATION, ["astronaut"]) is None
    party = custom.link("Green Party", EntityKind.ORGANIZATION, ["political"])
    assert party is not None
    assert party[0].id == "Q9624999"
    assert custom.link("Nobody Inparticular", EntityKind.PERSON, []) is None


def test_whoever_is_hardly_known_needs_support() -> None:
    obscure = Candidate("Q1", EntityKind.PERSON, "Jane Doe", description="Canadian chemist", popularity=2)
    assert disambiguate([obscure], [])[1] < CONFIDENT
    assert disambiguate([obscure], ["the", "chemist"])[1] < CONFIDENT
    assert disambiguate([obscure], ["Canada", "chemists"])[1] >= CONFIDENT


def test_an_entry_without_popularity_is_linked_if_it_has_no_namesake(tmp_path: Path) -> None:
    path = tmp_path / "short.csv"
    path.write_text(
        'id,label,aliases\nhttp://www.wikidata.org/entity/Q7747,"Putin, Vladimir",Vladimir Putin|Putin\n', encoding="utf-8"
    )
    custom.use(path)
    found = custom.link("Putin", EntityKind.PERSON, [])
    assert found is not None
    assert found[0] == Candidate("Q7747", EntityKind.PERSON, "Putin, Vladimir", ("Vladimir Putin", "Putin"))


def test_turtle(tmp_path: Path) -> None:
    path = tmp_path / "people.ttl"
    path.write_text(
        """
        @prefix wd: <http://www.wikidata.org/entity/> . @prefix kg: <https://w3id.org/newsgraph/ontology#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix schema: <http://schema.org/> .
        @prefix wikibase: <http://wikiba.se/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        wd:Q7747 a kg:Person ; skos:prefLabel "Vladimir Putin"@en, "Wladimir Putin"@de ; skos:altLabel "Putin"@en ;
            schema:description "President of Russia"@en ; wikibase:sitelinks 250 .
        wd:Q102673 a kg:Organization ; rdfs:label "Gazprom" .
        wd:Q2 schema:description "has no label"@en .
        <https://example.org/x> rdfs:label "is no item" .
        """,
        encoding="utf-8",
    )
    gazetteer = read_gazetteer(path)
    assert gazetteer.candidates("Putin") == (
        Candidate("Q7747", EntityKind.PERSON, "Vladimir Putin", ("Putin",), "President of Russia", 250.0),
    )
    assert [one.kind for one in gazetteer.candidates("Gazprom")] == [EntityKind.ORGANIZATION]
    assert gazetteer.candidates("is no item") == gazetteer.candidates("Wladimir Putin") == ()


@pytest.mark.parametrize(
    ("name", "text", "where", "reason"),
    [
        ("a.tsv", "label\tid\tcolour\nA\tQ1\tred\n", "a.tsv, line 1", "'colour'"),
        ("a.tsv", "label\tid\tid\nA\tQ1\tQ1\n", "a.tsv, line 1", "'id'"),
        ("a.tsv", "label\naa\n", "a.tsv, line 1", "'id'"),
        ("a.tsv", "", "a.tsv, line 1", "'label'"),
        ("a.tsv", "label\tid\nA\tQ1\nB\tfive\n", "a.tsv, line 3", "'five'"),
        ("a.tsv", "label\tid\n\tQ1\n", "a.tsv, line 2", "no label"),
        ("a.tsv", "label\tid\nA\tQ1\tmore\n", "a.tsv, line 2", "more cells"),
        ("a.csv", "label,id,type\nA,Q1,Robot\n", "a.csv, line 2", "'Robot'"),
        ("a.csv", "label,id,popularity\nA,Q1,-3\n", "a.csv, line 2", "'-3'"),
        ("a.csv", "label,id,popularity\nA,Q1,nan\n", "a.csv, line 2", "'nan'"),
        ("a.csv", 'label,id\n"A"B,Q1\n', "a.csv, line 2", "expected after"),
        ("a.ttl", "\n\n<a> <b> .", "a.ttl, line 3", "is not Turtle"),
        ("a.txt", "label\tid\n", "a.txt", "must end in"),
        ("gone.tsv", None, "gone.tsv", "cannot be read"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, name: str, text: str | None, where: str, reason: str) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as error:
        custom.use(path)
    assert error.value.source == str(tmp_path / where)
    assert reason in error.value.reason
    assert "\n" not in str(error.value)
