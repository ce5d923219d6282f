"""Actions, their claims and times as RDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from rdflib.term import Literal, URIRef

import kg.vocab as v
from kg.extract.actions.base import Action, Role
from kg.extract.actions.factuality import Assessment
from kg.extract.actions.label import label_of, phrase
from kg.extract.actions.status import summed_up
from kg.extract.actions.timing import TIME_TERMS, date_triples
from kg.extract.actions.words import base_form
from kg.extract.base import Triple
from kg.extract.rdf import QUANTITY_TERMS, Spans, document_node, entity_node, quantity_triples, scoped_node, text
from kg.model import Reading

__all__ = [
    "ROLES",
    "STATUSES",
    "TERMS",
    "Scene",
    "action_node",
    "action_triples",
    "claim_triples",
    "trigger_spans",
]

ROLES = {
    "actor": v.KG_actor,
    "target": v.KG_target,
    "recipient": v.KG_recipient,
    "object": v.KG_object,
    "place": v.SEM_hasPlace,
    "instrument": v.KG_instrument,
    "reason": v.KG_reason,
    "content": v.KG_content,
}
_POLARITY = {"Positive": v.KG_Positive, "Negative": v.KG_Negative}
_CERTAINTY = {
    "Certain": v.KG_Certain,
    "Probable": v.KG_Probable,
    "PossibleCertainty": v.KG_PossibleCertainty,
    "Unspecified": v.KG_Unspecified,
}
_TENSE = {"Past": v.KG_Past, "Present": v.KG_Present, "Future": v.KG_Future}
STATUSES = {
    "Happened": v.KG_Happened,
    "Reported": v.KG_Reported,
    "Denied": v.KG_Denied,
    "Prospective": v.KG_Prospective,
    "Possible": v.KG_Possible,
    "Disputed": v.KG_Disputed,
}
_PARTICLES = frozenset({"ADP", "PART", "ADV"})
_WITHIN = 3


TERMS = (
    QUANTITY_TERMS
    | TIME_TERMS
    | frozenset(
        {
            *ROLES.values(),
            *_POLARITY.values(),
            *_CERTAINTY.values(),
            *_TENSE.values(),
            *STATUSES.values(),
            v.GAF_denotedBy,
            v.KG_aboutAction,
            v.KG_Action,
            v.KG_attributedTo,
            v.KG_certainty,
            v.KG_Claim,
            v.KG_claimStatus,
            v.KG_confidence,
            v.KG_contentMention,
            v.KG_evidence,
            v.KG_explanation,
            v.KG_factuality,
            v.KG_lemma,
            v.KG_Mention,
            v.KG_operator,
            v.KG_polarity,
            v.KG_sourceAction,
            v.KG_status,
            v.KG_tense,
            v.KG_trigger,
            v.NIF_anchorOf,
            v.NIF_beginIndex,
            v.NIF_endIndex,
            v.NIF_referenceContext,
            v.PROV_wasDerivedFrom,
            v.PROV_wasGeneratedBy,
            v.RDF_type,
            v.RDFS_label,
        }
    )
)
"""Every term that this module may use, the action types of the ontology aside."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What all actions of a reading share while they are written down.

    Attributes:
        reading: The reading.
        by_head: The action that each trigger reports, by the trigger's head.
        run: The extractor's run, for provenance.
        spans: The spans that have been described already.
    """

    reading: Reading
    by_head: dict[int, Action]
    run: URIRef
    spans: Spans


def action_triples(scene: Scene, cluster: tuple[Action, ...]) -> Iterator[Triple]:
    """An action, its roles, and a claim for each of its mentions.

    Args:
        scene: The reading that it comes from and what else is in it.
        cluster: Its mentions, in text order.

    Yields:
        Triples; ``kg:status``, ``kg:date``, its bounds and ``rdfs:label`` among them.
    """
    reading, action = scene.reading, scene.by_head[cluster[0].head]
    subject = action_node(reading, action)
    for kind in (v.KG_Action, *action.trigger.type.roots, action.trigger.type.iri):
        yield subject, v.RDF_type, kind
    yield subject, v.KG_lemma, text(" ".join(base_form(reading.tokens[word]) for word in action.trigger.words))
    yield subject, v.KG_explanation, Literal("\n".join(_explanation(reading, action)))
    for role in action.roles:
        yield from _role(scene, subject, role)
    if action.quantity is not None:
        yield from quantity_triples(subject, action.quantity)
    yield subject, v.KG_status, STATUSES[summed_up(member.status for member in cluster)]
    yield subject, v.RDFS_label, text(label_of(reading, action))
    yield from date_triples(reading, subject, action.dating)
    for member in cluster:
        yield from _mention(scene, member, subject)


def _mention(scene: Scene, member: Action, subject: URIRef) -> Iterator[Triple]:
    for begin, end in trigger_spans(scene.reading, member):
        span, described = scene.spans.describe(begin, end)
        yield from described
        yield subject, v.GAF_denotedBy, span
    yield from _contents(scene, member, subject)
    yield from claim_triples(scene, member, subject)


def action_node(reading: Reading, action: Action, kind: str = "action") -> URIRef:
    """The node of an action, or of a thing of another kind that its trigger's head states."""
    token = reading.tokens[action.head]
    return scoped_node(kind, reading.document, token.begin, token.end)


