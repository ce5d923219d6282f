"""Expressions of time are found and resolved to intervals.

The parts: `words` says what each word can be (``words.tsv``), `grammar` matches patterns of them (``patterns.tsv``), `gates`
keeps the matches that are times, `narrative` goes through them in text order, and `points`, `spans` and `amounts` say what each
rule means in its `context` (publication date, dates before, tense).
"""

from kg.resolve.times.find import find_times

__all__ = ["find_times"]
