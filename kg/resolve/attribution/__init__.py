"""Who is said to say what: quotations and reported speech.

Structure only: the source is a head token, which later stages resolve to somebody. What the content spans cover follows PolNeAR
(Newell et al. 2018): the words that the source is credited with, without source and cue.
"""

from __future__ import annotations

from dataclasses import replace

from kg.model import Attribution, Reading
from kg.resolve.attribution.drafts import drafts_of
from kg.resolve.attribution.headlines import headline_drafts
from kg.resolve.attribution.quoted import with_quotations
from kg.resolve.attribution.quotes import find_quotations

__all__ = ["find_attributions"]


def find_attributions(reading: Reading) -> Reading:
    """Fill in who is credited with which words.

    Args:
        reading: A reading with tokens and sentences.

    Returns:
        The reading with ``attributions``, in the order of their first word; of nested ones the outer comes first.
    """
    drafts = with_quotations(reading, drafts_of(reading), find_quotations(reading))
    drafts += headline_drafts(reading)
    kept = [attribution for attribution in (draft.finished(reading) for draft in drafts) if attribution.content]
    kept.sort(key=_order)
    return replace(reading, attributions=tuple(kept))


def _order(attribution: Attribution) -> tuple[int, int, int]:
    return attribution.content[0][0], -attribution.content[-1][1], -1 if attribution.cue is None else attribution.cue
