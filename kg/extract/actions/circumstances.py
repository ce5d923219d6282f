"""What an action was done with, and what it responds to: which words of the text say so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from kg.extract.actions.base import Filler
from kg.extract.actions.lexicon import ActionType
from kg.extract.actions.words import words
from kg.model import Reading

__all__ = ["INSTRUMENTAL", "is_instrument", "reason_slots", "used"]

INSTRUMENTAL = ("with", "by", "subject")
"""The slots that may name an instrument: "with rockets", "killed by a bomb", "a bomb killed"."""

_USES = frozenset({"use", "deploy", "employ", "fire"})


def is_instrument(reading: Reading, token: int) -> bool:
    """Whether a noun names something that things are done with."""
    return reading.tokens[token].lemma in words("instruments")


def used(reading: Reading, verb: int) -> Iterator[Filler]:
    """What was used to do it: "used tear gas to disperse them", "dispersed them using tear gas".

    Args:
        reading: The reading.
        verb: Head of the trigger.

    Yields:
        Fillers for the instrument.
    """
    token = reading.tokens[verb]
    governor = reading.tokens[token.head]
    if token.dep in {"xcomp", "advcl", "acl"} and token.tag == "VB" and governor.lemma in _USES:
        path, using = f"<{token.dep}", [governor.index]
    else:
        path = "advcl"
        using = [child.index for child in reading.below(verb, "advcl", "acl") if child.tag == "VBG" and child.lemma == "use"]
    for index in using:
        for child in reading.below(index, "dobj", "nsubjpass"):
            if child.pos in {"NOUN", "PROPN"}:
                yield Filler(child.index, f"{path}/{child.dep}")


@cache
def reason_slots(kind: ActionType) -> tuple[str, ...]:
    """The slots that say the reason of an action of this type, as ``data/reasons.tsv`` has it."""
    names = {"*", *kind.names}
    return tuple(slot for slot, types in _reasons() if names & types)


@cache
def _reasons() -> tuple[tuple[str, frozenset[str]], ...]:
    lines = (files("kg.extract.actions") / "data" / "reasons.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return tuple((slot, frozenset(types.split())) for slot, types in rows)
