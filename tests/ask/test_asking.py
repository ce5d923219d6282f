"""SPARQL, a file or a name; with variables fixed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.ask import ask
from kg.ask.asking import question_text
from kg.ask.names import expand, shorten
from kg.errors import QueryError
from kg.model.iri import BASE
from kg.store.base import View


def test_sparql_itself(view: View) -> None:
    assert ask(view, "ASK { ?a a act:Expel ; kg:status kg:Happened }").askAnswer is True


def test_a_file(view: View, tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text("SELECT ?who { ?who a kg:Person }", encoding="utf-8")
    assert len(list(ask(view, str(file)))) == 1


@pytest.mark.parametrize(
    ("where", "number"),
    [
        ({"person": "Heiko Maas"}, 2),
        ({"person": "Nobody"}, 0),
        ({"who": "person/heiko-maas"}, 2),
        ({"?who": BASE + "person/heiko-maas"}, 2),
        ({"s": "kg:Denied"}, 0),
        ({"label": 'Heiko Maas says" } # '}, 0),
    ],
)
def test_a_variable_may_be_fixed(view: View, where: dict[str, str], number: int) -> None:
    assert len(list(ask(view, "timeline", where))) == number


def test_a_date_may_be_given_plainly(view: View) -> None:
    assert len(list(ask(view, "happened", {"date": "2019-12-04"}))) == 1


@pytest.mark.parametrize("question", ["no-such-question", "no/such/file.rq", "SELECT", "SELECT * { ?s ?p }"])
def test_no_question(view: View, question: str) -> None:
    with pytest.raises(QueryError) as raised:
        ask(view, question)
    assert "\n" not in str(raised.value)


def test_no_variable(view: View) -> None:
    with pytest.raises(QueryError, match="is no variable"):
        ask(view, "happened", {"a b": "c"})


def test_a_name_is_looked_up() -> None:
    assert question_text(" happened\n").startswith("# What happened")


@pytest.mark.parametrize(
    ("name", "iri"),
    [
        ("person/angela-merkel", BASE + "person/angela-merkel"),
        ("action/a.txt.0-3", BASE + "action/a.txt.0-3"),
        ("document/a%2Fb.txt#char=0,3", BASE + "document/a%2Fb.txt#char=0,3"),
        ("act:Expel", "https://w3id.org/newsgraph/action#Expel"),
        ("wd:Q159", "http://www.wikidata.org/entity/Q159"),
        ("https://example.org/x", "https://example.org/x"),
    ],
)
def test_short_names(name: str, iri: str) -> None:
    assert expand(name) == iri
    assert shorten(iri) == name


@pytest.mark.parametrize("text", ["Angela Merkel", "12:30 o'clock", "https://", "a/b/c", "https://example.org/a b"])
def test_what_is_no_name(text: str) -> None:
    assert expand(text) is None


def test_several_variables_may_be_fixed(view: View) -> None:
    """Columns and variables within, and each as it would be alone."""
    assert len(list(ask(view, "timeline", {"person": "heiko maas", "who": "person/heiko-maas", "role": "actor"}))) == 2
    assert len(list(ask(view, "timeline", {"person": "Heiko Maas", "status": "Denied"}))) == 0


def test_an_empty_cell_has_no_value(view: View) -> None:
    """A value asked for is never put where the graph has none."""
    assert any("source" not in map(str, row) for row in ask(view, "denied").bindings)
    assert not ask(view, "denied", {"source": "Somebody Else"}).bindings
