"""The user's gazetteer as Turtle, in the terms of Wikidata's own export."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pyoxigraph as ox

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer.candidates import UNSAID, Candidate

__all__ = ["candidates_in"]

_WIKIDATA = "http://www.wikidata.org/entity/"
_KG = "https://w3id.org/newsgraph/ontology#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_LABELS = ("http://www.w3.org/2004/02/skos/core#prefLabel", "http://www.w3.org/2000/01/rdf-schema#label")
_ALIAS = "http://www.w3.org/2004/02/skos/core#altLabel"
_DESCRIPTIONS = ("http://schema.org/description", "https://schema.org/description")
_POPULARITY = "http://wikiba.se/ontology#sitelinks"
_LANGUAGES = (None, "en", "mul")


def candidates_in(path: Path) -> list[Candidate]:
    """Read the candidates of a Turtle file, in the order of the file.

    Args:
        path: The file.

    Returns:
        What it describes: each Wikidata item with a label in English or without language.

    Raises:
        SourceError: If it is not well-formed, with the line.
    """
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    try:
        for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
            if isinstance(quad.subject, ox.NamedNode) and (value := _value(quad.object)):
                said[quad.subject.value][quad.predicate.value].append(value)
    except SyntaxError as error:
        raise SourceError(f"{path}, line {error.lineno}", f"is not Turtle ({error.msg})") from error
    return [_candidate(iri, facts, path) for iri, facts in said.items() if iri.startswith(_WIKIDATA) and _first(facts, *_LABELS)]


def _value(node: object) -> str | None:
    """What a node says, if it is an IRI or English or of no language."""
    if isinstance(node, ox.NamedNode):
        return node.value
    return node.value if isinstance(node, ox.Literal) and node.language in _LANGUAGES else None


def _candidate(iri: str, facts: dict[str, list[str]], path: Path) -> Candidate:
    """The candidate that these facts describe."""
    kinds = [kind for kind in EntityKind if f"{_KG}{kind}" in facts[_TYPE]]
    popularity = _first(facts, _POPULARITY)
    if popularity and not popularity.isdecimal():
        raise SourceError(str(path), f"has sitelinks of {iri} that are no number: {popularity!r}")
    return Candidate(
        id=iri.removeprefix(_WIKIDATA),
        kind=kinds[0] if kinds else EntityKind.PERSON,
        label=_first(facts, *_LABELS),
        aliases=tuple(facts[_ALIAS]),
        description=_first(facts, *_DESCRIPTIONS),
        popularity=float(popularity or UNSAID),
    )


def _first(facts: dict[str, list[str]], *properties: str) -> str:
    """The first value of the first of these properties that has one."""
    return next((value for name in properties for value in facts.get(name, ())), "")
