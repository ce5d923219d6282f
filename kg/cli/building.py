"""Building with a progress bar, and telling what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kg.cli.output import errors
from kg.cli.progress import counting
from kg.errors import KgError

if TYPE_CHECKING:
    from kg.pipeline import Report

__all__ = ["build_and_tell"]


def build_and_tell(
    sources: Sequence[str],
    place: str,
    published: str | None,
    ontologies: Sequence[Path],
    gazetteer: Path | None,
    jobs: int | None,
    again: bool,
    with_text: bool,
    with_runs: bool,
) -> bool:
    """Build a graph, then print its summary and what could not be read.

    Args:
        sources: What to read.
        place: Where the graph lives.
        published: Publication date, as given.
        ontologies: Turtle files that add action types.
        gazetteer: A file to link names to.
        jobs: Number of processes, or None.
        again: Whether to read unchanged documents too.
        with_text: Whether to keep texts.
        with_runs: Whether to write clock times.

    Returns:
        Whether everything could be read.
    """
    from kg.ask.summary import summarize
    from kg.cli.show import show_summary
    from kg.pipeline import Settings, build
    from kg.store import open_store

    settings = Settings(_date(published), tuple(ontologies), gazetteer, with_text)
    with open_store(place) as store:
        with counting("reading: {task.fields[steps]} documents, {task.completed:,.0f} characters") as advance:
            report = build(sources, store, settings, again=again, with_clock=with_runs, jobs=jobs, progress=advance)
        show_summary(summarize(store.view()), store.place)
    _tell(report)
    return not report.failures


def _tell(report: Report) -> None:
    console = errors()
    said = f"{report.read} read, {report.unchanged} unchanged"
    console.print(f"kg: {said}, {len(report.failures)} failed" if report.failures else f"kg: {said}", markup=False)
    for failure in report.failures:
        line = "".join(char if char.isprintable() else " " for char in str(failure))
        console.print(f"kg: {line}", markup=False)


def _date(given: str | None) -> date | None:
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise KgError(f"--published {given}: is not a date (write 2016-12-30)") from None
