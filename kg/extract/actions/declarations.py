"""Reading what a Turtle file declares about types of actions or situations, strictly: what is not known is refused."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from string import Formatter

import pyoxigraph as ox

from kg.errors import OntologyError
from kg.model import EntityKind

__all__ = ["ACTION_TYPE", "SITUATION_TYPE", "SLOTS", "Declaration", "Restricted", "prepositions", "read_declarations"]

Node = ox.NamedNode | ox.BlankNode
Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple

_KG = "https://w3id.org/newsgraph/ontology#"
_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS = "http://www.w3.org/2000/01/rdf-schema#"
_NOTATION = "http://www.w3.org/2004/02/skos/core#notation"
_TRIGGERS = ("verb", "noun", "phrase", "nounPhrase")
_RESTRICTIONS = ("whenSubject", "whenObject", "unlessSubject", "unlessObject")
_ON_CLASS = frozenset({*_TRIGGERS, "triggerRule", "reciprocal", "begins", "ends", "wording"})
_ON_RULE = frozenset({*_TRIGGERS, *_RESTRICTIONS})
_ACTORS = frozenset({"Person", "State", "Organization", "Group"})
_KINDS = {kind.value: frozenset({kind.value}) for kind in EntityKind} | {"Actor": _ACTORS, "Entity": _ACTORS | {"Place"}}
_WORDED = frozenset({"actor", "actors", "target", "recipient", "object", "place"})
_GRAMMATICAL = frozenset({"subject", "object", "dative", "clause", "possessor", "modifier", "home"})

ACTION_TYPE, SITUATION_TYPE = "ActionType", "SituationType"
"""What a file may declare: the local names of the classes whose instances they are."""
SLOTS = ("actor", "target", "recipient", "object", "content")
"""The roles that a frame fills, each from the slots that ``kg:ROLESlot`` names."""
_SLOT_NAMES = frozenset(f"{role}Slot" for role in SLOTS)


@dataclass(frozen=True, slots=True)
class Restricted:
    """Trigger words, each a lemma sequence with its head first, and what their subject and object must or must not be.

    Attributes:
        triggers: Pairs of part of speech (``verb`` or ``noun``) and lemmas.
        restrictions: ``whenSubject``, ``whenObject``, ``unlessSubject``, ``unlessObject`` → names of entity classes and lemmas.
        slots: Role (one of `SLOTS`) → grammatical slots, where they are others than the type's.
    """

    triggers: tuple[tuple[str, tuple[str, ...]], ...]
    restrictions: Mapping[str, frozenset[str]]
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What one file says about one type of actions or situations.

    Attributes:
        iri: The class.
        is_new: Whether the file declares the class, rather than adding to one that another file declares.
        supers: Its superclasses.
        label: Its label, if given.
        notation: Its CAMEO code, if given.
        slots: Role (one of `SLOTS`) → grammatical slots, for the roles that the file gives slots for.
        reciprocal: Whether all parties are actors, if given.
        begins: Local name of the class of situations that it begins, if given.
        ends: Local name of the class of situations that it ends, if given.
        rules: Its triggers, the unrestricted ones first.
        wordings: What a situation of the type is called, with roles in braces.
    """

    iri: str
    is_new: bool
    supers: tuple[str, ...]
    label: str | None
    notation: str | None
    slots: Mapping[str, tuple[str, ...]]
    reciprocal: bool | None
    begins: str | None
    ends: str | None
    rules: tuple[Restricted, ...]
    wordings: tuple[str, ...] = ()


