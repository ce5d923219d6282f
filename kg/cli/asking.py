"""Commands that answer questions."""

from __future__ import annotations

from typing import Annotated

import typer

from kg.cli.options import PLACE, FormatOption, GraphOption, opened
from kg.errors import KgError

__all__ = ["query", "questions", "summary", "why"]

WhereOption = Annotated[
    list[str] | None, typer.Option("--where", "-w", metavar="VARIABLE=VALUE", help="Fix a variable of the question.")
]


def query(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="SPARQL, a FILE.rq, or the NAME of a shipped question.")],
    graph: GraphOption = PLACE,
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
    with opened(graph) as store:
        print_result(ask(store.view(), question, _pairs(where or [])), form)


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


def summary(graph: GraphOption = PLACE, latest: Annotated[int, typer.Option(min=0, help="How many happenings.")] = 10) -> None:
    """Sum the graph up: how much of what it holds, and the latest that happened.

    [bold]Example[/bold]

      kg summary --latest 20
    """
    from kg.ask.summary import summarize
    from kg.cli.show import show_summary

    with opened(graph) as store:
        show_summary(summarize(store.view(), latest), store.place)


def why(
    iri: Annotated[str, typer.Argument(metavar="IRI", help="A resource: its IRI, a prefixed name, kind/name, or a name.")],
    graph: GraphOption = PLACE,
    status: Annotated[
        bool, typer.Option("--status", help="Account for the status of every claim, also where no operator changed it.")
    ] = False,
    limit: Annotated[int, typer.Option(min=0, help="How many mentions to show at most.")] = 20,
) -> None:
    """Show the evidence for a resource: the sentences with the mention marked, the document, the extractor.

    Of an action or situation also its class, each role with the path that filled it, when, what it is tied to, and of each claim
    who says it and the operators that decided whether it happened.

    [bold]Examples[/bold]

      kg why "Vladimir Putin"

      kg why person/vladimir-putin

      kg why action/report.txt.120-128 --status
    """
    from kg.ask import why as evidence_for
    from kg.cli.show import show_evidence

    with opened(graph) as store:
        show_evidence(evidence_for(store.view(), iri, limit), operators=status)


def _pairs(given: list[str]) -> dict[str, str]:
    pairs = {}
    for one in given:
        name, equals, value = one.partition("=")
        if not equals:
            raise KgError(f"--where {one}: write VARIABLE=VALUE")
        pairs[name] = value
    return pairs
