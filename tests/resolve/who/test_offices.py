"""Offices: who holds them, of what, and which nominals mean the holder."""

from __future__ import annotations

import pytest

from kg.model import Tenure
from tests.conftest import Read
from tests.resolve.who.looking import named, sieve, who


def tenure(read: Read, text: str, holder: str) -> Tenure:
    reading = read(text)
    (found,) = [each for each in reading.tenures if reading.entities[each.holder].label == holder]
    return found


@pytest.mark.parametrize(
    ("text", "holder", "office", "status"),
    [
        ("Russian President Vladimir Putin spoke.", "Vladimir Putin", "president", ""),
        ("Foreign Minister Sergey Lavrov spoke.", "Sergey Lavrov", "foreign minister", ""),
        ("Former Prime Minister Tony Blair spoke.", "Tony Blair", "prime minister", "former"),
        ("President-elect Donald Trump spoke.", "Donald Trump", "president", "elect"),
        ("Acting President Delcy Rodriguez spoke.", "Delcy Rodriguez", "president", "acting"),
        ("Steffen Seibert, Merkel's spokesman, spoke.", "Steffen Seibert", "spokesman", ""),
        ("Angela Merkel was chancellor of Germany.", "Angela Merkel", "chancellor", ""),
        ("Angela Merkel, who was the chancellor of Germany, spoke.", "Angela Merkel", "chancellor", ""),
        ("Mario Draghi served as prime minister.", "Mario Draghi", "prime minister", ""),
        ("U.N. Secretary-General Ban Ki-moon spoke.", "Ban Ki-moon", "secretary general", ""),
    ],
)
def test_an_office_is_read_off_title_apposition_copula_and_role(
    text: str, holder: str, office: str, status: str, read: Read
) -> None:
    found = tenure(read, text, holder)
    assert (found.office, found.status) == (office, status)


@pytest.mark.parametrize(
    ("text", "holder", "body"),
    [
        ("Russian President Vladimir Putin spoke.", "Vladimir Putin", "Russia"),
        ("Angela Merkel was chancellor of Germany.", "Angela Merkel", "Germany"),
        ("Turkey's foreign minister, Hakan Fidan, spoke.", "Hakan Fidan", "Turkey"),
    ],
)
def test_an_office_is_of_a_state(text: str, holder: str, body: str, read: Read) -> None:
    reading = read(text)
    office_of = tenure(read, text, holder).office_of
    assert office_of is not None
    assert reading.entities[office_of].label == body


def test_who_merely_meets_a_minister_holds_no_office(read: Read) -> None:
    assert not read("Bono met a minister in Paris.").tenures


def test_who_is_no_longer_or_not_a_minister_holds_no_office(read: Read) -> None:
    assert not read("Angela Merkel was not a minister.").tenures


def test_an_office_with_the_state_means_its_holder(read: Read) -> None:
    reading = read(
        "Turkish President Recep Tayyip Erdogan met Iranian President Hassan Rouhani. The Turkish president left first."
    )
    assert who(reading, "The Turkish president").label == "Recep Tayyip Erdogan"
    assert sieve(reading, "The Turkish president") == "office"


def test_the_leader_of_a_state_is_who_holds_its_highest_office(read: Read) -> None:
    reading = read("President Vladimir Putin smiled. The Russian leader then left the hall.")
    assert who(reading, "The Russian leader") is named(reading, "Vladimir Putin")


def test_the_president_elect_is_not_the_president(read: Read) -> None:
    reading = read("President Barack Obama spoke. President-elect Donald Trump listened. The president smiled.")
    assert who(reading, "The president").label == "Barack Obama"


def test_an_office_waits_for_the_name_that_follows(read: Read) -> None:
    reading = read("The vote surprised Merkel's foreign minister. On Friday, Heiko Maas asked for a recount.")
    assert who(reading, "Merkel's foreign minister") is named(reading, "Heiko Maas")
    assert sieve(reading, "Merkel's foreign minister") == "named after the office"


def test_an_office_does_not_wait_for_somebody_introduced_otherwise(read: Read) -> None:
    reading = read("The vote surprised Merkel's foreign minister. On Friday, British singer Elton John asked for a recount.")
    assert who(reading, "Merkel's foreign minister") is not named(reading, "Elton John")
