"""Short names of resources."""

from __future__ import annotations

import re

from kg.model.iri import BASE
from kg.store.base import PREFIXES

__all__ = ["expand", "shorten"]

_LONG = re.compile(r"<?([a-z][a-z0-9+.-]*://[^\s<>]+)>?")
_OURS = re.compile(r"[a-z]+/[^\s/<>]+")


def expand(name: str) -> str | None:
    """The IRI that a name means.

    Args:
        name: An IRI, a prefixed name (``act:Expel``), or the end of one of our own (``person/vladimir-putin``).

    Returns:
        The IRI, or None if it is nothing of the kind.
    """
    if match := _LONG.fullmatch(name):
        return match.group(1)
    prefix, colon, local = name.partition(":")
    if colon and prefix in PREFIXES and local and not re.search(r"\s", local):
        return PREFIXES[prefix] + local
    return BASE + name if _OURS.fullmatch(name) else None


def shorten(iri: str) -> str:
    """The shortest name that `expand` turns back into this IRI."""
    if iri.startswith(BASE):
        return iri.removeprefix(BASE)
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and iri != namespace:
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