def _role(scene: Scene, subject: URIRef, role: Role) -> Iterator[Triple]:
    reading = scene.reading
    other = scene.by_head.get(role.token)
    value: URIRef | Literal
    if role.entity is not None:
        value = entity_node(reading.entities[role.entity])
    elif other is not None and role.name in {"content", "reason"}:
        value = action_node(reading, other)
    else:
        value = text(phrase(reading, role.token))
    yield subject, ROLES[role.name], value


def _explanation(reading: Reading, action: Action) -> Iterator[str]:
    """How an action was read, a line for each choice; one literal, since a triple for each would be a tenth of the graph."""
    yield f"{action.trigger.type.name}: {action.trigger.rule}"
    for role in action.roles:
        yield f"{role.name}: {reading.tokens[role.token].text} ({role.path})"
    if action.dating.path:
        yield f"date: {action.dating.path}"


def trigger_spans(reading: Reading, action: Action) -> list[tuple[int, int]]:
    """The trigger's words as spans; words that stand apart give a span each, the head's first."""
    runs: list[list[int]] = []
    for word in sorted(action.trigger.words):
        if runs and word == runs[-1][-1] + 1:
            runs[-1].append(word)
        else:
            runs.append([word])
    runs.sort(key=lambda run: (action.head not in run, run[0]))
    return [
        (reading.tokens[run[0]].begin, reading.tokens[run[-1]].end)
        for run in runs
        if run is runs[0] or reading.tokens[run[0]].pos not in _PARTICLES
    ]


def _contents(scene: Scene, action: Action, subject: URIRef) -> Iterator[Triple]:
    tokens = scene.reading.tokens
    for word in action.trigger.words:
        for attribution in scene.reading.introduced.get(word, ()):
            for start, end in attribution.content:
                span, described = scene.spans.describe(tokens[start].begin, tokens[end - 1].end)
                yield from described
                yield subject, v.KG_contentMention, span


def _whole_trigger(reading: Reading, action: Action) -> tuple[int, int]:
    """The trigger as one phrase, with the few words that may stand within it ("let [them] know"); else the part with its head."""
    spans = trigger_spans(reading, action)
    within = max(action.trigger.words) - min(action.trigger.words) + 1 - len(action.trigger.words)
    return spans[0] if within > _WITHIN else (min(begin for begin, _ in spans), max(end for _, end in spans))


def claim_triples(scene: Scene, action: Action, subject: URIRef, kind: str = "claim") -> Iterator[Triple]:
    """What one mention says on whether an action happened or a situation holds.

    Args:
        scene: The reading.
        action: The mention.
        subject: The node of the action or situation.
        kind: The kind in the claim's IRI: words that report an action and state a situation make two claims.
    """
    reading, assessment = scene.reading, action.assessment
    claim = action_node(reading, action, kind)
    sentence = reading.sentences[reading.tokens[action.head].sentence]
    evidence, described = scene.spans.describe(reading.tokens[sentence.start].begin, reading.tokens[sentence.end - 1].end)
    yield from described
    trigger, described = scene.spans.describe(*_whole_trigger(reading, action))
    yield from described
    yield claim, v.RDF_type, v.KG_Claim
    yield claim, v.KG_aboutAction, subject
    yield claim, v.KG_polarity, _POLARITY[assessment.polarity]
    yield claim, v.KG_certainty, _CERTAINTY[assessment.certainty]
    yield claim, v.KG_tense, _TENSE[assessment.tense]
    yield claim, v.KG_factuality, _decimal(round(float(assessment.value), 2))
    yield claim, v.KG_confidence, _decimal(action.trigger.confidence)
    yield claim, v.KG_claimStatus, STATUSES[action.status]
    yield claim, v.KG_evidence, evidence
    yield claim, v.KG_trigger, trigger
    yield claim, v.PROV_wasDerivedFrom, document_node(reading.document)
    yield claim, v.PROV_wasGeneratedBy, scene.run
    if assessment.operators:
        yield claim, v.KG_operator, text("\n".join(_operators(reading, assessment)))
    if action.speaker is not None:
        yield claim, v.KG_attributedTo, entity_node(reading.entities[action.speaker])
    said = _source_action(scene, action)
    if said is not None:
        yield claim, v.KG_sourceAction, action_node(reading, said)


def _operators(reading: Reading, assessment: Assessment) -> Iterator[str]:
    """What changed the factuality, numbered from the outside in."""
    for number, operator in enumerate(assessment.operators, 1):
        word = "" if operator.token is None else f' "{reading.tokens[operator.token].text}"'
        yield f"{number}. {operator.name}{word} → {operator.value:g}"


def _source_action(scene: Scene, action: Action) -> Action | None:
    if action.assessment.attribution is None:
        return None
    cue = scene.reading.attributions[action.assessment.attribution].cue
    said = None if cue is None else scene.by_head.get(cue)
    return None if said is scene.by_head.get(action.head) else said


@cache
def _decimal(number: float) -> Literal:
    return Literal(Decimal(str(number)))
