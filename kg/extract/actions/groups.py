"""Phrases that stand for several: coordination, and groups whose names stand behind them."""

from __future__ import annotations

from kg.model import EntityKind, Reading, Token

__all__ = ["NOMINAL", "conjuncts", "members"]

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ"})
"""Parts of speech of what heads a phrase."""
_PLURAL = frozenset({"NNS", "NNPS"})
_GROUPS = frozenset({"NN", "NNS", "NNPS"})
"""Tags of nouns that two names may spell out ("the couple"); a single name they may not."""


def conjuncts(reading: Reading, token: int) -> list[int]:
    """A token and all that are coordinated with it; not what is set against it ("France, but not Germany")."""
    found = [token]
    for index in found:
        joined = (child.index for child in reading.below(index, "conj") if child.pos in NOMINAL)
        found.extend(other for other in joined if not any(reading.below(other, "neg")))
    return found


def members(reading: Reading, group: int) -> list[int]:
    """Whom a phrase stands for.

    Args:
        reading: A resolved reading.
        group: The head of a phrase.

    Returns:
        Those whose names behind it say who they are ("the two leaders, Salva Kiir and Riek Machar"), else itself. Behind another
        noun ("the killers of the reporters, …") names may be those of either.
    """
    if reading.tokens[group].tag in _PLURAL:
        for beside in reading.below(group, "appos"):
            named = conjuncts(reading, beside.index)
            between = reading.tokens[group + 1 : min(named)]
            if _are_people(reading, named) and _may_count(reading, group, len(named)) and not any(map(_is_group, between)):
                return named
    return [group]


def _are_people(reading: Reading, named: list[int]) -> bool:
    people = [entity for name in named if (entity := reading.entity_at(name)) and entity.kind is EntityKind.PERSON]
    return len(named) == len(people) > 1


def _may_count(reading: Reading, group: int, count: int) -> bool:
    """Whether a group has as many members as names, as far as the text counts it."""
    entity = reading.entity_at(group)
    if entity is None or entity.quantity is None:
        return True
    least, most = entity.quantity.least, entity.quantity.most
    return (least is None or least <= count) and (most is None or count <= most)


def _is_group(token: Token) -> bool:
    return token.tag in _GROUPS
