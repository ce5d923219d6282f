"""GENERATED from ontology/*.ttl by `python -m kg.tools.vocab` (make vocab). Do not edit.

Every term of the graph as a constant, so that a typo fails type checking. A namespace is named after its prefix alone.
"""

from __future__ import annotations

from typing import Final

from rdflib.namespace import Namespace
from rdflib.term import URIRef

__all__ = [
    "ACT",
    "DCTERMS",
    "GAF",
    "KG",
    "NIF",
    "OWL",
    "PROV",
    "RDF",
    "RDFS",
    "SCHEMA",
    "SEM",
    "SKOS",
    "TIME",
    "XSD",
    "ACT_Abduct",
    "ACT_AccedeToDemand",
    "ACT_AcceptProposal",
    "ACT_Accuse",
    "ACT_AccuseOfAggression",
    "ACT_AccuseOfCrime",
    "ACT_AccuseOfEspionage",
    "ACT_Acknowledge",
    "ACT_Admit",
    "ACT_Agree",
    "ACT_AgreeToAid",
    "ACT_AgreeToNegotiate",
    "ACT_AgreeToSettle",
    "ACT_Aid",
    "ACT_AidEconomically",
    "ACT_AidHumanitarian",
    "ACT_AidMilitarily",
    "ACT_AirStrike",
    "ACT_AllowAccess",
    "ACT_AllowInvolvement",
    "ACT_Announce",
    "ACT_Apologize",
    "ACT_Arrest",
    "ACT_Assassinate",
    "ACT_Assault",
    "ACT_AssaultSexually",
    "ACT_Assert",
    "ACT_Attack",
    "ACT_Ban",
    "ACT_Beat",
    "ACT_Blame",
    "ACT_Blockade",
    "ACT_Bomb",
    "ACT_Boycott",
    "ACT_BreakRelations",
    "ACT_CarBomb",
    "ACT_Ceasefire",
    "ACT_Censor",
    "ACT_CloseBorder",
    "ACT_Coerce",
    "ACT_ComplainOfficially",
    "ACT_Concede",
    "ACT_CondemnToDeath",
    "ACT_Condole",
    "ACT_Congratulate",
    "ACT_ConsiderOption",
    "ACT_Consult",
    "ACT_Convict",
    "ACT_Cooperate",
    "ACT_CooperateEconomically",
    "ACT_CooperateJudicially",
    "ACT_CooperateMilitarily",
    "ACT_Coup",
    "ACT_Criticize",
    "ACT_CyberAttack",
    "ACT_DeclareEmergency",
    "ACT_DeclareWar",
    "ACT_DeclineComment",
    "ACT_Defend",
    "ACT_Defy",
    "ACT_Demand",
    "ACT_DemandReform",
    "ACT_DemandYield",
    "ACT_Demobilize",
    "ACT_Demonstrate",
    "ACT_Deny",
    "ACT_Deploy",
    "ACT_Deport",
    "ACT_DestroyProperty",
    "ACT_Discuss",
    "ACT_EaseRestrictions",
    "ACT_EaseSanctions",
    "ACT_EndEmergency",
    "ACT_ExchangePrisoners",
    "ACT_Execute",
    "ACT_Exercise",
    "ACT_Expel",
    "ACT_ExpressOptimism",
    "ACT_ExpressPessimism",
    "ACT_ExpressReadiness",
    "ACT_Fight",
    "ACT_Forgive",
    "ACT_GrantAsylum",
    "ACT_HaltNegotiations",
    "ACT_HoldTalks",
    "ACT_Host",
    "ACT_HungerStrike",
    "ACT_ImposeCurfew",
    "ACT_ImposeSanctions",
    "ACT_Imprison",
    "ACT_ImproveRelations",
    "ACT_Interfere",
    "ACT_Invade",
    "ACT_Investigate",
    "ACT_Invite",
    "ACT_IssueUltimatum",
    "ACT_Join",
    "ACT_KeepPeace",
    "ACT_Kill",
    "ACT_Leave",
    "ACT_LiftBlockade",
    "ACT_Massacre",
    "ACT_Mediate",
    "ACT_Meet",
    "ACT_MeetAbroad",
    "ACT_Mobilize",
    "ACT_MobilizePolice",
    "ACT_Negotiate",
    "ACT_Obstruct",
    "ACT_Occupy",
    "ACT_Occur",
    "ACT_Offer",
    "ACT_OpenMission",
    "ACT_Oppose",
    "ACT_Order",
    "ACT_OrderArrest",
    "ACT_Pardon",
    "ACT_Permit",
    "ACT_Praise",
    "ACT_Promise",
    "ACT_PromiseReform",
    "ACT_Propose",
    "ACT_Protest",
    "ACT_RaiseAlert",
    "ACT_RallyOpposition",
    "ACT_RallySupport",
    "ACT_Recognize",
    "ACT_ReduceAid",
    "ACT_Reform",
    "ACT_Refuse",
    "ACT_RefuseToYield",
    "ACT_Reject",
    "ACT_RejectAccusation",
    "ACT_RejectProposal",
    "ACT_RejectRequest",
    "ACT_RejectTalks",
    "ACT_Release",
    "ACT_Report",
    "ACT_Repress",
    "ACT_Request",
    "ACT_RequestAid",
    "ACT_RequestTalks",
    "ACT_Resign",
    "ACT_Retreat",
    "ACT_ReturnProperty",
    "ACT_Riot",
    "ACT_RoadsideBomb",
    "ACT_Sanction",
    "ACT_Say",
    "ACT_Seize",
    "ACT_ShareIntelligence",
    "ACT_Shell",
    "ACT_Shoot",
    "ACT_SignAgreement",
    "ACT_Strike",
    "ACT_Sue",
    "ACT_SuicideBomb",
    "ACT_Support",
    "ACT_Surrender",
    "ACT_Telephone",
    "ACT_Threaten",
    "ACT_ThreatenForce",
    "ACT_ThreatenProtest",
    "ACT_ThreatenRelations",
    "ACT_ThreatenRepression",
    "ACT_ThreatenSanctions",
    "ACT_Torture",
    "ACT_Urge",
    "ACT_UseHumanShield",
    "ACT_UseWMD",
    "ACT_Veto",
    "ACT_ViolateCeasefire",
    "ACT_Visit",
    "ACT_Warn",
    "ACT_Withdraw",
    "ACT_WithdrawMission",
    "ACT_Wound",
    "DCTERMS_identifier",
    "DCTERMS_language",
    "DCTERMS_license",
    "DCTERMS_publisher",
    "DCTERMS_source",
    "DCTERMS_title",
    "GAF_Mention",
    "GAF_denotedBy",
    "KG_Action",
    "KG_ActionType",
    "KG_Actor",
    "KG_Alliance",
    "KG_Certain",
    "KG_Certainty",
    "KG_Claim",
    "KG_Conflict",
    "KG_Control",
    "KG_Custody",
    "KG_Denied",
    "KG_Different",
    "KG_Disputed",
    "KG_Document",
    "KG_Entity",
    "KG_Future",
    "KG_Group",
    "KG_Happened",
    "KG_IdentityDecision",
    "KG_Imprisonment",
    "KG_LocalEntity",
    "KG_Membership",
    "KG_Mention",
    "KG_Negative",
    "KG_Organization",
    "KG_Past",
    "KG_Person",
    "KG_Place",
    "KG_Polarity",
    "KG_Positive",
    "KG_Possible",
    "KG_PossibleCertainty",
    "KG_Present",
    "KG_Probable",
    "KG_Prospective",
    "KG_Reported",
    "KG_Run",
    "KG_Same",
    "KG_SanctionsInForce",
    "KG_Situation",
    "KG_SituationType",
    "KG_State",
    "KG_Status",
    "KG_Tense",
    "KG_Tenure",
    "KG_TimeExpression",
    "KG_TriggerRule",
    "KG_Unspecified",
    "KG_Unsure",
    "KG_Verdict",
    "KG_aboutAction",
    "KG_actor",
    "KG_actorSlot",
    "KG_affiliation",
    "KG_attributedTo",
    "KG_begins",
    "KG_canonical",
    "KG_certainty",
    "KG_claimStatus",
    "KG_confidence",
    "KG_content",
    "KG_contentMention",
    "KG_contentSlot",
    "KG_date",
    "KG_decidedBy",
    "KG_digest",
    "KG_endedBy",
    "KG_ends",
    "KG_evidence",
    "KG_explanation",
    "KG_extractor",
    "KG_factuality",
    "KG_holder",
    "KG_instrument",
    "KG_iso2",
    "KG_iso3",
    "KG_left",
    "KG_lemma",
    "KG_localMention",
    "KG_locatedIn",
    "KG_mentionKind",
    "KG_noun",
    "KG_nounPhrase",
    "KG_object",
    "KG_objectSlot",
    "KG_office",
    "KG_officeOf",
    "KG_operator",
    "KG_participant",
    "KG_phrase",
    "KG_polarity",
    "KG_quantity",
    "KG_quantityLeast",
    "KG_quantityMost",
    "KG_reason",
    "KG_recipient",
    "KG_recipientSlot",
    "KG_reciprocal",
    "KG_right",
    "KG_score",
    "KG_sieve",
    "KG_sourceAction",
    "KG_startedBy",
    "KG_status",
    "KG_target",
    "KG_targetSlot",
    "KG_tense",
    "KG_tenureStatus",
    "KG_timex",
    "KG_timexType",
    "KG_trigger",
    "KG_triggerRule",
    "KG_unlessObject",
    "KG_unlessSubject",
    "KG_verb",
    "KG_verdict",
    "KG_version",
    "KG_when",
    "KG_whenObject",
    "KG_whenSubject",
    "KG_wording",
    "NIF_Context",
    "NIF_OffsetBasedString",
    "NIF_anchorOf",
    "NIF_beginIndex",
    "NIF_endIndex",
    "NIF_isString",
    "NIF_referenceContext",
    "OWL_Class",
    "OWL_DatatypeProperty",
    "OWL_NamedIndividual",
    "OWL_ObjectProperty",
    "OWL_Ontology",
    "OWL_disjointWith",
    "OWL_sameAs",
    "PROV_Activity",
    "PROV_Entity",
    "PROV_SoftwareAgent",
    "PROV_endedAtTime",
    "PROV_generatedAtTime",
    "PROV_startedAtTime",
    "PROV_used",
    "PROV_wasAssociatedWith",
    "PROV_wasAttributedTo",
    "PROV_wasDerivedFrom",
    "PROV_wasGeneratedBy",
    "RDFS_comment",
    "RDFS_domain",
    "RDFS_isDefinedBy",
    "RDFS_label",
    "RDFS_range",
    "RDFS_seeAlso",
    "RDFS_subClassOf",
    "RDFS_subPropertyOf",
    "RDF_Property",
    "RDF_langString",
    "RDF_type",
    "SCHEMA_Country",
    "SCHEMA_NewsArticle",
    "SCHEMA_Organization",
    "SCHEMA_Person",
    "SCHEMA_Place",
    "SCHEMA_Role",
    "SCHEMA_affiliation",
    "SCHEMA_containedInPlace",
    "SCHEMA_datePublished",
    "SCHEMA_roleName",
    "SEM_Actor",
    "SEM_Event",
    "SEM_EventType",
    "SEM_Place",
    "SEM_Time",
    "SEM_hasActor",
    "SEM_hasBeginTimeStamp",
    "SEM_hasEarliestBeginTimeStamp",
    "SEM_hasEarliestEndTimeStamp",
    "SEM_hasEndTimeStamp",
    "SEM_hasLatestBeginTimeStamp",
    "SEM_hasLatestEndTimeStamp",
    "SEM_hasPlace",
    "SEM_hasTime",
    "SEM_hasTimeStamp",
    "SEM_subEventOf",
    "SKOS_altLabel",
    "SKOS_closeMatch",
    "SKOS_definition",
    "SKOS_exactMatch",
    "SKOS_example",
    "SKOS_notation",
    "SKOS_prefLabel",
    "TIME_TemporalEntity",
    "TIME_after",
    "TIME_before",
    "TIME_intervalDuring",
    "XSD_boolean",
    "XSD_date",
    "XSD_dateTime",
    "XSD_decimal",
    "XSD_gYear",
    "XSD_gYearMonth",
    "XSD_integer",
    "XSD_nonNegativeInteger",
    "XSD_string",
]

