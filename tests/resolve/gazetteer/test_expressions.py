"""Expressions that name no state."""

from __future__ import annotations

import pytest

from kg.resolve.gazetteer import is_expression


@pytest.mark.parametrize(
    "form", ["Guinea pig", "Guinea pigs", "Turkey dinner", "French fries", "Panama hat", "Brazil nuts", "SWISS ARMY KNIFE"]
)
def test_dishes_animals_and_things(form: str) -> None:
    assert is_expression(form)


@pytest.mark.parametrize("form", ["Swiss army", "Turkey", "Russian diplomats", "Guinea's president", ""])
def test_states_that_act(form: str) -> None:
    assert not is_expression(form)
