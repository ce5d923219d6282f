"""The small graph that the analyses are tested on."""

from __future__ import annotations

import pytest

from tests.analyse.world import World

__all__ = ["expulsions"]


@pytest.fixture
def expulsions() -> World:
    """Two states, two people and a group; seven actions of all sorts in two documents."""
    world = World()
    usa, russia = world.party("State", "United States", iso3="USA"), world.party("State", "Russia", "Russians", iso3="RUS")
    lavrov, kerry = world.party("Person", "Sergei Lavrov"), world.party("Person", "John Kerry")
    diplomats, moscow = world.party("Group", "Russian diplomats"), world.party("Place", "Moscow")
    world.post(lavrov, "foreign minister", russia)
    first, second = world.document("a.txt", "Diplomats told to leave", "2016-12-30"), world.document("b.txt")
    expel = world.action("expel", ["Expel", "Sanction"], "United States expels Russian diplomats", actor=[usa],
                         target=[diplomats, russia], date="2016-12-29", object=["a villa"])  # fmt: skip
    world.claim(expel, first, "The United States expelled Russian diplomats.", "expelled")
    world.claim(expel, second, "Washington threw\nthem out, Kerry said.", "threw\nthem out", says=kerry)
    back = world.action("back", ["Expel", "Sanction"], "Russia expels", actor=[russia], target=[usa], status="Prospective")
    call = world.action("call", ["Demand", "Request"], "Lavrov calls for expulsion", actor=[lavrov], target=[usa],
                        content=[back], date="2016-12-30", place=[moscow])  # fmt: skip
    world.claim(call, first, "Mr. Lavrov called for it.", "called for", says=lavrov)
    talks = world.action("talks", ["Meet", "Consult"], "Kerry and Lavrov meet", actor=[kerry, lavrov], date="2016-12")
    world.claim(talks, second, "The two met.", "met")
    praise = world.action("praise", ["Praise", "Support"], "Kerry praises Lavrov", actor=[kerry], recipient=[lavrov],
                          status="Reported")  # fmt: skip
    world.claim(praise, second, "Kerry praised Lavrov, he said.", "praised", says=kerry)
    world.action("protest", ["Protest"], "Diplomats protest", actor=[diplomats], date="2017-01")
    joint = world.action("joint", ["Condemn", "Accuse"], "Kerry and Lavrov condemn", actor=[kerry, lavrov], status="Denied")
    world.claim(joint, second, "Neither condemned it.", "condemned", polarity="Negative")
    return world
