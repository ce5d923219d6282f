"""Sieves for nominals: "the ministry", "the Turkish president", "the country", the same bare plural again."""

from __future__ import annotations

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve.who.candidate import Candidate
from kg.resolve.who.grammar import clause, ladder, subject
from kg.resolve.who.holders import Holders
from kg.resolve.who.identity import compatible
from kg.resolve.who.lexicon import words_of
from kg.resolve.who.telling import told_word
from kg.resolve.who.workspace import Workspace

__all__ = ["definite", "modifiers", "tie_nominals", "tie_possessed"]

_DEFINITE = frozenset({"the", "this", "that", "these", "those", "both"})
_REACH = 120
_SENTENCES = 12
_PARTS = 2
"""How far a noun is below the number that tells a part of it: "32 of the protesters"."""
_STOP = frozenset({"the", "this", "that", "these", "those", "a", "an", "same", "own", "other", "both", "all"})
_VAGUE = frozenset({"bare", "measure", "people"})


def tie_nominals(space: Workspace) -> None:
    """Tie definite nominals to what the text spoke of before, and bare plurals to the same words.

    Args:
        space: The workspace.
    """
    by_lemma: dict[str, list[int]] = {}
    by_words: dict[tuple[str, ...], int] = {}
    holders = Holders(space)
    for index, item in enumerate(space.items):
        holders.note(index)
        if item.kind is MentionKind.NOMINAL:
            if space.free(index) and (not _owned_by_pronoun(space, item) or _is_ours(space, item)):
                _resolve(space, index, by_lemma, by_words, holders)
            by_lemma.setdefault(item.words[-1], []).append(index)
        elif item.kind is MentionKind.NAME and item.sort is not EntityKind.PERSON and len(item.words) > 1:
            first = item.words[:1] if item.listed is None else ()
            for word in sorted({*item.words[-1:], *first, *_before_of(item)}):
                by_lemma.setdefault(word, []).append(index)
        elif item.kind is MentionKind.NAME and item.sort is EntityKind.ORGANIZATION and item.listed is not None:
            by_lemma.setdefault(item.listed.label.lower().split()[-1], []).append(index)  # "the fund" after "the IMF"
    holders.settle()


def tie_possessed(space: Workspace) -> None:
    """Tie what has the same owner, once pronouns are resolved: "his wife" and "Obama's wife".

    Args:
        space: The workspace.
    """
    seen: dict[tuple[str, int], int] = {}
    for index, item in enumerate(space.items):
        if item.kind is not MentionKind.NOMINAL or item.sort is EntityKind.PLACE:
            continue
        for owner in _possessors(space, item):
            key = (item.words[-1], space.find(owner))
            other = seen.setdefault(key, index)
            if (
                other != index
                and compatible(space, index, other)
                and (item.words[-1] in words_of("nouns", "organization", "led") or _no_more(space, item, other))
            ):
                space.tie(index, other, "same owner")


def _no_more(space: Workspace, item: Candidate, other: int) -> bool:
    return not _own_modifiers(space, item) - _own_modifiers(space, space.items[other])


def _own_modifiers(space: Workspace, item: Candidate) -> frozenset[str]:
    """The words that tell a mention from its like, its possessor's left out."""
    last = max((token.index for token in space.reading.below(item.head, "poss")), default=item.start - 1)
    tokens = space.reading.tokens
    return frozenset(
        tokens[index].lemma
        for index in range(last + 1, item.head)
        if tokens[index].pos == "ADJ" and tokens[index].lemma not in _STOP
    )


def _possessors(space: Workspace, item: Candidate) -> list[int]:
    """Whose something is: a possessive, or for a government "of" somebody."""
    found = [space.at[token.index] for token in space.reading.below(item.head, "poss") if token.index in space.at]
    if item.words[-1] in words_of("nouns", "organization", "led"):
        for preposition in space.reading.below(item.head, "prep"):
            if preposition.lemma == "of":
                people = [token.index for token in space.reading.below(preposition.index, "pobj")]
                found += [
                    space.at[index]
                    for index in people
                    if index in space.at and space.facts(space.at[index]).sort is EntityKind.PERSON
                ]
    return found


