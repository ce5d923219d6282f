"""Situations as RDF, and the offices that an action ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from rdflib.term import Literal, URIRef

import kg.vocab as v
from kg.extract.actions.base import Action
from kg.extract.actions.label import phrase
from kg.extract.actions.situations import Situation
from kg.extract.actions.status import summed_up
from kg.extract.actions.timing import time_node
from kg.extract.actions.triples import ROLES, STATUSES, Scene, action_node, claim_triples, trigger_spans
from kg.extract.base import Triple
from kg.extract.rdf import entity_node, tenure_node, text
from kg.model import Reading, Tenure, TimeExpression

__all__ = ["SITUATION_TERMS", "situation_triples", "tenure_triples"]

SITUATION_TERMS = frozenset({v.KG_endedBy, v.KG_Situation, v.KG_startedBy})
"""What this module may use beside what actions use and the ontology's situation types."""

_IN_OFFICE = frozenset({"", "acting"})


def situation_triples(scene: Scene, situation: Situation) -> Iterator[Triple]:
    """A situation, its parties, its bounds, what began and ended it, and a claim for each mention that states it.

    Args:
        scene: The reading that it comes from and what else is in it.
        situation: The situation.

    Yields:
        Triples for the document's graph.
    """
    reading = scene.reading
    turns = [action for action in (situation.begun, situation.ended) if action is not None]
    first = (*situation.stated, *turns)[0]
    subject = action_node(reading, first, "situation")
    for kind in (v.KG_Situation, *situation.type.roots, situation.type.iri):
        yield subject, v.RDF_type, kind
    yield subject, v.RDFS_label, text(situation.label)
    for role in situation.roles:
        named = role.entity is not None and entity_node(reading.entities[role.entity])
        yield subject, ROLES[role.name], named or text(phrase(reading, role.token))
    yield subject, v.KG_status, STATUSES[summed_up(each.status for each in situation.stated or turns)]
    for predicate, turn in ((v.KG_startedBy, situation.begun), (v.KG_endedBy, situation.ended)):
        if turn is not None:
            yield subject, predicate, action_node(reading, scene.by_head[turn.head])
    yield from _bounds(reading, subject, situation)
    yield from _mentions(scene, subject, situation.stated or turns, bool(situation.stated))


def _mentions(scene: Scene, subject: URIRef, mentions: Iterable[Action], stated: bool) -> Iterator[Triple]:
    """The words that state a situation, each with its claim; where none do, those that report its beginning or end."""
    for member in mentions:
        for begin, end in trigger_spans(scene.reading, member):
            span, described = scene.spans.describe(begin, end)
            yield from described
            yield subject, v.GAF_denotedBy, span
        if stated:
            yield from claim_triples(scene, member, subject, "situation-claim")


def _bounds(reading: Reading, subject: URIRef, situation: Situation) -> Iterator[Triple]:
    """The first and last day, as far as what states, begins or ends the situation is dated, and the expressions that say so."""
    first: date | None = None
    last: date | None = None
    times: list[TimeExpression] = []
    for action in situation.stated:
        times += action.dating.times
        first, last = first or action.dating.earliest, last or action.dating.latest
        if any(time.relation == "since" for time in action.dating.times):
            last = None
    if situation.begun is not None and situation.begun.dating.earliest is not None:
        first = situation.begun.dating.earliest
        if last is not None and last <= (situation.begun.dating.latest or first):
            last = None  # the day of the beginning, by which nothing had ended
    if situation.ended is not None and situation.ended.dating.latest is not None:
        last = situation.ended.dating.latest
    for time in dict.fromkeys(times):
        yield subject, v.KG_when, time_node(reading, time)
    if first is not None and (last is None or first <= last):
        yield subject, v.SEM_hasEarliestBeginTimeStamp, Literal(first)
    if last is not None:
        yield subject, v.SEM_hasLatestEndTimeStamp, Literal(last)


def tenure_triples(scene: Scene, actions: Iterable[Action]) -> Iterator[Triple]:
    """Which offices an action ended: the one that it names, or the only one that its party holds.

    Args:
        scene: The reading.
        actions: Its actions.

    Yields:
        ``kg:endedBy`` from tenures to actions that happened.
    """
    for action in actions:
        if action.trigger.type.ends == "Tenure" and action.status in {"Happened", "Reported"}:
            tenure = _left(scene.reading, action)
            if tenure is not None:
                yield tenure_node(scene.reading, tenure), v.KG_endedBy, action_node(scene.reading, action)


def _left(reading: Reading, action: Action) -> Tenure | None:
    who = {*action.entities("actor"), *action.entities("target")}
    held = [tenure for tenure in reading.tenures if tenure.holder in who and tenure.status in _IN_OFFICE]
    named = {phrase(reading, role.token).lower() for role in action.roles if role.name == "object"}
    return next((tenure for tenure in held if tenure.office in named), held[0] if len(held) == 1 else None)
