"""How many a group is: "20 students", "at least a dozen", "hundreds of protesters", "more than 100 people"."""

from __future__ import annotations

from kg.model import Quantity, Reading
from kg.resolve.who.lexicon import table
from kg.resolve.who.workspace import Workspace

__all__ = ["number", "quantity"]


def _words() -> dict[str, dict[str, int]]:
    return table("numbers")


def quantity(space: Workspace, indexes: list[int]) -> Quantity | None:
    """How many a group is, by the first of its mentions that says.

    Args:
        space: The workspace.
        indexes: The group's candidates.

    Returns:
        Bounds, or None where no mention says.
    """
    for index in indexes:
        found = number(space.reading, space.items[index].head)
        if found is not None:
            return found
    return None


def number(reading: Reading, head: int) -> Quantity | None:
    """The number that a noun carries, or is: "20" of "20 Chinese students", "dozens", "40" alone.

    Args:
        reading: The document.
        head: The noun, or the number that stands for one.

    Returns:
        Bounds, or None where it carries no number.
    """
    token = reading.tokens[head]
    vague = _words()["vague"].get(token.lemma)
    if vague is not None and token.tag == "NNS":
        return Quantity(vague, None)
    carriers = [head] if token.tag == "CD" else [child.index for child in reading.below(head, "nummod")]
    for carrier in carriers:
        value = _value(reading, carrier)
        if value is not None:
            return _bounded(reading, carrier, value)
    if token.lemma == "dozen":
        return Quantity(12, 12)
    return None


def _value(reading: Reading, index: int) -> int | None:
    """The value of a number that may be written in several tokens: "1,500", "two hundred", "2.5 million", "thirty-five"."""
    value: float | None = None
    for part in sorted([index, *(child.index for child in reading.below(index, "compound", "nummod", "amod"))]):
        word = reading.tokens[part].text.lower().replace(",", "")
        plain = _plain(word)
        scale = _words()["scales"].get(word)
        if scale is not None:
            value = (1 if value is None else value) * scale
        elif plain is not None:
            value = plain if value is None else value + plain
    return None if value is None else round(value)


def _plain(word: str) -> float | None:
    units = _words()["units"]
    if word in units:
        return units[word]
    try:
        return float(word)
    except ValueError:
        pass
    tens, hyphen, ones = word.partition("-")
    return units[tens] + units[ones] if hyphen and tens in units and ones in units else None


def _bounded(reading: Reading, index: int, value: int) -> Quantity:
    """The bounds that words before a number set: "more than", "at least", "up to", "fewer than"."""
    start = reading.sentences[reading.tokens[index].sentence].start
    before = [reading.tokens[each].text.lower() for each in range(max(start, index - 3), index)]
    for size in (3, 2, 1):
        phrase = " ".join(before[-size:]) if len(before) >= size else ""
        if phrase in _words()["above"]:
            return Quantity(value + _words()["above"][phrase], None)
        if phrase in _words()["below"]:
            return Quantity(None, value - _words()["below"][phrase])
    return Quantity(value, value)
