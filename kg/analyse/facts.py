"""What the graph says, as plain values: the one place where analyses and the page read it.

A handful of set-based queries (``queries/*.rq``) fetch everything at once; nothing is asked per node.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, Protocol
from urllib.parse import unquote

from kg.analyse.classes import Hierarchy

__all__ = ["HAPPENED", "ROLES", "Action", "Claim", "Facts", "Party", "Queryable", "local_name", "read_facts"]

HAPPENED = ("Happened", "Reported", "Disputed")
"""The statuses of actions that somebody says came about; what is drawn unless asked otherwise."""

ROLES = ("actor", "target", "recipient", "object", "content", "reason", "place", "quantity")
"""The roles of an action, by local name (``place`` is ``sem:hasPlace``)."""

_KINDS = ("Person", "State", "Organization", "Group", "Place")


class Queryable(Protocol):
    """Anything that answers SPARQL as rdflib does: a `Dataset` whose default graph is the union, or a view of a store."""

    def query(self, question: str, /) -> Iterable[Any]:
        """Answer a ``SELECT`` with rows of terms, None where a variable is unbound."""
        ...


@dataclass(frozen=True, slots=True)
class Party:
    """Whoever or whatever takes part in actions.

    Attributes:
        iri: Its IRI.
        label: Its best name.
        kind: Local name of its class: ``Person``, ``State``, ``Organization``, ``Group`` or ``Place``.
        iso3: ISO 3166-1 alpha-3 of a state, else ``""``.
        match: The Wikidata IRI, where known, else ``""``.
        names: Its other names, sorted.
        posts: Offices held and bodies it belongs to, readable, sorted ("foreign minister, Russia").
        bodies: IRIs of the states and organisations that it belongs to or acts for, sorted.
    """

    iri: str
    label: str
    kind: str
    iso3: str = ""
    match: str = ""
    names: tuple[str, ...] = ()
    posts: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Who says, in which words, that an action did or did not happen.

    Attributes:
        iri: The claim's IRI.
        document: IRI of the document.
        title: Its title, or ``""``.
        published: Its date of publication, or ``""``.
        begin: Where the words begin in the document, in code points.
        text: The words: a clause or sentence, exactly as given.
        trigger: Where the trigger stands in ``text``, half-open; ``(0, 0)`` if it lies outside.
        sources: IRIs of those who say it, sorted; empty where the document itself does.
        polarity: ``Positive``, ``Negative`` or ``""``.
        certainty: ``Certain``, ``Probable``, ``PossibleCertainty``, ``Unspecified`` or ``""``.
        factuality: FactBank's scale, -3 to 3, as written, or ``""``.
    """

    iri: str
    document: str
    title: str
    published: str
    begin: int
    text: str
    trigger: tuple[int, int]
    sources: tuple[str, ...]
    polarity: str
    certainty: str
    factuality: str


@dataclass(frozen=True, slots=True)
class Action:
    """One event.

    Attributes:
        iri: Its IRI.
        type: Local name of the most specific class ("Expel").
        plover: Local name of its PLOVER type ("Sanction"), or ``Say`` or ``Occur``.
        quad: ``verbal cooperation``, ``material cooperation``, ``verbal conflict``, ``material conflict`` or ``neutral``.
        reciprocal: Whether several actors did it with one another.
        status: Local name of its status, or ``""``.
        date: Best single value (``2016-12-30``, ``2016-12``, ``2016``), or ``""``.
        earliest: First day that it may have begun, or ``""``.
        latest: Last day that it may have ended, or ``""``.
        label: A short readable sentence.
        roles: Role → who or what fills it (IRIs, or plain words where it is no entity), sorted.
        claims: What supports it, by document and place in it.
    """

    iri: str
    type: str
    plover: str
    quad: str
    reciprocal: bool
    status: str
    date: str
    earliest: str
    latest: str
    label: str
    roles: Mapping[str, tuple[str, ...]]
    claims: tuple[Claim, ...]

    @property
    def day(self) -> str:
        """The date to sort and filter by: the best value, else the first possible day, else ``""``."""
        return self.date or self.earliest

    @property
    def sources(self) -> tuple[str, ...]:
        """IRIs of all who say so, sorted; documents that speak for themselves are not among them."""
        return tuple(sorted({source for claim in self.claims for source in claim.sources}))

    def links(self) -> list[tuple[str, str]]:
        """Who acted on whom: each actor to each target and recipient; both ways among the actors of a reciprocal action."""
        actors = self.roles.get("actor", ())
        others = sorted({*self.roles.get("target", ()), *self.roles.get("recipient", ())})
        pairs = [(actor, other) for actor in actors for other in others]
        if self.reciprocal:
            pairs += [(one, other) for one in actors for other in actors if one != other]
        return list(dict.fromkeys(pairs))


