"""Questions may read, and only here: no updates, no fetching from elsewhere."""

from __future__ import annotations

import re

from kg.errors import QueryError

__all__ = ["check_question", "shown"]

_TOKEN = re.compile(
    r"""
      (?P<comment> \#[^\n\r]* )
    | (?P<iri> <[^<>"{}|^`\\\x00-\x20]*> )
    | (?P<string> \"\"\"(?:\"{0,2}(?:[^"\\]|\\.))*\"\"\" | '''(?:'{0,2}(?:[^'\\]|\\.))*'''
                | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*' )
    | (?P<variable> [?$]\w+ )
    | (?P<prefixed> [\w.-]*:(?:[\w.:%-]|\\.)* )
    | (?P<language> @[a-zA-Z-]+ )
    | (?P<word> [A-Za-z_]\w* )
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_UPDATES = frozenset({"INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"})


def check_question(question: str) -> None:
    """Refuse what is no plain question.

    Both engines fetch the address of a ``SERVICE`` clause, which would make a question a request to elsewhere.

    Args:
        question: SPARQL text.

    Raises:
        QueryError: It has a ``SERVICE`` clause, or is an update.
    """
    words = _words(question) | _words(_unescape(question))
    if "SERVICE" in words:
        raise QueryError(shown(question), "SERVICE is refused: questions never leave this graph")
    if words & _UPDATES:
        found = ", ".join(sorted(words & _UPDATES))
        raise QueryError(shown(question), f"updates are refused ({found}); use kg build and kg retract")


def _words(text: str) -> set[str]:
    return {match.group().upper() for match in _TOKEN.finditer(text) if match.lastgroup == "word"}


def _unescape(text: str) -> str:
    """Code point escapes may stand anywhere in SPARQL, keywords included (SPARQL 1.1, section 19.2)."""
    return _ESCAPE.sub(lambda match: chr(min(int(match.group(1) or match.group(2), 16), 0x10FFFF)), text)


def shown(question: str) -> str:
    """A question on one line, cut short, for messages."""
    flat = " ".join(question.split())
    return flat if len(flat) <= 60 else flat[:59] + "…"
