"""A source (a file, a folder, a pattern, standard input) becomes documents, one module a format."""

from kg.read.sources import FORMATS, read_sources

__all__ = ["FORMATS", "read_sources"]
