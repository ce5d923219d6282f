"""A document as understood so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kg.model.document import Document
from kg.model.entities import Entity, Mention, Tenure
from kg.model.speech import Attribution
from kg.model.text import Name, Sentence, Token
from kg.model.time import TimeExpression

__all__ = ["Reading"]


@dataclass(frozen=True)
class Reading:
    """Everything that is understood of one document; later stages fill the later fields (`dataclasses.replace`).

    Attributes:
        document: The text and its metadata.
        tokens: All tokens in text order; a token's ``index`` is its position.
        sentences: Sentences as token ranges.
        names: Spans that the recogniser takes for names.
        attributions: Who is credited with which words.
        times: Expressions of time, in text order.
        mentions: Mentions of entities, in text order.
        entities: What the mentions mean.
        tenures: Offices held.
    """

    document: Document
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    names: tuple[Name, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()
    tenures: tuple[Tenure, ...] = ()

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token, the indexes of those that it governs, in text order."""
        below: list[list[int]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.index:
                below[token.head].append(token.index)
        return tuple(map(tuple, below))

    @cached_property
    def mention_at(self) -> dict[int, Mention]:
        """Head token → the mention that it heads."""
        return {mention.head: mention for mention in self.mentions}

    @cached_property
    def credited(self) -> dict[int, int]:
        """Token → index in ``attributions`` of the innermost one whose content covers it."""
        sizes = [sum(end - start for start, end in attribution.content) for attribution in self.attributions]
        found: dict[int, int] = {}
        for index in sorted(range(len(sizes)), key=lambda index: (-sizes[index], index)):
            for start, end in self.attributions[index].content:
                found.update(dict.fromkeys(range(start, end), index))
        return found

    @cached_property
    def introduced(self) -> dict[int, list[Attribution]]:
        """Cue token → the attributions that it introduces."""
        found: dict[int, list[Attribution]] = {}
        for attribution in self.attributions:
            if attribution.cue is not None:
                found.setdefault(attribution.cue, []).append(attribution)
        return found

    @cached_property
    def timed(self) -> frozenset[int]:
        """The tokens of all expressions of time."""
        return frozenset(index for time in self.times for index in range(time.start, time.end))

    @cached_property
    def vocabulary(self) -> tuple[frozenset[str], ...]:
        """For each sentence, its words in lower case and their lemmas: what a phrase may be made of."""
        return tuple(
            frozenset(word for token in self.tokens[each.start : each.end] for word in (token.lemma, token.text.lower()))
            for each in self.sentences
        )

    def text(self, start: int, end: int) -> str:
        """The original text of tokens ``start`` to ``end`` (half-open)."""
        return self.document.text[self.tokens[start].begin : self.tokens[end - 1].end]

    def below(self, index: int, *deps: str) -> Iterator[Token]:
        """The tokens that token ``index`` governs, of the given dependency labels if any are given."""
        for child in self.children[index]:
            token = self.tokens[child]
            if not deps or token.dep in deps:
                yield token

    def prefix(self, index: int) -> str:
        """What a hyphen joins to token ``index`` from before: "anti" to "American" in "anti-American"; empty if nothing."""
        return self.tokens[index - 2].lemma if index > 1 and self.tokens[index - 1].text == "-" else ""

    def is_hyphened(self, index: int) -> bool:
        """Whether a hyphen joins token ``index`` to what follows it: "state" in "state-owned"."""
        after = self.tokens[index + 1 : index + 2]
        return bool(after) and after[0].text == "-" and after[0].begin == self.tokens[index].end

    def is_finite(self, verb: Token) -> bool:
        """Whether a verb has a tense, itself or by an auxiliary."""
        return verb.is_tensed or any(child.is_tensed for child in self.below(verb.index, "aux", "auxpass"))

    def subtree(self, index: int) -> list[int]:
        """Indexes of token ``index`` and all below it, in text order."""
        found, stack = [], [index]
        while stack:
            top = stack.pop()
            found.append(top)
            stack.extend(self.children[top])
        return sorted(found)

    def entity_at(self, index: int) -> Entity | None:
        """The entity that the mention headed by token ``index`` means, if there is one."""
        mention = self.mention_at.get(index)
        return None if mention is None else self.entities[mention.entity]