def _resolve(
    space: Workspace, index: int, by_lemma: dict[str, list[int]], by_words: dict[tuple[str, ...], int], holders: Holders
) -> None:
    item = space.items[index]
    if item.words[-1] in words_of("nouns", "place", "unique") and not item.plural:
        if by_lemma.get(item.words[-1]):
            space.tie(index, by_lemma[item.words[-1]][0], "the only one")
    elif definite(space, item) and item.role not in _VAGUE:
        if item.role == "office" and not item.plural and holders.tie(index):
            return
        _ = _head_match(space, index, by_lemma) or _by_sort(space, index)
    elif item.plural and item.role != "bare" and _generic(space, item) and (item.role == "people" or modifiers(space, item)):
        people = item.listed.key if item.role == "people" and item.listed is not None else item.words[-1]
        words = (*sorted(modifiers(space, item)), people)
        other = by_words.setdefault(words, index)
        if other != index and compatible(space, index, other):
            space.tie(index, other, "same words")
    elif item.sort is EntityKind.PLACE and not item.plural and item.start == item.head and _generic(space, item):
        other = by_words.setdefault(item.words, index)
        if other != index and compatible(space, index, other):
            space.tie(index, other, "same words")


def _before_of(item: Candidate) -> tuple[str, ...]:
    """The word before "of": "Society" in "the Royal Society of Chemistry"."""
    return (item.words[item.words.index("of") - 1],) if "of" in item.words[1:] else ()


def definite(space: Workspace, item: Candidate) -> bool:
    """Whether a nominal has a definite determiner or a possessor."""
    return any(
        token.dep == "poss" or (token.dep == "det" and token.lemma in _DEFINITE) for token in space.reading.below(item.head)
    )


def modifiers(space: Workspace, item: Candidate) -> frozenset[str]:
    """The words before a mention's head that tell it from its like."""
    tokens = space.reading.tokens
    return frozenset(
        tokens[index].lemma
        for index in range(item.start, item.head)
        if tokens[index].lemma not in _STOP and tokens[index].text[0].isalnum()
    )


def _owned_by_pronoun(space: Workspace, item: Candidate) -> bool:
    return any(token.tag == "PRP$" for token in space.reading.below(item.head, "poss"))


def _is_ours(space: Workspace, item: Candidate) -> bool:
    """Whether a nominal is the speakers' own country or the one world: "our nation", "our planet"."""
    owners = {token.text.lower() for token in space.reading.below(item.head, "poss")}
    shared = item.role == "country" or item.words[-1] in words_of("nouns", "place", "unique")
    return shared and not item.plural and owners == {"our"}


def _generic(space: Workspace, item: Candidate) -> bool:
    """Whether a plural stands bare: no number, article, or phrase or clause after it that picks some out."""
    return not any(
        token.dep in {"det", "nummod", "prep", "relcl", "acl", "poss", "appos"} for token in space.reading.below(item.head)
    )


def _head_match(space: Workspace, index: int, by_lemma: dict[str, list[int]]) -> bool:
    item = space.items[index]
    affairs = _affairs(space, item)
    if _picked_out(space, item) and not affairs:
        return False
    mine = modifiers(space, item) | affairs
    here = space.reading.tokens[item.head].sentence
    above = ladder(space.reading, item.head, _PARTS)
    for other in reversed(by_lemma.get(item.words[-1], [])[-8:]):
        antecedent = space.items[other]
        if here - space.reading.tokens[antecedent.head].sentence > 2 * _SENTENCES:
            return False
        if _owned_by_pronoun(space, antecedent) or antecedent.head in above:
            continue  # "32 of the protesters" are not the protesters
        theirs = modifiers(space, antecedent) | set(antecedent.words)
        if mine <= theirs and compatible(space, index, other) and antecedent.end <= item.start:
            space.tie(index, other, "head match")
            return True
    return False


