"""Commands about gazetteers: the people and organisations that names are linked to."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["gazetteer"]

gazetteer = typer.Typer(help="Make lists of people and organisations for kg build --gazetteer.", no_args_is_help=True)


@gazetteer.callback()
def group() -> None:
    """Make lists of people and organisations for kg build --gazetteer."""


@gazetteer.command()
def build(
    dump: Annotated[Path, typer.Argument(metavar="DUMP", help="A Wikidata JSON dump: .json, .json.gz or .json.bz2.")],
    out: Annotated[Path, typer.Argument(metavar="FILE", help="The .tsv file to write.")],
    least: Annotated[int, typer.Option(min=0, help="How many sitelinks an entry must have.")] = 1,
) -> None:
    """Make a gazetteer of the people and organisations of a Wikidata dump.

    [bold]Example[/bold]

      kg gazetteer build latest-all.json.bz2 people.tsv --least 10
    """
    from kg.cli.progress import counting
    from kg.resolve.gazetteer.wikidata import build_gazetteer

    done = 0
    with counting("reading: {task.completed:,.0f} items") as advance:

        def reached(number: int) -> None:
            nonlocal done
            advance(number - done)
            done = number

        written = build_gazetteer(dump, out, least, reached)
    print(f"{out}: {written} entries")
