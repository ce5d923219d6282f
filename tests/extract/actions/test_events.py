"""What one trigger reports, put together."""

from __future__ import annotations

from datetime import date

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from tests.conftest import Read


@pytest.mark.parametrize(
    ("text", "trigger", "value"),
    [
        ("The sides agreed on a ceasefire on Wednesday, 24 hours after troops attacked.", "agreed", "2024-05-15"),
        ("The sides agreed to talks next week.", "agreed", None),
        ("The truce signed in 2015 has been broken many times.", "broken", None),
        ("Police held talks with the rebels on Friday.", "held", "2024-05-17"),
    ],
)
def test_a_past_day_beside_its_noun_dates_a_verb(read: Read, text: str, trigger: str, value: str | None) -> None:
    reading = read(text, published=date(2024, 5, 20))
    (found,) = [each for each in read_actions(reading, load_lexicon()) if reading.tokens[each.head].text == trigger]
    assert found.dating.value == value


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Lavrov said that troops had attacked the base.", "Reported"),
        ("The judge was told that troops had attacked the base.", "Reported"),
        ("Reports that troops attacked the base angered Kiev.", "Reported"),
        ("Nobody doubts that troops attacked the base.", "Happened"),
        ("Troops attacked the base.", "Happened"),
    ],
)
def test_what_only_a_source_asserts_is_reported(read: Read, text: str, status: str) -> None:
    (found,) = [action for action in read_actions(read(text), load_lexicon()) if action.trigger.type.name == "Attack"]
    assert found.status == status
