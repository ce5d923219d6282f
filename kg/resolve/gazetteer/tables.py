"""The gazetteer's data files: tab-separated, a header line, comment lines that start with ``#``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

__all__ = ["DATA", "forms_in", "rows"]

DATA = Path(__file__).parent / "data"
"""The folder of the data files."""


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a data file, each with as many cells as the header line has columns.

    Args:
        name: The file's name in the data folder.

    Yields:
        The cells of one row; those missing at its end are empty.
    """
    width = 0
    with (DATA / name).open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if not width:
                width = len(cells)
            else:
                yield cells + [""] * (width - len(cells))


def forms_in(cell: str) -> list[str]:
    """The forms that one cell lists, separated by ``"; "``."""
    return [form.strip() for form in cell.split(";") if form.strip()]
