"""The quick attribute ruler does what spaCy's does."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from spacy.language import Language
from spacy.tokens import Doc, Token

from kg.annotate import Annotator
from kg.annotate.clean import segments
from kg.read import read_sources

SEEDS = Path(__file__).parents[2] / "seeds"
OWN = [
    "There is no truce. There's hope.",
    "They ain't gonna sign, and we've gotta go; let's wait.",
    "Y'all come on, c'mon: she had had it, and he'd gone.",
    "The deal that did what its critics do not want  \n was signed by him and hers.",
]


def _told(word: Token) -> tuple[str, ...]:
    return word.text, word.tag_, word.pos_, word.dep_, word.lemma_, str(word.morph)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Segments of all seeds, and sentences with what several words decide together."""
    documents = [one for one in read_sources([SEEDS]) if not isinstance(one, Exception)]
    return [*OWN, *(part.text for document in documents for part in segments(document.text))]


def _parsed(model: Language, texts: list[str]) -> Iterator[Doc]:
    with model.select_pipes(enable=["tok2vec", "tagger", "parser"]):
        yield from model.pipe(texts)


def test_it_sets_what_the_ruler_sets(annotator: Annotator, texts: list[str]) -> None:
    """Every attribute of every word, in texts whose words have been met and in texts whose words have not."""
    model = annotator.model
    ruler, quick = model.get_pipe("attribute_ruler"), model.get_pipe("quick_attribute_ruler")
    for one, other in zip(_parsed(model, texts), _parsed(model, texts), strict=True):
        assert list(map(_told, quick(one))) == list(map(_told, ruler(other)))


@pytest.mark.parametrize(("text", "at", "pos"), [("There is a truce.", 1, "VERB"), ("It is a truce.", 1, "AUX")])
def test_what_two_words_decide(annotator: Annotator, text: str, at: int, pos: str) -> None:
    """A pattern of several words is not lost: "is" after "there" is no auxiliary."""
    assert annotator.model(text)[at].pos_ == pos
