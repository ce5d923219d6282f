"""What a text commits to: states on FactBank's scale, and outcomes that change them."""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["ACTUAL", "Outcome", "Signature", "State", "governed", "governing", "modified", "negated", "parse_outcome"]

_WORDS = {"ahead", "prospective", "possible", "own", "presupposed", "same"}


@dataclass(frozen=True, slots=True)
class State:
    """How far a text is committed to something.

    Attributes:
        sign: 1 affirmed, -1 denied.
        certainty: 3 certain, 2 probable, 1 possible, 0 unsaid.
        mode: ``""`` plain, ``prospective`` or ``possible``.
        ahead: Whether it lies in the future.
    """

    sign: int = 1
    certainty: float = 3.0
    mode: str = ""
    ahead: bool = False

    @property
    def value(self) -> float:
        """The place on FactBank's scale, -3 to 3."""
        return self.sign * self.certainty


ACTUAL = State()
"""What a document asserts plainly."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an operator makes of what it governs; the words are explained in ``operators.toml``."""

    sign: int
    certainty: float
    mode: str
    ahead: bool
    own: bool
    presupposed: bool
    same: bool


@dataclass(frozen=True, slots=True)
class Signature:
    """An operator's outcomes, by whether it is itself affirmed, negated, or affirmed in the past tense.

    Attributes:
        name: What it does, for explanations.
        positive: What becomes of its complement where it is affirmed.
        negative: The same where it is negated.
        past: The same where it is affirmed in the past tense.
        perfect: The same where its complement is a perfect infinitive besides ("was to have met"); where there is no ``past``,
            in any tense ("wishes that he had gone").
        traits: What else holds of its complements, as ``operators.toml`` explains.
    """

    name: str
    positive: Outcome
    negative: Outcome
    past: Outcome | None = None
    perfect: Outcome | None = None
    traits: frozenset[str] = frozenset()


def parse_outcome(text: str) -> Outcome:
    """Read an outcome such as ``"-3 ahead"``.

    Args:
        text: A number and words, as explained in ``operators.toml``.

    Returns:
        The outcome.

    Raises:
        ValueError: A word is not known.
    """
    number, words = 3.0, set()
    sign = 1
    for word in text.split():
        if word in _WORDS:
            words.add(word)
        elif word.lstrip("-").replace(".", "", 1).isdigit():
            number, sign = abs(float(word)), -1 if word.startswith("-") else 1
        else:
            raise ValueError(f"outcome {text!r}: {word!r} is not known")
    mode = "prospective" if "prospective" in words else "possible" if "possible" in words else ""
    return Outcome(sign, number, mode, "ahead" in words, "own" in words, "presupposed" in words, "same" in words)


def governing(signature: Signature, state: State, past: bool, perfect: bool = False) -> Outcome:
    """The outcome of an operator that stands in this state and, or not, in the past tense, before a perfect infinitive or not."""
    if state.sign < 0:
        return signature.negative
    if perfect and signature.perfect is not None and (past or signature.past is None):
        return signature.perfect
    return signature.past if past and signature.past is not None else signature.positive


def governed(outcome: Outcome, state: State) -> State:
    """The state of what an operator governs, before its own operators.

    Args:
        outcome: What the operator makes of it.
        state: The operator's own state.

    Returns:
        The complement's state: never more certain than the operator, unless it is presupposed.
    """
    if outcome.same:
        return state
    if outcome.presupposed:
        return State(outcome.sign, outcome.certainty, outcome.mode, outcome.ahead)
    certainty = min(outcome.certainty, state.certainty)
    if outcome.own:
        return State(outcome.sign, certainty, outcome.mode or ("possible" if state.mode == "possible" else ""), outcome.ahead)
    return State(outcome.sign, certainty, outcome.mode or state.mode, outcome.ahead or state.ahead)


def modified(outcome: Outcome, state: State) -> State:
    """The state after a modifier, which keeps the polarity of what surrounds it; what is doubted or feared stays so."""
    if outcome.same:
        return state
    certainty = min(outcome.certainty, state.certainty)
    doubted = state.mode == "possible" and (state.sign < 0 or certainty <= 1.0) and outcome.sign > 0
    mode = state.mode if doubted else outcome.mode or state.mode
    return State(state.sign * outcome.sign, certainty, mode, outcome.ahead or state.ahead)


def negated(state: State) -> State:
    """The opposite state."""
    return replace(state, sign=-state.sign)
