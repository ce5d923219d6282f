"""What an act of speech and what it speaks of decide together."""

from __future__ import annotations

import pytest

from kg.extract.actions.base import Action
from kg.extract.actions.events import read_actions
from kg.extract.actions.lexicon import load_lexicon
from kg.model import Reading
from tests.conftest import Read


def action(reading: Reading, trigger: str) -> Action:
    """The action that a word reports."""
    (found,) = [each for each in read_actions(reading, load_lexicon()) if reading.tokens[each.head].text == trigger]
    return found


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The president rejected calls to resign.", "resign", "Denied"),
        ("Turkey rejected a request to extradite the general.", "extradite", "Denied"),
        ("The request to extradite the general was rejected.", "extradite", "Denied"),
        ("Turkey did not reject a request to extradite the general.", "extradite", "Prospective"),
        ("Turkey rejected demands that Germany extradite the general.", "extradite", "Prospective"),
        ("Turkey considered a request to extradite the general.", "extradite", "Prospective"),
    ],
)
def test_what_is_refused_will_not_be_done(read: Read, text: str, trigger: str, status: str) -> None:
    found = action(read(text), trigger)
    assert found.status == status
    assert ("refused" in {operator.name for operator in found.assessment.operators}) == (status == "Denied")


@pytest.mark.parametrize(
    ("text", "trigger", "kind"),
    [
        ("Poland said it would send tanks to Ukraine.", "said", "Agree"),
        ("Poland said it would expel two envoys.", "said", "Threaten"),
        ("Poland said Belarus must release the envoys.", "said", "Demand"),
        ("Poland said it would not attend the talks.", "said", "Reject"),
        ("Poland said it had no evidence of an attack.", "said", "Say"),
        ("Iran said its forces could have shot down a plane.", "said", "Say"),
        ("Poland decided to expel two envoys.", "decided", "Threaten"),
        ("Poland decided to release two envoys.", "decided", "Agree"),
        ("Poland planned to release two envoys.", "planned", "Occur"),
        ("Poland decided to allow two exiles to return.", "decided", "Permit"),
        ("Iran is prepared to impose new restrictions on parties.", "is", "Threaten"),
    ],
)
def test_what_is_said_decides_what_the_saying_is(read: Read, text: str, trigger: str, kind: str) -> None:
    assert action(read(text), trigger).trigger.type.name == kind
