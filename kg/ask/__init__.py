"""Asking a graph: SPARQL, the shipped questions, and why it says what it says."""

from kg.ask.asking import ask
from kg.ask.questions import Question, shipped
from kg.ask.why import Evidence, why

__all__ = ["Evidence", "Question", "ask", "shipped", "why"]
