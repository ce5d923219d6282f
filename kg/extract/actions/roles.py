"""Who and what takes part: role frames of the ontology, filled from grammatical slots."""

from __future__ import annotations

from collections.abc import Iterable

from kg.extract.actions.base import ADDRESSED, HOME, Filler, Role, Trigger
from kg.extract.actions.belonging import ACTORS, LOCATED, actor_behind, actors_behind
from kg.extract.actions.circumstances import INSTRUMENTAL, is_instrument, reason_slots, used
from kg.extract.actions.lexicon import ActionType
from kg.extract.actions.places import PLACE_PREPOSITIONS, TERRITORIES, is_bodily, placed_within
from kg.extract.actions.scenes import scenes
from kg.extract.actions.slots import Slots, slots_of
from kg.extract.actions.words import words
from kg.model import EntityKind, Reading

__all__ = ["fill_roles"]

_GOALS = ("to", "into", "onto", "off", "from", "through", "over", "along", "above")
_SPOKEN = frozenset({"Say", "Agree", "Support", "Request", "Accuse", "Reject", "Threaten"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_NOMINAL_ACTORS = frozenset({"from", "of"})
_PARTITIVE = frozenset({"of", "in"})


def fill_roles(reading: Reading, trigger: Trigger, heads: frozenset[int]) -> tuple[Role, ...]:
    """Fill the roles of one trigger.

    Args:
        reading: A resolved reading.
        trigger: The trigger.
        heads: The heads of all triggers of the reading; fillers among them are content.

    Returns:
        Roles in the order actor, target, recipient, content, object, place, instrument, reason; a target that goes without
        saying comes last.
    """
    if reading.tokens[trigger.head].dep == "prep":
        return _credited(reading, trigger, heads)
    slots = slots_of(reading, trigger.words)
    frame = trigger.type.frame
    if reading.tokens[trigger.head].pos == "NOUN" and _is_spoken(trigger.type) and not slots.get("subject"):
        slots["subject"] = slots.pop("from", [])  # one demands something from others, but a demand from others is theirs
    filling = _Filling(reading, slots, heads, trigger)
    filling.sufferer(frame.target)
    filling.parties("actor", _doing(reading, trigger))
    if trigger.type.reciprocal:
        filling.parties("actor", ("subject", "with", "between", "object", "among"))
        filling.sides()
    else:
        filling.parties("target", frame.target)
        filling.parties("recipient", frame.recipient)
        filling.owner(("dative", "possessor", "modifier", *(["by"] if _is_spoken(trigger.type) else [])))
        if "Assault" in trigger.type.names and "object" in slots:
            filling.invaded()
    filling.contents(frame.content)
    filling.things(frame.object)
    filling.places()
    filling.instruments(trigger)
    filling.reasons()
    if "home" in frame.target:
        filling.home()
    return tuple(filling.roles)


def _doing(reading: Reading, trigger: Trigger) -> tuple[str, ...]:
    """The slots of who acts; "from" and "of" name them beside a noun ("aid from Oman"), not beside a verb ("flew from Oman")."""
    verbal = all(reading.tokens[word].pos not in _NOUNS for word in trigger.words)
    return tuple(slot for slot in trigger.type.frame.actor if not verbal or slot not in _NOMINAL_ACTORS)


def _is_spoken(kind: ActionType) -> bool:
    return not _SPOKEN.isdisjoint(kind.names)


def _credited(reading: Reading, trigger: Trigger, heads: frozenset[int]) -> tuple[Role, ...]:
    """Who says what a clause reports, and what that is ("according to the ministry, rebels attacked")."""
    roles = []
    for attribution in reading.introduced.get(trigger.head, ()):
        found = None if attribution.source is None else actor_behind(reading, attribution.source)
        if attribution.source is not None and found is not None:
            roles.append(Role("actor", attribution.source, found[0], "source" + found[1]))
    governor = reading.tokens[trigger.head].head
    return (*roles, Role("content", governor, None, "<prep")) if governor in heads else tuple(roles)


class _Filling:
    """The roles of one trigger while they are being filled; no token fills two of them."""

    def __init__(self, reading: Reading, slots: Slots, heads: frozenset[int], trigger: Trigger) -> None:
        self._reading = reading
        self._slots = slots
        self._heads = heads
        self._type = trigger.type
        self._untyped = trigger.type.is_untyped
        self._moves = self._untyped and reading.tokens[trigger.head].lemma in words("motion_verbs")
        self._used: set[int] = set()
        self._grounds = reason_slots(trigger.type)
        grounds = [] if slots.keys().isdisjoint(self._grounds) or _is_spoken(trigger.type) else self._grounds
        # What says why something was done, rather than what about; of what is only said, both are one.
        self._reasons = {filler.token for slot in grounds for filler in slots.get(slot, ())}
        self.roles: list[Role] = []

    def parties(self, name: str, slots: tuple[str, ...]) -> None:
        """Fill a role of an actor from the first slots that hold one; an event there is content, its party the target."""
        for filler in self._fillers(slots):
            behind = self._behind(filler.token)
            found = [each for each in behind if not self._is_beside_the_point(name, filler, *each)]
            is_event = filler.token in self._heads
            if is_event and name == "recipient":
                found = []
            if not found and (not is_event or name == "actor"):
                continue
            if not found or not (found[0][1].endswith(LOCATED) or self._is_spot(filler)):
                self._used.add(filler.token)  # a place stays one beside the state that it stands for
            if is_event and name != "actor":
                self.roles.append(Role("reason" if filler.token in self._reasons else "content", filler.token, None, filler.path))
            bare = self._reading.tokens[filler.token].tag == "CD"
            for entity, path in found:
                if all(role.entity != entity or role.name != name for role in self.roles):
                    self.roles.append(Role(name, filler.token, entity, filler.path + path, bare))

    def _behind(self, token: int) -> list[tuple[int, str]]:
        """The actors behind a phrase; a clause is nobody's, though it may name a place ("from meeting in Harare")."""
        return [] if self._reading.tokens[token].pos == "VERB" else list(actors_behind(self._reading, token))

    def _is_spot(self, filler: Filler) -> bool:
        """Whether those whom a bodily action is done to are called by where it is done: "bombed rebels in Libya"."""
        return is_bodily(self._type) and filler.path.endswith("prep:in")

    def sufferer(self, slots: tuple[str, ...]) -> None:
        """Fill ``target`` with whom an event noun belongs to, by its type: "his arrest"; not "their arrest of him"."""
        if "possessor" in slots and not self._slots.get("object"):
            self.parties("target", ("possessor",))

    def sides(self) -> None:
        """What several states do together through one group, the states do ("the Russian and Turkish presidents met")."""
        first, entities = self.roles[0] if len(self.roles) == 1 else None, self._reading.entities
        if first is None or first.entity is None:
            return
        states = [each for each in entities[first.entity].affiliations if entities[each].kind is EntityKind.STATE]
        if len(states) > 1:
            self.roles = [Role("actor", first.token, state, f"{first.path}/side") for state in states]

    def _is_beside_the_point(self, name: str, filler: Filler, entity: int, path: str) -> bool:
        """Whether an entity plays no part in the action though it stands in its slot.

        What is the actor's own is not the actor ("fled their homes"); nor is who does something to himself acted on. A place gone
        to is nobody told ("fled to Moscow"), an act of no type is done to no state by being done in a place ("fled Khartoum"),
        nor any act to where one has something ("a firm with offices in Oslo"), and money or goods act for nobody; nor does
        somebody crash because his plane does.
        """
        token = self._reading.tokens[filler.token]
        if name == "actor":
            happens = self._untyped and "poss" in path and "object" not in self._slots and filler.token not in self._heads
            return bool(path) and (happens or token.lemma in words("inert_nouns"))
        if path.endswith(LOCATED) and (name == "recipient" or (name == "target" and self._untyped)):
            return True
        if path.endswith((LOCATED, "prep:in")) and filler.path.endswith("prep:with") and "object" in self._slots:
            return not is_instrument(self._reading, filler.token)
        if self._moves and name == "recipient":
            return True
        own = bool(path) or token.lemma.endswith(("self", "selves"))
        return own and any(role.entity == entity for role in self._filled("actor"))

    def owner(self, slots: tuple[str, ...]) -> None:
        """Without another target, who is given something or whose thing is acted on is: "rejected the Australian ultimatum"."""
        if not self._filled(*ADDRESSED):
            own = {role.entity for role in self.roles}
            for filler in self._fillers(slots):
                found = actor_behind(self._reading, filler.token)
                if found is not None and found[0] not in own:
                    self._used.add(filler.token)
                    self.roles.append(Role("target", filler.token, found[0], filler.path + found[1]))

    def invaded(self) -> None:
        """What is attacked by another state is the country's that it lies in ("a Russian missile hit a market in Odesa")."""
        attackers = self._seated("actor")
        for filler in self._fillers(("in", "near")) if attackers and not self._filled(*ADDRESSED) else ():
            found = actor_behind(self._reading, filler.token)
            if found is not None and self._reading.entities[found[0]].kind is EntityKind.STATE and found[0] not in attackers:
                self.roles.append(Role("target", filler.token, found[0], filler.path + found[1]))

    def home(self) -> None:
        """Nobody being addressed, the state that the actor belongs to is, unless the action takes place in another one."""
        doers, seats = self._seated("actor"), self._seated("place")
        settled = doers or seats
        if self._filled(*ADDRESSED) or len(settled) != 1 or not seats.keys() <= settled.keys():
            return
        ((state, token),) = settled.items()
        if all(role.entity != state for role in self._filled("actor")):
            self.roles.append(Role("target", token, state, HOME))

    def _seated(self, name: str) -> dict[int, int]:
        """The states of those in a role, each with the first token that leads to it."""
        last_first = sorted(self._filled(name), key=lambda role: -role.token)
        return {state: role.token for role in last_first for state in self._states(role)}

    def _filled(self, *names: str) -> list[Role]:
        return [role for role in self.roles if role.name in names]

    def _states(self, role: Role) -> list[int]:
        """The states that an actor belongs to or a place lies in, the nearest only."""
        found = [] if role.entity is None else [role.entity]
        for index in found:
            entity = self._reading.entities[index]
            if entity.kind is EntityKind.STATE:
                return [each for each in found if self._reading.entities[each].kind is EntityKind.STATE]
            above = (*entity.affiliations, *(() if entity.located_in is None else (entity.located_in,)))
            found.extend(other for other in above if other not in found)
        return []

    def contents(self, slots: tuple[str, ...]) -> None:
        """Fill ``content`` with the events that the action speaks of; a deed speaks of nothing: "arrested for insulting him"."""
        for filler in self._fillers(tuple(dict.fromkeys(("clause", *slots)))):
            event = None if filler.token in self._reasons else self._event(filler.token)
            if event is not None and all(role.token != event for role in self.roles if role.name == "content"):
                self._used.add(filler.token)
                self.roles.append(Role("content", event, None, filler.path))

    def things(self, slots: tuple[str, ...]) -> None:
        """Fill ``object`` with what is acted on and is no actor."""
        for filler in self._fillers(slots or ("object",)):
            if filler.token not in self._reasons and self._reading.tokens[filler.token].pos in {"NOUN", "PROPN", "NUM"}:
                self._used.add(filler.token)
                mention = self._reading.mention_at.get(filler.token)
                self.roles.append(Role("object", filler.token, None if mention is None else mention.entity, filler.path))
                self._contained(filler)

    def _contained(self, whole: Filler) -> None:
        """Fill ``content`` with the event that a measured object consists of ("70 million dollars of aid for Romania")."""
        for preposition in self._reading.below(whole.token, "prep"):
            for part in self._reading.below(preposition.index, "pobj"):
                if preposition.lemma in _PARTITIVE and part.index in self._heads and part.index not in self._used:
                    self._used.add(part.index)
                    self.roles.append(Role("content", part.index, None, f"{whole.path}/prep:{preposition.lemma}"))

    def places(self) -> None:
        """Fill ``place`` with the places and states that a preposition of place governs, else the places gone to.

        What is done on the spot is done where those are to whom it is done: "bombed positions in Syria".
        """
        self._placed(PLACE_PREPOSITIONS, TERRITORIES)
        if is_bodily(self._type) and not self._filled("place"):
            self._at(scenes(self._reading, self._type, self._slots, self._heads), TERRITORIES)
        if not self._filled("place"):
            self._placed(_GOALS, TERRITORIES if self._moves else frozenset({EntityKind.PLACE}))

    def _placed(self, prepositions: tuple[str, ...], kinds: frozenset[EntityKind]) -> None:
        for filler in self._fillers(prepositions):
            self._at((filler, *placed_within(self._reading, filler)), kinds)

    def _at(self, fillers: Iterable[Filler], kinds: frozenset[EntityKind]) -> None:
        for filler in fillers:
            mention = self._reading.mention_at.get(filler.token)
            if mention is None or self._reading.entities[mention.entity].kind not in kinds:
                continue
            if all(role.entity != mention.entity for role in self._filled("place")):
                self._used.add(filler.token)
                self.roles.append(Role("place", filler.token, mention.entity, filler.path))

    def instruments(self, trigger: Trigger) -> None:
        """Fill ``instrument`` with what it was done with: arms that did it, and what was used to do it."""
        named = (
            filler
            for filler in self._fillers(INSTRUMENTAL)
            if (not self._untyped or filler.path.startswith("agent")) and is_instrument(self._reading, filler.token)
        )
        for filler in (*named, *used(self._reading, trigger.head)):
            if filler.token not in self._used:
                mention = self._reading.mention_at.get(filler.token)
                self._used.add(filler.token)
                self.roles.append(Role("instrument", filler.token, None if mention is None else mention.entity, filler.path))

    def reasons(self) -> None:
        """Fill ``reason`` with what the action responds to; of a clause the event that it reports."""
        for filler in self._fillers(self._grounds):
            entity = self._reading.entity_at(filler.token)
            if entity is not None and entity.kind in ACTORS:
                continue
            pos = self._reading.tokens[filler.token].pos
            if pos in {"NOUN", "PROPN"} or (pos == "VERB" and filler.token in self._heads):
                self._used.add(filler.token)
                self.roles.append(Role("reason", filler.token, None, filler.path))

    def _fillers(self, slots: tuple[str, ...]) -> list[Filler]:
        present = [slot for slot in slots if slot in self._slots]
        left = [filler for slot in present for filler in self._slots[slot]]
        return [filler for filler in left if filler.token not in self._used and filler.token not in self._reading.timed]

    def _event(self, token: int) -> int | None:
        """The event that a clause or phrase reports: its head, or what a copula or light phrase governs."""
        if token in self._heads:
            return token
        for child in self._reading.below(token, "xcomp", "ccomp", "acomp", "attr", "prep", "pobj", "dobj"):
            if child.index in self._heads:
                return child.index
        return None
