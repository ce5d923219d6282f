"""Why the graph says what it says: for a resource, the words that support it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.ask.anatomy import Anatomy, anatomy_of
from kg.ask.names import expand, shorten
from kg.ask.passages import Passage, count_mentions, passages_of
from kg.errors import QueryError
from kg.model.iri import BASE
from kg.store.base import View, rows
from kg.store.ntriples import iri, literal

__all__ = ["ClaimMade", "Evidence", "Fact", "why"]


@dataclass(frozen=True, slots=True)
class Fact:
    """What the graph says of the resource: a property and a value, both readable."""

    name: str
    value: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class ClaimMade:
    """A claim about an action.

    Attributes:
        iri: The claim.
        passage: The sentence, with the trigger marked.
        status: What this claim alone would make of the action's status.
        factuality: FactBank's scale, −3 to 3.
        polarity: ``Positive`` or ``Negative``.
        certainty: ``Certain``, ``Probable``, ``PossibleCertainty`` or ``Unspecified``.
        tense: ``Past``, ``Present`` or ``Future``.
        confidence: How sure the extractor is, 0 to 1.
        says: Who says it; empty where the document itself does.
        said: The acts of saying that carry it: label and short name.
        extractor: Name and version of the extractor.
        operators: What changed the factuality, from the outside in.
    """

    iri: str
    passage: Passage
    status: str
    factuality: str
    polarity: str
    certainty: str
    tense: str
    confidence: str
    says: tuple[str, ...]
    said: tuple[str, ...]
    extractor: str
    operators: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that supports a resource.

    Attributes:
        iri: The resource.
        label: Its name.
        classes: Its classes, as short names, sorted.
        facts: What the graph says of it.
        explanations: In words, how it was read.
        anatomy: If it is an action or a situation, how it was read, part by part.
        passages: Its mentions in their sentences, by document and place; no more than asked for.
        mentions: How many mentions it has.
        claims: If it is an action, who says what of it, where.
    """

    iri: str
    label: str
    classes: tuple[str, ...]
    facts: tuple[Fact, ...]
    explanations: tuple[str, ...]
    anatomy: Anatomy | None
    passages: tuple[Passage, ...]
    mentions: int
    claims: tuple[ClaimMade, ...]


def _named(view: View, name: str) -> str:
    """The only resource that a graph calls by a name, in upper or lower case."""
    wanted = literal(name.strip().lower())
    found = [
        resource
        for (resource,) in rows(
            view,
            f"""SELECT DISTINCT ?resource {{ ?resource skos:prefLabel|rdfs:label ?label FILTER (LCASE(STR(?label)) = {wanted})
            FILTER NOT EXISTS {{ ?resource a kg:LocalEntity }} }} ORDER BY ?resource""",
        )
    ]
    if not found:
        raise QueryError(name, "is no IRI and no name in this graph (write https://…, a prefixed name, kind/name, or a name)")
    if len(found) > 1:
        raise QueryError(name, f"is the name of {len(found)} ({', '.join(map(shorten, found[:_FEW]))})")
    return found[0]


def why(view: View, name: str, most: int = 100) -> Evidence:
    """Gather the evidence for a resource.

    Args:
        view: The graph.
        name: Its IRI, long or short (``action/…``, ``person/vladimir-putin``), or a name that only it has.
        most: How many mentions to show at most.

    Returns:
        What the graph says of it and which words support that.

    Raises:
        QueryError: The graph knows nothing of it, or several things of this name.
    """
    resource = expand(name) or _named(view, name)
    facts = list(_facts(view, resource))
    if not facts:
        raise QueryError(name, "is nothing that this graph knows")
    values: dict[str, list[Fact]] = {}
    for fact in facts:
        values.setdefault(fact.name, []).append(fact)
    classes = tuple(sorted(shorten(fact.value) for fact in values.get("rdf:type", ())))
    told = (line for fact in values.get("kg:explanation", ()) for line in fact.value.split("\n"))
    explanations = tuple(sorted(set(told)))
    is_event = not _EVENTS.isdisjoint(classes)
    labels = [fact.value for key in ("skos:prefLabel", "rdfs:label") for fact in values.get(key, ())]
    return Evidence(
        iri=resource,
        label=labels[0] if labels else "",
        classes=classes,
        facts=tuple(fact for fact in facts if fact.name not in _SHOWN_APART),
        explanations=explanations,
        anatomy=anatomy_of(view, resource, explanations) if is_event else None,
        passages=tuple(passages_of(view, resource, most)),
        mentions=count_mentions(view, resource),
        claims=tuple(_claims(view, resource)),
    )


