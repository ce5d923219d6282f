"""What a cue credits its source with, by the grammar of the sentence."""

from __future__ import annotations

from kg.model import Reading, Token
from kg.resolve.attribution.lexicon import Cues, load_cues
from kg.resolve.attribution.phrases import accorded, around, as_it, in_words, opens_with_as

__all__ = ["content_of", "is_second_cue", "trimmed"]

_CLAUSES = ("ccomp", "xcomp", "advcl", "csubj", "csubjpass", "acl")
_RELATIVE = frozenset(("WDT", "WP"))
_STATING = frozenset(("JJ", "VBN"))


def content_of(reading: Reading, cue: Token, cues: Cues) -> set[int] | None:
    """Find the words that a cue credits its source with.

    Args:
        reading: A reading with tokens.
        cue: The reporting word.
        cues: The lists of reporting words.

    Returns:
        Token indexes, or None if the word reports nothing here by its grammar.
    """
    if cue.lemma in cues.phrases["to"] and (cue.dep == "prep" or (cue.dep == "ROOT" and cue.tag == "VBG")):
        return accorded(reading, cue)
    if cue.pos in ("VERB", "AUX"):
        frames = None if _is_another_verb(reading, cue, cues) else cues.verbs.get(cue.lemma)
        if cues.is_attitude(cue):
            frames = cues.adjectives[cue.text]
        if frames:
            return _of_verb(reading, cue, frames)
        return _made_clear(reading, cue, cues) if cue.lemma in cues.phrases["making"] else as_it(reading, cue, cues)
    if cue.pos == "NOUN":
        if cue.lemma in cues.phrases["in"] and in_words(reading, cue):
            return around(reading, reading.tokens[cue.head])
        frames = cues.nouns.get(cue.lemma)
        return _of_noun(reading, cue, frames) if frames else None
    frames = cues.adjectives.get(cue.lemma)
    return _clause(reading, cue, frames) if frames else None


def _is_another_verb(reading: Reading, cue: Token, cues: Cues) -> bool:
    """Whether a particle makes a verb of another meaning: who "called off a strike" calls nothing anything."""
    return cue.lemma not in cues.phrases["particle"] and any(reading.below(cue.index, "prt"))


def trimmed(reading: Reading, content: set[int]) -> set[int]:
    """Content without the "that" or "and" that opens it, and without punctuation and conjunctions at its end."""
    order = sorted(content)
    while order and (_is_margin(reading.tokens[order[0]]) or _is_complementizer(reading.tokens[order[0]])):
        order.pop(0)
    while order and _is_margin(reading.tokens[order[-1]]):
        order.pop()
    return set(order)


def _is_margin(token: Token) -> bool:
    return token.pos == "PUNCT" or token.dep == "cc"


def _is_complementizer(token: Token) -> bool:
    return token.dep == "mark" and token.lemma == "that"


def _made_clear(reading: Reading, cue: Token, cues: Cues) -> set[int] | None:
    """What somebody "made (it) clear that" is so."""
    below = reading.below(cue.index, "ccomp", "oprd", "acomp")
    clear = next((each for each in below if each.tag in _STATING and each.lemma in cues.phrases["clear"]), None)
    if clear is None:
        return None
    return _clause(reading, clear, frozenset(("that",))) or _clause(reading, cue, frozenset(("that",)))


