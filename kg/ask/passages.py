"""The words of a document around a mention."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.store.base import View, rows
from kg.store.ntriples import iri

__all__ = ["Passage", "count_mentions", "passages_of", "sentence_around"]

_END = re.compile(
    r"(?<![A-Z])[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])"  # U.S. ends none
    r"|(?<=[a-z])[.!?][\"”’]*(?=[\"“‘]?[A-Z][a-z])"  # nor does a dot inside a word, but glued sentences do (`home.The`)
    r"|\n+"
)
_REACH = 600


@dataclass(frozen=True, slots=True)
class Passage:
    """A mention with the words around it, exactly as given.

    Attributes:
        document: IRI of the document.
        name: Its ``dcterms:identifier``.
        begin: First code point of the mention.
        end: One past its last code point.
        before: Words before the mention.
        marked: The mention.
        after: Words after it.
        note: What is known of the mention: its kind and the rule that tied it to what it means.
    """

    document: str
    name: str
    begin: int
    end: int
    before: str
    marked: str
    after: str
    note: str = ""


def sentence_around(text: str, begin: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence that holds a span, as far as punctuation tells.

    Args:
        text: The document's text.
        begin: First code point of the span.
        end: One past its last code point.

    Returns:
        Where the sentence begins and ends.
    """
    first, last = max(0, begin - _REACH), min(len(text), end + _REACH)
    for match in _END.finditer(text, first, min(begin + 2, len(text))):  # an end shows by the two characters after it
        if match.end() <= begin:
            first = match.end()
    following = _END.search(text, end, last)
    if following is not None:
        last = following.start() + len(following.group().rstrip())
    return first, last


def count_mentions(view: View, resource: str) -> int:
    """How many mentions a resource has."""
    ((number,),) = rows(view, f"SELECT (COUNT(DISTINCT ?m) AS ?n) {{ {_mentions(resource)} }}")
    return int(number)


def passages_of(view: View, resource: str, most: int) -> list[Passage]:
    """The mentions of a resource in their sentences: those that denote it, those that it rests on, or itself.

    Args:
        view: The graph.
        resource: IRI of the resource.
        most: How many to give at most.

    Returns:
        The first of them, by document and place. Sentences are those in which the graph found claims; elsewhere, and as far as
        the graph keeps texts, punctuation tells where they end.
    """
    found = rows(
        view,
        f"""SELECT DISTINCT ?document ?id ?b ?e ?anchor ?kind ?sieve {{ {_mentions(resource)}
        OPTIONAL {{ ?document dcterms:identifier ?id }}
        OPTIONAL {{ ?m kg:mentionKind ?kind }} OPTIONAL {{ ?m kg:sieve ?sieve }} }}
        ORDER BY ?id ?document ?b ?e ?kind ?sieve LIMIT {most}""",
    )
    texts: dict[str, _Text] = {}
    passages = []
    for document, name, begin, end, anchor, kind, sieve in found:
        text = texts.setdefault(document, _Text(view, document))
        before, after = text.around(int(begin), int(end))
        note = ", ".join(filter(None, (kind, sieve)))
        passages.append(Passage(document, name, int(begin), int(end), before, anchor, after, note))
    return passages


def _mentions(resource: str) -> str:
    return f"""{{ {iri(resource)} gaf:denotedBy|kg:trigger|kg:localMention ?m }} UNION {{ BIND ({iri(resource)} AS ?m) }}
        ?m nif:referenceContext ?document ; nif:beginIndex ?b ; nif:endIndex ?e ; nif:anchorOf ?anchor ."""


class _Text:
    """A document's text and the sentences in which it makes claims, fetched once."""

    def __init__(self, view: View, document: str) -> None:
        self._text = "".join(text for (text,) in rows(view, f"SELECT ?text {{ {iri(document)} nif:isString ?text }}"))
        question = f"""SELECT DISTINCT ?b ?e {{ ?claim prov:wasDerivedFrom {iri(document)} ; kg:evidence ?m .
            ?m nif:beginIndex ?b ; nif:endIndex ?e }}"""
        self._sentences = sorted((int(end) - int(begin), int(begin), int(end)) for begin, end in rows(view, question))

    def around(self, begin: int, end: int) -> tuple[str, str]:
        """What stands before and after a span in its sentence; nothing where the graph keeps no text."""
        holding = ((first, last) for _, first, last in self._sentences if first <= begin and end <= last)
        first, last = next(holding, None) or sentence_around(self._text, begin, end)
        return self._text[first:begin], self._text[end:last]
