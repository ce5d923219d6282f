"""What a cue credits its source with, by the grammar of the sentence."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.attribution.lexicon import Cues

__all__ = ["content_of", "trimmed"]

_CLAUSES = ("ccomp", "xcomp", "advcl", "csubj", "csubjpass", "acl")
_NOT_SAID = {"nsubj", "nsubjpass", "aux", "auxpass", "neg", "prep", "npadvmod", "advmod", "punct", "dative", "dobj", "cc", "conj"}


def content_of(reading: Reading, cue: Token, cues: Cues) -> set[int] | None:
    """Find the words that a cue credits its source with.

    Args:
        reading: A reading with tokens.
        cue: The reporting word.
        cues: The lists of reporting words.

    Returns:
        Token indexes, or None if the word reports nothing here by its grammar.
    """
    if cue.lemma in cues.phrases["to"] and cue.dep == "prep":
        return _accorded(reading, cue)
    if cue.pos in ("VERB", "AUX"):
        frames = cues.verbs.get(cue.lemma)
        return _of_verb(reading, cue, frames) if frames else _as_it(reading, cue, cues)
    if cue.pos == "NOUN":
        if cue.lemma in cues.phrases["in"] and _in_words(reading, cue):
            return _around(reading, reading.tokens[cue.head])
        frames = cues.nouns.get(cue.lemma)
        return _of_noun(reading, cue, frames) if frames else None
    frames = cues.adjectives.get(cue.lemma)
    return _clause(reading, cue, frames) if frames else None


def trimmed(reading: Reading, content: set[int]) -> set[int]:
    """Content without the "that" that opens it and without punctuation at its ends."""
    order = sorted(content)
    while order and (reading.tokens[order[0]].pos == "PUNCT" or reading.tokens[order[0]].dep == "cc" or _is_that(reading, order[0])):
        order.pop(0)
    while order and (reading.tokens[order[-1]].pos == "PUNCT" or reading.tokens[order[-1]].dep == "cc"):
        order.pop()
    return set(order)


def _is_that(reading: Reading, index: int) -> bool:
    token = reading.tokens[index]
    return token.dep == "mark" and token.lemma == "that"


def _around(reading: Reading, cue: Token) -> set[int] | None:
    """The clause that a parenthetic cue comments on, without the comment."""
    if cue.head == cue.index:
        return None
    return set(reading.subtree(cue.head)) - set(reading.subtree(cue.index))


def _accorded(reading: Reading, cue: Token) -> set[int] | None:
    """What somebody is "according to": the whole sentence, if the phrase closes it after a comma; else the clause that it hangs on."""
    own = set(reading.subtree(cue.index))
    sentence = reading.sentences[cue.sentence]
    rest = [index for index in range(cue.index, sentence.end) if index not in own and reading.tokens[index].pos != "PUNCT"]
    if not rest and cue.index > sentence.start and reading.tokens[cue.index - 1].text == ",":
        return set(range(sentence.start, cue.index))
    return _around(reading, cue)


def _in_words(reading: Reading, noun: Token) -> bool:
    preposition = reading.tokens[noun.head]
    return noun.dep == "pobj" and preposition.lemma in ("in", "to") and any(reading.below(noun.index, "poss"))


def _as_it(reading: Reading, cue: Token, cues: Cues) -> set[int] | None:
    fixed = cue.lemma in cues.phrases["as_it"] and cue.dep == "advcl"
    if fixed and any(token.lemma == "as" for token in reading.below(cue.index, "mark", "advmod")):
        return _around(reading, cue)
    return None


def _of_verb(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    found = _clause(reading, cue, frames)
    if found is None and "that" in frames and any(reading.below(cue.index, "nsubjpass")):
        found = _clause(reading, cue, frozenset(("to",)))
    if found is None and cue.dep in ("parataxis", "advcl", "ccomp") and frames & {"that"} and _is_inserted(reading, cue):
        found = _around(reading, cue)
    if found is None:
        found = _phrase(reading, cue, frames)
    return found


def _is_inserted(reading: Reading, cue: Token) -> bool:
    """Whether a verb of saying is put into what it reports ("The convoy, Lavrov said, was hit"; "as Lavrov said")."""
    if cue.dep == "advcl":
        return any(token.lemma == "as" for token in reading.below(cue.index, "mark", "advmod")) and not any(reading.below(cue.index, "dobj"))
    return cue.tag in ("VBD", "VBZ", "VBP") and any(reading.below(cue.index, "nsubj")) and not any(reading.below(cue.index, "mark", "dobj"))


def _clause(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    for clause in reading.below(cue.index, *_CLAUSES):
        form = _form(reading, clause)
        if form not in frames or (clause.dep == "advcl" and not _takes_adverbial(reading, clause, form)):
            continue
        content = set(reading.subtree(clause.index)) - set(reading.subtree(cue.index) if clause.head != cue.index else ())
        if form == "to":
            content |= _controlled(reading, cue)
        return content
    return None


def _takes_adverbial(reading: Reading, clause: Token, form: str) -> bool:
    """The parser calls some reported clauses adverbial; a clause with a conjunction of its own is one."""
    return form == "that" and not any(token.lemma != "that" for token in reading.below(clause.index, "mark", "advmod"))


def _form(reading: Reading, clause: Token) -> str:
    auxiliaries = [token for token in reading.below(clause.index, "aux", "auxpass")]
    if any(token.tag == "TO" for token in auxiliaries):
        return "to"
    if clause.tag == "VBG" and not any(token.tag in ("VBD", "VBZ", "VBP", "MD") for token in auxiliaries):
        return "ing"
    if clause.dep == "acl" and clause.tag == "VBN" and not auxiliaries:
        return "participle"
    if clause.dep == "ccomp" and clause.pos in ("NOUN", "ADJ", "PROPN", "VERB", "PRON") and not auxiliaries:
        subject = any(reading.below(clause.index, "nsubj"))
        return "small" if subject and clause.tag in ("NN", "NNS", "JJ", "NNP") else "that"
    return "that"


def _controlled(reading: Reading, cue: Token) -> set[int]:
    for noun in reading.below(cue.index, "dobj", "nsubjpass"):
        return set(reading.subtree(noun.index))
    return set()


def _phrase(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    for preposition in reading.below(cue.index, "prep"):
        if preposition.lemma != "to" and preposition.lemma in frames and any(reading.below(preposition.index, "pobj", "pcomp", "amod")):
            return _controlled(reading, cue) | set(reading.subtree(preposition.index))
    if any(reading.below(cue.index, "auxpass")) or (cue.tag == "VBN" and cue.dep in ("acl", "advcl")):
        return None  # "was declared dead", "a man called Peter": nobody is quoted
    if "small" in frames:
        for predicate in reading.below(cue.index, "oprd"):
            return _controlled(reading, cue) | set(reading.subtree(predicate.index))
        for predicate in reading.below(cue.index, "ccomp"):
            return set(reading.subtree(predicate.index))
        for noun in reading.below(cue.index, "dobj"):
            # The parser takes the predicate for an adjective after its noun.
            if any(adjective.index > noun.index for adjective in reading.below(noun.index, "amod")):
                return set(reading.subtree(noun.index))
    if "noun" in frames:
        for noun in reading.below(cue.index, "dobj"):
            if noun.pos in ("NOUN", "PROPN"):
                return set(reading.subtree(noun.index))
    return None


def _of_noun(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    for clause in reading.below(cue.index, "acl", "ccomp", "relcl"):
        form = _form(reading, clause)
        if form in frames and (form != "that" or _opens_with_that(reading, clause)):
            return set(reading.subtree(clause.index))
    copula = reading.tokens[cue.head]
    if cue.dep == "nsubj" and copula.lemma == "be":
        for clause in reading.below(copula.index, "ccomp"):
            if _form(reading, clause) == "that":
                return set(reading.subtree(clause.index))
    for preposition in reading.below(cue.index, "prep"):
        if preposition.lemma != "to" and preposition.lemma in frames and any(_says(token) for token in reading.below(preposition.index, "pobj", "pcomp")):
            return set().union(*(reading.subtree(token.index) for token in reading.below(preposition.index, "pobj", "pcomp")))
    return None


def _opens_with_that(reading: Reading, clause: Token) -> bool:
    return any(token.lemma in ("that", "whether") for token in reading.below(clause.index, "mark"))


def _says(token: Token) -> bool:
    """A claim "of" is of what is claimed, unless it is of somebody."""
    return token.dep == "pcomp" or (token.pos == "NOUN" and token.label == "")
