"""Grammatical slots: the deep subject, object and complements of a verb or an event noun.

Passives are undone, and subjects are found through control, raising, coordination and relative clauses, so that a role frame
need only say "subject" or "object". The dependency labels are ClearNLP's.
"""

from __future__ import annotations

from collections import defaultdict

from kg.extract.actions.base import Filler
from kg.extract.actions.groups import NOMINAL, conjuncts, members
from kg.extract.actions.places import PLACE_PREPOSITIONS
from kg.extract.actions.understood import antecedent, author, is_infinitive, is_passive, shared_object, understood_subject
from kg.extract.actions.words import words
from kg.model import Reading, Token

__all__ = ["Slots", "slots_of", "stance"]

Slots = dict[str, list[Filler]]
"""Slot name (``subject``, ``object``, ``predicate`` of the object, ``dative``, ``clause``, or a preposition) → its fillers in
text order."""

_NO_NOUNS = frozenset({"VERB", "AUX", "ADP", "PART", "ADV"})
_AIMS = ("at", "on", "against", "from")
_COMPANIONS = ("along with", "together with", "alongside")
"""Prepositions of those who do the same beside the subject."""
_TIMINGS = frozenset({"post", "pre", "mid"})
_STANCES = {"anti": "against", "pro": "for"}


def slots_of(reading: Reading, trigger: tuple[int, ...]) -> Slots:
    """All slots of a trigger.

    Args:
        reading: The reading that the trigger stands in.
        trigger: Its tokens, its head first (a light verb before its noun, a verb before its particle).

    Returns:
        The fillers of each slot; coordinated phrases are spread out.
    """
    found: Slots = defaultdict(list)
    own = set(trigger)
    for position, word in enumerate(trigger):
        token = reading.tokens[word]
        if token.pos in {"VERB", "AUX"} and position and reading.tokens[trigger[0]].pos == "VERB":
            _complement_slots(reading, token, own, found)
        elif token.pos in {"VERB", "AUX"}:
            _verb_slots(reading, token, own, found)
        elif token.pos in _NO_NOUNS:
            _through_preposition(reading, token, own, found, "")
        else:
            _noun_slots(reading, token, own, found, dependent=position > 0 and token.dep != "compound")
    if reading.tokens[trigger[0]].pos not in _NO_NOUNS:
        _subject_of_noun(found)
    if "by" in found and "subject" not in found and is_passive(reading, trigger[0]):
        found["subject"] = found.pop("by")  # "was refused entry by Denmark": parsers give it to the noun
    _accompanied(reading, trigger[0], found)
    _lend(reading, own, found)
    return {name: _distinct(reading, fillers, own) for name, fillers in found.items()}


def _lend(reading: Reading, own: set[int], found: Slots) -> None:
    """Prepositions below an object, or of place below an agent or what is aimed at, fill slots that the trigger leaves empty.

    Where a phrase such as "from Panama" hangs is what parsers get wrong most: on the verb or on its object.
    """
    lent: Slots = defaultdict(list)
    agents = [filler for filler in found.get("subject", ()) if filler.path.startswith("agent")]
    aims = [filler for name in _AIMS for filler in found.get(name, ())]
    for filler in (*found.get("object", ()), *agents, *aims):
        for preposition in reading.below(filler.token, "prep"):
            owned = _tells_whose(reading, filler.token, preposition)
            if filler in agents or filler in aims:
                placed = preposition.lemma in PLACE_PREPOSITIONS and not owned
                wanted = placed or any(reading.below(preposition.index, "pcomp"))
            else:
                posted = preposition.lemma == "to" and owned and not _is_own(reading, filler.token)
                wanted = preposition.lemma != "of" and not posted  # "the ambassador to France", but "its ambassador to France"
            if wanted and preposition.lemma not in found:
                _through_preposition(reading, preposition, own, lent, f"{filler.path}/")
    for name, fillers in lent.items():
        found.setdefault(name, fillers)


def _is_own(reading: Reading, phrase: int) -> bool:
    """Whether somebody is the subject's own: "its ambassador"."""
    return any(child.tag == "PRP$" for child in reading.below(phrase, "poss"))


def _tells_whose(reading: Reading, phrase: int, preposition: Token) -> bool:
    """Whether what a preposition governs is whom the phrase belongs to: "students at the university"."""
    mention = reading.mention_at.get(phrase)
    owners = () if mention is None else reading.entities[mention.entity].affiliations
    governed = (reading.mention_at.get(child.index) for child in reading.below(preposition.index, "pobj"))
    return any(other is not None and other.entity in owners for other in governed)


def stance(reading: Reading, modifier: int) -> str | None:
    """The preposition that a modifier's prefix amounts to: "anti-Turkish protests" are against Turkey.

    Args:
        reading: The reading.
        modifier: A token.

    Returns:
        ``against`` or ``for``; None without such a prefix.
    """
    return _STANCES.get(reading.prefix(modifier))