def _affairs(space: Workspace, item: Candidate) -> frozenset[str]:
    """What a ministry "of" something deals with: "foreign" of "the ministry of foreign affairs"."""
    if item.words[-1] not in {"ministry", "department"}:
        return frozenset()
    tokens = space.reading.tokens
    matters = [
        below.index for token in space.reading.below(item.head, "prep") for below in space.reading.below(token.index, "pobj")
    ]
    spans = [index for matter in matters for index in space.reading.subtree(matter)]
    return frozenset(tokens[index].lemma for index in spans if tokens[index].lemma not in {"affair", "affairs", "the", "and"})


def _picked_out(space: Workspace, item: Candidate) -> bool:
    """Whether what follows the head says which one is meant, so that it need not be one spoken of before."""
    for token in space.reading.below(item.head):
        if token.index > item.head and (
            token.dep in {"relcl", "acl"} or (token.dep == "prep" and token.lemma in {"of", "in", "from", "with"})
        ):
            return True
    return False


def _by_sort(space: Workspace, index: int) -> bool:
    """Tie "the country" to the state, "the city" to the place, "the company" to the body last and most spoken of."""
    item = space.items[index]
    if not _is_generic(space, item):
        return False
    here = space.reading.tokens[item.head].sentence
    doers = [space.facts(space.at[token]) for token in _doers(space.reading, item.head) if token in space.at]
    reach = _SENTENCES if item.role in {"country", "city"} else 2
    best: tuple[float, int] | None = None
    for other in range(index - 1, max(-1, index - _REACH), -1):
        antecedent = space.items[other]
        distance = here - space.reading.tokens[antecedent.head].sentence
        if distance > reach or (best is not None and distance > 3):
            break
        if _means(item, antecedent) and space.facts(other) not in doers:
            before = sum(member < index for member in space.facts(other).members[:20])
            score = 0.3 * min(before, 10) - distance
            best = max(best, (score, other)) if best is not None else (score, other)
        elif item.role == "country" and best is None and distance < 2 and antecedent.role == "people" and antecedent.listed:
            # "Kenyans from all over the country" name the state without a mention of it.
            space.lend(index, antecedent.listed, f"the {item.words[-1]}")
            return True
    if best is None:
        return False
    space.tie(index, best[1], f"the {item.words[-1]}")
    return True


def _doers(reading: Reading, token: int) -> list[int]:
    """The subject of the clause around a token: who "has troops in the country" has them in another one."""
    verb = clause(reading, token)
    found = [] if (doer := subject(reading, verb)) is None else [doer]
    return [*found, reading.tokens[verb].head] if reading.tokens[verb].dep == "relcl" else found


def _is_generic(space: Workspace, item: Candidate) -> bool:
    """Whether a nominal may stand for whatever of its class was spoken of last."""
    if item.plural or _picked_out(space, item):
        return False
    if any(token.dep == "poss" and token.tag != "PRP$" for token in space.reading.below(item.head)):
        return False
    if item.role in {"country", "city"}:
        return True
    return (
        item.role == "organization"
        and item.words[-1] in words_of("nouns", "organization", "generic")
        and not modifiers(space, item)
    )


def _means(item: Candidate, antecedent: Candidate) -> bool:
    if antecedent.kind is not MentionKind.NAME or antecedent.role == "inside":
        return False
    if item.role == "country":
        return antecedent.sort is EntityKind.STATE
    if item.role == "organization":
        tells = told_word(antecedent.words)
        return antecedent.sort is EntityKind.ORGANIZATION and (tells is None or tells == item.words[-1])
    return antecedent.sort is EntityKind.PLACE and (antecedent.listed is None or antecedent.listed.population > 0)
