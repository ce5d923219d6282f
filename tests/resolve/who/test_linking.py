"""Names linked by a gazetteer of the user's own: several hundred made entries, most of them namesakes."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib.namespace import SKOS

import kg
from kg.annotate import Annotator
from kg.model import Document, Entity, EntityKind, Reading
from kg.resolve import resolve
from kg.resolve.gazetteer import custom
from kg.resolve.gazetteer.wikidata import build_gazetteer
from tests.conftest import Annotate

GIVEN = ("Anna", "David", "Elena", "Frank", "Laura", "Martin", "Nina", "Peter", "Robert", "Susan")
SURNAMES = ("Adler", "Becker", "Collins", "Dawson", "Fletcher", "Hartmann", "Keller", "Novak", "Sutton", "Walker", "Whitman")
LIVES = (
    ("Canadian chemist", "the chemist from Canada, published a study of polymers", 18),
    ("Polish cyclist and Olympic medallist", "the Polish cyclist, won a medal", 25),
    ("Kenyan judge of the Supreme Court", "a judge from Kenya, left the court", 22),
)
BODIES = ("Green Party", "National Front", "Central Bank", "Labour Union", "Supreme Court", "Peasants League")
LANDS = (("Austrian", "Austria"), ("Kenyan", "Kenya"), ("Chilean", "Chile"))


def _entries() -> Iterator[tuple[str, str, str, str, int]]:
    """Name, item, class, description and popularity of 330 people and 18 bodies, three to a name."""
    number = 1000
    for given in GIVEN:
        for surname in SURNAMES:
            for description, _, popularity in LIVES:
                number += 1
                yield f"{given} {surname}", f"Q{number}", EntityKind.PERSON, description, popularity
    for body in BODIES:
        for people, _ in LANDS:
            number += 1
            yield body, f"Q{number}", EntityKind.ORGANIZATION, f"{people} body", 20


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gazetteer") / "people.tsv"
    lines = ["label\tid\ttype\tdescription\tpopularity", *("\t".join(map(str, entry)) for entry in _entries())]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def in_use(people: Path) -> Iterator[None]:
    custom.use(people)
    yield
    custom.use(None)


def _linked(reading: Reading, name: str) -> Entity | None:
    return next((entity for entity in reading.entities if entity.label == name and entity.wikidata), None)


def test_namesakes_are_told_apart_by_what_the_text_says_of_them(annotator: Annotator) -> None:
    items = [(name, item) for name, item, kind, *_ in _entries() if kind is EntityKind.PERSON]
    chosen = random.Random(7).sample(range(len(items)), 90)
    texts = [f"{items[at][0]}, {LIVES[at % 3][1]} on Monday. Nobody else spoke." for at in chosen]
    documents = [Document(f"d{number}", text) for number, text in enumerate(texts)]
    right = wrong = 0
    for at, reading in zip(chosen, map(resolve, annotator.annotate(documents)), strict=True):
        name, item = items[at]
        found = _linked(reading, name)
        right += found is not None and found.wikidata == item
        wrong += found is not None and found.wikidata != item
    assert wrong == 0
    assert right >= 85  # what the recogniser takes for no person is not linked


@pytest.mark.parametrize(("adjective", "land"), LANDS)
def test_bodies_of_one_name_are_told_apart_by_country(adjective: str, land: str, annotate: Annotate) -> None:
    reading = resolve(annotate(f"Voters in {land} went to the polls. The Green Party won, and {adjective} farmers cheered."))
    found = _linked(reading, "Green Party")
    assert found is not None
    (item,) = [
        item for name, item, _, description, _ in _entries() if name == "Green Party" and description.startswith(adjective)
    ]
    assert found.wikidata == item


def test_where_nothing_tells_them_apart_nobody_is_linked(annotate: Annotate) -> None:
    assert _linked(resolve(annotate("Anna Becker went home on Friday.")), "Anna Becker") is None


def test_namesakes_never_share_a_node_and_a_link_says_how_sure_it_is(annotate: Annotate) -> None:
    one = _linked(resolve(annotate("Anna Becker, the chemist from Canada, spoke.")), "Anna Becker")
    reading = resolve(annotate("Anna Becker, the Polish cyclist, won a medal."))
    two = _linked(reading, "Anna Becker")
    assert one is not None
    assert two is not None
    assert one.key != two.key
    assert f"linked to {two.wikidata} with confidence 0." in reading.mentions[two.mentions[0]].sieve


def test_without_a_gazetteer_no_person_is_linked(annotate: Annotate) -> None:
    custom.use(None)
    assert _linked(resolve(annotate("Anna Becker, the chemist from Canada, spoke.")), "Anna Becker") is None


def test_a_gazetteer_made_of_a_dump_links_what_is_read(tmp_path: Path) -> None:
    def item(number: str, label: str, description: str, links: int) -> str:
        claim = {"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}
        return json.dumps(
            {
                "type": "item",
                "id": number,
                "labels": {"en": {"language": "en", "value": label}},
                "descriptions": {"en": {"language": "en", "value": description}},
                "claims": {"P31": [claim]},
                "sitelinks": {f"{site}wiki": {} for site in range(links)},
            }
        )

    dump, table = tmp_path / "dump.json", tmp_path / "people.tsv"
    items = [item("Q7", "Jane Sutton", "New Zealand minister of trade", 30), item("Q8", "Jane Sutton", "singer", 2)]
    dump.write_text("[\n" + ",\n".join(items) + "\n]\n", encoding="utf-8")
    assert build_gazetteer(dump, table) == 2
    text = tmp_path / "text.txt"
    text.write_text("Trade Minister Jane Sutton of New Zealand met her Chilean counterpart.", encoding="utf-8")
    with kg.build(text, gazetteer=table) as graph:
        items = [str(item) for _, _, item in graph.dataset.triples((None, SKOS.exactMatch, None))]
    assert items.count("http://www.wikidata.org/entity/Q7") == 1
    assert "http://www.wikidata.org/entity/Q8" not in items
