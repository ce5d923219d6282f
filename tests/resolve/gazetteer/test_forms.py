"""How forms are compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.gazetteer.forms import Forms, normalize, readings, slug


@pytest.mark.parametrize(
    ("form", "normal"),
    [
        ("U.S.", "US"),
        ("U. S. A.", "USA"),
        ("Côte d’Ivoire", "Cote dIvoire"),
        ("Guinea\u2013Bissau", "Guinea Bissau"),
        ("St.  Lucia\n", "St Lucia"),
        ("Łódź", "Lodz"),
        ("N'Djamena", "NDjamena"),
        ("", ""),
    ],
)
def test_dots_accents_and_hyphens_do_not_matter(form: str, normal: str) -> None:
    assert normalize(form) == normal


@given(st.text())
def test_a_normal_form_is_its_own_normal_form(form: str) -> None:
    assert normalize(normalize(form)) == normalize(form)


@given(st.text())
def test_any_text_can_be_looked_up(form: str) -> None:
    assert Forms([("Iran", 1)]).get(form) in {None, 1}


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Russia's", ("Russia", "Russias")),
        ("the Netherlands'", ("The Netherlands", "Netherlands")),
        ("The Hague", ("The Hague", "Hague")),
        ("Moody's", ("Moody", "Moodys")),
        ("IRAN'S", ("IRAN", "IRANS")),
        ("the People 's Republic of China", ("The Peoples Republic of China", "Peoples Republic of China")),
        ("Iran 's", ("Iran", "Irans")),
        ("US", ("US",)),
        (".", ()),
    ],
)
def test_what_a_form_may_be_listed_as(form: str, expected: tuple[str, ...]) -> None:
    assert readings(form) == expected


def test_capitals_are_read_as_names_but_not_as_short_words() -> None:
    forms = Forms([("Iran", 1), ("US", 2), ("Per", 3)])
    assert [forms.get(form) for form in ("IRAN", "Iran's", "iran", "US", "us", "PER", "Per")] == [1, 1, None, 2, None, None, 3]
    assert len(forms) == 3


def test_the_first_of_a_form_keeps_it() -> None:
    assert Forms([("Congo", "Kinshasa"), ("Congo", "Brazzaville")]).get("Congo") == "Kinshasa"
    assert Forms.grouped([("Congo", 1), ("Congo.", 1), ("Congo", 2)]).get("Congo") == (1, 2)


def test_keys_are_slugs() -> None:
    assert slug("São Tomé and Príncipe") == "sao-tome-and-principe"
    assert slug("U.S. Virgin Islands") == "us-virgin-islands"
