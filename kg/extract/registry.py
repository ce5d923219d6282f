"""The extractors that are installed, built-in ones through the same door as anyone's."""

from __future__ import annotations

from importlib.metadata import entry_points

from kg.extract.base import Extractor

__all__ = ["GROUP", "load_extractors"]

GROUP = "newsgraph.extractors"
"""The entry point group in which a package announces its extractors."""


def load_extractors() -> list[Extractor]:
    """Make one of each installed extractor, sorted by name so that the order never depends on the machine."""
    points = sorted(entry_points(group=GROUP), key=lambda point: point.name)
    return [point.load()() for point in points]
