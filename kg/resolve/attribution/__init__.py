"""Who is said to say what: quotations and reported speech.

Structure only: the source is a head token, which later stages resolve to somebody. What the content spans cover follows PolNeAR
(Newell et al. 2018): the words that the source is credited with, without source and cue.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Reading
from kg.resolve.attribution.drafts import drafts_of
from kg.resolve.attribution.quotes import find_quotations
from kg.resolve.attribution.quoted import with_quotations

__all__ = ["find_attributions"]


def find_attributions(reading: Reading) -> Reading:
    """Fill in who is credited with which words.

    Args:
        reading: A reading with tokens and sentences.

    Returns:
        The reading with ``attributions``, in the order of their first word; of nested ones the outer comes first.
    """
    quotations = find_quotations(reading)
    drafts = with_quotations(reading, drafts_of(reading), quotations)
    found = [draft.finished(reading, quotations) for draft in drafts]
    kept = [attribution for attribution in found if attribution.content]
    kept.sort(key=lambda attribution: (attribution.content[0][0], -attribution.content[-1][1], attribution.cue or -1))
    return replace(reading, attributions=tuple(kept))
