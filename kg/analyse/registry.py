"""The analyses by name, for the command line and for everybody else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kg.analyse import measures
from kg.analyse.classes import QUADS
from kg.analyse.facts import HAPPENED, Queryable
from kg.analyse.measures import Row
from kg.analyse.networks import Network, View, to_networkx

__all__ = ["Analysis", "Table", "analyse", "analyses"]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows with the names of their columns."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Analysis:
    """A measure with what is needed to offer it.

    Attributes:
        name: How it is called for.
        description: What it tells, in a line.
        columns: Names of its columns.
        view: The view of the graph that it takes.
        measure: Graph → rows.
    """

    name: str
    description: str
    columns: tuple[str, ...]
    view: View
    measure: Callable[[Network], list[Row]]

    def __call__(self, graph: Network) -> Table:
        """Apply it to a graph in the view that it takes."""
        return Table(self.columns, tuple(self.measure(graph)))


_ANALYSES = (
    Analysis("actors", "who acts and is acted on, how often, and how central each is",
             ("actor", "class", "acts", "undergoes", "pagerank", "betweenness", "iri"), "actors", measures.actors),
    Analysis("balance", "cooperation against conflict between each two actors, from -1 to 1",
             ("one", "other", *QUADS, "balance"), "actors", measures.balance),
    Analysis("brokers", "who stands between others that have no dealings with one another",
             ("actor", "betweenness", "open pairs", "cut point"), "actors", measures.brokers),
    Analysis("communities", "groups of actors that deal with one another more than with others",
             ("community", "size", "actors"), "actors", measures.communities),
    Analysis("reciprocity", "how often acts between two actors go both ways",
             ("one", "other", "there", "back", "returned"), "actors", measures.reciprocity),
    Analysis("timeline", "how many actions of each quad class fall in each month",
             ("month", *QUADS, "total"), "events", measures.timeline),
)  # fmt: skip


def analyses() -> Mapping[str, Analysis]:
    """All analyses by name."""
    return MappingProxyType({analysis.name: analysis for analysis in _ANALYSES})


def analyse(dataset: Queryable, name: str, statuses: Collection[str] | None = HAPPENED) -> Table:
    """Run one analysis on a graph.

    Args:
        dataset: An rdflib `Dataset` with ``default_union=True``, or anything with a like ``query``.
        name: Which one; see `analyses`.
        statuses: Which actions count, by status; None for all.

    Returns:
        Its rows, in an order that depends on the graph's content alone.

    Raises:
        KeyError: If there is no analysis of that name.
    """
    analysis = analyses()[name]
    return analysis(to_networkx(dataset, analysis.view, statuses))
