"""networkx graphs of what happened, and analyses of them.

`to_networkx` gives plain networkx graphs; `analyses` lists what can be asked of them by name.
"""

from kg.analyse.facts import HAPPENED, Action, Claim, Facts, Party, Queryable, read_facts
from kg.analyse.networks import network_of, to_networkx
from kg.analyse.registry import Analysis, Table, analyse, analyses

__all__ = [
    "HAPPENED",
    "Action",
    "Analysis",
    "Claim",
    "Facts",
    "Party",
    "Queryable",
    "Table",
    "analyse",
    "analyses",
    "network_of",
    "read_facts",
    "to_networkx",
]
