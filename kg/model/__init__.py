"""The values that flow through the pipeline: frozen dataclasses, standard library only.

A `Document` is what was read; a `Reading` is what was understood of it. Stages never annotate in place: each returns a new
`Reading` with one more field filled.
"""

from kg.model.document import Document
from kg.model.entities import Entity, EntityKind, Mention, MentionKind, Quantity, Tenure
from kg.model.reading import Reading
from kg.model.speech import Attribution
from kg.model.text import Name, Sentence, Token
from kg.model.time import TimeExpression

__all__ = [
    "Attribution",
    "Document",
    "Entity",
    "EntityKind",
    "Mention",
    "MentionKind",
    "Name",
    "Quantity",
    "Reading",
    "Sentence",
    "Tenure",
    "TimeExpression",
    "Token",
]