def _distinct(reading: Reading, fillers: list[Filler], own: set[int]) -> list[Filler]:
    spread: dict[int, Filler] = {}
    for filler in fillers:
        for token in (each for one in conjuncts(reading, filler.token) for each in members(reading, one)):
            if token not in own and token not in spread and not _is_fragment(reading, token) and not _is_timing(reading, token):
                spread[token] = filler if token == filler.token else Filler(token, filler.path + "/conj")
    return list(spread.values())


def _is_fragment(reading: Reading, token: int) -> bool:
    """Whether a token is a piece of a hyphened word that the parser hung where the whole word belongs."""
    here = reading.tokens[token]
    return not here.text[0].isalnum() or (reading.is_hyphened(token) and reading.tokens[token + 1].head == here.head)


def _is_timing(reading: Reading, token: int) -> bool:
    """Whether a prefix makes a time of an event: "post-election", "pre-war"."""
    return reading.prefix(token) in _TIMINGS


def _verb_slots(reading: Reading, verb: Token, own: set[int], found: Slots) -> None:
    passive = is_passive(reading, verb.index)
    subject_slot = "object" if passive else "subject"
    for child in reading.below(verb.index):
        if child.index in own:
            continue
        if child.dep == "nsubj":
            found[subject_slot].append(antecedent(verb, child, child.dep))
        elif child.dep == "nsubjpass" or (child.dep in {"dobj", "attr", "oprd"} and child.pos in NOMINAL):
            found[_object_slot(reading, verb, child)].append(antecedent(verb, child, child.dep))
        elif child.dep in {"ccomp", "xcomp", "advcl"}:
            _clause_slot(reading, child, found)
        elif child.dep == "dative" and child.pos != "ADP":
            found["dative"].append(Filler(child.index, "dative"))
        elif child.dep in {"prep", "agent", "dative", "prt"}:
            _through_preposition(reading, child, own, found, "")
    _counted(reading, found)
    _left_unsaid(reading, verb, passive, found)
    if subject_slot not in found and not any(reading.below(verb.index, "nsubj", "nsubjpass")):
        filler = understood_subject(reading, verb)
        if filler is not None:
            found[subject_slot].append(filler)


def _accompanied(reading: Reading, head: int, found: Slots) -> None:
    """Who does the same beside the subject is a subject too."""
    subject = "object" if is_passive(reading, head) else "subject"
    companions = [filler for name in _COMPANIONS for filler in found.pop(name, ())]
    for filler in tuple(found.get(subject, ())):
        for preposition in reading.below(filler.token, "prep"):
            if _name_of(reading, preposition) in _COMPANIONS:
                path = f"{filler.path}/prep:{preposition.lemma}"
                companions += [Filler(child.index, path) for child in reading.below(preposition.index, "pobj")]
    for companion in companions:
        found[subject].append(companion)


def _complement_slots(reading: Reading, verb: Token, own: set[int], found: Slots) -> None:
    """Slots of a verb that completes another one, whose subject counts: "was barred from running"."""
    inner: Slots = defaultdict(list)
    _verb_slots(reading, verb, own, inner)
    for name, fillers in inner.items():
        if name != "subject":
            found[name].extend(fillers)


def _object_slot(reading: Reading, verb: Token, noun: Token) -> str:
    """What the object becomes is no object: "took them hostage", "named him secretary"."""
    made = noun.dep == "oprd" and any(reading.below(verb.index, "dobj", "nsubjpass"))
    return "predicate" if made else "object"


def _clause_slot(reading: Reading, clause: Token, found: Slots) -> None:
    """A clause is what the verb speaks of, or says why."""
    if clause.dep != "advcl" or is_infinitive(reading, clause):
        found["clause"].append(Filler(clause.index, clause.dep))
    elif any(mark.lemma == "because" for mark in reading.below(clause.index, "mark")):
        found["because"].append(Filler(clause.index, "advcl:because"))


def _counted(reading: Reading, found: Slots) -> None:
    """Where "between" belongs to the number of a noun, that is the object: "killed between 20 and 30 people"."""
    for filler in () if "object" in found else found.get("between", ()):
        if any(reading.children[number.index] for number in reading.below(filler.token, "nummod")):
            found.setdefault("object", []).append(filler)


def _left_unsaid(reading: Reading, verb: Token, passive: bool, found: Slots) -> None:
    """What a verb has in common with the next one, and what a participle or a relative clause leaves unsaid."""
    if not passive and not found.keys() & {"object", "clause"}:
        shared = shared_object(reading, verb)
        if shared is not None:
            found["object"].append(shared)
    _gaps(reading, verb, passive, found)


