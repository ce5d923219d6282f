"""The errors that Newsgraph raises on purpose.

::

    KgError (ValueError)
    ├── SourceError         a document cannot be read: ``source``, ``reason``
    │   └── LanguageError   it is not in a language that can be read: ``language``
    ├── OntologyError       an ontology file is malformed: ``source``, ``reason``
    ├── StoreError          a graph cannot be opened or written: ``place``, ``reason``
    └── QueryError          a question is malformed or unknown: ``question``, ``reason``

Each carries its data as attributes, so that a caller need not parse the message.
"""

from __future__ import annotations

__all__ = ["KgError", "LanguageError", "OntologyError", "QueryError", "SourceError", "StoreError"]


class KgError(ValueError):
    """Any error that Newsgraph raises on purpose; its text is one line fit for a user."""


class SourceError(KgError):
    """A document cannot be read.

    Args:
        source: The file, line or stream that was being read.
        reason: What is wrong with it, in a few words.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class LanguageError(SourceError):
    """A document is in a language that the model does not read.

    Args:
        source: The document.
        language: The language it declares or seems to be in.
    """

    def __init__(self, source: str, language: str) -> None:
        super().__init__(source, f"is not in English (looks like: {language})")
        self.language = language


class OntologyError(KgError):
    """An ontology file is malformed.

    Args:
        source: The Turtle file.
        reason: What is wrong with it.
    """

    def __init__(self, source: str, reason: str) -> None:
        super().__init__(f"{source}: {reason}")
        self.source = source
        self.reason = reason


class StoreError(KgError):
    """A graph cannot be opened, read or written.

    Args:
        place: The path or URL of the graph.
        reason: What is wrong with it.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


class QueryError(KgError):
    """A question is malformed or unknown.

    Args:
        question: The query text, file or name as given.
        reason: What is wrong with it.
    """

    def __init__(self, question: str, reason: str) -> None:
        super().__init__(f"{question}: {reason}")
        self.question = question
        self.reason = reason
