"""A SPARQL 1.1 endpoint on the loopback interface, as small as can be."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

import pyoxigraph as ox


@contextmanager
def endpoint(store: ox.Store, *, union: bool = True) -> Iterator[str]:
    """Serve a store.

    Args:
        store: What to serve.
        union: Whether its default graph is the union of all graphs by itself; otherwise only graphs named in the request count.

    Yields:
        The URL for questions; updates go to ``…/update``.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            try:
                if self.path.endswith("/update"):
                    store.update(body)
                    self.answer(204, b"", "text/plain")
                else:
                    self.ask(parse_qs(body))
            except SyntaxError as error:
                self.answer(400, str(error).encode(), "text/plain")

        def ask(self, form: dict[str, list[str]]) -> None:
            named: list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] = [
                ox.NamedNode(graph) for graph in form.get("default-graph-uri", [])
            ]
            found = store.query(form["query"][0], use_default_graph_as_union=union, default_graph=named or None)
            if isinstance(found, ox.QueryTriples):
                self.answer(200, found.serialize(format=ox.RdfFormat.N_TRIPLES) or b"", "application/n-triples")
            else:
                self.answer(200, found.serialize(format=ox.QueryResultsFormat.JSON) or b"", "application/sparql-results+json")

        def answer(self, status: int, content: bytes, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/query"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
