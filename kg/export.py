"""Writing a graph to a file for other programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import StoreError
from kg.store.base import View, rows
from kg.store.files import FORMATS, write_whole

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["SUFFIXES", "export"]

SUFFIXES = (*FORMATS, ".graphml", ".gexf", ".csv")
"""What can be written: the whole graph as RDF; actors and what happened between them as a network; actions as a table."""

_COLUMNS = ("date", "status", "actor", "type", "target", "place", "source", "document", "sentence", "action")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would run (OWASP, CSV injection)."""


def export(view: View, file: Path) -> None:
    """Write a graph to a file.

    Args:
        view: The graph.
        file: Where to; its suffix, one of `SUFFIXES`, says the format.

    Raises:
        StoreError: The suffix is of no known format, or the file cannot be written.
    """
    suffix = file.suffix.lower()
    if suffix in FORMATS:
        content = view.serialized(FORMATS[suffix])
    elif suffix == ".csv":
        content = _table(view).encode("utf-8", "replace")
    elif suffix in (".graphml", ".gexf"):
        from kg.analyse import to_networkx

        content = _network(to_networkx(view, "actors"), suffix)
    else:
        raise StoreError(str(file), f"has no known format (there are: {', '.join(SUFFIXES)})")
    write_whole(file, content)


def _network(network: MultiDiGraph[Any], suffix: str) -> bytes:
    import networkx

    buffer = io.BytesIO()
    if suffix == ".graphml":
        networkx.write_graphml_xml(network, buffer)
    else:
        networkx.write_gexf(network, buffer)
    return buffer.getvalue()


def _table(view: View) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_actions(view))
    return buffer.getvalue()


def _actions(view: View) -> Iterator[list[str]]:
    """A row for each action, cells made safe for spreadsheets; several values of a cell are joined by semicolons."""
    question = files("kg.ask").joinpath("actions.rq").read_text(encoding="utf-8")
    for row in rows(view, question):
        yield [_safe(cell) for cell in row]


def _safe(cell: str) -> str:
    flat = " ".join(cell.split())
    return f"'{flat}" if cell.startswith(_FORMULA) else flat