@cache
def prepositions() -> frozenset[str]:
    """The prepositions that may be a slot, or end a noun phrase's head."""
    lines = (files("kg.extract.actions") / "data" / "prepositions.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def read_declarations(path: Path, kind: str = ACTION_TYPE) -> tuple[Declaration, ...]:
    """Read the types that a Turtle file declares or adds to.

    Args:
        path: The file.
        kind: Which types: `ACTION_TYPE` or `SITUATION_TYPE`. What adds to a situation type says that it is one.

    Returns:
        A declaration for each class, in the file's order.

    Raises:
        OntologyError: The file cannot be read, is no Turtle, or says what is not understood.
    """
    nodes: dict[Node, dict[str, list[Term]]] = {}
    try:
        for quad in ox.parse(path=str(path), format=ox.RdfFormat.TURTLE):
            if isinstance(quad.subject, Node):
                nodes.setdefault(quad.subject, defaultdict(list))[quad.predicate.value].append(quad.object)
    except (OSError, SyntaxError) as error:
        raise OntologyError(str(path), str(error)) from error
    return tuple(_Reader(path, nodes).declarations(kind))


class _Reader:
    """Turns the nodes of one file into declarations."""

    def __init__(self, path: Path, nodes: Mapping[Node, Mapping[str, list[Term]]]) -> None:
        self._path = path
        self._nodes = nodes

    def declarations(self, kind: str) -> Iterator[Declaration]:
        """The declarations of all nodes that speak of a type of this kind; one that says no kind adds to an action type."""
        for node, values in self._nodes.items():
            kinds = {each for each in (ACTION_TYPE, SITUATION_TYPE) if ox.NamedNode(_KG + each) in values.get(_TYPE, ())}
            adds = kind == ACTION_TYPE and not kinds and any(iri.startswith(_KG) for iri in values)
            if isinstance(node, ox.NamedNode) and (kind in kinds or adds):
                yield self._declaration(node, kind, kind in kinds)

    def _declaration(self, node: ox.NamedNode, kind: str, is_new: bool) -> Declaration:
        values = self._values(node, _ON_CLASS | _SLOT_NAMES)
        plain = Restricted(self._triggers(node, values), {})
        ruled = tuple(self._rule(node, rule) for rule in values.get(_KG + "triggerRule", ()))
        return Declaration(
            iri=node.value,
            is_new=is_new,
            supers=tuple(term.value for term in values.get(_RDFS + "subClassOf", ()) if isinstance(term, ox.NamedNode)),
            label=self._text(node, values, _RDFS + "label"),
            notation=self._text(node, values, _NOTATION),
            slots=self._frame(node, values),
            reciprocal=self._flag(node, values),
            begins=self._situation(node, values, "begins"),
            ends=self._situation(node, values, "ends"),
            rules=(plain, *ruled) if plain.triggers else ruled,
            wordings=tuple(self._wording(node, term, kind) for term in values.get(_KG + "wording", ())),
        )

    def _fail(self, node: Node, reason: str) -> OntologyError:
        return OntologyError(str(self._path), f"{_short(node)}: {reason}")

    def _values(self, node: Node, known: frozenset[str]) -> Mapping[str, list[Term]]:
        """The properties of a node, all of whose Newsgraph terms must be known."""
        values = self._nodes.get(node, {})
        for iri in values:
            if iri.startswith(_KG) and iri.removeprefix(_KG) not in known:
                raise self._fail(node, f"unknown property kg:{iri.removeprefix(_KG)}")
        return values

    def _rule(self, owner: Node, node: Term) -> Restricted:
        if not isinstance(node, Node) or node not in self._nodes:
            raise self._fail(owner, "a kg:triggerRule must hold trigger words")
        values = self._values(node, _ON_RULE | _SLOT_NAMES)
        triggers = self._triggers(owner, values)
        restrictions = {name: self._restriction(owner, terms) for name in _RESTRICTIONS if (terms := values.get(_KG + name))}
        if not triggers:
            raise self._fail(owner, "a kg:triggerRule has no trigger words")
        slots = self._frame(owner, values)
        if not restrictions and not slots:
            raise self._fail(owner, "a kg:triggerRule restricts nothing")
        return Restricted(triggers, restrictions, slots)

    def _triggers(self, node: Node, values: Mapping[str, list[Term]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        found = []
        for name in _TRIGGERS:
            for term in values.get(_KG + name, ()):
                lemma = self._lemma(node, term)
                words = lemma.split()
                if name in {"verb", "noun"} and len(words) > 1:
                    raise self._fail(node, f"kg:{name} takes one word, not {lemma!r}: use a phrase")
                if name in {"phrase", "nounPhrase"} and len(words) < 2:
                    raise self._fail(node, f"kg:{name} takes several words, not {lemma!r}")
                found.append((name, words))
        return tuple(("noun" if name.startswith("noun") else "verb", _headed(name, words)) for name, words in found)

    def _lemma(self, node: Node, term: Term) -> str:
        if not isinstance(term, ox.Literal) or not term.value.strip():
            raise self._fail(node, "empty trigger" if isinstance(term, ox.Literal) else f"a lemma is a string, not {term}")
        if term.value != term.value.lower():
            raise self._fail(node, f"a lemma is in lower case, not {term.value!r}")
        return term.value

    def _restriction(self, node: Node, terms: list[Term]) -> frozenset[str]:
        found: set[str] = set()
        for term in terms:
            if isinstance(term, ox.NamedNode):
                kinds = _KINDS.get(term.value.removeprefix(_KG))
                if kinds is None:
                    raise self._fail(node, f"unknown class {_short(term)} in a kg:triggerRule")
                found |= kinds
            else:
                found.add(self._lemma(node, term))
        return frozenset(found)

    def _frame(self, node: Node, values: Mapping[str, list[Term]]) -> dict[str, tuple[str, ...]]:
        return {role: found for role in SLOTS if (found := self._slots(node, values, role))}

    def _slots(self, node: Node, values: Mapping[str, list[Term]], role: str) -> tuple[str, ...]:
        slots = tuple(self._lemma(node, term) for term in values.get(f"{_KG}{role}Slot", ()))
        for slot in slots:
            if slot not in _GRAMMATICAL and slot not in prepositions():
                raise self._fail(node, f"unknown slot {slot!r} in kg:{role}Slot")
        return slots

    def _text(self, node: Node, values: Mapping[str, list[Term]], iri: str) -> str | None:
        terms = values.get(iri, ())
        for term in terms:
            if not isinstance(term, ox.Literal):
                raise self._fail(node, f"{iri} is a string, not {term}")
            return term.value
        return None

    def _flag(self, node: Node, values: Mapping[str, list[Term]]) -> bool | None:
        terms = values.get(_KG + "reciprocal", ())
        for term in terms:
            if not isinstance(term, ox.Literal) or term.value not in {"true", "false"}:
                raise self._fail(node, f"kg:reciprocal is true or false, not {term}")
            return term.value == "true"
        return None

    def _wording(self, node: Node, term: Term, kind: str) -> str:
        if kind != SITUATION_TYPE:
            raise self._fail(node, "kg:wording is for types of situations")
        if not isinstance(term, ox.Literal):
            raise self._fail(node, f"kg:wording is a string, not {term}")
        try:
            fields = [field for _, field, *_ in Formatter().parse(term.value) if field is not None]
        except ValueError as error:
            raise self._fail(node, f"kg:wording {term.value!r}: {error}") from error
        if not _WORDED.issuperset(fields):
            raise self._fail(node, f"kg:wording {term.value!r}: only {', '.join(sorted(_WORDED))} may stand in braces")
        return term.value

    def _situation(self, node: Node, values: Mapping[str, list[Term]], name: str) -> str | None:
        for term in values.get(_KG + name, ()):
            if not isinstance(term, ox.NamedNode) or not term.value.startswith(_KG):
                raise self._fail(node, f"kg:{name} names a class of situations, not {term}")
            return term.value.removeprefix(_KG)
        return None


def _headed(name: str, words: list[str]) -> tuple[str, ...]:
    """A trigger's words with the head first.

    A verb phrase begins with its head. In a noun phrase that is the last word, or the last before a preposition; of a word with
    a hyphen, which the parser splits, the last part.
    """
    if name == "phrase":
        return tuple(words)
    parts = [part for word in words for part in word.split("-")]
    end = next((place for place, part in enumerate(parts) if place and part in prepositions() and part in words), len(parts))
    return (parts[end - 1], *parts[: end - 1], *parts[end:])


def _short(node: Node) -> str:
    return node.value.rpartition("#")[2].rpartition("/")[2]
