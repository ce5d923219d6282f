"""The figures are right, and the latest comes first."""

from __future__ import annotations

from kg.ask.summary import Happening, summarize
from kg.model.iri import BASE
from kg.store import open_store
from kg.store.base import View


def test_figures(view: View) -> None:
    found = summarize(view)
    assert found.documents == 1
    assert found.entities == {"Person": 1, "State": 3, "Organization": 0, "Group": 1, "Place": 1}
    assert found.actions == {"Consult": 2, "Sanction": 2, "Reject": 1, "Request": 1, "Say": 1, "Threaten": 1}
    assert found.statuses == {"Happened": 3, "Denied": 1, "Disputed": 1, "Possible": 1, "Prospective": 1, "Reported": 1}
    expelled = Happening("2019-12-04", "Germany expels Russian diplomats", "Happened", "Expulsions <b>", BASE + "action/expel")
    assert found.latest == (expelled,)


def test_an_empty_graph() -> None:
    found = summarize(open_store().view())
    assert (found.documents, found.actions, found.latest) == (0, {}, ())
