"""Where a graph lives: in memory and files, in an embedded Oxigraph folder, behind a SPARQL endpoint."""

from kg.store.base import Store, View, Writer
from kg.store.opening import open_existing, open_store

__all__ = ["Store", "View", "Writer", "open_existing", "open_store"]
