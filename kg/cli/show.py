"""How a summary and the evidence for a resource look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kg.cli.output import screen

if TYPE_CHECKING:
    from rich.text import Text

    from kg.ask.anatomy import Anatomy, Part
    from kg.ask.passages import Passage
    from kg.ask.summary import Summary
    from kg.ask.why import ClaimMade, Evidence

__all__ = ["show_evidence", "show_summary"]

_STATUS_STYLE = {
    "Happened": "green",
    "Reported": "cyan",
    "Denied": "red",
    "Prospective": "yellow",
    "Possible": "magenta",
    "Disputed": "bold red",
}

_WORDS = {
    "Person": ("person", "people"),
    "State": ("state", "states"),
    "Organization": ("organization", "organizations"),
    "Group": ("group", "groups"),
    "Place": ("place", "places"),
}


def show_summary(summary: Summary, place: str) -> None:
    """Print what a graph holds and the latest that happened."""
    console = screen()
    console.print(_text((f"{place}: ", "bold"), _count(summary.documents, "document", "documents")))
    console.print(_text("  ", ", ".join(_count(number, *_WORDS[kind]) for kind, number in summary.entities.items())))
    total = sum(summary.statuses.values())
    console.print(_text("  ", _count(total, "action", "actions"), ": ", _counted(summary.actions)))
    console.print(_text("  ", _counted(summary.statuses)))
    if summary.latest:
        console.print(_text("\nThe latest that happened", style="bold"))
    width = max((len(one.label) for one in summary.latest), default=0)
    for one in summary.latest:
        status = (f"  {one.status:<9}", _STATUS_STYLE.get(one.status, ""))
        console.print(_text((f"  {one.date:<10}  ", "bold"), f"{one.label:<{width}}", status, (f" {one.says}", "dim")))


def show_evidence(evidence: Evidence, operators: bool) -> None:
    """Print the evidence for a resource.

    Args:
        evidence: What to show.
        operators: Whether to tell of each claim that nothing changed its factuality, where nothing did.
    """
    from kg.ask.anatomy import COVERED
    from kg.ask.names import shorten

    console = screen()
    console.print(_text((evidence.label or shorten(evidence.iri), "bold")))
    console.print(_text((shorten(evidence.iri), "dim"), "  ", ", ".join(evidence.classes)))
    for fact in evidence.facts:
        if evidence.anatomy is None or fact.name not in COVERED:
            value = shorten(fact.value) if fact.value.startswith(("http://", "https://")) else fact.value
            console.print(
                _text("  ", (f"{fact.name}  ", "cyan"), fact.label or value, (f"  {value}" if fact.label else "", "dim"))
            )
    if evidence.anatomy is not None:
        _show_anatomy(evidence.anatomy)
    elif evidence.explanations:
        _show_list("How it was read", [_text("  ", explanation) for explanation in evidence.explanations])
    if evidence.claims:
        console.print(_text("\nClaims", style="bold"))
    for claim in evidence.claims:
        _show_claim(claim, operators)
    if evidence.passages and not evidence.claims:
        console.print(_text("\nMentions", style="bold"))
        for passage in evidence.passages:
            _show_passage(passage)
        if evidence.mentions > len(evidence.passages):
            console.print(_text("  ", (f"and {evidence.mentions - len(evidence.passages)} more (--limit)", "dim")))


def _show_anatomy(anatomy: Anatomy) -> None:
    """Class and trigger, roles, times, and what else it is tied to: a block for each that there is."""
    kinds = [
        _text("  ", (f"{name}  ", "cyan"), meaning, (f"  CAMEO {code}" if code else "", "dim"))
        for name, meaning, code in anatomy.types
    ]
    _show_list("What kind", [*kinds, *([_text("  ", ("by  ", "cyan"), anatomy.rule)] if anatomy.rule else [])])
    width = max((len(part.role) for part in anatomy.parts), default=0)
    _show_list("Who and what", [_part(part, width) for part in anatomy.parts])
    when = [_text("  ", (f"{words}  ", "cyan"), value, (f"  {how}" if how else "", "dim")) for words, value, how in anatomy.times]
    _show_list("When", [*when, *([_text("  ", ("tied by  ", "cyan"), anatomy.dated)] if anatomy.dated else [])])
    _show_list("Also said on how it was read", [_text("  ", other) for other in anatomy.others])
    _show_list("Tied to", [_text("  ", (f"{tie.name}  ", "cyan"), tie.label, (f"  {tie.value}", "dim")) for tie in anatomy.ties])


def _part(part: Part, width: int) -> Text:
    path = f'  by "{part.word}", {part.path}' if part.word else ""
    return _text(
        "  ", (f"{part.role:<{width}}  ", "cyan"), part.label or part.value, (f"  {part.value}" * bool(part.label) + path, "dim")
    )


def _show_list(title: str, lines: list[Text]) -> None:
    if lines:
        screen().print(_text(f"\n{title}", style="bold"))
    for line in lines:
        screen().print(line)


def _show_claim(claim: ClaimMade, operators: bool) -> None:
    console = screen()
    _show_passage(claim.passage)
    who = ", ".join(claim.says) or "the document itself"
    console.print(_text("      ", "according to ", (who, "bold"), ": ", (claim.status, _STATUS_STYLE.get(claim.status, ""))))
    for said in claim.said:
        console.print(_text("      ", (f"said in: {said}", "dim")))
    details = f"{claim.polarity}, {claim.certainty}, {claim.tense}, factuality {claim.factuality}, confidence {claim.confidence}"
    console.print(_text("      ", (details, "dim")))
    if claim.extractor:
        console.print(_text("      ", (f"extractor: {claim.extractor}", "dim")))
    for operator in claim.operators or (("no operator: asserted as it stands",) if operators else ()):
        console.print(_text("        ", operator))


def _show_passage(passage: Passage) -> None:
    where = f"{passage.name} [{passage.begin}, {passage.end})" + (f"  {passage.note}" if passage.note else "")
    screen().print(_text("  ", passage.before, (f"[{passage.marked}]", "bold reverse"), passage.after))
    screen().print(_text("      ", (where, "dim")))


def _count(number: int, singular: str, plural: str) -> str:
    return f"{number} {singular if number == 1 else plural}"


def _counted(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{number} {name}" for name, number in counts.items()) or "none"


def _text(*parts: str | tuple[str, str], style: str = "") -> Text:
    """Text for the screen in which nothing is markup and no control character is left, whatever a document says."""
    from rich.text import Text

    text = Text(style=style)
    for part in parts:
        words, how = (part, "") if isinstance(part, str) else part
        text.append("".join(char if char.isprintable() or char == "\n" else " " for char in words), how)
    return text
