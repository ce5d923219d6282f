"""The operators, read from ``operators.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from kg.extract.actions.factuality.lattice import Outcome, Signature, parse_outcome

__all__ = ["Modal", "Named", "Operators", "check_traits", "load_operators"]

_TRAITS = frozenset(
    {
        "attempt",
        "foiling",
        "claim",
        "denied crimes stand",
        "lifted",
        "occasion",
        "plan",
        "raising",
        "shared",
        "stands if definite",
        "undoing",
        "wanting",
    }
)
_NAMING = ("stands of known ", "stands unless ", "stands of ")
"""How traits begin that name a list of words."""


@dataclass(frozen=True, slots=True)
class Modal:
    """What a modal auxiliary makes of its verb.

    Attributes:
        plain: By itself.
        negative: Negated.
        perfect: Before "have".
        perfect_negative: Before "have", negated.
        reported: Under a past verb of saying.
        reported_negative: The same, negated.
        how: Before "have" with words that tell how or when, which alone is at issue ("should have been handled differently").
        averting: Before "have" and a verb of preventing ("could have been avoided").
        forestalled: In a clause with "before" ("before he could be questioned").
    """

    plain: Outcome
    negative: Outcome
    perfect: Outcome
    perfect_negative: Outcome
    reported: Outcome
    reported_negative: Outcome
    how: Outcome
    averting: Outcome
    forestalled: Outcome


@dataclass(frozen=True, slots=True)
class Named:
    """An outcome with the name of its operator, for explanations; and the one under what would have been ("had they known")."""

    name: str
    outcome: Outcome
    unreal: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Operators:
    """The tables of ``operators.toml``, made ready for look-up.

    Attributes:
        verbs: (Lemma, frame) → signature; likewise ``nouns`` and ``adjectives``.
        modals: Lemma → what the modal does.
        adverbs: Lemma → what the adverb does to the verb; likewise ``modifiers`` of nouns.
        conjunctions: Lemma → what the word does to the clause that it opens; likewise ``prepositions``.
        anywhere: Frame → signature, whatever the word ("whether").
        particles: Verb lemmas that are listed with a particle.
        content_nouns: Nouns with a complement: claims, demands, plans, attempts.
        words: The closed classes of ``[words]``.
    """

    verbs: Mapping[tuple[str, str], Signature]
    nouns: Mapping[tuple[str, str], Signature]
    adjectives: Mapping[tuple[str, str], Signature]
    modals: Mapping[str, Modal]
    adverbs: Mapping[str, Named]
    modifiers: Mapping[str, Named]
    conjunctions: Mapping[str, Named]
    prepositions: Mapping[str, Named]
    anywhere: Mapping[str, Signature]
    particles: frozenset[str]
    content_nouns: frozenset[str]
    words: Mapping[str, frozenset[str]]


@cache
def load_operators() -> Operators:
    """Read ``operators.toml`` once.

    Returns:
        Its tables.

    Raises:
        ValueError: A word stands twice in one table, an outcome cannot be read, or a trait is not known.
    """
    data = tomllib.loads((Path(__file__).parent / "operators.toml").read_text(encoding="utf-8"))
    for group in data["complement"]:
        check_traits(group, data["words"])
    verbs = _complements(data["complement"], "verbs")
    nouns = _complements(data["complement"], "nouns")
    return Operators(
        verbs=verbs,
        nouns=nouns,
        adjectives=_complements(data["complement"], "adjectives"),
        modals={lemma: _modal(group) for group in data["modal"] for lemma in group["lemmas"]},
        adverbs=_named(data["modifier"], "adverbs"),
        modifiers=_named(data["modifier"], "adjectives"),
        conjunctions=_named(data["adjunct"], "conjunctions"),
        prepositions=_named(data["adjunct"], "prepositions"),
        anywhere={frame: signature for (lemma, frame), signature in verbs.items() if lemma == "*"},
        content_nouns=frozenset(lemma for lemma, _ in nouns),
        particles=frozenset(lemma.split("_")[0] for lemma, _ in verbs if "_" in lemma),
        words={name: frozenset(words) for name, words in data["words"].items()},
    )


def check_traits(group: Mapping[str, Any], words: Mapping[str, Any]) -> None:
    """See that every trait of a group means something.

    Args:
        group: A table of ``operators.toml``.
        words: Its lists of words, which some traits name.

    Raises:
        ValueError: A trait is not known, or names no list.
    """
    for trait in group.get("traits", ()):
        named = next((trait.removeprefix(start) for start in _NAMING if trait.startswith(start)), None)
        if trait not in _TRAITS and (named is None or named not in words):
            raise ValueError(f"operators.toml: {group['name']}: unknown trait {trait!r}")


def _unique(pairs: Iterator[tuple[Any, Any]], table: str) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for key, value in pairs:
        if key in found:
            raise ValueError(f"operators.toml: {key} stands twice among the {table}")
        found[key] = value
    return found


def _complements(groups: list[dict[str, Any]], kind: str) -> dict[tuple[str, str], Signature]:
    def pairs() -> Iterator[tuple[tuple[str, str], Signature]]:
        for group in groups:
            signature = _signature(group)
            for frame, lemmas in group.get(kind, {}).items():
                yield from (((lemma, frame), signature) for lemma in lemmas)

    return _unique(pairs(), kind)


def _signature(group: dict[str, Any]) -> Signature:
    def outcome(key: str) -> Outcome | None:
        return parse_outcome(group[key]) if key in group else None

    return Signature(
        group["name"],
        parse_outcome(group["positive"]),
        parse_outcome(group["negative"]),
        outcome("past"),
        outcome("perfect"),
        frozenset(group.get("traits", ())),
    )


def _modal(group: dict[str, Any]) -> Modal:
    def outcome(key: str, fallback: str) -> Outcome:
        return parse_outcome(group.get(key, group[fallback]))

    return Modal(
        outcome("positive", "positive"),
        outcome("negative", "negative"),
        outcome("perfect", "perfect"),
        outcome("perfect_negative", "perfect_negative"),
        outcome("reported", "positive"),
        outcome("reported_negative", "negative"),
        outcome("how", "perfect"),
        outcome("averting", "perfect"),
        outcome("forestalled", "positive"),
    )


def _named(groups: list[dict[str, Any]], kind: str) -> dict[str, Named]:
    def pairs() -> Iterator[tuple[str, Named]]:
        for group in groups:
            unreal = parse_outcome(group["unreal"]) if "unreal" in group else None
            named = Named(group["name"], parse_outcome(group["outcome"]), unreal)
            yield from ((word, named) for word in group.get(kind, ()))

    return _unique(pairs(), kind)
