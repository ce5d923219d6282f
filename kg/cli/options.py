"""Options that several commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kg.store import Store

__all__ = ["PLACE", "FormatOption", "GraphOption", "opened"]

PLACE = "kg.graph"
"""Where the graph lives unless said otherwise."""

GraphOption = Annotated[
    str,
    typer.Option(
        "--graph", "-g", metavar="PATH", help="Where the graph lives: a folder, a file (.nq .trig .ttl .jsonld), or a SPARQL URL."
    ),
]
FormatOption = Annotated[
    str, typer.Option("--format", "-f", metavar="FORMAT", help="table, csv, tsv, json, xml; of graphs ttl, nt.")
]


def opened(place: str) -> Store:
    """Open a graph that must be there."""
    from kg.store import open_existing

    return open_existing(place)
