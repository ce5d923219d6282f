"""The state that is meant but not said: "the government", "demonstrators" of the one country that a sentence speaks of."""

from __future__ import annotations

from collections import defaultdict

from kg.model import EntityKind, MentionKind, Token
from kg.resolve.who.affiliation import Owner, home, listed_state, located
from kg.resolve.who.grammar import SUBJECTS, conjoined, ladder
from kg.resolve.who.harm import attackers, harmers
from kg.resolve.who.lexicon import led_by, noun, table, words_of
from kg.resolve.who.standing import (
    ATTACHED,
    LOCAL,
    governs,
    is_anybody,
    is_body,
    is_elsewhere,
    is_free,
    is_movement,
    is_neutral,
    named_after_head,
)
from kg.resolve.who.workspace import Workspace

__all__ = ["Context"]

_DONE = frozenset({"nsubj", "nsubjpass", "dobj"})
_WAYS = frozenset({"from", "to", "into", "toward", "towards"})


class Context:
    """The countries of each sentence of a document.

    Args:
        space: The workspace after all sieves.
    """

    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._all: set[str] = set()
        self._home: defaultdict[int, set[str]] = defaultdict(set)
        self._within: defaultdict[int, set[str]] = defaultdict(set)
        self._named: defaultdict[int, set[str]] = defaultdict(set)
        self._acting: set[int] = set()
        for index, item in enumerate(space.items):
            country = self._country(index)
            if country is not None and item.kind is not MentionKind.PRONOUN and not is_neutral(item):
                self._all.add(country)
                token = space.reading.tokens[item.head]
                self._named[token.sentence].add(country)
                if token.dep in _DONE and space.facts(index).sort is EntityKind.STATE:
                    self._acting.add(token.sentence)
                if self._at_home(index):
                    self._home[token.sentence].add(country)
                elif self._is_inside(token):
                    self._within[token.sentence].add(country)

    def state(self, root: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The state that an actor belongs to by context, if the text is clear.

        Args:
            root: An actor that no word of its mentions ties to a state; what is listed has the state that the gazetteer gives.
            found: What other actors belong to.

        Returns:
            The state; the mention that tells it is marked.
        """
        space = self._space
        if space.facts(root).listed is not None:
            return None
        led = self._led(root) or self._headed(root)
        if led is not None:
            return space.find(space.states[led]) if led in space.states else led
        for index in sorted(space.facts(root).members):
            item = space.items[index]
            if is_movement(item):
                return self._mark(index, self._only_one(index))
            if is_body(item):
                return self._mark(index, self._where_it_is(index) or self._where_done(index) or self._only_one(index))
            if item.kind is not MentionKind.NOMINAL:
                continue
            aside = is_elsewhere(space, index) or (item.role == "measure" and self._counts_others(index))
            state = self._settled(index) or (None if aside else self._told(index, found))
            if state is not None:
                return self._mark(index, state)
        return None

    def _counts_others(self, index: int) -> bool:
        """Whether those whom a measure counts are from elsewhere: "hundreds of Rohingya refugees"."""
        return any(is_elsewhere(self._space, other) for other in self._space.facts(index).members if other != index)

    def _told(self, index: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The state that acts or where something happens, for what a state has; never one that does harm to those meant."""
        item = self._space.items[index]
        power = governs(self._space, index)
        state = self._in_focus(index, found) if power and not is_free(self._space, index) else None
        if state is None and item.words[-1] in words_of("context", "nouns", "domestic"):
            place = self._where_done(index)
            if place is not None:
                return place
            state = self._only_one(index)
            if state is not None and self._key(state) in self._goals(index):
                return None
        return None if state is None or self._key(state) in self._harmful(index, power=power) else state

    def _goals(self, index: int) -> set[str]:
        """The countries to or from which somebody moves whom a nominal means ("withdrew troops from Syria")."""
        space, token = self._space, self._space.reading.tokens[self._space.items[index].head]
        moved = space.reading.below(token.head, "prep") if token.dep in {"dobj", "nsubjpass"} else ()
        ends = (
            space.at.get(below.index)
            for preposition in moved
            if preposition.lemma in _WAYS
            for below in space.reading.below(preposition.index, "pobj")
        )
        return {country for end in ends if end is not None and (country := self._country(end)) is not None}

    def _harmful(self, index: int, *, power: bool) -> set[str]:
        """The states that do harm to whom a nominal means, and, if it means no power, those that attack in its sentence."""
        reading, head = self._space.reading, self._space.items[index].head
        doers = [] if power else list(attackers(reading, reading.tokens[head].sentence))
        return {
            country
            for doer in (*harmers(reading, head), *doers)
            for token in reading.subtree(doer.index)
            if token in self._space.at and (country := self._country(self._space.at[token])) is not None
        }

    def _key(self, owner: Owner) -> str | None:
        if isinstance(owner, str):
            return owner
        listed = self._space.facts(owner).listed
        return None if listed is None else listed.key

    def _settled(self, index: int) -> str | None:
        """The state of settlers in a territory of another, by the territory."""
        if self._space.items[index].words[-1] != "settler":
            return None
        sentence = self._space.reading.tokens[self._space.items[index].head].sentence
        here = self._home.get(sentence, set()) | self._within.get(sentence, set()) | self._named.get(sentence, set())
        return next((state for key, state in sorted(table("context")["settlers"].items()) if key in here), None)

    def _where_it_is(self, index: int) -> Owner | None:
        """The state of the place that a body is said to be in: "Congress in Lima"."""
        return next(located(self._space, index), None)

    def _mark(self, index: int, state: Owner | None) -> Owner | None:
        """The state, after a note on the mention that told it."""
        if state is not None:
            sieves = self._space.sieves
            sieves[index] = f"{sieves[index] or 'first mention'}; state by context"
        return state

    def _led(self, root: int) -> str | None:
        """The state of a leader whom everybody knows: by full name, or by surname behind the title of a ruler."""
        space, facts = self._space, self._space.facts(root)
        if facts.sort is not EntityKind.PERSON or not facts.named:
            return None
        titled = not facts.lemmas.isdisjoint(words_of("nouns", "office", "rulers"))
        for index in sorted(facts.members):
            item = space.items[index]
            if item.kind is MentionKind.NAME and (titled or len(item.words) > 1):
                state = led_by(" ".join(item.words))
                if state is not None:
                    space.sieves[index] = f"{space.sieves[index] or 'first mention'}; state of a listed leader"
                    return state
        return None

    def _headed(self, root: int) -> str | None:
        """The state of a government that is named after its head, whom everybody knows: "the Obama administration"."""
        space = self._space
        for index in sorted(space.facts(root).members):
            item = space.items[index]
            if item.kind is MentionKind.NOMINAL and item.words[-1] in named_after_head():
                for token in space.reading.below(item.head, *sorted(ATTACHED)):
                    head = space.items[space.at[token.index]] if token.index in space.at else None
                    state = led_by(" ".join(head.words)) if head is not None and head.sort is EntityKind.PERSON else None
                    if state is not None:
                        space.sieves[index] = f"{space.sieves[index] or 'first mention'}; state of a listed leader"
                        return state
        return None

    def _country(self, index: int) -> str | None:
        """The country that a mention names, lies in, or is known to lead."""
        facts, item = self._space.facts(index), self._space.items[index]
        listed = facts.listed or item.listed
        if listed is None:
            named = item.kind is MentionKind.NAME and item.sort is EntityKind.PERSON and len(item.words) > 1
            return led_by(" ".join(item.words)) if named else None
        if item.sort is EntityKind.ORGANIZATION:
            return next(listed_state(self._space, item), None)
        return listed.key if listed.kind is EntityKind.STATE else listed.country

    def _at_home(self, index: int) -> bool:
        """Whether a country is spoken of from within: it has police, courts, elections."""
        tokens = self._space.reading.tokens
        token = tokens[self._space.items[index].head]
        above = tokens[token.head]
        if self._space.items[index].role == "inside":
            return True
        if token.dep == "pobj" and above.lemma == "of":
            above = tokens[above.head]
            return above.lemma in words_of("context", "nouns", "home")
        return token.dep in ATTACHED and above.lemma.lower() in words_of("context", "nouns", "home")

    def _is_inside(self, token: Token) -> bool:
        """Whether something is said to be in a country or place."""
        return token.dep == "pobj" and self._space.reading.tokens[token.head].lemma in LOCAL

    def _only_one(self, index: int) -> Owner | None:
        """The one country that the sentence speaks of from within; else the only one of the text, if it does nothing here.

        "The United States armed the rebels": others than its own.
        """
        space, item = self._space, self._space.items[index]
        sentence = space.reading.tokens[item.head].sentence
        homes = self._home.get(sentence) or self._within.get(sentence, set())
        settled = sentence in self._home or item.role != "office"
        if len(homes) == 1 and (homes == self._all or (settled and not is_free(self._space, index))):
            (key,) = homes
        elif is_free(self._space, index):
            return None
        elif len(self._all) == 1 and sentence not in self._acting and not is_anybody(space.items[index]):
            (key,) = self._all
        else:
            return None
        return space.find(space.states[key]) if key in space.states else key

    def _where_done(self, index: int) -> Owner | None:
        """The state where what a nominal does, or what is done to it, takes place: "prisoners rioted at a jail in Dili"."""
        space, reading = self._space, self._space.reading
        token = reading.tokens[space.items[index].head]
        if token.dep not in _DONE or space.items[index].role == "office" or space.facts(index).named:
            return None
        if token.dep == "nsubj" and is_anybody(space.items[index]):
            return None
        for preposition in reading.below(token.head, "prep"):
            for below in reading.below(preposition.index, "pobj") if preposition.lemma in LOCAL else ():
                for owner in home(space, space.at[below.index]) if below.index in space.at else ():
                    key = owner if isinstance(owner, int) else space.states.get(owner, owner)
                    return space.find(key) if isinstance(key, int) else key
        return None

    def _in_focus(self, index: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The one state that acts in the sentence: the subject of what the nominal says, or of the clause before."""
        space, reading = self._space, self._space.reading
        speaker = self._speaks_for(index, found)
        if speaker is not None:
            return speaker
        sentence = reading.sentences[reading.tokens[space.items[index].head].sentence]
        acting = {
            space.find(other)
            for token in range(sentence.start, sentence.end)
            if (other := space.at.get(token)) is not None
            and space.facts(other).sort is EntityKind.STATE
            and reading.tokens[conjoined(reading, token)].dep in SUBJECTS
            and space.items[other].kind is not MentionKind.PRONOUN
        }
        return acting.pop() if len(acting) == 1 else None

    def _speaks_for(self, index: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The state of who speaks: in "she said that the foreign ministry …" an official means the ministry of her own state."""
        space = self._space
        for above in ladder(space.reading, space.items[index].head):
            for child in space.reading.below(above, *SUBJECTS):
                speaker = space.at.get(child.index)
                if speaker is None or space.same(speaker, index) or not self._is_speaker(speaker, child):
                    continue
                for owner in found.get(space.find(speaker), ()):
                    if isinstance(owner, int) and space.facts(owner).sort is EntityKind.STATE:
                        return owner
        return None

    def _is_speaker(self, index: int, token: Token) -> bool:
        """Whether a subject is a person who says something or holds an office; a tourist is not of the police that shoot him."""
        facts = self._space.facts(index)
        if facts.sort is not EntityKind.PERSON or token.dep == "nsubjpass":
            return False
        says = any(self._space.reading.below(token.head, "ccomp"))
        return says or any(known.role == "office" for known in map(noun, sorted(facts.lemmas)) if known is not None)
