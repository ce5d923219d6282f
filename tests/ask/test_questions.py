"""Every shipped question runs, and answers what its first line says."""

from __future__ import annotations

import pytest

from kg.ask import ask, shipped
from kg.store import open_store
from kg.store.base import View, rows

ANSWERS = {
    "affiliations": {("Heiko Maas", "Person", "Germany"), ("Russian diplomats", "Group", "Russia")},
    "ahead": {("closure of a consulate", "Demand", "Heiko Maas", "")},
    "conflicts": {
        ("2019-12-04", "Germany", "Russia", "Germany expels Russian diplomats"),
        ("", "Russia", "Germany", "Russia threatens Germany"),
    },
    "cooperation": {("", "Germany", "Poland", "talks"), ("", "Poland", "Germany", "talks")},
    "demands": {("", "Heiko Maas", "", "closure of a consulate", "Heiko Maas calls for closure")},
    "denied": {("Russia does not deny", "")},
    "disputed": {
        ("Russia threatens Germany", "Positive", "Heiko Maas", "world.txt"),
        ("Russia threatens Germany", "Negative", "Russia", "world.txt"),
    },
    "documents": {("", "world.txt", "Expulsions <b>", "Tests", "9")},
    "happened": {("2019-12-04", "Germany expels Russian diplomats")},
    "offices": {("Heiko Maas", "foreign minister", "Germany", "")},
    "people": {("Heiko Maas", "2", "1")},
    "places": {("Bonn", "", "talks")},
    "quotes": {("Heiko Maas", "", "Russia [red]threatened[/red] Germany", "world.txt", "103")},
    "reported": {("", "talks", "Germany")},
    "responses": {("2019-12-04", "Germany expels Russian diplomats", "Russia threatens Germany")},
    "sanctions": {
        ("2019-12-04", "Happened", "Germany", "Russian diplomats", "Germany expels Russian diplomats"),
        ("", "Prospective", "", "", "closure of a consulate"),
    },
    "sequence": {("Heiko Maas calls for closure", "", "Germany invites Poland", "")},
    "situations": {
        (
            "Custody",
            "custody of Russian diplomats by Germany",
            "Reported",
            "2019-12-04",
            "",
            "Germany expels Russian diplomats",
            "",
        )
    },
    "states": {("Germany", "DEU", "4", "1"), ("Russia", "RUS", "1", "1"), ("Poland", "POL", "1", "0")},
    "threats": {("", "Russia", "Germany", "", "Russia threatens Germany")},
    "timeline": {
        ("Heiko Maas", "", "Happened", "actor", "Heiko Maas calls for closure"),
        ("Heiko Maas", "", "Happened", "actor", "Heiko Maas says"),
    },
    "uncertain": {("Germany invites Poland", "", "PossibleCertainty")},
    "undated": {("Heiko Maas says", "world.txt"), ("Heiko Maas calls for closure", "world.txt")},
    "who-did-what": {
        ("2019-12-04", "Happened", "Germany", "Expel", "Russian diplomats", "", "Germany expels Russian diplomats"),
        ("", "Disputed", "Russia", "Threaten", "Germany", "Heiko Maas", "Russia threatens Germany"),
        ("", "Disputed", "Russia", "Threaten", "Germany", "Russia", "Russia threatens Germany"),
        ("", "Possible", "Germany", "Consult", "Poland", "", "Germany invites Poland"),
        ("", "Happened", "Heiko Maas", "Say", "", "", "Heiko Maas says"),
        ("", "Happened", "Heiko Maas", "Demand", "", "", "Heiko Maas calls for closure"),
        ("", "Reported", "Germany", "Consult", "", "Germany", "talks"),
        ("", "Reported", "Poland", "Consult", "", "Germany", "talks"),
        ("", "Denied", "Russia", "Reject", "", "", "Russia does not deny"),
    },
    "who-expelled-whom": {("2019-12-04", "Germany", "Russian diplomats", "2", "Germany expels Russian diplomats")},
}
"""Question → its rows on the graph of ``tests/world.ttl``, without the action's IRI, which comes last where there is one."""


def test_each_question_has_an_answer_here() -> None:
    assert set(shipped()) == set(ANSWERS)
    assert len(ANSWERS) >= 14


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_answers(view: View, name: str) -> None:
    found = list(rows(view, shipped()[name].text))
    assert {tuple(cell for cell in row if "/action/" not in cell and "/situation/" not in cell) for row in found} == ANSWERS[name]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_nothing_comes_of_an_empty_graph(name: str) -> None:
    assert list(ask(open_store().view(), name)) == []


@pytest.mark.parametrize("name", sorted(ANSWERS))
def test_the_first_line_says_what_it_answers(name: str) -> None:
    question = shipped()[name]
    assert question.text.startswith(f"# {question.about}\n")
    assert len(question.about) > 10
