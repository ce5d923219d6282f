"""The extractors that are installed, built-in ones through the same door as anyone's."""

from __future__ import annotations

from importlib.metadata import entry_points
from pathlib import Path

from kg.extract.base import Extractor

__all__ = ["GROUP", "load_extractors"]

GROUP = "newsgraph.extractors"
"""The entry point group in which a package announces its extractors."""


def load_extractors(*ontologies: Path) -> list[Extractor]:
    """Make one of each installed extractor, sorted by name so that the order never depends on the machine.

    Args:
        ontologies: Turtle files that extend the built-in ontology, for extractors whose class says that it ``takes_ontologies``.

    Returns:
        The extractors.
    """
    points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    factories = [point.load() for point in points]
    return [factory(*ontologies) if getattr(factory, "takes_ontologies", False) else factory() for factory in factories]