@dataclass(frozen=True, slots=True)
class Facts:
    """All parties and actions of a graph, keyed by IRI in sorted order."""

    parties: Mapping[str, Party]
    actions: Mapping[str, Action]

    def name(self, iri: str) -> str:
        """A readable name for whatever fills a role: an entity's label, an action's, else the words themselves."""
        if iri in self.parties:
            return self.parties[iri].label
        if iri in self.actions:
            return self.actions[iri].label
        return local_name(iri)


def local_name(iri: str) -> str:
    """The last part of an IRI, readable; a text that is no IRI comes back as it is."""
    return unquote(iri.replace("#", "/").rstrip("/").rsplit("/", 1)[-1]) if "://" in iri else iri


def read_facts(dataset: Queryable) -> Facts:
    """Read all parties and actions.

    Args:
        dataset: An rdflib `Dataset` with ``default_union=True``, or anything with a like ``query``.

    Returns:
        The facts, in an order that depends on the graph's content alone.
    """
    return Facts(_parties(dataset), _actions(dataset))


@cache
def _question(name: str) -> str:
    return files(__package__).joinpath("queries", f"{name}.rq").read_text(encoding="utf-8")


def _rows(dataset: Queryable, name: str) -> list[tuple[str, ...]]:
    """The distinct answers to a question, as sorted strings (``""`` for what is unbound)."""
    return sorted({tuple("" if term is None else str(term) for term in row) for row in dataset.query(_question(name))})


def _gathered(rows: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, value in rows:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}


def _parties(dataset: Queryable) -> dict[str, Party]:
    rows = sorted(_rows(dataset, "entities"), key=lambda row: (row[0], _KINDS.index(local_name(row[1])), row[2:]))
    best: dict[str, tuple[str, ...]] = {}
    for row in rows:
        best.setdefault(row[0], row)
    names = _gathered(_rows(dataset, "names"))
    label = {iri: name or local_name(iri) for iri, _, name, *_ in best.values()}
    rows = _rows(dataset, "posts")
    held = {(entity, body) for entity, office, body in rows if office}
    told = [row for row in rows if row[1] or (row[0], row[2]) not in held]
    posts = _gathered((entity, _post(office, label.get(body, local_name(body)))) for entity, office, body in told)
    bodies = _gathered(sorted((entity, body) for entity, _, body in rows if body))
    return {
        iri: Party(iri, label[iri], local_name(kind), iso3, match, names.get(iri, ()), posts.get(iri, ()), bodies.get(iri, ()))
        for iri, kind, _, iso3, match in best.values()
    }


def _post(office: str, body: str) -> str:
    return ", ".join(part for part in (office, body) if part)


def _actions(dataset: Queryable) -> dict[str, Action]:
    hierarchy = Hierarchy((local_name(low), local_name(high), flag) for low, high, flag in _rows(dataset, "hierarchy"))
    types: dict[str, list[str]] = defaultdict(list)
    for action, kind in _rows(dataset, "types"):
        types[action].append(local_name(kind))
    roles, claims = _roles(dataset), _claims(dataset)
    found: dict[str, Action] = {}
    for iri, status, date, earliest, latest, label in _rows(dataset, "actions"):
        if iri in found:
            continue
        kind, root = hierarchy.specific(types[iri]), hierarchy.root(types[iri])
        found[iri] = Action(
            iri=iri, type=kind, plover=root, quad=hierarchy.quad(root), reciprocal=hierarchy.reciprocal(types[iri]),
            status=local_name(status), date=date, earliest=earliest, latest=latest, label=label or local_name(iri),
            roles=roles.get(iri, {}), claims=claims.get(iri, ()),
        )  # fmt: skip
    return found


def _roles(dataset: Queryable) -> dict[str, dict[str, tuple[str, ...]]]:
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for action, role, party in _rows(dataset, "roles"):
        name = local_name(role)
        found[action]["place" if name == "hasPlace" else name].append(party)
    return {action: {role: tuple(filled[role]) for role in ROLES if role in filled} for action, filled in found.items()}


def _claims(dataset: Queryable) -> dict[str, tuple[Claim, ...]]:
    merged: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for row in _rows(dataset, "claims"):
        merged[row[:4]].append(row)
    found: dict[str, list[Claim]] = defaultdict(list)
    for (action, *_), rows in merged.items():
        found[action].append(_claim(rows))
    return {action: tuple(sorted(made, key=_position)) for action, made in found.items()}


def _position(claim: Claim) -> tuple[str, int, str]:
    return claim.document, claim.begin, claim.iri


def _claim(rows: list[tuple[str, ...]]) -> Claim:
    """One claim of its rows, which differ only in who says it."""
    _, iri, document, begin, text, first, last, _, polarity, certainty, factuality, title, published = rows[0]
    start, stop = (int(first) - int(begin), int(last) - int(begin)) if first and last else (0, 0)
    return Claim(
        iri=iri, document=document, title=title, published=published, begin=int(begin), text=text,
        trigger=(start, stop) if 0 <= start < stop <= len(text) else (0, 0),
        sources=tuple(sorted({row[7] for row in rows if row[7]})),
        polarity=local_name(polarity), certainty=local_name(certainty), factuality=factuality,
    )  # fmt: skip
