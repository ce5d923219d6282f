"""Small graphs written by hand, for tests of what comes after extraction."""

from __future__ import annotations

import re
from pathlib import Path

from rdflib import Graph
from rdflib.term import Literal, URIRef

from kg.extract import Triple
from kg.extract.rdf import mention
from kg.model import Document
from kg.model.iri import BASE
from kg.ontology import ontology_file
from kg.store import Store, open_store
from kg.store.base import PREFIXES
from kg.store.describe import describe_document, describe_ontology, describe_runs
from kg.store.filing import Filed, file_triples
from kg.store.ledger import put_background, put_documents

__all__ = ["filed", "triples", "world"]

HERE = Path(__file__).parent


def triples(turtle: str) -> list[Triple]:
    """The triples of a Turtle text in which the usual prefixes are known, ``<id:…>`` for resources of the graph among them."""
    head = "".join(f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    found: list[Triple] = []
    for subject, predicate, node in Graph().parse(data=head + turtle.replace("<id:", f"<{BASE}"), format="turtle"):
        assert isinstance(subject, URIRef)
        assert isinstance(predicate, URIRef)
        assert isinstance(node, URIRef | Literal)
        found.append((subject, predicate, node))
    return sorted(found)


def filed(name: str, turtle: str, text: str = "Text.") -> Filed:
    """A document with what was extracted from it, filed."""
    document = Document(id=name, text=text)
    return file_triples(document, [*describe_document(document, "digest", True), *triples(turtle)])


def world() -> Store:
    """A store with the graph of ``world.ttl``: expulsions, threats and demands that happened, are ahead, denied, disputed."""
    first, _, turtle = (HERE / "world.ttl").read_text(encoding="utf-8").partition("\n")
    document = Document(id="world.txt", text=first.removeprefix("# "), title="Expulsions <b>", publisher="Tests")
    mentions: list[Triple] = []

    def mentioned(words: re.Match[str]) -> str:
        begin = document.text.index(words.group(1))
        node, described = mention(document, begin, begin + len(words.group(1)))
        mentions.extend(described)
        return f"<{node}>"

    turtle = re.sub(r"\{(.*?)\}", mentioned, turtle.partition("\n")[2])
    store = open_store()
    extracted = [*describe_document(document, "digest", True), *triples(turtle), *mentions]
    put_documents(store, [file_triples(document, extracted)])
    ontology = describe_ontology([ontology_file("core.ttl"), ontology_file("actions.ttl"), ontology_file("situations.ttl")])
    put_background(store, describe_runs(["actions"], "1", None), ontology)
    return store
