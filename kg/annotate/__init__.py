"""The spaCy wall: a `Document` becomes a `Reading` with tokens, sentences and recognised names.

Nothing outside this package imports spaCy.
"""

from kg.annotate.annotator import Annotator

__all__ = ["Annotator"]
