"""The model's attribute ruler, quicker: word classes and forms are looked up instead of matched.

spaCy's ruler runs its matcher over every text, a seventh of what the whole model takes. Almost all its patterns ask about one
word, so what applies to a word is asked of the ruler once for each combination of the attributes that its patterns look at. The
outcome is the same, which a test holds over all seeds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from spacy.language import Language
from spacy.matcher import Matcher
from spacy.tokens import Doc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.pipeline import AttributeRuler
    from spacy.tokens import MorphAnalysis

__all__ = ["NAME", "QuickRuler"]

NAME: Final = "quick_attribute_ruler"
"""What the component is called in a pipeline."""

_KEY: Final[list[int | str]] = ["TAG", "LOWER", "DEP"]
_Form: TypeAlias = "tuple[int, int, MorphAnalysis]"
"""A word class, a lemma (0 for none) and an inflected form, as the model's string and form store number them."""


@Language.factory(NAME)
def _quickened(nlp: Language, name: str) -> QuickRuler:  # noqa: ARG001  # spaCy gives it
    """The component for a pipeline that has an attribute ruler."""
    return QuickRuler(cast("AttributeRuler", nlp.get_pipe("attribute_ruler")))


class QuickRuler:
    """A pipeline component that does what an attribute ruler does.

    Args:
        ruler: The ruler, whose patterns ask for nothing but tags, lower-cased words, relations and white space.
    """

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler = ruler
        self._known: dict[tuple[int, int, int], _Form | None] = {}
        self._begins = Matcher(ruler.vocab)
        rules: list[dict[str, Any]] = ruler.patterns
        for number, rule in enumerate(rules):
            longer = [pattern[:1] for pattern in rule["patterns"] if len(pattern) > 1]
            if longer:
                self._begins.add(str(number), longer)

    def __call__(self, doc: Doc) -> Doc:
        """Set word classes, forms and the lemmas of irregular words (see `spacy.pipeline.AttributeRuler`)."""
        forms: list[_Form] = []
        for place, key in enumerate(map(tuple, doc.to_array(_KEY).tolist())):
            form = self._known[key] if key in self._known else self._ask(key, doc, place)
            if form is None:  # the word does not decide alone
                return self._ruler(doc)
            forms.append(form)
        words: Iterable[Any] = doc  # whose type stubs lack `set_morph`
        for word, (pos, lemma, morph) in zip(words, forms, strict=True):
            word.pos = pos
            word.set_morph(morph)
            if lemma:
                word.lemma = lemma
        return doc

    def _ask(self, key: tuple[int, int, int], doc: Doc, place: int) -> _Form | None:
        """What the ruler makes of this word alone; nothing where a pattern of several words may begin with it."""
        word = doc[place]
        alone = Doc(doc.vocab, words=[word.text], tags=[word.tag_], deps=[word.dep_], heads=[0])
        form: _Form | None = None
        if not word.is_space and not self._begins(alone, allow_missing=True):
            self._ruler(alone)
            form = alone[0].pos, alone[0].lemma, alone[0].morph
        self._known[key] = form
        return form
