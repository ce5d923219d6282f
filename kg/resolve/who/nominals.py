"""Nominal mentions: common nouns that mean people, bodies and places."""

from __future__ import annotations

from collections.abc import Container

from kg.model import EntityKind, MentionKind, Reading, Token
from kg.resolve.gazetteer import is_expression
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import edge, plain
from kg.resolve.who.lexicon import Noun, noun, words_of
from kg.resolve.who.metonymy import acts
from kg.resolve.who.spans import is_title

__all__ = ["find_nominals"]

_COMMON = frozenset({"NN", "NNS", "NNP", "NNPS"})
_OCCASIONS = frozenset({"EVENT", "WORK_OF_ART", "DATE", "TIME", "LAW"})
_STANDING = frozenset({"JJ", "VBN", "JJS", "CD", "DT", "JJR", "PDT"})
_INSIDE = frozenset({"in", "at", "inside", "outside", "near", "into"})
_SOME = frozenset({"those", "many", "some", "several", "few", "most"})
_SINGLES = frozenset({"one", "another", "each"})
_HEADED = frozenset({"det", "poss", "amod", "prep", "nmod", "compound"})
_PLURAL = frozenset({"NNS", "NNPS"})
_ARGUMENTS = frozenset(
    {
        "nsubj",
        "nsubjpass",
        "dobj",
        "pobj",
        "dative",
        "conj",
        "appos",
        "attr",
        "poss",
        "ROOT",
        "oprd",
    }
)


def find_nominals(reading: Reading, taken: Container[int]) -> list[Candidate]:
    """Nominal mentions.

    Args:
        reading: A reading with tokens.
        taken: Heads and tokens of names, which are passed over.

    Returns:
        Candidates in text order.
    """
    found: list[Candidate] = []
    for token in reading.tokens:
        if token.index in taken:
            continue
        if token.tag in _COMMON:
            candidate = _noun(reading, token)
        elif token.dep in _ARGUMENTS and token.tag in _STANDING and token.pos != "VERB":
            candidate = _adjective(reading, token) or _mistagged(reading, token) or _bare(reading, token)
        else:
            continue
        if candidate is not None:
            found.append(candidate)
    return found


def _noun(reading: Reading, token: Token) -> Candidate | None:
    if token.label in _OCCASIONS or (token.dep in {"compound", "nmod", "amod"} and not _is_titled(reading, token)):
        return None
    if token.lemma == "one":
        return _bare(reading, token)
    measured = _measure(reading, token) if token.lemma in words_of("nouns", "group", "measure") else None
    known = _compound(reading, token) or (noun(token.text.lower()) if token.tag in _PLURAL else None) or noun(token.lemma)
    if known is None or measured is not None:
        return measured
    if token.lemma == "head" and not _leads(reading, token):
        return None
    if token.dep == "npadvmod" and known.sort is not EntityKind.PERSON:
        return None
    if known.sort is EntityKind.PLACE and _is_no_place(reading, token):
        return None
    if _is_figurative(reading, token):
        return None
    if known.sort is EntityKind.ORGANIZATION and any(child.label in _OCCASIONS for child in reading.below(token.index)):
        return None
    if token.tag in {"NNP", "NNPS"} and not token.text.isupper() and not _stands_alone(reading, token, known):
        return None
    start = edge(reading, token.index)
    several = token.tag in _PLURAL or known.role == "plural"
    return Candidate(
        MentionKind.NOMINAL,
        start,
        token.index + 1,
        token.index,
        _premises(reading, token) or _sort(known, several),
        _gender(known),
        several or known.sort is EntityKind.GROUP,
        (token.lemma,),
        known.role,
    )


def _compound(reading: Reading, token: Token) -> Noun | None:
    """What two nouns mean together, where that is another thing: "coast guard"."""
    before = reading.tokens[token.index - 1] if token.index else None
    if before is None or before.dep != "compound" or before.head != token.index:
        return None
    return (
        noun(pair) if (pair := f"{before.lemma.lower()}-{token.lemma}") in words_of("nouns", "organization", "compound") else None
    )


