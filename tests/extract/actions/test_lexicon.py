"""The lexicon: what it holds, how users add to it, and how it refuses what it does not understand."""

from __future__ import annotations

from pathlib import Path

import pytest
from rdflib import SKOS, Graph

from kg.errors import OntologyError
from kg.extract.actions.lexicon import Frame, Lexicon, load_lexicon
from kg.extract.actions.triggers import find_triggers
from kg.ontology import ontology_file
from kg.vocab import ACT, ACT_Assault, ACT_Bomb, ACT_Sanction
from tests.conftest import Read

PREFIXES = """
@prefix kg: <https://w3id.org/newsgraph/ontology#> .
@prefix act: <https://w3id.org/newsgraph/action#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix my: <https://example.org/> .
"""
EXAMPLES = sorted(
    (str(kind).removeprefix(ACT), str(example))
    for kind, example in Graph().parse(ontology_file("actions.ttl")).subject_objects(SKOS.example)
)


def extended(tmp_path: Path, turtle: str) -> Lexicon:
    path = tmp_path / "mine.ttl"
    path.write_text(PREFIXES + turtle, encoding="utf-8")
    return load_lexicon(path)


def test_size() -> None:
    lexicon = load_lexicon()
    assert len({(rule.pos, rule.words) for rule in lexicon.rules}) >= 1500
    assert sum(1 for kind in lexicon.types if kind.roots) >= 90
    assert sum(1 for kind in lexicon.types if not kind.roots) == 18


def test_a_type() -> None:
    expel = load_lexicon().type("Expel")
    assert (expel.iri, expel.label, expel.roots, expel.notation) == (ACT.Expel, "expel", (ACT_Sanction,), "166")
    assert expel.frame.actor == ("subject",)
    assert load_lexicon().type("SuicideBomb").roots == (ACT_Bomb, ACT_Assault)


def test_frames_are_inherited() -> None:
    lexicon = load_lexicon()
    assert lexicon.type("SuicideBomb").frame == lexicon.type("Bomb").frame != Frame()


def test_every_type_has_triggers_and_an_actor() -> None:
    lexicon = load_lexicon()
    triggered = {rule.type.name for rule in lexicon.rules}
    assert triggered == {kind.name for kind in lexicon.types}
    assert all(kind.frame.actor for kind in lexicon.types)


def test_situations() -> None:
    lexicon = load_lexicon()
    assert (lexicon.type("Arrest").begins, lexicon.type("Release").ends) == ("Custody", "Custody")
    assert lexicon.type("Say").begins is None


def test_longest_rules_come_first_and_restricted_before_plain() -> None:
    rules = load_lexicon().rules_for("strike", "noun")
    ranked = [(rule.words, rule.is_restricted) for rule in rules]
    air, on = ranked.index((("strike", "air"), False)), ranked.index((("strike", "on"), False))
    assert air < on < ranked.index((("strike",), True)) < ranked.index((("strike",), False))


def test_no_words_evoke_two_types_without_a_restriction() -> None:
    plain: dict[tuple[str, tuple[str, ...]], str] = {}
    for rule in load_lexicon().rules:
        if not rule.is_restricted:
            assert plain.setdefault((rule.pos, rule.words), rule.type.name) == rule.type.name


@pytest.mark.parametrize(
    ("lemma", "pos", "words", "name"),
    [
        ("call", "verb", ("call", "for"), "Urge"),
        ("ban", "noun", ("ban", "travel"), "ImposeSanctions"),
        ("fire", "noun", ("fire", "cease"), "Ceasefire"),
        ("cessation", "noun", ("cessation", "of", "hostility"), "Ceasefire"),
        ("strike", "noun", ("strike", "air"), "AirStrike"),
        ("carry", "verb", ("carry", "out", "attack"), "Attack"),
    ],
)
def test_heads_come_first(lemma: str, pos: str, words: tuple[str, ...], name: str) -> None:
    assert name in {rule.type.name for rule in load_lexicon().rules_for(lemma, pos) if rule.words == words}


