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
        ("Police held talks with the rebels on Friday.", "held", "2024-05-17"),
    ],
)
def test_a_past_day_beside_its_noun_dates_a_verb(read: Read, text: str, trigger: str, value: str | None) -> None:
    reading = read(text, published=date(2024, 5, 20))
    (found,) = [each for each in read_actions(reading, load_lexicon()) if reading.tokens[each.head].text == trigger]
    assert found.dating.value == value
