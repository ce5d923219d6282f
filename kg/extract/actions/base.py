"""What the actions extractor knows of an event before it becomes triples."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.actions.dating import Dating
from kg.extract.actions.factuality import Assessment
from kg.extract.actions.lexicon import ActionType
from kg.model import Quantity

__all__ = ["ADDRESSED", "HOME", "Action", "Filler", "Role", "Trigger"]

ADDRESSED = ("target", "recipient")
"""The roles of those to whom or against whom something is done."""
HOME = "home: nobody else is named"
"""The path of a target that goes without saying: the state that the actor belongs to."""


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that report an event.

    Attributes:
        head: The token that governs them.
        words: All their tokens, in text order (a light verb and its noun, a verb and its particle).
        type: What kind of action they report.
        rule: Why they were taken for it, for ``kg why``.
        confidence: How sure that is, 0 … 1.
    """

    head: int
    words: tuple[int, ...]
    type: ActionType
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Filler:
    """A token that fills a grammatical slot of a trigger, and the path that leads to it."""

    token: int
    path: str


@dataclass(frozen=True, slots=True)
class Role:
    """Who or what takes part in an action.

    Attributes:
        name: ``actor``, ``target``, ``recipient``, ``object``, ``place``, ``instrument``, ``reason`` or ``content``.
        token: Head of the phrase that names it.
        entity: Index into ``Reading.entities``, if it is one.
        path: The grammatical path that filled it, for ``kg why``.
        bare: Whether only a number names it ("51 were ejected").
    """

    name: str
    token: int
    entity: int | None
    path: str
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """One event as one mention reports it.

    Attributes:
        trigger: The words that report it.
        roles: Who and what takes part.
        assessment: Whether it happened, and who says so.
        dating: When, as far as the text says.
        quantity: How many were acted on.
        speaker: Index of the entity that the text credits with it.
    """

    trigger: Trigger
    roles: tuple[Role, ...]
    assessment: Assessment
    dating: Dating = field(default_factory=Dating)
    quantity: Quantity | None = None
    speaker: int | None = None

    @property
    def head(self) -> int:
        """The head of its trigger."""
        return self.trigger.head

    @property
    def status(self) -> str:
        """The status that its one claim gives it: what only a source asserts, named or not, is reported."""
        if self.assessment.status == "Happened" and self.assessment.attribution is not None:
            return "Reported"
        return self.assessment.status

    def entities(self, role: str) -> list[int]:
        """Indexes of the entities in a role, in text order, each once."""
        return list(dict.fromkeys(part.entity for part in self.roles if part.name == role and part.entity is not None))
