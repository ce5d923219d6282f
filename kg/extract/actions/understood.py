"""What a clause leaves unsaid: subjects by control, raising, coordination and relative clauses; passives; infinitives."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.actions.base import Filler
from kg.extract.actions.coordination import is_alike
from kg.extract.actions.words import words
from kg.model import Reading, Token

__all__ = ["antecedent", "author", "is_infinitive", "is_passive", "shared_object", "understood_subject"]

_RELATIVES = frozenset({"who", "whom", "which", "that", "whose"})
_SHARING = frozenset({"conj", "dep", "xcomp", "advcl", "ccomp", "pcomp", "prep", "acl", "relcl", "acomp"})
"""Relations across which a subject is understood: "is guilty of violating" has the subject of "is"."""
_OBJECT_CONTROL = frozenset({"of", "from", "for", "into"})
"""Prepositions before a gerund that the object of the verb is the subject of ("prevented them from leaving")."""
_LIGHT = frozenset({"conj", "cc", "advmod", "punct", "aux", "neg", "preconj"})
"""What may follow a verb that shares the object of the next one."""
_ACTIVE = frozenset({"dobj", "aux", "auxpass", "ccomp", "agent", "prt"})
"""What below a verb shows that nothing is left out."""
_STOPS = frozenset(".!?")
_MAX_CLIMB = 6


def is_passive(reading: Reading, verb: int) -> bool:
    """Whether a verb is in the passive voice, or a past participle that modifies what it was done to."""
    token = reading.tokens[verb]
    if any(reading.below(verb, "nsubjpass", "auxpass", "csubjpass")):
        return True
    if token.tag == "VBN" and token.dep == "conj" and not any(reading.below(verb, "aux", "nsubj", "dobj")):
        return is_passive(reading, token.head)
    if token.dep == "conj" and _is_left_short(reading, token):
        return True
    if _is_headline_passive(reading, token):
        return True
    if token.tag == "VBN" and token.dep in {"advcl", "xcomp", "oprd"} and not any(reading.below(verb, "aux", "nsubj", "dobj")):
        return True  # "Asked about the raid, he declined to comment", "was found shot dead"
    return token.tag == "VBN" and token.dep in {"acl", "amod"} and not any(reading.below(verb, "aux", "nsubj"))


def _is_headline_passive(reading: Reading, verb: Token) -> bool:
    """Whether a headline leaves the "were" out: "Two reporters shot dead in Manila", which shot nobody."""
    below = [reading.tokens[child] for child in reading.children[verb.index]]
    if verb.tag not in {"VBN", "VBD"} or not _is_headlined(reading, verb) or any(child.dep in _ACTIVE for child in below):
        return False
    if not words("headline_passives") & {verb.lemma, *(f"{verb.lemma}-{child.lemma}" for child in below)}:
        return False
    subjects = [child for child in below if child.dep == "nsubj"]
    if not subjects or any(_is_written_out(reading, child) for child in subjects):
        return False
    prepositions = {child.lemma for child in below if child.dep == "prep"}
    if "between" in prepositions or (verb.lemma in words("harm_verbs") and "for" in prepositions):
        return False  # "killed between 20 and 30 people", "killed for gold"
    return shared_object(reading, verb) is None and all(_is_short_too(reading, child) for child in below if child.dep == "conj")


def _is_headlined(reading: Reading, verb: Token) -> bool:
    """Whether a verb heads a line without a final stop, or what comes before who says so ("…, police say")."""
    if verb.dep == "ccomp":
        return verb.head > verb.index
    end = reading.sentences[verb.sentence].end
    return verb.dep == "ROOT" and not any(token.text in _STOPS for token in reading.tokens[max(end - 2, 0) : end])


def _is_written_out(reading: Reading, subject: Token) -> bool:
    """Whether a subject has what headlines leave out: an article, or a pronoun."""
    return subject.pos == "PRON" or any(reading.below(subject.index, "det"))


def _is_short_too(reading: Reading, verb: Token) -> bool:
    """Whether a coordinated verb leaves the "were" out as well, or has a subject of its own; parsers hang nouns there, too."""
    return verb.pos != "VERB" or verb.lemma in words("transitive_verbs") or any(reading.below(verb.index, "nsubj", "nsubjpass"))


def shared_object(reading: Reading, verb: Token) -> Filler | None:
    """The object that a verb has in common with the one coordinated with it: "arrested and charged the banker".

    Args:
        reading: A reading with its tree.
        verb: A verb without an object.

    Returns:
        The object behind the next verb that has one, where nothing but adverbs stands between, or where commas set the clause
        between off ("Iran condemned, and Iraq defended, the raid"); None for verbs that may do without.
    """
    if verb.lemma not in words("transitive_verbs"):
        return None
    path, at = "", verb
    for _ in range(_MAX_CLIMB):
        if any(child.index > at.index and child.dep not in _LIGHT for child in reading.below(at.index)):
            return None
        after = next((child for child in reading.below(at.index, "conj") if is_alike(at, child)), None)
        if after is None:
            return None
        path = f"{path}>conj"
        shared = next((child for child in reading.below(after.index, "dobj") if child.index > after.index), None)
        if shared is not None:
            apart = reading.tokens[after.index + 1].text == ","
            own = any(reading.below(after.index, "nsubj", "nsubjpass"))
            return Filler(shared.index, f"{path}/dobj") if apart or not own else None
        at = after
    return None


def _is_left_short(reading: Reading, verb: Token) -> bool:
    """Whether a verb shares the "were" of the passive before it: "200 were killed and 400 wounded"."""
    if verb.lemma not in words("harm_verbs") or any(reading.below(verb.index, "aux", "auxpass", "dobj")):
        return False
    return any(reading.below(verb.head, "nsubjpass"))


def antecedent(verb: Token, child: Token, path: str) -> Filler:
    """A relative pronoun stands for what its clause modifies."""
    if child.lemma in _RELATIVES and child.tag in {"WDT", "WP", "IN", "DT"} and verb.dep == "relcl":
        return Filler(verb.head, path + "<relcl")
    return Filler(child.index, path)


def is_infinitive(reading: Reading, verb: Token) -> bool:
    """Whether a verb is an infinitive with "to"."""
    return verb.tag == "VB" and any(child.lemma == "to" for child in reading.below(verb.index, "aux"))


def understood_subject(reading: Reading, verb: Token) -> Filler | None:
    """The subject of a verb that has none of its own: by coordination, control, raising or adverbial clause."""
    path, at = "", verb
    for _ in range(_MAX_CLIMB):
        governor = reading.tokens[at.head]
        if at.dep not in _SHARING or governor.index == at.index or (at.dep == "ccomp" and reading.is_finite(at)):
            return None  # a finite clause has a subject of its own even where the parser finds none
        path = f"{path}<{at.dep}"
        if governor.pos in {"VERB", "AUX"}:
            filler = _controller(reading, at, governor, path)
            if filler is not None:
                return filler
        elif (governor.pos in {"NOUN", "PROPN"} and at.dep == "acl" and at.tag == "VBG") or _is_headline(reading, governor, at):
            return Filler(governor.index, path)
        elif at.dep == "prep" and reading.tokens[governor.head].dep == "agent":
            verb = reading.tokens[reading.tokens[governor.head].head]  # "accused by Argentina of planning it"
            return _controller(reading, at, verb, f"{path}<agent")
        elif governor.pos in {"NOUN", "PROPN"} and at.dep in {"acl", "prep", "relcl"}:
            return _possessor(reading, governor, path)
        at = governor
    return None


def author(reading: Reading, document: Token, path: str) -> Filler | None:
    """Who speaks through a document: the council that "adopted a resolution calling for a truce"."""
    verb = reading.tokens[document.head]
    if document.dep != "dobj" or document.lemma not in words("documents") or verb.lemma not in words("issuing_verbs"):
        return None
    subjects = (Filler(child.index, f"{path}<dobj/nsubj") for child in reading.below(verb.index, "nsubj"))
    return next(subjects, None)


def _is_headline(reading: Reading, noun: Token, clause: Token) -> bool:
    """Whether somebody's future is all that a sentence tells: "Pope to visit Iraq"."""
    told = clause.dep in {"acl", "relcl", "advcl"} and is_infinitive(reading, clause)
    return told and noun.head == noun.index and noun.index in reading.mention_at


