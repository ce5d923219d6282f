"""A gazetteer of people and organisations that the user brings along (``--gazetteer FILE``).

The file has columns, tab-separated (``.tsv``) or comma-separated (``.csv``), named in its first line, in any order:

===============  =====================================================================================
``label``        the name (required)
``id``           Wikidata item, ``Q7747`` or its IRI (required)
``type``         ``Person``, ``Organization``, ``Group``, ``State`` or ``Place``; ``Person`` where empty
``aliases``      other names, separated by ``|``
``description``  a few words that tell namesakes apart ("Irish politician")
``popularity``   how well known, such as the number of Wikipedia articles; 30 where empty
===============  =====================================================================================

or is Turtle (``.ttl``) in Wikidata's own terms: ``wd:Q7747 a kg:Person ; skos:prefLabel "…"@en ; skos:altLabel "…"@en ;
schema:description "…"@en ; wikibase:sitelinks 250 .``

A name is linked if one candidate is likely enough in its text: see `disambiguate` and `CONFIDENT`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer import columns
from kg.resolve.gazetteer.candidates import CONFIDENT, Candidate, Gazetteer, disambiguate

__all__ = ["CONFIDENT", "Candidate", "Gazetteer", "current", "disambiguate", "link", "read_gazetteer", "use"]

_used: list[Gazetteer] = []


def read_gazetteer(path: Path) -> Gazetteer:
    """Read a gazetteer file.

    Args:
        path: A ``.tsv``, ``.csv`` or ``.ttl`` file.

    Returns:
        The gazetteer.

    Raises:
        SourceError: If the file cannot be read or is malformed; it names file and line.
    """
    try:
        if path.suffix in (".tsv", ".csv"):
            return Gazetteer(list(columns.candidates_in(path)))
        if path.suffix == ".ttl":
            from kg.resolve.gazetteer import turtle

            return Gazetteer(turtle.candidates_in(path))
    except (OSError, UnicodeDecodeError) as error:
        raise SourceError(str(path), f"cannot be read ({error})") from error
    raise SourceError(str(path), "is no gazetteer: its name must end in .tsv, .csv or .ttl")


def use(path: Path | None) -> None:
    """Let names be linked by this gazetteer in this process from now on, or by none.

    Raises:
        SourceError: If the file cannot be read or is malformed; what was in use stays in use.
    """
    _used[:] = [] if path is None else [read_gazetteer(path)]


def current() -> Gazetteer | None:
    """The gazetteer in use, if there is one."""
    return _used[0] if _used else None


def link(name: str, kind: EntityKind, context: Iterable[str]) -> tuple[Candidate, float] | None:
    """What the gazetteer in use takes this name for.

    Args:
        name: A name as it stands in a text.
        kind: The class of the entity.
        context: Words of the text.

    Returns:
        The candidate and the confidence in it, if that is `CONFIDENT` or more.
    """
    gazetteer = current()
    found = gazetteer.candidates(name, kind) if gazetteer else ()
    if not found:
        return None
    best, confidence = disambiguate(found, context)
    return (best, confidence) if confidence >= CONFIDENT else None
