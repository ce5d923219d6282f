"""The words that credit somebody with something, read from ``cues.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from kg.model import Token

__all__ = ["Cues", "load_cues"]


@dataclass(frozen=True)
class Cues:
    """The lists of ``cues.toml``, made ready for look-up.

    Attributes:
        verbs: Verb lemma → the frames in which it takes what is said.
        nouns: The same for nouns.
        adjectives: The same for adjectives.
        subjects: Verb lemma → the subjects that it reports with, where these are listed ("the court heard that …").
        denying: Lemmas whose source says that the content is not so.
        carriers: Nouns for what carries words ("statement").
        makers: Verbs whose subject makes the claim that is their object, or denies it ("level an accusation", "reject a claim").
        phrases: Words of fixed phrases: ``in`` ("in her words"), ``to`` ("according to"), ``as_it`` ("as she put it"),
            ``making`` something ``clear``, ``bringing`` and ``coming`` (prepositions, and verbs, before a claim of the subject's
            own: "came with the claim that"), ``particle`` (verbs that report with a particle too), ``quoting`` (verbs of
            quoting somebody "as saying"), ``voices`` (who speaks in a headline), ``nobody`` (who is no source).
    """

    verbs: dict[str, frozenset[str]]
    nouns: dict[str, frozenset[str]]
    adjectives: dict[str, frozenset[str]]
    subjects: dict[str, frozenset[str]]
    denying: frozenset[str]
    carriers: frozenset[str]
    makers: frozenset[str]
    phrases: dict[str, frozenset[str]]

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Every lemma that may be a cue."""
        return frozenset().union(
            self.verbs, self.nouns, self.adjectives, *(self.phrases[name] for name in ("in", "to", "as_it", "making"))
        )

    def lists(self, token: Token) -> bool:
        """Whether a token may be a cue: by its lemma, or as a participle that tells an attitude ("is convinced that")."""
        return token.lemma in self.lemmas or self.is_attitude(token)

    def is_attitude(self, token: Token) -> bool:
        """Whether a participle is an adjective of attitude."""
        return token.tag == "VBN" and token.text in self.adjectives


@cache
def load_cues() -> Cues:
    """Read ``cues.toml`` once.

    Returns:
        Its lists; a lemma in several groups has the frames of all of them.
    """
    data = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))
    return Cues(
        verbs=_frames(data["verb"]),
        nouns=_frames(data["noun"]),
        adjectives=_frames(data["adjective"]),
        subjects={
            lemma: frozenset(group["subjects"]) for group in data["verb"] if "subjects" in group for lemma in group["lemmas"]
        },
        denying=frozenset(lemma for group in [*data["verb"], *data["noun"]] if group.get("denies") for lemma in group["lemmas"]),
        carriers=frozenset(data["carrier"]["lemmas"]),
        makers=frozenset(data["maker"]["lemmas"]),
        phrases={name: frozenset(words) for name, words in data["phrase"].items()},
    )


def _frames(groups: list[dict[str, Any]]) -> dict[str, frozenset[str]]:
    frames: dict[str, set[str]] = {}
    for group in groups:
        for lemma in group["lemmas"]:
            frames.setdefault(lemma, set()).update(group["frames"])
    return {lemma: frozenset(found) for lemma, found in frames.items()}
