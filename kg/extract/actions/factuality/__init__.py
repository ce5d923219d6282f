"""Did it happen? Factuality, composed from the outside in.

From the root of its sentence to the trigger, each operator on the way (negation, modals, implicatives, verbs of saying, asking
and thinking, conditions, purposes, questions, hedges) makes of the state so far what its signature says (after Nairn,
Condoravdi and Karttunen 2006; Saurí and Pustejovsky 2012). The signatures are data: ``operators.toml``.
"""

from kg.extract.actions.factuality.assessment import Assessment, Operator
from kg.extract.actions.factuality.composition import assess

__all__ = ["Assessment", "Operator", "assess"]