_FEW = 4
"""How many resources of one name a message lists."""
_EVENTS = frozenset({"kg:Action", "kg:Situation"})
_SHOWN_APART = frozenset(
    {"rdf:type", "gaf:denotedBy", "kg:explanation", "skos:prefLabel", "rdfs:label", "nif:isString", "kg:operator"}
)


def _facts(view: View, resource: str) -> Iterable[Fact]:
    found = rows(
        view,
        f"""SELECT DISTINCT ?p ?o ?label {{ {iri(resource)} ?p ?o
        OPTIONAL {{ ?o skos:prefLabel ?pref }} OPTIONAL {{ ?o rdfs:label ?other }}
        BIND (COALESCE(?pref, ?other, "") AS ?label) }} ORDER BY ?p ?o ?label""",
    )
    return [Fact(shorten(predicate), value, label) for predicate, value, label in found]


def _claims(view: View, resource: str) -> list[ClaimMade]:
    found = rows(
        view,
        f"""SELECT ?claim ?document ?id ?b ?e ?anchor ?eb ?sentence ?status ?factuality ?polarity ?certainty ?tense ?confidence
            ?extractor ?version
            (GROUP_CONCAT(DISTINCT ?speaker; separator="\\n") AS ?says)
            (GROUP_CONCAT(DISTINCT ?operator; separator="\\n") AS ?operators)
            (GROUP_CONCAT(DISTINCT ?saying; separator="\\n") AS ?said)
        {{ {{ ?claim kg:aboutAction {iri(resource)} }} UNION {{ BIND ({iri(resource)} AS ?claim) ?claim kg:aboutAction ?any }}
        ?claim kg:trigger ?trigger ; prov:wasDerivedFrom ?document .
        ?trigger nif:beginIndex ?b ; nif:endIndex ?e ; nif:anchorOf ?anchor .
        OPTIONAL {{ ?claim kg:evidence ?evidence . ?evidence nif:beginIndex ?eb ; nif:anchorOf ?sentence }}
        OPTIONAL {{ ?document dcterms:identifier ?id }}
        OPTIONAL {{ ?claim kg:claimStatus ?status }} OPTIONAL {{ ?claim kg:factuality ?factuality }}
        OPTIONAL {{ ?claim kg:polarity ?polarity }} OPTIONAL {{ ?claim kg:certainty ?certainty }}
        OPTIONAL {{ ?claim kg:tense ?tense }} OPTIONAL {{ ?claim kg:confidence ?confidence }}
        OPTIONAL {{ ?claim prov:wasGeneratedBy ?run . ?run kg:extractor ?extractor ; kg:version ?version }}
        OPTIONAL {{ ?claim kg:operator ?operator }}
        OPTIONAL {{ ?claim kg:sourceAction ?source . ?source rdfs:label ?told
                    BIND (CONCAT(?told, "  ", STR(?source)) AS ?saying) }}
        OPTIONAL {{ ?claim kg:attributedTo ?who . OPTIONAL {{ ?who skos:prefLabel ?named }}
                    BIND (COALESCE(?named, STR(?who)) AS ?speaker) }}
        }} GROUP BY ?claim ?document ?id ?b ?e ?anchor ?eb ?sentence ?status ?factuality ?polarity ?certainty ?tense ?confidence
            ?extractor ?version""",
    )
    return sorted((_claim(row) for row in found), key=lambda one: (one.passage.name, one.passage.begin, one.iri))


def _claim(row: tuple[str, ...]) -> ClaimMade:
    claim, document, name, begin, end, anchor, start, sentence, status, factuality, polarity, certainty, tense = row[:13]
    confidence, extractor, version, says, operators, said = row[13:]
    here, there = int(begin), int(end)
    if sentence and int(start) <= here and there <= int(start) + len(sentence):
        first, last = here - int(start), there - int(start)
        passage = Passage(document, name, here, there, sentence[:first], sentence[first:last], sentence[last:])
    else:
        passage = Passage(document, name, here, there, "", anchor, "")
    return ClaimMade(
        iri=claim,
        passage=passage,
        status=_local(status),
        factuality=factuality,
        polarity=_local(polarity),
        certainty=_local(certainty),
        tense=_local(tense),
        confidence=confidence,
        says=tuple(sorted(filter(None, says.split("\n")))),
        said=tuple(sorted(filter(None, said.replace(BASE, "").split("\n")))),
        extractor=" ".join(filter(None, (extractor, version))),
        operators=tuple(sorted(filter(None, operators.split("\n")), key=_numbered)),
    )


def _local(term: str) -> str:
    return term.rpartition("#")[2]


def _numbered(operator: str) -> tuple[int, str]:
    number = operator.partition(".")[0]
    return (int(number), operator) if number.isdigit() else (0, operator)
