"""The ontology defines what the contract names, says what each term means, and mentions nothing that it does not define."""

from __future__ import annotations

from functools import cache

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.namespace import SH

from kg.ontology import ontology_file
from kg.tools.vocab import NAMESPACES

KG = NAMESPACES["KG"]
ACT = NAMESPACES["ACT"]
FILES = ("core.ttl", "actions.ttl", "situations.ttl", "alignments.ttl", "shapes.ttl")
CLASSES = """
    Document Mention Entity Actor Person State Organization Group Place LocalEntity Tenure Action ActionType Situation Alliance
    Conflict Custody Control Membership SanctionsInForce Claim TimeExpression IdentityDecision Run
"""
PROPERTIES = """
    contentMention iso2 iso3 affiliation locatedIn holder office officeOf actor target recipient object content reason date
    quantity quantityLeast quantityMost status startedBy endedBy
    aboutAction polarity certainty tense attributedTo sourceAction evidence
    trigger factuality confidence timex left right verdict score decidedBy canonical localMention sieve lemma operator explanation
"""
INDIVIDUALS = """
    Happened Reported Denied Prospective Possible Disputed Positive Negative Certain Probable PossibleCertainty Unspecified Past
    Present Future Same Different Unsure
"""
PLOVER = """
    Agree Consult Support Concede Cooperate Aid Retreat Request Accuse Reject Threaten Protest Sanction Mobilize Coerce Assault
"""


@cache
def graph(file: str) -> Graph:
    return Graph().parse(ontology_file(file))


def kg(name: str) -> URIRef:
    return URIRef(KG + name)


@pytest.mark.parametrize("name", CLASSES.split())
def test_classes_of_the_contract(name: str) -> None:
    assert (kg(name), RDF.type, OWL.Class) in graph("core.ttl") + graph("situations.ttl")


@pytest.mark.parametrize("name", PROPERTIES.split())
def test_properties_of_the_contract(name: str) -> None:
    kinds = set(graph("core.ttl").objects(kg(name), RDF.type))
    assert kinds & {OWL.ObjectProperty, OWL.DatatypeProperty, RDF.Property}


@pytest.mark.parametrize("name", INDIVIDUALS.split())
def test_individuals_of_the_contract(name: str) -> None:
    assert (kg(name), RDF.type, OWL.NamedIndividual) in graph("core.ttl")


@pytest.mark.parametrize("name", [*PLOVER.split(), "Say", "Occur"])
def test_top_types_are_actions(name: str) -> None:
    assert (URIRef(ACT + name), RDFS.subClassOf, kg("Action")) in graph("actions.ttl")


def test_every_term_has_a_label_and_says_what_it_means() -> None:
    core = graph("core.ttl") + graph("situations.ttl")
    terms = {term for term in core.subjects(RDF.type) if str(term).startswith(KG)}
    assert terms
    assert not [term for term in terms if not core.value(term, RDFS.label) or not core.value(term, RDFS.comment)]


@pytest.mark.parametrize("file", FILES)
def test_no_term_is_mentioned_that_is_not_defined(file: str) -> None:
    defined = {term for each in FILES[:3] for term in graph(each).subjects(RDF.type)}
    mentioned = {term for triple in graph(file) for term in triple if isinstance(term, URIRef)}
    own = {term for term in mentioned if str(term).startswith((KG, ACT)) and term not in {URIRef(KG), URIRef(ACT)}}
    assert own <= defined


def test_ranges_and_domains_are_classes() -> None:
    core = graph("core.ttl")
    named = {term for each in (RDFS.domain, RDFS.range) for term in core.objects(None, each) if str(term).startswith(KG)}
    assert named <= set(core.subjects(RDF.type, OWL.Class))


def test_superclasses_lead_to_no_circle() -> None:
    for file in FILES[:3]:
        for term in set(graph(file).subjects(RDFS.subClassOf)):
            assert term not in set(graph(file).transitive_objects(graph(file).value(term, RDFS.subClassOf), RDFS.subClassOf))


def test_shapes_speak_of_what_is_defined() -> None:
    targets = set(graph("shapes.ttl").objects(None, SH.targetClass))
    terms = graph("core.ttl") + graph("situations.ttl")
    assert targets <= set(terms.subjects(RDF.type, OWL.Class))


@pytest.mark.parametrize("kind", sorted(map(str, graph("actions.ttl").subjects(RDF.type, kg("ActionType")))))
def test_action_types_are_described(kind: str) -> None:
    actions, node = graph("actions.ttl"), URIRef(kind)
    assert actions.value(node, SKOS.definition)
    assert actions.value(node, RDFS.label)
    assert str(actions.value(node, SKOS.notation)).isdigit()
    assert len(list(actions.objects(node, SKOS.example))) >= 2
