"""Expressions of time are found and resolved to intervals.

The parts: `words` says what each word can be (``words.tsv``), `grammar` matches patterns of them (``patterns.tsv``), `find` keeps the
matches that are times, and `points`, `spans` and `amounts` say what each rule means in its `context` (publication date, narrative, tense).
"""

from kg.resolve.times.find import find_times

__all__ = ["find_times"]
