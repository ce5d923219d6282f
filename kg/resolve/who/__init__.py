"""Who is who: mentions, the entities that they mean, and the offices these hold.

The way of it, in order: `names`, `titles`, `nominals` and `pronouns` propose candidates; the sieves of `naming` (with `people`),
`identity`, `reference` (with `holders`), `groups`, `speech` and `anaphora` tie them together in a `Workspace`, the surest first
(after Raghunathan et al. 2010, "A multi-pass sieve for coreference resolution"); `membership` and `offices` read what binds
entities to each other; `build` writes it all down. Word lists and weights stand in ``data/``.
"""
