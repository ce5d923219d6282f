"""The shipped questions: SPARQL files whose first comment says what they answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

__all__ = ["Question", "shipped"]


@dataclass(frozen=True, slots=True)
class Question:
    """A shipped question.

    Attributes:
        name: What to call it by.
        about: What it answers, in a line.
        text: SPARQL.
    """

    name: str
    about: str
    text: str


@cache
def shipped() -> dict[str, Question]:
    """The shipped questions by name, sorted."""
    found: dict[str, Question] = {}
    for file in sorted(files(__name__).iterdir(), key=lambda one: one.name):
        if file.name.endswith(".rq"):
            text = file.read_text(encoding="utf-8")
            name = file.name.removesuffix(".rq")
            found[name] = Question(name, text.partition("\n")[0].lstrip("# "), text)
    return found
