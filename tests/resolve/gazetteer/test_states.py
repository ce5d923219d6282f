"""States by name, people and seat."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.model import EntityKind
from kg.resolve.gazetteer import place_of_people, state, state_named, state_of_people, state_of_seat, states_meant
from kg.resolve.gazetteer.territories import territories

LOOK_UPS = {"name": state_named, "people": state_of_people, "seat": state_of_seat}
TABLE = [line.split("\t") for line in Path(__file__).with_name("states.tsv").read_text(encoding="utf-8").splitlines()[2:]]


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 150
    assert len({(how, form) for how, form, _ in TABLE}) == len(TABLE)


@pytest.mark.parametrize(("how", "form", "key"), TABLE)
def test_a_form_means_its_state(how: str, form: str, key: str) -> None:
    found = LOOK_UPS[how](form)
    assert found is not None
    assert (found.key, found.kind) == (key, EntityKind.STATE)


@pytest.mark.parametrize(
    "form",
    ["no", "us", "Us", "turkey", "china", "jordan", "chad", "georgia", "mali", "niger", "oman", "guinea", "cuba", "can", "and",
     "AND", "ARE", "PER", "polish", "swiss", "turk", "finn", "the", "", "'s", "Paris Hilton", "Michael Jordan", "New Jersey",
     "New Mexico", "Kurdish", "Kurds", "Arab", "European", "African", "Jew", "Muslim", "English", "Scottish"],
)  # fmt: skip
def test_words_and_peoples_without_a_state_mean_none(form: str) -> None:
    assert [look_up(form) for look_up in LOOK_UPS.values()] == [None, None, None]


def test_codes_and_wikidata_items() -> None:
    russia = state("russia")
    assert (russia.label, russia.wikidata, russia.iso2, russia.iso3, russia.country) == ("Russia", "Q159", "RU", "RUS", None)
    kosovo = state("kosovo")
    assert (kosovo.iso2, kosovo.iso3) == ("XK", "XKX")
    assert state("denmark").wikidata == "Q35"
    assert state("soviet-union").wikidata == "Q15180"


def test_todays_states_have_all_codes_and_all_states_one_key() -> None:
    index = territories()
    states = [index.by_code[code] for code in index.by_code if len(code) == 2 and index.by_code[code].kind == EntityKind.STATE]
    assert len(states) > 220
    assert all(one.iso2 and one.iso3 and one.wikidata for one in states)
    assert len(index.states) == len({one.wikidata or one.key for one in index.states.values()})
    assert not index.states.keys() & index.regions.keys()


def test_what_the_context_must_choose_is_listed_in_order() -> None:
    assert [one.key for one in states_meant("Congolese")] == ["democratic-republic-of-the-congo", "republic-of-the-congo"]
    assert [one.key for one in states_meant("Koreans")] == ["south-korea", "north-korea"]
    assert [one.key for one in states_meant("Guinean")] == ["guinea", "guinea-bissau"]
    assert [one.key for one in states_meant("France")] == ["france"]
    assert states_meant("nowhere") == ()


def test_regions_have_peoples_too() -> None:
    found = {form: place_of_people(form) for form in ("Scottish", "the Welsh", "Texans", "Chechen", "Europeans", "Kurdish")}
    keys = {form: place.key if place else None for form, place in found.items()}
    assert list(keys.values()) == ["gb-sct", "gb-wls", "us-tx", "ru-ce", "europe", None]


def test_an_unknown_key_is_an_error() -> None:
    with pytest.raises(KeyError):
        state("atlantis")