def _controller(reading: Reading, clause: Token, governor: Token, path: str) -> Filler | None:
    passive = is_passive(reading, governor.index)
    if _is_controlled_by_object(reading, clause, governor):
        for child in reading.below(governor.index, "dobj", "nsubjpass", "dative"):
            return antecedent(governor, child, f"{path}/{child.dep}")
        if governor.dep == "relcl" and not passive and any(reading.below(governor.index, "nsubj")):
            return Filler(governor.head, f"{path}<relcl")
    if clause.dep in {"xcomp", "ccomp", "advcl"} and is_infinitive(reading, clause):
        for child in (*_addressees(reading, governor), *_charged(reading, governor)):
            return Filler(child.index, f"{path}/prep:{reading.tokens[child.head].lemma}")
    if passive and clause.dep == "conj" and not is_passive(reading, clause.index):
        return None
    for child in reading.below(governor.index, "nsubj", "nsubjpass"):
        return antecedent(governor, child, f"{path}/{child.dep}")
    return None


def _is_controlled_by_object(reading: Reading, clause: Token, governor: Token) -> bool:
    """Whether the object does what the clause says: "urged them to leave", "accused them of looting"."""
    if clause.dep == "prep":
        return clause.lemma in _OBJECT_CONTROL
    return (
        clause.dep in {"xcomp", "ccomp", "advcl"}
        and (
            governor.lemma in words("object_control_verbs")
            or (clause.dep == "xcomp" and governor.lemma in words("granting_verbs"))
        )
        and is_infinitive(reading, clause)
    )


