"""Organisations by name."""

from __future__ import annotations

import re

import pytest

from kg.model import EntityKind
from kg.resolve.gazetteer import organization_named, organization_of_seat
from kg.resolve.gazetteer.tables import rows


@pytest.mark.parametrize(
    ("form", "key", "wikidata"),
    [
        ("UN", "united-nations", "Q1065"),
        ("U.N.", "united-nations", "Q1065"),
        ("the UN Security Council", "un-security-council", "Q37470"),
        ("EU", "european-union", "Q458"),
        ("NATO", "nato", "Q7184"),
        ("Nato", "nato", "Q7184"),
        ("the North Atlantic Treaty Organization", "nato", "Q7184"),
        ("Opec", "opec", "Q7795"),
        ("the African Union", "african-union", "Q7159"),
        ("the Pentagon", "united-states-department-of-defense", "Q11209"),
        ("Interpol", "international-criminal-police-organization", "Q8475"),
        ("al-Qaida", "al-qaeda", "Q34490"),
        ("Daesh", "islamic-state", "Q2429253"),
        ("Hizbollah", "hezbollah", "Q41053"),
        ("Knesset", "knesset", "Q133396"),
        ("the Washington Post", "the-washington-post", "Q166032"),
    ],
)
def test_a_name_means_its_organization(form: str, key: str, wikidata: str | None) -> None:
    found = organization_named(form)
    assert found is not None
    assert (found.key, found.kind, found.wikidata) == (key, EntityKind.ORGANIZATION, wikidata)


def test_what_several_share_needs_their_country() -> None:
    def key(form: str, *context: str) -> str | None:
        found = organization_named(form, frozenset(context))
        return found.key if found else None

    assert key("Congress") is None
    assert key("Congress", "united-states") == "united-states-congress"
    assert key("Congress", "india") == "indian-national-congress"
    assert key("AFP") == "agence-france-presse"
    assert key("AFP", "australia") == "australian-federal-police"
    assert key("AFP", "australia", "france") == "agence-france-presse"


def test_bodies_belong_to_states() -> None:
    duma, union = organization_named("Duma"), organization_named("European Union")
    assert duma is not None
    assert duma.country == "russia"
    assert union is not None
    assert union.country is None


def test_some_have_seats() -> None:
    brussels, hill = organization_of_seat("Brussels"), organization_of_seat("Capitol Hill")
    assert brussels is not None
    assert brussels.key == "european-union"
    assert hill is not None
    assert hill.key == "united-states-congress"
    assert organization_of_seat("Lisbon") is None


@pytest.mark.parametrize("form", ["who", "un", "Who", "imf", "is", "time", "it", "dawn"])
def test_words_mean_none(form: str) -> None:
    assert organization_named(form) is None


def test_the_file_is_sound() -> None:
    table = list(rows("organizations.tsv"))
    items = [wikidata for _, wikidata, *_ in table if wikidata]
    assert len([row for row in table if not row[2]]) >= 120
    assert all(re.fullmatch(r"Q[1-9]\d*", item) for item in items)
    assert len(items) == len(set(items))
    assert len({label for label, *_ in table}) == len(table)
