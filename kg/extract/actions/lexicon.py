"""The ontology's types of actions and situations, and the words that evoke them, read from Turtle.

Everything that the extractor knows about kinds of action comes from here: their place in the hierarchy, their trigger words with
restrictions, and which grammatical slot fills which role (frames after Fillmore 1982; types after PLOVER, Halterman et al. 2023).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from rdflib.term import URIRef

from kg.errors import OntologyError
from kg.extract.actions.declarations import ACTION_TYPE, SITUATION_TYPE, SLOTS, Declaration, prepositions, read_declarations
from kg.ontology import ontology_file

__all__ = ["ActionType", "Frame", "Lexicon", "TriggerRule", "load_lexicon", "load_situations"]

_HOMES = {
    ACTION_TYPE: ("actions.ttl", "https://w3id.org/newsgraph/ontology#Action"),
    SITUATION_TYPE: ("situations.ttl", "https://w3id.org/newsgraph/ontology#Situation"),
}
"""What kind of type → the file that declares the built-in ones, and the class that they are all below."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Which grammatical slots fill which role, the likeliest first.

    A slot is ``subject``, ``object``, ``dative``, ``clause``, a preposition, or, of the noun in a phrase, its
    ``possessor`` or ``modifier``.
    """

    actor: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    recipient: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    content: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActionType:
    """A class of actions, or of situations.

    Attributes:
        iri: The class.
        name: Its local name (``Expel``).
        label: Its label (``expel``).
        roots: Its superclasses up to its PLOVER type, the nearest first; empty for a PLOVER type itself.
        notation: Its CAMEO code.
        frame: Its role frame, inherited where it has none of its own.
        reciprocal: Whether all parties are actors.
        begins: Local name of the class of situations that such an action begins (``Custody``), if any.
        ends: Local name of the class of situations that such an action ends, if any.
        wordings: What a situation of the class is called, with roles in braces ("custody of {target}").
        names: Its local name and those of its superclasses.
        patterns: What a table may call it by: its own name, and that of each class that holds it with a plus ("Sanction+").
    """

    iri: URIRef
    name: str
    label: str
    roots: tuple[URIRef, ...]
    notation: str
    frame: Frame
    reciprocal: bool
    begins: str | None = None
    ends: str | None = None
    wordings: tuple[str, ...] = ()
    names: frozenset[str] = field(init=False, compare=False)
    patterns: frozenset[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Work out once what is asked for every action."""
        names = frozenset((self.name, *map(_local, self.roots)))
        object.__setattr__(self, "names", names)
        object.__setattr__(self, "patterns", frozenset((self.name, "Action+", *(f"{name}+" for name in names))))

    @property
    def is_untyped(self) -> bool:
        """Whether it is one of the types for what fits no other."""
        return self.name in {"Say", "Occur"}

    @property
    def broadest(self) -> str:
        """The local name of the highest of its superclasses; its own if it has none."""
        return _local(self.roots[-1]) if self.roots else self.name


@dataclass(frozen=True, slots=True)
class TriggerRule:
    """Words that evoke a type, and the subjects and objects beside which they do.

    Attributes:
        type: The type.
        words: Lemmas, the head first; each further one depends on a word before it.
        pos: ``verb`` or ``noun``, the head's part of speech.
        when_subject: Lemmas and names of entity classes (``Person``) of which the subject must be one; empty: any.
        when_object: Those of which the object must be one; empty: any.
        unless_subject: Those of which the subject must be none.
        unless_object: Those of which the object must be none.
    """

    type: ActionType
    words: tuple[str, ...]
    pos: str
    when_subject: frozenset[str] = frozenset()
    when_object: frozenset[str] = frozenset()
    unless_subject: frozenset[str] = frozenset()
    unless_object: frozenset[str] = frozenset()

    @property
    def is_restricted(self) -> bool:
        """Whether subject or object matter."""
        return bool(self.when_subject or self.when_object or self.unless_subject or self.unless_object)

    @property
    def rank(self) -> tuple[int, int, int]:
        """What is tried first ranks lowest: more words that are no prepositions, more words, a stricter restriction."""
        strictness = (bool(self.when_object), bool(self.when_subject), self.is_restricted, True).index(True)
        return -sum(word not in prepositions() for word in self.words), -len(self.words), strictness


class Lexicon:
    """Types and their triggers.

    Args:
        types: The types.
        rules: Their triggers; of two that rank alike, the one that comes first is tried first.
    """

    def __init__(self, types: Iterable[ActionType], rules: Iterable[TriggerRule]) -> None:
        self.types = tuple(types)
        self._by_name = {kind.name: kind for kind in self.types}
        self._rules: dict[tuple[str, str], list[TriggerRule]] = {}
        for rule in sorted(rules, key=lambda rule: rule.rank):
            self._rules.setdefault((rule.words[0], rule.pos), []).append(rule)

    @property
    def rules(self) -> tuple[TriggerRule, ...]:
        """All triggers, grouped by their heads in alphabetical order."""
        return tuple(rule for key in sorted(self._rules) for rule in self._rules[key])

    def type(self, name: str) -> ActionType:
        """The type with this local name.

        Raises:
            KeyError: There is none.
        """
        return self._by_name[name]

    def rules_for(self, lemma: str, pos: str) -> tuple[TriggerRule, ...]:
        """The triggers that a word may head, by `TriggerRule.rank`: the longest first, of equal length the restricted ones first.

        Args:
            lemma: The word's lemma.
            pos: ``verb`` or ``noun``.
        """
        return tuple(self._rules.get((lemma, pos), ()))