def _addressees(reading: Reading, governor: Token) -> Iterator[Token]:
    """Of whom something is asked through a preposition, and who is to do it: "called on Iraq to leave", "an order to Iraq"."""
    for preposition in reading.below(governor.index, "prep", "dative"):
        if f"{governor.lemma}-{preposition.lemma}" in words("addressing_words"):
            for child in reading.below(preposition.index, "pobj"):
                if child.index not in reading.timed:
                    yield child


def _charged(reading: Reading, verb: Token) -> Iterator[Token]:
    """Whom the noun that a verb carries is addressed to: "put pressure on Iraq to leave", "gave orders to the army to leave"."""
    for noun in reading.below(verb.index, "dobj", "nsubjpass"):
        yield from _addressees(reading, noun)
        for preposition in reading.below(verb.index, "prep", "dative"):
            if f"{noun.lemma}-{preposition.lemma}" in words("addressing_words"):
                yield from reading.below(preposition.index, "pobj")


def _possessor(reading: Reading, noun: Token, path: str) -> Filler | None:
    governor = reading.tokens[noun.head]
    charged = _charged(reading, governor) if noun.dep in {"dobj", "nsubjpass"} else _addressees(reading, noun)
    for child in charged:
        return Filler(child.index, f"{path}/prep:{reading.tokens[child.head].lemma}")
    for child in reading.below(noun.index, "poss"):
        return Filler(child.index, f"{path}/poss")
    if noun.dep == "pobj" and f"{governor.lemma}-{noun.lemma}" in words("duty_phrases"):
        governor = reading.tokens[governor.head]
    elif noun.dep not in {"dobj", "attr"} or words("detached_verbs") & {governor.lemma, f"{governor.lemma}-{noun.lemma}"}:
        return None
    if governor.pos in {"VERB", "AUX"}:
        for child in reading.below(governor.index, "nsubj"):
            return Filler(child.index, f"{path}<{noun.dep}/nsubj")
    return None
