"""The page: what the graph says, on one self-contained HTML file."""

from __future__ import annotations

from pathlib import Path

from kg.analyse import HAPPENED, Queryable, read_facts
from kg.analyse.classes import QUADS
from kg.view.network import ActorNetwork
from kg.view.scene import SHOWN, kinds, scene

__all__ = ["network", "page", "write_page"]

_STATUSES = (*HAPPENED, "Possible", "Prospective", "Denied")


def network(dataset: Queryable, title: str = "Who did what to whom", shown: int = SHOWN) -> ActorNetwork:
    """Make the pyvis network of a graph.

    Args:
        dataset: An rdflib `Dataset` with ``default_union=True``, or anything with a like ``query``.
        title: The page's heading.
        shown: How many actors, the most active first, are shown until the reader asks for more.

    Returns:
        A pyvis `Network` whose `generate_html` gives the page.
    """
    values = scene(read_facts(dataset), shown)
    made = ActorNetwork(title, {
        "actions": values.actions, "documents": values.documents, "ties": values.ties, "actors": values.actors, "shown": shown,
        "quads": QUADS, "statuses": _STATUSES, "happened": HAPPENED, "kinds": kinds(),
    })  # fmt: skip
    for number, node in enumerate(values.nodes):
        made.add_node(number, **node)  # type: ignore[arg-type]
    for edge in values.edges:
        made.add_edge(edge["from"], edge["to"], action=edge["action"], both=edge["both"])  # type: ignore[arg-type]
    return made


def page(dataset: Queryable, title: str = "Who did what to whom", shown: int = SHOWN) -> str:
    """The page as text; arguments as for `network`."""
    return network(dataset, title, shown).generate_html()


def write_page(dataset: Queryable, path: str | Path, title: str = "Who did what to whom", shown: int = SHOWN) -> Path:
    """Write the page to one self-contained HTML file that makes no network request.

    Args:
        dataset: An rdflib `Dataset` with ``default_union=True``, or anything with a like ``query``.
        path: The file to write.
        title: The page's heading.
        shown: How many actors, the most active first, are shown until the reader asks for more.

    Returns:
        The path.

    Raises:
        OSError: If the file cannot be written.
    """
    network(dataset, title, shown).write_html(str(path))
    return Path(path)
