"""The first and second person: who speaks, and for whom."""

from __future__ import annotations

from kg.model import EntityKind
from tests.conftest import Read
from tests.resolve.who.looking import sieve, who


def test_i_in_a_quotation_is_its_speaker(read: Read) -> None:
    reading = read('"I will not resign," Gordon Brown said.')
    assert who(reading, "I").label == "Gordon Brown"
    assert sieve(reading, "I") == "speaker"


def test_we_of_an_official_is_the_state(read: Read) -> None:
    reading = read('Russian President Vladimir Putin spoke. "We will not close the border," Putin said.')
    assert who(reading, "We").label == "Russia"
    assert sieve(reading, "We") == "spokesman for"


def test_we_of_a_leaders_minister_is_the_leaders_state(read: Read) -> None:
    reading = read(
        'German Chancellor Angela Merkel waited. Heiko Maas, Merkel\'s foreign minister, did not. "They blame us," Maas said.'
    )
    assert who(reading, "us").label == "Germany"


def test_we_of_anybody_else_is_a_group(read: Read) -> None:
    reading = read('"We were all asleep," Elton John said.')
    assert who(reading, "We").kind is EntityKind.GROUP


def test_a_pronoun_alone_is_called_as_a_subject(read: Read) -> None:
    assert who(read("Something woke us."), "us").label == "we"


def test_he_in_a_quotation_is_not_its_speaker(read: Read) -> None:
    reading = read('Tony Blair praised Gordon Brown. "He is a great man," Blair said.')
    assert who(reading, "He").label == "Gordon Brown"


def test_you_in_the_questions_of_an_interview_is_i_in_its_answers(read: Read) -> None:
    reading = read(
        "An interview with Jane Goodall\n\nWhere did you grow up?\n\nI grew up in London.\n\n"
        "Do you miss it?\n\nI miss the parks.\n\nWhat do you do now?\n\nI write books."
    )
    assert who(reading, "you").label == "Jane Goodall"
    assert who(reading, "I", 2) is who(reading, "you", 1)


def test_in_a_transcript_i_is_who_has_the_floor(read: Read) -> None:
    reading = read("THE PRESIDENT: I thank the court.\n\nTHE SPEAKER: I thank the clerks.")
    assert who(reading, "I") is not who(reading, "I", 1)
