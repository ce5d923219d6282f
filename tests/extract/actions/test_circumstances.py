"""What an action was done with and what it responds to."""

from __future__ import annotations

import pytest

from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from tests.conftest import Read

CASES = [
    ("Police used tear gas to disperse protesters.", "disperse", "instrument", "gas"),
    ("Rebels attacked the base with rockets.", "attacked", "instrument", "rockets"),
    ("The minister was killed by a car bomb.", "killed", "instrument", "bomb"),
    ("A bomb killed three soldiers.", "killed", "instrument", "bomb"),
    ("Angela Merkel met with officials.", "met", "instrument", None),
    ("Turkey attacked Syria with pride.", "attacked", "instrument", None),
    ("He was arrested on suspicion of spying.", "arrested", "reason", "spying"),
    ("Russia expelled the envoys in retaliation for the sanctions.", "expelled", "reason", "sanctions"),
    ("Germany closed the border because Poland expelled its envoy.", "closed", "reason", "expelled"),
    ("Poland protested because of the expulsion.", "protested", "reason", "expulsion"),
    ("France imposed sanctions on Syria over the attack.", "imposed", "reason", "attack"),
    ("Two men were arrested for insulting the king.", "arrested", "reason", "insulting"),
    ("Nurses are striking over plans to close the ward.", "striking", "reason", "plans"),
    ("The minister resigned over the scandal.", "resigned", "reason", "scandal"),
    ("Poland expelled the envoy despite the protest.", "expelled", "reason", None),
    ("Norway searched for survivors.", "searched", "reason", None),
]


@pytest.mark.parametrize(("text", "trigger", "role", "word"), CASES, ids=[case[0] for case in CASES])
def test_circumstances(read: Read, text: str, trigger: str, role: str, word: str | None) -> None:
    reading = read(text)
    (action,) = [each for each in read_actions(reading, load_lexicon()) if reading.tokens[each.head].text == trigger]
    assert [reading.tokens[part.token].text for part in action.roles if part.name == role] == ([] if word is None else [word])
