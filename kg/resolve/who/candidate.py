"""A span that may mean an entity, before it is tied to one."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import EntityKind, MentionKind
from kg.resolve.gazetteer import Listed

__all__ = ["Candidate"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed mention.

    Attributes:
        kind: Name, nominal, pronoun or demonym.
        start: First token.
        end: One past the last token.
        head: The token that governs the span.
        sort: The class of what it means, or None where that is open (``it``, ``they``).
        gender: ``f``, ``m``, ``n`` or ``""`` when unknown.
        plural: Whether it means several.
        words: Lower-cased words of a name; the lemma of a nominal's head; a pronoun's lower-cased form.
        role: What sort of noun heads a nominal (``office``, ``kin``, ``country`` …, see ``data/nouns.toml``), or
            ``bare`` for a number or determiner that stands for a noun.
        lean: The gender that a lone given name or a name's ending suggests, where ``gender`` is unknown.
        listed: The gazetteer's entry, for a state or a listed organisation or place.
    """

    kind: MentionKind
    start: int
    end: int
    head: int
    sort: EntityKind | None
    gender: str = ""
    plural: bool = False
    words: tuple[str, ...] = ()
    role: str = ""
    listed: Listed | None = None
    lean: str = ""
