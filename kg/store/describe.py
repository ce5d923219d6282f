"""What the graph says of a document itself, and of the runs of extractors over it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

import pyoxigraph as ox
from rdflib.term import Literal, URIRef

from kg.errors import OntologyError
from kg.model import Document
from kg.model.iri import document_iri, minted
from kg.store.ntriples import encode, line
from kg.vocab import (
    KG,
    DCTERMS_identifier,
    DCTERMS_language,
    DCTERMS_publisher,
    DCTERMS_source,
    DCTERMS_title,
    KG_digest,
    KG_Document,
    KG_extractor,
    KG_reciprocal,
    KG_Run,
    KG_version,
    NIF_Context,
    NIF_isString,
    PROV_Activity,
    PROV_SoftwareAgent,
    PROV_startedAtTime,
    PROV_wasAssociatedWith,
    RDF_type,
    RDFS_label,
    SCHEMA_datePublished,
    SCHEMA_NewsArticle,
    SKOS_example,
    XSD_date,
    XSD_dateTime,
)

__all__ = ["describe_document", "describe_ontology", "describe_runs", "digest", "run_iri"]


def digest(document: Document, tools: str) -> str:
    """Condense a document and what it is read with, so that the same need not be read again.

    Args:
        document: The document.
        tools: Whatever else the result depends on, condensed already.

    Returns:
        32 hexadecimal digits.
    """
    given = (
        document.text,
        document.title,
        document.published,
        document.url,
        document.publisher,
        document.language,
        tools,
    )
    return hashlib.sha256(encode(repr(given))).hexdigest()[:32]


def describe_document(document: Document, digested: str, with_text: bool) -> Iterator[tuple[URIRef, URIRef, URIRef | Literal]]:
    """Say what a document is.

    Args:
        document: The document.
        digested: Its `digest`.
        with_text: Whether the graph keeps its text.

    Yields:
        Triples for the document's graph.
    """
    node = URIRef(document_iri(document))
    for one in (KG_Document, SCHEMA_NewsArticle, NIF_Context):
        yield node, RDF_type, one
    yield node, DCTERMS_identifier, Literal(document.id)
    yield node, KG_digest, Literal(digested)
    if document.published is not None:
        yield node, SCHEMA_datePublished, Literal(document.published.isoformat(), datatype=XSD_date)
    if document.url:
        yield node, DCTERMS_source, URIRef(document.url) if _is_iri(document.url) else Literal(document.url)
    for predicate, value in (
        (DCTERMS_title, document.title),
        (DCTERMS_publisher, document.publisher),
        (DCTERMS_language, document.language),
    ):
        if value:
            yield node, predicate, Literal(value)
    if with_text:
        yield node, NIF_isString, Literal(document.text)


def describe_ontology(files: Iterable[Path]) -> list[str]:
    """What questions need of the ontology: classes and properties with their names, definitions and what they are below.

    Triggers and role frames stay out: they say how to read, not what was read.

    Args:
        files: Turtle files.

    Returns:
        Lines of N-Triples for the ``ontology`` graph.

    Raises:
        OntologyError: A file is no Turtle.
    """
    found: set[str] = set()
    for file in files:
        try:
            for triple in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
                terms = (triple.subject, triple.predicate, triple.object)
                if _is_told(URIRef(triple.predicate.value)) and not any(isinstance(one, ox.BlankNode) for one in terms):
                    found.add(f"{' '.join(map(str, terms))} .")
        except (OSError, SyntaxError, ValueError) as error:
            raise OntologyError(str(file), str(error).partition("\n")[0]) from error
    return sorted(found)


def run_iri(extractor: str, version: str) -> URIRef:
    """The IRI of the runs of an extractor of this version; ``prov:wasGeneratedBy`` of claims points to it."""
    return URIRef(minted("run", f"{extractor}-{version}"))


def describe_runs(extractors: Iterable[str], version: str, started: datetime | None) -> list[str]:
    """Say which extractors ran.

    Args:
        extractors: Their names.
        version: The program's version.
        started: When they ran, if that shall be written down.

    Returns:
        Lines of N-Triples for the ``runs`` graph.
    """
    agent = URIRef(minted("agent", f"newsgraph-{version}"))
    said = [line(agent, RDF_type, PROV_SoftwareAgent), line(agent, RDFS_label, Literal(f"newsgraph {version}"))]
    for name in extractors:
        run = run_iri(name, version)
        said += [line(run, RDF_type, KG_Run), line(run, RDF_type, PROV_Activity)]
        said += [line(run, KG_extractor, Literal(name)), line(run, KG_version, Literal(version))]
        said.append(line(run, PROV_wasAssociatedWith, agent))
        if started is not None:
            said.append(line(run, PROV_startedAtTime, Literal(started.isoformat(timespec="seconds"), datatype=XSD_dateTime)))
    return said


def _is_told(predicate: URIRef) -> bool:
    return predicate == KG_reciprocal or not (predicate.startswith(KG) or predicate == SKOS_example)


def _is_iri(text: str) -> bool:
    try:
        ox.NamedNode(text)
    except ValueError:
        return False
    return True