def _is_no_place(reading: Reading, token: Token) -> bool:
    """Whether a noun of place is part of an idiom ("took place", "in office") or measures something ("for 40 yards", "a lot")."""
    below = [reading.tokens[child] for child in reading.children[token.index]]
    if token.lemma == "spot" and any(child.lemma.lower() in words_of("nouns", "place", "rank") for child in below):
        return True
    if token.lemma in words_of("nouns", "place", "idiom"):
        return all(child.dep in {"prep", "punct", "acl", "cc", "conj"} for child in below)
    if token.lemma not in words_of("nouns", "place", "measure"):
        return False
    if token.tag == "NNS" and token.lemma == "yard" and not any(child.dep == "poss" for child in below):
        return True
    bare = token.lemma == "lot" and not any(child.dep in {"compound", "amod"} for child in below)
    return bare or any(child.dep == "nummod" or child.label in {"ORDINAL", "CARDINAL", "QUANTITY"} for child in below)


def _is_titled(reading: Reading, token: Token) -> bool:
    """Whether a noun is an office with its matter before a name: "Minister of Education Jane Doe"."""
    known = noun(token.lemma)
    return token.dep == "nmod" and known is not None and known.role == "office" and any(reading.below(token.index, "prep"))


def _leads(reading: Reading, token: Token) -> bool:
    """Whether a "head" is somebody's office rather than a part of the body: "head of the agency", "the agency's head"."""
    if token.dep in {"appos", "attr"} or token.tag == "NNP":
        return True
    return any(child.dep == "compound" or (child.dep == "prep" and child.lemma == "of") for child in reading.below(token.index))


def _is_figurative(reading: Reading, token: Token) -> bool:
    """Whether a noun means something else than by itself: "a state of siege", "force was used", "a German shepherd"."""
    if token.index and is_expression(plain(reading, token.index - 1, token.index + 1)):
        return True
    if (
        token.lemma in words_of("nouns", "organization", "mass")
        and token.tag == "NN"
        and edge(reading, token.index) == token.index
    ):
        return True
    figures = words_of("nouns", "place", "manner") | words_of("nouns", "place", "figure")
    return token.lemma in figures and _of_something(reading, token)


def _of_something(reading: Reading, token: Token) -> bool:
    """Whether a noun is the manner or measure of something that is no place or people: "a state of siege", "a trail of debts"."""
    counted = _counted(reading, token)
    plural = counted is not None and counted.tag == "NNS" and token.lemma in words_of("nouns", "place", "figure")
    return counted is not None and (counted.tag == "NN" or plural) and noun(counted.lemma) is None


def _premises(reading: Reading, token: Token) -> EntityKind | None:
    """What a body that is a building as well is spoken of as: "a fire at the bank", "the church apologised"."""
    if token.lemma not in words_of("nouns", "organization", "premises"):
        return None
    if token.dep == "pobj" and reading.tokens[token.head].lemma in _INSIDE:
        below = map(reading.tokens.__getitem__, reading.children[token.index])
        return EntityKind.PLACE if any(child.dep in _HEADED and child.dep != "prep" for child in below) else None
    return EntityKind.ORGANIZATION if acts(reading, token.index) else None


def _sort(known: Noun, several: bool) -> EntityKind:
    if known.sort is EntityKind.PERSON and several:
        return EntityKind.GROUP
    if known.role == "country" and not several:
        return EntityKind.STATE
    return known.sort


def _gender(known: Noun) -> str:
    return known.gender if known.sort is EntityKind.PERSON else "" if known.sort is EntityKind.GROUP else "n"


def _stands_alone(reading: Reading, token: Token, known: Noun) -> bool:
    """Whether a capitalised noun ("the President", "as President") is a noun phrase's head rather than part of a name."""
    if token.dep in {"nsubj", "appos", "attr", "oprd"} or (token.dep == "pobj" and reading.tokens[token.head].lemma == "as"):
        return True
    children = [reading.tokens[child] for child in reading.children[token.index]]
    named = any(child.dep == "compound" and child.tag == "NNP" and not is_title(child) for child in children)
    if named and known.sort is EntityKind.PERSON:
        # "Internet Explorer" is nobody who explores.
        return any(child.dep in {"det", "poss"} for child in children)
    return any(child.dep in _HEADED for child in children)


