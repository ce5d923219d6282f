"""Commands that turn a graph into something else."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import PLACE, FormatOption, GraphOption, opened
from kg.errors import KgError

__all__ = ["analyse", "export", "view"]


def analyse(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Which analysis; without one, they are listed.")] = None,
    graph: GraphOption = PLACE,
    form: FormatOption = "table",
) -> None:
    """Run one of the networkx analyses on what happened.

    [bold]Examples[/bold]

      kg analyse

      kg analyse actors --format csv
    """
    from kg.analyse import analyse as run
    from kg.analyse import analyses
    from kg.cli.output import print_rows

    if name is None:
        print_rows(("name", "description"), [(one.name, one.description) for one in analyses().values()])
        return
    if name not in analyses():
        raise KgError(f"{name}: is no analysis (there are: {', '.join(analyses())})")
    with opened(graph) as store:
        table = run(store.view(), name)
    print_rows(table.columns, [[str(cell) for cell in row] for row in table.rows], form)


def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .ttl .trig .nq .jsonld .graphml .gexf or .csv file.")],
    graph: GraphOption = PLACE,
) -> None:
    """Write the graph to a file for other programs.

    [bold]Examples[/bold]

      kg export graph.ttl

      kg export actions.csv

      kg export actors.graphml
    """
    from kg.export import export as write

    with opened(graph) as store:
        write(store.view(), file)


def view(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The page to write.")] = Path("newsgraph.html"),
    graph: GraphOption = PLACE,
) -> None:
    """Write the graph as one page that opens anywhere, without a network.

    [bold]Example[/bold]

      kg view -o putin.html --graph article.nq
    """
    from kg.view import write_page

    with opened(graph) as store:
        write_page(store.view().dataset, output)
    print(output)