def _of_verb(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    found = _clause(reading, cue, frames)
    if found is None and "that" in frames and any(reading.below(cue.index, "nsubjpass")):
        found = _clause(reading, cue, frozenset(("to",)))  # "is said to have fled"
    if found is None and "that" in frames and _is_inserted(reading, cue):
        found = around(reading, cue)
    if found is None and "that" in frames:
        found = _before_speaker(reading, cue)
    if found is None:
        found = _prepositional(reading, cue, frames)
    return _nominal(reading, cue, frames) if found is None else found


def _before_speaker(reading: Reading, cue: Token) -> set[int] | None:
    """The headline before who says it ("Rivals in talks over merger, sources say"), which has no verb of its own."""
    sentence = reading.sentences[cue.sentence]
    subject = next(reading.below(cue.index, "nsubj"), None)
    top = next((noun for noun in reading.below(cue.index, "advcl", "dep", "npadvmod") if noun.pos in ("NOUN", "PROPN")), None)
    if subject is None or top is None or cue.head != cue.index or reading.subtree(top.index)[0] != sentence.start:
        return None
    comma = next(iter(reading.subtree(subject.index))) - 1
    if comma <= top.index or reading.tokens[comma].text != "," or top.label in ("DATE", "TIME"):
        return None
    return set(range(sentence.start, comma))


def _is_inserted(reading: Reading, cue: Token) -> bool:
    """Whether a verb of saying is put into what it reports ("The convoy, Lavrov said, was hit"; "as Lavrov said")."""
    if cue.dep == "advcl":
        return opens_with_as(reading, cue) and not any(reading.below(cue.index, "dobj"))
    if cue.dep not in ("parataxis", "ccomp") or not cue.is_tensed or not _is_set_off(reading, cue):
        return False
    return any(reading.below(cue.index, "nsubj")) and not any(reading.below(cue.index, "mark", "dobj", "xcomp"))


def _is_set_off(reading: Reading, clause: Token) -> bool:
    """Whether a stop stands before a clause, or the clause comes before all that it depends on has been said."""
    first = reading.subtree(clause.index)[0]
    return clause.index < clause.head or reading.tokens[first - 1].pos == "PUNCT" or reading.tokens[first].pos == "PUNCT"


def _clause(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    for clause in sorted(reading.below(cue.index, *_CLAUSES), key=lambda clause: not _follows(reading, cue, clause)):
        form = _form(reading, clause)
        if form not in frames or (clause.dep == "advcl" and not _is_complement(reading, clause, form)):
            continue
        if clause.dep == "ccomp" and clause.index > cue.index and reading.is_finite(clause) and not _has_subject(reading, clause):
            continue  # "two students admitted to Harvard were arrested"
        content = set(reading.subtree(clause.index)) - _beside(reading, clause, form)
        return content | _controlled(reading, cue) if form == "to" else content
    return None


def _has_subject(reading: Reading, clause: Token) -> bool:
    return any(reading.below(clause.index, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl"))


def _follows(reading: Reading, cue: Token, clause: Token) -> bool:
    """Whether "that" after the cue opens a clause: it is the content, even if the parser puts another before the cue."""
    marks = (mark for mark in reading.below(clause.index, "mark") if mark.lemma == "that")
    return clause.index > cue.index and any(reading.tokens[mark.index - 1].pos != "PUNCT" for mark in marks)


def _beside(reading: Reading, clause: Token, form: str) -> set[int]:
    """What is coordinated with a reported clause and is no part of it.

    A finite verb beside an infinitive ("hoped to qualify but lost"), and a verb of reporting without a subject of its own, which
    goes on with what the source did ("said the team was tired and warned that more could leave").
    """
    found: set[int] = set()
    for verb in reading.below(clause.index, "conj"):
        past = verb.is_tensed or (
            verb.tag == "VBN" and clause.tag == "VB" and not any(reading.below(verb.index, "aux", "auxpass"))
        )
        if (form in ("to", "ing") and past) or is_second_cue(reading, verb):
            conjunction = max(
                (token.index for token in reading.below(clause.index, "cc") if token.index < verb.index), default=verb.index
            )
            found.update(reading.subtree(verb.index), (conjunction,))
    return found


def is_second_cue(reading: Reading, verb: Token) -> bool:
    """Whether a verb of reporting is coordinated with what an earlier one introduces, but goes on with the earlier one.

    Args:
        reading: A reading with tokens.
        verb: A verb.
    """
    first = reading.tokens[verb.head]
    cue = reading.tokens[first.head]
    if verb.dep != "conj" or first.dep != "ccomp" or verb.tag != "VBD" or cue.tag != "VBD" or first.index < cue.index:
        return False
    cues = load_cues().verbs
    speaks = "that" in cues.get(verb.lemma, ()) and "that" in cues.get(cue.lemma, ()) and "that" not in cues.get(first.lemma, ())
    return speaks and not any(reading.below(verb.index, "nsubj", "nsubjpass", "aux", "auxpass"))


def _is_complement(reading: Reading, clause: Token, form: str) -> bool:
    """The parser calls some reported clauses adverbial; a clause with a conjunction of its own, or without a tense, is one."""
    return (
        form == "that"
        and reading.is_finite(clause)
        and all(token.lemma == "that" for token in reading.below(clause.index, "mark", "advmod"))
    )


def _form(reading: Reading, clause: Token) -> str:
    auxiliaries = list(reading.below(clause.index, "aux", "auxpass"))
    if any(token.lemma == "to" for token in auxiliaries):
        return "to"
    if clause.tag == "VBG" and not any(token.is_tensed for token in auxiliaries):
        return "ing"
    if clause.dep == "acl" and clause.tag == "VBN" and not auxiliaries:
        return "participle"
    if clause.dep == "ccomp" and clause.pos in ("NOUN", "ADJ", "PROPN") and any(reading.below(clause.index, "nsubj")):
        return "small"
    return "that"


def _controlled(reading: Reading, cue: Token) -> set[int]:
    """The noun that an infinitive is said of ("urged Russia to withdraw")."""
    noun = next(reading.below(cue.index, "dobj", "nsubjpass"), None)
    return set() if noun is None or noun.tag in _RELATIVE else set(reading.subtree(noun.index))


def _prepositional(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    for preposition in reading.below(cue.index, "prep"):
        frame = "to_noun" if preposition.lemma == "to" else preposition.lemma  # "to" is the frame of infinitives
        if frame == "to_noun" and not _is_owned_up(reading, cue, preposition):
            continue
        if frame in frames and preposition.index > cue.index and any(reading.below(preposition.index, "pobj", "pcomp", "amod")):
            return _controlled(reading, cue) | set(reading.subtree(preposition.index))
    return None


def _is_owned_up(reading: Reading, cue: Token, to: Token) -> bool:
    """Whether what follows "to" is a deed: not so in "students admitted to Harvard", "admitted Croatia to the bloc"."""
    if cue.tag == "VBN" or any(reading.below(cue.index, "dobj", "nsubjpass", "auxpass")):
        return False
    return any(child.dep == "pcomp" or child.pos == "NOUN" for child in reading.below(to.index, "pobj", "pcomp"))


def _nominal(reading: Reading, cue: Token, frames: frozenset[str]) -> set[int] | None:
    """A noun that is announced or called something; a passive ("was declared dead", "a man called Peter") has no source."""
    if any(reading.below(cue.index, "auxpass")) or (cue.tag == "VBN" and cue.dep in ("acl", "advcl")):
        return None
    noun = next(reading.below(cue.index, "dobj"), None)
    if noun is not None and noun.tag in _RELATIVE:
        noun = None  # "the report, which the ministry called biased"
    if "small" in frames:
        for predicate in reading.below(cue.index, "oprd", "ccomp"):
            return _controlled(reading, cue) | set(reading.subtree(predicate.index))
        # The parser may take the predicate for an adjective after its noun.
        if noun is not None and any(adjective.index > noun.index for adjective in reading.below(noun.index, "amod")):
            return set(reading.subtree(noun.index))
    if "noun" in frames and noun is not None and noun.pos in ("NOUN", "PROPN"):
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
        objects = list(reading.below(preposition.index, "pobj", "pcomp"))
        if preposition.lemma in frames - {"to"} and any(_is_claimed(token) for token in objects):
            return {index for token in objects for index in reading.subtree(token.index)}
    return None


def _opens_with_that(reading: Reading, clause: Token) -> bool:
    return any(token.lemma in ("that", "whether") for token in reading.below(clause.index, "mark"))


def _is_claimed(token: Token) -> bool:
    """A claim "of" is of what is claimed, unless it is of somebody."""
    return token.dep == "pcomp" or (token.pos == "NOUN" and token.label == "")
