"""The graphs that the page is tested on."""

from __future__ import annotations

import pytest

from tests.analyse.world import World

__all__ = ["HOSTILE", "hostile", "small"]

HOSTILE = "</script><img src=x onerror=alert(1)>\u2028\u202e \"double\" 'single' &amp; <!-- ${x}"


@pytest.fixture
def small() -> World:
    """Three actors and four actions, three of them between the same two."""
    world = World()
    norway, kenya = world.party("State", "Norway", iso3="NOR"), world.party("State", "Kenya", "Republic of Kenya", iso3="KEN")
    envoy = world.party("Person", "The Envoy")
    world.post(envoy, "special envoy", norway)
    paper = world.document("paper.txt", "Two states meet", "2020-01-03")
    meet = world.action("meet", ["Meet", "Consult"], "Norway and Kenya meet", actor=[norway, kenya], date="2020-01")
    world.claim(meet, paper, "Norway and Kenya met 🎉 in May.", "met", says=envoy)
    world.action("aid", ["SendAid", "Aid"], "Norway sends Kenya aid", actor=[norway], target=[kenya], date="2020-01-02")
    world.action("thank", ["Praise", "Support"], "Kenya praises Norway", actor=[kenya], recipient=[norway], status="Reported")
    world.action("rest", ["Protest"], "The envoy protests", actor=[envoy], status="Possible")
    return world


@pytest.fixture
def hostile() -> World:
    """A graph whose every text tries to break out of the page."""
    world = World()
    villain, victim = world.party("Person", HOSTILE, HOSTILE + "2"), world.party("State", "Victim")
    world.post(villain, HOSTILE, victim)
    paper = world.document("paper.txt", HOSTILE, "2020-01-03")
    deed = world.action("deed", ["Condemn", "Accuse"], HOSTILE, actor=[villain], target=[victim], object=[HOSTILE])
    world.claim(deed, paper, f"He {HOSTILE} condemned.", "condemned", says=villain)
    return world
