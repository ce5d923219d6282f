"""How an action or situation was read: its class, who fills which role by which path, when, and what it is tied to."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.ask.names import shorten
from kg.store.base import View, rows
from kg.store.ntriples import iri

__all__ = ["COVERED", "Anatomy", "Part", "Tie", "anatomy_of"]

_ROLES = ("actor", "target", "recipient", "content", "object", "instrument", "place", "reason")
_FILLED = re.compile(r"(?P<role>[a-z]+): (?P<word>.+) \((?P<path>[^()]*)\)")
_TIED = {
    ("time:before", False): "before",
    ("time:before", True): "after",
    ("kg:content", True): "spoken of in",
    ("kg:reason", True): "answered by",
    ("kg:startedBy", False): "begun by",
    ("kg:startedBy", True): "began",
    ("kg:endedBy", False): "ended by",
    ("kg:endedBy", True): "ended",
}
"""A property, and whether it points here → what the other end is to the resource."""


def _predicate(role: str) -> str:
    return "sem:hasPlace" if role == "place" else f"kg:{role}"


COVERED = frozenset({*map(_predicate, _ROLES), *(name for name, inward in _TIED if not inward), "kg:when", "kg:lemma"})
"""The properties of an action or situation that its anatomy, and the rule in it, tell of."""


@dataclass(frozen=True, slots=True)
class Part:
    """Who or what fills a role.

    Attributes:
        role: ``actor``, ``target`` …
        value: Short name of the entity or action, or the words themselves.
        label: Its name; empty for words.
        word: The word of the text that filled it, if the graph says so.
        path: The grammatical path from the trigger to that word.
    """

    role: str
    value: str
    label: str = ""
    word: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """Another event, and what it is to the resource (``before``, ``begun by`` …)."""

    name: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Anatomy:
    """How an action or situation was read.

    Attributes:
        types: Its classes below ``kg:Action`` or ``kg:Situation``, the narrowest first: short name, definition, CAMEO code.
        rule: The type and the rule that chose it.
        parts: Its roles.
        times: Words of each expression of time that dates it, its value, and how that was resolved.
        dated: How the time was tied to it.
        ties: Other events that the graph ties it to.
        others: What else the graph says on how it was read.
    """

    types: tuple[tuple[str, str, str], ...]
    rule: str
    parts: tuple[Part, ...]
    times: tuple[tuple[str, str, str], ...]
    dated: str
    ties: tuple[Tie, ...]
    others: tuple[str, ...]


def anatomy_of(view: View, resource: str, explanations: Sequence[str]) -> Anatomy:
    """Take an action or situation apart.

    Args:
        view: The graph.
        resource: Its IRI.
        explanations: What the graph says on how it was read.

    Returns:
        Its parts; empty where the graph says nothing.
    """
    told = [match for match in map(_FILLED.fullmatch, explanations) if match is not None and match["role"] in _ROLES]
    read = {match.string for match in told}
    left = [text for text in explanations if text not in read]
    types = _types(view, resource)
    kinds = {name.rpartition(":")[2] for name, *_ in types}
    rule = next((text for text in left if text.partition(":")[0] in kinds), "")
    return Anatomy(
        types=types,
        rule=rule,
        parts=tuple(_parts(view, resource, told)),
        times=_times(view, resource),
        dated=next((text.removeprefix("date: ") for text in left if text.startswith("date: ")), ""),
        ties=tuple(_ties(view, resource)),
        others=tuple(text for text in left if text != rule and not text.startswith("date: ")),
    )


def _types(view: View, resource: str) -> tuple[tuple[str, str, str], ...]:
    found = rows(
        view,
        f"""SELECT ?type (SAMPLE(?meaning) AS ?means) (SAMPLE(?notation) AS ?code) (COUNT(DISTINCT ?broader) AS ?depth) {{
        {iri(resource)} a ?type . ?type rdfs:subClassOf+ ?broader .
        OPTIONAL {{ ?type skos:definition|rdfs:comment ?meaning }} OPTIONAL {{ ?type skos:notation ?notation }}
        FILTER (?type NOT IN (kg:Action, kg:Situation)) }} GROUP BY ?type ORDER BY DESC(?depth) ?type""",
    )
    return tuple((shorten(kind), meaning, code) for kind, meaning, code, _ in found)


def _parts(view: View, resource: str, told: Iterable[re.Match[str]]) -> Iterator[Part]:
    """The roles in their order, each filler with the word and path that explain it: the word in its name, else one left over."""
    explained: dict[str, list[re.Match[str]]] = defaultdict(list)
    for each in told:
        explained[each["role"]].append(each)
    for role in _ROLES:
        left = explained[role]
        for value, label in sorted(_fillers(view, resource, role), key=lambda filler: _naming(filler, explained[role]) is None):
            match = _naming((value, label), left) or next(iter(left), None)
            if match is not None:
                left.remove(match)
            yield Part(role, value, label, *((match["word"], match["path"]) if match is not None else ()))


def _naming(value: tuple[str, str], told: list[re.Match[str]]) -> re.Match[str] | None:
    return next((match for match in told if match["word"].lower() in " ".join(value).lower().split()), None)


def _fillers(view: View, resource: str, role: str) -> list[tuple[str, str]]:
    found = rows(
        view,
        f"""SELECT DISTINCT ?value ?label {{ {iri(resource)} {_predicate(role)} ?value
        OPTIONAL {{ ?value skos:prefLabel ?pref }} OPTIONAL {{ ?value rdfs:label ?other }}
        BIND (COALESCE(?pref, ?other, "") AS ?label) }} ORDER BY ?label ?value""",
    )
    return [(shorten(value), label) for value, label in found]


def _times(view: View, resource: str) -> tuple[tuple[str, str, str], ...]:
    found = rows(
        view,
        f"""SELECT DISTINCT ?words ?timex ?how ?begin {{ {iri(resource)} kg:when ?time . ?time gaf:denotedBy ?mention .
        ?mention nif:anchorOf ?words ; nif:beginIndex ?begin .
        OPTIONAL {{ ?time kg:timex ?timex }} OPTIONAL {{ ?time kg:explanation ?how }} }} ORDER BY ?begin ?words""",
    )
    return tuple((words, timex, how) for words, timex, how, _ in found)


def _ties(view: View, resource: str) -> list[Tie]:
    found = rows(
        view,
        f"""SELECT DISTINCT ?property ?inward ?other ?label {{
        {{ {iri(resource)} ?property ?other BIND (false AS ?inward) }}
        UNION {{ ?other ?property {iri(resource)} BIND (true AS ?inward) }}
        VALUES ?property {{ time:before kg:content kg:reason kg:startedBy kg:endedBy }}
        ?other rdfs:label ?label }} ORDER BY ?property ?inward ?label ?other""",
    )
    named = [(_TIED.get((shorten(predicate), inward == "true")), label, other) for predicate, inward, other, label in found]
    return [Tie(name, label, shorten(other)) for name, label, other in named if name is not None]
