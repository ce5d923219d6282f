"""The program: its commands and how it ends.

Each command imports what it needs when it runs, so that ``kg --help`` is quick.
"""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from kg.cli.asking import query, questions, summary, why
from kg.cli.gazetteer import gazetteer
from kg.cli.reading import build, retract
from kg.cli.showing import analyse, export, view
from kg.errors import KgError

__all__ = ["app", "main"]

app = typer.Typer(
    name="kg",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (build, query, questions, why, summary, analyse, view, export, retract):
    app.command()(command)
app.add_typer(gazetteer, name="gazetteer")


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(f"newsgraph {version('newsgraph')}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """News text in, a graph out: who did what to whom, when, according to whom, and did it happen."""


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