def _gaps(reading: Reading, verb: Token, passive: bool, found: Slots) -> None:
    """What a participle or a relative clause leaves unsaid is what it modifies."""
    if verb.dep in {"acl", "amod"} and reading.tokens[verb.head].pos in NOMINAL:
        if passive:
            found["object"].append(Filler(verb.head, verb.dep))
        elif "subject" not in found and verb.tag == "VBG":
            found["subject"].append(author(reading, reading.tokens[verb.head], verb.dep) or Filler(verb.head, verb.dep))
    elif verb.dep == "relcl" and not passive and not found.keys() & {"object", "clause"} and "subject" in found:
        # In "the man whom police arrested" the antecedent is the object, unless it is the subject or the clause spells it out.
        spelled_out = reading.tokens[verb.head].lemma in words("content_nouns")
        if not spelled_out and all(filler.token != verb.head for filler in found["subject"]):
            found["object"].append(Filler(verb.head, "relcl"))


def _through_preposition(reading: Reading, preposition: Token, own: set[int], found: Slots, path: str) -> None:
    """File what a preposition governs under the preposition.

    Of a chain such as "out of" the last one counts; "in response to" is one preposition.
    """
    name = "subject" if preposition.dep == "agent" else _name_of(reading, preposition)
    step = f"{path}{preposition.dep}:{preposition.lemma}"
    for child in reading.below(preposition.index):
        if child.dep in {"pobj", "pcomp"}:
            if child.index not in own:
                found[name].append(Filler(child.index, step))
            if child.lemma in words("connective_nouns"):
                _through_connective(reading, child, name, step, found)
            if child.dep == "pcomp":
                found["clause"].append(Filler(child.index, step))
        elif child.dep in {"prep", "prt"} and preposition.index not in reading.introduced:  # "according to" tells who says so
            _through_preposition(reading, child, own, found, f"{step}/")


def _name_of(reading: Reading, preposition: Token) -> str:
    """The lemma of a preposition; "along with" and "together with" are one."""
    before = reading.tokens[max(preposition.index - 1, 0)]
    joined = preposition.lemma == "with" and before.lemma in {"along", "together"}
    return f"{before.lemma} with" if joined else preposition.lemma


def _through_connective(reading: Reading, noun: Token, name: str, path: str, found: Slots) -> None:
    for preposition in reading.below(noun.index, "prep"):
        for child in reading.below(preposition.index, "pobj", "pcomp"):
            found[f"{name} {noun.lemma} {preposition.lemma}"].append(Filler(child.index, path))


def _noun_slots(reading: Reading, noun: Token, own: set[int], found: Slots, dependent: bool) -> None:
    """Slots of an event noun; one that hangs on a light verb leaves subject and object to the verb."""
    for child in reading.below(noun.index):
        if child.index in own:
            continue
        if child.dep == "poss":
            found["possessor"].append(Filler(child.index, "poss"))
            if not dependent:
                found["subject"].append(Filler(child.index, "poss"))
        elif child.dep in {"prep", "agent"}:
            _noun_preposition(reading, child, own, found, dependent)
        elif child.dep in {"compound", "amod", "nmod"} and child.index in reading.mention_at:
            found[stance(reading, child.index) or "modifier"].append(Filler(child.index, child.dep))
        elif (child.dep in {"acl", "relcl", "appos"} and child.pos == "VERB" and is_infinitive(reading, child)) or (
            child.dep in {"acl", "ccomp", "xcomp"} and child.pos in {"VERB", "AUX"}
        ):
            found["clause"].append(Filler(child.index, child.dep))


def _noun_preposition(reading: Reading, preposition: Token, own: set[int], found: Slots, dependent: bool) -> None:
    if preposition.lemma == "by":
        for child in reading.below(preposition.index, "pobj"):
            found["by" if dependent else "subject"].append(Filler(child.index, "prep:by"))
        return
    _through_preposition(reading, preposition, own, found, "")
    for place in reading.below(preposition.index, "pobj") if preposition.lemma in PLACE_PREPOSITIONS else ():
        if place.pos == "PROPN" and place.index in reading.mention_at:  # "the arrest in Vancouver of two men"
            for lost in reading.below(place.index, "prep"):
                if lost.lemma in {"of", "by"} and not any(child.pos == "PROPN" for child in reading.below(lost.index, "pobj")):
                    _noun_preposition(reading, lost, own, found, dependent)
    if preposition.lemma == "of":
        found["object"].extend(filler for filler in found.get("of", ()) if filler not in found["object"])


def _subject_of_noun(found: Slots) -> None:
    """Without possessor or "by", a national adjective or name before the noun did it ("the Turkish offensive")."""
    if "modifier" in found and not found.get("subject"):
        found["subject"] = found.pop("modifier")
    elif "modifier" in found and not found.get("object"):
        found["object"] = found.pop("modifier")
