"""Whatever the parser makes of a sentence, mending leaves a tree."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.clauses import rejoined
from kg.annotate.participles import hung
from kg.annotate.phrases import parted
from kg.annotate.tree import sound
from kg.model import Token

WORDS = [
    ("said", "say", "VBD", "VERB", ""),
    ("asked", "ask", "VBD", "VERB", ""),
    ("planning", "plan", "VBG", "VERB", ""),
    ("to", "to", "TO", "PART", ""),
    ("flee", "flee", "VB", "VERB", ""),
    (",", ",", ",", "PUNCT", ""),
    ('"', '"', "''", "PUNCT", ""),
    ("that", "that", "WDT", "PRON", ""),
    ("Iran", "iran", "NNP", "PROPN", "GPE"),
    ("men", "man", "NNS", "NOUN", ""),
    ("off", "off", "RP", "ADP", ""),
    ("after", "after", "IN", "ADP", ""),
    ("is", "be", "VBZ", "AUX", ""),
    ("it", "it", "PRP", "PRON", ""),
    ("shot", "shot", "NN", "NOUN", ""),
    ("dead", "dead", "JJ", "ADJ", ""),
    ("and", "and", "CC", "CCONJ", ""),
    ("Roe", "roe", "NNP", "PROPN", "PERSON"),
    ("killed", "kill", "VBN", "VERB", ""),
    ("three", "three", "CD", "NUM", "CARDINAL"),
]
RELATIONS = [
    "nsubj",
    "nsubjpass",
    "dobj",
    "pobj",
    "pcomp",
    "prep",
    "advcl",
    "acl",
    "relcl",
    "conj",
    "ccomp",
    "xcomp",
    "parataxis",
    "attr",
    "appos",
    "npadvmod",
    "compound",
    "punct",
    "cc",
    "det",
    "mark",
    "aux",
    "auxpass",
    "prt",
    "advmod",
    "amod",
    "dep",
    "oprd",
]


@st.composite
def sentences(draw: st.DrawFn) -> list[Token]:
    """A sentence of such words under any tree."""
    words = draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9))
    order = draw(st.permutations(range(len(words))))
    heads = {order[0]: order[0]} | {at: order[draw(st.integers(0, turn))] for turn, at in enumerate(order[1:])}
    return [
        Token(
            at,
            text,
            lemma,
            tag,
            pos,
            "ROOT" if heads[at] == at else draw(st.sampled_from(RELATIONS)),
            heads[at],
            at,
            at + 1,
            0,
            label,
        )
        for at, (text, lemma, tag, pos, label) in enumerate(words)
    ]


def is_tree(tokens: list[Token]) -> bool:
    """Whether every word hangs on the one root, one way or another."""
    roots = [token.index for token in tokens if token.head == token.index]
    for token in tokens:
        at = token.index
        for _ in tokens:
            at = tokens[at].head
        if [at] != roots:
            return False
    return True


@given(sentences())
def test_mending_leaves_a_tree(tokens: list[Token]) -> None:
    for mend in (parted, rejoined, hung):
        tokens = mend(tokens)
        assert is_tree(tokens)


def test_what_is_no_tree_any_more_is_taken_back() -> None:
    tokens = [
        Token(at, "men", "man", "NNS", "NOUN", "dep", head, at, at + 1, at // 2, "") for at, head in enumerate((0, 0, 2, 2))
    ]
    broken = [
        Token(at, "men", "man", "NNS", "NOUN", "dep", head, at, at + 1, at // 2, "") for at, head in enumerate((1, 1, 3, 2))
    ]
    mended = sound(tokens, list(broken))
    assert mended == [*broken[:2], *tokens[2:]]
