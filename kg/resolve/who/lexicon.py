"""The word lists: nouns for people, bodies and places, given names, titles. Loaded once."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from kg.model import EntityKind

__all__ = ["Noun", "given_gender", "is_direction", "is_surname", "led_by", "noun", "table", "words_of"]

_SORTS = {
    "person": EntityKind.PERSON,
    "kin": EntityKind.PERSON,
    "office": EntityKind.PERSON,
    "group": EntityKind.GROUP,
    "organization": EntityKind.ORGANIZATION,
    "place": EntityKind.PLACE,
}
_GENDERS = {"female": "f", "male": "m"}
_AIDS = frozenset(
    {
        "measure",
        "rulers",
        "generic",
        "unique",
        "idiom",
        "premises",
        "municipal",
        "led",
        "rank",
        "figure",
        "manner",
        "crowds",
        "mass",
    }
)
_KEPT_KEYS = frozenset(
    {
        "collective",
        "plural",
        "measure",
        "government",
        "country",
        "city",
        "region",
        "site",
    }
)


@dataclass(frozen=True, slots=True)
class Noun:
    """What a common noun means.

    Attributes:
        sort: The class of what it names.
        role: Its list: ``person``, ``kin``, ``office``, ``collective``, ``organization``, ``country``, ``city`` ….
        gender: ``f``, ``m`` or ``""``.
    """

    sort: EntityKind
    role: str
    gender: str = ""


@cache
def table(name: str) -> dict[str, Any]:
    """A data file of this package, by its name without suffix."""
    return tomllib.loads(files("kg.resolve.who").joinpath("data", f"{name}.toml").read_text("utf-8"))


@cache
def words_of(name: str, section: str, key: str) -> frozenset[str]:
    """The words of one list of a data file.

    Args:
        name: The file's name without suffix.
        section: Its section.
        key: The list.

    Returns:
        The words.
    """
    return frozenset(table(name)[section][key].split())


@cache
def _nouns() -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for section, lists in table("nouns").items():
        for key, run in lists.items():
            if key in _AIDS:
                continue
            role = key if key in _KEPT_KEYS else section
            for word in run.split():
                if key == "government" and word in found:
                    continue
                found[word] = Noun(_SORTS[section], role, _GENDERS.get(key, ""))
    return found


@cache
def _suffixes() -> tuple[tuple[str, str], ...]:
    lists = table("suffixes")["person"]
    return tuple((suffix, gender) for gender, run in lists.items() for suffix in run.split())


@cache
def noun(lemma: str) -> Noun | None:
    """What a noun means, by the lists and, failing these, by its ending ("-ologist", "-woman").

    Args:
        lemma: The noun's lemma, in lower case.

    Returns:
        Its meaning, or None for what is neither person, body nor place.
    """
    found = _nouns().get(lemma)
    if found is None and "-" in lemma:
        found = _nouns().get(lemma.rsplit("-", 1)[1])
    if found is None and lemma.isalpha() and lemma not in words_of("suffixes", "except", "words"):
        for suffix, gender in _suffixes():
            if lemma.endswith(suffix) and len(lemma) > len(suffix) + 2:
                return Noun(EntityKind.PERSON, "person", _GENDERS.get(gender, ""))
    return found


@cache
def _given() -> dict[str, str]:
    female, male = words_of("given_names", "given", "female"), words_of("given_names", "given", "male")
    both = female & male
    return {name: "" if name in both else "f" if name in female else "m" for name in female | male}


def given_gender(name: str) -> str | None:
    """The gender of a given name.

    Args:
        name: The name, in lower case.

    Returns:
        ``f``, ``m``, ``""`` for one borne by both, or None for what is no given name that we know.
    """
    return _given().get(name)


@cache
def _leaders() -> dict[str, str]:
    text = files("kg.resolve.who").joinpath("data", "leaders.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {name.lower(): state for state, names in rows for name in names.split("; ")}


def led_by(name: str) -> str | None:
    """The key of the state that a head of state or government leads or led.

    Args:
        name: A full name, or a surname that a title goes before, in lower case with single spaces.

    Returns:
        The state's key in the gazetteer, or None.
    """
    return _leaders().get(name)


def is_surname(name: str) -> bool:
    """Whether a given name, in lower case, is a surname as often."""
    return name in words_of("given_names", "given", "surname")


def is_direction(word: str) -> bool:
    """Whether a word, in lower case, makes of a territory's name that of a part of it ("eastern Poland")."""
    return word in words_of("places", "nouns", "direction")
