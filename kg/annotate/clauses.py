"""Clauses that parsers take apart in long news sentences, put together again by grammar.

Six slips account for most wrong subjects and sources: a conjunction taken for a preposition ("after Ankara on Monday detained
…"), a finite verb coordinated with a participle ("suspected of spying and shut two schools") or with an infinitive ("told them to
leave and imposed sanctions"), a list of verbs in a subordinate clause whose later members are hung on the main verb, infinitives
of one list hung on the verb before ("pledged to stop, withdraw and talk"), and a sentence before a semicolon taken for what the
next one reports.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kg.annotate.tree import AUXILIARIES, SUBJECTS, Tree
from kg.model import Token

__all__ = ["rejoined"]

_PARTICIPLES: Final = frozenset({"VBG", "VBN"})
_CLAUSES: Final = frozenset({"advcl", "relcl", "conj", "acl", "ccomp"})
_COMPLEMENTS: Final = frozenset({"xcomp", "advcl", "ccomp", "conj"})
_SUBORDINATORS: Final = frozenset({"after", "before", "since", "until", "as", "once", "while"})
_CUES: Final = frozenset({"say", "report", "tell", "announce", "write", "warn", "claim", "declare", "add"})
_HEDGES: Final = frozenset({"neg", "aux", "advmod"})
_NEAR: Final = 6
_RELATIVE: Final = frozenset({"that", "who", "which"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_TIMES: Final = frozenset({"DATE", "TIME"})


def rejoined(tokens: Sequence[Token]) -> list[Token]:
    """Put clauses right.

    Args:
        tokens: All tokens of a document, with the parser's heads and dependency labels.

    Returns:
        The tokens, some with another head, label or tag.
    """
    return _Clauses(tokens).mended()


class _Clauses(Tree):
    """The verbs of a document while their clauses are being mended."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        super().__init__(tokens)
        self._with_subject = self._governors(SUBJECTS)
        self._with_object = self._governors({"dobj"})
        self._with_to = {token.head for token in tokens if token.dep == "aux" and token.lemma == "to"}
        self._semicolons = [token.index for token in tokens if token.text == ";"]
        self._with_auxiliary = self._governors(AUXILIARIES)

    def mended(self) -> list[Token]:
        """The tokens, put right."""
        for at in [token.index for token in self._tokens if token.text == "dead" and token.index > 1]:
            if (self._tokens[at - 1].text, self._tokens[at - 1].pos) == ("shot", "NOUN"):
                self._shoot(at)
        finite: list[int] = []
        for at, token in enumerate(self._tokens):
            if token.pos != "VERB":
                continue
            self._hang(at, token)
            if self._tokens[at].dep == "conj":
                self._coordinate(at, finite)
            if self._tokens[at].is_finite:
                finite.append(at)
        return self._sound()

    def _hang(self, at: int, token: Token) -> None:
        """Hang a verb where its clause belongs."""
        above = self._tokens[token.head]
        if token.dep == "parataxis" and above.dep in AUXILIARIES:
            self._set(at, above.head, "parataxis")  # "The convoy, Lavrov said, was hit."
        elif token.dep == "ccomp" and (told := self._singled_out(at, token.head)) is not None:
            self._set(at, told, "relcl")
        elif token.dep == "relcl" and (copula := self._doubted(above)) is not None:
            self._set(at, copula, "ccomp")
        elif token.dep in {"acl", "relcl"} and (cue := self._medium(at, token)) is not None:
            self._set(at, cue, "ccomp")
        elif token.lemma in _CUES and at not in self._with_subject:
            self._give_source(at)
        elif token.dep == "conj" and token.tag == "VB" and above.is_finite and at not in self._with_auxiliary:
            self._list(at, above.index)
        elif token.dep == "ccomp" and self._is_cut_off(at, token.head):
            self._set(at, token.head, "dep")
        elif token.dep in _CLAUSES and at not in self._with_subject and token.is_finite:
            self._give_subject(at)

    def _shoot(self, dead: int) -> None:
        """In "gunmen on a motorcycle shot dead a driver" they shot: "shot" is no noun."""
        shot, token = dead - 1, self._tokens[dead]
        noun, before = self._tokens[shot], self._tokens[shot - 1]
        if token.head != shot and before.head == shot and before.dep == "compound":  # "on a motorcycle shot"
            for each in [each for each in self._tokens[:shot] if each.head == shot]:
                self._set(each.index, before.index, each.dep)
            self._set(before.index, noun.head, noun.dep)
        above = noun if token.head == shot else token
        head = shot if self._is_below(above.head, shot) or self._is_below(above.head, dead) else above.head
        dep = "ROOT" if head == shot else above.dep
        self._tokens[shot] = replace(noun, head=head, dep=dep, pos="VERB", tag="VBD", lemma="shoot")
        for other in [other for other in self._tokens if other.head == dead and other.index not in {dead, shot}]:
            self._set(other.index, shot, other.dep)
        self._set(dead, shot, "advmod")

    def _medium(self, verb: int, token: Token) -> int | None:
        """The verb of saying before a medium whose clause is what was said: "said in a speech that order was restored"."""
        noun = self._tokens[token.head]
        preposition = self._tokens[noun.head]
        cue = self._tokens[preposition.head]
        if noun.dep != "pobj" or preposition.lemma not in {"in", "on"} or cue.pos != "VERB" or cue.lemma not in _CUES:
            return None
        between = self._tokens[noun.index + 1 : verb]
        that = any(each.text == "that" and (each.head, each.dep) == (verb, "mark") for each in between)
        return cue.index if that else None

    def _give_source(self, cue: int) -> None:
        """In "killing 100 people, residents and monks said" those after the comma say so, and were not killed."""
        last = self._tokens[cue - 1] if cue else None
        if last is not None and last.text == ",":
            self._give_apposed(cue)
        if last is None or last.dep != "conj" or last.pos not in _NOUNS:
            return
        first = last
        while first.dep == "conj" and first.pos in _NOUNS and self._tokens[self._first_of(first.index) - 1].text != ",":
            first = self._tokens[first.head]
        if first.dep == "conj" and first.index not in {last.index, cue} and self._tokens[first.head].index < first.index:
            self._set(first.index, cue, "nsubj")
            self._with_subject.add(cue)

    def _give_apposed(self, cue: int) -> None:
        """In "approved a loan to Chad, its director, Paul Biya, announced" the director, not Chad, says so."""
        name = self._tokens[max(cue - 2, 0)]
        office = self._tokens[name.head]
        if name.dep != "appos" or name.label != "PERSON" or office.dep != "appos" or office.index > name.index:
            return
        verb = self._governing_verb(office.head)
        if verb is not None and self._tokens[cue].head == verb and self._tokens[self._first_of(office.index) - 1].text == ",":
            self._set(office.index, cue, "nsubj")
            self._set(cue, verb, "parataxis")
            self._with_subject.add(cue)

    def _list(self, infinitive: int, finite: int) -> None:
        """Infinitives of one list stand together: "pledged to remove the mines, withdraw and talk"."""
        first = next((at for at in range(infinitive - 1, finite, -1) if self._is_complement(at, finite)), None)
        if first is not None and infinitive not in self._with_subject:
            self._set(infinitive, first, "conj")

    def _is_complement(self, at: int, verb: int) -> bool:
        """Whether a word is an infinitive with "to" that completes a verb."""
        token = self._tokens[at]
        return token.head == verb and token.dep == "xcomp" and token.tag == "VB" and at in self._with_to

    def _singled_out(self, verb: int, copula: int) -> int | None:
        """Of whom "it was Turkey that shot it down" tells the rest."""
        if self._tokens[copula].lemma != "be" or copula > verb or not self._is_plain(copula):
            return None
        inner = range(copula + 1, verb)
        told = next((at for at in inner if self._tokens[at].head == copula and self._tokens[at].dep == "attr"), None)
        it = any(token.lemma == "it" and token.head == copula for token in self._tokens[max(copula - 3, 0) : copula])
        that = any(self._tokens[at].text in _RELATIVE and self._tokens[at].head == verb for at in inner)
        return told if it and that else None

    def _doubted(self, told: Token) -> int | None:
        """The copula that does not say so: "it may have been Iran that attacked" is no word on what Iran did."""
        copula = told.head
        it = any(token.lemma == "it" and token.head == copula for token in self._tokens[max(copula - _NEAR, 0) : told.index])
        cleft = (
            told.dep == "attr" and self._tokens[copula].lemma == "be" and it and self._tokens[told.index + 1].text in _RELATIVE
        )
        return copula if cleft and not self._is_plain(copula) else None

    def _is_plain(self, copula: int) -> bool:
        """Whether a copula states something: no negation, modal or adverb beside it, no question."""
        hedged = {token.head for token in self._tokens[max(copula - _NEAR, 0) : copula + _NEAR] if token.dep in _HEDGES}
        asked = copula == 0 or self._tokens[copula - 1].sentence != self._tokens[copula].sentence
        return copula not in hedged and not asked

    def _is_cut_off(self, verb: int, head: int) -> bool:
        """Whether a semicolon stands between a clause and the one after it."""
        return bisect(self._semicolons, verb) < bisect(self._semicolons, head)

    def _give_subject(self, verb: int) -> None:
        """In "after Ankara on Monday detained" the preposition is a conjunction, and what it governs the subject."""
        between = []
        at = verb - 1
        while at >= 0 and self._is_skipped(at, verb):
            between.append(at)
            at -= 1
        if at < 1 or self._tokens[at].dep != "pobj" or self._tokens[at].pos not in _NOUNS:
            return
        conjunction = self._tokens[self._tokens[at].head]
        if conjunction.lemma not in _SUBORDINATORS or conjunction.sentence != self._tokens[verb].sentence:
            return
        governor = self._governing_verb(conjunction.head)
        if governor is None or governor == verb:
            return
        self._set(at, verb, "nsubj")
        self._set(conjunction.index, verb, "mark")
        self._set(verb, governor, "advcl")
        self._with_subject.add(verb)
        for each in between:
            if self._tokens[each].head in {at, conjunction.index} or self._tokens[each].dep == "prep":
                self._set(each, verb, self._tokens[each].dep)

    def _is_skipped(self, at: int, verb: int) -> bool:
        """Whether a token may stand between subject and verb: adverbs, auxiliaries, and times with their prepositions."""
        token = self._tokens[at]
        if token.sentence != self._tokens[verb].sentence:
            return False
        if token.label in _TIMES or token.pos in {"ADV", "AUX", "PART"}:
            return True
        return token.pos == "ADP" and self._tokens[at + 1].label in _TIMES and token.lemma not in _SUBORDINATORS

    def _coordinate(self, verb: int, finite: list[int]) -> None:
        """Hang a coordinated verb on the verb that it is like."""
        head = self._tokens[self._tokens[verb].head]
        if not finite or finite[-1] == head.index or self._tokens[finite[-1]].sentence != self._tokens[verb].sentence:
            return
        nearest = finite[-1]
        above = self._finite_above(head) if self._is_after_infinitive(verb, head) else None
        if above is not None:
            self._tokens[verb] = replace(self._tokens[verb], tag=self._tokens[above].tag)
            self._set(verb, above, "conj")
        elif self._is_clash(verb, head):
            self._tokens[verb] = replace(self._tokens[verb], tag=self._tokens[nearest].tag)
            self._set(verb, nearest, "conj")
        elif self._is_listed(verb, head, nearest):
            self._set(verb, nearest, "conj")

    def _is_after_infinitive(self, verb: int, head: Token) -> bool:
        """Whether a verb in the past hangs on an infinitive, which it cannot go on with ("ordered them to leave and imposed")."""
        token = self._tokens[verb]
        if head.tag != "VB" or head.dep not in _COMPLEMENTS or verb in self._with_subject or verb in self._with_auxiliary:
            return False
        return token.tag == "VBD" or (token.tag == "VBN" and verb in self._with_object)

    def _finite_above(self, token: Token) -> int | None:
        """The verb in the past that a "to"-infinitive depends on, perhaps through other infinitives."""
        seen: set[int] = set()
        while token.index in self._with_to and token.index not in seen:
            seen.add(token.index)
            token = self._tokens[token.head]
        return token.index if token.tag == "VBD" and token.pos == "VERB" and token.index not in seen else None

    def _is_clash(self, verb: int, head: Token) -> bool:
        """Whether a finite verb hangs on a participle: one with an object of its own and no auxiliary is no passive."""
        token = self._tokens[verb]
        if head.tag not in _PARTICIPLES or head.index in self._with_auxiliary or verb in self._with_subject:
            return False
        if verb in self._with_auxiliary or verb not in self._with_object:
            return False
        return token.is_finite or (token.tag == "VBN" and head.dep in {"acl", "pcomp"})

    def _is_listed(self, verb: int, head: Token, nearest: int) -> bool:
        """Whether a verb after a comma goes on with the list that a subordinate clause began."""
        token, last = self._tokens[verb], self._tokens[nearest]
        if verb in self._with_subject or token.tag != last.tag or self._tokens[verb - 1].text != ",":
            return False
        return head.index < nearest and last.dep in _CLAUSES and (last.head == head.index or last.dep == "conj")
