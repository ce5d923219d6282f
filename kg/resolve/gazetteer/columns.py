"""The user's gazetteer as a file with columns (described in `kg.resolve.gazetteer.custom`)."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from kg.errors import SourceError
from kg.model import EntityKind
from kg.resolve.gazetteer.candidates import UNSAID, Candidate

__all__ = ["COLUMNS", "candidates_in"]

COLUMNS = ("label", "aliases", "type", "id", "description", "popularity")
"""The columns that a file may have."""

_REQUIRED = ("label", "id")
_ITEM = re.compile(r"(?:https?://www\.wikidata\.org/(?:entity|wiki)/)?(Q[1-9]\d*)")


class _Tabs(csv.Dialect):
    """Cells are what stands between tabs; quotation marks are letters."""

    delimiter = "\t"
    quoting = csv.QUOTE_NONE
    lineterminator = "\n"
    strict = True


class _Commas(csv.excel):
    """As spreadsheets write it."""

    strict = True


def candidates_in(path: Path) -> Iterator[Candidate]:
    """Read the candidates of a ``.tsv`` or ``.csv`` file.

    Args:
        path: The file.

    Yields:
        A candidate for each line.

    Raises:
        SourceError: If it is malformed, with the line.
    """
    with path.open(encoding="utf-8-sig", newline="") as lines:
        table = csv.DictReader(lines, dialect=_Tabs if path.suffix == ".tsv" else _Commas)
        try:
            _check_columns(path, table.fieldnames or ())
            for row in table:
                yield _candidate(row, f"{path}, line {table.line_num}")
        except csv.Error as error:
            raise SourceError(f"{path}, line {table.reader.line_num}", str(error)) from error


def _check_columns(path: Path, names: Sequence[str]) -> None:
    """Raise if columns are missing, unknown or named twice."""
    for name in _REQUIRED:
        if name not in names:
            raise SourceError(f"{path}, line 1", f"has no column {name!r}")
    for name in names:
        if name not in COLUMNS or names.count(name) > 1:
            raise SourceError(f"{path}, line 1", f"has an unknown or repeated column {name!r}")


def _candidate(row: dict[str, str | None], where: str) -> Candidate:
    """The candidate that a row describes."""
    if None in row:
        raise SourceError(where, "has more cells than columns")
    cells = {name: (cell or "").strip() for name, cell in row.items()}
    item = _ITEM.fullmatch(cells["id"])
    if item is None:
        raise SourceError(where, f"has no Wikidata item as id: {cells['id']!r}")
    if not cells["label"]:
        raise SourceError(where, "has no label")
    return Candidate(
        id=item[1],
        kind=_kind(cells.get("type") or EntityKind.PERSON, where),
        label=cells["label"],
        aliases=tuple(filter(None, (alias.strip() for alias in cells.get("aliases", "").split("|")))),
        description=cells.get("description", ""),
        popularity=_popularity(cells.get("popularity", ""), where),
    )


def _kind(name: str, where: str) -> EntityKind:
    """The class of this name."""
    try:
        return EntityKind(name)
    except ValueError:
        raise SourceError(where, f"has an unknown type: {name!r}") from None


def _popularity(cell: str, where: str) -> float:
    """The popularity that a cell gives."""
    try:
        value = float(cell or UNSAID)
    except ValueError:
        value = -1.0
    if not 0 <= value < float("inf"):
        raise SourceError(where, f"has a popularity that is no number from 0: {cell!r}")
    return value
