"""Stand-ins for the language model and the extractors: quick, and so simple that what they must yield is plain."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from rdflib.term import Literal, URIRef

from kg.extract import Triple
from kg.extract.rdf import document_node, mention, node
from kg.model import Document, Reading, Sentence, Token
from kg.parallel import Reader
from kg.store.filing import Filed, file_triples
from kg.vocab import (
    GAF_denotedBy,
    KG_aboutAction,
    KG_Action,
    KG_Claim,
    KG_Happened,
    KG_Person,
    KG_status,
    KG_trigger,
    PROV_wasDerivedFrom,
    RDF_type,
    RDFS_label,
    SKOS_prefLabel,
)

__all__ = ["StubAnnotator", "StubReader", "Words"]


class StubAnnotator:
    """Takes each word between blanks for a token."""

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """One sentence a document, no tree."""
        for document in documents:
            tokens: list[Token] = []
            at = 0
            for number, word in enumerate(document.text.split()):
                begin = document.text.index(word, at)
                at = begin + len(word)
                tokens.append(Token(number, word, word.lower(), "", "", "", number, begin, at, 0, ""))
            yield Reading(document, tuple(tokens), (Sentence(0, len(tokens), 0),))


class Words:
    """Takes capitalised words for persons and "acted" for an action; breaks on "boom"."""

    name = "words"
    emits: frozenset[URIRef] = frozenset()

    def extract(self, reading: Reading) -> Iterator[Triple]:
        """Yield what the words give."""
        for token in reading.tokens:
            if token.text == "boom":
                raise RuntimeError("boom")
            span, described = mention(reading.document, token.begin, token.end)
            if token.text.istitle():
                person = node("person", token.lemma)
                yield from described
                yield person, RDF_type, KG_Person
                yield person, SKOS_prefLabel, Literal(token.text)
                yield person, GAF_denotedBy, span
            elif token.text == "acted":
                key = f"{reading.document.id}.{token.begin}"
                action, claim = node("action", key), node("claim", key)
                yield from described
                yield action, RDF_type, KG_Action
                yield action, KG_status, KG_Happened
                yield action, RDFS_label, Literal(reading.document.text)
                yield action, GAF_denotedBy, span
                yield claim, RDF_type, KG_Claim
                yield claim, KG_aboutAction, action
                yield claim, KG_trigger, span
                yield claim, PROV_wasDerivedFrom, document_node(reading.document)


class StubReader:
    """Reads documents with `Words`; the text "crash" breaks the annotator, and "stop" ends the process that reads it."""

    def __init__(self) -> None:
        self.again: Callable[[], Reader] = StubReader

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """Read documents."""
        for document in documents:
            if document.text == "crash":
                raise RuntimeError("crash")
            if document.text == "stop":
                os._exit(1)
            yield from StubAnnotator().annotate([document])

    def file(self, annotated: Reading) -> Filed:
        """Turn a document into triples."""
        return file_triples(annotated.document, Words().extract(annotated))
