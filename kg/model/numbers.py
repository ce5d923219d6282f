"""How many: numbers and number words as inclusive bounds."""

from __future__ import annotations

from collections.abc import Sequence

from kg.model.entities import Quantity

__all__ = ["parse_quantity"]

_UNITS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * (2 + step)
    for step, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_SCALES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}
_VAGUE = {"dozen": (12, 12), "dozens": (24, None), "scores": (40, None), "hundreds": (200, None), "thousands": (2_000, None)}
_VAGUE |= {
    "several": (3, None),
    "couple": (2, 2),
    "pair": (2, 2),
    "tens": (20, None),
    "millions": (2_000_000, None),
    "both": (2, 2),
}


def parse_quantity(words: Sequence[str]) -> Quantity | None:
    """Read a quantity from the words of a number phrase.

    Args:
        words: Words in order, such as ``["more", "than", "1,200"]`` or ``["thirty", "-", "five"]``.

    Returns:
        Its inclusive bounds, or None where the words hold no number.
    """
    lowered = [word.lower() for word in words]
    vague = next((_VAGUE[word] for word in lowered if word in _VAGUE), None)
    if vague is not None:
        return Quantity(*vague)
    number = _number(lowered)
    if number is None:
        return None
    if ("more" in lowered and "than" in lowered) or {"over", "above"} & set(lowered):
        return Quantity(number + 1, None)
    if "least" in lowered:
        return Quantity(number, None)
    if "fewer" in lowered or "less" in lowered:
        return Quantity(None, number - 1)
    if ("most" in lowered and "at" in lowered) or ("to" in lowered and "up" in lowered):
        return Quantity(None, number)
    return Quantity(number, number)


def _number(words: list[str]) -> int | None:
    total, current, seen = 0, 0, False
    for word in words:
        digits = word.replace(",", "")
        if digits.isascii() and digits.isdigit():
            current, seen = current + int(digits), True
        elif word in _UNITS or word in _TENS:
            current, seen = current + _UNITS.get(word, 0) + _TENS.get(word, 0), True
        elif word in _SCALES:
            scale, seen = _SCALES[word], True
            current = max(current, 1) * scale
            if scale > 100:
                total, current = total + current, 0
    return total + current if seen else None
