"""Participles hung where they belong.

Five slips: what a quotation names taken for the subject of a participle after it, an infinitive that completes a gerund hung on
the verb before, a participle that goes on with another hung on what that one reports ("telling them it was over and urging
calm"), a participle behind a comma taken for what the subject did ("Kasich, asked about it, replied"), and what the subject did
first taken for a participle ("Modi, the prime minister, called Macron and asked him").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.annotate.tree import AUXILIARIES, SUBJECTS, Tree
from kg.model import Token

__all__ = ["hung"]

_CLAUSES: Final = frozenset({"advcl", "relcl", "conj", "acl", "ccomp"})
_MARKS: Final = frozenset({'"', "”", "''"})


def hung(tokens: Sequence[Token]) -> list[Token]:
    """Hang participles where they belong.

    Args:
        tokens: All tokens of a document, with heads and dependency labels.

    Returns:
        The tokens, some with another head, label or tag.
    """
    return _Participles(tokens).hung()


class _Participles(Tree):
    """The participles of a document while they are hung anew."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        super().__init__(tokens)
        self._with_subject = self._governors(SUBJECTS)
        self._with_auxiliary = self._governors(AUXILIARIES)
        self._marks = [token.index for token in tokens if token.text in _MARKS]

    def hung(self) -> list[Token]:
        """The tokens, put right."""
        for at, token in enumerate(self._tokens):
            if token.pos == "VERB":
                self._hang(at, token)
        return self._sound()

    def _hang(self, at: int, token: Token) -> None:
        above = self._tokens[token.head]
        if token.dep == "parataxis" and token.tag == "VBD" and above.index > at and above.index not in self._with_subject:
            self._set_aside(at, above.index)
        elif (
            token.dep == "advcl"
            and token.tag == "VB"
            and at > 1
            and self._tokens[at - 1].lemma == "to"
            and self._tokens[at - 2].tag == "VBG"
        ):
            self._complete(at, at - 2)
        elif token.dep == "acl" and token.tag == "VBN" and at not in self._with_auxiliary:
            self._put_first(at, above)
        elif token.tag != "VBG" or at in self._with_auxiliary:
            return
        elif token.dep == "conj" and self._is_clause(above):
            self._go_on(at, above)
        elif self._marks:
            self._release(at, token)

    def _is_clause(self, verb: Token) -> bool:
        """Whether a verb has a tense, by itself or by its auxiliaries."""
        return verb.is_finite or verb.index in self._with_auxiliary

    def _set_aside(self, participle: int, verb: int) -> None:
        """In "Kasich, asked about it, replied" he was asked, and replied."""
        subject = next((at for at in range(participle - 1, -1, -1) if self._is_subject(at, participle)), None)
        if subject is not None and self._tokens[participle - 1].text == ",":
            self._tokens[participle] = replace(self._tokens[participle], tag="VBN")
            self._set(participle, subject, "acl")
            self._set(subject, verb, "nsubj")
            self._with_subject.add(verb)

    def _put_first(self, verb: int, subject: Token) -> None:
        """In "Modi, the prime minister, called Macron and asked him" he did both: "and" joins the verbs."""
        last = self._tokens[subject.head]
        joint = self._tokens[last.index - 1]
        both = (joint.dep, joint.head) == ("cc", subject.index) and subject.dep == "nsubj" and last.tag == "VBD"
        if not both or not subject.index < verb < joint.index or self._tokens[verb - 1].text != ",":
            return
        self._tokens[verb] = replace(self._tokens[verb], tag="VBD")
        self._set(verb, verb if last.head == last.index else last.head, last.dep)
        self._set(last.index, verb, "conj")
        self._set(subject.index, verb, "nsubj")
        self._set(joint.index, verb, "cc")
        for each in range(verb + 1, joint.index):
            if self._tokens[each].head == verb and self._tokens[each].dep == "oprd" and self._tokens[each].label:
                self._set(each, verb, "dobj")

    def _is_subject(self, at: int, verb: int) -> bool:
        return self._tokens[at].dep == "nsubj" and self._tokens[at].head == verb

    def _go_on(self, participle: int, above: Token) -> None:
        """Hang a participle on the one that it goes on with, not on what that one reports."""
        while above.dep in _CLAUSES and above.head < above.index and above.tag != "VBG":
            above = self._tokens[above.head]
        if above.tag == "VBG" and above.index not in self._with_auxiliary:
            self._set(participle, above.index, "conj")

    def _complete(self, verb: int, gerund: int) -> None:
        """An infinitive right behind a gerund completes it: "accused them of planning to flee"."""
        preposition = self._tokens[self._tokens[gerund].head]
        if self._tokens[gerund].dep in {"pobj", "pcomp"} and preposition.head == self._tokens[verb].head:
            self._set(gerund, preposition.index, "pcomp")
            self._set(verb, gerund, "xcomp")

    def _release(self, at: int, participle: Token) -> None:
        """What a quotation names is no subject of a participle after it: 'wrote: "Shame on them," referring to the vote'."""
        if participle.dep == "acl" and self._closes(participle.head, at):
            cue = self._governing_verb(participle.head)
            if cue is not None:
                self._set(at, cue, "advcl")
        elif participle.dep == "ccomp":
            for subject in range(participle.head + 1, at):
                token = self._tokens[subject]
                if token.dep in SUBJECTS and token.head == at and self._closes(subject, at):
                    self._set(subject, participle.head, "dep")
                    self._set(at, participle.head, "advcl")

    def _closes(self, noun: int, verb: int) -> bool:
        """Whether a quotation closes between a noun and a verb after it."""
        return any(noun < mark < verb and self._tokens[mark].tag == "''" for mark in self._marks)
