"""The state that is meant but not said: "the government", "demonstrators" of the one country that a sentence speaks of."""

from __future__ import annotations

from collections import defaultdict

from kg.model import EntityKind, MentionKind
from kg.resolve.who.affiliation import Owner
from kg.resolve.who.grammar import SUBJECTS, ladder
from kg.resolve.who.lexicon import led_by, words_of
from kg.resolve.who.workspace import Workspace

__all__ = ["Context"]

_LOCAL = frozenset({"in", "at", "near", "across", "throughout", "outside", "inside", "around"})
_ATTACHED = frozenset({"amod", "compound", "poss", "nmod"})
_INDEFINITE = frozenset({"a", "an", "another", "any", "no"})
_VOICES = frozenset({"official", "minister", "spokesman", "spokeswoman"})


class Context:
    """The countries of each sentence of a document.

    Args:
        space: The workspace after all sieves.
    """

    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._countries: defaultdict[int, set[str]] = defaultdict(set)
        self._home: defaultdict[int, set[str]] = defaultdict(set)
        for index, item in enumerate(space.items):
            country = self._country(index)
            if country is not None and item.kind is not MentionKind.PRONOUN:
                sentence = space.reading.tokens[item.head].sentence
                self._countries[sentence].add(country)
                if self._at_home(index):
                    self._home[sentence].add(country)
        self._all = set().union(*self._countries.values())

    def state(self, root: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The state that an actor belongs to by context, if the text is clear.

        Args:
            root: An actor that no word of its mentions ties to a state.
            found: What other actors belong to.

        Returns:
            The state; the mention that tells it is marked.
        """
        space = self._space
        led = self._led(root)
        if led is not None:
            return space.find(space.states[led]) if led in space.states else led
        for index in sorted(space.facts(root).members):
            item = space.items[index]
            if item.kind is not MentionKind.NOMINAL or self._is_elsewhere(index):
                continue
            state = self._in_focus(index, found) if self._governs(index) else None
            if state is None:
                state = self._only_one(index)
            if state is not None:
                space.sieves[index] = f"{space.sieves[index] or 'first mention'}; state by context"
                return state
        return None

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

    def _country(self, index: int) -> str | None:
        facts, item = self._space.facts(index), self._space.items[index]
        listed = facts.listed or item.listed
        if listed is None:
            return None
        return listed.key if listed.kind is EntityKind.STATE else listed.country

    def _at_home(self, index: int) -> bool:
        """Whether a country is spoken of from within: something is in it, or it has police, courts, elections."""
        tokens = self._space.reading.tokens
        token = tokens[self._space.items[index].head]
        above = tokens[token.head]
        if token.dep == "pobj" and above.lemma in _LOCAL:
            return True
        if token.dep == "pobj" and above.lemma == "of":
            above = tokens[above.head]
            return above.lemma in words_of("context", "nouns", "home")
        return token.dep in _ATTACHED and above.lemma in words_of("context", "nouns", "home")

    def _is_elsewhere(self, index: int) -> bool:
        """Whether a nominal names another owner, is abroad by calling, or is a ruler with a name, who may speak of any state."""
        space, item = self._space, self._space.items[index]
        if any(token.dep == "poss" for token in space.reading.below(item.head)) or item.words[-1] in words_of(
            "context", "nouns", "abroad"
        ):
            return True
        return (
            space.facts(index).named and item.words[-1] in words_of("nouns", "office", "rulers") and item.words[-1] != "minister"
        )

    def _governs(self, index: int) -> bool:
        """Whether a nominal is of the kind that a state has: its government, army, police, ministers, officials."""
        space, item = self._space, self._space.items[index]
        lemma = item.words[-1]
        if any(token.dep == "prep" and token.lemma == "of" for token in space.reading.below(item.head)):
            return False
        if any(token.lemma in _INDEFINITE for token in space.reading.below(item.head, "det")):
            return lemma in _VOICES
        return (
            lemma in words_of("nouns", "organization", "government")
            or item.role == "office"
            or lemma in {"troop", "authority", "force"}
        )

    def _only_one(self, index: int) -> Owner | None:
        """The one country of the sentence, where it is spoken of from within; that of the text, where the sentence has none."""
        space, item = self._space, self._space.items[index]
        if item.words[-1] not in words_of("context", "nouns", "domestic"):
            return None
        sentence = space.reading.tokens[item.head].sentence
        countries = self._countries.get(sentence, set())
        if len(countries) == 1 and countries == self._home.get(sentence):
            (key,) = countries
        elif not countries and len(self._all) == 1:
            (key,) = self._all
        else:
            return None
        return space.find(space.states[key]) if key in space.states else key

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
            and reading.tokens[token].dep in SUBJECTS
            and space.items[other].kind is not MentionKind.PRONOUN
        }
        return acting.pop() if len(acting) == 1 else None

    def _speaks_for(self, index: int, found: dict[int, list[Owner]]) -> Owner | None:
        """The state of who speaks: in "she said that the foreign ministry …" an official means the ministry of her own state."""
        space = self._space
        for above in ladder(space.reading, space.items[index].head):
            for child in space.reading.below(above, *SUBJECTS):
                speaker = space.at.get(child.index)
                if speaker is None or space.same(speaker, index) or space.facts(speaker).sort is not EntityKind.PERSON:
                    continue
                for owner in found.get(space.find(speaker), ()):
                    if isinstance(owner, int) and space.facts(owner).sort is EntityKind.STATE:
                        return owner
        return None
