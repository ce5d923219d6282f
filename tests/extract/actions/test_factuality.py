"""Operators in minimal pairs: what the text asserts, denies, foresees or leaves open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kg.extract.actions.factuality import Assessment, assess
from kg.extract.actions.factuality.lattice import parse_outcome
from kg.extract.actions.factuality.operators import check_traits, load_operators
from kg.model import Reading
from kg.resolve.attribution import find_attributions

Annotate = Callable[..., Reading]


class Half(NamedTuple):
    """One sentence of a pair: where the trigger stands (``word#2`` is its second occurrence), and what must come out."""

    construction: str
    sentence: str
    trigger: str
    status: str
    sign: str


def _rows(name: str) -> list[list[str]]:
    lines = (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]


HALVES = [Half(row[1], *row[start : start + 4]) for row in _rows("operators.tsv") for start in (2, 6)]
NEWS = [Half("news", *row) for row in _rows("status.tsv")]


def _assess(annotate: Annotate, sentence: str, trigger: str) -> Assessment:
    word, _, number = trigger.partition("#")
    reading = find_attributions(annotate(sentence))
    found = [token.index for token in reading.tokens if token.text == word]
    return assess(reading, found[int(number or 1) - 1])


def test_there_are_enough_pairs() -> None:
    assert len(HALVES) >= 2 * 200
    assert len({half.construction for half in HALVES}) >= 200


@pytest.mark.parametrize("half", HALVES + NEWS, ids=lambda half: f"{half.construction}: {half.trigger}: {half.sentence}")
def test_operator(annotate: Annotate, half: Half) -> None:
    found = _assess(annotate, half.sentence, half.trigger)
    assert (found.status, found.polarity) == (half.status, "Positive" if half.sign == "+" else "Negative"), found.operators


@pytest.mark.parametrize(
    ("sentence", "trigger", "value", "certainty", "tense"),
    [
        ("Russia expelled the envoy.", "expelled", 3, "Certain", "Past"),
        ("Russia will expel the envoy.", "expel", 3, "Certain", "Future"),
        ("Russia will not expel the envoy.", "expel", -3, "Certain", "Future"),
        ("Russia probably expelled the envoy.", "expelled", 2, "Probable", "Past"),
        ("Russia may have expelled the envoy.", "expelled", 1, "PossibleCertainty", "Past"),
        ("Poland urged Russia to expel the envoy.", "expel", 0, "Unspecified", "Future"),
        ("Russia denies that it expelled the envoy.", "expelled", -3, "Certain", "Past"),
        ("Russia doubts that Poland expelled the envoy.", "expelled", -1, "PossibleCertainty", "Past"),
        ("Russian troops control the city.", "control", 3, "Certain", "Present"),
    ],
)
def test_scale(annotate: Annotate, sentence: str, trigger: str, value: float, certainty: str, tense: str) -> None:
    found = _assess(annotate, sentence, trigger)
    assert (found.value, found.certainty, found.tense) == (value, certainty, tense)


def test_operators_are_named_from_the_outside_in(annotate: Annotate) -> None:
    found = _assess(annotate, "Guards did not fail to prevent an escape.", "escape")
    assert [(operator.name, operator.value) for operator in found.operators] == [
        ("negation", -3),
        ("counter-implicative", 3),
        ("counter-implicative", -3),
    ]


@pytest.mark.parametrize(
    ("sentence", "trigger", "source"),
    [
        ("Police found a man who officials said had fled.", "fled", "officials"),
        ("The group, which Turkey says planned the attack, denied it.", "planned", "Turkey"),
        ("Police would not say how he escaped.", "escaped", None),
    ],
)
def test_the_source_of_a_relative_clause(annotate: Annotate, sentence: str, trigger: str, source: str | None) -> None:
    reading = find_attributions(annotate(sentence))
    index = next(token.index for token in reading.tokens if token.text == trigger)
    found = assess(reading, index).source
    assert (None if found is None else reading.tokens[found].text) == source


def test_the_source_is_the_innermost_that_is_credited(annotate: Annotate) -> None:
    sentence = "Lavrov said that Kerry had told him that the talks had failed."
    reading = find_attributions(annotate(sentence))
    failed, told = (next(token.index for token in reading.tokens if token.text == word) for word in ("failed", "told"))
    sources = [assess(reading, index).source for index in (failed, told)]
    assert [source is not None and reading.tokens[source].text for source in sources] == ["Kerry", "Lavrov"]


@pytest.mark.parametrize(
    ("sentence", "trigger", "source"),
    [
        ("The mayor said the strike had divided the town.", "strike", None),
        ("The mayor said a strike had divided the town.", "strike", "mayor"),
        ("The mayor said the union's strike had divided the town.", "strike", "mayor"),
        ("The mayor said the strike by the union had divided the town.", "strike", "mayor"),
        ("The mayor called the union's strike ridiculous.", "strike", None),
        ("The mayor called for an inquiry into the strike.", "strike", None),
        ("The mayor vowed to punish the union's strike.", "strike", None),
        ("The mayor said it was the strike of the century.", "strike", "mayor"),
        ("The mayor said the strike took place in May.", "strike", "mayor"),
        ('The mayor said "the strike" had divided the town.', "strike", "mayor"),
        ('"The strike divided the town," the mayor said.', "strike", "mayor"),
        ("The group claimed to have planned the strike.", "strike", "group"),
        ("Wang knew that the money had been stolen.", "stolen", None),
        ("The judge said that Wang knew that the money had been stolen.", "stolen", "judge"),
        ("Wang believed that the money had been stolen.", "stolen", "Wang"),
        ("Police would not say how the prisoner had escaped.", "escaped", None),
        ("Police said that the prisoner had escaped.", "escaped", "Police"),
    ],
)
def test_what_a_source_takes_for_granted_is_not_its_claim(
    annotate: Annotate, sentence: str, trigger: str, source: str | None
) -> None:
    found = _assess(annotate, sentence, trigger)
    tokens = annotate(sentence).tokens
    assert (None if found.source is None else tokens[found.source].text) == source


def test_an_outcome_with_an_unknown_word_is_refused() -> None:
    with pytest.raises(ValueError, match="ahed"):
        parse_outcome("3 ahed")


def test_the_table_is_read() -> None:
    operators = load_operators()
    assert operators.verbs["fail", "to"].positive.sign == -1
    assert operators.verbs["fail", "to"].negative.sign == 1


@pytest.mark.parametrize("trait", ["clam", "stands of crymes", "stands"])
def test_a_trait_that_means_nothing_is_refused(trait: str) -> None:
    with pytest.raises(ValueError, match="unknown trait"):
        check_traits({"name": "made up", "traits": [trait]}, {"crimes": []})


def test_traits_that_mean_something_pass() -> None:
    check_traits({"name": "made up", "traits": ["claim", "stands of known crimes"]}, {"crimes": []})
