"""Commands that change a graph."""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import Annotated

import typer

from kg.cli.options import PLACE, GraphOption, opened
from kg.errors import KgError

__all__ = ["build", "retract"]


def build(
    source: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    graph: GraphOption = PLACE,
    published: Annotated[str | None, typer.Option(metavar="DATE", help="Publication date of documents that give none.")] = None,
    ontology: Annotated[list[Path] | None, typer.Option(metavar="FILE", help="Turtle that adds action types.")] = None,
    gazetteer: Annotated[Path | None, typer.Option(metavar="FILE", help="People and organisations to link names to.")] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", min=1, help="Processes (all cores for much text).")] = None,
    again: Annotated[bool, typer.Option("--again", help="Read unchanged documents too.")] = False,
    without_text: Annotated[bool, typer.Option("--without-text", help="Keep the documents' texts out of the graph.")] = False,
    with_runs: Annotated[bool, typer.Option("--with-runs", help="Write down when extractors ran, in files too.")] = False,
) -> None:
    """Read documents into the graph; what it holds already and has not changed is not read again.

    [bold]Examples[/bold]

      kg build seeds/

      kg build article.txt --published 2016-12-30 --graph article.nq

      cat feed.jsonl | kg build - --jobs 8
    """
    from kg.cli.building import build_and_tell

    if not build_and_tell(source, graph, published, ontology or [], gazetteer, jobs, again, not without_text, with_runs):
        raise typer.Exit(2)


def retract(
    document: Annotated[list[str], typer.Argument(metavar="DOCUMENT", help="Ids or IRIs of documents.")],
    graph: GraphOption = PLACE,
) -> None:
    """Take documents, and all that only they support, out of the graph.

    [bold]Example[/bold]

      kg retract report.txt
    """
    from kg.store.ledger import digests, retract_documents

    with opened(graph) as store:
        held = digests(store.view())
        meant = [_document(one, held) for one in document]
        retract_documents(store, meant)
        store.save()


def _document(given: str, held: Container[str]) -> str:
    from kg.model.iri import minted

    for iri in (given, minted("document", given)):
        if iri in held:
            return iri
    raise KgError(f"{given}: is no document of this graph")
