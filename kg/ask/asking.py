"""From what a user gives to an answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
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

_NAME = re.compile(r"[\w-]+")
_VARIABLE = re.compile(r"\w+")


def ask(view: View, question: str, where: Mapping[str, str] | None = None) -> Result:
    """Ask a graph.

    Args:
        view: The graph.
        question: SPARQL, the path of a ``.rq`` file, or the name of a shipped question.
        where: Variable → the value that it must have: an IRI (short or long), a date, or text.

    Returns:
        rdflib's result.

    Raises:
        QueryError: The question is malformed, unknown, or would do more than read this graph.
    """
    return view.query(question_text(question) + "".join(_values(name, value) for name, value in sorted((where or {}).items())))


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


def _values(name: str, value: str) -> str:
    """A closing VALUES clause, which joins with the question's pattern: the value as an IRI, or as text and as a date."""
    name = name.lstrip("?$")
    if not _VARIABLE.fullmatch(name):
        raise QueryError(name, "is no variable")
    resource = expand(value)
    if resource is not None:
        choices = [iri(resource)]
    else:
        choices = [literal(value)]
        if _is_date(value):
            choices.append(literal(value, datatype=XSD_date))
    return f"\nVALUES ?{name} {{ {' '.join(choices)} }}"


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
