"""Where the ontology files are: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from pathlib import Path

__all__ = ["ontology_file"]

_PLACES = (Path(__file__).parent / "_ontology", Path(__file__).parent.parent / "ontology")


def ontology_file(name: str) -> Path:
    """Find one of Newsgraph's own ontology files.

    Args:
        name: Its file name: ``core.ttl``, ``actions.ttl``, ``situations.ttl``, ``alignments.ttl`` or ``shapes.ttl``.

    Returns:
        Its path.

    Raises:
        FileNotFoundError: There is no such file, which means that the installation is broken.
    """
    for place in _PLACES:
        if (path := place / name).is_file():
            return path
    raise FileNotFoundError(f"{name} is neither in {_PLACES[0]} nor in {_PLACES[1]}")
