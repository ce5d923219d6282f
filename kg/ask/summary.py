"""A graph in a few figures and the latest that happened."""

from __future__ import annotations

from dataclasses import dataclass

from kg.store.base import View, rows
from kg.vocab import KG

__all__ = ["Happening", "Summary", "summarize"]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened.

    Attributes:
        date: When, as far as known.
        label: What, readable.
        status: Local name of its status.
        says: Who says so: the sources quoted, or else the documents.
        action: IRI.
    """

    date: str
    label: str
    status: str
    says: str
    action: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What a graph holds.

    Attributes:
        documents: Number of documents.
        entities: Class of entity (``Person``, ``State`` …) → number.
        actions: Type of action → number, most first.
        statuses: Status → number of actions, most first.
        latest: The most recent that happened.
    """

    documents: int
    entities: dict[str, int]
    actions: dict[str, int]
    statuses: dict[str, int]
    latest: tuple[Happening, ...]


_KINDS = ("Person", "State", "Organization", "Group", "Place")


def summarize(view: View, latest: int = 10) -> Summary:
    """Sum a graph up.

    Args:
        view: The graph.
        latest: How many of the most recent happenings to tell.

    Returns:
        The summary.
    """
    classes = _counts(view, "SELECT ?class (COUNT(DISTINCT ?s) AS ?n) { ?s a ?class } GROUP BY ?class")
    return Summary(
        documents=classes.get(KG + "Document", 0),
        entities={kind: classes.get(KG + kind, 0) for kind in _KINDS},
        actions=_types(view),
        statuses=_local(
            _counts(view, "SELECT ?status (COUNT(DISTINCT ?a) AS ?n) { ?a a kg:Action ; kg:status ?status } GROUP BY ?status")
        ),
        latest=tuple(_latest(view, latest)),
    )


def _types(view: View) -> dict[str, int]:
    """Number of actions of each of the broad types, those right below ``kg:Action`` in the ontology."""
    found = _counts(
        view,
        """SELECT ?type (COUNT(DISTINCT ?a) AS ?n) { ?a a kg:Action ; a ?type . FILTER STRSTARTS(STR(?type), STR(act:))
        FILTER NOT EXISTS { ?type rdfs:subClassOf ?broader . FILTER STRSTARTS(STR(?broader), STR(act:)) } } GROUP BY ?type""",
    )
    return _local(found)


def _latest(view: View, number: int) -> list[Happening]:
    """What somebody did most recently, each happening told once however many sentences tell of it.

    Speech is left out, and what fits no type: neither makes news.
    """
    found = rows(
        view,
        f"""SELECT ?date ?label ?status ?action (GROUP_CONCAT(DISTINCT ?speaker; separator=", ") AS ?speakers)
            (GROUP_CONCAT(DISTINCT ?title; separator=", ") AS ?titles) {{
          {{ SELECT DISTINCT ?action ?date ?label ?status {{
            ?action kg:status ?status ; kg:date ?date ; sem:hasLatestEndTimeStamp ?end ; rdfs:label ?label ; kg:actor ?actor .
            FILTER (?status IN (kg:Happened, kg:Reported))
            FILTER NOT EXISTS {{ ?action a ?other . FILTER (?other IN (act:Say, act:Occur)) }}
            }} ORDER BY DESC(?end) ?label ?action LIMIT {3 * number} }}
          ?claim kg:aboutAction ?action ; prov:wasDerivedFrom ?document .
          ?document dcterms:identifier ?id . OPTIONAL {{ ?document dcterms:title ?headline }}
          OPTIONAL {{ ?claim kg:attributedTo/skos:prefLabel ?speaker }}
          BIND (COALESCE(?headline, ?id) AS ?title)
        }} GROUP BY ?date ?label ?status ?action ORDER BY DESC(?date) ?label ?action""",
    )
    told: dict[tuple[str, str], Happening] = {}
    for date, label, status, action, speakers, titles in found:
        told.setdefault((date, label), Happening(date, label, status.rpartition("#")[2], speakers or titles, action))
    return list(told.values())[:number]


def _counts(view: View, question: str) -> dict[str, int]:
    return {name: int(number) for name, number in rows(view, question) if name}


def _local(counts: dict[str, int]) -> dict[str, int]:
    named = {iri.rpartition("#")[2]: number for iri, number in counts.items()}
    return dict(sorted(named.items(), key=lambda item: (-item[1], item[0])))
