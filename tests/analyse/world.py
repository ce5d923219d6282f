"""A graph in the contract's shape, made by hand: what analyses and the page are tested on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import pairwise

from rdflib import Dataset, Literal, URIRef
from rdflib.namespace import DCTERMS, RDF, RDFS, SKOS, XSD, Namespace

from kg.model.iri import graph_iri, minted
from kg.vocab import ACT, KG

__all__ = ["World"]

_NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
_SEM = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
_SCHEMA = Namespace("https://schema.org/")
_DATES = {4: XSD.gYear, 7: XSD.gYearMonth, 10: XSD.date}


class World:
    """Builds a dataset, a call for each person, document or action."""

    def __init__(self) -> None:
        self.dataset = Dataset(store="Oxigraph", default_union=True)
        self._documents: dict[str, int] = {}

    def put(self, graph: str, *triples: tuple[URIRef, URIRef, URIRef | Literal]) -> None:
        """Add triples to a named graph."""
        for triple in triples:
            self.dataset.add((*triple, URIRef(graph)))  # type: ignore[arg-type]

    def party(self, kind: str, label: str, *names: str, iso3: str = "") -> str:
        """Add an actor or place of this class; its IRI comes back."""
        iri = URIRef(minted(kind.lower(), label.lower().replace(" ", "-")))
        identity = graph_iri("identity")
        self.put(identity, (iri, RDF.type, KG[kind]), (iri, RDF.type, KG.Entity), (iri, SKOS.prefLabel, Literal(label)))
        self.put(identity, *((iri, SKOS.altLabel, Literal(name)) for name in names))
        if iso3:
            self.put(graph_iri("states"), (iri, KG.iso3, Literal(iso3)))
        return str(iri)

    def post(self, holder: str, office: str, body: str) -> None:
        """Give an actor an office."""
        tenure = URIRef(minted("tenure", f"{holder[-9:]}-{office}"))
        self.put(graph_iri("identity"), (tenure, RDF.type, KG.Tenure), (tenure, KG.holder, URIRef(holder)),
                 (tenure, KG.office, Literal(office)), (tenure, KG.officeOf, URIRef(body)))  # fmt: skip

    def document(self, name: str, title: str = "", published: str = "") -> str:
        """Add a document; its IRI comes back."""
        iri = URIRef(minted("document", name))
        self.put(iri, (iri, RDF.type, KG.Document), (iri, DCTERMS.identifier, Literal(name)))
        if title:
            self.put(iri, (iri, DCTERMS.title, Literal(title)))
        if published:
            self.put(iri, (iri, _SCHEMA.datePublished, Literal(published, datatype=XSD.date)))
        self._documents[str(iri)] = 0
        return str(iri)

    def action(
        self, key: str, types: Sequence[str], label: str, *, actor: Sequence[str] = (), target: Sequence[str] = (),
        recipient: Sequence[str] = (), status: str = "Happened", date: str = "", content: Sequence[str] = (),
        place: Sequence[str] = (), object: Sequence[str] = (),
    ) -> str:  # fmt: skip
        """Add an action of these classes, the most specific first; its IRI comes back."""
        iri, derived = URIRef(minted("action", key)), graph_iri("derived")
        self.put(derived, (iri, RDF.type, KG.Action), *((iri, RDF.type, ACT[kind]) for kind in types))
        self.put(derived, (iri, RDFS.label, Literal(label)), (iri, KG.status, KG[status]))
        self.put(graph_iri("ontology"), *((ACT[low], RDFS.subClassOf, ACT[high]) for low, high in pairwise(types)))
        roles = {KG.actor: actor, KG.target: target, KG.recipient: recipient, KG.content: content, _SEM.hasPlace: place}
        self.put(derived, *((iri, role, URIRef(party)) for role, parties in roles.items() for party in parties))
        self.put(derived, *((iri, KG.object, Literal(thing)) for thing in object))
        if date:
            self.put(derived, (iri, KG.date, Literal(date, datatype=_DATES[len(date)])))
            first, last = _bounds(date)
            self.put(derived, (iri, _SEM.hasEarliestBeginTimeStamp, Literal(first)))
            self.put(derived, (iri, _SEM.hasLatestEndTimeStamp, Literal(last)))
        return str(iri)

    def claim(
        self, action: str, document: str, sentence: str, trigger: str = "", *, says: str = "", polarity: str = "Positive"
    ) -> str:
        """Add a claim: the sentence is put at the document's end, the trigger marked where it first stands in it."""
        begin = self._documents[document]
        self._documents[document] = begin + len(sentence) + 1
        iri = URIRef(minted("claim", f"{action.rsplit('/', 1)[-1]}-{begin}-{document[-6:]}"))
        self.put(document, (iri, RDF.type, KG.Claim), (iri, KG.aboutAction, URIRef(action)), (iri, KG.polarity, KG[polarity]),
                 (iri, KG.certainty, KG.Certain), (iri, KG.factuality, Literal("3.0", datatype=XSD.decimal)),
                 (iri, KG.evidence, self._mention(document, begin, sentence)))  # fmt: skip
        if trigger:
            self.put(document, (iri, KG.trigger, self._mention(document, begin + sentence.index(trigger), trigger)))
        if says:
            self.put(document, (iri, KG.attributedTo, URIRef(says)))
        return str(iri)

    def _mention(self, document: str, begin: int, text: str) -> URIRef:
        iri = URIRef(f"{document}#char={begin},{begin + len(text)}")
        self.put(document, (iri, RDF.type, KG.Mention), (iri, _NIF.referenceContext, URIRef(document)),
                 (iri, _NIF.beginIndex, Literal(begin)), (iri, _NIF.endIndex, Literal(begin + len(text))),
                 (iri, _NIF.anchorOf, Literal(text)))  # fmt: skip
        return iri


def _bounds(date: str) -> tuple[dt.date, dt.date]:
    """First and last day of a date; the 28th stands for the last of any month."""
    return (
        dt.date.fromisoformat(date + "-01-01"[len(date) - 4 :]),
        dt.date.fromisoformat(date + "-12-28"[len(date) - 4 :]),
    )
