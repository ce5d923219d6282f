"""`kg.vocab` is what its generator writes."""

from __future__ import annotations

from pathlib import Path

import kg.vocab
from kg.tools.vocab import NAMESPACES, render


def test_committed_file_is_what_the_generator_writes() -> None:
    assert Path(kg.vocab.__file__).read_text(encoding="utf-8") == render()


def test_constants_are_named_after_prefix_and_local_name() -> None:
    for name in kg.vocab.__all__:
        prefix, _, local = name.partition("_")
        assert str(getattr(kg.vocab, name)) == NAMESPACES[prefix] + local
