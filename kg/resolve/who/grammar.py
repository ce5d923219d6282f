"""What the resolver asks of the dependency tree."""

from __future__ import annotations

from kg.model import Reading, Token

__all__ = [
    "SUBJECTS",
    "clause",
    "conjoined",
    "conjuncts",
    "edge",
    "is_noun",
    "is_prefixed",
    "ladder",
    "plain",
    "span_head",
    "subject",
]

_LEFT = frozenset(
    {
        "det",
        "amod",
        "compound",
        "poss",
        "nummod",
        "nmod",
        "quantmod",
        "predet",
        "case",
        "advmod",
        "neg",
        "punct",
        "npadvmod",
    }
)
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_CLAUSAL = frozenset(
    {
        "ROOT",
        "ccomp",
        "advcl",
        "relcl",
        "acl",
        "parataxis",
        "csubj",
        "csubjpass",
        "pcomp",
        "xcomp",
    }
)
_PREFIXES = frozenset({"anti", "non", "pro"})


def is_noun(token: Token) -> bool:
    """Whether a token is tagged as a noun, common or proper."""
    return token.tag in {"NN", "NNS", "NNP", "NNPS"}


def plain(reading: Reading, start: int, end: int) -> str:
    """The text of a span with single spaces, as the gazetteer writes names."""
    return " ".join(reading.text(start, end).split())


def span_head(reading: Reading, start: int, end: int) -> int:
    """The token of a span that governs the others: the last one, before any "of", whose own head lies outside."""
    end = next((index for index in range(start + 1, end - 1) if reading.tokens[index].text == "of"), end)
    for index in range(end - 1, start - 1, -1):
        head = reading.tokens[index].head
        if head == index or not start <= head < end:
            return index
    return end - 1


def edge(reading: Reading, head: int) -> int:
    """The first token of the noun phrase that a token heads: its determiners, modifiers and possessors stand before it."""
    first = head
    for child in reading.children[head]:
        if child >= head:
            break
        token = reading.tokens[child]
        if token.dep in _LEFT and token.dep != "punct":
            first = min(first, _leftmost(reading, child))
    # A finite verb on the way tells that the parser lost itself ("Leeds sacks Dutch coaches" as one noun phrase).
    for index in range(head - 1, first - 1, -1):
        if reading.tokens[index].is_tensed:
            return index + 1
    return first


def _leftmost(reading: Reading, index: int) -> int:
    while reading.children[index] and reading.children[index][0] < index:
        index = reading.children[index][0]
    return index


def is_prefixed(reading: Reading, start: int) -> bool:
    """Whether what begins at a token says what somebody is not of: "anti-American demonstrators", "non-Russian troops"."""
    return reading.prefix(start) in _PREFIXES


def conjuncts(reading: Reading, index: int) -> list[int]:
    """The heads joined to a token by "and", "or" and commas, the token first; empty beyond it where it is no first conjunct."""
    found, stack = [], [index]
    while stack:
        top = stack.pop()
        found.append(top)
        stack.extend(child for child in reading.children[top] if reading.tokens[child].dep == "conj")
    return sorted(found)


def conjoined(reading: Reading, index: int) -> int:
    """The first of the heads that a token is joined to by "and", "or" and commas; itself where it is joined to none."""
    for _ in range(8):
        if reading.tokens[index].dep != "conj":
            break
        index = reading.tokens[index].head
    return index


def ladder(reading: Reading, index: int, limit: int = 12) -> list[int]:
    """The tokens that govern a token, the nearest first."""
    found: list[int] = []
    while reading.tokens[index].head != index and len(found) < limit:
        index = reading.tokens[index].head
        found.append(index)
    return found


def clause(reading: Reading, index: int) -> int:
    """The head of the clause that a token stands in: the nearest verb or root above it."""
    for above in ladder(reading, index):
        token = reading.tokens[above]
        if token.pos in {"VERB", "AUX"} or token.dep in _CLAUSAL:
            return above
    return index


def subject(reading: Reading, verb: int) -> int | None:
    """The subject of a verb; that of the verb it is joined to or completes, where it has none of its own.

    For "who" and "which" it is what the relative clause describes.
    """
    for _ in range(4):
        for child in reading.children[verb]:
            token = reading.tokens[child]
            if token.dep in SUBJECTS:
                relative = token.tag in {"WP", "WDT"} and reading.tokens[verb].dep == "relcl"
                return reading.tokens[verb].head if relative else child
        token = reading.tokens[verb]
        if token.dep == "acl":
            return token.head
        if token.dep not in {"conj", "xcomp", "advcl", "pcomp"} or token.head == verb:
            return None
        if token.dep == "xcomp":
            # "Urged the minister to resign": the object does what it is urged to.
            for child in reading.children[token.head]:
                if reading.tokens[child].dep == "dobj" and child < verb and reading.tokens[token.head].lemma != "promise":
                    return child
        verb = reading.tokens[token.head].head if token.dep == "pcomp" else token.head
    return None
