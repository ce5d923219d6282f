"""Writes `kg.vocab` from the ontology files: ``python -m kg.tools.vocab``.

A term becomes a constant named after its prefix and local name (``KG_actor``). Newsgraph's own terms are those that the ontology
defines; of other vocabularies, those that it mentions.
"""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox

from kg.ontology import ontology_file

__all__ = ["NAMESPACES", "main", "render"]

NAMESPACES = {
    "KG": "https://w3id.org/newsgraph/ontology#",
    "ACT": "https://w3id.org/newsgraph/action#",
    "SEM": "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "GAF": "http://groundedannotationframework.org/gaf#",
    "NIF": "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#",
    "PROV": "http://www.w3.org/ns/prov#",
    "SKOS": "http://www.w3.org/2004/02/skos/core#",
    "DCTERMS": "http://purl.org/dc/terms/",
    "SCHEMA": "https://schema.org/",
    "TIME": "http://www.w3.org/2006/time#",
    "RDF": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "RDFS": "http://www.w3.org/2000/01/rdf-schema#",
    "OWL": "http://www.w3.org/2002/07/owl#",
    "XSD": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefix in capitals → namespace, in the order in which they are written."""

_FILES = ("core.ttl", "actions.ttl", "situations.ttl", "alignments.ttl")
_HEADER = '''"""GENERATED from ontology/*.ttl by `python -m kg.tools.vocab` (make vocab). Do not edit.

Every term of the graph as a constant, so that a typo fails type checking. A namespace is named after its prefix alone.
"""

from __future__ import annotations

from typing import Final

from rdflib.namespace import Namespace
from rdflib.term import URIRef
'''


def render() -> str:
    """The text of `kg.vocab`, made anew from the ontology files."""
    names = _terms()
    listed = [*sorted(NAMESPACES), *sorted(names)]
    exported = "\n".join(f'    "{name}",' for name in listed)
    spaces = "\n".join(f'{prefix}: Final[Namespace] = Namespace("{iri}")' for prefix, iri in NAMESPACES.items())
    constants = "\n".join(f'{name}: Final[URIRef] = URIRef("{names[name]}")' for name in sorted(names))
    return f"{_HEADER}\n__all__ = [\n{exported}\n]\n\n{spaces}\n\n{constants}\n"


def main() -> None:
    """Write `kg.vocab` in place."""
    Path(__file__).parent.parent.joinpath("vocab.py").write_text(render(), encoding="utf-8")


def _terms() -> dict[str, str]:
    """Constant name → IRI for each term that the ontology files mention in one of the namespaces."""
    found: dict[str, str] = {}
    for file in _FILES:
        for quad in ox.parse(path=str(ontology_file(file)), format=ox.RdfFormat.TURTLE):
            for node in (quad.subject, quad.predicate, quad.object, getattr(quad.object, "datatype", None)):
                if isinstance(node, ox.NamedNode) and (name := _constant(node.value)):
                    found[name] = node.value
    return found


def _constant(iri: str) -> str | None:
    """The constant's name for an IRI, or None for one outside the namespaces or a namespace itself."""
    for prefix, namespace in NAMESPACES.items():
        local = iri.removeprefix(namespace)
        if local != iri and local.isidentifier():
            return f"{prefix}_{local}"
    return None


if __name__ == "__main__":
    main()
