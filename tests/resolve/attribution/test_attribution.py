"""Who is credited with which words, in passages of our own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from kg.model import Attribution, Reading
from kg.resolve.attribution import find_attributions

Annotate: TypeAlias = Callable[..., Reading]
Said: TypeAlias = tuple[str, str, tuple[str, ...]]

PASSAGES = tomllib.loads((Path(__file__).parent / "passages.toml").read_text(encoding="utf-8"))["passage"]


def _words(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\w+", text.lower()))


def _found(reading: Reading, attribution: Attribution) -> Said:
    cue, source = ("-" if index is None else reading.tokens[index].text for index in (attribution.cue, attribution.source))
    return cue, source, _words(" ".join(reading.text(*part) for part in attribution.content))


def _attributions(annotate: Annotate, text: str) -> tuple[Reading, tuple[Attribution, ...]]:
    reading = find_attributions(annotate(text))
    return reading, reading.attributions


def test_passages(annotate: Annotate) -> None:
    """At least nine in ten come out whole: every cue with its source and its content, word for word, and nothing else."""
    wrong = {}
    for passage in PASSAGES:
        reading, attributions = _attributions(annotate, passage["text"])
        found = sorted(_found(reading, attribution) for attribution in attributions)
        wanted = sorted((cue, source, _words(" ".join(parts))) for cue, source, *parts in passage["said"])
        if found != wanted:
            wrong[passage["about"]] = found
    assert len(PASSAGES) >= 100
    assert len(wrong) <= 0.1 * len(PASSAGES), wrong


def test_direct_and_negated(annotate: Annotate) -> None:
    _, (direct,) = _attributions(annotate, '"We will answer," Lavrov said.')
    assert (direct.direct, direct.negated) == (True, False)
    _, (indirect,) = _attributions(annotate, "Lavrov said that Russia would answer.")
    assert (indirect.direct, indirect.negated) == (False, False)
    for text in ("Lavrov denied that Russia had answered.", "Lavrov did not say that Russia had answered."):
        _, (denied,) = _attributions(annotate, text)
        assert denied.negated


def test_content_is_exact_original_text(annotate: Annotate) -> None:
    reading, (found,) = _attributions(annotate, "“We  will\nanswer,”  said Lavrov, “and  soon.”")
    assert [reading.text(*part) for part in found.content] == ["We  will\nanswer", "and  soon"]


def test_an_unclosed_quotation_ends_with_its_sentence(annotate: Annotate) -> None:
    reading, found = _attributions(annotate, 'Lavrov said: "We will answer. The talks ended on Friday. Nobody was hurt.')
    assert [reading.text(*part) for part in found[0].content] == ["We will answer"]


def test_the_outer_comes_before_the_inner(annotate: Annotate) -> None:
    reading, found = _attributions(annotate, "Lavrov said that Kerry had told him that the talks had failed.")
    assert [attribution.cue and reading.tokens[attribution.cue].text for attribution in found] == ["said", "told"]
    inner = reading.credited[found[1].content[0][0]]
    assert reading.attributions[inner].cue == found[1].cue


def test_no_words_no_attributions(annotate: Annotate) -> None:
    assert find_attributions(annotate("")).attributions == ()
