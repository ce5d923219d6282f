"""Noun phrases that parsers give what is not theirs, put right by grammar.

Ten slips: the verb of a headline hung on its object ("US blocks Huawei"), whom something goes to taken for a part of it
("sold India 36 jets"), who somebody is for a part of what he is made ("named Pompeo secretary") or for its subject ("declared
Maduro the winner"), a name behind a noun for a second subject ("its candidate Edmundo Gonzalez had won"), the rest of a list
for an aside ("Polish troops, Danish medics and nurses"), a subject behind its verb for a predicate ("killed were three
soldiers"), the object of a particle verb for that of a preposition ("called off the march"), a name for an adverb ("captured
Goma") and, where a verb is left out, for an object ("expelled two envoys and Estonia three").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kg.annotate.joints import listed
from kg.annotate.tree import Tree
from kg.model import Token

__all__ = ["parted"]

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_OBJECTS: Final = frozenset({"dobj", "oprd", "attr"})
_MODIFIERS: Final = frozenset({"compound", "nmod"})
_DETERMINERS: Final = frozenset({"det", "nummod", "poss", "quantmod"})
_NAMED: Final = frozenset({"GPE", "LOC", "FAC", "ORG", "PERSON"})
_BODIES: Final = frozenset({"ORG", "GPE", "NORP"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})


def parted(tokens: Sequence[Token]) -> list[Token]:
    """Take noun phrases apart that are more than one.

    Args:
        tokens: All tokens of a document, with the parser's heads and dependency labels.

    Returns:
        The tokens, some with another head or label.
    """
    return _Phrases(tokens).parted()


class _Phrases(Tree):
    """The noun phrases of a document while they are taken apart."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        super().__init__(tokens)
        self._with_subject = self._governors(_SUBJECTS)
        self._with_object = self._governors({"dobj"})
        self._with_conjunct = self._governors({"conj"})
        self._determined = self._governors(_DETERMINERS)

    def parted(self) -> list[Token]:
        """The tokens, put right."""
        for at, token in enumerate(self._tokens):
            if token.dep in _MODIFIERS and token.head > at:
                self._part_modifier(at, token)
            elif token.dep in _OBJECTS and token.tag == "NN" and self._tokens[token.head].dep != "auxpass":
                self._divide(at, token)
            elif token.dep == "nsubj" and token.pos in _NOUNS:
                self._restore(at, token)
            elif token.dep in {"attr", "appos", "npadvmod", "conj", "pobj"}:
                self._move(at, token)
        return self._sound()

    def _part_modifier(self, at: int, token: Token) -> None:
        if token.pos == "VERB" and token.is_finite:
            self._raise(at, self._tokens[token.head])
        elif token.pos == "PROPN":
            self._give_to(at, self._tokens[token.head])

    def _move(self, at: int, token: Token) -> None:
        """Hang a noun where it belongs that stands beside another noun or a verb."""
        if token.dep == "attr" and self._tokens[token.head].dep == "auxpass":
            self._set(at, self._tokens[token.head].head, "nsubjpass")
        elif token.dep == "appos" and token.tag == "NNS" and self._is_list(at, token.head):
            self._set(at, token.head, "conj")
        elif token.dep == "appos" and token.label == "PERSON":
            self._name(at, self._tokens[token.head])
        elif token.dep == "npadvmod" and token.label in _NAMED:
            self._take(at, token)
        elif token.dep == "pobj" and self._tokens[token.head].tag == "RP":
            self._govern(at, self._tokens[token.head])
        elif token.dep == "conj" and token.label in _NAMED:
            self._leave(at, self._tokens[token.head])

    def _govern(self, noun: int, particle: Token) -> None:
        """What stands behind a verb with its particle is the verb's object."""
        verb = self._tokens[particle.head]
        if verb.pos == "VERB" and verb.index == particle.index - 1 and verb.index not in self._with_object:
            self._set(particle.index, verb.index, "prt")
            self._set(noun, verb.index, "dobj")

    def _raise(self, verb: int, noun: Token) -> None:
        """A finite verb modifies no noun: the noun is its object, and what stands right before it the subject."""
        self._set(verb, verb if noun.head == noun.index else noun.head, noun.dep)
        self._set(noun.index, verb, "dobj")
        before = self._tokens[verb - 1] if verb else noun
        if verb not in self._with_subject and before.head in {verb, noun.index} and before.pos in _NOUNS:
            self._set(before.index, verb, "nsubj")

    def _give_to(self, at: int, thing: Token) -> None:
        """A name before a counted object is whom it goes to: "sold India 36 jets"."""
        number, verb = self._tokens[at + 1], self._tokens[thing.head]
        counted = number.pos == "NUM" and number.head == thing.index and number.dep == "nummod"
        if counted and thing.dep == "dobj" and verb.lemma in listed("giving_verbs") and verb.index < at:
            self._set(at, verb.index, "dative")

    def _name(self, person: int, beside: Token) -> None:
        """A person beside a body is who its officer is: "the leader of Sinn Fein, Mary Lou McDonald"."""
        preposition = self._tokens[beside.head]
        officer = self._tokens[preposition.head]
        if beside.label in _BODIES and beside.dep == "pobj" and preposition.lemma in {"of", "for"} and officer.tag == "NN":
            self._set(person, officer.index, "appos")

    def _take(self, name: int, token: Token) -> None:
        """A name right behind a verb without an object is no adverb: "visits Auschwitz", "captured Goma"."""
        verb = self._tokens[token.head]
        other = self._tokens[min(name + 2, len(self._tokens) - 1)]
        pair = self._tokens[min(name + 1, len(self._tokens) - 1)].text == "," and (other.dep, other.head) == ("nsubj", verb.index)
        if pair and verb.tag == "VBP" and other.tag == "NNP" and other.label == token.label:
            self._set(name, verb.index, "nsubj")  # "Mexico, Cuba sign deal": the plural tells that it is both
            self._set(other.index, name, "conj")
        elif token.head == name - 1 and self._tokens[token.head].pos == "VERB" and token.head not in self._with_object:
            self._set(name, token.head, "dobj")

    def _leave(self, name: int, noun: Token) -> None:
        """Where a verb is left out, a name is no second object: "expelled two envoys and Estonia three"."""
        after = self._tokens[min(name + 1, len(self._tokens) - 1)]
        if noun.dep == "dobj" and noun.pos == "NOUN" and after.pos == "NUM" and after.head == name:
            self._set(name, noun.head, "dep")

    def _divide(self, noun: int, token: Token) -> None:
        """What somebody is made is no part of who he is: "named Pompeo secretary", "took 25 sailors hostage"."""
        verb = self._tokens[token.head].lemma
        taken = verb in listed("taking_verbs") and token.lemma in listed("taken")
        if not taken and verb not in listed("naming_verbs"):
            return
        last = noun - 1
        while not taken and last > token.head and self._tokens[last].head == noun and self._tokens[last].label != "PERSON":
            last -= 1
        person = self._tokens[last]
        if person.head != noun or person.dep not in _MODIFIERS or not (taken or person.label == "PERSON"):
            return
        for at in range(token.head + 1, last):
            if self._tokens[at].head == noun:
                self._set(at, last, self._tokens[at].dep)
        self._set(last, token.head, "dobj")
        self._set(noun, token.head, "oprd")

    def _restore(self, noun: int, token: Token) -> None:
        """What an object is said to be is no clause, and a name behind a noun is no second subject."""
        above = self._tokens[token.head]
        if above.pos == "NOUN" and above.dep == "ccomp" and self._tokens[above.head].lemma in listed("naming_verbs"):
            self._set(noun, above.head, "dobj")
            self._set(above.index, above.head, "oprd")
        elif token.label == "PERSON":
            first = noun
            while first > 0 and self._tokens[first - 1].head == noun and self._tokens[first - 1].dep in _MODIFIERS:
                first -= 1
            before = self._tokens[first - 1] if first else token
            if before.dep == "nsubj" and before.head == token.head and before.pos == "NOUN":
                self._set(noun, before.index, "appos")

    def _is_list(self, noun: int, head: int) -> bool:
        """Whether what stands beside a plural goes on with a list."""
        bare = {noun, head}.isdisjoint(self._determined)
        return bare and self._tokens[head].tag == "NNS" and noun in self._with_conjunct
