"""Fenced code blocks of the project's documents, and a folder to run them in.

A block whose fence says ``title="…"`` is a file, written where it says. A ``console`` block holds commands (``$ kg …``) and what
they print; a line ``…`` stands for what is left out. A ``python`` block is a program.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

__all__ = ["ROOT", "Block", "blocks", "commands", "missing", "run_kg", "run_python", "write_files"]

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r'^```(?P<language>\w+)(?: title="(?P<title>[^"]+)")?\n(?P<code>.*?)^```$', re.MULTILINE | re.DOTALL)
_KG = "from kg.cli import main; raise SystemExit(main())"
_LEFT_OUT = "…"


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced code block.

    Attributes:
        language: What the fence says after its backticks.
        title: The file that it is, or ``""``.
        code: What stands between the fences.
    """

    language: str
    title: str
    code: str


def blocks(document: str) -> list[Block]:
    """The code blocks of a document in the repository's root, in order."""
    text = (ROOT / document).read_text(encoding="utf-8")
    assert text.count("\n```") == 2 * len(_FENCE.findall(text)), "a fence without a language, or one left open"
    return [Block(found["language"], found["title"] or "", found["code"]) for found in _FENCE.finditer(text)]


def commands(document: str) -> list[tuple[str, list[str]]]:
    """The commands that a document shows, each with the lines that it says they print."""
    found: list[tuple[str, list[str]]] = []
    for block in blocks(document):
        for line in block.code.splitlines() if block.language == "console" else ():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


def write_files(document: str, folder: Path) -> None:
    """Write a document's titled blocks as files, and put the seeds beside them."""
    (folder / "seeds").symlink_to(ROOT / "seeds")
    for block in blocks(document):
        if block.title:
            path = folder / block.title
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code, encoding="utf-8")


def run_kg(command: str, folder: Path) -> str:
    """Run a command as a shell would, and give what it prints; it must end well."""
    program, *words = shlex.split(command)
    assert program == "kg", command
    arguments = [name for word in words for name in (_globbed(word, folder) or [word])]
    return _run([sys.executable, "-c", _KG, *arguments], folder)


def run_python(code: str, folder: Path) -> str:
    """Run a program, and give what it prints; it must end well."""
    return _run([sys.executable, "-W", "error", "-c", code], folder)


def missing(shown: list[str], printed: str) -> list[str]:
    """Those shown lines that were not printed, in this order and, where nothing is left out between them, one after the other."""
    lines = [line.split() for line in printed.splitlines()]
    at, skipping, gone = 0, False, []
    for line in shown:
        if line == _LEFT_OUT:
            skipping = True
            continue
        reach = len(lines) if skipping else at + 1
        place = next((place for place in range(at, min(reach, len(lines))) if lines[place] == line.split()), None)
        if place is None:
            gone.append(line)
        else:
            at, skipping = place + 1, False
    return gone


def _globbed(word: str, folder: Path) -> list[str]:
    if "*" not in word or " " in word:
        return []
    return sorted(str(path.relative_to(folder)) for path in folder.glob(word))


def _run(command: list[str], folder: Path) -> str:
    environment = {**os.environ, "COLUMNS": "400", "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        command, check=False, cwd=folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert ran.returncode == 0, f"{command[3:]}: {ran.stdout}"
    return ran.stdout
