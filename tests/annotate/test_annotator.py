"""What the language model sees, on the original text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.annotate import Annotator
from kg.model import Document, Reading

Annotate = Callable[..., Reading]

GLUED = (
    "Germany recalled its envoy to Ankara on Friday.The ministry gave no reason.Merkel rules out talks after row"
    '"We will not negotiate under pressure," Merkel said in Berlin. Erdogan called it "an insult."In Paris,  talks went on.'
)


def test_sentences_of_glued_text_have_their_verbs_as_roots(annotate: Annotate) -> None:
    reading = annotate(GLUED)
    assert [reading.tokens[sentence.root].text for sentence in reading.sentences] == [
        "recalled",
        "gave",
        "rules",
        "said",
        "called",
        "went",
    ]


WORDS = [*GLUED.split(" "), '"', "”", "\n", "  ", "—", "\u200b", "…", "\ud83d", "café", "1,000", "U.S.-led", "Theresa", "May"]


@settings(max_examples=25)
@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_tokens_follow_each_other_in_the_original(annotator: Annotator, text: str) -> None:
    (reading,) = annotator.annotate([Document("a", text)])
    last = 0
    for index, token in enumerate(reading.tokens):
        assert token.index == index
        assert last <= token.begin < token.end <= len(text)
        assert token.text.strip()
        assert reading.sentences[token.sentence].start <= index < reading.sentences[token.sentence].end
        last = token.end
    ends = [sentence.end for sentence in reading.sentences]
    assert [sentence.start for sentence in reading.sentences] == [0, *ends[:-1]][: len(ends)]
    assert ends[-1:] in ([], [len(reading.tokens)])


def test_tokens_are_where_they_stand(annotate: Annotate) -> None:
    text = "“We’ll  wait”,\nMerkel\u00a0said.It was—she said—late."
    reading = annotate(text)
    assert [text[token.begin : token.end] for token in reading.tokens] == [
        *("“", "We", "’ll", "wait", "”", ",", "Merkel", "said", "."),
        *("It", "was", "—", "she", "said", "—", "late", "."),
    ]
    assert [token.text for token in reading.tokens][:5] == ['"', "We", "'ll", "wait", '"']


def test_readings_come_in_order_and_as_if_read_alone(annotator: Annotator) -> None:
    texts = ["", "Merkel met Macron.", " \n", "Talks failed.\n\nMerkel left.", "", "Macron stayed in Berlin."] * 20
    together = list(annotator.annotate(Document(str(number), text) for number, text in enumerate(texts)))
    assert [reading.document.id for reading in together] == [str(number) for number in range(len(texts))]
    for reading, text in zip(together[:6], texts, strict=False):
        (alone,) = annotator.annotate([Document(reading.document.id, text)])
        assert reading == alone


def test_documents_are_drawn_as_they_are_needed(annotator: Annotator) -> None:
    drawn = []

    def documents() -> Iterator[Document]:
        for number in range(1_000):
            drawn.append(number)
            yield Document(str(number), "Merkel met Macron.")

    next(annotator.annotate(documents()))
    assert len(drawn) < 500


def test_the_document_stays_as_it_was(annotator: Annotator) -> None:
    document = Document("a", GLUED, title="T", published=date(2020, 1, 2))
    (reading,) = annotator.annotate([document])
    assert reading.document is document


@pytest.mark.parametrize(
    ("text", "name", "label"),
    [
        ("Theresa May spoke in London. May said that Britain would wait.", "Theresa May", "PERSON"),
        ("Theresa May spoke in London. May said that Britain would wait.", "May", "PERSON"),
        ("Sergei Lavrov spoke. After Lavrov's comments, the talks went on.", "Lavrov", "PERSON"),
        ("President Moon Jae-in received him in Panmunjom.", "Moon Jae-in", "PERSON"),
        ("Relations between China and Russia are good. U.S.-Russia relations are not.", "Russia", "GPE"),
        ("Angela Merkel met Emmanuel Macron. The Merkel-Macron talks failed.", "Macron", "PERSON"),
        ("KHARTOUM — Sudan's generals signed an agreement.", "KHARTOUM", "GPE"),
        ("GERMANY EXPELS TWO DIPLOMATS\n\nBerlin acted on Monday.", "GERMANY", "GPE"),
    ],
)
def test_names_are_found(annotate: Annotate, text: str, name: str, label: str) -> None:
    reading = annotate(text)
    found = {(reading.text(span.start, span.end), span.label) for span in reading.names}
    assert (name, label) in found
    for span in reading.names:
        assert {token.label for token in reading.tokens[span.start : span.end]} == {span.label}


def test_a_month_stays_a_month(annotate: Annotate) -> None:
    reading = annotate("Theresa May resigned. The talks began in May and ended on 5 May 2019.")
    months = [(token.text, token.label) for token in reading.tokens if token.text == "May"]
    assert months == [("May", "PERSON"), ("May", "DATE"), ("May", "DATE")]


def test_a_headline_in_capitals_is_read_in_the_letters_of_the_text(annotate: Annotate) -> None:
    text = "MERKEL REJECTS DEMAND BY NATO\n\nMerkel rejects it, NATO said. The demand was clear."
    reading = annotate(text)
    assert [token.text for token in reading.tokens][:5] == ["Merkel", "rejects", "demand", "by", "NATO"]
    assert text[reading.tokens[0].begin : reading.tokens[4].end] == "MERKEL REJECTS DEMAND BY NATO"


@pytest.mark.parametrize(
    ("headline", "body", "read"),
    [
        (
            "Merkel Rejects Demand By Old Ally",
            "Merkel rejected it. The demand by an ally was clear.",
            "Merkel rejects demand by Old ally",
        ),
        (
            "Police Hunt Black Bear Near Lake Tahoe",
            "A bear was seen near Lake Tahoe by police.",
            "Police Hunt Black bear near Lake Tahoe",
        ),
        (
            "House Passes Bill After Long Debate",
            "The House passed the bill after a debate.",
            "House passes bill after Long debate",
        ),
        ("Sir Simon Denis Rattle", "He denied it, sir.", "Sir Simon Denis Rattle"),
        ("Angela Merkel Olaf Scholz", "The talks ended.", "Angela Merkel Olaf Scholz"),
        ("He Said So To Us.", "He said so to us.", "He Said So To Us."),
    ],
)
def test_a_headline_keeps_the_capitals_that_its_text_keeps(annotate: Annotate, headline: str, body: str, read: str) -> None:
    text = f"{headline}\n\n{body}"
    tokens = [token for token in annotate(text).tokens if token.end <= len(headline)]
    assert text[tokens[0].begin : tokens[-1].end] == headline
    assert " ".join(token.text for token in tokens).replace(" .", ".") == read


def test_the_model_loads_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    assert "parser" in Annotator().model.pipe_names
    assert [str(warning.message) for warning in recwarn if "W095" in str(warning.message)] == []


def test_a_state_in_a_compound_is_a_word_of_its_own(annotate: Annotate) -> None:
    reading = annotate("The U.S.-China talks on the U.S.-led coalition failed.")
    assert [token.text for token in reading.tokens][:5] == ["The", "U.S.", "-", "China", "talks"]
    assert "U.S.-led" in {token.text for token in reading.tokens}
