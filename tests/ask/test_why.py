"""The words that support a resource are found and marked where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kg
from kg.ask import why
from kg.ask.passages import sentence_around
from kg.errors import QueryError
from kg.model.iri import BASE
from kg.store import open_store
from kg.store.base import View


def test_an_entity_shows_its_mentions_in_their_sentences(view: View) -> None:
    found = why(view, "person/heiko-maas")
    assert found.iri == BASE + "person/heiko-maas"
    assert found.label == "Heiko Maas"
    assert found.classes == ("kg:Actor", "kg:Entity", "kg:Person")
    first, second = found.passages
    assert (first.name, first.begin, first.marked, first.note) == ("world.txt", 59, "Heiko Maas", "name, full name")
    assert first.after == ", the foreign minister, said that Russia [red]threatened[/red] Germany."
    assert (second.before, second.marked) == ("", "Maas called")
    assert ("kg:affiliation", "Germany") in {(fact.name, fact.label) for fact in found.facts}


def test_no_more_mentions_are_shown_than_asked_for(view: View) -> None:
    found = why(view, "person/heiko-maas", most=1)
    assert (len(found.passages), found.mentions) == (1, 2)


def test_an_action_shows_each_claim_with_who_says_it(view: View) -> None:
    found = why(view, BASE + "action/threaten")
    asserted, denied = found.claims
    assert asserted.says == ("Heiko Maas",)
    assert (asserted.status, asserted.polarity, asserted.factuality) == ("Reported", "Positive", "3")
    assert asserted.passage.before == "Heiko Maas, the foreign minister, said that Russia [red]"
    assert asserted.passage.marked == "threatened"
    assert asserted.extractor == "actions 1"
    assert (denied.says, denied.status) == (("Russia",), "Denied")


def test_operators_come_in_the_order_in_which_they_applied(view: View) -> None:
    found = why(view, "action/threaten")
    assert found.claims[0].operators == ("1. said: reported", "2. that", "10. last")


def test_an_action_shows_how_its_roles_were_filled(view: View) -> None:
    found = why(view, "action/expel")
    assert found.explanations == ("actor: Germany (subject)",)
    assert ("kg:target", "Russian diplomats") in {(fact.name, fact.label) for fact in found.facts}


@pytest.mark.parametrize(
    "name", ["claim/threaten", "document/world.txt", "state/germany", "tenure/maas", "act:Expel", "kg:Happened"]
)
def test_anything_in_the_graph_can_be_asked_about(view: View, name: str) -> None:
    assert why(view, name).facts


def test_a_claim_shows_its_own_words(view: View) -> None:
    (claim,) = why(view, "claim/threaten-not").claims
    assert claim.passage.marked == "denied it"


def test_a_mention_shows_itself(view: View) -> None:
    (passage,) = why(view, BASE + "document/world.txt#char=59,69").passages
    assert passage.marked == "Heiko Maas"


@pytest.mark.parametrize(
    ("name", "reason"), [("Nobody Nowhere", "no name in this graph"), ("person/nobody", "nothing that this graph knows")]
)
def test_what_is_not_there(view: View, name: str, reason: str) -> None:
    with pytest.raises(QueryError, match=reason):
        why(view, name)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_a_sentence_holds_its_span(text: str, begin: int, length: int) -> None:
    begin = min(begin, len(text))
    end = min(begin + length, len(text))
    first, last = sentence_around(text, begin, end)
    assert 0 <= first <= begin <= end <= last <= len(text)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("One", "One went."),
        ("U.S. troops", "The U.S. troops left Kabul."),
        ("Stop", "“Stop!”"),
        ("Last", "Last of all, 3.5 million"),
        ("glued", "Two were glued."),
        ("Then", "Then one went."),
    ],
)
def test_sentences(words: str, sentence: str) -> None:
    text = "One went. The U.S. troops left Kabul. “Stop!” He did.\nTwo were glued.Then one went.\nLast of all, 3.5 million"
    begin = text.index(words)
    first, last = sentence_around(text, begin, begin + len(words))
    assert text[first:last] == sentence


def test_an_action_is_taken_apart(view: View) -> None:
    anatomy = why(view, "action/expel").anatomy
    assert anatomy is not None
    assert [name for name, *_ in anatomy.types] == ["act:Expel", "act:Sanction"]
    parts = {part.role: part for part in anatomy.parts}
    assert (parts["actor"].label, parts["actor"].word, parts["actor"].path) == ("Germany", "Germany", "subject")
    assert (parts["target"].label, parts["reason"].value) == ("Russian diplomats", "action/threaten")
    assert [(tie.name, tie.value) for tie in anatomy.ties] == [("began", "situation/hold")]


def test_what_an_action_is_tied_to(view: View) -> None:
    anatomy = why(view, "action/call").anatomy
    assert anatomy is not None
    assert [(tie.name, tie.value) for tie in anatomy.ties] == [("before", "action/invite")]
    later = why(view, "action/invite").anatomy
    assert later is not None
    assert [(tie.name, tie.value) for tie in later.ties] == [("after", "action/call")]


def test_a_situation_is_taken_apart_and_a_person_is_not(view: View) -> None:
    anatomy = why(view, "situation/hold").anatomy
    assert anatomy is not None
    assert [(tie.name, tie.value) for tie in anatomy.ties] == [("begun by", "action/expel")]
    assert why(view, "person/heiko-maas").anatomy is None


def test_how_a_time_was_resolved_is_told(tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Turkey expelled two envoys on Monday, Angela Merkel said.", encoding="utf-8")
    with kg.build(text, published="2020-01-15") as graph:
        ((action,),) = graph.query("SELECT ?a { ?a a act:Expel }")  # type: ignore[misc]
        found = why(graph.store.view(), str(action))
    assert found.anatomy is not None
    ((words, value, how),) = found.anatomy.times
    assert (words, value) == ("Monday", "2020-01-13")
    assert how
    assert found.anatomy.dated == "modifies the verb"
    assert found.anatomy.rule == 'Expel: verb "expel"'
    assert [part.word for part in found.anatomy.parts] == ["Turkey", "envoys"]
    assert found.claims[0].said[0].startswith("Angela Merkel says  action/")


def test_a_name_will_do_where_it_is_the_only_one(view: View) -> None:
    assert why(view, "heiko maas").iri == why(view, "person/heiko-maas").iri


def test_a_name_of_several_lists_them() -> None:
    label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
    with open_store() as store:
        writer = store.writer()
        writer.put("https://example.org/g", [f'<{BASE}person/{key}> {label} "Michael Collins" .' for key in ("one", "two")])
        writer.commit()
        with pytest.raises(QueryError, match=r"is the name of 2 \(person/one, person/two\)"):
            why(store.view(), "Michael Collins")