def test_unknown_word_has_no_rules() -> None:
    assert load_lexicon().rules_for("glorp", "verb") == ()


@pytest.mark.parametrize(("name", "example"), EXAMPLES)
def test_example_is_found_by_a_trigger_of_its_class(read: Read, name: str, example: str) -> None:
    reading = read(example)
    assert name in {trigger.type.name for trigger in find_triggers(reading, load_lexicon())}


def test_user_adds_a_type(tmp_path: Path) -> None:
    lexicon = extended(
        tmp_path,
        """
        my:Subtweet a kg:ActionType ; rdfs:subClassOf act:Criticize ; rdfs:label "subtweet"@en ;
            kg:verb "subtweet" ; kg:noun "subtweet" ; kg:phrase "vague post" ; kg:actorSlot "subject" ; kg:targetSlot "at" .
        """,
    )
    kind = lexicon.type("Subtweet")
    assert (kind.roots, kind.notation) == ((ACT.Criticize, ACT.Accuse), "111")
    assert kind.frame == Frame(actor=("subject",), target=("at",))
    assert [rule.type for rule in lexicon.rules_for("subtweet", "noun")] == [kind]


def test_user_adds_triggers_that_go_before_the_built_in_ones(tmp_path: Path) -> None:
    lexicon = extended(tmp_path, 'act:Support kg:verb "pardon" . act:Expel kg:verb "boot" ; kg:targetSlot "from" .')
    assert [rule.type.name for rule in lexicon.rules_for("pardon", "verb")] == ["Support", "Pardon"]
    assert lexicon.type("Expel").frame == Frame(target=("from",))


@pytest.mark.parametrize(
    ("turtle", "reason"),
    [
        ("my:A a kg:ActionType", "expected"),
        ("my:A a kg:ActionType .", "A: has no superclass"),
        ("my:A a kg:ActionType ; rdfs:subClassOf act:Frobnicate .", "A: unknown superclass Frobnicate"),
        ("my:A a kg:ActionType ; rdfs:subClassOf my:B . my:B a kg:ActionType ; rdfs:subClassOf my:A .", "is its own superclass"),
        ('my:A kg:verb "x" .', "A: is no type"),
        ('act:Expel kg:verb "" .', "Expel: empty trigger"),
        ("act:Expel kg:verb my:A .", "a lemma is a string"),
        ('act:Expel kg:verb "Oust" .', "in lower case"),
        ('act:Expel kg:verb "kick out" .', "takes one word"),
        ('act:Expel kg:phrase "kick" .', "takes several words"),
        ('act:Expel kg:verbs "kick" .', "unknown property kg:verbs"),
        ('act:Expel kg:targetSlot "patient" .', "unknown slot 'patient'"),
        ('act:Expel kg:reciprocal "perhaps" .', "true or false"),
        ('act:Expel kg:begins "Custody" .', "names a class of situations"),
        ('act:Expel kg:wording "expulsion by {actor}" .', "for types of situations"),
        ('act:Expel kg:triggerRule "kick" .', "must hold trigger words"),
        ('act:Expel kg:triggerRule [ kg:whenObject "x" ] .', "has no trigger words"),
        ('act:Expel kg:triggerRule [ kg:verb "x" ] .', "restricts nothing"),
        ('act:Expel kg:triggerRule [ kg:verb "x" ; kg:whenActor "y" ] .', "unknown property kg:whenActor"),
        ('act:Expel kg:triggerRule [ kg:verb "x" ; kg:whenObject kg:Animal ] .', "unknown class Animal"),
        ('act:Expel kg:verb "zap" . act:Kill kg:verb "zap" .', "evokes Expel and Kill"),
    ],
)
def test_malformed_files_are_refused(tmp_path: Path, turtle: str, reason: str) -> None:
    with pytest.raises(OntologyError, match=r"mine\.ttl") as caught:
        extended(tmp_path, turtle)
    assert reason in caught.value.reason


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(OntologyError, match=r"nowhere\.ttl"):
        load_lexicon(tmp_path / "nowhere.ttl")
