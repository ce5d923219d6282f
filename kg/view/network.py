"""pyvis, made safe: one file, no network request, every text inert, every parallel edge kept.

pyvis as it comes asks content delivery networks for scripts even with ``cdn_resources="in_line"``, runs scripts in headings and
titles, scans its lists for every node and edge added, and drops undirected parallel edges. This subclass keeps its interface
(`add_node`, `add_edge`, `generate_html`, `write_html`) and replaces what is behind it.
"""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template
from typing import Any

from pyvis.edge import Edge
from pyvis.network import Network
from pyvis.node import Node

__all__ = ["ActorNetwork", "inert_json"]

_PARTS = ("dom", "model", "graph", "panel", "controls", "timeline", "main")


class ActorNetwork(Network):  # type: ignore[misc]
    """A directed network drawn by the page's own template.

    Args:
        title: The page's heading.
        values: What the page needs beside nodes and edges; anything that JSON can hold.
    """

    def __init__(self, title: str, values: dict[str, Any]) -> None:
        super().__init__(directed=True, cdn_resources="in_line", heading=title)
        self.values = values

    def add_node(self, n_id: int, label: str | None = None, shape: str = "dot", color: str | None = None, **options: Any) -> None:
        """Add a node; colours come from the page's styles, by class, unless one is given."""
        if n_id in self.node_map:
            return
        node = Node(n_id, shape, label=str(n_id) if label is None else label, **options).options
        if color is not None:
            node["color"] = color
        self.nodes.append(node)
        self.node_ids.append(n_id)
        self.node_map[n_id] = node

    def add_edge(self, source: int, to: int, **options: Any) -> None:
        """Add an edge between two nodes, beside any others between them.

        Raises:
            KeyError: If either is not there.
        """
        for end in (source, to):
            if end not in self.node_map:
                raise KeyError(end)
        self.edges.append(Edge(source, to, self.directed, **options).options)

    def generate_html(self, *_arguments: Any, **_options: Any) -> str:
        """Compose the whole page; pyvis's own arguments are taken and change nothing."""
        styles, scripts = _own("page.css"), (_vis_network(), _script())
        self.html = Template(_own("page.html")).substitute(
            title=escape(self.heading),
            hashes=" ".join(map(_hash, scripts)),
            style=_hash(f"\n{styles}\n"),
            styles=styles,
            vis=scripts[0],
            script=scripts[1],
            data=inert_json({**self.values, "title": self.heading, "nodes": self.nodes, "edges": self.edges}),
        )
        return self.html

    def write_html(self, name: str, **_options: Any) -> None:
        """Write the page to a file, in UTF-8 whatever the machine's locale; pyvis's own options change nothing."""
        Path(name).write_text(self.generate_html(), encoding="utf-8", newline="\n")


def inert_json(values: Any) -> str:
    """JSON that no HTML parser can take for markup: ``<``, ``>``, ``&`` and the line separators are escaped."""
    text = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _hash(text: str) -> str:
    """How a content security policy names a script or style that it lets run."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@cache
def _own(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _script() -> str:
    """The page's own script: its parts in the order in which they build on one another."""
    return "\n".join(_own(f"script/{name}.js") for name in _PARTS)


@cache
def _vis_network() -> str:
    """The newest vis-network that pyvis ships, without its pointer to a source map (which developer tools would fetch)."""
    newest = max((path for path in files("pyvis").joinpath("lib").iterdir() if path.name.startswith("vis-")), key=_version)
    lines = newest.joinpath("vis-network.min.js").read_text(encoding="utf-8").split("\n")  # it holds other line separators
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL"))


def _version(path: Any) -> tuple[int, ...]:
    return tuple(int(part) for part in path.name.removeprefix("vis-").split("."))
