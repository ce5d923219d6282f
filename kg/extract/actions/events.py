"""From triggers to actions: roles, status, time and quantity of each event that a reading reports."""

from __future__ import annotations

from dataclasses import replace

from kg.extract.actions.base import ADDRESSED, Action, Role, Trigger
from kg.extract.actions.belonging import actor_behind
from kg.extract.actions.composition import recast
from kg.extract.actions.dating import Dating, date_of
from kg.extract.actions.factuality import Assessment, assess
from kg.extract.actions.lexicon import Lexicon
from kg.extract.actions.occasions import with_occasions
from kg.extract.actions.roles import fill_roles
from kg.extract.actions.stative import find_states
from kg.extract.actions.triggers import find_triggers
from kg.extract.actions.words import words
from kg.model import Quantity, Reading, TimeExpression
from kg.model.numbers import quantity_at

__all__ = ["read_action", "read_actions"]


def read_actions(reading: Reading, lexicon: Lexicon) -> tuple[Action, ...]:
    """All actions that a reading reports, in text order.

    Args:
        reading: A resolved reading.
        lexicon: The ontology's types and triggers.

    Returns:
        One action for each trigger.
    """
    triggers = find_triggers(reading, lexicon)
    taken = frozenset(word for trigger in triggers for word in trigger.words)
    triggers = sorted((*triggers, *find_states(reading, lexicon, taken)), key=lambda trigger: trigger.head)
    heads = frozenset(trigger.head for trigger in triggers)
    actions = tuple(read_action(reading, trigger, heads) for trigger in triggers)
    return with_occasions(reading, recast(reading, actions, lexicon))


def read_action(reading: Reading, trigger: Trigger, heads: frozenset[int]) -> Action:
    """What one trigger reports.

    Args:
        reading: A resolved reading.
        trigger: The trigger.
        heads: The heads of all triggers of the reading.

    Returns:
        Its roles, whether it happened, when, and who says so.
    """
    roles = fill_roles(reading, trigger, heads)
    dating = _dated(reading, trigger)
    assessment = _ahead(reading, assess(reading, trigger.head), dating)
    speaker = None if assessment.source is None else actor_behind(reading, assessment.source)
    return Action(
        trigger=trigger,
        roles=roles,
        assessment=assessment,
        dating=dating,
        quantity=_quantity(reading, trigger, roles),
        speaker=None if speaker is None else speaker[0],
    )


def _dated(reading: Reading, trigger: Trigger) -> Dating:
    """When it takes place: what dates its head, else a past day beside its noun ("agreed on a ceasefire on Wednesday").

    A day to come is the noun's own ("agreed to talks next week"), and so is that of a clause about it ("broke the truce signed in
    2015").
    """
    dating, published = date_of(reading, trigger.head), reading.document.published
    if dating.times or published is None:
        return dating
    nouns = (date_of(reading, word) for word in trigger.words if reading.tokens[word].pos == "NOUN" and word != trigger.head)
    beside = (found for found in nouns if found.times and not _in_clause(reading, found.times[0], trigger))
    past = (found for found in beside if found.earliest is not None and found.latest is not None and found.latest <= published)
    return next(past, dating)


def _in_clause(reading: Reading, time: TimeExpression, trigger: Trigger) -> bool:
    """Whether a time stands in a clause below the trigger."""
    token = reading.tokens[time.head]
    while token.index not in trigger.words and token.head != token.index:
        if token.pos == "VERB":
            return True
        token = reading.tokens[token.head]
    return False


def _ahead(reading: Reading, assessment: Assessment, dating: Dating) -> Assessment:
    """What is dated after the day of publication has not happened yet, whatever its clause says."""
    published = reading.document.published
    if published is None or dating.earliest is None or dating.earliest <= published or assessment.status != "Happened":
        return assessment
    return replace(assessment, status="Prospective", tense="Future")


def _quantity(reading: Reading, trigger: Trigger, roles: tuple[Role, ...]) -> Quantity | None:
    """How many were acted on: the number of the object, else of the target, else of acts done to one each ("made 20 arrests").

    Where nobody is acted on, it is how many something befell ("dozens drowned").
    """
    others = any(role.name in ADDRESSED or role.name == "object" for role in roles)
    befell = not others and reading.tokens[trigger.head].lemma in words("befalling_verbs")
    for name in ("object", "target", *(["actor"] if trigger.type.is_untyped and befell else [])):
        for role in roles:
            if role.name != name:
                continue
            known = None if role.entity is None else reading.entities[role.entity].quantity
            found = known if known is not None or name == "actor" else quantity_at(reading, role.token)
            if found is not None:
                return found
    acts = (word for word in trigger.words if reading.tokens[word].lemma in words("single_acts") and word != trigger.head)
    return next((found for word in acts if (found := quantity_at(reading, word)) is not None), None)
