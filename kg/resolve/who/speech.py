"""Sieves for the first and second person: in a quotation they mean its speaker and addressee, elsewhere the text's own.

"We" in the mouth of an official or a body means the state or body spoken for. In an interview, "you" in the questions means the
one who says "I" in the answers.
"""

from __future__ import annotations

from collections.abc import Hashable

from kg.model import EntityKind, MentionKind, Reading
from kg.resolve.who.affiliation import owners
from kg.resolve.who.workspace import Workspace

__all__ = ["tie_speakers"]

_SINGULAR = frozenset({"i", "me", "my", "mine", "myself"})
_PLURAL = frozenset({"we", "us", "our", "ours", "ourselves", "'s"})
_ADDRESS = frozenset({"you", "your", "yours", "yourself", "yourselves"})
_LONG, _SHORT = 150, 60
_ENOUGH = 20
_SPOKEN_FOR = frozenset({EntityKind.STATE, EntityKind.ORGANIZATION})


def tie_speakers(space: Workspace) -> None:
    """Tie "I", "we" and "you" to who speaks and is spoken to.

    Args:
        space: The workspace; its reading's attributions say who speaks where.
    """
    speaker = _speakers(space.reading)
    asked = _questions(space)
    turns = _turns(space.reading)
    first: dict[Hashable, int] = {}
    for index, item in enumerate(space.items):
        if item.kind is not MentionKind.PRONOUN or item.words[0] not in _SINGULAR | _PLURAL | _ADDRESS:
            continue
        quote = speaker.get(item.head)
        turn = turns.get(item.head)
        person = "I" if item.words[0] in _SINGULAR else "we" if item.words[0] in _PLURAL else "you"
        if quote is None and turn is not None and person == "I" and turn[1] in space.at:
            space.tie(index, space.at[turn[1]], "speaker of the turn")
            continue
        if quote is None:
            voice = turn[0] if turn is not None else ""
            key: Hashable = ("text", voice, _turn(person, item.head in asked, bool(asked)))
        else:
            said = _said(space, person, quote[1])
            if said is not None:
                space.tie(index, *said)
                continue
            key = ("quote", _voice(space, *quote), person)
        if key in first:
            space.tie(index, first[key], "same speaker")
        else:
            first[key] = index
    narrator = first.get(("text", "", "I"))
    guest = _guest(space) if asked and narrator is not None else None
    if narrator is not None and guest is not None:
        space.tie(narrator, guest, "interviewed")


def _speakers(reading: Reading) -> dict[int, tuple[int, int | None]]:
    """Token in direct speech → its attribution and the head of who speaks."""
    found: dict[int, tuple[int, int | None]] = {}
    for number, attribution in enumerate(reading.attributions):
        if attribution.direct:
            for start, end in attribution.content:
                found.update(dict.fromkeys(range(start, end), (number, attribution.source)))
    return found


def _voice(space: Workspace, number: int, source: int | None) -> Hashable:
    """Who speaks, as a key: the speaker's entity, or the quotation where nobody is named."""
    if source is None or source not in space.at:
        return ("unknown", number)
    return space.find(space.at[source])


def _said(space: Workspace, person: str, source: int | None) -> tuple[int, str] | None:
    """The entity that a quoted "I" or "we" means, with the rule."""
    if source is None or source not in space.at or person == "you":
        return None
    speaker = space.at[source]
    facts = space.facts(speaker)
    if person == "I":
        return (speaker, "speaker") if facts.sort is EntityKind.PERSON and not facts.plural else None
    if facts.sort in _SPOKEN_FOR or facts.sort is EntityKind.GROUP:
        return speaker, "speaker"
    home = _home(space, speaker)
    return (home, "spokesman for") if home is not None else None


def _home(space: Workspace, speaker: int, seen: frozenset[int] = frozenset()) -> int | None:
    """The state that an official speaks for, by what the mentions say up to here; "Merkel's spokesman" speaks for hers."""
    facts = space.facts(speaker)
    if not any(space.items[member].role == "office" for member in facts.members[:_ENOUGH]):
        return None
    above = [owner for member in facts.members[:_ENOUGH] for owner in owners(space, member) if isinstance(owner, int)]
    for owner in above:
        if space.facts(owner).sort is EntityKind.STATE:
            return owner
    seen |= {space.find(speaker)}
    people = (each for each in above if space.facts(each).sort is EntityKind.PERSON and space.find(each) not in seen)
    homes = (_home(space, each, seen) for each in people)
    return next((home for home in homes if home is not None), None)


def _turn(person: str, question: bool, interview: bool) -> str:
    """Whose voice an unquoted pronoun means: in an interview, asker and guest take turns."""
    if not interview:
        return person
    if question:
        return {"I": "asker", "you": "I", "we": "we"}[person]
    return person


def _questions(space: Workspace) -> set[int]:
    """The tokens of the questions of an interview; empty where the text is none.

    An interview has three or more short paragraphs that ask "you", and as many where somebody says "I".
    """
    reading = space.reading
    asked: set[int] = set()
    answers = questions = 0
    for start, end in _paragraphs(reading):
        words = {reading.tokens[index].text.lower() for index in range(start, end)}
        short = end - start < (_LONG if reading.tokens[end - 1].text == "?" else _SHORT)
        if words & _ADDRESS and short and (reading.tokens[end - 1].text == "?" or not words & _SINGULAR):
            asked.update(range(start, end))
            questions += reading.tokens[end - 1].text == "?"
        elif words & _SINGULAR:
            answers += 1
    return asked if questions > 2 and answers > 2 else set()


def _turns(reading: Reading) -> dict[int, tuple[str, int]]:
    """In a transcript, token → the label of who has the floor ("THE PRESIDENT:") and the label's last token."""
    found: dict[int, tuple[str, int]] = {}
    turn: tuple[str, int] | None = None
    labels = 0
    for start, end in _paragraphs(reading):
        colon = next((index for index in range(start + 1, min(start + 6, end)) if reading.tokens[index].text == ":"), None)
        words = [reading.tokens[index].text for index in range(start, colon or start)]
        if words and colon is not None and colon + 1 < end and all(word.isupper() for word in words if word.isalpha()):
            turn = " ".join(words), colon - 1
            labels += 1
        if turn is not None:
            found.update(dict.fromkeys(range(start, end), turn))
    return found if labels > 1 else {}


def _paragraphs(reading: Reading) -> list[tuple[int, int]]:
    text, found, start = reading.document.text, [], 0
    for sentence in reading.sentences[1:]:
        before, here = reading.tokens[sentence.start - 1], reading.tokens[sentence.start]
        if "\n" in text[before.end : here.begin]:
            found.append((start, sentence.start))
            start = sentence.start
    if reading.tokens:
        found.append((start, len(reading.tokens)))
    return found


def _guest(space: Workspace) -> int | None:
    """Who is interviewed: the first person named in a sentence that speaks of the interview."""
    reading = space.reading
    about = {token.sentence for token in reading.tokens if token.lemma == "interview"}
    for index, item in enumerate(space.items):
        if item.kind is MentionKind.NAME and item.sort is EntityKind.PERSON and reading.tokens[item.head].sentence in about:
            return index
    return None
