"""The graph that questions are tested on."""

from __future__ import annotations

import pytest

from kg.store.base import View
from tests.world import world


@pytest.fixture(scope="module")
def view() -> View:
    """A view of the graph of ``tests/world.ttl``."""
    return world().view()
