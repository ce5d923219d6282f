"""Expressions of time, and when actions took place, as RDF."""

from __future__ import annotations

from collections.abc import Iterator

from rdflib.term import Literal, URIRef

import kg.vocab as v
from kg.extract.actions.dating import Dating
from kg.extract.base import Triple
from kg.extract.rdf import Spans, scoped_node, text
from kg.model import Reading, TimeExpression

__all__ = ["TIME_TERMS", "date_triples", "time_node", "time_triples"]

_PRECISION = {10: v.XSD_date, 7: v.XSD_gYearMonth, 4: v.XSD_gYear}
"""Length of a date → the datatype that says as much."""

TIME_TERMS = frozenset(
    {
        v.GAF_denotedBy,
        v.KG_date,
        v.KG_explanation,
        v.KG_TimeExpression,
        v.KG_timex,
        v.KG_timexType,
        v.KG_when,
        v.RDF_type,
        v.SEM_hasEarliestBeginTimeStamp,
        v.SEM_hasLatestEndTimeStamp,
    }
)
"""Every term that this module may use, those of mentions aside."""


def time_node(reading: Reading, time: TimeExpression) -> URIRef:
    """The node of an expression of time."""
    return scoped_node("time", reading.document, time.begin, time.finish)


def time_triples(reading: Reading, spans: Spans, time: TimeExpression) -> Iterator[Triple]:
    """An expression of time with its value and bounds.

    Args:
        reading: The reading that it comes from.
        spans: The spans that have been described already.
        time: The expression.
    """
    subject = time_node(reading, time)
    yield subject, v.RDF_type, v.KG_TimeExpression
    yield subject, v.KG_timexType, text(time.kind)
    if time.value:
        yield subject, v.KG_timex, text(time.value)
    if time.how:
        yield subject, v.KG_explanation, text(time.how)
    if time.earliest is not None and time.latest is not None:
        yield subject, v.SEM_hasEarliestBeginTimeStamp, Literal(time.earliest)
        yield subject, v.SEM_hasLatestEndTimeStamp, Literal(time.latest)
    span, described = spans.describe(time.begin, time.finish)
    yield from described
    yield subject, v.GAF_denotedBy, span


def date_triples(reading: Reading, subject: URIRef, dating: Dating) -> Iterator[Triple]:
    """When an action took place, and the expressions that say so.

    Args:
        reading: The reading that it comes from.
        subject: The node of the action.
        dating: When it took place, as far as the text says.
    """
    for time in dating.times:
        yield subject, v.KG_when, time_node(reading, time)
    if dating.earliest is None or dating.latest is None:
        return
    if dating.value is not None:
        yield subject, v.KG_date, Literal(dating.value, datatype=_PRECISION[len(dating.value)])
    yield subject, v.SEM_hasEarliestBeginTimeStamp, Literal(dating.earliest)
    yield subject, v.SEM_hasLatestEndTimeStamp, Literal(dating.latest)
