"""The commands; each imports what it needs when it runs, so that ``kg --help`` is quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kg.errors import KgError

if TYPE_CHECKING:
    from kg.store import Store

__all__ = ["app", "main"]

app = typer.Typer(
    name="kg",
    help="News text in, a graph out: who did what to whom, when, according to whom, and did it happen.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)

GraphOption = Annotated[
    str,
    typer.Option(
        "--graph", "-g", metavar="PATH", help="Where the graph lives: a folder, a file (.nq .trig .ttl .jsonld), or a SPARQL URL."
    ),
]
WhereOption = Annotated[
    list[str] | None, typer.Option("--where", "-w", metavar="VARIABLE=VALUE", help="Fix a variable of the question.")
]
FormatOption = Annotated[
    str, typer.Option("--format", "-f", metavar="FORMAT", help="table, csv, tsv, json, xml; of graphs ttl, nt.")
]
_PLACE = "kg.graph"


def main() -> int:
    """Run the command line.

    Returns:
        The exit status: 0, or 2 when something given is wrong.
    """
    try:
        app()
    except KgError as error:
        _complain(str(error))
        return 2
    except BrokenPipeError:  # whoever reads has seen enough (`kg query … | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _complain(message: str) -> None:
    """Print one line on standard error; control characters in it, from a file name say, do not reach the terminal."""
    print("kg: " + "".join(char if char.isprintable() else " " for char in message), file=sys.stderr)


@app.command()
def build(
    source: Annotated[list[str], typer.Argument(help="Files, folders, globs, or - for standard input.")],
    graph: GraphOption = _PLACE,
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


@app.command()
def query(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="SPARQL, a FILE.rq, or the NAME of a shipped question.")],
    graph: GraphOption = _PLACE,
    form: FormatOption = "table",
    where: WhereOption = None,
) -> None:
    """Ask the graph in SPARQL 1.1, over all its named graphs together; the usual prefixes are known.

    [bold]Examples[/bold]

      kg query who-expelled-whom

      kg query timeline --where person="Sergey Lavrov" --format csv

      kg query 'SELECT ?label { ?a a act:Meet ; rdfs:label ?label }'
    """
    from kg.ask import ask
    from kg.cli.output import FORMATS, print_result

    if form not in FORMATS:
        raise KgError(f"--format {form}: is not one of {', '.join(FORMATS)}")
    with _opened(graph) as store:
        print_result(ask(store.view(), question, _pairs(where or [])), form)


@app.command()
def questions(
    show: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Print this question's SPARQL.")] = None,
) -> None:
    """List the shipped questions, a line each.

    [bold]Examples[/bold]

      kg questions

      kg questions who-expelled-whom > mine.rq
    """
    from kg.ask import shipped
    from kg.ask.asking import question_text

    if show is not None:
        print(question_text(show), end="")
        return
    width = max(map(len, shipped()))
    for one in shipped().values():
        print(f"{one.name:<{width}}  {one.about}")


@app.command()
def why(
    iri: Annotated[str, typer.Argument(metavar="IRI", help="A resource: its IRI, a prefixed name, or kind/name.")],
    graph: GraphOption = _PLACE,
    status: Annotated[bool, typer.Option("--status", help="Tell also which operators made the status what it is.")] = False,
    limit: Annotated[int, typer.Option(min=0, help="How many mentions to show at most.")] = 20,
) -> None:
    """Show the evidence for a resource: the sentences with the mention marked, the document, the extractor.

    [bold]Examples[/bold]

      kg why person/vladimir-putin

      kg why action/report.txt.120-128 --status
    """
    from kg.ask import why as evidence_for
    from kg.cli.show import show_evidence

    with _opened(graph) as store:
        show_evidence(evidence_for(store.view(), iri, limit), operators=status)


@app.command()
def summary(graph: GraphOption = _PLACE, latest: Annotated[int, typer.Option(min=0, help="How many happenings.")] = 10) -> None:
    """Sum the graph up: how much of what it holds, and the latest that happened.

    [bold]Example[/bold]

      kg summary --latest 20
    """
    from kg.ask.summary import summarize
    from kg.cli.show import show_summary

    with _opened(graph) as store:
        show_summary(summarize(store.view(), latest), store.place)


@app.command()
def analyse(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Which analysis; without one, they are listed.")] = None,
    graph: GraphOption = _PLACE,
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
    with _opened(graph) as store:
        table = run(store.view(), name)
    print_rows(table.columns, [[str(cell) for cell in row] for row in table.rows], form)


@app.command()
def view(
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE", help="The page to write.")] = Path("newsgraph.html"),
    graph: GraphOption = _PLACE,
) -> None:
    """Write the graph as one page that opens anywhere, without a network.

    [bold]Example[/bold]

      kg view -o putin.html --graph article.nq
    """
    from kg.view import write_page

    with _opened(graph) as store:
        write_page(store.view().dataset, output)
    print(output)


@app.command()
def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .ttl .trig .nq .jsonld .graphml .gexf or .csv file.")],
    graph: GraphOption = _PLACE,
) -> None:
    """Write the graph to a file for other programs.

    [bold]Examples[/bold]

      kg export graph.ttl

      kg export actions.csv

      kg export actors.graphml
    """
    from kg.export import export as write

    with _opened(graph) as store:
        write(store.view(), file)


@app.command()
def retract(
    document: Annotated[list[str], typer.Argument(metavar="DOCUMENT", help="Ids or IRIs of documents.")],
    graph: GraphOption = _PLACE,
) -> None:
    """Take documents, and all that only they support, out of the graph.

    [bold]Example[/bold]

      kg retract report.txt
    """
    from kg.store.ledger import digests, retract_documents

    with _opened(graph) as store:
        held = digests(store.view())
        meant = [_document(one, held) for one in document]
        retract_documents(store, meant)
        store.save()


def _opened(place: str) -> Store:
    """Open a graph that must be there."""
    from kg.errors import StoreError
    from kg.store import open_store

    if "://" not in place and not Path(place).exists():
        raise StoreError(place, "there is no graph here (kg build makes one)")
    return open_store(place)


def _document(given: str, held: Container[str]) -> str:
    from kg.model.iri import minted

    for iri in (given, minted("document", given)):
        if iri in held:
            return iri
    raise KgError(f"{given}: is no document of this graph")


def _pairs(given: list[str]) -> dict[str, str]:
    pairs = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals:
            raise KgError(f"--where {one}: write VARIABLE=VALUE")
        pairs[name] = value
    return pairs
