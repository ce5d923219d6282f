"""How the forms of a name are compared: exactly, but for dots, accents, hyphens, apostrophes, a leading "the" and capitals.

Case tells a state from a word ("US" and "us", "Turkey" and "turkey"), so it counts; only a form all in capitals, as in headlines,
may also be a capitalised one ("RUSSIA"), if it is longer than three letters ("US", "AND", "PER" stay what they are).
Nothing is ever matched approximately.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

__all__ = ["Forms", "normalize", "readings", "slug", "together"]

T = TypeVar("T")

_SHORTEST_HEADLINE = 4
_DROPPED = ".,'`\"\u00b4\u02bb\u02bc\u2018\u2019\u201c\u201d"
_SPACES = "-_\u00a0\u2010\u2011\u2012\u2013\u2014"
_MARKS = str.maketrans(dict.fromkeys(_DROPPED, "") | dict.fromkeys(_SPACES, " "))
_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae", "đ": "d", "Đ": "D", "ə": "e"}
)
_POSSESSIVE = re.compile(r"(?:['\u2019][sS]|(?<=[sS])['\u2019])$")


def normalize(form: str) -> str:
    """The form without dots, commas, apostrophes and accents, with single spaces for white space and hyphens.

    Letters spelled apart come together ("U. S." → "US").
    """
    text = form.translate(_MARKS)
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        text = "".join(part for part in parts if not unicodedata.combining(part))
    words = text.split()
    if len(words) > 1 and all(len(word) == 1 and word.isupper() for word in words):
        return "".join(words)
    return " ".join(words)


@lru_cache(maxsize=8192)
def readings(form: str) -> tuple[str, ...]:
    """The normal forms under which a form as it stands in a text may be listed, likeliest first.

    A possessive ending is taken off ("Russia's"), though a name may have one of its own ("Moody's"); so is "the".
    """
    whole = form.strip()
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


def together(pairs: Iterable[tuple[str, T]]) -> Iterator[tuple[str, tuple[T, ...]]]:
    """All that each form names, in order and each once."""
    found: dict[str, dict[T, None]] = {}
    for form, value in pairs:
        found.setdefault(normalize(form), {})[value] = None
    return ((form, tuple(values)) for form, values in found.items())


class Forms(Generic[T]):
    """Values by the forms that name them; the first value listed for a form keeps it.

    Args:
        pairs: Forms as a data file gives them, with what they name.
    """

    def __init__(self, pairs: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, T] = {}
        for form, value in pairs:
            self._exact.setdefault(normalize(form), value)
        self._capitals: dict[str, T] = {}
        for key, value in self._exact.items():
            if len(key) >= _SHORTEST_HEADLINE:
                self._capitals.setdefault(key.upper(), value)

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
