"""Word lists of the extractor of actions."""

from __future__ import annotations

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from kg.extract.actions.words import words
from tests.conftest import Read


def test_no_word_stands_in_two_lists_where_one_takes_in_the_other() -> None:
    assert words("undone") & words("event_adjectives") == frozenset()


def test_what_is_undone_is_reported_as_any_adjective_is(read: Read) -> None:
    actions = read_actions(read("The bridge was undamaged and the driver was dead."), load_lexicon())
    assert {action.trigger.head: action.assessment.status for action in actions} == {3: "Denied", 8: "Happened"}
