"""Cleaning: what the parser is given to see, and where it stands in the original."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.clean import UNSEEN, segments

WORDS = [
    "Germany",
    "talks",
    "said",
    "The",
    "He",
    "U.S.",
    "Mr.",
    "MOSCOW",
    "(AP)",
    "2016",
    "www.a.org",
    "@x",
    "a",
    "I",
    "élan",
    "İ",
    "ß",
]
MARKS = [
    *"\"'“”’‘.!?,;:—-()•#…",
    "--",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\x00",
    "\ud800",
    "\u2028",
]
TEXTS = st.one_of(st.text(), st.lists(st.sampled_from(WORDS + MARKS)).map("".join))


def cleaned(text: str) -> list[str]:
    return [segment.text for segment in segments(text)]


@given(TEXTS)
def test_every_character_stands_for_its_own_place_in_the_original(text: str) -> None:
    last = 0
    seen: set[int] = set()
    for segment in segments(text):
        assert len(segment.text) == len(segment.starts) > 0
        for at, character in enumerate(segment.text):
            begin, end = segment.original(at, at + 1)
            assert last <= begin <= end <= begin + 1
            assert end <= len(text)
            last = end
            if not character.isspace():
                assert end == begin + 1
                assert not text[begin].isspace()
                seen.add(begin)
    lost = {text[at] for at in range(len(text)) if at not in seen and not text[at].isspace()}
    assert not {character for character in lost if not re.match(f"[{UNSEEN}•#>*–—-]", character)}


@given(TEXTS)
def test_clean_text_stays_as_it_is(text: str) -> None:
    for segment in segments(text):
        (again,) = segments(segment.text)
        assert again.text == segment.text
        assert list(again.starts) == list(range(len(segment.text)))
        assert "  " not in segment.text
        assert segment.text == segment.text.strip()


@given(TEXTS, st.data())
def test_the_map_goes_both_ways(text: str, data: st.DataObject) -> None:
    for segment in segments(text):
        begin = data.draw(st.integers(0, len(segment.text) - 1))
        end = data.draw(st.integers(begin + 1, len(segment.text)))
        if not segment.text[begin].isspace() and not segment.text[end - 1].isspace():
            assert segment.cleaned(*segment.original(begin, end)) == (begin, end)


GLUED = {
    "paragraphs": (
        "Germany recalled its envoy.The ministry gave no reason.",
        ["Germany recalled its envoy.", "The ministry gave no reason."],
    ),
    "paragraph and quotation": ('The talks failed."We will wait," he said.', ["The talks failed.", '"We will wait," he said.']),
    "quotation and paragraph": (
        'He called it "an insult."In Paris, talks went on.',
        ['He called it "an insult."', "In Paris, talks went on."],
    ),
    "two quotations": ('She called it "baseless.""We know," she said.', ['She called it "baseless."', '"We know," she said.']),
    "curly quotations": ("He spoke of “an insult.”“We know,” she said.", ['He spoke of "an insult."', '"We know," she said.']),
    "paragraph after a quotation": ("It was “a start”.Talks went on.", ['It was "a start".', "Talks went on."]),
    "headline and paragraph": (
        "Berlin warns tourists over arrestsTurkey denied it.",
        ["Berlin warns tourists over arrests", "Turkey denied it."],
    ),
    "headline and quotation": (
        'Merkel rules out talks"We will wait," she said.',
        ["Merkel rules out talks", '"We will wait," she said.'],
    ),
    "quoted headline": ("Macron: 'They did not hear us’Cavusoglu left.", ["Macron: 'They did not hear us'", "Cavusoglu left."]),
    "doubly quoted headline": (
        'Macron: "They did not hear us"Cavusoglu left.',
        ['Macron: "They did not hear us"', "Cavusoglu left."],
    ),
    "words that stand alone elsewhere": (
        "Unrest spreads in LibyaHaftar vows to march on. Haftar left Libya.",
        ["Unrest spreads in Libya", "Haftar vows to march on. Haftar left Libya."],
    ),
    "headline and a sure opener": ("Troops stay in MaliThe talks went on.", ["Troops stay in Mali", "The talks went on."]),
    "year": ("It was signed in 2016The talks took years.", ["It was signed in 2016", "The talks took years."]),
    "name and cue after a quotation": ('"We will not sign."Merkel said.', ['"We will not sign." Merkel said.']),
    "quotation inside a sentence": ('The envoy said"We will wait"and left.', ['The envoy said "We will wait" and left.']),
    "quotation and cue": ('"We agree,"he said.', ['"We agree," he said.']),
    "list": ("The EU,the UN;and NATO agreed.", ["The EU, the UN; and NATO agreed."]),
    "titles": ("Gen.Haftar met Lt.Col.Miller in St.Petersburg.", ["Gen. Haftar met Lt. Col. Miller in St. Petersburg."]),
    "initials": ("U.S.President Obama", ["U.S. President Obama"]),
    "dash": ("Merkel—who met him—said “no”—twice.", ['Merkel — who met him — said "no" — twice.']),
    "double hyphen": ("It is done--really.", ["It is done -- really."]),
}


@pytest.mark.parametrize("case", GLUED)
def test_what_was_glued_together_comes_apart(case: str) -> None:
    text, expected = GLUED[case]
    assert cleaned(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The U.S.-led force paid $1.5 million at 10:30 a.m., e.g. to Yahoo.Com and example.org/News.Html.",
        "McConnell, DeVos, MacArthur and DiCaprio use YouTube, an iPhone, eBay, LinkedIn, WhatsApp and WikiLeaks.",
        "O'Brien met D'Escoto in N'Djamena and Xi'an with Sant'Egidio's envoys.",
        "#MeToo and @BarackObama: see https://example.org/aPath,Here or write to Jane.Doe@example.org.",
        "From 2014–16 the U.S.–Russia talks took place in rooms 10—12.",
        'He said: "No." "Yes", she said; "no".',
        "The ministers' statement said 'no' to the leaders' plan.",
        "Ford (the carmaker) paid 3,000 and 4,500.",
    ],
)
def test_what_only_looks_glued_stays(text: str) -> None:
    assert cleaned(text) == [text]


def test_a_word_with_a_capital_inside_is_no_joint_however_often_it_occurs() -> None:
    text = "You can watch it on OurTube. The tube said that our OurTube is OurTube."
    assert cleaned(text) == [text]


def test_quotation_marks_spaces_and_hyphens_become_plain_one_for_one() -> None:
    text = "“It’s”\u00a0‘non\u2011stop’ «yes»"
    (segment,) = segments(text)
    assert segment.text == '"It\'s" \'non-stop\' "yes"'
    assert list(segment.starts) == list(range(len(text)))


def test_a_contraction_that_was_torn_apart_is_joined() -> None:
    text = "Ghana’ s team didn’ t lose; the boys’ side drew 3 : 3"
    (segment,) = segments(text)
    assert segment.text == "Ghana's team didn't lose; the boys' side drew 3 : 3"
    begin = segment.text.index("n't")
    assert text[slice(*segment.original(begin, begin + 3))] == "n’ t"


@pytest.mark.parametrize(
    "text",
    [
        "The fans' T-shirts, the soldiers' M-16 and the governors' re-election were in the news.",
        "The players' D grades and the boys' S Club.",
        "It was the voters' t.",
        "The parties' re mattered.",
        "Smith' m and Smith' t.",
    ],
)
def test_a_word_after_a_possessive_stays_a_word(text: str) -> None:
    assert cleaned(text) == [text]


def test_a_hyphen_of_any_kind_makes_it_a_word() -> None:
    assert cleaned("The fan’ s‑car and the women’ s-class") == ["The fan' s-car and the women' s-class"]


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("I’ m", "I'm"),
        ("we’ re", "we're"),
        ("they’ ve", "they've"),
        ("she’ d", "she'd"),
        ("James’ s", "James's"),
        ("DIDN’ T", "DIDN'T"),
    ],
)
def test_contractions_that_are_joined(torn: str, whole: str) -> None:
    assert cleaned(f"So {torn} there") == [f"So {whole} there"]


def test_unseen_characters_are_left_out() -> None:
    (segment,) = segments("\ufeffso\u00adft hy\u200bphen \u200b here")
    assert segment.text == "soft hyphen here"
    assert segment.original(0, 4) == (1, 6)


def test_hard_wrapped_lines_are_joined_and_headlines_are_not() -> None:
    text = (
        "Ceasefire holds in Tripoli\n"
        "The two sides in the Libyan war signed a permanent ceasefire on\n"
        "Friday, the United Nations said in Geneva, after a week of well-\n"
        "attended talks. Foreign fighters are to leave within three months.\n"
        "The U.N. envoy, Stephanie Williams, thanked both for their\n"
        "courage.\n"
        "\n"
        "Elections are planned.\n"
    )
    assert cleaned(text) == [
        "Ceasefire holds in Tripoli",
        "The two sides in the Libyan war signed a permanent ceasefire on Friday, the United Nations said in Geneva, after a week "
        "of well-attended talks. Foreign fighters are to leave within three months. The U.N. envoy, Stephanie Williams, thanked "
        "both for their courage.",
        "Elections are planned.",
    ]


def test_a_line_a_paragraph() -> None:
    long = (
        "The sides in the Libyan war signed a permanent ceasefire on Friday, the United Nations said in Geneva, after long talks."
    )
    assert cleaned(f"Ceasefire holds\n{long}\n{long}\nUN envoy upbeat") == ["Ceasefire holds", long, long, "UN envoy upbeat"]
    assert cleaned("Germany recalls envoy to Ankara\nFrance calls for talks\nTurkey denies it all") == [
        "Germany recalls envoy to Ankara",
        "France calls for talks",
        "Turkey denies it all",
    ]


def test_marks_of_lists_and_headings_are_left_out() -> None:
    text = "# Talks\nwho came\n- Merkel\n* Macron\n• May\n> quoted"
    assert cleaned(text) == ["Talks", "who came", "Merkel", "Macron", "May", "quoted"]


@pytest.mark.parametrize(
    ("dateline", "report"),
    [
        ("MOSCOW (Reuters) -", "Russia agreed."),
        ("ANKARA, July 4 (AFP) —", "Turkey agreed."),
        ("NEW YORK —", "The council met."),
        ("Washington (CNN) –", '"We agree," Obama said.'),
    ],
)
def test_a_dateline_stands_alone(dateline: str, report: str) -> None:
    assert cleaned(f"{dateline} {report}") == [dateline, report]


@pytest.mark.parametrize(
    "text", ["NATO — the alliance — agreed.", "Merkel - who met Macron - agreed.", "U.S. - Russia talks fail"]
)
def test_a_dash_alone_makes_no_dateline(text: str) -> None:
    assert cleaned(text) == [text]


def test_a_very_long_paragraph_is_cut_at_sentence_ends() -> None:
    text = "Merkel met Macron in Berlin for talks. " * 2_000
    found = segments(text)
    assert max(len(segment.text) for segment in found) <= 3_000
    assert all(segment.text.endswith("talks.") for segment in found)
    assert " ".join(segment.text for segment in found) == text.strip()


def test_time_grows_with_length() -> None:
    def cost(times: int) -> float:
        text = 'The U.S.The talks failed."We wait"he said.McDuff LibyaHaftar left—then came back. ' * times
        start = process_time()
        segments(text)
        return process_time() - start

    cost(100)
    assert cost(4_000) < 40 * max(cost(400), 0.005)
