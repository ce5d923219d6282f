"""Whatever text comes, it is written so that a parser reads the same back, and it stays inside its quotes and brackets."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rdflib.term import Literal, URIRef

from kg.store.ntriples import encode, iri, line, lines, literal
from kg.vocab import RDFS_label, XSD_date

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
NODE = URIRef("https://example.org/s")


def parsed(text: str) -> list[ox.Quad]:
    return list(ox.parse(encode(text), format=ox.RdfFormat.N_TRIPLES))


@given(TEXT)
def test_a_literal_comes_back_as_it_was(text: str) -> None:
    (triple,) = parsed(line(NODE, RDFS_label, Literal(text)))
    assert isinstance(triple.object, ox.Literal)
    assert triple.object.value == text


@given(TEXT)
def test_no_text_breaks_out_of_an_iri(text: str) -> None:
    written = iri("https://example.org/" + text)
    assert written[0] == "<"
    assert written[-1] == ">"
    assert not set(written[1:-1]) & set('<>"{}|^`\\ \n\r\t')


def test_a_lone_surrogate_counts_one_code_point_still() -> None:
    (triple,) = parsed(line(NODE, RDFS_label, Literal("a\ud800b")))
    assert isinstance(triple.object, ox.Literal)
    assert triple.object.value == "a?b"


@pytest.mark.parametrize(
    ("node", "written"),
    [
        (Literal("Moscow"), '"Moscow"'),
        (Literal("Moscou", lang="fr"), '"Moscou"@fr'),
        (Literal("2016-12-30", datatype=XSD_date), '"2016-12-30"^^<http://www.w3.org/2001/XMLSchema#date>'),
        (Literal('He said "no"\n\\'), '"He said \\"no\\"\\n\\\\"'),
        (Literal("bell\x07"), '"bell\\u0007"'),
        (URIRef("https://example.org/a b"), "<https://example.org/a%20b>"),
    ],
)
def test_terms(node: URIRef | Literal, written: str) -> None:
    assert line(NODE, RDFS_label, node) == f"<https://example.org/s> <{RDFS_label}> {written} ."


def test_a_literal_of_strings_needs_no_datatype() -> None:
    assert literal("x", datatype="http://www.w3.org/2001/XMLSchema#string") == '"x"'


def test_each_triple_is_written_once() -> None:
    triple = (NODE, RDFS_label, Literal("x"))
    assert len(lines([triple, triple])) == 1
