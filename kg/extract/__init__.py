"""Readings become RDF triples about people, states and actions."""

from kg.extract.base import Extractor, Triple
from kg.extract.registry import load_extractors

__all__ = ["Extractor", "Triple", "load_extractors"]
