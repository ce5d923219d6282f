"""A word with what hangs on it, sorted once by relation."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model import Reading, Token

__all__ = ["Word", "word_at"]

_VERBAL = frozenset(("VERB", "AUX"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON"))


@dataclass(frozen=True, slots=True)
class Word:
    """A token and its dependents.

    Attributes:
        token: The token itself.
        by: Dependency label → the dependents with it, in text order.
        shares: Whether it is an infinitive coordinated with another, whose auxiliaries it shares.
    """

    token: Token
    by: dict[str, list[Token]]
    shares: bool = False

    def below(self, *deps: str) -> list[Token]:
        """The dependents with these labels, one label after another."""
        found: list[Token] = []
        for dep in deps:
            if dep in self.by:
                found += self.by[dep]
        return found

    @property
    def auxiliaries(self) -> list[Token]:
        """Its auxiliary verbs, and the "to" of an infinitive."""
        return self.below("aux", "auxpass")

    @property
    def subject(self) -> Token | None:
        """Its subject, if it has one of its own."""
        found = self.below("nsubj", "nsubjpass", "csubj", "expl")
        return found[0] if found else None

    @property
    def verbal(self) -> bool:
        """Whether it is a verb."""
        return self.token.pos in _VERBAL

    @property
    def nominal(self) -> bool:
        """Whether it is a noun, name or pronoun."""
        return self.token.pos in _NOMINAL

    @property
    def infinitive(self) -> bool:
        """Whether it is an infinitive with "to"."""
        return any(token.lemma == "to" for token in self.by.get("aux", ()))

    @property
    def finite(self) -> bool:
        """Whether it has a tense, itself or by an auxiliary."""
        return self.token.is_finite or any(token.is_tensed for token in self.auxiliaries)

    @property
    def perfect(self) -> bool:
        """Whether "have" stands before it."""
        return any(token.lemma == "have" for token in self.by.get("aux", ()))

    @property
    def past(self) -> bool:
        """Whether it stands in the past or perfect, and not under a modal."""
        tags = {token.tag for token in self.auxiliaries}
        if "MD" in tags:
            return False
        return self.token.tag == "VBD" or "VBD" in tags or (self.token.tag == "VBN" and self.perfect)

    @property
    def tense(self) -> str:
        """``Past`` or ``Present``, or ``""`` for a form without tense."""
        tags = {token.tag for token in self.auxiliaries} | {self.token.tag}
        if "MD" in tags:
            return "Past" if self.perfect else "Present"
        if "VBD" in tags or (self.token.tag == "VBN" and self.perfect):
            return "Past"
        if "VBZ" in tags or "VBP" in tags:
            return "Present"
        return "Past" if self.token.tag == "VBN" else ""


def word_at(reading: Reading, index: int) -> Word:
    """The word at a token index, with its dependents.

    Args:
        reading: A reading with tokens.
        index: Token index.

    Returns:
        The word.
    """
    by: dict[str, list[Token]] = {}
    for child in reading.children[index]:
        token = reading.tokens[child]
        by.setdefault(token.dep, []).append(token)
    return Word(reading.tokens[index], by)
