"""From what a user gives to an answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from kg.ask.names import expand
from kg.ask.questions import shipped
from kg.errors import QueryError
from kg.store.base import View
from kg.store.ntriples import iri, literal
from kg.vocab import XSD_date

if TYPE_CHECKING:
    from rdflib.query import Result

__all__ = ["ask", "question_text"]

_VARIABLE = re.compile(r"[?$](\w+)")
_NAME = re.compile(r"[\w-]+")


def ask(view: View, question: str, where: Mapping[str, str] | None = None) -> Result:
    """Ask a graph.

    Args:
        view: The graph.
        question: SPARQL, the path of a ``.rq`` file, or the name of a shipped question.
        where: Variable → the value that it must have: an IRI (short or long), a date, or text; in a column, in any case.

    Returns:
        rdflib's result.

    Raises:
        QueryError: The question is malformed, unknown, has no such variable, or would do more than read this graph.
    """
    text, fixed = question_text(question), {name.lstrip("?$"): value for name, value in (where or {}).items()}
    used = set(_VARIABLE.findall(text))
    for name in fixed.keys() - used:
        raise QueryError(name, f"is no variable of the question (there are: {', '.join(sorted(used)) or 'none'})")
    result = view.query(text)
    columns = {str(variable) for variable in result.vars or ()}
    if within := {name: value for name, value in fixed.items() if name not in columns}:
        result = view.query(text + _values(within))
    return _kept(result, {name: value for name, value in fixed.items() if name in columns})


def _kept(result: Result, wanted: Mapping[str, str]) -> Result:
    """The rows that have the values asked for; an empty cell has none."""
    if wanted:
        values = {name: (expand(value) or value).casefold() for name, value in wanted.items()}
        rows = ({str(column): str(term).casefold() for column, term in row.items()} for row in result.bindings)
        result.bindings = [row for row, told in zip(result.bindings, rows, strict=True) if values.items() <= told.items()]
    return result


def question_text(given: str) -> str:
    """The SPARQL text that is meant.

    Args:
        given: SPARQL, the path of a ``.rq`` file, or the name of a shipped question.

    Returns:
        SPARQL.

    Raises:
        QueryError: There is no such file or question.
    """
    given = given.strip()
    if given.endswith((".rq", ".sparql")):
        try:
            return Path(given).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise QueryError(given, f"cannot be read: {getattr(error, 'strerror', None) or error}") from error
    if not _NAME.fullmatch(given):
        return given
    questions = shipped()
    if given not in questions:
        raise QueryError(given, f"is no shipped question (there are: {', '.join(questions)})")
    return questions[given].text


def _values(fixed: Mapping[str, str]) -> str:
    """A closing VALUES clause, which joins with the question's pattern: each value as an IRI, or as text and as a date."""
    names = sorted(fixed)
    rows = product(*(_terms(fixed[name]) for name in names))
    lines = " ".join(f"({' '.join(row)})" for row in rows)
    return f"\nVALUES ({' '.join(f'?{name}' for name in names)}) {{ {lines} }}"


def _terms(value: str) -> list[str]:
    resource = expand(value)
    if resource is not None:
        return [iri(resource)]
    return [literal(value), *([literal(value, datatype=XSD_date)] if _is_date(value) else [])]


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
