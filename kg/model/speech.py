"""Who is said to say what."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Attribution"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """A source, a cue and the content that it is credited with (after PolNeAR: Newell et al. 2018).

    Attributes:
        content: Token ranges (half-open) of the quoted or reported words, in text order.
        cue: Token index of the word that credits ("said", "according", "claim"), or None in a free quotation.
        source: Token index of the head of the phrase for who says it, or None where the text does not say. It may lie in
            another sentence (a quotation that runs on).
        direct: Whether the content stands in quotation marks.
        negated: Whether the cue is negated or denies ("denied", "did not say").
    """

    content: tuple[tuple[int, int], ...]
    cue: int | None
    source: int | None
    direct: bool
    negated: bool = False
