"""What is found out about one trigger: how far somebody is committed to it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Assessment", "Operator"]


@dataclass(frozen=True, slots=True)
class Operator:
    """An operator that applied, for ``kg why --status``.

    Attributes:
        name: What it does ("negation", "demand", "condition" …).
        token: The word that does it, or None where the construction does.
        value: What the factuality is after it.
    """

    name: str
    token: int | None
    value: float


@dataclass(frozen=True, slots=True)
class Assessment:
    """Whether something happened, according to whom.

    Attributes:
        value: FactBank's scale: 3 certain, 2 probable, 1 possible, 0 unsaid, asked or demanded; negative that it is not so.
        polarity: ``Positive`` or ``Negative``.
        certainty: ``Certain``, ``Probable``, ``PossibleCertainty`` or ``Unspecified``.
        tense: ``Past``, ``Present`` or ``Future``.
        status: ``Happened``, ``Denied``, ``Prospective`` or ``Possible``, before attribution is considered.
        source: Head token of whom the text credits with it, or None.
        attribution: Index in ``Reading.attributions`` of the innermost one that covers it, or None.
        operators: What applied, from the outside in.
    """

    value: float
    polarity: str
    certainty: str
    tense: str
    status: str
    source: int | None = None
    attribution: int | None = None
    operators: tuple[Operator, ...] = ()
