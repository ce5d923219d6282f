"""How answers look: a table for people, plain formats for programs."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kg.errors import KgError

if TYPE_CHECKING:
    from rdflib.query import Result
    from rich.console import Console

__all__ = ["FORMATS", "errors", "print_result", "print_rows", "screen"]

FORMATS = ("table", "csv", "tsv", "json", "xml", "ttl", "nt")


def screen() -> Console:
    """Standard output, with colours where it is a terminal."""
    from rich.console import Console

    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def errors() -> Console:
    """Standard error."""
    from rich.console import Console

    return Console(stderr=True, highlight=False, soft_wrap=True)


def print_result(result: Result, form: str) -> None:
    """Print the answer to a question.

    Args:
        result: rdflib's result.
        form: One of `FORMATS`.

    Raises:
        KgError: An answer of this kind has no such format.
    """
    if result.type == "ASK":
        answer = str(bool(result.askAnswer)).lower()
        print(f'{{"head": {{}}, "boolean": {answer}}}' if form == "json" else answer)
    elif result.type in ("CONSTRUCT", "DESCRIBE"):
        if form not in ("table", "ttl", "nt") or result.graph is None:
            raise KgError(f"--format {form}: graphs come as ttl or nt")
        print("".join(sorted(result.graph.serialize(format="nt").splitlines(keepends=True))) if form == "nt"
              else result.graph.serialize(format="turtle"), end="")  # fmt: skip
    elif form in ("json", "xml"):
        sys.stdout.write((result.serialize(format=form) or b"").decode("utf-8"))
        sys.stdout.write("\n")
    elif form in ("table", "csv", "tsv"):
        columns = [str(variable) for variable in result.vars or ()]
        print_rows(columns, ([_plain(value) for value in row] for row in result), form)  # type: ignore[union-attr]
    else:
        raise KgError(f"--format {form}: rows come as table, csv, tsv, json or xml")


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[str]], form: str = "table") -> None:
    """Print rows: as a table on a terminal, as aligned or separated text otherwise.

    Args:
        columns: Names of the columns.
        rows: The cells, as text.
        form: ``table``, ``csv`` or ``tsv``.
    """
    if form in ("csv", "tsv"):
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer, delimiter="\t" if form == "tsv" else ",", lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
        sys.stdout.write(buffer.getvalue())
    elif sys.stdout.isatty():
        _print_rich(columns, rows)
    else:
        _print_aligned(columns, rows)


def _print_rich(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, header_style="bold")
    for column in columns:
        table.add_column(Text(column), overflow="fold")
    for row in rows:
        table.add_row(*(Text(_shown(cell)) for cell in row))
    screen().print(table)


def _print_aligned(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    lines = [list(columns), *([_shown(cell) for cell in row] for row in rows)]
    widths = [max(map(len, cells)) for cells in zip(*lines, strict=True)]
    for line in lines:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _plain(value: object) -> str:
    return "" if value is None else str(value)


def _shown(cell: str) -> str:
    """A cell on one line: our own IRIs short, and no control characters, which could steer a terminal."""
    from kg.ask.names import shorten

    text = shorten(cell) if cell.startswith(("http://", "https://")) else cell
    return "".join(char if char.isprintable() else " " for char in text)
