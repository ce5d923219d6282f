"""Tokens, sentences and recognised names: what the language model sees in a text."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Name", "Sentence", "Token"]


@dataclass(frozen=True, slots=True)
class Token:
    """One token with its place in the dependency tree.

    Attributes:
        index: Position in ``Reading.tokens``.
        text: The token as the parser saw it (cleaned; use offsets for the original).
        lemma: Lower-cased lemma.
        tag: Penn Treebank tag (``NNP``, ``VBD`` …).
        pos: Universal part of speech (``PROPN``, ``VERB`` …).
        dep: ClearNLP dependency label (``nsubj``, ``dobj``, ``nsubjpass``, ``agent``, ``prep``, ``pobj``, ``relcl`` …).
        head: Index of the governing token; its own index at a root.
        begin: First code point in the document's text.
        end: One past the last code point.
        sentence: Index of its sentence.
        label: Class of the recognised name that it is part of (``PERSON``, ``GPE``, ``NORP``, ``ORG`` …), else ``""``.
    """

    index: int
    text: str
    lemma: str
    tag: str
    pos: str
    dep: str
    head: int
    begin: int
    end: int
    sentence: int
    label: str

    @property
    def is_finite(self) -> bool:
        """Whether it is a verb's form in the past or present tense."""
        return self.tag in {"VBD", "VBZ", "VBP"}

    @property
    def is_tensed(self) -> bool:
        """Whether it gives a clause its tense: a finite verb or a modal."""
        return self.is_finite or self.tag == "MD"


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as half-open token range, with the index of its root token."""

    start: int
    end: int
    root: int


@dataclass(frozen=True, slots=True)
class Name:
    """A span of tokens (half-open) that the recogniser takes for a name of class ``label`` (OntoNotes classes)."""

    start: int
    end: int
    label: str
