"""A gazetteer made from a Wikidata dump."""

from __future__ import annotations

import bz2
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer.custom import read_gazetteer
from kg.resolve.gazetteer.wikidata import build_gazetteer


def item(number: str, label: str, classes: list[str], **more: Any) -> dict[str, Any]:
    """An item as the dump has it."""
    links, parents = more.get("links", 0), more.get("parents", [])
    return {
        "type": "item",
        "id": number,
        "labels": {more.get("language", "en"): {"language": "en", "value": label}} if label else {},
        "descriptions": {"en": {"language": "en", "value": more["description"]}} if "description" in more else {},
        "aliases": {"en": [{"language": "en", "value": alias} for alias in more.get("aliases", [])]},
        "claims": {
            "P31": [claim(value, more.get("rank", "normal")) for value in classes],
            "P279": [claim(value) for value in parents],
        },
        "sitelinks": {f"{site}wiki": {"site": f"{site}wiki", "title": label} for site in range(links)},
    }


def claim(value: str, rank: str = "normal") -> dict[str, Any]:
    """A claim whose value is an item."""
    return {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": value}, "type": "wikibase-entityid"}}, "rank": rank}


DUMP = [
    item("Q7", "armed movement", [], parents=["Q17149090"], links=3),
    item(
        "Q7747",
        "Vladimir Putin",
        ["Q5"],
        aliases=["Putin", "V. V.\tPutin", "Putin"],
        description="President of\nRussia",
        links=250,
    ),
    item("Q102673", "Gazprom", ["Q891723"], description="Russian gas company", links=90),
    item("Q38799", "Hamas", ["Q7"], links=100),
    item("Q1065", "United Nations", ["Q245065"], language="mul", links=300),
    item("Q159", "Russia", ["Q6256"], links=400),
    item("Q42", "", ["Q5"], links=120),
    item("Q43", "Nobody Much", ["Q5"], links=0),
    item("Q44", "Wrongly Human", ["Q5"], rank="deprecated", links=10),
    {"type": "property", "id": "P31", "labels": {"en": {"value": "instance of"}}},
    {"type": "item", "id": "Q45", "labels": [], "descriptions": [], "aliases": [], "claims": [], "sitelinks": []},
    item("Q46", "No Value", [], links=5) | {"claims": {"P31": [{"mainsnak": {"snaktype": "novalue"}, "rank": "normal"}]}},
]


def as_array() -> bytes:
    return ("[\n" + ",\n".join(json.dumps(entity) for entity in DUMP) + "\n]\n").encode()


def as_lines() -> bytes:
    return "".join(json.dumps(entity) + "\n" for entity in DUMP).encode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("dump.json", as_array()),
        ("dump.json", as_lines()),
        ("dump.json.gz", gzip.compress(as_array())),
        ("dump.json.bz2", bz2.compress(as_lines())),
    ],
)
def test_people_and_organizations_are_kept(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert build_gazetteer(tmp_path / name, tmp_path / "out.tsv") == 4
    assert (tmp_path / "out.tsv").read_text(encoding="utf-8").splitlines() == [
        "label\taliases\ttype\tid\tdescription\tpopularity",
        "Vladimir Putin\tPutin|V. V. Putin\tPerson\tQ7747\tPresident of Russia\t250",
        "Gazprom\t\tOrganization\tQ102673\tRussian gas company\t90",
        "Hamas\t\tOrganization\tQ38799\t\t100",
        "United Nations\t\tOrganization\tQ1065\t\t300",
    ]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([name, "out.tsv"])


def test_what_it_writes_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "dump.json").write_bytes(as_array())
    build_gazetteer(tmp_path / "dump.json", tmp_path / "out.tsv")
    (putin,) = read_gazetteer(tmp_path / "out.tsv").candidates("Putin")
    assert (putin.id, putin.kind, putin.popularity) == ("Q7747", EntityKind.PERSON, 250.0)


def test_the_little_known_can_be_left_out(tmp_path: Path) -> None:
    (tmp_path / "dump.json").write_bytes(as_array())
    assert build_gazetteer(tmp_path / "dump.json", tmp_path / "out.tsv", least=100) == 3
    assert build_gazetteer(tmp_path / "dump.json", tmp_path / "out.tsv", least=0) == 5


def test_progress_is_reported(tmp_path: Path) -> None:
    (tmp_path / "dump.json").write_bytes(
        b"".join(json.dumps(item(f"Q{n}", f"N {n}", ["Q5"])).encode() + b"\n" for n in range(1, 20_001))
    )
    seen: list[int] = []
    build_gazetteer(tmp_path / "dump.json", tmp_path / "out.tsv", progress=seen.append)
    assert seen == [10_000, 20_000]


@pytest.mark.parametrize(
    ("name", "data", "where", "reason"),
    [
        ("dump.json", b'[\n{"id": "Q1"},\n{"id": \n]\n', "dump.json, line 3", "is not JSON"),
        ("dump.json", b"[\n7\n]\n", "dump.json, line 2", "is no Wikidata item"),
        ("dump.json.gz", gzip.compress(as_array())[:200], "dump.json.gz", "cannot be read"),
        ("dump.json.bz2", b"no bzip2", "dump.json.bz2", "cannot be read"),
        ("gone.json", None, "gone.json", "cannot be read"),
    ],
)
def test_a_bad_dump_leaves_the_gazetteer_as_it_was(
    tmp_path: Path, name: str, data: bytes | None, where: str, reason: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    (tmp_path / "out.tsv").write_text("before", encoding="utf-8")
    with pytest.raises(SourceError) as error:
        build_gazetteer(tmp_path / name, tmp_path / "out.tsv")
    assert error.value.source == str(tmp_path / where)
    assert error.value.reason.startswith(reason)
    assert (tmp_path / "out.tsv").read_text(encoding="utf-8") == "before"
    assert not (tmp_path / "out.tsv.part").exists()
