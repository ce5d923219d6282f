"""Cities and regions by name."""

from __future__ import annotations

import pytest

from kg.model import EntityKind
from kg.resolve.gazetteer import choose_place, places_named


def keys(form: str) -> list[str]:
    return [place.key for place in places_named(form)]


def test_a_city() -> None:
    (moscow, *_) = places_named("Moscow")
    assert (moscow.key, moscow.kind, moscow.label, moscow.country) == ("gn-524901", EntityKind.PLACE, "Moscow", "russia")
    assert (moscow.geonames, moscow.wikidata) == (524901, "Q649")
    assert moscow.population > 10_000_000


def test_three_washingtons() -> None:
    city, region, *others = places_named("Washington")
    assert (city.geonames, city.wikidata, city.country) == (4140963, "Q61", "united-states")
    assert (region.key, region.wikidata) == ("us-wa", "Q1223")
    assert "united-kingdom" in {place.country for place in others}


@pytest.mark.parametrize(
    ("form", "label", "country"),
    [
        ("Kiev", "Kyiv", "ukraine"),
        ("Bombay", "Mumbai", "india"),
        ("Saigon", "Ho Chi Minh City", "vietnam"),
        ("Cologne", "Cologne", "germany"),
        ("Mecca", "Mecca", "saudi-arabia"),
        ("Deir Ezzor", "Deir ez-Zor", "syria"),
        ("Leningrad", "Saint Petersburg", "russia"),
        ("São Paulo", "São Paulo", "brazil"),
        ("Sao Paulo", "São Paulo", "brazil"),
        ("NEW YORK", "New York City", "united-states"),
        ("The Hague", "The Hague", "netherlands"),
        ("London's", "London", "united-kingdom"),
        ("Birmingham", "Birmingham", "united-kingdom"),
        ("Geneva", "Geneva", "switzerland"),
        ("Texas", "Texas", "united-states"),
        ("Scotland", "Scotland", "united-kingdom"),
        ("Bavaria", "Bavaria", "germany"),
        ("Crimea", "Crimea", "ukraine"),
        ("the West Bank", "West Bank", "palestine"),
        ("Gaza", "Gaza Strip", "palestine"),
    ],
)
def test_the_most_populous_comes_first(form: str, label: str, country: str) -> None:
    first = places_named(form)[0]
    assert (first.label, first.country) == (label, country)


@pytest.mark.parametrize(
    ("form", "key"),
    [("Africa", "africa"), ("the Middle East", "middle-east"), ("the Balkans", "balkans"), ("Donbass", "donbas"),
     ("the Strait of Hormuz", "strait-of-hormuz"), ("Georgia", "us-ga"), ("Kashmir", "pk-km")],
)  # fmt: skip
def test_regions(form: str, key: str) -> None:
    assert keys(form)[0] == key


@pytest.mark.parametrize(
    ("form", "region"),
    [("Paris, Texas", "us-tx"), ("Salem, Ore.", "us-or"), ("Salem, MA", "us-ma"), ("Portland, Maine", "us-me"),
     ("Atlanta, Georgia", "us-ga"), ("Washington, D.C.", "us-dc")],
)  # fmt: skip
def test_a_city_may_say_where_it_lies(form: str, region: str) -> None:
    assert {place.region for place in places_named(form)} == {region}


@pytest.mark.parametrize(
    ("form", "key"), [("Calif.", "us-ca"), ("Miss.", "us-ms"), ("MD", "us-md"), ("B.C.", "ca-bc"), ("Ont.", "ca-on")]
)
def test_abbreviations_of_regions(form: str, key: str) -> None:
    assert keys(form) == [key]


def test_a_city_in_a_state() -> None:
    assert keys("Tbilisi, Georgia") == ["gn-611717"]
    assert keys("Moscow, Texas") == []


@pytest.mark.parametrize("form", ["", "moscow", "reading", "Miss", "in", "or", "Michael Jordan", ",", "Nowhereville"])
def test_what_is_no_place(form: str) -> None:
    assert places_named(form) == ()


def test_regions_and_cities_of_one_name() -> None:
    assert [place.key for place in places_named("Quebec")] == ["ca-qc", "gn-6325494"]
    assert keys("Geneva")[0].startswith("gn-")
    assert keys("Geneva")[-1] == "ch-ge"
    assert keys("New York")[1:] == ["us-ny"]
    assert keys("Victoria")[0] == "au-vic"


def test_the_context_chooses() -> None:
    found = places_named("Birmingham")
    near = choose_place(found, frozenset({"united-states"}))
    nearer = choose_place(found, frozenset({"united-states", "us-mi"}))
    default = choose_place(found)
    assert near is not None
    assert near.region == "us-al"
    assert nearer is not None
    assert nearer.region == "us-mi"
    assert default is not None
    assert default.country == "united-kingdom"
    assert choose_place(()) is None


def test_where_nothing_tells_namesakes_apart_none_is_chosen() -> None:
    def chosen(form: str, *context: str) -> str | None:
        place = choose_place(places_named(form), frozenset(context))
        return place.region or place.country if place else None

    assert chosen("Cambridge") is None
    assert chosen("Cambridge", "united-kingdom") == "gb-eng"
    assert chosen("Cambridge", "us-ma") == "us-ma"
    assert chosen("Springfield", "united-states") is None
    assert chosen("Springfield", "us-il") == "us-il"
    assert chosen("London") == "gb-eng"
    assert chosen("Washington") == "us-dc"
    assert chosen("Paris", "united-states") == "france"
    assert chosen("Paris", "united-states", "us-tx") == "us-tx"
    assert chosen("Birmingham", "united-states") == "us-al"
    assert chosen("Victoria", "canada") == "canada"
    assert chosen("Victoria", "australia") == "australia"
    assert chosen("Paris", "france", "united-states") == "france"
