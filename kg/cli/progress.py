"""A line that counts while long work goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kg.cli.output import errors

__all__ = ["counting"]


@contextmanager
def counting(text: str) -> Iterator[Callable[[int], None]]:
    """Show a line on standard error if it is a terminal, and nothing elsewhere.

    Args:
        text: What to show, in the words of `rich.progress.TextColumn`: ``task.completed`` is the sum, ``task.fields[steps]``
            the number of what was counted.

    Yields:
        What to call with each number to count.
    """
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = errors()
    columns = (SpinnerColumn(), TextColumn(text), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("", total=None, steps=0)
        steps = 0

        def advance(number: int) -> None:
            nonlocal steps
            steps += 1
            bar.update(task, advance=number, steps=steps)

        yield advance
