"""Actions: who did what to whom, when, according to whom, and did it happen; and the situations that they begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from rdflib.term import URIRef

from kg.extract.actions.coreference import clustered, merged
from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import Lexicon, load_lexicon, load_situations
from kg.extract.actions.ordering import ordered
from kg.extract.actions.situating import SITUATION_TERMS, situation_triples, tenure_triples
from kg.extract.actions.situations import read_situations
from kg.extract.actions.timing import time_triples
from kg.extract.actions.triples import TERMS, Scene, action_node, action_triples
from kg.extract.base import Triple
from kg.extract.rdf import Spans, node
from kg.model import Reading
from kg.vocab import TIME_before

__all__ = ["Actions"]


class Actions:
    """Extracts actions with their roles, claims and dates.

    Args:
        ontologies: Turtle files that add action types and triggers to the built-in ones.
    """

    name = "actions"
    takes_ontologies = True

    def __init__(self, *ontologies: Path) -> None:
        self._ontologies = ontologies

    @cached_property
    def lexicon(self) -> Lexicon:
        """The ontology's action types and triggers."""
        return load_lexicon(*self._ontologies)

    @cached_property
    def situations(self) -> Lexicon:
        """The ontology's situation types and triggers."""
        return load_situations(*self._ontologies)

    @cached_property
    def emits(self) -> frozenset[URIRef]:
        """Every term that it may use: the fixed ones and the ontology's types of actions and situations."""
        kinds = {kind.iri for kind in (*self.lexicon.types, *self.situations.types)}
        return TERMS | SITUATION_TERMS | {TIME_before} | kinds

    @cached_property
    def _run(self) -> URIRef:
        return node("run", f"{self.name}-{version('newsgraph')}")

    def extract(self, reading: Reading) -> Iterator[Triple]:
        """Yield triples about the actions of a reading and the times that it mentions.

        Args:
            reading: A resolved reading.

        Yields:
            Triples for the document's graph and, of actions, for the graph of what is derived.
        """
        clusters = clustered(reading, read_actions(reading, self.lexicon))
        by_head = {member.head: action for cluster in clusters for action in (merged(cluster),) for member in cluster}
        scene = Scene(reading, by_head, self._run, Spans(reading.document))
        for time in reading.times:
            yield from time_triples(reading, scene.spans, time)
        for cluster in clusters:
            yield from action_triples(scene, cluster)
        for earlier, later in ordered(reading, by_head):
            yield action_node(reading, earlier), TIME_before, action_node(reading, later)
        for situation in read_situations(reading, self.situations, clusters):
            yield from situation_triples(scene, situation)
        yield from tenure_triples(scene, (by_head[cluster[0].head] for cluster in clusters))
