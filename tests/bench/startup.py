"""How long `kg --help` takes beside a bare interpreter, and how long the language model takes to load.

Run ``python tests/bench/startup.py``. Prints the best of several rounds in seconds (the aims: under 0.5 s, under 4 s).
"""

from __future__ import annotations

import subprocess
import sys
import time

ROUNDS = 5
COMMANDS = {
    "python": "pass",
    "kg --help": "import sys; sys.argv = ['kg', '--help']; from kg.cli import main; main()",
    "the model": "from kg.annotate import Annotator; Annotator().model",
}


def _best(code: str) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
        times.append(time.perf_counter() - begun)
    return min(times)


def main() -> None:
    """Measure and print."""
    bare = _best(COMMANDS["python"])
    for name, code in COMMANDS.items():
        best = _best(code)
        print(f"{name:12s} {best:5.2f} s, {best / bare:5.1f} times the bare interpreter")


if __name__ == "__main__":
    main()
