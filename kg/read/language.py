"""Whether a text is in English, which alone the language model reads."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final

from kg.errors import LanguageError
from kg.model import Document

__all__ = ["check_language", "language_of"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_SAMPLE: Final = 2_000
"""Words that are looked at."""
_FEWEST: Final = 8
"""Fewer words tell nothing: they pass."""
_ENOUGH: Final = 0.15
"""Share of English function words from which a text is English, whatever else it quotes; in prose it is about 0.4."""
_LONG: Final = 60
_SCARCE: Final = 0.03
"""A text of ``_LONG`` words with a smaller share of English function words is in a language that is not listed."""


def check_language(document: Document) -> None:
    """Refuse a document that is not in English: the declared language counts, else what the text looks like.

    Raises:
        LanguageError: It is in another language.
    """
    declared = (document.language or "").strip().lower()
    if declared:
        if declared.split("-")[0].split("_")[0] not in ("en", "eng", "english"):
            raise LanguageError(document.source, declared)
        return
    found = language_of(document.text)
    if found != "English":
        raise LanguageError(document.source, found)


def language_of(text: str) -> str:
    """The language that a text looks like, by its letters and its function words.

    Args:
        text: Any text; the first 2,000 words are looked at.

    Returns:
        ``English`` (also where the text is too short to tell), the name of another language or script, or ``unknown``.
    """
    words = [match[0].lower().replace("’", "'") for match in islice(_WORD.finditer(text), _SAMPLE)]
    scripts = Counter(_script(letter) for word in words for letter in word if letter != "'")
    if scripts and scripts.most_common(1)[0][0] != "LATIN":
        return f"{scripts.most_common(1)[0][0].capitalize()} script"
    if len(words) < _FEWEST:
        return "English"
    counts = Counter(language for word in words for language in _languages().get(word, ()))
    english = counts.pop("English", 0)
    share = english / len(words)
    other, count = max(sorted(counts.items()), key=lambda item: item[1], default=("", 0))
    if share >= _ENOUGH or english >= count > 0:
        return "English"
    if count / len(words) >= _ENOUGH:
        return other
    return "unknown" if len(words) >= _LONG and share < _SCARCE else "English"


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0]


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Function word → the languages that have it."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (Path(__file__).parent / "function_words.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, words = line.split("\t")
            for word in words.split():
                found[word] = (*found.get(word, ()), language)
    return found