@cache
def load_lexicon(*extra: Path) -> Lexicon:
    """Read the built-in action types and those of further files.

    A further file may declare types, add triggers to types that stand already, and give them another frame. Its triggers are
    tried before the built-in ones that rank alike.

    Args:
        extra: Turtle files in the format of ``ontology/actions.ttl``.

    Returns:
        The lexicon; the same one for the same files.

    Raises:
        OntologyError: A file is malformed; it says which and why.
    """
    return _load(ACTION_TYPE, extra)


@cache
def load_situations(*extra: Path) -> Lexicon:
    """Read the built-in situation types and those of further files, as `load_lexicon` does with action types.

    Args:
        extra: Turtle files in the format of ``ontology/situations.ttl``.

    Raises:
        OntologyError: A file is malformed; it says which and why.
    """
    return _load(SITUATION_TYPE, extra)


def _load(kind: str, extra: tuple[Path, ...]) -> Lexicon:
    home, root = _HOMES[kind]
    builder = _Builder(root)
    for path in (ontology_file(home), *extra):
        builder.add(path, read_declarations(path, kind))
    return builder.lexicon()


class _Builder:
    """Joins the declarations of several files."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._declared: dict[str, list[Declaration]] = {}
        self._types: dict[str, ActionType] = {}
        self._files: list[tuple[Declaration, ...]] = []

    def add(self, path: Path, declarations: tuple[Declaration, ...]) -> None:
        """Take in what a file declares, and check that it hangs together."""
        known = {self._root, *self._declared, *(each.iri for each in declarations if each.is_new)}
        for each in declarations:
            _check(path, each, known, each.iri in self._declared)
            self._declared.setdefault(each.iri, []).append(each)
        for each in declarations:
            if each.iri in self._supers(each.iri):
                raise OntologyError(str(path), f"{_local(each.iri)}: is its own superclass")
        _check_triggers(path, declarations)
        self._files.append(declarations)

    def lexicon(self) -> Lexicon:
        """The lexicon of all files, later files' triggers first."""
        rules = [rule for declarations in reversed(self._files) for each in declarations for rule in self._rules(each)]
        return Lexicon(map(self._type, self._declared), rules)

    def _supers(self, iri: str) -> list[str]:
        """All superclasses below ``kg:Action``, the nearest first."""
        found = [iri]
        for each in found:
            above = [parent for declared in self._declared.get(each, ()) for parent in declared.supers]
            if iri in above:
                return [iri]
            found.extend(parent for parent in above if parent in self._declared and parent not in found)
        return found[1:]

    def _type(self, iri: str) -> ActionType:
        if iri not in self._types:
            supers = self._supers(iri)
            lineage = [declared for each in (iri, *supers) for declared in reversed(self._declared[each])]
            slots: Mapping[str, tuple[str, ...]] = next((each.slots for each in lineage if each.slots), {})
            own = [each for each in lineage if each.iri == iri]
            self._types[iri] = ActionType(
                iri=URIRef(iri),
                name=_local(iri),
                label=next((each.label for each in own if each.label), _local(iri).lower()),
                roots=tuple(map(URIRef, supers)),
                notation=next((each.notation for each in lineage if each.notation), ""),
                frame=Frame(**{role: slots.get(role, ()) for role in SLOTS}),
                reciprocal=next((each.reciprocal for each in lineage if each.reciprocal is not None), False),
                begins=next((each.begins for each in lineage if each.begins), None),
                ends=next((each.ends for each in lineage if each.ends), None),
                wordings=tuple(wording for each in own for wording in each.wordings),
            )
        return self._types[iri]

    def _rules(self, declared: Declaration) -> Iterable[TriggerRule]:
        for rule in declared.rules:
            limits, kind = rule.restrictions, self._type(declared.iri)
            if rule.slots:
                kind = replace(kind, frame=Frame(**rule.slots))
            for pos, words in rule.triggers:
                yield TriggerRule(
                    kind,
                    words,
                    pos,
                    when_subject=limits.get("whenSubject", frozenset()),
                    when_object=limits.get("whenObject", frozenset()),
                    unless_subject=limits.get("unlessSubject", frozenset()),
                    unless_object=limits.get("unlessObject", frozenset()),
                )


def _check(path: Path, declared: Declaration, known: set[str], declared_before: bool) -> None:
    if declared.iri not in known:
        raise OntologyError(str(path), f"{_local(declared.iri)}: is no type (declare it as kg:ActionType)")
    if declared.is_new and not declared.supers and not declared_before:
        raise OntologyError(str(path), f"{_local(declared.iri)}: has no superclass")
    for parent in declared.supers:
        if parent not in known:
            raise OntologyError(str(path), f"{_local(declared.iri)}: unknown superclass {_local(parent)}")


def _check_triggers(path: Path, declarations: tuple[Declaration, ...]) -> None:
    """No words may evoke two types of one file without a restriction that tells them apart."""
    owners: dict[tuple[str, tuple[str, ...]], str] = {}
    for declared in declarations:
        for rule in declared.rules:
            for trigger in rule.triggers if not rule.restrictions else ():
                owner = owners.setdefault(trigger, declared.iri)
                if owner != declared.iri:
                    both = f"{_local(owner)} and {_local(declared.iri)}"
                    raise OntologyError(str(path), f"{trigger[0]} {' '.join(trigger[1])!r} evokes {both} without a restriction")


def _local(iri: str) -> str:
    return iri.rpartition("#")[2].rpartition("/")[2]
