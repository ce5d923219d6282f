"""Clauses and noun phrases put right: what hangs on what."""

from __future__ import annotations

import pytest

from tests.conftest import Read

ROWS = [
    ("US blocks Huawei from 5G network", "blocks", "ROOT", "blocks"),
    ("US blocks Huawei from 5G network", "Huawei", "dobj", "blocks"),
    ("US sanctions Russian officials over election hacking", "US", "nsubj", "sanctions"),
    ("It ceded to demands from the National Union for the Total Independence of Angola.", "for", "prep", "Union"),
    ("France sold India 36 jets.", "India", "dative", "sold"),
    ("Airlines grounded Boeing 737 jets.", "737", "nummod", "jets"),
    ("The club appointed Xavi Hernandez head coach.", "Hernandez", "dobj", "appointed"),
    ("The club appointed Xavi Hernandez head coach.", "coach", "oprd", "appointed"),
    ("Gunmen took three aid workers hostage.", "three", "nummod", "workers"),
    ("Parliament elected the Labour leader.", "leader", "dobj", "elected"),
    ("Chechen rebels, Tamil guerrillas, Basque separatists and Kurdish fighters met.", "guerrillas", "conj", "rebels"),
    ('Kasich, asked about the remark, replied: "That is wrong."', "asked", "acl", "Kasich"),
    ('Kasich, asked about the remark, replied: "That is wrong."', "Kasich", "nsubj", "replied"),
    ("He spoke for an hour, saying that the war was lost and calling for talks.", "calling", "conj", "saying"),
    ("She said he was lying and hiding the truth.", "hiding", "conj", "lying"),
    ("The rebels called off the attack.", "attack", "dobj", "called"),
    ("The report that the leader was killed has not been confirmed.", "that", "mark", "killed"),
    ("The leaders pledged to remove mines from the border, withdraw guards and allow visits.", "withdraw", "conj", "remove"),
    ("Mexico, Cuba sign migration deal", "Mexico", "nsubj", "sign"),
    ("Mexico, Cuba sign migration deal", "Cuba", "conj", "Mexico"),
    ("The IMF approved a loan for Ecuador, the fund's director, Christine Lagarde, announced.", "director", "nsubj", "announced"),
    ("Nikol Pashinyan, the Armenian prime minister, called Emmanuel Macron on Friday and asked him.", "asked", "conj", "called"),
    ("Two gunmen on a motorcycle shot dead protester", "dead", "advmod", "shot"),
    ("To win votes, Trump insisted on lying", "win", "advcl", "insisted"),
    ("Three groups, Tamil guerrillas, Basque separatists and Kurdish fighters, met.", "guerrillas", "appos", "groups"),
]


@pytest.mark.parametrize(("text", "word", "dep", "head"), ROWS)
def test_what_hangs_on_what(read: Read, text: str, word: str, dep: str, head: str) -> None:
    reading = read(text)
    (token,) = [token for token in reading.tokens if token.text == word]
    assert (token.dep, reading.tokens[token.head].text) == (dep, head)


def test_the_root_of_a_sentence_follows(read: Read) -> None:
    reading = read("US blocks Huawei from 5G network")
    assert reading.tokens[reading.sentences[0].root].text == "blocks"


@pytest.mark.parametrize(
    "text",
    [
        'The tweet added: "People humiliated by their own leader," referring to the president.',
        'The tweet added: "Ally: a people humiliated by its own leader," referring to the president.',
    ],
)
def test_what_a_quotation_names_is_no_subject_of_what_follows_it(read: Read, text: str) -> None:
    reading = read(text)
    (token,) = [token for token in reading.tokens if token.text == "referring"]
    assert (token.dep, reading.tokens[token.head].text) == ("advcl", "added")
