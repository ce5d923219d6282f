"""A reading in the making: what is taken from each parsed segment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kg.annotate.clauses import rejoined
from kg.annotate.clean import Segment
from kg.annotate.participles import hung
from kg.annotate.phrases import parted
from kg.annotate.repair import repaired
from kg.model import Document, Name, Reading, Sentence, Token

if TYPE_CHECKING:
    from spacy.strings import StringStore
    from spacy.tokens import Doc

__all__ = ["Draft"]

_NUMBERS: Final[list[int | str]] = ["IDX", "LENGTH", "HEAD", "SENT_START"]
_VERBS: Final = frozenset({"VB", "VBD", "VBN", "VBG", "VBZ"})
_STRINGS: Final[list[int | str]] = ["LEMMA", "TAG", "POS", "DEP", "ENT_TYPE"]


class Draft:
    """Collects the tokens, sentences and names of one document; parses are not kept, since they are large."""

    def __init__(self) -> None:
        self._tokens: list[Token] = []
        self._sentences: list[Sentence] = []
        self._names: list[Name] = []

    def reading(self, document: Document) -> Reading:
        """The finished reading."""
        tokens, names = repaired(hung(rejoined(parted(self._tokens))), self._names)
        return Reading(document, tokens, tuple(_rooted(each, tokens) for each in self._sentences), names)

    def add(self, segment: Segment, parsed: Doc) -> None:
        """Add the next segment.

        Args:
            segment: The text that was parsed.
            parsed: Its parse.
        """
        shift = len(self._tokens)
        self._names.extend(Name(span.start + shift, span.end + shift, span.label_) for span in parsed.ents)
        # Whole columns cost a fifth of asking each token for each attribute.
        numbers = parsed.to_array(_NUMBERS).astype("int64").T.tolist()
        strings = _Strings(parsed.vocab.strings)
        lemmas, *others = ([strings[key] for key in column] for column in parsed.to_array(_STRINGS).T.tolist())
        corrected = _lemmas()
        start = root = shift
        for index, (at, length, head, starts, lemma, tag, pos, dep, label) in enumerate(
            zip(*numbers, lemmas, *others, strict=True), shift
        ):
            if starts == 1 and index > start:
                self._sentences.append(Sentence(start, index, root))
                start = index
            if head == 0:
                root = index
            begin, end = segment.original(at, at + length)
            text = segment.text[at : at + length]
            sentence = len(self._sentences)
            base = corrected.get(text.lower(), lemma) if tag in _VERBS else lemma
            fine = "IN" if dep == "mark" and tag == "WDT" else tag  # a "that" that opens a clause is no pronoun
            self._tokens.append(Token(index, text, base.lower(), fine, pos, dep, index + head, begin, end, sentence, label))
        self._sentences.append(Sentence(start, len(self._tokens), root))


def _rooted(sentence: Sentence, tokens: Sequence[Token]) -> Sentence:
    """A sentence with the root that it has after the clauses were mended."""
    root = sentence.root
    for _ in range(sentence.end - sentence.start):
        if not tokens or tokens[root].head == root:
            break
        root = tokens[root].head
    return sentence if root == sentence.root else replace(sentence, root=root)


@cache
def _lemmas() -> dict[str, str]:
    """What the lemmatizer's rules make of some verbs, put right ("staged" is no form of "stag")."""
    lines = Path(__file__).with_name("lemmas.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t", 1) for line in lines if not line.startswith("#"))


class _Strings(dict[int, str]):
    """The model's strings by their numbers, looked up once each."""

    def __init__(self, store: StringStore) -> None:
        super().__init__()
        self._store = store

    def __missing__(self, key: int) -> str:
        self[key] = found = self._store[key] if key else ""
        return found
