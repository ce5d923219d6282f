"""What a document says of the class of a name, over all its mentions.

The recogniser takes every other lone surname for a body or a place. What a name does, what is done to it and what is said of it
in the whole document tells better: bodies do not marry, and nobody's wife is an airport's.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from kg.model import EntityKind, Reading
from kg.resolve.who.grammar import SUBJECTS, span_head
from kg.resolve.who.lexicon import given_gender, noun, words_of
from kg.resolve.who.localities import located_names
from kg.resolve.who.span import Span
from kg.resolve.who.telling import is_full_name, name_words, told

__all__ = ["Evidence", "stands_under"]

_PERSONAL = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself"})
_MISTAKEN = frozenset({"PERSON", "ORG"})
_ENOUGH = 2


class Evidence:
    """The class of each name by what the whole document says of it.

    Args:
        reading: The document.
        spans: Its name spans.

    Attributes:
        shouted: Whether the text is mostly in capitals, so that they tell nothing.
    """

    def __init__(self, reading: Reading, spans: Iterable[Span]) -> None:
        self._votes: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        self._persons: set[str] = set()
        self._sure: set[str] = set()
        self._human: Counter[tuple[str, ...]] = Counter()
        self._words = {token.text for token in reading.tokens if token.text.islower()}
        count = sum(token.text.isalpha() for token in reading.tokens)
        self.shouted = 2 * sum(token.text.isupper() for token in reading.tokens if len(token.text) > 1) > count
        names = [(span, name_words(reading, span)) for span in spans]
        for span, words in names:
            if span.label != "NORP" and len(words) < 4:
                self._human[words] += _humanity(reading, span)
        located = {words for words in located_names(reading, names) if self._human[words] < 1}
        for span, words in names:
            person = (span.label == "PERSON" or is_full_name(words)) and words not in located
            if len(words) > 1 and person and told(words) is None:
                parts = [word for word in (words[0], words[-1]) if len(word) > 2]
                self._persons.update(parts)
                if given_gender(words[0]) is not None:
                    self._sure.update(parts)
        for span, words in names:
            if span.label:
                settled = words in located and (len(words) > 1 or words[0] not in self._persons)
                self._votes[words]["GPE" if settled and span.label in _MISTAKEN else span.label] += 1

    def label(self, words: tuple[str, ...], label: str, *, local: bool = False) -> str:
        """The recogniser's class of a name, corrected.

        Args:
            words: The name's words, in lower case.
            label: Its class at this place, or ``""``.
            local: Whether it stands where a place would ("in Washington").

        Returns:
            ``PERSON`` for a part of a full name of the document and for what is spoken of as a person, else the class that most
            mentions of the name were given.
        """
        if label == "NORP":
            return label
        votes = self._votes.get(words)
        settled = (
            votes is not None and votes.total() > 1 and votes["PERSON"] * 2 < votes.total() and votes["GPE"] * 2 > votes.total()
        )
        if len(words) == 1 and ((words[0] in self._sure and not local) or (words[0] in self._persons and not settled)):
            return "PERSON"
        if not votes:
            return label
        best = max(votes.values())
        return label if votes[label] == best else min(name for name, count in votes.items() if count == best)

    def full_name(self, words: tuple[str, ...]) -> bool:
        """Whether these words are the full name of a person of the document."""
        return len(words) > 1 and self._votes.get(words, Counter())["PERSON"] > 0 and told(words) is None

    def is_word(self, word: str) -> bool:
        """Whether the document also writes a word small, so that it is none of its names."""
        return word in self._words

    def person(self, word: str) -> bool:
        """Whether a word is part of the full name of a person of the document."""
        return word in self._persons

    def human(self, words: tuple[str, ...], enough: int = _ENOUGH) -> bool:
        """Whether the document speaks of a name as of a person."""
        votes = self._votes.get(words, Counter())
        return self._human[words] + (votes["PERSON"] if enough == _ENOUGH else 0) >= enough


def _humanity(reading: Reading, span: Span) -> int:
    """How much one mention speaks for a person, or, below zero, against it."""
    head = span_head(reading, span.start, span.end)
    token = reading.tokens[head]
    above = reading.tokens[token.head]
    score = 0
    if any(child.dep == "det" for child in reading.below(head)) or reading.tokens[max(0, span.start - 1)].lemma == "the":
        score -= 2
    if token.text.isupper() and len(token.text) > 1:
        score -= 2
    if token.dep in SUBJECTS and above.lemma in words_of("verbs", "subject", "person"):
        score += 2 if above.lemma not in words_of("verbs", "subject", "actor") else 1
    if token.dep == "dobj" and above.lemma in words_of("verbs", "object", "person"):
        score += 2
    if token.dep == "poss" and _is_personal_noun(above.lemma):
        score += 3
    if token.dep == "pobj" and above.lemma in {"in", "at", "from", "near"}:
        score -= 2
    if any(_is_personal(reading, child.index) for child in reading.below(head, "conj")):
        score += 3
    return score + _described(reading, head) + (_echoed(reading, head) or _wanted(reading, span, head))


def _is_personal_noun(lemma: str) -> bool:
    """Whether only people have such a thing or relative."""
    known = noun(lemma)
    return lemma in words_of("verbs", "owned", "person") or (known is not None and known.role == "kin")


def _is_personal(reading: Reading, index: int) -> bool:
    """Whether a conjunct is one that a personal pronoun owns: "… and her husband"."""
    return any(token.text.lower() in _PERSONAL for token in reading.below(index, "poss"))


def _wanted(reading: Reading, span: Span, head: int) -> int:
    """A "he" or "she" that follows in this sentence or the next while no other person is named: it wants this one."""
    token = reading.tokens[head]
    if token.dep not in SUBJECTS and token.dep not in {"poss", "dobj"}:
        return 0
    first = reading.sentences[token.sentence]
    last = reading.sentences[min(token.sentence + 1, len(reading.sentences) - 1)]
    for index in range(first.start, min(last.end, first.start + 70)):
        other = reading.tokens[index]
        if other.label == "PERSON" and not span.start <= index < span.end:
            return 0
        if index > span.end and other.text.lower() in _PERSONAL:
            return 2
    return 0


def _described(reading: Reading, head: int) -> int:
    """An apposition or predicate that is a person: "Hume was a philosopher", "Hume, the philosopher"."""
    token = reading.tokens[head]
    verb = reading.tokens[token.head]
    said = list(reading.below(head, "appos"))
    if token.dep in SUBJECTS and verb.lemma in {"be", "become"}:
        said += reading.below(verb.index, "attr")
    if token.dep == "appos":
        said.append(verb)
    for description in said:
        known = noun(description.lemma)
        if known is not None and description.tag in {"NN", "NNS"}:
            return 3 if known.sort is EntityKind.PERSON else -3
    return 0


def _echoed(reading: Reading, head: int) -> int:
    """A "his" or "she" that hangs under the verb of which the name is the subject: "Curie thanked her sister"."""
    token = reading.tokens[head]
    if token.dep not in SUBJECTS:
        return 0
    sentence = reading.sentences[token.sentence]
    if sentence.end - sentence.start > 80:
        return 0
    for index in range(sentence.start, sentence.end):
        word = reading.tokens[index].text.lower()
        if word in _PERSONAL and stands_under(reading, index, token.head):
            return 2
        if word in {"its", "itself"} and stands_under(reading, index, token.head):
            return -2
    return 0


def stands_under(reading: Reading, index: int, verb: int) -> bool:
    """Whether a token hangs under a verb with no other subject between."""
    for _ in range(6):
        above = reading.tokens[index].head
        if above == verb:
            return True
        if above == index or any(reading.tokens[child].dep in SUBJECTS for child in reading.children[above]):
            return False
        index = above
    return False