KG: Final[Namespace] = Namespace("https://w3id.org/newsgraph/ontology#")
ACT: Final[Namespace] = Namespace("https://w3id.org/newsgraph/action#")
SEM: Final[Namespace] = Namespace("http://semanticweb.cs.vu.nl/2009/11/sem/")
GAF: Final[Namespace] = Namespace("http://groundedannotationframework.org/gaf#")
NIF: Final[Namespace] = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
PROV: Final[Namespace] = Namespace("http://www.w3.org/ns/prov#")
SKOS: Final[Namespace] = Namespace("http://www.w3.org/2004/02/skos/core#")
DCTERMS: Final[Namespace] = Namespace("http://purl.org/dc/terms/")
SCHEMA: Final[Namespace] = Namespace("https://schema.org/")
TIME: Final[Namespace] = Namespace("http://www.w3.org/2006/time#")
RDF: Final[Namespace] = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS: Final[Namespace] = Namespace("http://www.w3.org/2000/01/rdf-schema#")
OWL: Final[Namespace] = Namespace("http://www.w3.org/2002/07/owl#")
XSD: Final[Namespace] = Namespace("http://www.w3.org/2001/XMLSchema#")

ACT_Abduct: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Abduct")
ACT_AccedeToDemand: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AccedeToDemand")
ACT_AcceptProposal: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AcceptProposal")
ACT_Accuse: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Accuse")
ACT_AccuseOfAggression: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AccuseOfAggression")
ACT_AccuseOfCrime: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AccuseOfCrime")
ACT_AccuseOfEspionage: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AccuseOfEspionage")
ACT_Acknowledge: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Acknowledge")
ACT_Admit: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Admit")
ACT_Agree: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Agree")
ACT_AgreeToAid: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AgreeToAid")
ACT_AgreeToNegotiate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AgreeToNegotiate")
ACT_AgreeToSettle: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AgreeToSettle")
ACT_Aid: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Aid")
ACT_AidEconomically: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AidEconomically")
ACT_AidHumanitarian: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AidHumanitarian")
ACT_AidMilitarily: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AidMilitarily")
ACT_AirStrike: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AirStrike")
ACT_AllowAccess: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AllowAccess")
ACT_AllowInvolvement: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AllowInvolvement")
ACT_Announce: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Announce")
ACT_Apologize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Apologize")
ACT_Arrest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Arrest")
ACT_Assassinate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Assassinate")
ACT_Assault: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Assault")
ACT_AssaultSexually: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#AssaultSexually")
ACT_Assert: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Assert")
ACT_Attack: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Attack")
ACT_Ban: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Ban")
ACT_Beat: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Beat")
ACT_Blame: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Blame")
ACT_Blockade: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Blockade")
ACT_Bomb: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Bomb")
ACT_Boycott: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Boycott")
ACT_BreakRelations: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#BreakRelations")
ACT_CarBomb: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CarBomb")
ACT_Ceasefire: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Ceasefire")
ACT_Censor: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Censor")
ACT_CloseBorder: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CloseBorder")
ACT_Coerce: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Coerce")
ACT_ComplainOfficially: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ComplainOfficially")
ACT_Concede: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Concede")
ACT_CondemnToDeath: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CondemnToDeath")
ACT_Condole: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Condole")
ACT_Congratulate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Congratulate")
ACT_ConsiderOption: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ConsiderOption")
ACT_Consult: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Consult")
ACT_Convict: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Convict")
ACT_Cooperate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Cooperate")
ACT_CooperateEconomically: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CooperateEconomically")
ACT_CooperateJudicially: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CooperateJudicially")
ACT_CooperateMilitarily: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CooperateMilitarily")
ACT_Coup: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Coup")
ACT_Criticize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Criticize")
ACT_CyberAttack: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#CyberAttack")
ACT_DeclareEmergency: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DeclareEmergency")
ACT_DeclareWar: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DeclareWar")
ACT_DeclineComment: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DeclineComment")
ACT_Defend: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Defend")
ACT_Defy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Defy")
ACT_Demand: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Demand")
ACT_DemandReform: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DemandReform")
ACT_DemandYield: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DemandYield")
ACT_Demobilize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Demobilize")
ACT_Demonstrate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Demonstrate")
ACT_Deny: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Deny")
ACT_Deploy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Deploy")
ACT_Deport: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Deport")
ACT_DestroyProperty: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#DestroyProperty")
ACT_Discuss: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Discuss")
ACT_EaseRestrictions: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#EaseRestrictions")
ACT_EaseSanctions: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#EaseSanctions")
ACT_EndEmergency: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#EndEmergency")
ACT_ExchangePrisoners: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ExchangePrisoners")
ACT_Execute: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Execute")
ACT_Exercise: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Exercise")
ACT_Expel: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Expel")
ACT_ExpressOptimism: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ExpressOptimism")
ACT_ExpressPessimism: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ExpressPessimism")
ACT_ExpressReadiness: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ExpressReadiness")
ACT_Fight: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Fight")
ACT_Forgive: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Forgive")
ACT_GrantAsylum: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#GrantAsylum")
ACT_HaltNegotiations: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#HaltNegotiations")
ACT_HoldTalks: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#HoldTalks")
ACT_Host: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Host")
ACT_HungerStrike: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#HungerStrike")
ACT_ImposeCurfew: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ImposeCurfew")
ACT_ImposeSanctions: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ImposeSanctions")
ACT_Imprison: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Imprison")
ACT_ImproveRelations: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ImproveRelations")
ACT_Interfere: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Interfere")
ACT_Invade: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Invade")
ACT_Investigate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Investigate")
ACT_Invite: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Invite")
ACT_IssueUltimatum: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#IssueUltimatum")
ACT_Join: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Join")
ACT_KeepPeace: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#KeepPeace")
ACT_Kill: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Kill")
ACT_Leave: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Leave")
ACT_LiftBlockade: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#LiftBlockade")
ACT_Massacre: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Massacre")
ACT_Mediate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Mediate")
ACT_Meet: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Meet")
ACT_MeetAbroad: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#MeetAbroad")
ACT_Mobilize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Mobilize")
ACT_MobilizePolice: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#MobilizePolice")
ACT_Negotiate: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Negotiate")
ACT_Obstruct: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Obstruct")
ACT_Occupy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Occupy")
ACT_Occur: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Occur")
ACT_Offer: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Offer")
ACT_OpenMission: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#OpenMission")
ACT_Oppose: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Oppose")
ACT_Order: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Order")
ACT_OrderArrest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#OrderArrest")
ACT_Pardon: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Pardon")
ACT_Permit: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Permit")
ACT_Praise: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Praise")
ACT_Promise: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Promise")
ACT_PromiseReform: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#PromiseReform")
ACT_Propose: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Propose")
ACT_Protest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Protest")
ACT_RaiseAlert: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RaiseAlert")
ACT_RallyOpposition: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RallyOpposition")
ACT_RallySupport: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RallySupport")
ACT_Recognize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Recognize")
ACT_ReduceAid: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ReduceAid")
ACT_Reform: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Reform")
ACT_Refuse: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Refuse")
ACT_RefuseToYield: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RefuseToYield")
ACT_Reject: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Reject")
ACT_RejectAccusation: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RejectAccusation")
ACT_RejectProposal: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RejectProposal")
ACT_RejectRequest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RejectRequest")
ACT_RejectTalks: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RejectTalks")
ACT_Release: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Release")
ACT_Report: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Report")
ACT_Repress: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Repress")
ACT_Request: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Request")
ACT_RequestAid: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RequestAid")
ACT_RequestTalks: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RequestTalks")
ACT_Resign: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Resign")
ACT_Retreat: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Retreat")
ACT_ReturnProperty: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ReturnProperty")
ACT_Riot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Riot")
ACT_RoadsideBomb: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#RoadsideBomb")
ACT_Sanction: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Sanction")
ACT_Say: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Say")
ACT_Seize: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Seize")
ACT_ShareIntelligence: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ShareIntelligence")
ACT_Shell: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Shell")
ACT_Shoot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Shoot")
ACT_SignAgreement: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#SignAgreement")
ACT_Strike: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Strike")
ACT_Sue: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Sue")
ACT_SuicideBomb: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#SuicideBomb")
ACT_Support: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Support")
ACT_Surrender: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Surrender")
ACT_Telephone: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Telephone")
ACT_Threaten: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Threaten")
ACT_ThreatenForce: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ThreatenForce")
ACT_ThreatenProtest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ThreatenProtest")
ACT_ThreatenRelations: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ThreatenRelations")
ACT_ThreatenRepression: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ThreatenRepression")
ACT_ThreatenSanctions: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ThreatenSanctions")
ACT_Torture: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Torture")
ACT_Urge: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Urge")
ACT_UseHumanShield: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#UseHumanShield")
ACT_UseWMD: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#UseWMD")
ACT_Veto: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Veto")
ACT_ViolateCeasefire: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#ViolateCeasefire")
ACT_Visit: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Visit")
ACT_Warn: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Warn")
ACT_Withdraw: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Withdraw")
ACT_WithdrawMission: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#WithdrawMission")
ACT_Wound: Final[URIRef] = URIRef("https://w3id.org/newsgraph/action#Wound")
DCTERMS_identifier: Final[URIRef] = URIRef("http://purl.org/dc/terms/identifier")
DCTERMS_language: Final[URIRef] = URIRef("http://purl.org/dc/terms/language")
DCTERMS_license: Final[URIRef] = URIRef("http://purl.org/dc/terms/license")
DCTERMS_publisher: Final[URIRef] = URIRef("http://purl.org/dc/terms/publisher")
DCTERMS_source: Final[URIRef] = URIRef("http://purl.org/dc/terms/source")
DCTERMS_title: Final[URIRef] = URIRef("http://purl.org/dc/terms/title")
GAF_Mention: Final[URIRef] = URIRef("http://groundedannotationframework.org/gaf#Mention")
GAF_denotedBy: Final[URIRef] = URIRef("http://groundedannotationframework.org/gaf#denotedBy")
KG_Action: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Action")
KG_ActionType: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#ActionType")
KG_Actor: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Actor")
KG_Alliance: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Alliance")
KG_Certain: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Certain")
KG_Certainty: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Certainty")
KG_Claim: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Claim")
KG_Conflict: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Conflict")
KG_Control: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Control")
KG_Custody: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Custody")
KG_Denied: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Denied")
KG_Different: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Different")
KG_Disputed: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Disputed")
KG_Document: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Document")
KG_Entity: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Entity")
KG_Future: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Future")
KG_Group: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Group")
KG_Happened: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Happened")
KG_IdentityDecision: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#IdentityDecision")
KG_Imprisonment: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Imprisonment")
KG_LocalEntity: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#LocalEntity")
KG_Membership: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Membership")
KG_Mention: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Mention")
KG_Negative: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Negative")
KG_Organization: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Organization")
KG_Past: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Past")
KG_Person: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Person")
KG_Place: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Place")
KG_Polarity: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Polarity")
KG_Positive: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Positive")
KG_Possible: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Possible")
KG_PossibleCertainty: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#PossibleCertainty")
KG_Present: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Present")
KG_Probable: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Probable")
KG_Prospective: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Prospective")
KG_Reported: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Reported")
KG_Run: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Run")
KG_Same: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Same")
KG_SanctionsInForce: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#SanctionsInForce")
KG_Situation: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Situation")
KG_SituationType: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#SituationType")
KG_State: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#State")
KG_Status: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Status")
KG_Tense: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Tense")
KG_Tenure: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Tenure")
KG_TimeExpression: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#TimeExpression")
KG_TriggerRule: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#TriggerRule")
KG_Unspecified: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Unspecified")
KG_Unsure: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Unsure")
KG_Verdict: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#Verdict")
KG_aboutAction: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#aboutAction")
KG_actor: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#actor")
KG_actorSlot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#actorSlot")
KG_affiliation: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#affiliation")
KG_attributedTo: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#attributedTo")
KG_begins: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#begins")
KG_canonical: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#canonical")
KG_certainty: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#certainty")
KG_claimStatus: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#claimStatus")
KG_confidence: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#confidence")
KG_content: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#content")
KG_contentMention: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#contentMention")
KG_contentSlot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#contentSlot")
KG_date: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#date")
KG_decidedBy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#decidedBy")
KG_digest: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#digest")
KG_endedBy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#endedBy")
KG_ends: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#ends")
KG_evidence: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#evidence")
KG_explanation: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#explanation")
KG_extractor: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#extractor")
KG_factuality: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#factuality")
KG_holder: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#holder")
KG_instrument: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#instrument")
KG_iso2: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#iso2")
KG_iso3: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#iso3")
KG_left: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#left")
KG_lemma: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#lemma")
KG_localMention: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#localMention")
KG_locatedIn: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#locatedIn")
KG_mentionKind: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#mentionKind")
KG_noun: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#noun")
KG_nounPhrase: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#nounPhrase")
KG_object: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#object")
KG_objectSlot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#objectSlot")
KG_office: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#office")
KG_officeOf: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#officeOf")
KG_operator: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#operator")
KG_participant: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#participant")
KG_phrase: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#phrase")
KG_polarity: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#polarity")
KG_quantity: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#quantity")
KG_quantityLeast: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#quantityLeast")
KG_quantityMost: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#quantityMost")
KG_reason: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#reason")
KG_recipient: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#recipient")
KG_recipientSlot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#recipientSlot")
KG_reciprocal: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#reciprocal")
KG_right: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#right")
KG_score: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#score")
KG_sieve: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#sieve")
KG_sourceAction: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#sourceAction")
KG_startedBy: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#startedBy")
KG_status: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#status")
KG_target: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#target")
KG_targetSlot: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#targetSlot")
KG_tense: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#tense")
KG_tenureStatus: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#tenureStatus")
KG_timex: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#timex")
KG_timexType: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#timexType")
KG_trigger: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#trigger")
KG_triggerRule: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#triggerRule")
KG_unlessObject: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#unlessObject")
KG_unlessSubject: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#unlessSubject")
KG_verb: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#verb")
KG_verdict: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#verdict")
KG_version: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#version")
KG_when: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#when")
KG_whenObject: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#whenObject")
KG_whenSubject: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#whenSubject")
KG_wording: Final[URIRef] = URIRef("https://w3id.org/newsgraph/ontology#wording")
NIF_Context: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#Context")
NIF_OffsetBasedString: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#OffsetBasedString")
NIF_anchorOf: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf")
NIF_beginIndex: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#beginIndex")
NIF_endIndex: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#endIndex")
NIF_isString: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString")
NIF_referenceContext: Final[URIRef] = URIRef("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#referenceContext")
OWL_Class: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#Class")
OWL_DatatypeProperty: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#DatatypeProperty")
OWL_NamedIndividual: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#NamedIndividual")
OWL_ObjectProperty: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#ObjectProperty")
OWL_Ontology: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#Ontology")
OWL_disjointWith: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#disjointWith")
OWL_sameAs: Final[URIRef] = URIRef("http://www.w3.org/2002/07/owl#sameAs")
PROV_Activity: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#Activity")
PROV_Entity: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#Entity")
PROV_SoftwareAgent: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#SoftwareAgent")
PROV_endedAtTime: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#endedAtTime")
PROV_generatedAtTime: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#generatedAtTime")
PROV_startedAtTime: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#startedAtTime")
PROV_used: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#used")
PROV_wasAssociatedWith: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#wasAssociatedWith")
PROV_wasAttributedTo: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#wasAttributedTo")
PROV_wasDerivedFrom: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#wasDerivedFrom")
PROV_wasGeneratedBy: Final[URIRef] = URIRef("http://www.w3.org/ns/prov#wasGeneratedBy")
RDFS_comment: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#comment")
RDFS_domain: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#domain")
RDFS_isDefinedBy: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#isDefinedBy")
RDFS_label: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#label")
RDFS_range: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#range")
RDFS_seeAlso: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#seeAlso")
RDFS_subClassOf: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#subClassOf")
RDFS_subPropertyOf: Final[URIRef] = URIRef("http://www.w3.org/2000/01/rdf-schema#subPropertyOf")
RDF_Property: Final[URIRef] = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#Property")
RDF_langString: Final[URIRef] = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")
RDF_type: Final[URIRef] = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
SCHEMA_Country: Final[URIRef] = URIRef("https://schema.org/Country")
SCHEMA_NewsArticle: Final[URIRef] = URIRef("https://schema.org/NewsArticle")
SCHEMA_Organization: Final[URIRef] = URIRef("https://schema.org/Organization")
SCHEMA_Person: Final[URIRef] = URIRef("https://schema.org/Person")
SCHEMA_Place: Final[URIRef] = URIRef("https://schema.org/Place")
SCHEMA_Role: Final[URIRef] = URIRef("https://schema.org/Role")
SCHEMA_affiliation: Final[URIRef] = URIRef("https://schema.org/affiliation")
SCHEMA_containedInPlace: Final[URIRef] = URIRef("https://schema.org/containedInPlace")
SCHEMA_datePublished: Final[URIRef] = URIRef("https://schema.org/datePublished")
SCHEMA_roleName: Final[URIRef] = URIRef("https://schema.org/roleName")
SEM_Actor: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Actor")
SEM_Event: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Event")
SEM_EventType: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/EventType")
SEM_Place: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Place")
SEM_Time: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/Time")
SEM_hasActor: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasActor")
SEM_hasBeginTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasBeginTimeStamp")
SEM_hasEarliestBeginTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestBeginTimeStamp")
SEM_hasEarliestEndTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasEarliestEndTimeStamp")
SEM_hasEndTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasEndTimeStamp")
SEM_hasLatestBeginTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestBeginTimeStamp")
SEM_hasLatestEndTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasLatestEndTimeStamp")
SEM_hasPlace: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasPlace")
SEM_hasTime: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasTime")
SEM_hasTimeStamp: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/hasTimeStamp")
SEM_subEventOf: Final[URIRef] = URIRef("http://semanticweb.cs.vu.nl/2009/11/sem/subEventOf")
SKOS_altLabel: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#altLabel")
SKOS_closeMatch: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#closeMatch")
SKOS_definition: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#definition")
SKOS_exactMatch: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#exactMatch")
SKOS_example: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#example")
SKOS_notation: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#notation")
SKOS_prefLabel: Final[URIRef] = URIRef("http://www.w3.org/2004/02/skos/core#prefLabel")
TIME_TemporalEntity: Final[URIRef] = URIRef("http://www.w3.org/2006/time#TemporalEntity")
TIME_after: Final[URIRef] = URIRef("http://www.w3.org/2006/time#after")
TIME_before: Final[URIRef] = URIRef("http://www.w3.org/2006/time#before")
TIME_intervalDuring: Final[URIRef] = URIRef("http://www.w3.org/2006/time#intervalDuring")
XSD_boolean: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#boolean")
XSD_date: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#date")
XSD_dateTime: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#dateTime")
XSD_decimal: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#decimal")
XSD_gYear: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#gYear")
XSD_gYearMonth: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#gYearMonth")
XSD_integer: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#integer")
XSD_nonNegativeInteger: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#nonNegativeInteger")
XSD_string: Final[URIRef] = URIRef("http://www.w3.org/2001/XMLSchema#string")
