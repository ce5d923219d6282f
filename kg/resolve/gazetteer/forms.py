"""How the forms of a name are compared: exactly, but for dots, accents, hyphens, apostrophes, a leading "the" and capitals.

Case tells a state from a word ("US" and "us", "Turkey" and "turkey"), so it counts; only a form all in capitals, as in headlines,
may also be a capitalised one ("RUSSIA"), if it has four letters or more ("US", "AND", "PER" stay what they are).
Nothing is ever matched approximately.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

__all__ = ["SHORTEST_HEADLINE", "Forms", "normalize", "readings", "slug"]

S = TypeVar("S")
T = TypeVar("T")

SHORTEST_HEADLINE = 4
"""How many letters a form all in capitals must have to be read as a capitalised one."""

_DROPPED = ".,'`\"\u00b4\u02bb\u02bc\u2018\u2019\u201c\u201d"
_SPACES = "-_\u00a0\u2010\u2011\u2012\u2013\u2014"
_MARKS = str.maketrans(dict.fromkeys(_DROPPED, "") | dict.fromkeys(_SPACES, " "))
_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "đ": "d", "Đ": "D", "ə": "e"}
)
_POSSESSIVE = re.compile(r"(?: ?['\u2019] ?[sS]|(?<=[sS]) ?['\u2019])$")
_SET_APART = re.compile(r" (?=['\u2019]s\b)")  # as tokenised text has it: "the People 's Republic"


def normalize(form: str) -> str:
    """The form without dots, commas, apostrophes and accents, with single spaces for white space and hyphens.

    Letters spelled apart come together ("U. S." → "US").
    """
    text = form
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        text = "".join(part for part in parts if not unicodedata.combining(part))
    words = text.translate(_MARKS).split()
    spelled = " ".join(words)
    if 1 < len(words) == (len(spelled) + 1) // 2 and spelled.isupper():
        return "".join(words)
    return spelled


@lru_cache(maxsize=8192)
def readings(form: str) -> tuple[str, ...]:
    """The normal forms under which a form as it stands in a text may be listed, likeliest first.

    A possessive ending is taken off ("Russia's"), though a name may have one of its own ("Moody's"); so is "the".
    """
    whole = _SET_APART.sub("", form.strip())
    found = []
    for text in dict.fromkeys((_POSSESSIVE.sub("", whole), whole)):
        normal = normalize(text)
        if normal[:4].lower() == "the ":
            found += [f"The {normal[4:]}", normal[4:]]
        else:
            found.append(normal)
    return tuple(dict.fromkeys(filter(None, found)))


def slug(label: str) -> str:
    """A key made of a label: ASCII letters and digits in lower case, with hyphens between words."""
    return re.sub(r"[^a-z0-9]+", "-", normalize(label).lower()).strip("-")


class Forms(Generic[T]):
    """Values by the forms that name them; the first value listed for a form keeps it.

    Args:
        pairs: Forms as a data file gives them, with what they name.
    """

    def __init__(self, pairs: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, T] = {}
        for form, value in pairs:
            self._exact.setdefault(normalize(form), value)

    @classmethod
    def grouped(cls, pairs: Iterable[tuple[str, S]]) -> Forms[tuple[S, ...]]:
        """All the values that each form names, in order.

        Args:
            pairs: Forms with what they name, all those of one value together.
        """
        found: dict[str, tuple[S, ...]] = {}
        for form, value in pairs:
            key = normalize(form)
            known = found.get(key, ())
            if known[-1:] != (value,):
                found[key] = (*known, value)
        forms: Forms[tuple[S, ...]] = Forms(())
        forms._exact = found
        return forms

    def __len__(self) -> int:
        return len(self._exact)

    def get(self, form: str) -> T | None:
        """What a form as it stands in a text names, or None."""
        for reading in readings(form):
            found = self._exact.get(reading)
            if found is None and reading.isupper():
                found = self._capitals.get(reading)
            if found is not None:
                return found
        return None

    @cached_property
    def _capitals(self) -> dict[str, T]:
        """The forms that are long enough, in capitals; most texts have no headline that needs them."""
        found: dict[str, T] = {}
        for form, value in self._exact.items():
            if len(form) >= SHORTEST_HEADLINE:
                found.setdefault(form.upper(), value)
        return found
