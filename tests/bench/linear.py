"""How cost grows with the length of one document: 100,000 words beside 10,000, in one run.

Run ``python tests/bench/linear.py``. Prints seconds of both, their ratio (the aim is 12 or less) and the peak memory.
"""

from __future__ import annotations

import resource
import tempfile
import time
from pathlib import Path

from kg.annotate import Annotator
from kg.pipeline import Settings, build
from kg.read import read_sources
from kg.store import open_store

SEEDS = Path(__file__).parents[2] / "seeds"


def _seconds(text: str, folder: Path) -> float:
    source, target = folder / "long.txt", folder / "long.nq"
    source.write_text(text, encoding="utf-8")
    target.unlink(missing_ok=True)
    start = time.perf_counter()
    with open_store(str(target)) as store:
        build([source], store, Settings(), jobs=1)
    return time.perf_counter() - start


def _of_length(words: int) -> str:
    texts = [document.text for document in read_sources([SEEDS]) if not isinstance(document, Exception)]
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        parts.append(texts[len(parts) % len(texts)])
    return "\n\n".join(parts)


def main() -> None:
    """Measure and print."""
    _ = Annotator().model
    with tempfile.TemporaryDirectory() as name:
        short, long = (_seconds(_of_length(words), Path(name)) for words in (10_000, 100_000))
    print(f" 10,000 words {short:7.1f} s")
    print(f"100,000 words {long:7.1f} s")
    print(f"ratio         {long / short:7.1f}")
    print(f"peak memory   {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:7.0f} MB")


if __name__ == "__main__":
    main()
