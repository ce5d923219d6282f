"""States that are news because they are not so: "had no evidence", "must have a permit", "may include civilians".

That somebody has, seems or includes something reports no event. That he does not, should, or might is a claim all the same. What
is said with "be" stands in the noun or adjective behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.base import Trigger
from kg.extract.actions.factuality import assess
from kg.extract.actions.lexicon import Lexicon
from kg.extract.actions.words import words
from kg.model import Reading

__all__ = ["find_states"]

_CONFIDENCE = 0.5


def find_states(reading: Reading, lexicon: Lexicon, taken: frozenset[int]) -> Iterator[Trigger]:
    """Stative verbs whose state a text denies, wants or leaves open.

    Args:
        reading: A resolved reading.
        lexicon: The ontology's types.
        taken: The words of all triggers that report events.

    Yields:
        Triggers of ``act:Occur``, in text order.
    """
    for token in reading.tokens:
        if token.pos != "VERB" or token.index in taken or token.lemma not in words("stative_verbs"):
            continue
        if (
            token.lemma != "be"
            and token.dep not in {"aux", "auxpass", "amod"}
            and assess(reading, token.index).status != "Happened"
        ):
            yield Trigger(token.index, (token.index,), lexicon.type("Occur"), "state that does not simply hold", _CONFIDENCE)