def _measure(reading: Reading, token: Token) -> Candidate | None:
    """A word that counts, which stands for what it counts: "dozens of protesters"."""
    counted = _counted(reading, token)
    start = edge(reading, token.index)
    if counted is None and token.tag == "NNS" and token.lemma in words_of("nouns", "group", "crowds"):
        return Candidate(
            MentionKind.NOMINAL, start, token.index + 1, token.index, EntityKind.GROUP, "", True, ("people",), "bare"
        )
    if counted is None or not _is_people(counted):
        return None
    return Candidate(
        MentionKind.NOMINAL, start, token.index + 1, token.index, EntityKind.GROUP, "", True, (counted.lemma,), "measure"
    )


def _counted(reading: Reading, token: Token) -> Token | None:
    for preposition in reading.below(token.index, "prep"):
        if preposition.lemma == "of":
            return next(reading.below(preposition.index, "pobj"), None)
    return None


def _is_people(token: Token) -> bool:
    """Whether what is counted is people: a noun for them, or "us", "them", "you"."""
    if token.tag == "PRP":
        return token.lemma in {"we", "they", "you", "us", "them"} or token.text.lower() in {"us", "them", "you"}
    known = noun(token.lemma)
    return known is not None and known.sort in {EntityKind.PERSON, EntityKind.GROUP}


def _adjective(reading: Reading, token: Token) -> Candidate | None:
    """An adjective with an article that means people: "the wounded"."""
    forms = {token.text.lower()} | ({token.lemma} if token.tag not in {"JJR", "JJS"} else set())
    if forms.isdisjoint(words_of("nouns", "group", "plural")):
        return None
    if not any(child.lemma in {"the", "those", "many"} for child in reading.below(token.index, "det")):
        return None
    return Candidate(
        MentionKind.NOMINAL,
        edge(reading, token.index),
        token.index + 1,
        token.index,
        EntityKind.GROUP,
        "",
        True,
        (token.text.lower(),),
        "plural",
    )


def _mistagged(reading: Reading, token: Token) -> Candidate | None:
    """A noun for a person that the tagger takes for an adjective: "the general lives abroad"."""
    known = noun(token.lemma) if token.tag == "JJ" and token.dep in {"nsubj", "nsubjpass"} else None
    if known is None or known.sort is not EntityKind.PERSON or not any(reading.below(token.index, "det")):
        return None
    start = edge(reading, token.index)
    words = (token.lemma,)
    return Candidate(
        MentionKind.NOMINAL, start, token.index + 1, token.index, known.sort, _gender(known), False, words, known.role
    )


def _counts_people(reading: Reading, token: Token) -> bool:
    """Whether a bare number is the subject or object of what is done to people alone, and no year or sum."""
    verb = reading.tokens[token.head]
    if token.label in {"DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"} or verb.pos != "VERB":
        return False
    return token.dep in {"nsubjpass", "dobj", "nsubj"} and verb.lemma in words_of("verbs", "object", "counted")


def _say(reading: Reading, token: Token) -> bool:
    """Whether a determiner is the subject of what only people do: "many believe", "some say"."""
    verb = reading.tokens[token.head].lemma
    said = verb in words_of("verbs", "subject", "person") or verb in words_of("verbs", "subject", "actor")
    return said and token.dep == "nsubj" and token.tag in {"JJ", "DT"} and token.lemma != "those"


def _bare(reading: Reading, token: Token) -> Candidate | None:
    """A number or determiner that stands for people: "40 were arrested", "some of the men", "those who fled", "no one"."""
    counted = _counted(reading, token)
    word = ""
    if counted is not None and _is_people(counted):
        word = counted.lemma
    elif token.lemma == "one" and any(child.lemma == "no" for child in reading.below(token.index, "det")):
        word = "one"
    elif token.tag == "CD" and _counts_people(reading, token):
        word = "people"
    elif token.lemma in _SOME and (any(reading.below(token.index, "relcl", "acl")) or _say(reading, token)):
        word = token.lemma
    if not word:
        return None
    single = (token.lemma in _SINGLES and word != "one") or (token.dep == "attr" and token.text.endswith("est"))
    sort = EntityKind.PERSON if single else EntityKind.GROUP
    start = edge(reading, token.index)
    return Candidate(MentionKind.NOMINAL, start, token.index + 1, token.index, sort, "", not single, (word,), "bare")
